import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { matchProse } from '../prose-rule.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly what: Bilingual;
}

const identity = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu;
/** Surnames that are no other word behind 申请人. */
const applicant =
  /申请人[：:]?(?:姓名[：:])?([张王李赵刘陈杨吴周徐孙朱郭罗宋郑谢韩唐冯董萧曹袁邓许沈曾彭吕苏卢蒋蔡贾丁魏薛阎潘杜戴钟汪][\u4e00-\u9fff]{1,2})(?=向|于|提出|申请公开|要求|（|\()/gu;

export const L15 = defineRule<Data>({
  code: 'L15',
  slug: 'personal-data',
  severity: 'info',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: ['条例#15'],
  title: { zh: '报告里有个人信息', en: 'Personal data in the report' },
  why: {
    zh: '年报向社会公布，申请人的姓名、身份证号等个人信息不宜出现。',
    en: 'The report is public: names, identity numbers and the like of applicants do not belong in it.',
  },
  detect: (analysis) => [
    ...(/\d{17}/u.test(analysis.proseText)
      ? matchProse(analysis, 'any', identity, () => ({
          data: { what: { zh: '像是身份证号', en: 'looks like an identity number' } },
          anchor: 'identity',
        }))
      : []),
    ...matchProse(analysis, ['申请人'], applicant, (match, block) => {
      const name = match[1] ?? '';
      if (/某/u.test(name)) return undefined;
      const from = match.index + match[0].indexOf(name);
      return {
        data: { what: { zh: '像是申请人的姓名', en: 'looks like an applicant’s name' } },
        anchor: 'name',
        span: block.text.span(from, from + name.length),
      };
    }),
  ],
  message: ({ what }) => ({
    zh: `这里${what.zh}。公布前请删去或者隐去。`,
    en: `This ${what.en}. Take it out or mask it before publication.`,
  }),
});
