import { labelKey } from '../../text/normalize.ts';
import { defineRule } from '../rule.ts';
import { isConverted, topSections } from './structure.ts';

interface Data {
  readonly announced: number;
  readonly found: number;
  readonly missing: readonly string[];
}

const opening = /(?:本(?:年度)?报告|报告全文|全文|内容)(?:由|包括|分为|共分|主要包括)/u;
/** How the list of parts ends: 等六部分, 组成, 等. */
const closing = /等?(?:[一二三四五六七八九十两\d]{1,4}个?(?:部分|方面|项)|组成|构成)|等?$/u;

/** The sentence that says what the report is made of: its place, and the list without what frames it. */
function announcementIn(
  text: string,
): { readonly from: number; readonly to: number; readonly list: string; readonly open: boolean } | undefined {
  const match = opening.exec(text);
  if (!match) return undefined;
  const from = match.index;
  const stop = text.indexOf('。', from);
  const sentence = text.slice(from + match[0].length, stop < 0 ? undefined : stop);
  const end = closing.exec(sentence);
  if (!end || end.index < 10 || end.index > 300) return undefined;
  return {
    from,
    to: from + match[0].length + end.index + end[0].length,
    list: sentence.slice(0, end.index),
    open: end[0].startsWith('等'),
  };
}

/** The parts of an announcement; a name may itself contain 、, so short pieces are put back together. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(/[、,，；;]|以及|及其?(?=其他)/u)) {
    const words = piece
      .replace(/^(?:和|及|与)/u, '')
      .replace(/等[一二三四五六七八九十]?个?(?:部分|方面)?.*$/su, '')
      .trim();
    if (words === '') continue;
    const previous = parts.at(-1);
    // 申请行政复议、提起行政诉讼情况 is one part: its first half does not end like a heading.
    if (previous !== undefined && !/(?:情况|事项|概述|措施|统计表|附表)$/u.test(previous))
      parts[parts.length - 1] = `${previous}、${words}`;
    else parts.push(words);
  }
  return parts;
}

/** A last part such as 其他需要报告的事项和附表 may be one part or two: both readings count. */
function joinsTwo(part: string | undefined): boolean {
  return part !== undefined && /(?:情况|事项|概述|措施)(?:和|及|与)./u.test(part);
}

/** Two headings speak of one thing when most of the shorter one's characters are in the other. */
function alike(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let shared = 0;
  for (let i = 0; i < short.length; i++) if (long.includes(short[i] ?? '')) shared++;
  return short !== '' && shared / short.length >= 0.75;
}

/** What headings have in common when the small words are taken off. */
const core = (text: string): string =>
  labelKey(text).replace(/政府信息公开工作|政府信息公开|政府信息|行政机关|的|情况|工作|因|主要|需要|报告/gu, '');

export const B08 = defineRule<Data>({
  code: 'B08',
  slug: 'announced-sections',
  group: 'B',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2008', '2014', '2019', '2021'],
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
      const announced = partsOf(match.list);
      if (announced.length < 4 || announced.length > 12) return [];
      const headings = sections.flatMap(({ heading }) => (heading ? [core(heading.text.text)] : []));
      const cores = announced.map(core);
      const missing = announced.filter((_, i) => !headings.some((heading) => alike(heading, cores[i] ?? '')));
      const more = joinsTwo(announced.at(-1)) ? 1 : 0;
      if (missing.length === 0 && [0, more].some((extra) => announced.length + extra === sections.length)) return [];
      // “等” leaves the list open: then it takes headings in other words to speak of it.
      const renamed = cores.filter((part) => !headings.includes(part)).length;
      if (missing.length === 0 && match.open && renamed < 2) return [];
      return [
        {
          span: paragraph.text.span(match.from, match.to),
          data: { announced: announced.length, found: sections.length, missing },
          anchor: 'announcement',
        },
      ];
    }
    return [];
  },
  message: ({ announced, found, missing }) => ({
    zh: `前言列举了 ${announced} 个部分，正文有 ${found} 个${missing.length > 0 ? `；“${missing.join('”“')}”在正文中没有同名的标题` : ''}。请改成一致（这是推断，不是规定）。`,
    en: `The introduction announces ${announced} sections, the text has ${found}${missing.length > 0 ? `; no heading for ${missing.join(', ')}` : ''}. Make them agree (our inference, not a rule of law).`,
  }),
});
