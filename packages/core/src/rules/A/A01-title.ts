import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly title: string;
  readonly suggestion: string | undefined;
  readonly hasYear: boolean;
}

/** A year or a remark in brackets behind the words. */
const note = /[（(][^（()）]{1,12}[）)]$/u;
/** What titles say instead of the statutory words. */
const subject =
  /(?:政府信息公开|政务信息公开|政务公开|信息公开)(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:报告|年报|总结)$/u;
const standard = /政府信息公开(?:工作)?年度报告$/u;
const statutory = /政府信息公开工作年度报告$/u;
/** Schools report under 高等学校信息公开办法, hospitals and utilities under rules of their trades: none is a government. */
const ofInstitution = /(?:大学|学院|学校|医院|公司)[^府]{0,16}信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)$/u;

export const A01 = defineRule<Data>({
  code: 'A01',
  slug: 'title',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: ['条例#49', '条例#50'],
  title: { zh: '标题不规范', en: 'The title is not the usual one' },
  why: {
    zh: '条例的用语是“政府信息公开工作年度报告”，通行的标题是“机关全称＋年份＋年政府信息公开工作年度报告”。',
    en: 'The regulations speak of the 政府信息公开工作年度报告; the usual title is the body’s full name, the year, and these words.',
  },
  detect(analysis) {
    const title = analysis.bound.metadata.title;
    if (!title) return [];
    const words = title.value.replace(/[\s《》“”"]+/gu, '').replace(/[-—_|].{0,40}$/u, '');
    const bare = words.replace(note, '');
    const hasYear = /(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2}/u.test(words);
    if ((statutory.test(bare) || ofInstitution.test(bare)) && hasYear) return [];
    const mild = standard.test(bare) && hasYear;
    const suggestion = hasYear && subject.test(bare) ? bare.replace(subject, '政府信息公开工作年度报告') : undefined;
    return [
      {
        span: title.span,
        data: { title: words, suggestion, hasYear },
        anchor: 'title',
        ...(mild ? { severity: 'info' as const } : {}),
      },
    ];
  },
  message: ({ title, suggestion, hasYear }) => ({
    zh: `标题“${title}”${hasYear ? '' : '没有年份，'}不是通行写法。建议写作“${suggestion ?? '机关全称＋年份＋年政府信息公开工作年度报告'}”（这是推断，不是规定）。`,
    en: `“${title}” is not the usual title${hasYear ? '' : ' and names no year'}. Suggested: “${suggestion ?? 'full name of the body + year + 年政府信息公开工作年度报告'}” (our inference, not a rule of law).`,
  }),
  fixes: ({ span, data }, analysis) => {
    const { suggestion } = data;
    // A title broken over two lines is left to the author.
    if (suggestion === undefined || analysis.text.slice(span[0], span[1]).includes('\n')) return [];
    return [
      {
        title: { zh: `改为“${suggestion}”`, en: `Change to “${suggestion}”` },
        safe: false,
        edits: [{ span, newText: suggestion }],
      },
    ];
  },
});
