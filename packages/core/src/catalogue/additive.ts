import type { Bilingual } from '../span.ts';

/**
 * Indicators whose values over several bodies must not simply be added, and why: their rows themselves say that one thing
 * counts once. Everything else that the forms count is additive over bodies.
 *
 * Practice (D24) adds every count over the bodies; where the printed row says “counts once”, that sum is only the most the
 * total can be. So a merged report leaves these cells open, names the sum as their bound, and no rule calls a smaller
 * total wrong.
 */
export const notAdditive: ReadonlyMap<string, Bilingual> = new Map([
  [
    'disclosure.items',
    {
      zh: '相同信息只计1条：几个单位公开同一信息的，相加会重复',
      en: 'the same information counts once: where several bodies disclosed it, a sum counts it again',
    },
  ],
  [
    'response.topics',
    {
      zh: '同一热点或舆情只计1次：几个单位回应同一热点的，相加会重复',
      en: 'one topic counts once: where several bodies responded to it, a sum counts it again',
    },
  ],
]);
