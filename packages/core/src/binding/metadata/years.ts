import type { Located } from '../../span.ts';
import { parseChineseNumeral } from '../../text/numerals.ts';
import type { Squeezed } from './passages.ts';

const figure = /((?:19|20)\d{2})年?/u;
const numerals = /([二一][〇○零九][〇○零一二三四五六七八九]{2})年/u;

/** The first year in a text without white space. */
export function yearIn(text: string): number | undefined {
  const match = figure.exec(text);
  if (match) return Number(match[1]);
  const chinese = numerals.exec(text);
  return chinese ? parseChineseNumeral((chinese[1] ?? '').replaceAll('○', '〇')) : undefined;
}

const announced =
  /(?:公布|发布|报告|现将|编制|撰写|形成)[^。；，,]{0,40}?((?:19|20)\d{2})年度?[^。；，,]{0,30}?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:年度)?(?:报告|年报)/u;

/** The year for which the introduction of a report without a title announces it: 现公布某局2023年政府信息公开工作年度报告. */
export function announcedYear(passage: Squeezed): Located<number> | undefined {
  const match = announced.exec(passage.text);
  if (!match?.[1]) return undefined;
  const from = match.index + match[0].indexOf(`${match[1]}年`);
  return { value: Number(match[1]), span: passage.span(from, from + 4) };
}

const caption = /^[（(]?((?:19|20)\d{2})年度?[）)]?$/u;

/** The year in a table's head, (2020年度), which stands in a line or cell of its own. */
export const captionYear = (text: string): number | undefined => {
  const match = caption.exec(text);
  return match ? Number(match[1]) : undefined;
};

/** The report year: as stated in front matter, else in the title, in the period, in the table's head. */
export function decideYear<Role extends string>(
  years: readonly (Located<number> & { readonly role: Role })[],
  order: readonly Role[],
): Located<number> | undefined {
  for (const role of order) {
    const found = years.find((each) => each.role === role);
    if (found) return { value: found.value, span: found.span };
  }
  return undefined;
}
