import { defineRule } from '../rule.ts';

interface Data {
  readonly text: string;
}

export const C12 = defineRule<Data>({
  code: 'C12',
  slug: 'all-zero',
  group: 'C',
  severity: 'info',
  basis: 'inferred',
  editions: ['2014', '2019', '2021'],
  by: 'detected',
  cites: [],
  title: { zh: '全表为零，正文却有数', en: 'All cells are 0, but the text names figures' },
  why: {
    zh: '表格全是 0，而正文写了办件、公开等数字，多半是表没有填。',
    en: 'All tables are 0 while the text counts something: perhaps they were not filled in.',
  },
  detect(analysis) {
    let cells = 0;
    for (const cell of analysis.bound.cells.values()) {
      if (cell.value !== 0) return [];
      cells++;
    }
    const claim = analysis.claims.find((one) => one.value > 0 && one.verdict !== 'agrees' && one.scopes.length > 0);
    const [table] = analysis.bound.tables;
    if (cells < 20 || !claim || !table || claim.verdict === 'contradicts') return [];
    return [
      {
        span: table.rows[0]?.labelSpan ?? table.span,
        data: { text: claim.text + claim.unit },
        anchor: 'all',
        related: [{ span: claim.span, message: { zh: '正文中的数', en: 'the figure in the text' } }],
      },
    ];
  },
  message: ({ text }) => ({
    zh: `各表全是 0，正文却写有“${text}”等数字。请核对表格是否漏填。`,
    en: `All cells are 0, but the text says “${text}”. Check whether the tables were filled in.`,
  }),
});
