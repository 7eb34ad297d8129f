/** Points of a page: x to the right, y DOWN from the top, so that reading order is ascending. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A piece of text as the PDF sets it. */
export interface Glyphs extends Box {
  readonly text: string;
  /** Height of the type. */
  readonly size: number;
  readonly baseline: number;
}

/** A ruled line: `at` across its direction, `from` to `to` along it. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on a page. */
export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
  readonly pictures: number;
}

/** Lines that lie this near to each other are one, in points. */
export const near = 2.5;

/** Values with those that lie near each other taken together, ascending. */
export function cluster(values: readonly number[], tolerance = near): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const value of sorted) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before !== undefined && value - before <= tolerance) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

/** The index of the value nearest to one. */
export function nearest(values: readonly number[], value: number): number {
  let best = 0;
  values.forEach((each, i) => {
    if (Math.abs(each - value) < Math.abs((values[best] ?? 0) - value)) best = i;
  });
  return best;
}

/**
 * What stands on one line, each line from left to right, the lines from top to bottom.
 *
 * @param share how far baselines of one line may lie apart, as a share of the smaller type
 */
export function groupByBaseline<Item extends Pick<Glyphs, 'baseline' | 'size' | 'left'>>(
  items: readonly Item[],
  share: number,
): Item[][] {
  const lines: Item[][] = [];
  for (const item of [...items].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && item.baseline - first.baseline < Math.min(first.size, item.size) * share) line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}
