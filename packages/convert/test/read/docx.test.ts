import { applicants, editions, factKey } from '@gongkai/core';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/index.ts';
import { compare, corpusFile, hasCorpus, valuesOf } from '../support/corpus.ts';
import { changed, p, wordFile } from '../support/word.ts';

const numbered = (level: number, list = '1'): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const title = p('清源县水利局2023年政府信息公开工作年度报告');

const paragraphs = async (bytes: Uint8Array): Promise<string> => (await convert(bytes, 'docx')).markdown;

describe('Word files', () => {
  test('numbers that Word makes are written out: 一、 (一) 1., from the style too, counted level by level', async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="S"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const body = [
      title,
      p('总体情况', numbered(0)),
      p('主动公开情况', '<w:pStyle w:val="S"/>'),
      p('依申请公开情况', '<w:pStyle w:val="S"/>'),
      p('第一件', numbered(2)),
      p('项目', numbered(0, '2')),
      p('主动公开政府信息情况', numbered(0)),
      p('规章', numbered(1)),
    ].join('');
    const text = await paragraphs(wordFile(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles }));
    expect(
      text
        .split('\n')
        .filter((line) => line !== '')
        .slice(-8),
    ).toEqual([
      expect.stringContaining('清源县水利局2023年'),
      '## 一、总体情况',
      '### （一）主动公开情况',
      '### （二）依申请公开情况',
      '#### 1.第一件',
      '项目',
      '## 二、主动公开政府信息情况',
      '### （一）规章',
    ]);
  });

  test('tracked changes are read as accepted; text boxes, content controls and notes are kept', async () => {
    const body = `${title}<w:p><w:ins w:id="1"><w:r><w:t>收到12件</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>收到11件</w:delText></w:r></w:del><w:r><w:t>，</w:t></w:r></w:p><w:sdt><w:sdtContent>${p('办结12件。')}</w:sdtContent></w:sdt><w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p('文本框里的话。')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>`;
    const text = await paragraphs(wordFile(body));
    expect(text).toContain('收到12件，');
    expect(text).not.toContain('11');
    expect(text).toContain('办结12件。');
    expect(text).toContain('文本框里的话。');
  });

  test('running heads are kept under a visible mark, page numbers are not', async () => {
    const { report, markdown } = await convert(
      wordFile(title, {
        'word/header1.xml': `<w:hdr>${p('清源县水利局文件')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr>${p('— 1 —')}</w:ftr>`,
      }),
      'docx',
    );
    expect(report.unplaced).toEqual(['页眉页脚：清源县水利局文件']);
    expect(markdown).toContain('<!-- gongkai-unplaced 以下内容未能归位');
  });

  test('a row that begins some columns in keeps its cells in their columns', async () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const body = `${title}<w:tbl><w:tr>${cell('甲')}${cell('乙')}${cell('丙')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('3')}</w:tr></w:tbl>`;
    const { report } = await convert(wordFile(body), 'docx');
    expect(report.sections[0]?.content).toContainEqual({
      kind: 'grid',
      rows: [
        ['甲', '乙', '丙'],
        ['', '', '3'],
      ],
    });
  });

  test('places are kept as comments when they are asked for, and only then', async () => {
    const file = wordFile(`${title}${p('第一段。')}`);
    expect((await convert(file, 'docx', { places: true })).markdown).toContain('<!-- 原文位置：第2段 -->');
    expect((await convert(file, 'docx')).markdown).not.toContain('原文位置');
  });
});

describe.skipIf(!hasCorpus)('blank-template-2021.docx', () => {
  const template = (): Uint8Array => corpusFile('blank-template-2021.docx');

  test('is an empty form of 2021: every cell is blank, none is zero', async () => {
    const { report } = await convert(template(), 'docx');
    expect(report.edition).toBe('2021');
    expect(report.facts).toHaveLength(200);
    expect(report.facts.filter(({ state, value }) => state !== 'blank' || value !== null)).toEqual([]);
    expect(report.localRows).toEqual([]);
    expect(report.unplaced).toEqual([]);
    // The head of table four is no table of its own.
    expect(report.sections.flatMap(({ content }) => content).filter(({ kind }) => kind === 'grid')).toEqual([]);
  });

  test('filled with figures, each in its cell, gives exactly these figures back', async () => {
    const values = valuesOf('huaian-2024');
    const byKey = new Map(values.map(({ id, applicant, value }) => [applicant ? `${id}@${applicant}` : id, value]));
    // Facts in the order of the form's cells: table by table, row by row.
    const order = editions['2021'].tables.flatMap((table) => {
      if (table.layout === 'blocks')
        return table.blocks.flatMap(({ rows }) => rows.flatMap(({ indicators }) => indicators));
      if (table.layout === 'matrix')
        return table.rows.flatMap(({ indicator }) => applicants.map((applicant) => factKey(indicator, applicant)));
      return table.layout === 'record' ? table.columns.map(({ indicator }) => indicator) : [];
    });
    let next = 0;
    const filled = changed(template(), (xml) =>
      xml.replace(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gsu, (cell) => {
        const text = [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, words]) => words).join('');
        const continued = /<w:vMerge(?:\/>| w:val="continue")/u.test(cell);
        if (text.trim() !== '' || continued || next >= order.length) return cell;
        const value = byKey.get(order[next++] ?? '');
        const bare = cell.replace(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gsu, '');
        return bare.replace(/<\/w:p><\/w:tc>$/u, `<w:r><w:t>${value}</w:t></w:r></w:p></w:tc>`);
      }),
    );
    expect(next).toBe(200);
    const { markdown } = await convert(filled, 'docx');
    expect(compare(markdown, values)).toEqual({ right: 200, missing: [], wrong: [], extra: [] });
  });
});
