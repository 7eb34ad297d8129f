import { editionIds } from '../../catalogue/edition-sets.ts';
import { matchProse } from '../prose-rule.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly word: string;
}

export const B21 = defineRule<Data>({
  code: 'B21',
  slug: 'off-topic',
  severity: 'info',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号', '条例#2'],
  title: { zh: '把信息报送当作政府信息公开', en: 'News submission taken for disclosure' },
  why: {
    zh: '信息报道、信息报送是向上级或媒体投稿，不是政府信息公开，通知要求内容“不宜泛化”。',
    en: 'Submitting news to superiors or media is not disclosure; the notice asks reports to keep to the subject.',
  },
  detect(analysis) {
    const hits = matchProse(
      analysis,
      ['信息报道', '信息报送', '新闻宣传', '宣传报道', '信息考核'],
      /信息报道|信息报送|新闻宣传|宣传报道|信息考核/gu,
      (match) => ({ data: { word: match[0] }, anchor: 'off-topic' }),
    );
    const [first] = hits;
    // Once may be in passing; again and again it is taken for the work itself.
    return first && hits.length >= 2
      ? [
          {
            ...first,
            related: hits.slice(1, 5).map(({ span }) => ({ span, message: { zh: '同样的用语', en: 'again' } })),
          },
        ]
      : [];
  },
  message: ({ word }) => ({
    zh: `多处写到“${word}”。信息报送、新闻宣传不是政府信息公开，宜写公开工作本身（这是推断，不是规定）。`,
    en: `“${word}” and the like occur repeatedly. Submitting news is not disclosure: keep to the subject (our inference, not a rule of law).`,
  }),
});
