import { editionIds } from '../../catalogue/edition-sets.ts';
import { labelKey } from '../../text/normalize.ts';
import { parseChineseNumeral } from '../../text/numerals.ts';
import { defineRule } from '../rule.ts';
import { isConverted, topSections } from './structure.ts';

interface Data {
  readonly announced: number;
  /** The number that the introduction gives, and not how many it lists. */
  readonly stated?: true;
  readonly found: number;
  readonly missing: readonly string[];
}

const opening = /(?:本(?:年度)?报告|报告全文|全文|内容)(?:由|包括|分为|共分|主要包括)/u;
/** How the list of parts ends: 等六部分, 等内容, 组成, 等, or with what the same sentence says next: 所列数据…. */
const closing =
  /[，,]?(?:等|共计?)?(?:[一二三四五六七八九十两\d]{1,4}个?(?:部分|方面|项)|内容|组成|构成)|等?[，,；;](?=[^、，,；;]{0,8}(?:所列|所涉|数据|期限|时限|电子版))|等?$/u;

/** 等六部分: six. */
function numberIn(words: string): number | undefined {
  const figure = /[一二三四五六七八九十两\d]{1,4}(?=个?(?:部分|方面|项))/u.exec(words)?.[0];
  if (figure === undefined) return undefined;
  return /^\d+$/u.test(figure) ? Number(figure) : parseChineseNumeral(figure);
}

/** The sentence that says what the report is made of: its place, and the list without what frames it. */
function announcementIn(text: string):
  | {
      readonly from: number;
      readonly to: number;
      readonly list: string;
      readonly open: boolean;
      readonly stated: number | undefined;
    }
  | undefined {
  const first = opening.exec(text);
  if (!first) return undefined;
  const sentence = /^[^。]*/u.exec(text.slice(first.index))?.[0] ?? '';
  // 本报告由县水利局编制，全文包括…: the list stands behind the second.
  const behind = first[0].length;
  const again = opening.exec(sentence.slice(behind, behind + 60));
  const start = again ? behind + again.index + again[0].length : behind;
  const end = closing.exec(sentence.slice(start));
  if (!end || end.index > 300) return undefined;
  return {
    from: first.index + start - (again ?? first)[0].length,
    to: first.index + start + end.index + end[0].length,
    list: sentence.slice(start, start + end.index),
    open: /^[，,]?等/u.test(end[0]),
    stated: numberIn(end[0]),
  };
}

const named = (piece: string): string =>
  piece
    .replace(/^(?:和|及|与)/u, '')
    .replace(/等.*/su, '')
    .trim();

/** The parts of an announcement; a name may itself contain 、, so short pieces are put back together. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const words of text.split(/[、,，；;]|以及|及其?(?=其他)/u).map(named)) {
    if (words === '') continue;
    const previous = parts.at(-1);
    // 申请行政复议、提起行政诉讼情况 is one part: its first half does not end like a heading.
    if (previous !== undefined && !/(?:情况|事项|概述|措施|统计表|附表)$/u.test(previous))
      parts[parts.length - 1] = `${previous}、${words}`;
    else parts.push(words);
  }
  return parts;
}

/** How the parts may be told apart: by every mark, or, where commas stand between them, by commas alone. */
function readingsOf(text: string): string[][] {
  const byComma = text.split(/[,，；;]/u).map(named);
  return [partsOf(text), ...(byComma.length >= 4 ? [byComma] : [])];
}

/** A last part such as 其他需要报告的事项和附表 may be one part or two: both readings count. */
function joinsTwo(part: string | undefined): boolean {
  return part !== undefined && /(?:情况|事项|概述|措施)(?:和|及|与)./u.test(part);
}

/** Two headings speak of one thing when most of the shorter one's characters are in the other. */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return [...short].filter((character) => long.includes(character)).length / short.length >= 0.75;
}

/** What headings have in common when the small words are taken off. */
const core = (text: string): string =>
  labelKey(text).replace(/政府信息公开工作|政府信息公开|政府信息|行政机关|的|情况|工作|因|主要|需要|报告/gu, '');

/** What a list of parts and the sections have against each other; undefined where they agree, or where it is no list. */
function faultOf(
  announced: readonly string[],
  headings: readonly string[],
  found: number,
  open: boolean,
): Data | undefined {
  if (announced.length < 4 || announced.length > 12) return undefined;
  const missing = announced.filter((part) => !headings.some((heading) => alike(heading, core(part))));
  // 公开内容包括机构职能…: what the year's information was about, and no part of the report.
  if (missing.length === announced.length) return undefined;
  const more = joinsTwo(announced.at(-1)) ? 1 : 0;
  if (missing.length === 0 && [0, more].some((extra) => announced.length + extra === found)) return undefined;
  // “等” leaves the list open: then it takes headings in other words to speak of it.
  const renamed = announced.filter((part) => !headings.includes(core(part))).length;
  if (missing.length === 0 && open && renamed < 2) return undefined;
  return { announced: announced.length, found, missing };
}

/** The parts are listed as they are written, and their number is said to be another. */
function miscounted(
  stated: number | undefined,
  readings: readonly (readonly string[])[],
  found: number,
): Data | undefined {
  const counts = readings.flatMap((parts) => [parts.length, ...(joinsTwo(parts.at(-1)) ? [parts.length + 1] : [])]);
  if (stated === undefined || !counts.includes(found) || counts.includes(stated)) return undefined;
  return { announced: stated, stated: true, found, missing: [] };
}

export const B08 = defineRule<Data>({
  code: 'B08',
  slug: 'announced-sections',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '前言列举的部分与正文不一致', en: 'Sections announced and sections written differ' },
  why: {
    zh: '前言说报告由哪几部分组成，后面就应有哪几部分，名称、数目一致。',
    en: 'The sections that the introduction announces should follow, by number and name.',
  },
  detect(analysis) {
    const sections = topSections(analysis);
    const first = sections[0]?.heading;
    // Conversion loses headings and makes some up.
    if (!first || sections.length < 4 || isConverted(analysis)) return [];
    for (const paragraph of analysis.bound.paragraphs) {
      if (paragraph.span[0] >= first.span[0]) break;
      const match = announcementIn(paragraph.text.text);
      if (!match) continue;
      const headings = sections.map(({ heading }) => core(heading.text.text));
      const readings = readingsOf(match.list);
      const faults = readings.map((parts) => faultOf(parts, headings, sections.length, match.open));
      const fault = faults.includes(undefined) ? miscounted(match.stated, readings, sections.length) : faults[0];
      if (!fault) return [];
      return [
        {
          span: paragraph.text.span(match.from, match.to),
          data: fault,
          anchor: 'announcement',
        },
      ];
    }
    return [];
  },
  message: ({ announced, stated, found, missing }) => ({
    zh: `前言${stated ? '写有' : '列举了'} ${announced} 个部分，正文有 ${found} 个${missing.length > 0 ? `；“${missing.join('”“')}”在正文中没有同名的标题` : ''}。请改成一致（这是推断，不是规定）。`,
    en: `The introduction announces ${announced} sections, the text has ${found}${missing.length > 0 ? `; no heading for ${missing.join(', ')}` : ''}. Make them agree (our inference, not a rule of law).`,
  }),
});
