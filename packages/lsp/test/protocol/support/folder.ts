import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const examples = fileURLToPath(new URL('../../../../../examples/', import.meta.url));

/** The text of a report of `examples/`. */
export const example = (name: string): string => readFileSync(`${examples}${name}.gongkai.md`, 'utf8');

/** A report of 2023 in which nothing is wrong. */
export const clean = example('clean-2021');

/**
 * The same body's report of 2024, written for these tests: what is carried in is not what was carried over, the natural
 * persons' total is one too many, and the text says 39 where the table has 38.
 */
export const faulty = clean
  .replaceAll('2024年', '2025年')
  .replaceAll('2023年', '2024年')
  .replace('新收政府信息公开申请38件', '新收政府信息公开申请39件')
  .replace(/(（七）总计.*?)\b30 \|/u, '$131 |');

/** A folder of reports on the disk, for one test file. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'gongkai-lsp-'));
  readonly uri = pathToFileURL(this.path).href;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): string {
    writeFileSync(join(this.path, name), text);
    return this.uriOf(name);
  }

  delete(name: string): string {
    rmSync(join(this.path, name));
    return this.uriOf(name);
  }

  uriOf(name: string): string {
    return pathToFileURL(join(this.path, name)).href;
  }

  uris(): string[] {
    return readdirSync(this.path).map((name) => this.uriOf(name));
  }

  read(uri: string): string | undefined {
    const path = fileURLToPath(uri);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
