import * as z from 'zod';
import { agencyKinds } from '../config/front-matter.ts';

/** A value of the report: one indicator, in table three for one applicant. */
export const factSchema = z.object({
  id: z.string().describe('指标代码 · indicator id'),
  applicant: z.enum(['natural-person', 'enterprise', 'research', 'public-welfare', 'legal-service', 'other', 'total']).optional(),
  value: z.number().nullable().describe('数值；空白、短横、读不出数时为 null · null where there is no number'),
  state: z.enum(['number', 'blank', 'dash', 'text', 'missing']),
  text: z.string().optional().describe('单元格原文 · the cell as written, where it is not just the number'),
  unit: z.string(),
});
export type Fact = z.infer<typeof factSchema>;

export const agencySchema = z.object({
  name: z.string(),
  kind: z.enum(agencyKinds).optional(),
});
export type Agency = z.infer<typeof agencySchema>;

const dayOfYear = z.object({ year: z.number().int().optional(), month: z.number().int(), day: z.number().int() });

export const periodSchema = z.object({ start: dayOfYear.optional(), end: dayOfYear.optional() });
export type Period = z.infer<typeof periodSchema>;

/** A heading or a paragraph, in order. */
export const proseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.number().int(), numbering: z.string().optional(), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
]);
export type Prose = z.infer<typeof proseSchema>;

export const sectionSchema = z.object({
  id: z.string().optional().describe('部分代码 · section id, absent for other headings'),
  heading: z.string().optional(),
  ordinal: z.number().int().optional(),
  content: z.array(proseSchema),
});
export type Section = z.infer<typeof sectionSchema>;

export const localRowSchema = z.object({
  table: z.string(),
  label: z.string(),
  cells: z.array(z.string()),
});
export type LocalRowData = z.infer<typeof localRowSchema>;

/** Everything a report says, as plain data. What was not understood is kept in `unplaced`. */
export const reportSchema = z.object({
  edition: z.enum(['2008', '2014', '2019', '2021']),
  agency: agencySchema.optional(),
  year: z.number().int().optional(),
  title: z.string().optional(),
  period: periodSchema.optional(),
  dates: z.array(z.object({ role: z.enum(['written', 'published', 'filled', 'signed', 'front-matter']), date: z.string() })),
  people: z.array(z.object({ role: z.enum(['head', 'reviewer', 'filler']), name: z.string() })),
  contact: z.object({ phones: z.array(z.string()), emails: z.array(z.string()), addresses: z.array(z.string()), urls: z.array(z.string()) }),
  fields: z.array(z.object({ label: z.string(), value: z.string() })),
  sections: z.array(sectionSchema),
  facts: z.array(factSchema),
  localRows: z.array(localRowSchema),
  unplaced: z.array(z.string()),
});
export type Report = z.infer<typeof reportSchema>;

/** The JSON Schema of a report. */
export const reportJsonSchema = (): unknown => z.toJSONSchema(reportSchema);
