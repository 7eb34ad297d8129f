import type { Applicant } from '../../catalogue/types.ts';
import type { Scope } from '../types.ts';

/** What a sentence speaks of, put together from its words; edition-free. */
export interface Concept {
  readonly topic: string;
  /** `new`, `granted`, `upheld`, `issue` …; `total` where the topic itself is counted. */
  readonly what: string;
  readonly applicant?: Applicant | 'organisation';
  /** Other rows or groups that the words name as well: the number may be theirs. */
  readonly named?: readonly string[];
  /** Another topic the number may be of: behind 其中…复议后起诉35件；维持, all suits or those. */
  readonly or?: string;
  /** 企业, 其他组织: the one class, or all that are no natural persons. */
  readonly wide?: boolean;
  /** 作出…决定: no matters that may be decided. */
  readonly decided?: boolean;
  /** Its topic was named far in front, and something else since: it may be of that. */
  readonly far?: boolean;
  /** Said of cases that were closed. */
  readonly closed?: boolean;
}

/** The readings of a concept in one edition, and the rule that speaks when none fits. */
export interface Reading {
  readonly code: string;
  readonly scopes: readonly Scope[];
  /** `count`: 件 and the like; `money`: 元. A number of the other kind is no claim. */
  readonly kind: 'count' | 'money';
  /** 元 for money that a 万 of 元 makes one in the table: procurement.amount is kept in 元, all else in 万元. */
  readonly inYuan?: boolean;
  /** The table counts at least what prose names (published ones of all decisions made). */
  readonly atLeast?: boolean;
}

export const scope = (zh: string, en: string, plus: readonly string[], minus?: readonly string[]): Scope => ({
  label: { zh, en },
  plus,
  ...(minus ? { minus } : {}),
});
