/**
 * The whole public surface of `@gongkai/core`. `analyse` is the front door; the catalogue is data; the rest are the
 * parts that editors, command lines and scripts put around them.
 */
export { type AnalyseOptions, Analysis, analyse } from './analyse.ts';
export { type KnownKind, kindOfAgency } from './binding/agency-kind.ts';
export { regionOf } from './binding/region.ts';
export type * from './binding/types.ts';
export type { Period as CoveredPeriod } from './binding/types.ts';
export * from './catalogue/index.ts';
export { type Citation, citation, formatCitation, legalDocuments } from './catalogue/law/index.ts';
export { ProseMemo } from './claims/prose-memo.ts';
export type * from './claims/types.ts';
export { agencyKinds, type FrontMatterValues, frontMatterKeys, type IgnoredCode } from './config/front-matter.ts';
export { type ConfigProblem, configJsonSchema, configSchema, parseConfig } from './config/schema.ts';
export type * from './config/types.ts';
export type * from './equations/types.ts';
export { basisNames, citeInWords, type Explained, type ExplanationKind, explain, explainable } from './explain.ts';
export { LineIndex, type Position } from './lines.ts';
export type * from './repair/types.ts';
export { contentOf, type Placed } from './report/content.ts';
export { toReport } from './report/extract.ts';
export { factsOf, type LocatedFact } from './report/facts.ts';
export {
  type Agency,
  type Content,
  type Fact,
  factSchema,
  type Period,
  type Report,
  reportJsonSchema,
  reportSchema,
  type Section,
} from './report/model.ts';
export { applicantNames, indicatorName, quoteCell } from './rules/cell-name.ts';
export { type DateRole, publicationOf } from './rules/dates.ts';
export { ruleOf, rules, seriesRules, suppressionRules } from './rules/registry.ts';
export type { Edit, Finding, Fix, Hit, Related, Rule, RuleGroup, Severity } from './rules/rule.ts';
export type { Suppression } from './rules/suppress.ts';
export type { MappedText } from './source/mapped-text.ts';
export type {
  Block as SourceBlock,
  Comment,
  FrontMatter,
  Heading,
  Numbering,
  Paragraph,
  SourceDocument,
  SourceFormat,
  SourceLine,
  SourceProblem,
  SourceTable,
} from './source/types.ts';
export type { Bilingual, Language, Located, Span } from './span.ts';
export { readCell } from './text/cells.ts';
export { addExact, formatNumber } from './text/exact.ts';
export { labelKey, normalizeLabel } from './text/normalize.ts';
export type { CellFlaw, CellReading, CellState } from './text/types.ts';
export { charWidth, displayWidth } from './text/widths.ts';
export { type Applied, type ApplyOptions, applyFixes } from './write/apply-fixes.ts';
export { contentOfReport, tableFill } from './write/fill.ts';
export { markOfCell, markOfHeading, markOfText, type WordsMark } from './write/html/as-read.ts';
export { escapeHtml } from './write/html/escape.ts';
export { type ReportHtmlOptions, reportHtml } from './write/html.ts';
export { type LayoutOptions, layOutTable } from './write/layout/layout.ts';
export type { CellRole, LaidCell, LaidTable } from './write/layout/types.ts';
export { frontMatterText } from './write/markdown/front-matter.ts';
export { pipeTable } from './write/markdown/pipe-table.ts';
export { fullWidth, markdownTable, type OwnRow, type TableFill } from './write/markdown/tables.ts';
export { writeMarkdown } from './write/markdown.ts';
export { type NewReportOptions, newReport } from './write/new-report.ts';
export { numberingText } from './write/numbering.ts';
