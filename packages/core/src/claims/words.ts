import { phrases, type Word, type WordKind } from '../catalogue/phrases.ts';

interface Node {
  next: Map<number, Node> | undefined;
  word: Word | undefined;
}

let root: Node | undefined;
/** One byte a UTF-16 code: 1 where a phrase of several characters begins with it, 2 where it is a phrase by itself. */
const begins = new Uint8Array(0x10000);
/** A filter on the first two characters: most places of a report that could begin a phrase do not. */
const pairs = new Uint8Array(0x10000);
const pair = (a: number, b: number): number => (Math.imul(a, 31) + b) & 0xffff;

function build(): Node {
  const top: Node = { next: new Map(), word: undefined };
  for (const kind of Object.keys(phrases) as WordKind[]) {
    for (const [concept, words] of Object.entries(phrases[kind])) {
      for (const phrase of words) {
        const first = phrase.charCodeAt(0);
        begins[first] = (begins[first] ?? 0) | (phrase.length === 1 ? 2 : 1);
        if (phrase.length > 1) pairs[pair(first, phrase.charCodeAt(1))] = 1;
        let node = top;
        for (let i = 0; i < phrase.length; i++) {
          node.next ??= new Map();
          let child = node.next.get(phrase.charCodeAt(i));
          if (!child) {
            child = { next: undefined, word: undefined };
            node.next.set(phrase.charCodeAt(i), child);
          }
          node = child;
        }
        // Kinds are listed from the most telling to the least: the first to claim a phrase keeps it.
        node.word ??= { kind, concept };
      }
    }
  }
  return top;
}

export interface WordMatch {
  readonly word: Word;
  readonly end: number;
}

/** The longest phrase of the lexicon that begins at `at`, if any. White space inside a phrase is passed over. */
export function wordAt(text: string, at: number): WordMatch | undefined {
  root ??= build();
  const first = text.charCodeAt(at);
  const kind = begins[first] ?? 0;
  if (kind === 0) return undefined;
  if (kind === 1) {
    const second = text.charCodeAt(at + 1);
    if (second !== 32 && pairs[pair(first, second === 0xff1a ? 58 : second)] === 0) return undefined;
  }
  let node: Node | undefined = root;
  let found: WordMatch | undefined;
  for (let i = at; i < text.length && node?.next; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 && i > at) continue;
    node = node.next.get(code === 0xff1a ? 58 : code);
    if (node?.word) found = { word: node.word, end: i + 1 };
  }
  return found;
}
