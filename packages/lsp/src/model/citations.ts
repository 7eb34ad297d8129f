import { citation, legalDocuments, type Span } from '@gongkai/core';
import type { ReportView } from '../service/view.ts';

/** A place of the text that names an article or a document. */
export interface CitedPlace {
  /** `条例#20`, `国办公开办函〔2021〕30号`. */
  readonly id: string;
  readonly span: Span;
}

const article =
  /(?:《([^》\n]{2,40})》(?:[（(][^（()）\n]{0,24}[）)])?)?第([一二三四五六七八九十百\d]{1,5})条(?:第?[（(]([一二三四五六七八九十]{1,3})[）)]项)?/gu;
const numbered = /[\u4e00-\u9fff]{2,8}〔\d{4}〕\d{1,4}号/gu;
const titled = /《([^》\n]{2,60})》/gu;

const digits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** 第二十条 → 20; articles have numbers below a hundred and a few more. */
function articleNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '百' || character === '十') {
      total += (digit || 1) * (character === '百' ? 100 : 10);
      digit = 0;
    } else digit = digits[character] ?? 0;
  }
  return total + digit || undefined;
}

/** The document that a title means: the regulations in force in the report's year, or another one whose title it is. */
function documentOf(title: string | undefined, view: ReportView): string | undefined {
  const { year } = view.analysis;
  if (title === undefined || title === '条例' || /^(?:中华人民共和国)?政府信息公开条例$/u.test(title)) {
    return year !== undefined && year < 2019 ? '条例2007' : '条例';
  }
  const bare = (text: string): string => text.replace(/^中华人民共和国|（.*）$/gu, '');
  return legalDocuments.find((document) => bare(document.title) === bare(title))?.id;
}

function read(view: ReportView): CitedPlace[] {
  const { text } = view.analysis;
  const places: CitedPlace[] = [];
  const add = (id: string, at: number, length: number): void => {
    if (citation(id)) places.push({ id, span: [at, at + length] });
  };
  for (const match of text.matchAll(article)) {
    const number = articleNumber(match[2] ?? '');
    const document = documentOf(match[1], view);
    if (number !== undefined && document) add(`${document}#${number}`, match.index, match[0].length);
  }
  for (const match of text.matchAll(numbered)) {
    const known = legalDocuments.find(({ id }) => match[0].endsWith(id));
    if (known) add(known.id, match.index + match[0].length - known.id.length, known.id.length);
  }
  for (const match of text.matchAll(titled)) {
    const document = documentOf(match[1], view);
    const taken = places.some(({ span }) => span[0] <= match.index && match.index < span[1]);
    if (document && !taken) add(document, match.index, match[0].length);
  }
  return places.sort((a, b) => a.span[0] - b.span[0]);
}

/** Every article and document that the text names and the catalogue knows, in order; computed once a version. */
export const citedPlaces = (view: ReportView): readonly CitedPlace[] => view.once(read);
