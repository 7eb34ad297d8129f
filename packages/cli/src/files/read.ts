import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';
import { decodeText } from './decode.ts';

/** A file's name as the user would write it, and its text. */
export interface Input {
  readonly file: string;
  readonly path: string | undefined;
  readonly text: string;
}

/** Larger files are no reports. */
const largest = 64 * 1024 * 1024;

/**
 * Reads a file, or standard input for `-`.
 *
 * @throws CliError with the file's name and the way out where it cannot be read, is empty or is no text
 */
export async function readInput(name: string, io: Io): Promise<Input> {
  if (name === '-') return { file: '-', path: undefined, text: textOf('-', await io.stdin()) };
  const path = resolve(io.cwd, name);
  const file = relative(io.cwd, path) || name;
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > largest)
      throw new CliError(
        `${file}: 文件过大（${Math.round(size / 1048576)} MB），不像年度报告 · too large for a report`,
      );
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof CliError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason =
      {
        ENOENT: '文件不存在 · no such file',
        EACCES: '没有读取权限 · no permission to read',
        EISDIR: '这是文件夹 · this is a folder',
      }[code] ?? '无法读取 · cannot be read';
    throw new CliError(`${file}: ${reason}`);
  }
  return { file, path, text: textOf(file, bytes) };
}

function textOf(file: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new CliError(`${file}: 文件是空的 · the file is empty`);
  const text = decodeText(bytes);
  if (text === undefined)
    throw new CliError(
      `${file}: 不是文本文件；请另存为 Markdown、纯文本或网页 · not a text file; save it as Markdown, text or HTML`,
    );
  return text;
}
