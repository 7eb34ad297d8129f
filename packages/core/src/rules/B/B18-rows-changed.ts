import type { Analysis } from '../../analyse.ts';
import type { BoundTable } from '../../binding/types.ts';
import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import { requiredOf } from '../../catalogue/facts.ts';
import { indicatorName } from '../cell-name.ts';
import { defineRule, type Hit } from '../rule.ts';
import { missingIds } from './B16-missing-rows.ts';

type Data =
  | { readonly kind: 'missing'; readonly ids: readonly string[] }
  | { readonly kind: 'unread'; readonly ids: readonly string[] }
  | { readonly kind: 'misspelt'; readonly label: string; readonly official: string }
  | { readonly kind: 'local'; readonly label: string };

/** Indicators of a table of which no cell was found. 其他处理 as one row is G17. */
function unreadIds(analysis: Analysis, table: BoundTable): string[] {
  const ids = missingIds(analysis.bound.cells, analysis.form.id, table.spec.id);
  return table.rows.some(({ ids: own }) => own.includes('applications.other'))
    ? ids.filter((id) => !id.startsWith('applications.other.'))
    : ids;
}

export const B18 = defineRule<Data>({
  code: 'B18',
  slug: 'rows-changed',
  severity: 'error',
  basis: 'official',
  editions: editionsWithTables,
  by: 'detected',
  cites: ['国办公开办函〔2021〕30号', '条例#50'],
  title: { zh: '行名被改、增或删', en: 'Rows changed, added or removed' },
  why: {
    zh: '表的行由格式规定，“要严格按照”填报；当地增列的行保留，只作提示。',
    en: 'The form fixes the rows; rows added locally are kept and only noted.',
  },
  detect(analysis): readonly Hit<Data>[] {
    const hits: Hit<Data>[] = [];
    for (const table of analysis.bound.tables) {
      // What conversion from PDF or Word has damaged is not the author's doing; that it was not read is said.
      if (table.shape !== 'grid') {
        const ids = analysis.form.id === '2014' ? [] : unreadIds(analysis, table);
        if (ids.length > 0)
          hits.push({
            span: table.rows[0]?.labelSpan ?? table.span,
            data: { kind: 'unread', ids },
            anchor: `missing:${table.spec.id}`,
            severity: 'info',
          });
        continue;
      }
      // Columns under another edition's words could not be read: that is B17.
      const mixed = analysis.bound.edition.evidence.some(
        ({ edition, span }) => edition !== analysis.form.id && span[0] >= table.span[0] && span[1] <= table.span[1],
      );
      if (analysis.form.id !== '2014' && !mixed) {
        const ids = unreadIds(analysis, table);
        // A table that is mostly gone, or holds text in no known place, was damaged on the way: its rows may be there.
        const all = requiredOf(analysis.form.id, table.spec.id).size;
        const unread = ids.length * 2 > all || table.unplaced.length > 0 || table.localRows.length > 0;
        if (ids.length > 0)
          hits.push({
            span: table.rows[0]?.labelSpan ?? table.span,
            data: { kind: unread ? 'unread' : 'missing', ids },
            anchor: `missing:${table.spec.id}`,
            ...(unread ? { severity: 'warning' as const } : {}),
          });
      }
      for (const row of table.rows) {
        if (row.suggestion === undefined) continue;
        hits.push({
          span: row.labelSpan,
          severity: 'warning',
          data: { kind: 'misspelt', label: row.label, official: row.suggestion },
          anchor: row.ids[0] ?? row.label,
        });
      }
      for (const row of table.localRows) {
        hits.push({
          span: row.labelSpan,
          severity: 'info',
          data: { kind: 'local', label: row.label },
          anchor: row.label,
        });
      }
    }
    return hits;
  },
  message(data) {
    if (data.kind === 'unread') {
      return {
        zh: `表中有 ${data.ids.length} 项没有读出，可能是转换时打乱了表格。请核对；没有读出的不参加核对。`,
        en: `${data.ids.length === 1 ? 'An item' : `${data.ids.length} items`} of the table could not be read, perhaps damaged in conversion. Check it: what was not read is not judged.`,
      };
    }
    if (data.kind === 'missing') {
      const names = data.ids.slice(0, 4).map(indicatorName);
      return {
        zh: `表中缺 ${data.ids.length} 行：${names.map(({ zh }) => `“${zh}”`).join('、')}${data.ids.length > 4 ? '等' : ''}。请按格式补上，没有发生的填 0。`,
        en: `${data.ids.length === 1 ? 'A row is' : `${data.ids.length} rows are`} missing: ${names.map(({ en }) => `“${en}”`).join(', ')}${data.ids.length > 4 ? ' …' : ''}. Add what is missing, with 0 where nothing happened.`,
      };
    }
    if (data.kind === 'misspelt') {
      return {
        zh: `“${data.label}”与格式的行名不同，按“${data.official}”读取。请按格式改正。`,
        en: `“${data.label}” is not the name of a row; it was read as “${data.official}”. Follow the form.`,
      };
    }
    return {
      zh: `“${data.label}”不是格式规定的行，作为当地增列保留，不参加核对。`,
      en: `“${data.label}” is no row of the form; it is kept as a local one and takes no part in the checks.`,
    };
  },
  fixes: ({ span, data }) =>
    data.kind === 'misspelt'
      ? [
          {
            title: { zh: `改为“${data.official}”`, en: `Change to “${data.official}”` },
            safe: false,
            edits: [{ span, newText: data.official }],
          },
        ]
      : [],
});
