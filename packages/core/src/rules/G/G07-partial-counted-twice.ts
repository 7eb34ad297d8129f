import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { brokenOf } from '../equation-rule.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly partial: number;
}

export const G07 = defineRule<Data>({
  code: 'G07',
  slug: 'partial-counted-twice',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: ['条例#37'],
  title: { zh: '部分公开可能重复计了', en: 'Partial grants may be counted twice' },
  why: {
    zh: '“部分公开”行注明：区分处理的只计这一情形，不计其他情形。多出的恰好等于部分公开的件数。',
    en: 'The row says that a case granted in part counts here and nowhere else; the excess is just the number of such cases.',
  },
  detect(analysis) {
    const partial = cellOf(analysis, 'applications.partially-granted@total');
    // An excess of 1 may have any cause.
    if (!partial?.value || partial.value < 2) return [];
    const g01 = brokenOf(analysis, 'G01').find(({ applicant }) => applicant === 'total');
    const g03 = brokenOf(analysis, 'G03').find(({ applicant }) => applicant === 'total');
    const excess = (g01 ? g01.rightSum - g01.leftSum : 0) + (g03 ? g03.rightSum - g03.leftSum : 0);
    if (excess !== partial.value) return [];
    return [{ span: partial.span, data: { partial: partial.value }, anchor: 'applications.partially-granted' }];
  },
  message: ({ partial }) => ({
    zh: `办理结果比应办的多 ${partial} 件，恰好等于部分公开的件数：区分处理的可能在“不予公开”等行又计了一次。请核对${inference.zh}。`,
    en: `The outcomes exceed what was to be processed by ${partial}, just the number granted in part: they may be counted again in another row. Check${inference.en}.`,
  }),
});
