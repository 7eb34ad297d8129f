import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gongkai, withFolder } from '../../packages/cli/test/support/run.ts';
import { hasOffice, pdfFacts, picture, throughOffice } from './office.ts';

const faulty = readFileSync(new URL('../../examples/faulty-2021.gongkai.md', import.meta.url));

describe.skipIf(!hasOffice())('the sheet that goes back in LibreOffice', () => {
  test('is on A4, and has every finding with its place, reason and correction', () =>
    withFolder({ 'report.gongkai.md': faulty }, async (cwd) => {
      await gongkai(['check', 'report.gongkai.md', '-o', 'sheet.docx'], { cwd });
      const pdf = throughOffice(readFileSync(join(cwd, 'sheet.docx')), 'docx', 'pdf');
      picture(pdf, 1, 'word-sheet');
      const { size, text } = pdfFacts(pdf);
      expect(size).toContain('A4');
      const { out } = await gongkai(['check', 'report.gongkai.md', '--format', 'json'], { cwd });
      const [file] = (JSON.parse(out) as { files: { findings: { code: string; message: string }[] }[] }).files;
      // Letter by letter: the cells are narrow, and stand beside each other.
      const letters = (words: string): string[] => [...words.replace(/\s/gu, '')];
      const there = new Map<string, number>();
      for (const letter of letters(text)) there.set(letter, (there.get(letter) ?? 0) + 1);
      const wanted = new Map<string, number>();
      for (const { message } of file?.findings ?? [])
        for (const letter of letters(message)) wanted.set(letter, (wanted.get(letter) ?? 0) + 1);
      expect([...wanted].filter(([letter, times]) => (there.get(letter) ?? 0) < times)).toEqual([]);
      for (const { code } of file?.findings ?? []) expect(text).toContain(code);
    }));
});
