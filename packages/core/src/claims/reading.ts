import type { EditionId } from '../catalogue/types.ts';
import type { Concept, Reading } from './scopes/scope.ts';
import { readSixParts } from './scopes/six-parts.ts';
import { readStatistics } from './scopes/statistics.ts';

export interface ReadingOptions {
  readonly edition: EditionId;
  /** A 2021 report that keeps 其他处理 as one row (G17). */
  readonly oneOtherRow: boolean;
  readonly year: number | undefined;
  /** Name of the body where it is a government, whose tables cover an area; undefined otherwise. */
  readonly government: string | undefined;
}

/** What a concept means in the report's edition; undefined where its tables do not count it. */
export function readingOf(concept: Concept, options: ReadingOptions): Reading | undefined {
  if (concept.what === 'new-and-processed') {
    const fresh = readingOf({ ...concept, what: 'new' }, options);
    const done = readingOf({ ...concept, what: 'processed' }, options);
    return fresh && done ? { ...fresh, scopes: [...fresh.scopes, ...done.scopes] } : fresh;
  }
  if (options.edition === '2014' || options.edition === '2008') return readStatistics(concept);
  if (concept.topic === 'fee') return { code: 'P17', kind: 'money', scopes: [] };
  const form = options.edition === '2019' ? '2019' : options.oneOtherRow ? 'variant' : '2021';
  const reading = readSixParts(concept, form);
  if (!reading || !concept.named) return reading;
  const rows = concept.named.flatMap(
    (what) =>
      readSixParts({ topic: concept.topic, what, ...(concept.applicant ? { applicant: concept.applicant } : {}) }, form)
        ?.scopes ?? [],
  );
  return { ...reading, scopes: [...reading.scopes, ...rows] };
}
