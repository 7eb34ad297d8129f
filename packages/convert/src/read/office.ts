import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConvertError } from '../errors.ts';
import { readDocx } from './docx.ts';
import type { ReadFile } from './page-builder.ts';

/** Milliseconds that LibreOffice gets for a file. */
const patience = 120_000;

/** Where LibreOffice is, by platform: on the path, or where its installer puts it. */
const programs: readonly string[] =
  process.platform === 'darwin'
    ? ['soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']
    : process.platform === 'win32'
      ? ['soffice.exe', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe']
      : ['soffice', 'libreoffice'];

type Ended = 'done' | 'absent' | 'failed';

const run = (program: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(program, args, { timeout: patience, windowsHide: true }, (error) => {
      if (!error) resolve('done');
      else resolve('code' in error && error.code === 'ENOENT' ? 'absent' : 'failed');
    });
  });

/**
 * Reads an old Word file (.doc, or .wps, which WPS writes in the same form) by way of LibreOffice, where it is
 * installed. Macros are not run: it only converts.
 *
 * @throws ConvertError with the way out where LibreOffice is not there or cannot read the file
 */
export async function readThroughOffice(bytes: Uint8Array, format: 'doc' | 'wps'): Promise<ReadFile> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  try {
    const source = join(folder, `report.${format}`);
    await writeFile(source, bytes);
    // A profile of its own: a LibreOffice that is open would take the order and never say when it is done.
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'docx', '--outdir', folder, source];
    let ended: Ended = 'absent';
    for (const program of programs) {
      ended = await run(program, args);
      if (ended !== 'absent') break;
    }
    if (ended === 'absent')
      throw new ConvertError(
        `读取 .${format} 需要 LibreOffice，本机没有；请用 Word 或 WPS 另存为 .docx 或 PDF 后再试 · needs LibreOffice, which is not installed; save it as .docx or PDF`,
      );
    const docx = await readFile(join(folder, 'report.docx')).catch(() => undefined);
    if (!docx)
      throw new ConvertError(
        `LibreOffice 无法读取这个 .${format} 文件；请用 Word 或 WPS 另存为 .docx 或 PDF 后再试 · LibreOffice cannot read it; save it as .docx or PDF`,
      );
    return await readDocx(docx);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
