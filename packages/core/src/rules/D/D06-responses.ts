import type { EquationResult } from '../../equations/types.ts';
import { brokenOf, equationRule, hitOf } from '../equation-rule.ts';
import { defineRule, type Hit } from '../rule.ts';
import { cellOf, valueOf } from '../values.ts';

const bounds = equationRule({
  code: 'D06',
  slug: 'responses',
  group: 'D',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  title: { zh: '回应热点舆情数与回应方式不一致', en: 'Concerns responded to do not fit the ways of response' },
  why: {
    zh: '不同方式回应同一热点只计1次，所以回应热点或舆情数不应少于微博微信或其他方式回应的事件数；有回应就应有方式。',
    en: 'Several responses to one event count once, so concerns responded to should not be below the events of any way; and a response has a way.',
  },
});

type Data = EquationResult | { readonly topics: number };

export const D06 = defineRule<Data>({
  ...bounds,
  detect(analysis): readonly Hit<Data>[] {
    const broken = brokenOf(analysis, 'D06');
    if (broken.length > 0) return broken.flatMap(hitOf);
    const topics = cellOf(analysis, 'response.topics');
    if (!topics?.value) return [];
    const ways = [
      'press-conferences',
      'online-interviews',
      'policy-explanations',
      'social-media-replies',
      'other-replies',
    ].map((name) => valueOf(analysis, `response.${name}`));
    if (ways.some((value) => value !== 0)) return [];
    return [{ span: topics.span, data: { topics: topics.value }, anchor: 'response.topics' }];
  },
  message: (data, analysis) =>
    'topics' in data
      ? {
          zh: `回应热点或舆情 ${data.topics} 次，各种回应方式却都是 0。请核对以何种方式回应（这是推断，不是规定）。`,
          en: `${data.topics} concerns were responded to, but every way of response is 0. Check by which way (our inference, not a rule of law).`,
        }
      : bounds.message(data, analysis),
  fixes: () => [],
});
