import type { Report } from '@gongkai/core';
import { CliError } from '../errors.ts';
import { isDocument, readDocument, readInput } from '../files/read.ts';
import { writeOutput } from '../files/write.ts';
import type { Io } from '../io.ts';

export interface ConvertCommandOptions {
  readonly output: string;
  readonly places?: boolean;
}

/** A report written by `convert -o report.json`. */
async function fromJson(file: string, text: string): Promise<Report> {
  const { reportSchema } = await import('@gongkai/core');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CliError(`${file}: 不是有效的 JSON · not valid JSON`);
  }
  const parsed = reportSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new CliError(
    `${file}: 不是 convert 写出的报告数据：${first?.path.join('.') ?? ''} ${first?.message ?? ''} · not a report as convert writes it`,
  );
}

/** Converts a report from one form into another, each told by its file's extension. Exit code 0, or 2. */
export async function convert(name: string, { output, places }: ConvertCommandOptions, io: Io): Promise<number> {
  const { outputFormatOf, outputFormats, writeReport } = await import('@gongkai/convert');
  const format = outputFormatOf(output);
  if (!format)
    throw new CliError(
      `${output}: 输出文件的扩展名应为 ${outputFormats.map((each) => `.${each}`).join(' ')} · the extension must be one of them`,
    );
  const report = await reportOf(name, places === true, io);
  await writeOutput(output, await writeReport(report, format), io);
  const { length } = report.unplaced;
  if (length > 0)
    io.stderr.write(
      `${output}: 有 ${length} 处内容未能归位，原样列在文末，请核对 · ${length} pieces could not be placed; they are listed at the end\n`,
    );
  return 0;
}

async function reportOf(name: string, places: boolean, io: Io): Promise<Report> {
  const input = isDocument(name) ? await readDocument(name, io.cwd, { places }) : await readInput(name, io);
  if (/\.json$/iu.test(name)) return fromJson(input.file, input.text);
  const { analyse } = await import('@gongkai/core');
  const { bound, report } = analyse(input.text);
  if (!bound.isReport)
    throw new CliError(`${input.file}: 没有看出是政府信息公开工作年度报告，未转换 · not a report; not converted`);
  return report;
}
