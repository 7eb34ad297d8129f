const government = /[省市区县镇乡](?:人民)?政府(?!信息)/u;
const area = /全[省市区县镇乡]|各级/u;
const own = /信息公开|依申请/u;
const deciding = /受案|受理|(?<!未)审结|调解|立案|答辩|法治政府|复议机[关构]/u;
const receiving = /(?:收到|受理|办理|审结|办结|新收|接收|承办).{0,12}复议/u;

/** 县司法局审理复议案件23件: the work of another body; 法院审理我局的案件 is about the own answers. */
const byAnother = /^[^。；;\d我本]{0,30}(?:[局厅委院]|机关|机构)[^。；;\d我本]{0,16}审[理结]/u;

/**
 * 县政府受理行政复议186件: a government decides on reviews of all kinds; those of its own answers are some of them.
 *
 * @param topic what the number counts: `review` or another kind of case
 * @param clause the words of the clause before the number
 * @param sentence the words of the sentence before the number
 */
export function isOfReviewer(topic: string, clause: string, sentence: string): boolean {
  // 县政府被诉6件: the government alone, not its area.
  if (government.test(clause) && !area.test(clause)) return true;
  if (/作为(?:行政)?复议机[关构]/u.test(sentence) || byAnother.test(sentence)) return true;
  if (own.test(sentence)) return false;
  // 全县行政复议受案438件，应诉296件: a sentence about the work of the body that decides.
  return deciding.test(sentence) || (topic === 'review' && receiving.test(sentence));
}

const acting = /(?:办理|受理|审理|审结|办结|承办).{0,12}复议|应诉|答辩|法治政府|作为(?:行政)?复议机关/u;

/** 局办理行政复议案件32件，应诉15件: bureaus decide on reviews and stand in court, too, and mostly not about information. */
export const isOfOffice = (sentence: string): boolean =>
  byAnother.test(sentence) || (acting.test(sentence) && !own.test(sentence));
