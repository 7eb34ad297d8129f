import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { greyPng } from './grey-png.ts';

const there = (): boolean =>
  ['soffice', 'pdfinfo', 'pdftotext'].every((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0);

const line =
  'apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui poppler-utils fonts-noto-cjk';

/**
 * LibreOffice and poppler: Debian's, installed where they are missing (half a minute).
 *
 * @returns false, and says so loudly, where they cannot be installed; CI fails there instead
 */
export function hasOffice(): boolean {
  if (there()) return true;
  const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  if (status === 0 && there()) return true;
  if (process.env.CI) throw new Error(`LibreOffice can't be installed here: ${stderr.slice(-500)}`);
  console.warn('\n*** LibreOffice is not there: tests that open exported Word files in it are SKIPPED ***\n');
  return false;
}

/** Runs a program to its end. */
function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 110_000 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || stdout}`);
  return stdout;
}

/** A document as LibreOffice prints it, or saves it in another form. */
export function throughOffice(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-office-'));
  try {
    const file = join(folder, `report.${from}`);
    writeFileSync(file, bytes);
    // A profile of its own: two LibreOffices do not share one.
    run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      file,
    ]);
    return readFileSync(join(folder, `report.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pages of a PDF, and all its words as poppler reads them. */
export function pdfFacts(bytes: Uint8Array): { readonly pages: number; readonly size: string; readonly text: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    const info = run('pdfinfo', [file]);
    return {
      pages: Number(/^Pages:\s+(\d+)/mu.exec(info)?.[1]),
      size: /^Page size:\s+(.*)$/mu.exec(info)?.[1] ?? '',
      text: run('pdftotext', ['-raw', file, '-']),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kept = process.env.GONGKAI_OFFICE_IMAGES === '1';

/**
 * Takes a picture of a page of a PDF: into the ignored folder `reports/office`, or with
 * GONGKAI_OFFICE_IMAGES=1 into `docs/images`.
 */
export function picture(pdf: Uint8Array, page: number, name: string): void {
  const root = join(import.meta.dirname, '../..');
  const folder = join(root, kept ? 'docs/images' : 'reports/office');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  run('pdftoppm', ['-gray', '-r', '70', ...only, file, join(folder, name)]);
  const pgm = join(folder, `${name}.pgm`);
  writeFileSync(join(folder, `${name}.png`), greyPng(readFileSync(pgm)));
  rmSync(pgm);
  rmSync(file);
}
