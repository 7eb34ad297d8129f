import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { gongkai, withFolder } from './support/run.ts';
import { builtWorker } from './support/worker.ts';

const worker = builtWorker();

const faulty = (agency: string, year = 2023): string =>
  clean2021({
    agency,
    year,
    values: { 'applications.processed@natural-person': 21, 'applications.processed@total': 15 },
  });

interface Entry {
  readonly file: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly findings: readonly { readonly code: string; readonly known?: boolean }[];
  readonly error?: string;
}

const lines = (text: string): Entry[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry);

/** More reports than are done without threads. */
const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `r${String(i).padStart(3, '0')}.md`,
      i % 3 === 0 ? faulty(`清源县第${i}中心`) : clean2021({ agency: `清源县第${i}中心` }),
    ]),
  );

test(
  'threads: the same output as without, in the order of the files, whatever finishes first',
  () =>
    withFolder({ ...many(160), 'x.md': '各位同事：明天开会。\n' }, async (cwd) => {
      for (const command of [
        ['check', '.', '--format', 'ndjson'],
        ['check', '.', '--format', 'sarif'],
        ['facts', '.', '--format', 'csv'],
      ]) {
        const one = await gongkai([...command, '--jobs', '1'], { cwd });
        const three = await gongkai([...command, '--jobs', '3'], { cwd, worker: worker() });
        expect([three.code, three.err]).toEqual([one.code, one.err]);
        expect(three.out === one.out).toBe(true);
      }
      const files = lines((await gongkai(['check', '.', '--format', 'ndjson'], { cwd, worker: worker() })).out);
      expect(files.map(({ file }) => file)).toEqual(Object.keys(many(160)));
    }),
  60_000,
);

test('a file that needs more memory than a thread usually has is read all the same', () => {
  const prose = '<p><span lang="x">本单位按照要求做好<b>政府信息</b>主动公开工作。</span></p>';
  const page = `<html><body><h1>清源县档案局2023年政府信息公开工作年度报告</h1><h2>一、总体情况</h2>${prose.repeat(40_000)}<h2>二、主动公开政府信息情况</h2>`;
  return withFolder({ ...many(97), 'z.html': page }, async (cwd) => {
    const command = ['check', '.', '--format', 'ndjson', '--jobs', '2'];
    const usual = await gongkai(command, { cwd, worker: worker() });
    const narrow = await gongkai(command, { cwd, worker: { ...worker(), heapMb: 64 } });
    expect(lines(usual.out).at(-1)).toMatchObject({ file: 'z.html', agency: '清源县档案局', year: 2023 });
    expect(narrow).toEqual(usual);
  });
});

test('a file that cannot be read is said at the end and in every output', () =>
  withFolder({ 'a.md': clean2021(), 'b.gongkai.md': '' }, async (cwd) => {
    const outputs = await Promise.all(
      ['json', 'ndjson', 'csv', 'github', 'sarif'].map((format) =>
        gongkai(['check', '.', '--format', format], { cwd }),
      ),
    );
    for (const { code, out, err } of outputs) {
      expect(code).toBe(2);
      expect(err).toContain('b.gongkai.md: 文件是空的');
      expect(out).toContain('b.gongkai.md');
    }
    for (const format of ['json', 'ndjson', 'csv']) {
      const { code, out } = await gongkai(['facts', '.', '--format', format], { cwd });
      expect(code).toBe(2);
      expect(out).toContain('b.gongkai.md: 文件是空的');
    }
    const [, second] = (JSON.parse(outputs[0]?.out ?? '') as { files: Entry[] }).files;
    expect(second).toMatchObject({ file: 'b.gongkai.md', findings: [], error: expect.stringContaining('空的') });
  }));

test('Ctrl-C: what is done is written in its form, says that it is not all, and exit 130', () =>
  withFolder(many(200), async (cwd) => {
    const controller = new AbortController();
    const { code, out, err } = await gongkai(['check', '.', '--format', 'json', '--jobs', '1'], {
      cwd,
      signal: controller.signal,
      onOutput: () => controller.abort(),
    });
    expect(code).toBe(130);
    expect(err).toContain('已中断');
    const json = JSON.parse(out) as { files: Entry[]; interrupted: boolean };
    expect(json.interrupted).toBe(true);
    expect(json.files.length).toBeGreaterThan(0);
    expect(json.files.length).toBeLessThan(200);
  }));

test.each(['ndjson', 'csv', 'sarif', 'github', 'pretty'])('Ctrl-C marks %s, and the file takes its place', (format) =>
  withFolder(many(100), async (cwd) => {
    const { code } = await gongkai(['check', '.', '--format', format, '-o', 'out.txt'], {
      cwd,
      signal: AbortSignal.abort(),
    });
    expect(code).toBe(130);
    const text = readFileSync(join(cwd, 'out.txt'), 'utf8');
    if (format !== 'pretty') expect(text).toContain('interrupted');
    expect(readdirSync(cwd).filter((name) => name.includes('.tmp'))).toEqual([]);
  }),
);

test('a baseline hides what is known of a body and year, also after a move; the same fault elsewhere is new', () =>
  withFolder({ 'a.md': faulty('清源县水利局'), 'b.md': faulty('清源县教育局') }, async (cwd) => {
    await gongkai(['check', 'a.md', '--format', 'ndjson', '-o', 'known.ndjson'], { cwd });
    mkdirSync(join(cwd, 'moved'));
    writeFileSync(join(cwd, 'moved', 'c.md'), `\n\n${faulty('清源县水利局')}`);
    const known = ['--baseline', 'known.ndjson'];
    expect((await gongkai(['check', 'moved', ...known], { cwd })).code).toBe(0);
    expect((await gongkai(['check', 'b.md', ...known], { cwd })).code).toBe(1);
    const { out } = await gongkai(['check', 'a.md', ...known], { cwd });
    expect(out).toContain('（其中 1 个基线已有，未列出）');
    const [entry] = lines((await gongkai(['check', 'a.md', '--format', 'ndjson', ...known], { cwd })).out);
    expect(entry?.findings).toMatchObject([{ code: 'R01', known: true }]);
    expect((await gongkai(['check', 'a.md', '--baseline', 'b.md'], { cwd })).err).toContain('不是基线');
  }));

test('a wrong configuration stops the run over a folder, and leaves no output', () =>
  withFolder({ 'a.md': clean2021(), 'gongkai.config.json': '{ "rulez": {} }' }, async (cwd) => {
    const { code, err } = await gongkai(['check', '.', '--format', 'json', '-o', 'out.json'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('gongkai.config.json');
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'gongkai.config.json']);
  }));

test('patterns, blanks and Chinese in names, links, and folders that link to themselves', () =>
  withFolder({ '年报 2023.md': clean2021() }, async (cwd) => {
    mkdirSync(join(cwd, '清源 县', '深'), { recursive: true });
    writeFileSync(join(cwd, '清源 县', '深', '水利局.md'), clean2021());
    symlinkSync('..', join(cwd, '清源 县', 'loop'));
    symlinkSync(join(cwd, '年报 2023.md'), join(cwd, '清源 县', 'link.md'));
    const files = async (...args: string[]): Promise<(string | null)[]> =>
      lines((await gongkai(['check', '--format', 'ndjson', ...args], { cwd })).out).map(({ file }) => file);
    expect(await files('.')).toEqual(['年报 2023.md', '清源 县/link.md', '清源 县/深/水利局.md']);
    expect(await files('**/水*.md')).toEqual(['清源 县/深/水利局.md']);
    expect(await files('--', '年报 2023.md')).toEqual(['年报 2023.md']);
    const none = await gongkai(['check', '没有*.md'], { cwd });
    expect([none.code, none.err]).toEqual([2, '没有*.md: 没有匹配的文件 · no file fits this pattern\n']);
  }));

test.skipIf(process.getuid?.() === 0)('a folder without permission is reported', () =>
  withFolder({ 'a.md': clean2021() }, async (cwd) => {
    mkdirSync(join(cwd, 'secret'));
    chmodSync(join(cwd, 'secret'), 0);
    const { code, err } = await gongkai(['check', '.'], { cwd });
    chmodSync(join(cwd, 'secret'), 0o700);
    expect(code).toBe(2);
    expect(err).toContain('secret: 文件夹无法读取');
  }),
);

test('what would drive a terminal is made harmless', () =>
  withFolder(
    {
      'a.md': faulty('清源县水利局').replace('| 21 |', '| \u001b]0;x\u000721 |').replace('|   21 |', '| \u001b[2J21 |'),
    },
    async (cwd) => {
      const { out } = await gongkai(['check', 'a.md'], { cwd });
      expect(out).not.toContain('\u001b');
    },
  ));

test('colours as asked', () =>
  withFolder({ 'a.md': faulty('清源县水利局') }, async (cwd) => {
    const coloured = async (args: string[], env: Record<string, string>, terminal: boolean): Promise<boolean> =>
      (await gongkai(['check', 'a.md', ...args], { cwd, env, terminal })).out.includes('\u001b[');
    expect(await coloured([], {}, false)).toBe(false);
    expect(await coloured(['--color', 'always'], { NO_COLOR: '1' }, false)).toBe(true);
    expect(await coloured(['--color', 'never'], { FORCE_COLOR: '1' }, true)).toBe(false);
    expect(await coloured([], { TERM: 'dumb' }, true)).toBe(false);
  }));

test('numbers of threads and dates that are none are refused', async () => {
  for (const args of [
    ['--jobs', '0'],
    ['--jobs', 'x'],
    ['--today', '2024-13-01'],
    ['--today', 'soon'],
  ]) {
    const { code, err } = await gongkai(['check', '.', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(args[1]);
  }
});
