import { factSpec } from '../../catalogue/facts.ts';
import type { Bilingual } from '../../span.ts';
import { normalizeLabel } from '../../text/normalize.ts';
import { indicatorName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';

/** Words that are units for certain: what else stands in the column may be a slip of the reading. */
const units = new Set('条 件 次 篇 个 人 人次 件次 项 元 千元 万元 亿元 份 例 起 名 场 期 家 处 宗 部'.split(' '));

interface Data {
  readonly name: Bilingual;
  readonly found: string;
  readonly expected: string;
}

export const C08 = defineRule<Data>({
  code: 'C08',
  slug: 'unit-changed',
  severity: 'error',
  basis: 'official',
  editions: ['2014'],
  by: 'detected',
  cites: ['国办发〔2014〕32号'],
  title: { zh: '单位与表式不符', en: 'A unit that is not the form’s' },
  why: {
    zh: '统计表每一行的单位由表式规定，改了单位，数就不能汇总。',
    en: 'The form fixes the unit of each row; with another unit the figures cannot be added up.',
  },
  detect(analysis) {
    return analysis.bound.tables.flatMap((table) =>
      table.rows.flatMap(({ ids, unit }) => {
        const [id] = ids;
        if (!unit) return [];
        const spec = id === undefined ? undefined : factSpec(analysis.form.id, id);
        if (!spec || unit.value === spec.unit) return [];
        const found = units.has(unit.value) ? unit.value : normalizeLabel(unit.value).replace(/[()（）/]/gu, '');
        if (found === spec.unit || !units.has(found)) return [];
        return [
          {
            span: unit.span,
            data: { name: indicatorName(spec.id), found: unit.value, expected: spec.unit },
            anchor: spec.id,
          },
        ];
      }),
    );
  },
  message: ({ name, found, expected }) => ({
    zh: `“${name.zh}”的单位应为“${expected}”，现为“${found}”。请改回，并核对数值是否按${expected}填写。`,
    en: `The unit of “${name.en}” is ${expected}, not ${found}. Put it back, and check that the value is in ${expected}.`,
  }),
  fixes: (hit) => [
    {
      title: { zh: `单位改为“${hit.data.expected}”`, en: `Change the unit to ${hit.data.expected}` },
      safe: false,
      edits: [{ span: hit.span, newText: hit.data.expected }],
    },
  ],
});
