import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { gongkai, withFolder } from './support/run.ts';

const withDocuments = (use: (cwd: string) => Promise<void>): Promise<void> =>
  withFolder({ 'a.md': clean2021() }, async (cwd) => {
    mkdirSync(join(cwd, 'all'));
    await gongkai(['convert', 'a.md', '-o', 'all/b.docx'], { cwd });
    await gongkai(['convert', 'a.md', '-o', 'all/c.xlsx'], { cwd });
    writeFileSync(join(cwd, 'all', 'a.md'), readFileSync(join(cwd, 'a.md')));
    writeFileSync(join(cwd, 'all', 'd.pdf'), 'no PDF at all');
    writeFileSync(join(cwd, 'all', '~$b.docx'), 'of an open Word');
    await use(cwd);
  });

const filesOf = (out: string): string[] =>
  (JSON.parse(out) as { files: { file: string }[] }).files.map(({ file }) => file.replaceAll('\\', '/'));

test(
  'documents of a folder are not read unasked, and this is said',
  () =>
    withDocuments(async (cwd) => {
      const { code, out, err } = await gongkai(['check', 'all', '--format', 'json'], { cwd });
      expect([code, filesOf(out)]).toEqual([0, ['all/a.md']]);
      expect(err).toContain('文件夹中另有 3 个 Word、PDF 或表格文件未检查');
    }),
  60_000,
);

test(
  '--include takes them; the one that cannot be read is said at the end',
  () =>
    withDocuments(async (cwd) => {
      const all = await gongkai(['check', 'all', '--include', 'all', '--format', 'json'], { cwd });
      // The output says of d.pdf that it could not be read.
      expect(filesOf(all.out)).toEqual(['all/a.md', 'all/b.docx', 'all/c.xlsx', 'all/d.pdf']);
      expect(all.code).toBe(2);
      expect(all.err).toContain('d.pdf: ');
      const word = await gongkai(['facts', 'all', '--include', 'docx', '--format', 'json'], { cwd });
      expect((JSON.parse(word.out) as { file: string }[]).map(({ file }) => file.replaceAll('\\', '/'))).toEqual([
        'all/a.md',
        'all/b.docx',
      ]);
      expect(word.err).toContain('另有 2 个');
      expect((await gongkai(['check', 'all', '--include', 'odt'], { cwd })).code).toBe(2);
    }),
  60_000,
);

test(
  'parts in documents are summed up where they are asked for, and spoken of where they are not',
  () =>
    withFolder(
      { 'a.md': clean2021({ agency: '清源县水利局' }), 'b.md': clean2021({ agency: '清源县教育局' }) },
      async (cwd) => {
        mkdirSync(join(cwd, 'parts'));
        await gongkai(['merge', 'a.md', 'b.md', '--agency', '清源县人民政府', '-o', 'whole.md'], { cwd });
        await gongkai(['convert', 'a.md', '-o', 'parts/a.docx'], { cwd });
        writeFileSync(join(cwd, 'parts', 'b.md'), readFileSync(join(cwd, 'b.md')));

        const one = await gongkai(['merge', 'parts', '--agency', '清源县人民政府', '-o', 'one.md'], { cwd });
        expect(one.err).toContain('另有 1 个');
        const both = ['merge', 'parts', '--include', 'docx', '--agency', '清源县人民政府', '-o', 'both.md'];
        expect((await gongkai(both, { cwd })).err).not.toContain('另有');
        expect(readFileSync(join(cwd, 'both.md'), 'utf8')).toBe(readFileSync(join(cwd, 'whole.md'), 'utf8'));
        expect(readFileSync(join(cwd, 'one.md'), 'utf8')).not.toBe(readFileSync(join(cwd, 'whole.md'), 'utf8'));

        const against = ['check', 'whole.md', '--against', 'parts', '--format', 'json'];
        const codes = (out: string): string[] =>
          (JSON.parse(out) as { files: { findings: { code: string }[] }[] }).files.flatMap(({ findings }) =>
            findings.map(({ code }) => code),
          );
        const without = await gongkai(against, { cwd });
        expect([codes(without.out).includes('X07'), without.err.includes('另有 1 个')]).toEqual([true, true]);
        const including = await gongkai([...against, '--include', 'docx'], { cwd });
        expect([codes(including.out).includes('X07'), including.err.includes('另有')]).toEqual([false, false]);
      },
    ),
  60_000,
);
