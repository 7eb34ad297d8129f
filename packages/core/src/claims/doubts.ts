import type { Concept } from './scopes/scope.ts';
import { means, same } from './topics.ts';

const byOneWay =
  /(?:当场|当天|现场|电话|口头|当面|上门|短信|微信|邮件)(?:予以|进行|直接)?(?:答复|回复|办结|办理)\S{0,2}$/u;
const revised = /^\s*[、，,和及（(]?\s*(?:重新)?(?:修订|修改|修正)/u;
const withdrawn = /撤回|撤销申请/u;
const ever = /累计[^，。；、\d]{0,10}$/u;

interface Sentence {
  readonly run: readonly Concept[];
  readonly elsewhere: boolean;
}

/**
 * Whether the words around a number leave open how much of the table's row it counts.
 *
 * @param before the words of the sentence in front of the number
 * @param behind the words behind the number and its unit
 * @param sentence what the sentence has counted so far, and whether it has named something that no table counts
 */
export function leavesOpen(concept: Concept, before: string, behind: string, sentence: Sentence): boolean {
  const { topic, what } = concept;
  // 2417条，累计公开1.2万条: of all years.
  if (ever.test(before) && sentence.run.some((one) => same(one, concept))) return true;
  // 行政审批窗口专职人员6名: means of the body's other work.
  if (means.has(topic) && sentence.elsewhere && !before.includes('公开')) return true;
  // 新制定2件、修订1件: documents that were revised may be counted among those issued.
  if (what === 'issue') return revised.test(behind);
  if (topic !== 'applications' || (what !== 'processed' && what !== 'handled')) return false;
  // 当场答复12件: those answered in one way. 撤回3件，实际办理68件: without those withdrawn, or with them.
  return byOneWay.test(before) || withdrawn.test(before);
}
