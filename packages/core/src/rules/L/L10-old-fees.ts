import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';

interface Data {
  readonly words: string;
  readonly denied: boolean;
}

const fees = /检索、复[制印]|检索费|复印费|复制费|邮寄费|收费(?:及|和|与|、)?减免|减免(?:收费|费用)/u;
const about = /申请|信息公开|检索|复印|复制|邮寄/u;
const denied = /未|没有|无|不收|不再|取消|停止|免费|0\s?元|零/u;

export const L10 = defineRule<Data>({
  code: 'L10',
  slug: 'old-fees',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['条例#42'],
  title: { zh: '沿用旧条例的收费说法', en: 'Fees of the old regulations' },
  why: {
    zh: '2019年起依申请提供信息不再收检索、复制、邮寄等费用，也就没有减免；只有信息处理费。',
    en: 'Since 2019 there are no fees for search, copies or postage, and so nothing to waive; only the processing fee.',
  },
  detect(analysis) {
    const hits: Hit<Data>[] = [];
    for (const sentence of sentencesWith(analysis, ['检索费', '检索、', '复印费', '复制费', '邮寄费', '减免'])) {
      const match = fees.exec(sentence.text);
      if (!match) continue;
      const at = sentence.paragraph.span[0];
      const section = analysis.sectionAt(at);
      // The introduction only names the parts of the report: their headings are B22.
      if (!section?.heading || /组成|部分|分为/u.test(sentence.text)) continue;
      const inFees = section.id === 'fees' || section.id === 'other' || /收费/u.test(section.heading.text.text);
      if (!inFees && !about.test(sentence.text)) continue;
      if (/行政事业性收费|税费|减税/u.test(sentence.text)) continue;
      const no = denied.test(sentence.text);
      const words = match[0];
      hits.push({
        span: placeIn(sentence, match.index, match.index + words.length),
        data: { words, denied: no },
        anchor: words,
        ...(no ? { severity: 'info' as const } : {}),
      });
    }
    return hits;
  },
  message: ({ words, denied: no }) => ({
    zh: no
      ? `“${words}”是旧条例的说法。2019年起只有信息处理费；没有收取的，写“未收取信息处理费”即可。`
      : `“${words}”是旧条例的说法，2019年起不得收取。确实收了费的，请核对是不是信息处理费。`,
    en: no
      ? `“${words}” is a term of the old regulations. Since 2019 there is only the processing fee: say that none was charged.`
      : `“${words}” is a term of the old regulations; since 2019 it may not be charged. If something was, check whether it is the processing fee.`,
  }),
});
