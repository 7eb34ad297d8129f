import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L11 = defineRule<Data>({
  code: 'L11',
  slug: 'special-needs',
  group: 'L',
  severity: 'warning',
  basis: 'official',
  editions: ['2019', '2021'],
  by: 'expected',
  cites: ['条例#27', '条例2007#13'],
  title: { zh: '仍要求“特殊需要”', en: '“Special needs” are still asked for' },
  why: {
    zh: '2019年修订后的第二十七条不再以生产、生活、科研等特殊需要为申请条件。',
    en: 'Article 27 as revised in 2019 no longer asks for special needs.',
  },
  detect(analysis) {
    return matchProse(analysis, ['特殊需要'], /生产、?生活、?科研等特殊需要/gu, (match, block) => (/取消|删除|不再|删去/u.test(block.text.text.slice(Math.max(0, match.index - 30), match.index + 40)) ? undefined : { data: { words: match[0] }, anchor: 'needs' }), { most: 1 });
  },
  message: ({ words }) => ({
    zh: `“${words}”是旧条例的申请条件，2019年修订时已经删去。请更正。`,
    en: `“${words}” was a condition of the old regulations, dropped in 2019.`,
  }),
});
