import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly labels: readonly string[];
}

/** What a page offers its reader, not what an office fills in: the size of letters, printing, sharing. */
const controls = /^(?:字号|字体|字体大小|打印|分享|分享到)$/u;

export const A20 = defineRule<Data>({
  code: 'A20',
  slug: 'empty-fields',
  severity: 'info',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '元数据没有填', en: 'Empty fields at the head of the page' },
  why: {
    zh: '索引号、文号、有效性等字段留空，不便检索。',
    en: 'Index number, document number and the like are left empty, which makes the report hard to find.',
  },
  detect(analysis) {
    const empty = analysis.bound.metadata.fields.filter(
      ({ label, value }) => value.value === '' && !controls.test(label),
    );
    const [first] = empty;
    return first
      ? [{ span: first.value.span, data: { labels: empty.map(({ label }) => label) }, anchor: 'fields' }]
      : [];
  },
  message: ({ labels }) => ({
    zh: `“${labels.join('”“')}”没有填。没有内容的可以写“无”。`,
    en: `Empty: ${labels.join(', ')}. Write 无 where there is nothing.`,
  }),
});
