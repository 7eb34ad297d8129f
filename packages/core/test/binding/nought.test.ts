import { expect, test } from 'vitest';
import { kindOf } from '../../src/binding/grid/view.ts';

/** Found by the fuzz (seed 606): 〇 in a column of figures was taken for a label, and the columns were no longer trusted. */
test.each(['〇', '零', '零 ', '0'])('“%s” in a cell is a value', (text) => expect(kindOf(text)).toBe('value'));

test.each(['一', '零件', '〇五'])('“%s” in a cell may be a label', (text) => expect(kindOf(text)).toBe('words'));
