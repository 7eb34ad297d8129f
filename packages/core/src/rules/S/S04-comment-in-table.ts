import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly kind: string;
}

export const S04 = defineRule<Data>({
  code: 'S04',
  slug: 'comment-in-table',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '注释插在表格的两行之间', en: 'A comment between two rows of a table' },
  why: {
    zh: 'Markdown 表格遇到注释就断开，别的软件会把后面的行当作正文；请移到表格上方，并写指标的代码。',
    en: 'For every Markdown reader a comment ends the table; put it above the table, with the id of the indicator.',
  },
  detect(analysis) {
    return analysis.document.problems
      .filter(({ kind }) => kind === 'comment-in-table')
      .map(({ kind, span }) => ({ span, data: { kind }, anchor: kind }));
  },
  message: () => ({
    zh: `注释插在表格的两行之间，别的软件会把表格断开。请移到表格上方。`,
    en: `A comment between two rows ends the table for other readers. Put it above the table.`,
  }),
});
