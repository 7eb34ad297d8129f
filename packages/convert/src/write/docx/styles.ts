import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { ownStyles } from '../../docx-styles.ts';
import { fangsong, heiti, kaiti, type OfficialFont, runFont, songti } from './fonts.ts';

/** Half-points of the sizes of Chinese type: 二号, 三号, 四号, 五号, 小五. */
export const sizes = { two: 44, three: 32, four: 28, five: 21, smallFive: 18 } as const;

/** Twips: 28 pt from line to line in text, two characters of 三号 at the beginning of a paragraph. */
const line = { line: 560, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
const indent = { firstLine: 640 } as const;

const run = (font: OfficialFont, size: number, bold = false) => ({ font: runFont(font), size, bold, color: '000000' });

const heading = (font: OfficialFont, bold = false) => ({
  run: run(font, sizes.three, bold),
  paragraph: { spacing: line, indent, keepNext: true },
});

const title = {
  run: run(songti, sizes.two),
  paragraph: {
    alignment: AlignmentType.CENTER,
    spacing: { line: 640, lineRule: LineRuleType.AT_LEAST, before: 280, after: 560 },
  },
} as const;

const text = { basedOn: 'Normal', run: run(fangsong, sizes.three), paragraph: { spacing: line, indent } } as const;
const cell = { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } } as const;

const plainHeadings: IParagraphStyleOptions[] = ownStyles.plainHeadings.map(({ id, name, basedOn }) => ({
  id,
  name,
  basedOn,
}));

/** The look of official documents: title, headings, text and tables. Styles of our own say what Word has no word for. */
export const styles: IStylesOptions = {
  default: {
    document: { run: run(fangsong, sizes.three) },
    title,
    heading1: heading(heiti),
    heading2: heading(kaiti),
    heading3: heading(fangsong, true),
    heading4: heading(fangsong),
    heading5: heading(fangsong),
  },
  paragraphStyles: [
    { id: 'BodyText', name: 'Body Text', quickFormat: true, ...text },
    { ...ownStyles.text, ...text },
    { ...ownStyles.cell, basedOn: 'Normal', run: run(fangsong, sizes.five), paragraph: cell },
    { ...ownStyles.smallCell, basedOn: ownStyles.cell.id, run: run(fangsong, sizes.smallFive), paragraph: cell },
    { ...ownStyles.note, basedOn: 'Normal', run: { size: 2 }, paragraph: cell },
    { ...ownStyles.unplaced, ...text },
    { ...ownStyles.unplacedTitle, ...text, run: { ...run(heiti, sizes.three), color: '8A1F11' } },
    ...plainHeadings,
  ],
};
