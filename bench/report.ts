import { cpus, loadavg, totalmem } from 'node:os';

export type Row = readonly string[];

/** A bar that a measurement has to stay under. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

export interface Section {
  readonly title: string;
  readonly note?: string;
  readonly head: Row;
  readonly rows: readonly Row[];
  readonly bars: readonly Bar[];
}

/** Measures one thing. A group of them is a folder `bench/<group>/` whose `index.ts` exports `measures`. */
export type Measure = () => Section | Promise<Section>;

const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
const rounded = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

function sectionText(section: Section): string {
  const bars = section.bars.map(
    ({ name, value, limit, unit }) =>
      `- ${value <= limit ? 'kept' : '**missed**'}: ${name}: ${rounded(value)}${unit && ` ${unit}`} (bar ${limit}${unit && ` ${unit}`})`,
  );
  return [
    `## ${section.title}`,
    '',
    ...(section.note ? [section.note, ''] : []),
    line(section.head),
    line(section.head.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...section.rows.map(line),
    ...(bars.length > 0 ? ['', ...bars] : []),
    '',
  ].join('\n');
}

/** A page of benchmarks: sections with the command that wrote it and the machine, versions and date of measuring. */
export function page(sections: readonly Section[], command = 'npm run bench'): string {
  const processors = cpus();
  const load = loadavg()[0]?.toFixed(2) ?? '?';
  return [
    '# Benchmarks',
    '',
    `Written by \`${command}\`. One machine on one day: read ratios before milliseconds.`,
    '',
    `- date: ${new Date().toISOString().slice(0, 10)}`,
    `- machine: ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, load ${load} at the end`,
    `- Node ${process.versions.node}, V8 ${process.versions.v8}, ${process.platform} ${process.arch}`,
    '',
    ...sections.map(sectionText),
  ].join('\n');
}
