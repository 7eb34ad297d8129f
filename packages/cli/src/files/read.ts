import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Bilingual, Span } from '@gongkai/core';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';
import { decodeText } from './decode.ts';

/** A file's name as the user would write it, and its text. */
export interface Input {
  readonly file: string;
  readonly path: string | undefined;
  /** Of a document: the Markdown that it was converted to. */
  readonly text: string;
  /** Where a span of a converted text stood in the document, in words. */
  readonly place?: (span: Span) => Bilingual | undefined;
}

/** What a file was found to be where it has no text of a report; in a folder, `no-text` is nothing to complain about. */
export class ReadError extends CliError {
  constructor(
    message: string,
    readonly kind: 'unreadable' | 'no-text',
  ) {
    super(message);
  }
}

/** Larger files are no reports. */
const largest = 64 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在 · no such file',
  EACCES: '没有读取权限 · no permission to read',
  EPERM: '没有读取权限 · no permission to read',
  EISDIR: '这是文件夹 · this is a folder',
  ELOOP: '链接成环 · links lead in a circle',
};

/**
 * Reads a file, or standard input for `-`.
 *
 * @throws ReadError with the file's name and the way out where it cannot be read, is empty or is no text
 */
export async function readInput(name: string, io: Io): Promise<Input> {
  return name === '-' ? inputOf('-', undefined, await io.stdin()) : readFileInput(name, io.cwd);
}

/** Reads a file at once: in a worker thread nothing else waits for it. Throws as `readInput` does. */
export function readFileInput(name: string, cwd: string): Input {
  const { file, path, bytes } = readBytes(name, cwd);
  return inputOf(file, path, bytes);
}

function readBytes(name: string, cwd: string): { file: string; path: string; bytes: Uint8Array } {
  const path = resolve(cwd, name);
  const file = relative(cwd, path) || name;
  try {
    const stats = statSync(path);
    if (stats.size > largest) {
      throw new ReadError(
        `${file}: 文件过大（${Math.round(stats.size / 1048576)} MB），不像年度报告 · too large for a report`,
        'unreadable',
      );
    }
    // A pipe or a device might never end.
    if (!stats.isFile() && !stats.isDirectory())
      throw new ReadError(`${file}: 不是普通文件 · not a regular file`, 'unreadable');
    return { file, path, bytes: readFileSync(path) };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ReadError(`${file}: ${reasons[code] ?? `无法读取（${code}） · cannot be read`}`, 'unreadable');
  }
}

const documents = /\.(?:docx|docm|dotx|pdf|xlsx|xlsm|doc|wps|ofd)$/iu;

/** Whether a file is a Word file, PDF or spreadsheet by its name: it is converted before it is read. */
export const isDocument = (name: string): boolean => documents.test(name);

/**
 * Converts a Word file, PDF or spreadsheet; the converter is loaded when the first one comes.
 *
 * @param options `places`: the text says in comments where each piece of it stood
 * @throws ReadError with the file's name, the reason and the way out where it cannot be converted
 */
export async function readDocument(
  name: string,
  cwd: string,
  options: { readonly places?: boolean } = {},
): Promise<Input> {
  const { file, path, bytes } = readBytes(name, cwd);
  const { ConvertError, convert, importFormatOf } = await import('@gongkai/convert');
  const format = importFormatOf(name);
  try {
    if (!format) throw new ConvertError('不支持的格式 · not supported');
    const { markdown, place } = await convert(bytes, format, options);
    return { file, path, text: markdown, place };
  } catch (error) {
    if (error instanceof ConvertError) throw new ReadError(`${file}: ${error.message}`, 'unreadable');
    throw error;
  }
}

/** The text in some bytes. Throws where there is none. */
export function inputOf(file: string, path: string | undefined, bytes: Uint8Array): Input {
  if (bytes.length === 0) throw new ReadError(`${file}: 文件是空的 · the file is empty`, 'no-text');
  const text = decodeText(bytes);
  if (text === undefined)
    throw new ReadError(
      `${file}: 不是文本文件；请另存为 Markdown、纯文本或网页 · not a text file; save it as Markdown, text or HTML`,
      'no-text',
    );
  return { file, path, text };
}
