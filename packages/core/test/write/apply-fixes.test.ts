import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { applyFixes } from '../../src/write/apply-fixes.ts';
import { reportHtml } from '../../src/write/html.ts';
import { clean2021 } from '../rules/support/clean.ts';
import { randomReport } from '../support/balanced.ts';
import fc from '../support/fast-check.ts';

const clean = clean2021();
const faulty = clean2021({
  values: { 'applications.processed@natural-person': 21, 'applications.processed@total': 15 },
});

describe('applying fixes', () => {
  test('takes safe ones, and says which findings they mended', () => {
    const { text, taken, analysis } = applyFixes(analyse(faulty));
    expect(text).toBe(clean);
    expect(taken.map(({ code }) => code)).toEqual(['R01']);
    expect(analysis.findings).toEqual([]);
  });

  test('changes nothing where there is nothing to change', () => {
    const { text, taken } = applyFixes(analyse(clean));
    expect([text, taken]).toEqual([clean, []]);
  });

  test('is done at once: a second time changes nothing', () => {
    fc.assert(
      fc.property(randomReport('2021'), fc.nat(), fc.integer({ min: 1, max: 99 }), ({ text, facts }, at, more) => {
        const keys = Object.keys(facts).filter((key) => key.startsWith('applications.'));
        const cell = analyse(text).bound.cells.get(keys[at % keys.length] ?? '');
        if (!cell) throw new Error('no cell');
        const wrong = text.slice(0, cell.span[0]) + String((cell.value ?? 0) + more) + text.slice(cell.span[1]);
        for (const unsafe of [false, true]) {
          const once = applyFixes(analyse(wrong), { unsafe }).text;
          expect(applyFixes(analyse(once), { unsafe }).text).toBe(once);
          expect(once.split('\n')).toHaveLength(text.split('\n').length);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('lines that it brings end as those of the file do', () => {
    const { text } = applyFixes(analyse(faulty.replaceAll('\n', '\r\n')), { unsafe: true });
    expect(text).toBe(clean.replaceAll('\n', '\r\n'));
  });
});

describe('in a web page', () => {
  const page = (cell: string): string => reportHtml(analyse(faulty)).replace(/(<td[^>]*>)21(<\/td>)/u, `$1${cell}$2`);
  const apply = (text: string): readonly [string, string] => {
    const { text: mended, taken } = applyFixes(analyse(text, { format: 'html' }));
    return [mended, taken.map(({ code }) => code).join(' ')];
  };

  test('a number in a cell is corrected where it stands', () => {
    const [mended, taken] = apply(page('21'));
    expect(taken).toBe('R01');
    expect(mended).not.toBe(page('21'));
    expect(mended.replace(/<[^>]*>/gu, '')).toBe(page('12').replace(/<[^>]*>/gu, ''));
  });

  test('an edit that would run over markup is not made', () => {
    const text = page('2<b>1</b>');
    expect(apply(text)).toEqual([text, '']);
  });
});
