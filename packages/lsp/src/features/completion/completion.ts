import { explain } from '@gongkai/core';
import { type CompletionItem, type CompletionList, InsertTextFormat, type Position } from 'vscode-languageserver-types';
import { escapeMarkdown } from '../../model/markdown.ts';
import { loadPinyin, type PinyinMatch } from '../../model/pinyin.ts';
import type { ReportView, Token } from '../../service/view.ts';
import { citationOffers } from './citations.ts';
import { frontMatterOffers } from './front-matter.ts';
import type { ItemData, Offer, Offers } from './item.ts';
import { numberOffers } from './numbers.ts';
import { ruleOffers } from './rules.ts';
import { structureOffers } from './structure.ts';

const most = 100;

/** The first source that knows the place has it: they exclude one another. */
function offersAt(view: ReportView, offset: number): Offers | undefined {
  return (
    ruleOffers(view, offset) ??
    frontMatterOffers(view, offset) ??
    citationOffers(view, offset) ??
    structureOffers(view, offset) ??
    numberOffers(view, offset)
  );
}

/** Latin letters that were typed for a Chinese word: `## sqqk`. */
const latin = /(?<![A-Za-z])[A-Za-z]+$/u;

const labels = ({ label, aliases = [] }: Offer): readonly string[] => [label, ...aliases];

function matches(offer: Offer, typed: string, pinyin: PinyinMatch | undefined): boolean {
  const wanted = typed.toLowerCase();
  return labels(offer).some(
    (label) => label.toLowerCase().includes(wanted) || pinyin?.(label.replace(/[^\p{Script=Han}]/gu, ''), wanted),
  );
}

export interface CompletionOptions {
  /** The client takes snippets. */
  readonly snippets?: boolean;
}

interface Target {
  readonly from: number;
  readonly offset: number;
  /** What stands between the two. */
  readonly written: string;
}

function item(
  view: ReportView,
  offer: Offer,
  { from, offset, written }: Target,
  { snippets }: CompletionOptions,
): CompletionItem {
  const snippet = snippets ? offer.snippet : undefined;
  return {
    label: offer.label,
    kind: offer.kind,
    ...(offer.detail === undefined ? {} : { detail: offer.detail }),
    sortText: String(10_000 + offer.rank).padStart(6, '0'),
    // What was written is what matched, by whatever way: the client is not to judge again.
    filterText: written === '' ? offer.label : written,
    insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    textEdit: { range: view.range([from, offset]), newText: snippet ?? offer.newText },
    ...(offer.data ? { data: offer.data } : {}),
  };
}

/**
 * What can be written at a place: rows and tables that are missing, headings in order, keys and values of the front
 * matter, rule codes, articles, and in prose the table's numbers. Matched by words, and by pinyin and its initials.
 */
export async function completion(
  view: ReportView,
  position: Position,
  token?: Token,
  options: CompletionOptions = {},
): Promise<CompletionList> {
  const offset = view.offset(position);
  const found = view.tooLarge ? undefined : offersAt(view, offset);
  if (!found) return { isIncomplete: false, items: [] };
  const { from, offers } = found;
  const written = view.text.slice(from, offset);
  const word = written.replace(/^[\s#|]+/u, '').replace(/^[一二三四五六七八九十]、/u, '');
  const letters = latin.exec(word)?.[0];
  const pinyin = letters === undefined ? undefined : await loadPinyin();
  if (token?.isCancellationRequested) return { isIncomplete: true, items: [] };
  const chosen = word === '' ? offers : offers.filter((offer) => matches(offer, letters ?? word, pinyin));
  const sorted = chosen.toSorted((a, b) => a.rank - b.rank).slice(0, most);
  // Asked again with every key: letters may turn into other words.
  return { isIncomplete: true, items: sorted.map((offer) => item(view, offer, { from, offset, written }, options)) };
}

/** Adds the documentation of an item, made when it is asked for. */
export function resolveCompletion(language: 'zh' | 'en', unresolved: CompletionItem): CompletionItem {
  const data = unresolved.data as ItemData | undefined;
  const page = data && typeof data.subject === 'string' ? explain(data.subject, language) : undefined;
  if (!page) return unresolved;
  const value = [`**${escapeMarkdown(page.heading)}**`, ...page.paragraphs.map(escapeMarkdown)].join('\n\n');
  return { ...unresolved, documentation: { kind: 'markdown', value } };
}
