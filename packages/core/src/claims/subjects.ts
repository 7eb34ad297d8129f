import { isChannel } from './foresight.ts';
import { namesClass } from './narrowing.ts';
import type { Concept } from './scopes/scope.ts';
import type { Segment } from './segment.ts';
import { caseOutcomes } from './topics.ts';

/** Whose applications, and which channel, a sentence is about: its clauses name them once, and go on without. */
export class Subjects {
  /** 对企业的申请，予以公开2件: the class whose applications the sentence goes on about. */
  classHead: string | undefined;
  /** 企业申请人主要关心工程招标，: the class that it is about. */
  applicant: string | undefined;
  /** 政务微信增长最快，: the channel that it is about. */
  channel: string | undefined;

  /** 尚未审结的案件包括：复议11件: what became of the cases that a list divides by their kinds. */
  outcome: string | undefined;

  /** Hears a clause without a number that the sentence goes on behind. */
  hear({ groups }: Segment, clause: string, start: number, denied: boolean): void {
    const pieces = groups.flat();
    if (!denied && namesClass(clause)) this.classHead = pieces.findLast(({ kind }) => kind === 'applicant')?.concept;
    const [first] = pieces;
    if (!first || first.from - start > 2) return;
    if (first.kind === 'applicant') this.applicant = first.concept;
    if (isChannel(first.concept)) this.channel = first.concept;
  }

  /** 法律服务机构提交4件: the first that a sentence counts are of one class; another class ends that. */
  count({ topic, applicant }: Concept, isFirst: boolean): void {
    if (topic !== 'applications' || !applicant || applicant === this.applicant) return;
    this.applicant = isFirst ? applicant : undefined;
  }

  /** The words in front of 包括, where they have no number. */
  divide({ groups }: Segment): void {
    const pieces = groups.flat();
    const outcome = pieces.find(({ kind, concept }) => kind === 'outcome' && caseOutcomes.has(concept));
    if (outcome && pieces.some(({ concept }) => concept === 'case')) this.outcome = outcome.concept;
  }

  forget(): void {
    this.outcome = undefined;
    this.classHead = undefined;
    this.applicant = undefined;
    this.channel = undefined;
  }
}
