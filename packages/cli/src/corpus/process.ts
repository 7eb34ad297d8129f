import { Analysis } from '@gongkai/core';
import { withParts } from '../against-parts.ts';
import { type AnalysedFile, type Begun, begin, type ReadOptions } from '../analyse-files.ts';
import { ConfigError, Configs } from '../files/config.ts';
import type { Found } from '../files/find.ts';
import type { Format } from '../format/format.ts';
import { loadFormat, tableOf } from '../format/formats.ts';
import { type CellValue, packRows } from '../format/pack.ts';
import { columnPlaces } from '../format/table-csv.ts';
import type { Reported } from '../format/tables.ts';
import { knownBy } from './known.ts';
import { type Batch, type BatchResult, emptyTally, type Failure, type Order, type Piece, type Tally } from './order.ts';

/** The name Hive, Spark and DuckDB give to the folder of rows without a year. */
const noYear = '__HIVE_DEFAULT_PARTITION__';

/** Reports that go through each step of the analysis together: so many, or as many as come to this length of text. */
const most = 8;
const longest = 500_000;

/** Output of a batch by the file it belongs into: text, or rows for Parquet. */
interface Parts {
  readonly texts: Map<string, string[]>;
  readonly rows: Map<string, CellValue[][]>;
}

/** Makes the output of batches of files, in this thread. Whatever a file is, the others are not kept from theirs. */
export class Processor {
  private readonly configs: Configs;
  private readonly known: ReadonlySet<string>;

  private constructor(
    private readonly order: Order,
    private readonly format: Format | undefined,
  ) {
    this.configs = new Configs(order, order.config);
    this.known = new Set(order.known);
  }

  static async for(order: Order): Promise<Processor> {
    return new Processor(order, await loadFormat(order));
  }

  /** Reads, checks and renders; a configuration that cannot be used makes the result fatal. */
  async process(batch: Batch): Promise<BatchResult> {
    const tally = emptyTally();
    const failures: Failure[] = [];
    const others: string[] = [];
    const notes: string[] = [];
    const times = new Map<string, number>();
    const parts: Parts = { texts: new Map(), rows: new Map() };
    const time = this.order.timing
      ? (code: string, ms: number): void => void times.set(code, (times.get(code) ?? 0) + ms)
      : undefined;
    const notices: string[] = [];
    const rest = { tally, failures, others, notices };
    try {
      const files = batch.files.filter((found) => !found.passedOver);
      tally.documents += batch.files.length - files.length;
      const options = { ...this.order, configs: this.configs, time, stdin: batch.stdin };
      for await (const begun of together(files, options)) {
        tally.files += begun.length;
        Analysis.readInSteps(begun.flatMap(({ analysis }) => analysis ?? []));
        const outcomes = begun.map(({ outcome }) => outcome());
        // With parts, the findings are those of the report together with them.
        if (this.order.output === 'check' && !this.order.parts)
          Analysis.checkInSteps(outcomes.flatMap((outcome) => (outcome.kind === 'report' ? outcome.analysis : [])));
        for (const outcome of outcomes) {
          if (outcome.kind === 'other') {
            tally.others++;
            others.push(outcome.file);
          } else if (outcome.kind === 'failed') {
            failures.push({ file: outcome.file, message: outcome.message });
            this.putFailure(outcome, parts);
          } else {
            const { input } = outcome;
            const analysis = this.against(outcome, failures, notices);
            const reported = { file: input.file, analysis, isKnown: knownBy(this.known, input.file, analysis) };
            if (this.order.output === 'check') count(tally, reported);
            tally.reports++;
            this.putReport(reported, parts, (note) => notes.push(note));
          }
        }
      }
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { ...rest, pieces: [], notes: [], times: [], fatal: error.message };
    }
    return { ...rest, pieces: this.pieces(parts), notes, times: [...times] };
  }

  /** With `--against`, the report together with its parts; a report without any is a failure: nothing was compared. */
  private against({ input: { file }, analysis }: AnalysedFile, failures: Failure[], notices: string[]): Analysis {
    const { parts } = this.order;
    if (!parts) return analysis;
    const found = withParts(analysis, parts.figures);
    for (const name of found.absent)
      notices.push(`${file}: 名单上的“${name}”没有报告 · no report of ${name}, which is on the list`);
    if (found.analysis) return found.analysis;
    failures.push({
      file,
      message: `${file}: ${parts.folder} 中没有同一年度、同一格式的所属单位报告，合计无法核对 · no reports of its parts, of the same year and form, in ${parts.folder}`,
    });
    return analysis;
  }

  private putReport(reported: Reported, { texts, rows }: Parts, note: (text: string) => void): void {
    const key = this.keyOf(reported.analysis.year);
    if (this.format) push(texts, key, this.format.report(reported, this.order, note));
    else for (const row of tableOf(this.order).rows(reported, this.order.language)) push(rows, key, row);
  }

  private putFailure(failure: Failure, { texts, rows }: Parts): void {
    const key = this.keyOf(undefined);
    if (this.format) push(texts, key, this.format.failed(failure, this.order));
    else push(rows, key, tableOf(this.order).failed(failure.file, failure.message, 'unreadable'));
  }

  private keyOf(year: number | undefined): string {
    return this.order.partition === undefined ? '' : String(year ?? noYear);
  }

  private pieces({ texts, rows }: Parts): Piece[] {
    const { format } = this;
    if (format) {
      const encoder = new TextEncoder();
      return [...texts].flatMap(([key, list]) => {
        const said = list.filter((text) => text !== '');
        return said.length === 0 ? [] : [{ key, bytes: encoder.encode(said.join(format.between)) }];
      });
    }
    const { columns } = tableOf(this.order);
    const places = columnPlaces(tableOf(this.order), this.order);
    const types = places.map((place) => columns[place]?.type ?? 'string');
    return [...rows].map(([key, list]) => ({
      key,
      rows: packRows(
        types,
        list.map((row) => places.map((place) => row[place])),
      ),
    }));
  }
}

/** Files in groups, read and their analyses begun; a long one ends its group: no more is held at once than one report may need. */
async function* together(files: readonly Found[], options: ReadOptions): AsyncGenerator<Begun[]> {
  let group: Begun[] = [];
  let length = 0;
  for (const found of files) {
    const begun = await begin(found, options);
    group.push(begun);
    length += begun.analysis?.text.length ?? 0;
    if (group.length < most && length < longest) continue;
    yield group;
    group = [];
    length = 0;
  }
  if (group.length > 0) yield group;
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

function count(tally: Tally, { analysis, isKnown }: Reported): void {
  for (const finding of analysis.findings) {
    tally[finding.severity]++;
    if (isKnown(finding)) tally.known[finding.severity]++;
  }
  const { holds, broken, notAssessable } = analysis.counts;
  tally.holds += holds;
  tally.broken += broken;
  tally.open += notAssessable;
}
