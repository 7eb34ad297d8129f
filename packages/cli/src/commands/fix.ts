import { readFileSync } from 'node:fs';
import { chmod, realpath, stat } from 'node:fs/promises';
import { applyFixes } from '@gongkai/core';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { type AnalysedFile, analyseFiles } from '../analyse-files.ts';
import { encodeLike } from '../files/encode.ts';
import { fileDestination } from '../files/output.ts';
import { coloursFor } from '../format/colours.ts';
import type { Colours } from '../format/pretty.ts';
import type { Io } from '../io.ts';
import { languageOf } from '../language.ts';
import { pathsOf } from '../paths.ts';

export interface FixOptions {
  readonly unsafe?: boolean;
  readonly dryRun?: boolean;
  readonly lang?: string;
  readonly config?: string;
  readonly null?: boolean;
}

/**
 * Applies the fixes that are certain, with `--unsafe` also those that are the only one offered; standard input is written
 * to standard output. Exit code: 0, or 2 where a file could not be read or written: the others are done all the same.
 */
export async function fix(paths: readonly string[], options: FixOptions, io: Io): Promise<number> {
  const result = await analyseFiles(await pathsOf(paths, options.null === true, io), io, { config: options.config });
  const zh = languageOf(options.lang, io) === 'zh';
  const failures = [...result.failures];
  let files = 0;
  let changes = 0;
  for (const file of result.files) {
    const { text, taken } = applyFixes(file.analysis, { unsafe: options.unsafe === true });
    const { input } = file;
    const changed = text !== input.text;
    if (options.dryRun) {
      if (changed) io.stdout.write(patch(file, text, coloursFor(io)));
    } else if (input.path === undefined) io.stdout.write(text);
    else if (changed) {
      const failure = await rewrite(file, text, io);
      if (failure !== undefined) {
        failures.push(failure);
        continue;
      }
    }
    if (!changed) continue;
    files++;
    changes += taken.length;
    const codes = [...new Set(taken.map(({ code }) => code))].join(zh ? '、' : ', ');
    io.stderr.write(
      zh
        ? `${input.file}：${options.dryRun ? '可改' : '已改'} ${taken.length} 处（${codes}）\n`
        : `${input.file}: ${taken.length} ${options.dryRun ? 'to be fixed' : 'fixed'} (${codes})\n`,
    );
  }
  if (result.nothing) io.stderr.write(zh ? '没有找到年度报告\n' : 'no reports found\n');
  else if (files === 0 && failures.length === 0)
    io.stderr.write(zh ? '没有可以确定的改动\n' : 'nothing to fix that is certain\n');
  else if (files > 1)
    io.stderr.write(zh ? `共 ${files} 份报告，${changes} 处\n` : `${files} reports, ${changes} changes\n`);
  for (const failure of failures) io.stderr.write(`${failure}\n`);
  return failures.length > 0 ? 2 : 0;
}

/** A unified diff, coloured on a terminal. */
function patch({ input }: AnalysedFile, text: string, colours: Colours): string {
  const options = { headerOptions: FILE_HEADERS_ONLY };
  const whole = createTwoFilesPatch(input.file, input.file, input.text, text, undefined, undefined, options);
  const paint = (line: string): string => {
    if (line.startsWith('@@') || line.startsWith('---') || line.startsWith('+++')) return colours.faint(line);
    if (line.startsWith('+')) return colours.fix(line);
    return line.startsWith('-') ? colours.severity.error(line) : line;
  };
  return whole.split('\n').map(paint).join('\n');
}

/** Writes beside and renames, in the encoding and with the permissions of the file; a link stays a link. */
async function rewrite({ input }: AnalysedFile, text: string, io: Io): Promise<string | undefined> {
  try {
    const path = await realpath(input.path ?? '');
    const original = readFileSync(path);
    const bytes = encodeLike(original, input.text, text);
    if (!bytes)
      return `${input.file}: 有字节无法按原编码写回，没有改动；请先另存为 UTF-8 · some bytes cannot be written back as they were; nothing was changed: save it as UTF-8 first`;
    const { mode } = await stat(path);
    const destination = await fileDestination(path, io);
    try {
      await destination.write(bytes);
    } catch (error) {
      await destination.abandon();
      throw error;
    }
    await destination.finish();
    await chmod(path, mode);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return `${input.file}: 无法写入（${code || (error instanceof Error ? error.message : String(error))}） · cannot be written`;
  }
}
