import {
  type Content,
  contentOfReport,
  editions,
  layOutTable,
  markOfHeading,
  markOfText,
  numberingText,
  type Report,
  tableFill,
} from '@gongkai/core';
import { CommentReference, Document, type FileChild, Packer, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { frontMatterProperty, headingStyle, ownStyles } from '../docx-styles.ts';
import { withFontTable } from './docx/package.ts';
import { footers, page } from './docx/page.ts';
import { styles } from './docx/styles.ts';
import { formTable, gridTable } from './docx/table.ts';
import { xmlText } from './docx/text.ts';
import { hiddenFrontMatter } from './front-matter.ts';

class WordWriter {
  private readonly comments: string[] = [];
  /** Comments that stand before what is written next. */
  private waiting: number[] = [];
  private readonly blocks: FileChild[] = [];

  constructor(private readonly report: Report) {}

  write(): Document {
    const { report } = this;
    for (const content of contentOfReport(report)) this.content(content);
    if (this.waiting.length > 0) this.paragraph('', ownStyles.note.id);
    if (report.unplaced.length > 0) {
      this.paragraph('未能归位的内容，请核对：', ownStyles.unplacedTitle.id);
      for (const line of report.unplaced) this.paragraph(line, ownStyles.unplaced.id);
    }
    const hidden = hiddenFrontMatter(report);
    return new Document({
      title: xmlText(report.title ?? '政府信息公开工作年度报告'),
      creator: xmlText(report.agency?.name ?? ''),
      styles,
      evenAndOddHeaderAndFooters: true,
      customProperties: [{ name: frontMatterProperty, value: xmlText(hidden) }],
      comments: {
        children: this.comments.map((text, id) => ({
          id,
          author: 'Gongkai',
          children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(xmlText(line))] })),
        })),
      },
      sections: [
        {
          properties: { page },
          footers: footers(),
          children: this.blocks,
        },
      ],
    });
  }

  /** References to the comments that wait, to stand at the beginning of what is written now. */
  private references(): ParagraphChild[] {
    const references = this.waiting.map((id) => new TextRun({ children: [new CommentReference(id)] }));
    this.waiting = [];
    return references;
  }

  private paragraph(text: string, style: string): void {
    const children = text === '' ? this.references() : [...this.references(), new TextRun(xmlText(text))];
    this.blocks.push(new Paragraph({ style, children }));
  }

  private content(content: Content): void {
    switch (content.kind) {
      case 'heading': {
        const { level, numbering } = content;
        const text = `${numbering ? numberingText(numbering) : ''}${content.text}`;
        const style = headingStyle(level);
        const plain = markOfHeading(text, numbering !== undefined) === 'text';
        this.paragraph(text, plain ? `Gongkai${style}` : style);
        break;
      }
      case 'paragraph':
        this.paragraph(content.text, markOfText(content.text) === 'text' ? ownStyles.text.id : 'BodyText');
        break;
      case 'comment':
        this.waiting.push(this.comments.push(content.text) - 1);
        break;
      case 'grid':
        this.table(gridTable(content, this.references()));
        break;
      case 'table': {
        const spec = editions[this.report.edition].tables.find(({ id }) => id === content.table);
        const table = spec && layOutTable(spec, tableFill(this.report, spec.id));
        if (table && table.rows.length > 0) this.table(formTable(table, this.references()));
      }
    }
  }

  /** Word joins tables that touch: a line of no height keeps them apart. */
  private table(table: FileChild): void {
    this.blocks.push(table, new Paragraph({ style: ownStyles.note.id }));
  }
}

/** A report as a Word file in the layout of the official form. Reading it again gives the same report. */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const bytes = await Packer.toArrayBuffer(new WordWriter(report).write());
  return withFontTable(new Uint8Array(bytes));
}
