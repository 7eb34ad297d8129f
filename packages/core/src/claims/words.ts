import { phrases, type Word, type WordKind } from '../catalogue/phrases.ts';

interface Node {
  next: Map<number, Node> | undefined;
  word: Word | undefined;
}

let root: Node | undefined;
/** One byte a UTF-16 code: 1 where some phrase begins with it. Most characters of a report begin none. */
const begins = new Uint8Array(0x10000);

function build(): Node {
  const top: Node = { next: new Map(), word: undefined };
  for (const kind of Object.keys(phrases) as WordKind[]) {
    for (const [concept, words] of Object.entries(phrases[kind])) {
      for (const phrase of words) {
        begins[phrase.charCodeAt(0)] = 1;
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
  if (begins[text.charCodeAt(at)] === 0) return undefined;
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
