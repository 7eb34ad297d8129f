import { isChannel } from './foresight.ts';
import type { Concept } from './scopes/scope.ts';
import type { Token } from './tokens.ts';
import { anyMatter, cases, isApplicationOutcome, whats } from './topics.ts';

/** 提案64件，除2件涉密外: why any matter may be kept secret. */
export const isAnyMatter = (what: string): boolean => anyMatter.has(what) || what.startsWith('refused.');

const content =
  /(?:内容|(?<!服务)事项|领域|主题)(?:上|来|方面)?[^，。；、：\d]{0,6}(?:涉及|集中|包括|为|是|有|看|[:：])|申请[^，。；、：\d]{0,6}(?:涉及|集中)/u;

/** 申请内容涉及行政处罚16件、行政许可9件: what applications ask for, not what the tables count under these names. */
const isOfContent = ({ topic, what, applicant }: Concept, sentence: string): boolean =>
  content.test(sentence) &&
  (topic !== 'applications' ||
    (what === 'new' && !applicant && !/收|受理/u.test(sentence.slice(sentence.lastIndexOf('，') + 1))));

/** 收到申请4件，均涉及征地，其中…: a clause that goes on about the applications counted before it is about no other matter. */
export const tellsContent = (last: Concept | undefined, clause: string): boolean =>
  last?.topic === 'applications' &&
  /^(?:其?内容)?(?:[均都皆]|主要|大?多|绝大多数|全部)?(?:涉及|集中在?|关于|围绕|为|是)/u.test(clause.trimStart());

const applied = /申请|答复|办结|办理|受理/u;

/** 规范性文件15件，1件涉及国家秘密: an outcome in a sentence that has counted something else, and no application. */
const isOfOthers = ({ topic, what }: Concept, run: readonly Concept[], sentence: string): boolean =>
  topic === 'applications' &&
  run.length > 0 &&
  !whats.has(what) &&
  isApplicationOutcome(what) &&
  run.every((one) => one.topic !== 'applications' && !cases.has(one.topic)) &&
  !applied.test(sentence);

/** 提案64件，62件在网站公开: published, and not said of what. */
const isPublished = ({ topic, what }: Concept): boolean =>
  what === 'publish' && (isChannel(topic) || topic === 'items');

/**
 * Whether a number is of something that the tables do not count.
 *
 * @param run what the sentence has counted so far
 * @param silent the sentence is about something else, and no words stand in front of the number
 */
export const isOfOtherMatter = (
  concept: Concept,
  sentence: string,
  run: readonly Concept[],
  silent: boolean,
): boolean => isOfContent(concept, sentence) || isOfOthers(concept, run, sentence) || (silent && isPublished(concept));

/** 复议、诉讼案件; 企业、律师事务所等法人或其他组织: a mark between two kinds of case, or two classes of applicants. */
export function isKindToo(tokens: readonly Token[], at: number): boolean {
  const [before, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.type !== 'stop' || mark.mark !== 'list' || before?.type !== 'word' || behind?.type !== 'word') return false;
  const classes = before.kind === 'applicant' && behind.kind === 'applicant';
  return classes || (cases.has(before.concept) && cases.has(behind.concept));
}
