import type { FiguresResult } from '../../../lsp/src/protocol.ts';

/** From the extension to the page. */
export type ToPage =
  | { readonly type: 'report'; readonly html: string; readonly version: number }
  | { readonly type: 'figures'; readonly figures: FiguresResult | null }
  /** The editor's first visible offset. */
  | { readonly type: 'scroll'; readonly offset: number }
  /** The editor's cursor. */
  | { readonly type: 'cursor'; readonly offset: number }
  | { readonly type: 'notice'; readonly text: string };

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'select'; readonly start: number; readonly end: number }
  | { readonly type: 'scrolled'; readonly offset: number };

/** Words of the page that are known when it is made. */
export interface PageWords {
  readonly figures: string;
  readonly thisYear: string;
  readonly lastYear: string;
  readonly empty: string;
}
