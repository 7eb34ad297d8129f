import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import type { BlocksTable } from '../../catalogue/types.ts';
import { labelKey } from '../../text/normalize.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly found: string;
  readonly official: string;
}

interface Columns {
  readonly columns: readonly string[];
  readonly keys: readonly string[];
}

const known = new WeakMap<BlocksTable, Columns>();

/** The headings that a form's table has, each once, with their keys. */
function columnsOf(spec: BlocksTable): Columns {
  let found = known.get(spec);
  if (!found) {
    const columns = [...new Set(spec.blocks.flatMap((block) => block.columns.map(({ label }) => label)))];
    found = { columns, keys: columns.map(labelKey) };
    known.set(spec, found);
  }
  return found;
}

export const B19 = defineRule<Data>({
  code: 'B19',
  slug: 'damaged-head',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'detected',
  cites: ['国办公开办函〔2021〕30号'],
  title: { zh: '表头的字残缺', en: 'A column heading lost characters' },
  why: {
    zh: '表头少了字，多半是粘贴时丢失；补全才知道一列数的是什么。',
    en: 'A heading that lost characters, usually in pasting, no longer says what its column counts.',
  },
  detect(analysis) {
    return analysis.bound.tables.flatMap((table) => {
      if (table.shape !== 'grid' || table.spec.layout !== 'blocks') return [];
      const { columns, keys } = columnsOf(table.spec);
      // Two columns may begin with the same words: the next one is meant.
      let before = -1;
      return table.headers.flatMap(({ text, span }) => {
        const key = labelKey(text);
        const at = keys.indexOf(key);
        if (at >= 0) before = at;
        if (at >= 0 || key.length < 3) return [];
        const fits = (label: string): boolean => label.startsWith(key);
        const next = keys.findIndex((label, i) => i > before && fits(label));
        const found = next >= 0 ? next : keys.findIndex(fits);
        const official = columns[found];
        if (official === undefined) return [];
        before = found;
        return [{ span, data: { found: text, official }, anchor: official }];
      });
    });
  },
  message: ({ found, official }) => ({
    zh: `表头“${found}”像是“${official}”少了字。请补全。`,
    en: `“${found}” looks like “${official}” with characters lost. Complete it.`,
  }),
  fixes: (hit) => [
    {
      title: { zh: `补全为“${hit.data.official}”`, en: `Complete to “${hit.data.official}”` },
      safe: false,
      edits: [{ span: hit.span, newText: hit.data.official }],
    },
  ],
});
