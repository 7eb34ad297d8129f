import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/write/html/escape.ts';
import { groupWidth, layOut, sharesGroup } from '../../src/write/layout/groups.ts';
import fc from '../support/fast-check.ts';

describe('layOut', () => {
  it('merges equal groups beside one another and lets short labels reach down', () => {
    const paths = [['申请人', '自然人'], ['申请人', '法人', '企业'], ['申请人', '法人', '其他'], ['总计']];
    expect(layOut(paths)).toEqual([
      [
        { text: '申请人', columns: 3, rows: 1 },
        { text: '总计', columns: 1, rows: 3 },
      ],
      [
        { text: '自然人', columns: 1, rows: 2 },
        { text: '法人', columns: 2, rows: 1 },
      ],
      [
        { text: '企业', columns: 1, rows: 1 },
        { text: '其他', columns: 1, rows: 1 },
      ],
    ]);
  });

  it('keeps equal groups apart where another stands between them', () => {
    expect(
      layOut([
        ['甲', '一'],
        ['乙', '二'],
        ['甲', '三'],
      ])[0]?.map((cell) => cell.columns),
    ).toEqual([1, 1, 1]);
  });

  it('fills a grid without gaps or overlaps', () => {
    const word = fc.constantFrom('甲', '乙', '丙');
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }), (paths) => {
        const rows = layOut(paths);
        const area = rows.flat().reduce((sum, cell) => sum + cell.columns * cell.rows, 0);
        expect(area).toBe(rows.length * paths.length);
      }),
    );
  });
});

describe('sharesGroup', () => {
  it('does not take a label for a group', () => {
    expect(sharesGroup(['甲', '乙'], ['甲'], 0)).toBe(false);
    expect(groupWidth([['甲', '乙'], ['甲', '丙'], ['甲']], 0, 0)).toBe(2);
  });
});

describe('escapeHtml', () => {
  it('leaves nothing that could end text or an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/.test(escapeHtml(text))));
  });
});
