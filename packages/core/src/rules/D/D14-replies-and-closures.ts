import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, relatedCell } from '../values.ts';

interface Data {
  readonly replied: number;
  readonly closed: number;
}

export const D14 = defineRule<Data>({
  code: 'D14',
  slug: 'replies-and-closures',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '答复数少于办结数', en: 'Fewer replies than closed requests' },
  why: {
    zh: '办结的申请一般都有答复；一件申请可以有几次答复，所以答复数只应等于或多于办结数。',
    en: 'A closed request as a rule has a reply, and may have several: replies should not be fewer.',
  },
  detect(analysis) {
    const replied = cellOf(analysis, 'request.replied');
    const closed = cellOf(analysis, 'request.closed');
    if (replied?.value == null || closed?.value == null || replied.value >= closed.value) return [];
    return [
      {
        span: replied.span,
        data: { replied: replied.value, closed: closed.value },
        anchor: 'request.replied',
        related: [relatedCell(closed, '申请办结数', 'requests closed')],
      },
    ];
  },
  message: ({ replied, closed }) => ({
    zh: `申请答复数 ${replied} 少于申请办结数 ${closed}。办结的申请一般都有答复，请核对${inference.zh}。`,
    en: `Replies (${replied}) are fewer than closed requests (${closed}). A closed request as a rule has a reply: check${inference.en}.`,
  }),
});
