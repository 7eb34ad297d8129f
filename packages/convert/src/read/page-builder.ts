import { escapeHtml, type Span } from '@gongkai/core';
import type { Place } from './place.ts';

export interface BuiltCell {
  readonly text: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly place: Place;
}

/** What a file was read as: a page that core reads, where its pieces came from, and what belongs to no text. */
export interface ReadFile {
  readonly html: string;
  /** In order; each piece of text and each cell once. */
  readonly places: readonly { readonly span: Span; readonly place: Place }[];
  /** Running heads, pictures and the like: kept, but no part of the report. */
  readonly asides: readonly string[];
}

const clean = (text: string): string => text.trim();

/** Puts a page together from what was read of a file and remembers where each piece came from. */
export class PageBuilder {
  private html = '<!DOCTYPE html>\n<html lang="zh-CN"><body>\n';
  private readonly places: { span: Span; place: Place }[] = [];
  private readonly asides: string[] = [];
  private readonly unplaced: string[] = [];

  frontMatter(yaml: string): void {
    this.html += `<script type="application/yaml" data-gongkai="front-matter">\n${yaml.replaceAll('</', '<\\/')}\n</script>\n`;
  }

  /** @param level 0 for the title; undefined for a paragraph  @param plain true: no numbering is read from it */
  text(text: string, place: Place, level?: number, plain = false): void {
    const words = clean(text);
    if (words === '') return;
    const tag = level === undefined ? 'p' : `h${Math.max(1, Math.min(level + 1, 6))}`;
    this.html += `<${tag} data-gongkai="${plain ? 'text' : 'exact'}">`;
    this.add(words, place);
    this.html += `</${tag}>\n`;
  }

  comment(text: string): void {
    this.html += `<p hidden data-gongkai="comment">${escapeHtml(text)}</p>\n`;
  }

  /** @param grid true: a table even if it has one column only */
  table(rows: readonly (readonly BuiltCell[])[], grid = false): void {
    this.html += `<table${grid ? ' data-gongkai="grid"' : ''}>\n`;
    for (const row of rows) {
      this.html += '<tr>';
      for (const { text, rows: deep = 1, columns = 1, place } of row) {
        const spans = `${deep > 1 ? ` rowspan="${deep}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
        this.html += `<td${spans} data-gongkai="exact">`;
        this.add(clean(text), place);
        this.html += '</td>';
      }
      this.html += '</tr>\n';
    }
    this.html += '</table>\n';
  }

  /** Keeps what belongs to no text of the report. */
  aside(text: string): void {
    const words = clean(text.replace(/\s+/gu, ' '));
    if (words !== '') this.asides.push(words);
  }

  /** A line that an earlier conversion could not place. */
  keepUnplaced(line: string): void {
    this.unplaced.push(line);
  }

  finish(): ReadFile {
    const items = this.unplaced.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
    const list = items === '' ? '' : `<aside data-gongkai="unplaced"><ul>${items}</ul></aside>\n`;
    return { html: `${this.html}${list}</body></html>\n`, places: this.places, asides: this.asides };
  }

  private add(text: string, place: Place): void {
    const start = this.html.length;
    this.html += escapeHtml(text);
    this.places.push({ span: [start, this.html.length], place });
  }
}
