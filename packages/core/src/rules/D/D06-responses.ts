import type { BoundCell } from '../../binding/types.ts';
import { brokenOf } from '../equation-rule.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, numberOf, relatedCell } from '../values.ts';

interface Data {
  readonly topics: number;
  /** Most events responded to in one way; undefined where no way has any. */
  readonly most: number | undefined;
}

const ways = ['press-conferences', 'online-interviews', 'policy-explanations', 'social-media-replies', 'other-replies'];

export const D06 = defineRule<Data>({
  code: 'D06',
  slug: 'responses',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: ['国办发〔2014〕32号'],
  title: { zh: '回应热点舆情数与回应方式不一致', en: 'Concerns responded to do not fit the ways of response' },
  why: {
    zh: '不同方式回应同一热点只计1次，所以回应热点或舆情数不应少于微博微信或其他方式回应的事件数；有回应就应有方式。',
    en: 'Several responses to one event count once, so concerns responded to should not be below the events of any way; and a response has a way.',
  },
  detect(analysis) {
    const topics = cellOf(analysis, 'response.topics');
    if (topics?.value == null) return [];
    const exceeding = brokenOf(analysis, 'D06').flatMap(({ left }): BoundCell[] =>
      left[0]?.cell ? [left[0].cell] : [],
    );
    const without = topics.value > 0 && ways.every((way) => numberOf(analysis, `response.${way}`) === 0);
    if (exceeding.length === 0 && !without) return [];
    const most = exceeding.length > 0 ? Math.max(...exceeding.map(({ value }) => value ?? 0)) : undefined;
    return [
      {
        span: topics.span,
        data: { topics: topics.value, most },
        anchor: 'response.topics',
        related: exceeding.map((cell) =>
          cell.spec.id === 'response.social-media-replies'
            ? relatedCell(cell, '微博微信回应事件数', 'responses on social media')
            : relatedCell(cell, '其他方式回应事件数', 'responses in other ways'),
        ),
      },
    ];
  },
  message: ({ topics, most }) =>
    most === undefined
      ? {
          zh: `回应热点或舆情 ${topics} 次，各种回应方式却都是 0。请核对以何种方式回应${inference.zh}。`,
          en: `${topics} concerns were responded to, but every way of response is 0. Check by which way${inference.en}.`,
        }
      : {
          zh: `回应热点或舆情 ${topics} 次，其中一种方式却回应了 ${most} 次。不同方式回应同一热点计1次，但总次数不应少于任何一种方式。请核对${inference.zh}。`,
          en: `${topics} concerns were responded to, but ${most} in one way alone. One concern counts once over ways, yet the total should not be below any of them. Check${inference.en}.`,
        },
});
