/** An edit by offsets of the text as it is before it. */
export interface RandomEdit {
  readonly from: number;
  readonly to: number;
  readonly inserted: string;
}

/** What is typed, pasted and broken in a report. */
const pieces = [
  '',
  '',
  '1',
  '０',
  '，',
  '|',
  '\n',
  '\r\n',
  '件',
  '申请12件',
  '| 1 | 2 |\n',
  '## 一、总体情况\n',
  '<!-- gongkai-ignore P05: 试 -->\n',
  '---\n',
  '𠮷',
  '第二十条',
  '总计',
  '-',
  ' ',
];

/** A small generator of numbers, the same for the same seed: a run that fails can be run again. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * So many edits, one after the other, each for the text as it is when it is asked for.
 *
 * @param original pieces of it come back where much of it has gone
 * @param present the length of the text now
 */
export function* randomEdits(
  original: string,
  count: number,
  seed: number,
  present: () => number,
): Generator<RandomEdit> {
  const next = generator(seed);
  for (let i = 0; i < count; i++) {
    const length = present();
    const lost = original.length - length;
    const from = next(length + 1);
    // Now and then a large piece goes.
    const removed = Math.min(length - from, next(40) === 0 ? next(400) : next(4));
    const inserted = lost > 1500 ? original.slice(from, from + lost) : (pieces[next(pieces.length)] ?? '');
    yield { from, to: from + removed, inserted };
  }
}
