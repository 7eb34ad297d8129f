import { defineRule } from '../rule.ts';

interface Data {
  readonly phone: string;
  readonly digits: number;
}

const extension = /(?:转|-|—|－|ext\.?)\d{1,5}$/iu;

/** Area code and 7 or 8 digits, a mobile number, a service number, or a local number of 7 or 8 digits. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/[^\d]/gu, '');
  const plain = text.replace(extension, '').replace(/[^\d]/gu, '');
  return [digits, plain].some(
    (one) =>
      /^0(?:10|2\d)\d{8}$/u.test(one) ||
      /^0[3-9]\d{2}\d{7,8}$/u.test(one) ||
      /^(?:86)?1\d{10}$/u.test(one) ||
      /^[2-9]\d{6,7}$/u.test(one) ||
      /^[48]00\d{7}$/u.test(one) ||
      /^1\d{4}$/u.test(one) ||
      /^860?\d{9,11}$/u.test(one),
  );
}

export const A15 = defineRule<Data>({
  code: 'A15',
  slug: 'telephone',
  group: 'A',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2008', '2014', '2019', '2021'],
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
