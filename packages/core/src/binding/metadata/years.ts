import type { Located } from '../../span.ts';
import { parseChineseNumeral } from '../../text/numerals.ts';

const figure = /((?:19|20)\d{2})年?/u;
const numerals = /([二一][〇○零九][〇○零一二三四五六七八九]{2})年/u;

/** The first year in a text without white space. */
export function yearIn(text: string): number | undefined {
  const match = figure.exec(text);
  if (match) return Number(match[1]);
  const chinese = numerals.exec(text);
  return chinese ? parseChineseNumeral((chinese[1] ?? '').replaceAll('○', '〇')) : undefined;
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
