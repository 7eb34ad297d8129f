import type { Bilingual } from '../span.ts';

/** An edition of the report's form, named by the first report year it applies to. */
export type EditionId = '2008' | '2014' | '2019' | '2021';

export type Unit = '条' | '件' | '次' | '篇' | '个' | '人' | '人次' | '项' | '元' | '万元';

/** What values an indicator takes: counts are integers ≥ 0, signed counts any integer, money decimals ≥ 0. */
export type ValueKind = 'count' | 'signed-count' | 'money';

/**
 * Where a statement comes from. `official`: printed in the form or in law. `structure`: forced by the row's own
 * wording or by the hierarchy (总计, 其中). `inferred`: our reading, never shown as law and never an error.
 */
export type Basis = 'official' | 'structure' | 'inferred';

/** How we know a fact: read in a source, inferred, or remembered. The last two are shown as such. */
export type Certainty = 'read' | 'inferred' | 'remembered';

/** `document#article`, e.g. `条例#20`, `条例2007#31`, or a document: `国办公开办函〔2021〕30号`. Keys of the law data. */
export type CitationId = string;

/** The seven columns of table three. */
export const applicants = [
  'natural-person',
  'enterprise',
  'research',
  'public-welfare',
  'legal-service',
  'other',
  'total',
] as const;
export type Applicant = (typeof applicants)[number];

/** One thing that is counted, the same wherever it appears. `Id` narrows it to the literal ids of an edition. */
export interface IndicatorSpec<Id extends string = string> {
  /** Stable public id, lower-case and dotted: `applications.granted`. */
  readonly id: Id;
  /** Official label: the row's (or column's) words without numbering and bracketed notes. */
  readonly label: string;
  /** Other wordings found for the same row; compared after label normalisation. */
  readonly aliases?: readonly string[];
  /** English label. */
  readonly en: string;
  readonly unit: Unit;
  readonly kind: ValueKind;
  /** The indicator this one is part of, if any. */
  readonly parent?: string;
  readonly definition: Bilingual;
  /** Basis of the definition; a working definition is `inferred`. */
  readonly basis: Basis;
  readonly cites: readonly CitationId[];
}

export type SectionId =
  | 'overview'
  | 'disclosure'
  | 'applications'
  | 'fees'
  | 'disputes'
  | 'problems'
  | 'other'
  | 'statistics';

export interface SectionSpec {
  readonly id: SectionId;
  /** The official heading, without numbering. */
  readonly heading: string;
  /** Accepted variants of the heading, without numbering. */
  readonly variants: readonly string[];
  readonly required: boolean;
  /** What belongs there, in our own words. */
  readonly guidance: Bilingual;
  readonly cites: readonly CitationId[];
}

/** A row of the nine-section statistics table. Heading rows have neither unit nor indicator. */
export interface ListRow<Id extends string = string> {
  /** 0: 一、 · 1: (一) · 2: 1. · 3: 其中 and what stands under it. */
  readonly level: 0 | 1 | 2 | 3;
  /** Numbering as printed: `一、`, `(一)`, `1.`, `其中:` or ``. */
  readonly numbering: string;
  readonly label: string;
  /** The note printed in brackets behind the label, without the brackets. */
  readonly note?: string;
  readonly indicator?: Id;
  /** True for rows of the local extension (3.4 申请类型数 and its parts): their absence is no fault. */
  readonly local?: boolean;
}

/** Edition 2014: one column of values. */
export interface ListTable<Id extends string = string> {
  readonly layout: 'list';
  readonly id: 'statistics';
  readonly section: SectionId;
  readonly caption: string;
  readonly valueHeadings: readonly string[];
  readonly rows: readonly ListRow<Id>[];
}

export interface Block<Id extends string = string> {
  /** `第二十条第(一)项` */
  readonly title: string;
  /** Column headings behind 信息内容. */
  readonly columns: readonly { readonly label: string; readonly note?: string; readonly aliases?: readonly string[] }[];
  readonly rows: readonly {
    readonly label: string;
    readonly aliases?: readonly string[];
    /** One a column. */
    readonly indicators: readonly Id[];
  }[];
}

/** Table two: blocks, each with its own columns. */
export interface BlocksTable<Id extends string = string> {
  readonly layout: 'blocks';
  readonly id: 'disclosure';
  readonly section: SectionId;
  readonly caption: string;
  readonly blocks: readonly Block<Id>[];
}

export interface MatrixRow<Id extends string = string> {
  /** Row label without numbering. */
  readonly label: string;
  readonly numbering: string;
  readonly note?: string;
  /** Labels of the groups around it with numbering, outermost first: `['三、本年度办理结果', '(三)不予公开']`. */
  readonly path: readonly string[];
  readonly indicator: Id;
}

/** Table three: rows by applicants. */
export interface MatrixTable<Id extends string = string> {
  readonly layout: 'matrix';
  readonly id: 'applications';
  readonly section: SectionId;
  readonly caption: string;
  /** The equation printed in the head cell. */
  readonly headNote: string;
  readonly columns: readonly {
    readonly applicant: Applicant;
    readonly label: string;
    readonly path: readonly string[];
  }[];
  readonly rows: readonly MatrixRow<Id>[];
  /** Rows that real reports use in place of rows of the edition (2021 with 其他处理 as one row: G17). */
  readonly variants: readonly { readonly replaces: readonly Id[]; readonly row: MatrixRow<Id> }[];
}

/** Table four: one row of values under grouped columns. */
export interface RecordTable<Id extends string = string> {
  readonly layout: 'record';
  readonly id: 'disputes';
  readonly section: SectionId;
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly path: readonly string[]; readonly indicator: Id }[];
}

export type TableSpec<Id extends string = string> = ListTable<Id> | BlocksTable<Id> | MatrixTable<Id> | RecordTable<Id>;

/** One addend of an equation: an indicator, for one applicant in table three. */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly applicant?: Applicant;
}

/**
 * An equation as a value. `sum` and `balance`: Σ left = Σ right; `bound`: Σ left ≤ Σ right.
 * With `over: 'applicants'` it holds in each of the seven columns of table three, with `over: 'rows'` (G02) `left` is
 * the total and `right` the six classes, in each row of table three.
 */
export interface EquationSpec<Id extends string = string> {
  /** `D07`, `D03`, `D05.press-conferences`, `G01`, … the code of its rule, and a suffix where a rule has several. */
  readonly id: string;
  readonly code: string;
  readonly kind: 'sum' | 'balance' | 'bound';
  readonly left: readonly Term<Id>[];
  readonly right: readonly Term<Id>[];
  readonly over?: 'applicants' | 'rows';
  readonly basis: Basis;
  readonly cites: readonly CitationId[];
  /** Read aloud: 收到申请数 = 四种渠道之和. */
  readonly description: Bilingual;
  /** An `official` or `structure` bound may still be doubtful (D10 with fewer parts): its severity then is the rule's affair. */
}

/** One value the edition asks for, in catalogue order. */
export interface FactSpec<Id extends string = string> {
  /** `id` or `id@applicant`: unique within the edition. */
  readonly key: string;
  readonly id: Id;
  readonly applicant?: Applicant;
  readonly table: TableSpec['id'];
  readonly unit: Unit;
  readonly kind: ValueKind;
  /** True for the local extension rows and variant rows. */
  readonly optional: boolean;
}

export interface Edition<Id extends string = string> {
  readonly id: EditionId;
  readonly title: Bilingual;
  /** Report years it is meant for, last one open where null. */
  readonly years: readonly [first: number, last: number | null];
  readonly issuer: string;
  /** Document number, e.g. 国办公开办函〔2021〕30号. */
  readonly number: string;
  /** ISO date of issue where it is known; never a re-post date. */
  readonly date?: string;
  readonly cites: readonly CitationId[];
  readonly sections: readonly SectionSpec[];
  readonly tables: readonly TableSpec<Id>[];
  readonly indicators: readonly IndicatorSpec<Id>[];
  readonly equations: readonly EquationSpec<Id>[];
  /** Words (normalised labels) that only this edition uses: evidence for detection. */
  readonly fingerprints: readonly string[];
}

/**
 * How indicators of one edition relate to those of the next: our reading, no official table was found. `none`: one side
 * is empty, there is nothing to carry over.
 */
export interface CrosswalkEntry<Id extends string = string> {
  readonly from: { readonly edition: EditionId; readonly ids: readonly Id[] };
  readonly to: { readonly edition: EditionId; readonly ids: readonly Id[] };
  readonly cardinality: '1-1' | '1-n' | 'n-1' | 'none';
  readonly comparable: boolean;
  /** Why not comparable, or with what care. */
  readonly note: Bilingual;
}

export interface Article {
  readonly id: CitationId;
  /** `第二十条` */
  readonly article?: string;
  readonly paraphrase: Bilingual;
  /** What it means for the report. */
  readonly bearing?: Bilingual;
  readonly certainty: Certainty;
}

export interface LegalDocument {
  readonly id: string;
  readonly title: string;
  /** True where the title is our description: the official one was not read, and must not be quoted. */
  readonly described?: boolean;
  readonly en: string;
  readonly number?: string;
  readonly issued?: string;
  readonly effective?: string;
  readonly repealed?: string;
  /** What the document is about, and what of it could be read, where that is more than its articles say. */
  readonly summary?: Bilingual;
  readonly articles: readonly Article[];
  readonly certainty: Certainty;
  /** Fields that are remembered although the document was read: shown as such. */
  readonly remembered?: readonly ('number' | 'issued' | 'effective' | 'repealed')[];
}
