import * as z from 'zod';
import { indicatorIds } from '../catalogue/editions/index.ts';
import { agencyKinds } from '../config/front-matter.ts';

/** A value of the report: one indicator, in table three for one applicant. */
export const factSchema = z.object({
  id: z.enum(indicatorIds).describe('指标代码 · indicator id'),
  applicant: z
    .enum(['natural-person', 'enterprise', 'research', 'public-welfare', 'legal-service', 'other', 'total'])
    .optional(),
  value: z.number().nullable().describe('数值；空白、短横、读不出数时为 null · null where there is no number'),
  state: z.enum(['number', 'blank', 'dash', 'text', 'missing']),
  text: z.string().optional().describe('单元格原文 · the cell as written, where it is not just the number'),
  unit: z.string(),
  writtenUnit: z.string().optional().describe('旁边写明的另一个单位 · the unit written beside it, where it is another'),
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

const numberingSchema = z.object({
  style: z.enum(['chinese', 'chinese-paren', 'arabic', 'arabic-paren', 'circled']),
  ordinal: z.number().int(),
});

/** What a section holds, in order. */
export const contentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.number().int().describe('0 标题，2（一），3 1. … · 0 is the title'),
    numbering: numberingSchema.optional(),
    text: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('comment'), text: z.string() }),
  z
    .object({
      kind: z.literal('table'),
      table: z.enum(['statistics', 'disclosure', 'applications', 'disputes']),
    })
    .describe('格式规定的表，数据在 facts · a table of the form; its values are in facts'),
  z.object({ kind: z.literal('grid'), rows: z.array(z.array(z.string())) }).describe('其他表格 · any other table'),
]);
export type Content = z.infer<typeof contentSchema>;

export const sectionSchema = z.object({
  id: z.string().optional().describe('部分代码 · section id, absent for other headings'),
  heading: z.string().optional(),
  ordinal: z.number().int().optional(),
  content: z.array(contentSchema),
});
export type Section = z.infer<typeof sectionSchema>;

export const localRowSchema = z.object({
  table: z.string(),
  after: z.string().optional().describe('在哪个指标之后 · the indicator it stands behind'),
  label: z.string(),
  unit: z.string().optional(),
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
  dates: z.array(
    z.object({
      role: z.enum(['written', 'published', 'filled', 'signed']),
      date: z.string(),
      stated: z.boolean().optional().describe('前置信息中写明 · stated in the front matter'),
    }),
  ),
  people: z.array(z.object({ role: z.enum(['head', 'reviewer', 'filler']), name: z.string() })),
  contact: z.object({
    phones: z.array(z.string()),
    emails: z.array(z.string()),
    addresses: z.array(z.string()),
    urls: z.array(z.string()),
    stated: z.string().optional(),
  }),
  fields: z.array(z.object({ label: z.string(), value: z.string() })),
  previous: z.string().optional().describe('上一年度报告的文件 · the file of last year’s report'),
  ignore: z.array(z.object({ code: z.string(), reason: z.string() })).optional(),
  sections: z.array(sectionSchema),
  facts: z.array(factSchema),
  localRows: z.array(localRowSchema),
  headingValues: z.array(z.object({ label: z.string(), text: z.string() })).optional(),
  unplaced: z.array(z.string()),
});
export type Report = z.infer<typeof reportSchema>;

/** The JSON Schema of a report. */
export const reportJsonSchema = (): unknown => z.toJSONSchema(reportSchema);
