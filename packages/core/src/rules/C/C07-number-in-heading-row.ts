import { defineRule } from '../rule.ts';

interface Data {
  readonly label: string;
  readonly text: string;
}

export const C07 = defineRule<Data>({
  code: 'C07',
  slug: 'number-in-heading-row',
  severity: 'warning',
  basis: 'structure',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '标题行填了数', en: 'A number in a heading row' },
  why: {
    zh: '单位为“——”的是标题行，没有数值；数应填在下面的各行。',
    en: 'Rows whose unit is —— are headings without a value; numbers belong into the rows below.',
  },
  detect(analysis) {
    return analysis.bound.tables.flatMap((table) =>
      table.headingRows.flatMap(({ label, cell }) =>
        cell && cell.reading.value !== null
          ? [
              {
                span: cell.span,
                data: { label, text: cell.text },
                anchor: label,
                // A 0 there says nothing wrong.
                ...(cell.reading.value === 0 ? { severity: 'info' as const } : {}),
              },
            ]
          : [],
      ),
    );
  },
  message: ({ label, text }) => ({
    zh: `“${label}”是标题行，不填数，现在填了“${text}”。请移到下面相应的行，或删去。`,
    en: `“${label}” is a heading row without a value, but says “${text}”. Move the number to its row, or take it out.`,
  }),
});
