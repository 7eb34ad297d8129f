import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions } from './commands/check.ts';
import type { FactsOptions } from './commands/facts.ts';
import type { FixOptions } from './commands/fix.ts';
import type { MergeOptions } from './commands/merge.ts';
import type { QueryOptions } from './commands/query.ts';
import { type SeriesOptions, seriesFormats } from './commands/series-options.ts';
import { CliError } from './errors.ts';
import { type DocumentKind, documentKinds } from './files/find.ts';
import { catalogueFormats, checkFormats, colourChoices, factsFormats, queryFormats } from './format/names.ts';
import type { Io } from './io.ts';
import { usageError } from './usage-error.ts';
import { version } from './version.ts';

const output = (): Option => new Option('-o, --output <file>', '写入文件 · write to a file');
const lang = (): Option => new Option('--lang <language>', '消息语言 · language of messages').choices(['zh', 'en']);
const nul = (): Option =>
  new Option('-0, --null', '从标准输入读取以 NUL 分隔的路径 · read paths from standard input, separated by NUL');

const jobs = (): Option =>
  new Option('-j, --jobs <number>', '线程数，默认按处理器核数 · threads, by the number of cores if left out').argParser(
    (text) => {
      const number = Number(text);
      if (!Number.isInteger(number) || number < 1 || number > 256)
        throw new InvalidArgumentError('应为 1 至 256 的整数 · a whole number from 1 to 256');
      return number;
    },
  );
const include = (): Option =>
  new Option(
    '--include <kinds>',
    '文件夹中也检查的文件：docx、pdf、xlsx、doc、wps、ofd（逗号分隔）或 all · documents taken in folders too',
  ).argParser((text): readonly DocumentKind[] => {
    if (text === 'all') return documentKinds;
    return text.split(',').map((one) => {
      const kind = documentKinds.find((each) => each === one.trim().toLowerCase());
      if (!kind) throw new InvalidArgumentError(`应为 all 或 ${documentKinds.join('、')} · all, or some of them`);
      return kind;
    });
  });
const config = (): Option => new Option('--config <file>', '设置文件 · configuration file');
const partition = (): Option =>
  new Option(
    '--partition <column>',
    '-o 为文件夹，按年度分存（year=2024/…） · -o is a folder with one folder a year',
  ).choices(['year']);

function isoDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError('应为日期，如 2024-02-01 · a date such as 2024-02-01');
  return text;
}

/** Parses the command line and runs one command. Returns the exit code; errors become one clear line and 2. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const done = async (result: Promise<number> | number): Promise<void> => {
    exitCode = await result;
  };
  const program = new Command('gongkai')
    .description('检查政府信息公开工作年度报告 · checks annual reports on government information disclosure')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(usageError(text)),
    })
    .showHelpAfterError(false);

  program
    .command('check')
    .description('检查报告 · check reports')
    .argument('[paths...]', '文件、文件夹，或 - · files, folders, or -')
    .addOption(new Option('--format <format>', '输出格式 · output format').choices([...checkFormats]).default('pretty'))
    .addOption(output())
    .addOption(
      new Option('--severity <severity>', '达到此级别时退出码为 1 · severity that makes exit 1')
        .choices(['error', 'warning', 'info'])
        .default('warning'),
    )
    .addOption(lang())
    .addOption(include())
    .addOption(config())
    .option(
      '--baseline <file>',
      '已知问题（check --format json 的输出） · known findings, from an earlier --format json',
    )
    .addOption(jobs())
    .addOption(partition())
    .addOption(
      new Option(
        '--today <date>',
        '今天的日期，默认为北京时间今天 · today, that of Asia/Shanghai if left out',
      ).argParser(isoDate),
    )
    .addOption(new Option('--color <when>', '颜色 · colours').choices([...colourChoices]).default('auto'))
    .option('--against <folder>', '所属单位的报告，核对合计（X07） · reports of the parts, to check sums against (X07)')
    .option('--timing', '显示每条规则的用时 · time of each rule')
    .addOption(nul())
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.ts');
      await done(check(paths, options, io));
    });

  program
    .command('facts')
    .description('输出报告中的数据 · print the figures of reports')
    .argument('[paths...]', '文件、文件夹，或 - · files, folders, or -')
    .addOption(new Option('--format <format>', '输出格式 · output format').choices([...factsFormats]).default('json'))
    .addOption(output())
    .addOption(include())
    .addOption(config())
    .addOption(jobs())
    .addOption(partition())
    .addOption(nul())
    .action(async (paths: string[], options: FactsOptions) => {
      const { facts } = await import('./commands/facts.ts');
      await done(facts(paths, options, io));
    });

  program
    .command('series')
    .description('核对同一机关历年的报告 · check the reports of each body over the years')
    .argument('[paths...]', '文件、文件夹，或 - · files, folders, or -')
    .addOption(
      new Option('--format <format>', '输出格式 · output format').choices([...seriesFormats]).default('pretty'),
    )
    .addOption(output())
    .addOption(
      new Option('--severity <severity>', '达到此级别时退出码为 1 · severity that makes exit 1')
        .choices(['error', 'warning', 'info'])
        .default('warning'),
    )
    .addOption(lang())
    .addOption(include())
    .addOption(config())
    .addOption(nul())
    .action(async (paths: string[], options: SeriesOptions) => {
      const { series } = await import('./commands/series.ts');
      await done(series(paths, options, io));
    });

  program
    .command('merge')
    .description('把所属单位的报告汇总成一份 · sum up the reports of a government’s parts')
    .argument('[paths...]', '文件、文件夹，或 - · files, folders, or -')
    .requiredOption('-o, --output <file>', '写入文件，- 为标准输出 · write to a file, or - for standard output')
    .option('--agency <name>', '汇总后的机关名称 · the body whose report it is')
    .addOption(lang())
    .addOption(include())
    .addOption(config())
    .addOption(nul())
    .action(async (paths: string[], options: MergeOptions) => {
      const { merge } = await import('./commands/merge.ts');
      await done(merge(paths, options, io));
    });

  program
    .command('fix')
    .description('改正可以确定的问题 · apply the fixes that are certain')
    .argument('[paths...]', '文件、文件夹，或 - · files, folders, or -')
    .option('--unsafe', '也采用需要核对的改法（只有一种的） · also fixes that want checking, where there is just one')
    .option('--dry-run', '只显示改动 · only show what would change')
    .addOption(lang())
    .addOption(config())
    .addOption(nul())
    .action(async (paths: string[], options: FixOptions) => {
      const { fix } = await import('./commands/fix.ts');
      await done(fix(paths, options, io));
    });

  program
    .command('query')
    .description('用 SQL 查询 Parquet 表 facts、findings · ask the Parquet tables facts and findings in SQL')
    .argument('<sql>', 'SELECT count(*) FROM facts')
    .argument('<paths...>', 'Parquet 文件或文件夹 · Parquet files or folders of them')
    .addOption(new Option('--format <format>', '输出格式 · output format').choices([...queryFormats]).default('table'))
    .addOption(output())
    .action(async (sql: string, paths: string[], options: QueryOptions) => {
      const { query } = await import('./commands/query.ts');
      await done(query(sql, paths, options, io));
    });

  program
    .command('explain')
    .description('解释指标、规则或条文 · explain an indicator, a rule or an article')
    .argument('<id>', 'applications.granted, D01, 条例#20')
    .addOption(lang())
    .action(async (id: string, options) => {
      const { explain } = await import('./commands/explain.ts');
      await done(explain(id, options, io));
    });

  program
    .command('new')
    .description('生成待填写的报告 · write a report to fill in')
    .option('--edition <edition>', '格式版本，默认按年份 · edition, by the year if left out')
    .requiredOption('--agency <name>', '机关名称 · name of the body')
    .requiredOption('--year <year>', '报告年度 · report year')
    .option('--kind <kind>', '机关性质，默认按名称判断 · kind of body, by its name if left out')
    .addOption(output())
    .action(async (options) => {
      const { create } = await import('./commands/new.ts');
      await done(create(options, io));
    });

  program
    .command('convert')
    .description(
      '在 Word、PDF、网页、表格和 Markdown 之间转换报告 · convert reports between Word, PDF, web pages, spreadsheets and Markdown',
    )
    .argument('<file>', 'docx, pdf, xlsx, html, md, json')
    .requiredOption('-o, --output <file>', '写入文件：md、html、docx、xlsx、json、csv · file to write')
    .option('--places', '用注释写明每处内容在原文件中的位置 · say in comments where each piece stood')
    .action(async (file: string, options) => {
      const { convert } = await import('./commands/convert.ts');
      await done(convert(file, options, io));
    });

  program
    .command('catalogue')
    .description('输出指标目录 · print the catalogue of indicators')
    .option('--edition <edition>', '格式版本 · edition')
    .addOption(
      new Option('--format <format>', '输出格式 · output format').choices([...catalogueFormats]).default('json'),
    )
    .addOption(output())
    .action(async (options) => {
      const { catalogue } = await import('./commands/catalogue.ts');
      await done(catalogue(options, io));
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && !(error instanceof InvalidArgumentError))
      return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CliError) {
      io.stderr.write(`${error.message}\n`);
      return 2;
    }
    io.stderr.write(`内部错误：${error instanceof Error ? error.message : String(error)} · internal error\n`);
    return 2;
  }
}
