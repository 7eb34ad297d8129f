import { editionIds, editions } from './catalogue/editions/index.ts';
import { indicator } from './catalogue/facts.ts';
import { citation, formatCitation, legalDocuments } from './catalogue/law/index.ts';
import type { Basis, Certainty, CitationId, IndicatorSpec } from './catalogue/types.ts';
import { ruleOf } from './rules/registry.ts';
import type { Rule, Severity } from './rules/rule.ts';
import type { Bilingual, Language } from './span.ts';

/** What can be explained. */
export type ExplanationKind = 'indicator' | 'rule' | 'article' | 'document';

/** An explanation in one language, ready to be printed. */
export interface Explained {
  readonly kind: ExplanationKind;
  /** The id as the catalogue has it: a slug gives its code. */
  readonly id: string;
  readonly heading: string;
  /** Paragraphs, in order; no markup. */
  readonly paragraphs: readonly string[];
  readonly cites: readonly CitationId[];
}

const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

/** How sure a statement is, in words: what is inferred is never shown as law. */
export const basisNames: Readonly<Record<Basis, Bilingual>> = {
  official: { zh: '规定（法规或者表格原文）', en: 'official: law or the form itself' },
  structure: {
    zh: '结构（由行名、层级或者“总计”“其中”决定）',
    en: 'structure: forced by the rows’ own words or hierarchy',
  },
  inferred: { zh: '推断（不是规定）', en: 'inferred: our reading, not a rule of law' },
};

const certaintyNames: Readonly<Record<Certainty, Bilingual | undefined>> = {
  read: undefined,
  inferred: { zh: '（推断，未见原文）', en: ' (inferred, the source was not read)' },
  remembered: { zh: '（凭记忆，未核对原文）', en: ' (from memory, not checked against the source)' },
};

/** A citation with its paraphrase, and how sure it is. */
export function citeInWords(id: CitationId, language: Language): string {
  const found = citation(id);
  if (!found) return id;
  const words = found.article?.paraphrase[language] ?? (language === 'zh' ? found.document.title : found.document.en);
  const doubt = certaintyNames[found.article?.certainty ?? found.document.certainty]?.[language] ?? '';
  return language === 'zh' ? `${formatCitation(id)}：${words}${doubt}` : `${formatCitation(id)}: ${words}${doubt}`;
}

/**
 * Explains an indicator (`applications.new`), a rule by code or slug (`D01`), an article (`条例#20`) or a document.
 *
 * @returns undefined where there is nothing of that name
 */
export function explain(name: string, language: Language = 'zh'): Explained | undefined {
  const id = name.trim();
  const rule = ruleOf(id) ?? ruleOf(id.toUpperCase());
  if (rule) return ofRule(rule, language);
  const spec = indicator(id.replace(/@.*$/su, ''));
  if (spec) return ofIndicator(spec, language);
  return ofLaw(id, language);
}

function ofRule(rule: Rule, language: Language): Explained {
  const zh = language === 'zh';
  const years = rule.editions.map((edition) => editions[edition].title[language]).join(zh ? '、' : '; ');
  return {
    kind: 'rule',
    id: rule.code,
    heading: `${rule.code} ${rule.slug} ${rule.title[language]}`,
    paragraphs: [
      rule.why[language],
      zh
        ? `级别：${severityNames[rule.severity].zh}。依据：${basisNames[rule.basis].zh}。适用：${years}。`
        : `Severity: ${severityNames[rule.severity].en}. Basis: ${basisNames[rule.basis].en}. Applies to: ${years}.`,
      ...rule.cites.map((cite) => citeInWords(cite, language)),
    ],
    cites: rule.cites,
  };
}

function ofIndicator(spec: IndicatorSpec, language: Language): Explained {
  const zh = language === 'zh';
  const within = editionIds.filter((edition) => editions[edition].indicators.some(({ id }) => id === spec.id));
  const parts =
    within.length > 0 ? within.map((edition) => editions[edition].title[language]).join(zh ? '、' : '; ') : '';
  const equations = within.flatMap((edition) =>
    editions[edition].equations
      .filter(({ left, right }) => [...left, ...right].some((term) => term.id === spec.id))
      .map(({ code, description }) => `${code} ${description[language]}`),
  );
  const aliases =
    spec.aliases && spec.aliases.length > 0
      ? zh
        ? `也写作：${spec.aliases.join('、')}。`
        : `Also written ${spec.aliases.join(', ')}.`
      : '';
  return {
    kind: 'indicator',
    id: spec.id,
    heading: zh ? `${spec.label}（${spec.unit}） ${spec.id}` : `${spec.en} (${spec.label}, ${spec.unit}) ${spec.id}`,
    paragraphs: [
      spec.definition[language],
      zh
        ? `口径依据：${basisNames[spec.basis].zh}。所在格式：${parts}。${aliases}`
        : `Basis: ${basisNames[spec.basis].en}. Editions: ${parts}. ${aliases}`.trim(),
      ...new Set(equations),
      ...spec.cites.map((cite) => citeInWords(cite, language)),
    ],
    cites: spec.cites,
  };
}

function ofLaw(id: string, language: Language): Explained | undefined {
  const found = citation(id) ?? citation(id.replace(/^《(.*)》/u, '$1'));
  if (!found) return undefined;
  const { document, article } = found;
  if (article) {
    const bearing = article.bearing?.[language];
    return {
      kind: 'article',
      id: article.id,
      heading: formatCitation(article.id),
      paragraphs: [
        `${article.paraphrase[language]}${certaintyNames[article.certainty]?.[language] ?? ''}`,
        ...(bearing ? [bearing] : []),
      ],
      cites: [article.id],
    };
  }
  const zh = language === 'zh';
  const doubt = (field: 'issued' | 'effective' | 'repealed'): string =>
    document.remembered?.includes(field) ? (certaintyNames.remembered?.[language] ?? '') : '';
  const dates = [
    document.issued ? (zh ? `${document.issued} 印发` : `issued ${document.issued}`) + doubt('issued') : '',
    document.effective
      ? (zh ? `${document.effective} 起施行` : `in force since ${document.effective}`) + doubt('effective')
      : '',
    document.repealed
      ? (zh ? `${document.repealed} 起不再适用` : `superseded on ${document.repealed}`) + doubt('repealed')
      : '',
  ].filter(Boolean);
  return {
    kind: 'document',
    id: document.id,
    heading: zh
      ? `${document.title}${document.number ? `（${document.number}）` : ''}`
      : `${document.en}${document.number ? ` (${document.number})` : ''}`,
    paragraphs: [
      `${dates.join(zh ? '，' : ', ')}${certaintyNames[document.certainty]?.[language] ?? ''}`,
      document.summary?.[language] ?? '',
      ...document.articles.map(
        (each) =>
          `${each.article ?? each.id} ${each.paraphrase[language]}${certaintyNames[each.certainty]?.[language] ?? ''}`,
      ),
    ].filter(Boolean),
    cites: [document.id],
  };
}

/** Every name that `explain` knows, for completion and for “did you mean”. */
export const explainable = (): string[] => [
  ...new Set([
    ...editionIds.flatMap((edition) => editions[edition].indicators.map(({ id }) => id)),
    ...legalDocuments.flatMap((document) => [document.id, ...document.articles.map(({ id }) => id)]),
  ]),
];
