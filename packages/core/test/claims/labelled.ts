import { analyse } from '../../src/analyse.ts';
import type { JudgedClaim } from '../../src/claims/types.ts';
import { table, type Values } from '../rules/support/base.ts';
import { type Figures, random, sixPartsFigures, statisticsFigures } from './figures.ts';
import { concepts, type Pattern, patterns, zeros } from './patterns.ts';

export interface Label {
  readonly concept: string;
  readonly value: number;
  readonly verdict: 'agrees' | 'contradicts';
}

export interface LabelledSentence {
  readonly pattern: Pattern;
  readonly sentence: string;
  readonly values: Values;
  readonly labels: readonly Label[];
}

const placeholder = /\{([a-z][a-z.-]*)(?::([a-z/@.-]+))?\}/gu;

const figuresOf = (pattern: Pattern, seed: number): Figures =>
  pattern.edition === '2014' ? statisticsFigures(seed) : sixPartsFigures(seed, pattern.edition);

/** A value that no reading of the table gives. */
function wrongValue(right: number, figures: Figures, next: () => number): number {
  const taken = new Set(Object.values(figures.say));
  for (let i = 0; ; i++) {
    const value = Math.round(right) + 3 + Math.floor(next() * 400) + i * 7;
    if (!taken.has(value)) return value;
  }
}

function fill(pattern: Pattern, seed: number, wrong: boolean): LabelledSentence {
  const figures = figuresOf(pattern, seed);
  const next = random(seed + 7);
  const names = [...pattern.text.matchAll(placeholder)];
  const spoilt = wrong ? Math.floor(next() * names.length) : -1;
  const labels: Label[] = [];
  let index = 0;
  const sentence = pattern.text.replace(placeholder, (_, name: string, concept: string | undefined) => {
    const right = figures.say[name];
    if (right === undefined) throw new Error(`no figure ${name}`);
    const isWrong = index++ === spoilt;
    const value = isWrong ? wrongValue(right, figures, next) : right;
    labels.push({ concept: concept ?? concepts[name] ?? name, value, verdict: isWrong ? 'contradicts' : 'agrees' });
    return String(value);
  });
  return { pattern, sentence, values: figures.values, labels };
}

/** Every pattern with several sets of figures; about a fifth of the sentences contradict their table. */
export function labelledSentences(): LabelledSentence[] {
  const list: LabelledSentence[] = [];
  patterns.forEach((pattern, i) => {
    const count = pattern.text.includes('{') ? 5 : 1;
    for (let k = 0; k < count; k++) list.push(fill(pattern, 1000 * (i + 1) + k, k === 4 && !/约/u.test(pattern.text)));
  });
  for (const [i, pattern] of zeros.entries()) {
    const figures = figuresOf(pattern, i + 1);
    const label = (verdict: Label['verdict']): Label[] =>
      (pattern.zero ?? []).map((concept) => ({ concept, value: 0, verdict }));
    list.push({ pattern, sentence: pattern.text, values: {}, labels: label('agrees') });
    list.push({ pattern, sentence: pattern.text, values: figures.values, labels: label('contradicts') });
  }
  return list;
}

const heading = { '2014': '政府信息公开情况统计表', '2019': '', '2021': '' };

/** The smallest report that carries the sentence and its tables. */
export function reportWith({ pattern, sentence, values }: LabelledSentence): string {
  const year = { '2014': 2016, '2019': 2019, '2021': 2023 }[pattern.edition];
  const agency = pattern.government ? '清源县人民政府' : '清源县水利局';
  const title = `# ${agency}${year}年政府信息公开工作年度报告\n\n`;
  if (pattern.edition === '2014')
    return `${title}## 一、概述\n\n${sentence}\n\n## 二、${heading['2014']}\n\n${table('2014', 'statistics', values)}\n`;
  return `${title}## 一、总体情况\n\n${sentence}\n\n## 二、主动公开政府信息情况\n\n${table(pattern.edition, 'disclosure', values)}\n\n## 三、收到和处理政府信息公开申请情况\n\n${table(pattern.edition, 'applications', values)}\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n${table(pattern.edition, 'disputes', values)}\n`;
}

/** Claims of the sentence that were judged. */
export function judged(sentence: LabelledSentence): JudgedClaim[] {
  return analyse(reportWith(sentence)).claims.filter(({ verdict }) => verdict !== 'not-assessable');
}

/** What is the same thing said in two ways counts as found. */
export const sameConcept = (label: Label, claim: JudgedClaim): boolean =>
  (label.concept === claim.concept ||
    (label.concept === 'applications/new' && claim.concept === 'applications/handled') ||
    (label.concept === 'applications/handled' && claim.concept === 'applications/new') ||
    // 受理的申请已办结51件: those closed, named by both verbs.
    (label.concept === 'applications/processed' && claim.concept === 'applications/new-and-processed') ||
    label.concept.replace(/\/(?:issue|publish|total|decide)$/u, '') ===
      claim.concept.replace(/\/(?:issue|publish|total|decide)$/u, '')) &&
  Math.abs(label.value - claim.value) < 1e-9 &&
  label.verdict === claim.verdict;
