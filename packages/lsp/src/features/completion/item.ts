import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';

/** What an item is about; its documentation is made from this when it is asked for. */
export interface ItemData {
  /** For `explain`: a rule's code, an indicator's id, an article. */
  readonly subject: string;
}

/** Something to offer, before it is known how it is put into the text. */
export interface Offer {
  readonly label: string;
  readonly newText: string;
  /** The same as a snippet, for clients that have them: one stop a value to fill in. */
  readonly snippet?: string;
  readonly detail?: string;
  readonly kind: CompletionItemKind;
  /** Lower comes first. */
  readonly rank: number;
  /** Other words to match what is typed. */
  readonly aliases?: readonly string[];
  readonly data?: ItemData;
}

/** Offers for a place: they replace the text from `from` to the cursor. */
export interface Offers {
  readonly from: number;
  readonly offers: readonly Offer[];
}

export type { CompletionItem };
