import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { claimRule } from './claim-rule.ts';

export const P15 = claimRule({
  code: 'P15',
  slug: 'decisions',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  title: { zh: '许可、处罚、强制数与正文不一致', en: 'Licences, penalties, coercion: text and table differ' },
  why: {
    zh: '正文写的许可、处罚、强制件数，应与表二对应；正文写的是公示条数时，表中只会更多。',
    en: 'Licences, penalties and coercive measures must agree with table two; where the text counts those published, the table can only be larger.',
  },
});
