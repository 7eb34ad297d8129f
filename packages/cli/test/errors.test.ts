import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { gongkai, withFolder } from './support/run.ts';

const oneLine = (text: string): void => {
  expect(text.trimEnd().split('\n')).toHaveLength(1);
  expect(text).not.toMatch(/\n\s+at |Error:|undefined/u);
};

test.each([
  ['a missing file', ['check', 'nothing.md'], 'nothing.md'],
  ['an empty file', ['check', 'empty.md'], 'empty.md'],
  ['a binary file', ['check', 'binary.md'], 'binary.md'],
  ['a file that is no report', ['check', 'letter.md'], 'letter.md'],
  ['no path', ['check'], ''],
  ['an unknown command', ['frobnicate'], 'frobnicate'],
  ['a misspelt command', ['chekc'], '没有“chekc”这个命令，是不是 check？'],
  ['an unknown option', ['check', '--frobnicate'], '--frobnicate'],
  ['a misspelt option', ['check', '--fromat', 'json'], '没有“--fromat”这个选项，是不是 --format？'],
  ['an option without its value', ['check', 'good.md', '--format'], '后面缺少值 · option'],
  ['a needed option that is not there', ['new'], '必须写明'],
  ['a needed argument that is not there', ['query'], '缺少'],
  ['an unknown format', ['check', 'letter.md', '--format', 'xml'], 'xml'],
  ['a missing baseline', ['check', 'good.md', '--baseline', 'none.json'], 'none.json'],
  ['a missing configuration', ['check', 'good.md', '--config', 'none.json'], 'none.json'],
  ['an unknown id', ['explain', 'nonsense'], 'nonsense'],
  ['an impossible year', ['new', '--agency', '清源县水利局', '--year', 'soon'], 'soon'],
  ['an unknown edition', ['catalogue', '--edition', '1999'], '1999'],
  ['a folder to write to that is not there', ['facts', 'good.md', '-o', 'no/where.json'], 'no/where.json'],
] as const)('%s: exit 2 and one clear line', async (_, args, names) => {
  await withFolder(
    {
      'empty.md': '',
      'binary.md': new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0]),
      'letter.md': '各位同事：明天开会。\n',
      'good.md': clean2021(),
    },
    async (cwd) => {
      const { code, out, err } = await gongkai(args, { cwd });
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(names);
      expect(err).toMatch(/[\u4e00-\u9fff].* · \w/u);
      oneLine(err);
    },
  );
});

test('a folder without reports: exit 0 with a word', () =>
  withFolder({ 'letter.md': '各位同事：明天开会。\n', 'empty.md': '' }, async (cwd) => {
    const { code, err } = await gongkai(['check', '.'], { cwd });
    expect(code).toBe(0);
    oneLine(err);
  }));

test('one unreadable file does not keep the others from being checked', () =>
  withFolder({ 'good.md': clean2021() }, async (cwd) => {
    const { code, out, err } = await gongkai(['check', 'good.md', 'nothing.md'], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('1 份报告');
    expect(err).toContain('nothing.md');
  }));

test('help and version are no errors', async () => {
  expect((await gongkai(['--help'])).code).toBe(0);
  expect((await gongkai(['check', '--help'])).out).toContain('--severity');
  expect((await gongkai(['--version'])).code).toBe(0);
});
