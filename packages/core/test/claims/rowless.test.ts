import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { sample } from '../support/sample.ts';

const row = (name: string, value: number): Record<string, number> => ({
  [`applications.${name}@natural-person`]: value,
  [`applications.${name}@total`]: value,
});

/** Contradictions in a report of 2021 with 16 applications: 8 granted, 8 refused. */
const contradictions = (sentence: string): string[] =>
  analyse(
    sample({
      edition: '2021',
      facts: {
        ...row('new', 16),
        ...row('granted', 8),
        ...row('refused.internal-affairs', 8),
        ...row('processed', 16),
      },
      only: true,
      prose: { overview: [sentence] },
    }),
  ).contradicting.map(({ concept, value }) => `${concept}=${value}`);

test.each([
  '全年办理政府信息公开申请16件，其中予以公开5件，已主动公开3件，不予公开8件。',
  '全年办理政府信息公开申请16件，予以公开8件，不予公开6件，申请信息不存在2件。',
  '全年办理政府信息公开申请16件，予以公开5件，属于主动公开范围3件，不予公开7件，不属于本机关公开1件。',
])('what has no row of its own may be within another: %s', (sentence) => {
  expect(contradictions(sentence)).toEqual([]);
});

test('what these do not account for contradicts', () => {
  expect(contradictions('全年办理政府信息公开申请16件，其中予以公开4件，已主动公开3件，不予公开8件。')).toEqual([
    'applications/granted=4',
  ]);
  expect(contradictions('全年办理政府信息公开申请16件，其中予以公开5件，不予公开8件。')).toEqual([
    'applications/granted=5',
  ]);
});
