import { isPhone } from '../../binding/metadata/phones.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly phone: string;
  readonly digits: number;
}

export const A15 = defineRule<Data>({
  code: 'A15',
  slug: 'telephone',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '电话号码位数不对', en: 'A telephone number of the wrong length' },
  why: {
    zh: '固定电话是区号加 7 或 8 位，手机是 11 位；内部短号公众打不通。',
    en: 'A landline is an area code and 7 or 8 digits, a mobile number 11; nobody outside can call a short internal number.',
  },
  detect: (analysis) =>
    analysis.bound.metadata.phones.flatMap(({ value, span }) =>
      isPhone(value)
        ? []
        : [{ span, data: { phone: value, digits: value.replace(/\D/gu, '').length }, anchor: 'phone' }],
    ),
  message: ({ phone, digits }) => ({
    zh: `电话“${phone}”有 ${digits} 位，不像公众能拨通的号码。请写区号加 7 或 8 位号码。`,
    en: `“${phone}” has ${digits} digits, which nobody outside can call. Give the area code and 7 or 8 digits.`,
  }),
});
