import { analyse } from '../../../src/analyse.ts';
import { rowOfSum } from '../../../src/claims/topics.ts';
import type { JudgedClaim, Relation } from '../../../src/claims/types.ts';
import { table } from '../../rules/support/base.ts';
import { sameConcept } from '../labelled.ts';
import { type FreshTable, freshTables } from './tables.ts';

/** A table's letter (`*`: a trap), a sentence, and its claims. */
export type FreshSentence = readonly [table: string, sentence: string, labels: string];

export interface FreshLabel {
  readonly concept: string;
  readonly value: number;
  readonly relation: Relation;
  readonly verdict: 'agrees' | 'contradicts';
}

const relations: Readonly<Record<string, Relation>> = { '≈': 'about', '≥': 'at-least', '≤': 'at-most' };

/** `concept=value`, then `≈` `≥` `≤` for an inexact number, `!` where the table says otherwise. */
export function labelsOf(text: string): FreshLabel[] {
  return [...text.matchAll(/(\S+?)=([\d.]+)([≈≥≤]?)(!?)(?:\s|$)/gu)].map(
    ([, concept = '', value, relation = '', wrong]) => ({
      concept: rowOf(concept),
      value: inYuan(concept, Number(value)),
      relation: relations[relation] ?? 'equal',
      verdict: wrong ? 'contradicts' : 'agrees',
    }),
  );
}

/** direct/total+after-review/total are all suits, whichever way a set writes it. */
function rowOf(label: string): string {
  const parts = label.split('+').map((part) => {
    const [topic = '', what = ''] = part.split('/');
    return { topic, what };
  });
  const row = rowOfSum(parts);
  return row ? `${row.topic}/${row.what}` : label;
}

/** Some sets write what was spent on procurement in 万元. */
const inYuan = (concept: string, value: number): number =>
  concept === 'procurement-amount/total' && value < 10_000 ? Math.round(value * 10_000) : value;

export function tableOf(letter: string): FreshTable {
  const found = freshTables[letter.replace('*', '')];
  if (!found) throw new Error(`no table ${letter}`);
  return found;
}

/** The smallest report that carries the prose and its tables. */
export function reportOf({ edition, agency, year, values }: FreshTable, prose: string): string {
  const title = `# ${agency}${year}年政府信息公开工作年度报告\n\n`;
  if (edition === '2014')
    return `${title}## 一、概述\n\n${prose}\n\n## 二、政府信息公开情况统计表\n\n${table('2014', 'statistics', values)}\n`;
  return `${title}## 一、总体情况\n\n${prose}\n\n## 二、主动公开政府信息情况\n\n${table(edition, 'disclosure', values)}\n\n## 三、收到和处理政府信息公开申请情况\n\n${table(edition, 'applications', values)}\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n${table(edition, 'disputes', values)}\n`;
}

export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly faults: readonly string[];
}

const written = (claim: Pick<JudgedClaim, 'concept' | 'value' | 'verdict'>): string =>
  `${claim.concept}=${claim.value} ${claim.verdict}`;

/** Claims of the sentences against their labels: indicator, number and verdict must all be right. */
export function measure(sentences: readonly FreshSentence[]): Score {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const faults: string[] = [];
  for (const [letter, sentence, text] of sentences) {
    const claims = analyse(reportOf(tableOf(letter), sentence)).claims.filter(
      ({ verdict }) => verdict !== 'not-assessable',
    );
    const labels = labelsOf(text);
    const open = [...labels];
    for (const claim of claims) {
      const at = open.findIndex((label) => sameConcept(label, claim));
      if (at >= 0) {
        open.splice(at, 1);
        right++;
        // 未开展集中采购，项目数为0: one label for what the sentence says twice.
      } else if (!labels.some((label) => sameConcept(label, claim))) {
        wrong++;
        faults.push(`wrong   ${written(claim)}: ${sentence}`);
      }
    }
    missed += open.length;
    for (const label of open) faults.push(`missed  ${written(label)}: ${sentence}`);
  }
  return { right, wrong, missed, precision: right / (right + wrong), recall: right / (right + missed), faults };
}
