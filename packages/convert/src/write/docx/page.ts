import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { sizes } from './styles.ts';

/** Twips: A4 with the margins of official documents (GB/T 9704: 37 mm above, 35 below, 28 left, 26 right). */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1985, left: 1588, right: 1474, header: 851, footer: 1587 },
} as const;

/** A page number between dashes: at the outer edge, one character in. */
function footer(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer {
  const children = [new TextRun({ size: sizes.four, children: ['— ', PageNumber.CURRENT, ' —'] })];
  return new Footer({ children: [new Paragraph({ alignment, indent: { left: 280, right: 280 }, children })] });
}

/** Feet of odd and even pages. */
export const footers = () => ({ default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) });
