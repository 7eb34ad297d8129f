import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly kind: 'syntax' | 'unknown-key' | 'value';
  readonly detail: string;
}

export const S06 = defineRule<Data>({
  code: 'S06',
  slug: 'front-matter',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '前置信息有误', en: 'Front matter that cannot be read' },
  why: {
    zh: '前置信息写错，检查就用不上它。',
    en: 'What is wrong in the front matter is not used.',
  },
  detect(analysis) {
    return (analysis.frontMatter?.problems ?? []).map(({ kind, detail, span }) => ({
      span,
      data: { kind, detail },
      anchor: detail,
    }));
  },
  message: ({ kind, detail }) => ({
    zh: `前置信息${kind === 'syntax' ? '不是有效的 YAML' : kind === 'unknown-key' ? `没有“${detail}”这一项` : `“${detail}”的值不对`}。请更正。`,
    en: `${kind === 'syntax' ? 'This is no valid YAML' : kind === 'unknown-key' ? `There is no key “${detail}”` : `The value of “${detail}” is wrong`}. Correct it.`,
  }),
});
