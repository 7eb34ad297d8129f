import { analyse, type Report } from '@gongkai/core';
import { describe, expect, test } from 'vitest';
import { convert, writeReport } from '../../packages/convert/src/index.ts';
import { changed } from '../../packages/convert/test/support/word.ts';
import { sample } from '../../packages/core/test/support/sample.ts';
import { hasOffice, throughOffice } from './office.ts';

const office = hasOffice();

type Change = (xml: string) => string;

const bare: Change = (xml) => xml.replace(/<w:t(bl|c)Borders>.*?<\/w:t\1Borders>/gsu, '');
const tearable: Change = (xml) => xml.replaceAll('<w:cantSplit/>', '');
const headOnce: Change = (xml) => xml.replaceAll('<w:tblHeader/>', '');
const aligned =
  (where: 'top' | 'bottom'): Change =>
  (xml) =>
    xml.replaceAll('<w:vAlign w:val="center"/>', `<w:vAlign w:val="${where}"/>`);
const set =
  (where: 'left' | 'right'): Change =>
  (xml) =>
    xml.replaceAll('<w:jc w:val="center"/>', `<w:jc w:val="${where}"/>`);
/** Room before every table, in twips: another row comes to lie on the page break. */
const lower =
  (twips: number): Change =>
  (xml) =>
    xml.replace(
      /<w:tbl>/gu,
      `<w:p><w:pPr><w:spacing w:before="${twips}" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl>`,
    );
const onItsSide: Change = (xml) =>
  xml.replace(/w:w="11906" w:h="16838"(?: w:orient="\w+")?/u, 'w:w="16838" w:h="11906" w:orient="landscape"');
const small: Change = (xml) => xml.replaceAll('w:val="GongkaiCell"', 'w:val="GongkaiSmallCell"');

const looks: Readonly<Record<string, readonly Change[]>> = {
  'as it is': [],
  'on its side': [onItsSide],
  'smaller type': [small],
  'words at the top of cells': [aligned('top')],
  'words at the bottom of cells': [aligned('bottom')],
  'figures on the right': [set('right')],
  'figures on the left': [set('left')],
  'over pages, with the head again': [lower(3000)],
  'rows torn by the page': [tearable, headOnce, lower(1000)],
  'other rows torn by the page': [tearable, headOnce, lower(1500)],
  'torn rows under a head printed again': [tearable, lower(4500)],
};

async function printed(report: Report, changes: readonly Change[]): Promise<Uint8Array> {
  const docx = await writeReport(report, 'docx');
  const look = changed(docx, (xml) => changes.reduce((all, change) => change(all), xml));
  return throughOffice(look, 'docx', 'pdf');
}

const valuesOf = (report: Report): unknown =>
  report.facts.map(({ id, applicant, value, state }) => [id, applicant, value, state]);

/** Paragraphs without white space, which printing may change beside figures. */
const paragraphsOf = (report: Report): string[] =>
  report.sections
    .flatMap(({ content }) => content)
    .flatMap((each) => (each.kind === 'paragraph' ? [each.text.replace(/\s/gu, '')] : []));

describe.skipIf(!office)('a PDF whose tables have no ruled lines', () => {
  for (const edition of ['2014', '2019', '2021'] as const)
    test.each(Object.keys(looks).filter((look) => edition === '2021' || /torn|side/u.test(look)))(
      `edition ${edition}, %s: every value and every paragraph`,
      async (look) => {
        const { report } = analyse(sample({ edition }));
        const again = (await convert(await printed(report, [bare, ...(looks[look] ?? [])]), 'pdf')).report;
        expect(valuesOf(again)).toEqual(valuesOf(report));
        expect(again.title).toBe(report.title);
        expect(paragraphsOf(again)).toEqual(paragraphsOf(report));
        expect(again.unplaced).toEqual([]);
      },
    );

  const replaced =
    (from: string, to: string): Change =>
    (xml) => {
      expect(xml).toContain(from);
      return xml.replaceAll(from, to);
    };
  const doubts: Readonly<Record<string, readonly Change[]>> = {
    'a row nobody knows': [replaced('（七）总计', '（七）全部合计')],
    'a head nobody knows': [replaced('>科研机构<', '>科研<')],
    'a figure that is none': [replaced('>16<', '>十六<')],
    'figures broken over lines': [replaced('>0<', '>123456<')],
    'figures broken over lines, and heads nobody knows': [replaced('>0<', '>123456<'), replaced('行政复议<', '复议<')],
  };
  test.each(Object.keys(doubts))('%s: no value is wrong, nothing is lost, and it is said', async (doubt) => {
    const { report } = analyse(sample({ edition: '2021' }));
    const changes = doubts[doubt] ?? [];
    const wanted = await convert(
      changed(await writeReport(report, 'docx'), (xml) => changes.reduce((all, change) => change(all), xml)),
      'docx',
    );
    const values = new Map(wanted.report.facts.map((fact) => [`${fact.id}@${fact.applicant}`, fact.value] as const));
    const again = (await convert(await printed(report, [bare, ...changes]), 'pdf')).report;
    for (const { id, applicant, value, state } of again.facts)
      if (state !== 'missing')
        expect([id, applicant, value]).toEqual([id, applicant, values.get(`${id}@${applicant}`)]);
    expect(again.unplaced.join('\n')).toContain('的表格没有框线，不能确定各数所在的格');
    expect(again.unplaced.join('')).toContain('四、结转下年度继续办理');
  });
});

describe.skipIf(!office)('a PDF whose ruled rows are torn by the page', () => {
  test.each([500, 1000, 1500, 2000, 3000])('%i twips lower: the rows are whole again', async (twips) => {
    const { report } = analyse(sample({ edition: '2021' }));
    const again = (await convert(await printed(report, [tearable, headOnce, lower(twips)]), 'pdf')).report;
    expect(valuesOf(again)).toEqual(valuesOf(report));
    expect(paragraphsOf(again)).toEqual(paragraphsOf(report));
    expect(again.localRows).toEqual([]);
    expect(again.unplaced).toEqual([]);
  });
});
