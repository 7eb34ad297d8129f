/** Characters at the beginning of a document that are looked at. */
export const recogniseLimit = 20_000;

const year = /(?:(?:19|20)\d\d|二[〇零○Oo]{1,2}[〇零○一二三四五六七八九]{1,2}|二十[〇零○一二三四五六七八九])年/;
const subject = /信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:报告|年报)/;

/** Words of the form's headings and tables, of every edition. Three of them must be there. */
const words = [
  '总体情况',
  '主动公开',
  '收到和处理政府信息公开申请',
  '依申请公开',
  '申请情况',
  '行政复议',
  '行政诉讼',
  '主要问题及改进情况',
  '存在的主要问题',
  '其他需要报告的事项',
  '收费及减免情况',
  '统计表',
];

/**
 * True where a text looks like an annual report on government information disclosure. Cheap on purpose: it only
 * decides whether the server is asked at all.
 *
 * @param text the beginning of a document, `recogniseLimit` characters are enough
 */
export function looksLikeReport(text: string): boolean {
  if (!text.includes('公开')) return false;
  const head = text.slice(0, recogniseLimit).normalize('NFKC').replace(/\s+/g, '');
  // A report names itself and its year, in its title or in its first sentence; a page about reports seldom does both.
  const at = head.search(subject);
  if (at < 0 || at > 1500 || !head.includes('政府信息公开')) return false;
  if (!year.test(head.slice(Math.max(0, at - 60), at + 4))) return false;
  let seen = 0;
  for (const word of words) if (head.includes(word) && ++seen === 3) return true;
  return false;
}
