import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import type { AgencyKind } from '../binding/types.ts';
import { editionIds } from '../catalogue/editions/index.ts';
import type { EditionId } from '../catalogue/types.ts';
import type { FrontMatter } from '../source/types.ts';
import type { Located, Span } from '../span.ts';

export const agencyKinds = [
  'government',
  'government-office',
  'department',
  'township',
  'street-office',
  'institution',
  'authorised-organisation',
  'vertical',
] as const satisfies readonly AgencyKind[];

/** A suppression for the whole file: a code, and why. */
export interface IgnoredCode {
  readonly code: string;
  readonly reason: string;
  readonly span: Span;
}

/** What the front matter states, each with its place. A value of the wrong type is a problem and is left out. */
export interface FrontMatterValues {
  readonly agency?: Located<string>;
  readonly agencyKind?: Located<AgencyKind>;
  readonly year?: Located<number>;
  readonly edition?: Located<EditionId>;
  readonly published?: Located<string>;
  readonly filled?: Located<string>;
  readonly contact?: Located<string>;
  readonly previous?: Located<string>;
  readonly ignore: readonly IgnoredCode[];
  readonly problems: readonly {
    readonly span: Span;
    readonly kind: 'syntax' | 'unknown-key' | 'value';
    readonly detail: string;
  }[];
}

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** Keys of the front matter; completion and the documentation are made from this list. */
export const frontMatterKeys = [
  'agency',
  'agency-kind',
  'year',
  'edition',
  'published',
  'filled',
  'contact',
  'previous',
  'ignore',
] as const;

const schemas: Readonly<Record<string, z.ZodType>> = {
  agency: z.string().min(1),
  'agency-kind': z.enum(agencyKinds),
  year: z.coerce.number().int().min(2008).max(2100),
  edition: z.coerce.string().pipe(z.enum(editionIds as [EditionId, ...EditionId[]])),
  published: isoDate,
  filled: isoDate,
  contact: z.coerce.string(),
  previous: z.string(),
};

/** Front matter longer than this is not a report's. */
const longest = 20_000;

/** Reads the YAML of a report's front matter. Never throws: what cannot be read is said in `problems`. */
export function readFrontMatterValues(front: FrontMatter): FrontMatterValues {
  const values: Record<string, Located<unknown>> = {};
  const ignore: IgnoredCode[] = [];
  const problems: { span: Span; kind: 'syntax' | 'unknown-key' | 'value'; detail: string }[] = [];
  if (front.source.length > longest) {
    return { ignore, problems: [{ span: front.span, kind: 'syntax', detail: 'too long' }] };
  }
  const base = front.contentStart;
  const document = parseDocument(front.source, {
    lineCounter: new LineCounter(),
    logLevel: 'silent',
    uniqueKeys: true,
  });
  for (const error of document.errors) {
    problems.push({ span: [base + error.pos[0], base + error.pos[1]], kind: 'syntax', detail: error.code });
  }
  if (!isMap(document.contents)) return { ignore, problems };
  for (const item of document.contents.items) {
    if (!isScalar(item.key)) continue;
    const key = String(item.key.value);
    const keySpan = place(item.key.range, base) ?? front.span;
    if (key === 'ignore') {
      readIgnore(item.value, base, ignore);
      continue;
    }
    const schema = schemas[key];
    if (!schema) {
      problems.push({ span: keySpan, kind: 'unknown-key', detail: key });
      continue;
    }
    if (!isScalar(item.value) || item.value.value === null || item.value.value === '') continue;
    const span = place(item.value.range, base) ?? keySpan;
    // Dates and numbers are taken as they are written: YAML's own types would change 2021-02-30.
    const raw = item.value.source ?? item.value.value;
    const parsed = schema.safeParse(raw);
    if (parsed.success) values[key] = { value: parsed.data, span };
    else problems.push({ span, kind: 'value', detail: key });
  }
  const at = <T>(key: string): Located<T> | undefined => values[key] as Located<T> | undefined;
  const optional = <K extends string, T>(name: K, value: T | undefined): { [P in K]?: T } =>
    (value === undefined ? {} : { [name]: value }) as { [P in K]?: T };
  return {
    ...optional('agency', at<string>('agency')),
    ...optional('agencyKind', at<AgencyKind>('agency-kind')),
    ...optional('year', at<number>('year')),
    ...optional('edition', at<EditionId>('edition')),
    ...optional('published', at<string>('published')),
    ...optional('filled', at<string>('filled')),
    ...optional('contact', at<string>('contact')),
    ...optional('previous', at<string>('previous')),
    ignore,
    problems,
  };
}

const place = (range: readonly [number, number, number] | null | undefined, base: number): Span | undefined =>
  range ? [base + range[0], base + range[1]] : undefined;

/** `ignore: { D19: reason }`, or a list of `- D19: reason` or `- D19`. */
function readIgnore(node: unknown, base: number, into: IgnoredCode[]): void {
  const pair = (key: unknown, value: unknown): void => {
    // `ignore:` with nothing behind it names no rule.
    if (!isScalar(key) || key.value === null || key.value === '') return;
    const span = place(key.range, base);
    if (span)
      into.push({
        code: String(key.value),
        reason: isScalar(value) && value.value !== null ? String(value.value) : '',
        span,
      });
  };
  if (isMap(node)) for (const item of node.items) pair(item.key, item.value);
  else if (isSeq(node)) {
    for (const item of node.items) {
      if (isMap(item)) for (const inner of item.items) pair(inner.key, inner.value);
      else pair(item, undefined);
    }
  } else pair(node, undefined);
}
