import { type Finding, type Language, LineIndex } from '@gongkai/core';
import type { Reported } from '../format/tables.ts';
import { excerptOf, findingRow } from './record.ts';
import type { FindingRow } from './types.ts';
import { type Word, wordsIn } from './words.ts';

/** A finding as the sheet that goes back shows it: once, with every place that its correction changes. */
export interface SheetRow {
  readonly number: number;
  readonly finding: FindingRow;
  readonly places: readonly { readonly line: string; readonly excerpt: FindingRow['excerpt'] }[];
  readonly correction: string;
}

/** The sheet that goes back to one body: plain data, for a page and for a Word file. */
export interface SheetData {
  readonly title: string;
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly parts: readonly { readonly heading: string; readonly rows: readonly SheetRow[] }[];
}

/** The parts of the sheet: what must be put right, what is to be checked, what may be improved. */
const parts: readonly (readonly [severity: Finding['severity'], heading: Word])[] = [
  ['error', 'mustFix'],
  ['warning', 'shouldCheck'],
  ['info', 'mayImprove'],
];

/** A correction may change more cells than a finding has places for. */
const mostPlaces = 8;

/** Findings of one report by severity, each with its places, the reason and the correction. */
export function sheetData({ file, analysis, isKnown }: Reported, language: Language, today: string): SheetData {
  const words = wordsIn(language);
  const { findings, counts, bound, year, form } = analysis;
  const lines = new LineIndex(analysis.text);
  const count = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  const comma = language === 'zh' ? '，' : ', ';
  const placesOf = ({ span, fixes }: Finding): SheetRow['places'] => {
    const others = (fixes[0]?.edits ?? [])
      .map((edit) => edit.span)
      .filter(([from, to]) => to <= span[0] || from >= span[1]);
    return [span, ...others].slice(0, mostPlaces).map((each) => ({
      line: words.line.replace('{}', String(lines.position(each[0]).line + 1)),
      excerpt: excerptOf(each, lines),
    }));
  };
  let number = 0;
  const rowOf = (each: Finding): SheetRow => {
    const finding = findingRow(each, analysis, lines, language, isKnown(each));
    const { fix } = finding;
    const correction = fix ? `${fix.title}${fix.certain ? '' : words.wantsCheck}` : words.checkIt;
    return { number: ++number, finding, places: placesOf(each), correction };
  };
  return {
    title: words.sheetTitle,
    about: [
      [words.body, bound.metadata.agency?.value ?? words.unknownBody],
      [words.year, year === undefined ? '–' : String(year)],
      [words.edition, words.editionOf.replace('{}', form.id)],
      [words.file, file],
      [words.on, today],
      [
        words.result,
        [
          `${words.errors} ${count('error')}${comma}${words.warnings} ${count('warning')}${comma}${words.notes} ${count('info')}`,
          `${words.equations}：${words.holds} ${counts.holds}${comma}${words.broken} ${counts.broken}${comma}${words.notAssessable} ${counts.notAssessable}`,
        ].join(language === 'zh' ? '；' : '; '),
      ],
    ],
    parts: parts.flatMap(([severity, heading]) => {
      const rows = findings.filter((each) => each.severity === severity).map(rowOf);
      return rows.length > 0 ? [{ heading: words[heading], rows }] : [];
    }),
  };
}
