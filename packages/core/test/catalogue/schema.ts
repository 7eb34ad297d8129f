import * as z from 'zod';
import { applicants } from '../../src/catalogue/types.ts';

/** What every piece of catalogue data must look like. It lives here, so that no bundle carries it. */
const filled = z.string().regex(/^\S(?:.*\S)?$/u, 'empty, or white space at its ends');
const bilingual = z.strictObject({
  zh: filled.regex(/[\u4e00-\u9fff]/u, 'no Chinese'),
  en: filled.regex(/[A-Za-z]/u, 'no English'),
});
const sentence = bilingual.refine(({ zh, en }) => /[。）]$/u.test(zh) && /[.)]$/u.test(en), 'not whole sentences');
const id = z.string().regex(/^[a-z]+(?:[.-][a-z]+)*$/u);
const basis = z.enum(['official', 'structure', 'inferred']);
const certainty = z.enum(['read', 'inferred', 'remembered']);
const strings = z.array(filled);
const date = z.iso.date();
const applicant = z.enum(applicants);

export const indicatorSchema = z.strictObject({
  id,
  label: filled,
  aliases: strings.min(1).optional(),
  en: filled,
  unit: z.enum(['条', '件', '次', '篇', '个', '人', '人次', '项', '元', '万元']),
  kind: z.enum(['count', 'signed-count', 'money']),
  parent: id.optional(),
  definition: sentence,
  basis,
  cites: strings.min(1),
});

const sectionSchema = z.strictObject({
  id: filled,
  heading: filled,
  variants: strings,
  required: z.boolean(),
  guidance: sentence,
  cites: strings.min(1),
});

const head = { section: filled, caption: filled };
const listRow = z.strictObject({
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  numbering: z.string(),
  label: filled,
  note: filled.optional(),
  indicator: id.optional(),
  local: z.boolean().optional(),
});
const matrixRow = z.strictObject({
  numbering: filled,
  label: filled,
  note: filled.optional(),
  path: strings,
  indicator: id,
});
const tableSchema = z.discriminatedUnion('layout', [
  z.strictObject({
    layout: z.literal('list'),
    id: z.literal('statistics'),
    ...head,
    valueHeadings: strings.min(1),
    rows: z.array(listRow),
  }),
  z.strictObject({
    layout: z.literal('blocks'),
    id: z.literal('disclosure'),
    ...head,
    blocks: z.array(
      z.strictObject({
        title: filled,
        columns: z.array(z.strictObject({ label: filled, note: filled.optional(), aliases: strings.optional() })),
        rows: z.array(z.strictObject({ label: filled, aliases: strings.optional(), indicators: z.array(id) })),
      }),
    ),
  }),
  z.strictObject({
    layout: z.literal('matrix'),
    id: z.literal('applications'),
    ...head,
    headNote: filled,
    columns: z.array(z.strictObject({ applicant, label: filled, path: strings })).length(applicants.length),
    rows: z.array(matrixRow),
    variants: z.array(z.strictObject({ replaces: z.array(id).min(1), row: matrixRow })),
  }),
  z.strictObject({
    layout: z.literal('record'),
    id: z.literal('disputes'),
    ...head,
    columns: z.array(z.strictObject({ label: filled, path: strings, indicator: id })).length(15),
  }),
]);

const term = z.strictObject({ id, applicant: applicant.optional() });
const equationSchema = z.strictObject({
  id: z.string().regex(/^[A-H]\d\d(?:\.[a-z-]+)?$/u),
  code: z.string().regex(/^[A-H]\d\d$/u),
  kind: z.enum(['sum', 'balance', 'bound']),
  left: z.array(term),
  right: z.array(term),
  over: z.enum(['applicants', 'rows']).optional(),
  basis,
  cites: strings,
  description: bilingual,
});

export const editionSchema = z.strictObject({
  id: z.enum(['2008', '2014', '2019', '2021']),
  title: bilingual,
  years: z.tuple([z.int(), z.int().nullable()]),
  issuer: filled,
  number: filled,
  date: date.optional(),
  cites: strings.min(1),
  sections: z.array(sectionSchema).min(6),
  tables: z.array(tableSchema),
  indicators: z.array(indicatorSchema),
  equations: z.array(equationSchema),
  fingerprints: strings,
});

export const crosswalkSchema = z.strictObject({
  from: z.strictObject({ edition: filled, ids: z.array(id) }),
  to: z.strictObject({ edition: filled, ids: z.array(id) }),
  cardinality: z.enum(['1-1', '1-n', 'n-1', 'none']),
  comparable: z.boolean(),
  note: bilingual,
});

export const documentSchema = z.strictObject({
  id: filled,
  title: filled,
  described: z.literal(true).optional(),
  en: filled,
  number: filled.optional(),
  issued: z.union([date, z.string().regex(/^\d{4}$/u)]).optional(),
  effective: date.optional(),
  repealed: date.optional(),
  summary: sentence.optional(),
  articles: z.array(
    z.strictObject({
      id: filled,
      article: filled.optional(),
      paraphrase: sentence,
      bearing: sentence.optional(),
      certainty,
    }),
  ),
  certainty,
  remembered: z.array(z.enum(['number', 'issued', 'effective', 'repealed'])).optional(),
});
