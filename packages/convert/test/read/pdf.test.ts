import { analyse } from '@gongkai/core';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/index.ts';
import { compare, corpusFile, hasCorpus, valuesOf } from '../support/corpus.ts';

const files = [
  ['huaian-2024', 200],
  ['hongze-2023', 186],
  ['hongze-2024', 186],
] as const;

describe.skipIf(!hasCorpus)('real PDFs', () => {
  test.each(files)(
    '%s: every one of its %i values is right, none is wrong',
    async (name, count) => {
      const { markdown } = await convert(corpusFile(`${name}.pdf`), 'pdf');
      const { right, missing, wrong, extra } = compare(markdown, valuesOf(name));
      console.log(
        `${name}.pdf: ${right} right, ${missing.length} missing, ${wrong.length} wrong, ${extra.length} extra`,
      );
      expect({ right, missing, wrong, extra }).toEqual({ right: count, missing: [], wrong: [], extra: [] });
    },
    60_000,
  );

  test.each(files)(
    '%s: title, sections and paragraphs are whole; nothing is left over',
    async (name) => {
      const { report } = await convert(corpusFile(`${name}.pdf`), 'pdf');
      const year = Number(name.slice(-4));
      expect(report.title).toMatch(new RegExp(`^.*洪泽区人民政府${year}年|^淮安市人民政府${year}年`, 'u'));
      expect(report.year).toBe(year);
      expect(report.sections.flatMap(({ id }) => id ?? [])).toEqual([
        'overview',
        'disclosure',
        'applications',
        'disputes',
        'problems',
        'other',
      ]);
      const paragraphs = report.sections
        .flatMap(({ content }) => content)
        .flatMap((each) => (each.kind === 'paragraph' ? [each.text] : []));
      // A paragraph torn in two would end in mid-sentence.
      expect(paragraphs.filter((text) => !/[。：；）)]$|项$/u.test(text))).toEqual([]);
      expect(paragraphs.some((text) => /^-?\s*\d+\s*-?$/u.test(text))).toBe(false);
      expect(report.unplaced).toEqual([]);
      expect(report.localRows).toEqual([]);
    },
    60_000,
  );

  test('a finding says on which page, and where in the table', async () => {
    const { markdown, place } = await convert(corpusFile('hongze-2023.pdf'), 'pdf');
    const finding = analyse(markdown, { place }).findings.find(({ code }) => code === 'H01');
    expect(finding?.message.zh).toMatch(/（原文第4页表3第4行第\d列）$/u);
    expect(finding?.message.en).toMatch(/\(in the original: page 4, table 3, row 4, column \d\)$/u);
  }, 60_000);
});
