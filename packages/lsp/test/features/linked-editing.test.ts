import { expect, it } from 'vitest';
import { linkedEditing } from '../../src/features/linked-editing.ts';
import { report } from '../support/reports.ts';
import { cursorAt, open, textAt } from '../support/view.ts';

const twice = '2024年，本局新收政府信息公开申请12件。与上年相比，全年新收政府信息公开申请12件，数量持平。';

it('links a number said twice of the same thing', () => {
  const opened = open(cursorAt(report({ overview: twice }), '申请12件', 3));
  const found = linkedEditing(opened.view, opened.position);
  expect(found?.ranges).toHaveLength(2);
  for (const range of found?.ranges ?? []) expect(textAt(opened, range)).toBe('12');
});

it('links nothing that is said once, or of another thing', () => {
  const once = open(cursorAt(report(), '申请12件', 3));
  expect(linkedEditing(once.view, once.position)).toBeNull();
});
