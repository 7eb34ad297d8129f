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
  /** Name of the body that reports. */
  readonly agency: string | undefined;
}

/** Readings by form, topic, what and applicant: as many as the lexicon and the forms have. */
const known = new Map<string, Reading | undefined>();

/** What a concept means in the report's edition; undefined where its tables do not count it. */
export function readingOf(concept: Concept, options: ReadingOptions): Reading | undefined {
  // Nearly all concepts have no more to them; for these, what they mean is put together once.
  const plain = Object.keys(concept).length === (concept.applicant === undefined ? 2 : 3);
  if (!plain) return readConcept(concept, options);
  const key = `${options.edition}${options.oneOtherRow} ${concept.topic} ${concept.what} ${concept.applicant}`;
  let reading = known.get(key);
  if (reading === undefined && !known.has(key)) {
    reading = readConcept(concept, options);
    known.set(key, reading);
  }
  return reading;
}

function readConcept(concept: Concept, options: ReadingOptions): Reading | undefined {
  if (concept.what === 'new-and-processed') {
    const fresh = readingOf({ ...concept, what: 'new' }, options);
    const done = readingOf({ ...concept, what: 'processed' }, options);
    return fresh && done ? { ...fresh, scopes: [...fresh.scopes, ...done.scopes] } : fresh;
  }
  if (options.edition === '2014' || options.edition === '2008') {
    const reading = readStatistics(concept);
    const other = concept.or && readStatistics({ topic: concept.or, what: concept.what });
    return reading && other ? { ...reading, scopes: [...reading.scopes, ...other.scopes] } : reading;
  }
  if (concept.topic === 'fee') return { code: 'P17', kind: 'money', scopes: [] };
  const form = options.edition === '2019' ? '2019' : options.oneOtherRow ? 'variant' : '2021';
  const reading = readSixParts(concept, form);
  if (!reading) return reading;
  const { topic, what, applicant, named = [] } = concept;
  const others = named.map((name) => ({ topic, what: name, ...(applicant ? { applicant } : {}) }));
  const alternatives: readonly Concept[] = [
    ...others,
    ...(concept.wide ? [{ topic, what, applicant: 'organisation' } as const] : []),
    ...(concept.or ? [{ topic: concept.or, what }] : []),
  ];
  if (alternatives.length === 0) return reading;
  const scopes = alternatives.flatMap((other) => readSixParts(other, form)?.scopes ?? []);
  return { ...reading, scopes: [...reading.scopes, ...scopes] };
}
