import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly email: string;
}

export const A16 = defineRule<Data>({
  code: 'A16',
  slug: 'private-mailbox',
  severity: 'info',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '使用了私人邮箱', en: 'A private mailbox' },
  why: {
    zh: '政务工作一般使用公务邮箱；免费邮箱或者手机号邮箱宜更换。',
    en: 'Public bodies usually have official mailboxes; free ones or those named by a mobile number are better replaced.',
  },
  detect(analysis) {
    return analysis.bound.metadata.emails.flatMap(({ value, span }) =>
      /@(?:163|126|qq|sina|sohu|gmail|hotmail|outlook|foxmail|139|189|yeah)\.|^1\d{10}@/iu.test(value)
        ? [{ span, data: { email: value }, anchor: value }]
        : [],
    );
  },
  message: ({ email }) => ({
    zh: `“${email}”不像公务邮箱，公务宜用公务邮箱（这是推断，不是规定）。`,
    en: `“${email}” does not look like an official mailbox (our inference, not a rule of law).`,
  }),
});
