import { describe, expect, it } from 'vitest';
import { commonJs } from '../build/common-js.ts';
import { direct } from '../build/direct.ts';
import { takeTexts } from '../build/texts.ts';

describe('the server’s build', () => {
  it('takes texts out and leaves what is computed', () => {
    const kept: string[][] = [];
    const source = [
      ['const a = { zh: `共 $', '{n} 件`, en: `$', '{n} in all` };'].join(''),
      "const b = { zh: '甲', en: x }; f({ zh: '乙', en: 'b' });",
      ['g({ zh: `${', 'a.zh}行`, en: `row ${', 'a.en}` }); h({ zh: `${', 'a.zh}`, en: `${', 'a.zh}` });'].join(''),
    ].join(' ');
    const out = takeTexts(
      source,
      '/packages/core/src/rules/A/A01.ts',
      (both) => kept.push(both.flatMap((each) => each.parts)) - 1,
    );
    expect(kept).toEqual([
      ['共 ', ' 件', '', ' in all'],
      ['乙', 'b'],
      ['', '行', 'row ', ''],
      ['', '', '', ''],
    ]);
    expect(out).toBe(
      [
        "const a = lazyText(0, ($language) => [n]); const b = { zh: '甲', en: x }; f(lazyText(1));",
        'g(lazyText(2, ($language) => [a[$language]])); h(lazyText(3, ($language, $zh) => ($zh ? [a.zh] : [a.zh])));',
      ].join(' '),
    );
  });

  it('leaves constructors that are older than classes what they are', async () => {
    const source =
      'function Empty() {}\nexport const make = (like) => { Empty.prototype = like; return new Empty(); };';
    const made = await commonJs.renderChunk?.call({} as never, source, { type: 'chunk' } as never);
    const module = { exports: {} as { make?: (like: object) => { kept?: number } } };
    new Function('exports', 'module', String(made?.code))(module.exports, module);
    expect(module.exports.make?.({ kept: 1 }).kept).toBe(1);
  });

  it('leads imports by way of an index to the file behind it', () => {
    const out = direct("import { analyse, type Report } from '@gongkai/core';\n", '/packages/lsp/src/x.ts');
    expect(out).toMatch(/^\nimport \{ analyse as analyse \} from ".*\/core\/src\/analyse\.ts";\n$/);
  });
});
