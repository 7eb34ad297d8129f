import { displayWidth } from '../text/widths.ts';
import { bars } from './escape.ts';
import type { ScannedLine } from './lines.ts';
import { MappedText } from './mapped-text.ts';
import type { Paragraph } from './types.ts';

/** A line this full of the widest ones may have been broken where the paper ended, not where the sentence did. */
const fullness = 0.7;

const sentenceEnd = /[。！？；：:!?;]["”’）)》]?$/u;
const startsItem = /^(?:[-*+•·][ \t]|[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．](?!\d)|[①-⑳]|附件?[:：])/u;
const startsField = /^[^，。；\s]{2,10}[:：]\s*\S{0,40}$/u;
/** What pages print below a title; it never goes on with the title's line. */
const startsChrome =
  /^[【[（(]?(?:(?:发布|发文|公开|成文|生成|更新|发稿)?(?:时间|日期)|(?:信息|文章|稿件)?来源|索引号|发布机构|发布单位|(?:浏览|点击|阅读|访问)(?:次数|量|数)?|作者|(?:责任)?编辑|字体|字号)\s*[:：]/u;
/** A line that is a title from its first word to its last. */
const isTitle =
  /^(?!根据|按照|依据|现将|现公布|本)[^，。；：,;:《]{2,50}(?:信息公开|政务公开)[^，。；：,;:]{0,10}(?:报告|年报)$/u;
const latin = /[A-Za-z0-9,.;]$/u;

/** Joins the lines of a paragraph that a PDF's text layer or an editor has broken. */
export class ParagraphBuilder {
  private pieces: { start: number; end: number; lineStart: number }[] = [];
  /** A blank line or a page foot came; the paragraph goes on only if its last line stopped in mid-sentence. */
  private paused: 'no' | 'blank' | 'foot' = 'no';
  private readonly width: number;

  constructor(
    private readonly text: string,
    lines: readonly ScannedLine[],
  ) {
    this.width = typicalWidth(text, lines);
  }

  /** Adds a line of text; returns the paragraph before it where the line begins a new one. */
  add(line: ScannedLine): Paragraph | undefined {
    const last = this.pieces.at(-1);
    const goesOn = last !== undefined && this.continues(last, line);
    const finished = goesOn ? undefined : this.end();
    this.pieces.push({ start: line.start, end: line.end, lineStart: line.rawStart });
    this.paused = 'no';
    return finished;
  }

  blank(): void {
    if (this.paused === 'no') this.paused = 'blank';
  }

  pageFoot(): void {
    this.paused = 'foot';
  }

  /** Ends the paragraph and returns it, if there is one. */
  end(): Paragraph | undefined {
    const { pieces, text } = this;
    this.pieces = [];
    this.paused = 'no';
    const [first] = pieces;
    const last = pieces.at(-1);
    if (!first || !last) return undefined;
    if (pieces.length === 1) {
      return {
        kind: 'paragraph',
        span: [first.start, first.end],
        text: bars(text.slice(first.start, first.end), first.start),
      };
    }
    let joined = '';
    let before = '';
    const starts: number[] = [];
    const sources: number[] = [];
    for (const piece of pieces) {
      const words = text.slice(piece.start, piece.end);
      // Only the line before is looked at: looking at all that is joined so far would take quadratic time.
      if (before !== '' && latin.test(before.slice(-1)) && /^[A-Za-z]/u.test(words)) {
        starts.push(joined.length);
        sources.push(piece.start - 1);
        joined += ' ';
      }
      // Each piece of the line behind a backslash begins anew in the source.
      let from = 0;
      for (let at = words.indexOf('\\|'); at >= 0; at = words.indexOf('\\|', at + 2)) {
        starts.push(joined.length);
        sources.push(piece.start + from);
        joined += words.slice(from, at);
        from = at + 1;
      }
      starts.push(joined.length);
      sources.push(piece.start + from);
      joined += words.slice(from);
      before = words;
    }
    return { kind: 'paragraph', span: [first.start, last.end], text: new MappedText(joined, starts, sources) };
  }

  private continues(last: { start: number; end: number; lineStart: number }, line: ScannedLine): boolean {
    if (this.paused === 'blank') return false;
    const before = this.text.slice(last.start, last.end);
    if (sentenceEnd.test(before)) return false;
    const width = displayWidth(this.text.slice(last.lineStart, last.end).trimStart());
    if (width < this.width * fullness) return false;
    if (this.pieces.length === 1 && isTitle.test(before)) return false;
    const words = this.text.slice(line.start, Math.min(line.end, line.start + 60));
    if (startsChrome.test(words)) return false;
    // A label at the start of a line is a field of its own, unless the line before was simply full.
    return !startsItem.test(words) && (width >= this.width * 0.9 || !startsField.test(words));
  }
}

/** Width that most broken lines have: the ninetieth percentile of lines that stop in mid-sentence. */
function typicalWidth(text: string, lines: readonly ScannedLine[]): number {
  const widths: number[] = [];
  for (const line of lines) {
    const length = line.end - line.start;
    if (line.hasBar || length < 10 || length > 300) continue;
    if (sentenceEnd.test(text.slice(line.end - 2, line.end))) continue;
    widths.push(length * 2);
    if (widths.length >= 400) break;
  }
  if (widths.length === 0) return 0;
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}
