import { defineRule } from '../rule.ts';
import { tableOf } from '../values.ts';
import { reportSpan } from './structure.ts';

interface Data {
  readonly missing: readonly string[];
  readonly counted: boolean;
}

/** The six topics of article 32, and the words by which prose takes them up. */
const topics: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['主动公开', ['主动公开']],
  ['依申请公开和不予公开', ['依申请', '申请公开', '公开申请', '不予公开']],
  ['收费及减免', ['收费', '减免', '费用']],
  ['行政复议、行政诉讼', ['复议', '诉讼']],
  ['主要问题及改进', ['问题', '改进', '不足']],
];

export const B06 = defineRule<Data>({
  code: 'B06',
  slug: 'article-topics',
  severity: 'error',
  basis: 'official',
  editions: ['2008', '2014'],
  by: 'expected',
  cites: ['条例2007#32'],
  title: { zh: '条例规定的内容不全', en: 'Topics of the regulations are missing' },
  why: {
    zh: '2007年条例规定年度报告写六项内容，没有发生的也要写明；其中“其他事项”没有可以不写。',
    en: 'The 2007 regulations name six topics; where nothing happened the report says so. “Other matters” may be left out.',
  },
  detect(analysis) {
    const missing = topics.filter(([, words]) => !words.some((word) => analysis.mentions(word))).map(([name]) => name);
    if (missing.length === 0) return [];
    // The statistics table counts most of them: then only the words are wanting.
    const counted = tableOf(analysis, 'statistics') !== undefined;
    return [
      {
        span: reportSpan(analysis),
        data: { missing, counted },
        anchor: 'topics',
        ...(counted ? { severity: 'warning' as const } : {}),
      },
    ];
  },
  message: ({ missing, counted }) => ({
    zh: `${counted ? '正文' : '报告'}没有找到“${missing.join('”“')}”的内容${counted ? '，只有统计表里的数字' : ''}。2007年条例要求写明，没有发生的写“无”。`,
    en: `Nothing was found on ${missing.join(', ')}${counted ? ' but figures in the table' : ''}. The 2007 regulations ask for it; say so where nothing happened.`,
  }),
});
