import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly missing: Bilingual;
}

export const A14 = defineRule<Data>({
  code: 'A14',
  slug: 'contact',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: ['条例#12'],
  title: { zh: '没有留全联系方式', en: 'No complete way of contact' },
  why: {
    zh: '报告一般留下电话，以及地址或者电子邮箱，便于公众询问。',
    en: 'A report usually gives a telephone number, and an address or an e-mail.',
  },
  detect(analysis) {
    const { phones, addresses, emails, title } = analysis.bound.metadata;
    const noPhone = phones.length === 0;
    const noPlace = addresses.length === 0 && emails.length === 0;
    if (!noPhone && !noPlace) return [];
    const missing =
      noPhone && noPlace
        ? { zh: '电话、地址和电子邮箱', en: 'telephone number, address or e-mail' }
        : noPhone
          ? { zh: '电话', en: 'telephone number' }
          : { zh: '地址或者电子邮箱', en: 'address or e-mail' };
    // Nothing at all may be the page's doing, which shows it elsewhere; half of it is the report's own.
    const half = !noPhone || !noPlace;
    const place = phones[0] ?? addresses[0] ?? emails[0] ?? title;
    return [
      {
        span: place?.span ?? [0, 0],
        data: { missing },
        anchor: 'contact',
        ...(half ? {} : { severity: 'info' as const }),
      },
    ];
  },
  message: ({ missing }) => ({
    zh: `没有写${missing.zh}。报告一般写明联系方式，便于公众询问（这是推断，不是规定）。`,
    en: `There is no ${missing.en}. A report usually says how to reach the office (our inference, not a rule of law).`,
  }),
});
