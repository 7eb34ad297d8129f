import type { Edition, SectionId } from '../../catalogue/types.ts';
import { labelKey } from '../../text/normalize.ts';
import type { CompiledForm } from '../form/compile.ts';
import { lookUp, titleKey } from '../form/compile.ts';
import type { Entry } from './entries.ts';

/** Where the tables two, three and four lie among the steps: `[from, to)`. */
export interface Regions {
  readonly disclosure?: readonly [from: number, to: number];
  readonly applications?: readonly [from: number, to: number];
  readonly disputes?: readonly [from: number, to: number];
}

/** Longest line that may begin a table or a section. */
const longest = 60;

const isShort = (entry: Entry): boolean => entry.text.length <= longest && !entry.text.includes('。');

function sectionKeys(edition: Edition, ids: readonly SectionId[]): ReadonlySet<string> {
  return new Set(
    edition.sections
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ heading, variants }) => [heading, ...variants].map(labelKey)),
  );
}

const squeezed = (entry: Entry): string => entry.text.replace(/[\s\u00a0\u3000]/gu, '');

/** The head of table three begins with one of these, alone or run together with its neighbours. */
const matrixHead = /^(?:[（(]?本列数据的|申请人情况|自然人(?:总计|法人|商业|$))/u;
/** The head of table four. */
const recordHead = /^(?:行政复议(?:行政诉讼)?$|行政复议行政诉讼|未经复议直接起诉|结果维持)/u;
/** The head of table two. */
const blockHead = /^(?:信息内容|第二十条第)/u;

function findFrom(entries: readonly Entry[], from: number, test: (entry: Entry) => boolean): number {
  for (let i = from; i < entries.length; i++) {
    const entry = entries[i];
    if (entry && isShort(entry) && test(entry)) return i;
  }
  return -1;
}

/** Finds the places of the tables of the six-part forms by the words of their heads. */
export function findRegions(entries: readonly Entry[], form: CompiledForm): Regions {
  const { edition, matrix, blocks } = form;
  if (!matrix || !blocks) return {};
  const applicationsKeys = sectionKeys(edition, ['applications']);
  const disputeKeys = sectionKeys(edition, ['disputes']);
  const laterKeys = sectionKeys(edition, ['problems', 'other']);
  const isRow = (entry: Entry): boolean => {
    const found = entry.label && lookUp(matrix.rows, entry.label.text);
    return found !== undefined && found.row.indicator === 'applications.new';
  };
  const isHeading = (entry: Entry, keys: ReadonlySet<string>): boolean =>
    entry.values.length === 0 && keys.has(labelKey(entry.text));

  const two = findFrom(
    entries,
    0,
    (entry) => blockHead.test(squeezed(entry)) || (entry.row === undefined && blocks.titles.has(titleKey(entry.text))),
  );
  const three = findFrom(entries, Math.max(0, two), (entry) => matrixHead.test(squeezed(entry)) || isRow(entry));
  const four = findFrom(
    entries,
    Math.max(0, two, three),
    (entry) => isHeading(entry, disputeKeys) || (entry.values.length === 0 && recordHead.test(squeezed(entry))),
  );
  const after = (from: number): number => {
    const at = findFrom(entries, from + 1, (entry) => isHeading(entry, laterKeys));
    return at < 0 ? entries.length : at;
  };
  // The section's heading may stand above its table by some prose: it still ends the table before it.
  const threeHead = two < 0 ? -1 : findFrom(entries, two, (entry) => isHeading(entry, applicationsKeys));
  const ends = (...marks: readonly number[]): number => Math.min(...marks.filter((mark) => mark >= 0));
  return {
    ...(two >= 0
      ? { disclosure: [two, ends(threeHead > two ? threeHead : -1, three, four, after(two))] as const }
      : {}),
    ...(three >= 0 ? { applications: [three, ends(four, after(three))] as const } : {}),
    ...(four >= 0 ? { disputes: [four, after(four)] as const } : {}),
  };
}
