import { isDecision } from './clause.ts';
import { isChannel } from './foresight.ts';
import type { Concept } from './scopes/scope.ts';
import { cases } from './topics.ts';

export const isSecret = (what: string): boolean =>
  /^refused\.(?:state-secret|trade-secret|personal-privacy|third-party-rights)$/u.test(what);

/** Words by which a sentence speaks of applications. */
export const ofAnswers = /申请|答复|不予公开/u;

/** 主动公开137件: what was, or may be, made public unasked; 已主动公开13件 is an answer to an application. */
export const namesDisclosed = (words: string): boolean =>
  /主动公开/u.test(words) && !/已(?:经)?主动公开|主动公开范围/u.test(words);

/** 卫生健康领域行政处罚: one field of several. */
export const isField = (leading: string): boolean => /(?:领域|条线|战线)$/u.test(leading);

/** 行政处罚62条: items of information, unless the words say that they were decided. */
export const inItems = ({ decided }: Concept, { unit }: { readonly unit: string }): boolean =>
  unit === '条' && !decided;

/**
 * 公开信息309条，其中行政许可118条、依申请公开统计4条: kinds of what was published, and none of what the tables count. The
 * forms with nine sections have a row for the documents among them.
 */
export function isKindOf(whole: Concept | undefined, { topic, what }: Concept, nineSections: boolean): boolean {
  if (whole?.what !== 'publish' || !(whole.topic === 'items' || isChannel(whole.topic))) return false;
  if (topic === 'normative' || topic === 'regulations') return !nineSections && what !== 'issue' && what !== 'repeal';
  return isDecision(topic) || (topic === 'applications' ? what === 'new' : cases.has(topic));
}
