import { lexicon, type Word, type WordKind } from '../catalogue/phrases.ts';

/** What phrases with one beginning have in common. Most go on in one way only: that one needs no map. */
class Node {
  word: Word | undefined = undefined;
  private code = -1;
  private only: Node | undefined = undefined;
  private others: Map<number, Node> | undefined = undefined;

  next(code: number): Node | undefined {
    return code === this.code ? this.only : this.others?.get(code);
  }

  add(code: number): Node {
    const known = this.next(code);
    if (known) return known;
    const child = new Node();
    if (!this.only) {
      this.code = code;
      this.only = child;
    } else {
      this.others ??= new Map();
      this.others.set(code, child);
    }
    return child;
  }
}

let root: Node | undefined;
/** How far in front of the character that denies a phrase may begin: 从未收到. */
let mostBefore = 0;
/** One byte a UTF-16 code: 1 where a phrase of several characters begins with it, 2 where it is a phrase by itself. */
const begins = new Uint8Array(0x10000);
/** A filter on the first two characters: most places of a report that could begin a phrase do not. */
const pairs = new Uint8Array(0x10000);
const pair = (a: number, b: number): number => (Math.imul(a, 31) + b) & 0xffff;

function build(): Node {
  const phrases = lexicon();
  const top = new Node();
  for (const kind of Object.keys(phrases) as WordKind[]) {
    for (const [concept, words] of Object.entries(phrases[kind])) {
      for (const phrase of words) {
        const first = phrase.charCodeAt(0);
        begins[first] = (begins[first] ?? 0) | (phrase.length === 1 ? 2 : 1);
        if (phrase.length > 1) pairs[pair(first, phrase.charCodeAt(1))] = 1;
        let node = top;
        for (let i = 0; i < phrase.length; i++) node = node.add(phrase.charCodeAt(i));
        // Kinds are listed from the most telling to the least: the first to claim a phrase keeps it.
        node.word ??= { kind, concept };
      }
    }
  }
  mostBefore = Math.max(...Object.values(phrases.zero).flat().map(tellingAt));
  return top;
}

export interface WordMatch {
  readonly word: Word;
  readonly end: number;
}

/** White space, and quotation marks: “其他”类申请人. */
const isPassedOver = (code: number): boolean => code === 32 || code === 0x201c || code === 0x201d;

/** The longest phrase of the lexicon that begins at `at`, if any. White space inside a phrase is passed over. */
export function wordAt(text: string, at: number): WordMatch | undefined {
  root ??= build();
  const first = text.charCodeAt(at);
  const kind = begins[first] ?? 0;
  if (kind === 0) return undefined;
  if (kind === 1) {
    const second = text.charCodeAt(at + 1);
    if (!isPassedOver(second) && pairs[pair(first, second === 0xff1a ? 58 : second)] === 0) return undefined;
  }
  let node: Node | undefined = root;
  let word: Word | undefined;
  let end = at;
  for (let i = at; i < text.length; i++) {
    const code = i === at ? first : text.charCodeAt(i);
    if (i > at && isPassedOver(code)) continue;
    node = node.next(code === 0xff1a ? 58 : code);
    if (!node) break;
    if (node.word) {
      word = node.word;
      end = i + 1;
    }
  }
  return word && { word, end };
}

/** Each phrase that denies has one of these in it. */
const telling = /[零未无没不]/gu;

/** Whether a word that says zero may stand in a text. */
export function mayDeny(text: string): boolean {
  root ??= build();
  telling.lastIndex = 0;
  for (let match = telling.exec(text); match; match = telling.exec(text)) {
    // White space inside phrases is passed over: where there is some, nobody knows where they begin.
    for (let at = match.index; at >= match.index - mostBefore && at >= 0; at--)
      if (text.charCodeAt(at) === 32 || wordAt(text, at)?.word.kind === 'zero') return true;
  }
  return false;
}

/** Where the character stands by which `mayDeny` knows a phrase that says zero; −1 where it has none. */
export const tellingAt = (phrase: string): number => phrase.search(telling);
