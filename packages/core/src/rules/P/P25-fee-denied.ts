import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

/** The whole of a section that reports nothing. */
const none =
  /^(?:本年度|本单位|本机关|我[局委办镇厅])?(?:无|没有|暂无)(?:其他)?(?:需要|需)?(?:报告)?的?(?:其他)?(?:事项)?[。.]?$/u;

/** 信息处理费按每件100元的标准执行: what one would cost. */
const rate = /每[件份页张人次]|标准/u;

export const P25 = defineRule<{ readonly fee: string }>({
  code: 'P25',
  slug: 'fee-denied',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: ['条例#50', '国办函〔2020〕109号'],
  title: { zh: '第六部分写“无”，前文却收了信息处理费', en: 'Section six says “none”, but a fee was charged' },
  why: {
    zh: '收取信息处理费的情况一般在第六部分报告。前文写了收费，第六部分就不宜只写“无”。',
    en: 'Processing fees are usually reported in section six; where the text before names one, section six should not just say “none”.',
  },
  detect(analysis) {
    const section = analysis.bound.sections.find((one) => one.id === 'other');
    if (!section) return [];
    const paragraphs = section.children.filter((child) => child.kind === 'paragraph');
    const [only] = paragraphs;
    // The signature may stand below it.
    if (!only || paragraphs.some((paragraph) => paragraph.text.text.includes('费'))) return [];
    if (!none.test(only.text.text.trim())) return [];
    // None of them stands in the section: nothing there speaks of a fee.
    const fee = analysis.claims.find(
      ({ concept, value, clause }) =>
        concept === 'fee/charge' &&
        value > 0 &&
        !rate.test(analysis.text.slice(clause[0], Math.min(clause[1], clause[0] + 80))),
    );
    if (!fee) return [];
    return [
      {
        span: only.text.span(),
        data: { fee: `${fee.text}${fee.unit}` },
        anchor: 'other',
        explains: ['B14'],
        related: [
          { span: fee.span, message: { zh: '前文的收费', en: 'the fee named before' } },
          ...(section.heading ? [{ span: section.heading.span, message: { zh: '第六部分', en: 'section six' } }] : []),
        ],
      },
    ];
  },
  message: ({ fee }) => ({
    zh: `前文写收取费用 ${fee}，第六部分却写“无”。请在第六部分报告信息处理费收取情况。`,
    en: `The text before names a fee of ${fee}, section six says “none”. Report the processing fee in section six.`,
  }),
});
