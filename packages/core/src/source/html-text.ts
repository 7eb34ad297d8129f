import { MappedText } from './mapped-text.ts';

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x3000 || code === 0x200b || code === 0xfeff;

/** Running text of a page, put together from text nodes; white space is folded, entities keep their places. */
export class HtmlText {
  private text = '';
  private readonly starts: number[] = [];
  private readonly sources: number[] = [];
  private space = false;

  /** @param exact keeps white space as it stands */
  constructor(
    private readonly html: string,
    private readonly exact = false,
  ) {}

  /** Adds a text node's value, which stands in the page at `[from, to)`. */
  add(value: string, from: number, to: number): void {
    if (value.length === to - from) {
      this.append(value, from);
      return;
    }
    // Entities and folded line breaks: walk source and value side by side.
    let source = from;
    let run = 0;
    let runStart = from;
    for (let i = 0; i < value.length; i++) {
      if (this.html[source] === '&') {
        const end = this.html.indexOf(';', source);
        if (end > 0 && end < to && end - source <= 10) {
          this.append(value.slice(run, i), runStart);
          this.append(value[i] ?? '', source);
          source = end + 1;
          run = i + 1;
          runStart = source;
          continue;
        }
      }
      // The parser turns \r\n into \n.
      source += this.html[source] === '\r' && value[i] === '\n' ? 2 : 1;
    }
    this.append(value.slice(run), runStart);
  }

  private append(value: string, from: number): void {
    if (this.exact) {
      this.starts.push(this.text.length);
      this.sources.push(from);
      this.text += value;
      return;
    }
    let at = 0;
    while (at < value.length) {
      if (isSpace(value.charCodeAt(at))) {
        this.space = true;
        at++;
        continue;
      }
      let end = at + 1;
      while (end < value.length && !isSpace(value.charCodeAt(end))) end++;
      if (this.space && this.text !== '') {
        this.starts.push(this.text.length);
        this.sources.push(from + at - 1);
        this.text += ' ';
      }
      this.space = false;
      this.starts.push(this.text.length);
      this.sources.push(from + at);
      this.text += value.slice(at, end);
      at = end;
    }
  }

  /** The text so far, or undefined where there is nothing but white space. */
  finish(): MappedText | undefined {
    return this.text === '' ? undefined : new MappedText(this.text, this.starts, this.sources);
  }
}
