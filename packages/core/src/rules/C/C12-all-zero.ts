import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';

interface Data {
  readonly words: string;
}

/** What a body does itself and the nine-section table counts. */
const activity =
  /(?:召开|举办|组织|开展)[^，。；：不未无]{0,16}(?:会议|培训|学习班)|(?:通过|利用|在)[^，。；：不未无]{0,10}(?:网站|微信|微博|公报|公开栏)[^，。；：不未无]{0,10}(?:公开|发布)/u;

export const C12 = defineRule<Data>({
  code: 'C12',
  slug: 'all-zero',
  severity: 'info',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '全表为零，正文却有工作', en: 'All rows are 0, but the text tells of work' },
  why: {
    zh: '统计表连工作人员数都是 0，而正文写了公开、会议、培训等工作，多半是表没有填。',
    en: 'Every row is 0, staff included, while the text tells of publications, meetings or courses: perhaps the table was not filled in.',
  },
  detect(analysis) {
    let cells = 0;
    for (const cell of analysis.bound.cells.values()) {
      if (cell.value !== 0) return [];
      cells++;
    }
    const [table] = analysis.bound.tables;
    // Where a sentence gives a figure, the rules on claims say so.
    if (cells < 40 || !table || analysis.claims.some(({ verdict }) => verdict === 'contradicts')) return [];
    const words = ['会议', '培训', '学习班', '网站', '微信', '微博', '公报', '公开栏'];
    for (const sentence of sentencesWith(analysis, words)) {
      const match = activity.exec(sentence.text);
      if (!match) continue;
      return [
        {
          span: table.rows[0]?.labelSpan ?? table.span,
          data: { words: match[0] },
          anchor: 'all',
          related: [
            {
              span: placeIn(sentence, match.index, match.index + match[0].length),
              message: { zh: '正文', en: 'the text' },
            },
          ],
        },
      ];
    }
    return [];
  },
  message: ({ words }) => ({
    zh: `统计表全是 0，正文却写有“${words}”。请核对统计表是否漏填${inference.zh}。`,
    en: `Every row of the table is 0, but the text says “${words}”. Check that the table was filled in${inference.en}.`,
  }),
});
