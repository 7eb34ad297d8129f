import type { Edition, SectionSpec } from '../catalogue/types.ts';
import type { Block, Heading, Paragraph } from '../source/types.ts';
import type { Writable } from '../span.ts';
import { labelKey } from '../text/normalize.ts';
import type { BoundSection } from './types.ts';

/** Words that tell a section where its heading is none of the accepted ones. Every word of one list must be there. */
const topics: Readonly<Record<SectionSpec['id'], readonly (readonly string[])[]>> = {
  overview: [['总体', '情况'], ['概述'], ['概况']],
  statistics: [['统计表'], ['附表']],
  disclosure: [['主动公开']],
  disputes: [['复议'], ['诉讼', '情况']],
  fees: [['收费']],
  applications: [['申请', '收到'], ['申请', '处理'], ['依申请公开']],
  problems: [['问题']],
  other: [
    ['其他', '事项'],
    ['其他', '报告'],
  ],
};

const topicOrder: readonly SectionSpec['id'][] = [
  'statistics',
  'disputes',
  'fees',
  'problems',
  'other',
  'applications',
  'disclosure',
  'overview',
];

interface Accepted {
  readonly spec: SectionSpec;
  /** The key of its heading, and of all accepted ones. */
  readonly key: string;
  readonly keys: ReadonlySet<string>;
}

const keysOf = new WeakMap<SectionSpec, ReadonlySet<string>>();

/** The keys of the headings that a section may have. */
export function headingKeys(spec: SectionSpec): ReadonlySet<string> {
  let keys = keysOf.get(spec);
  if (!keys) {
    keys = new Set([spec.heading, ...spec.variants].map(labelKey));
    keysOf.set(spec, keys);
  }
  return keys;
}

const acceptedOf = new WeakMap<Edition, readonly Accepted[]>();

/** The sections of a form with the headings they are known by. */
function accepted(form: Edition): readonly Accepted[] {
  let found = acceptedOf.get(form);
  if (!found) {
    found = form.sections.map((spec) => ({
      spec,
      key: labelKey(spec.heading),
      keys: headingKeys(spec),
    }));
    acceptedOf.set(form, found);
  }
  return found;
}

/** 表二：… above a table is its caption, whatever its marks. */
const caption = /^(?:附?表[一二三四五六\d]|附件\d?[:：])/u;

const isTop = (heading: Heading): boolean => heading.level === 1 && !caption.test(heading.text.text);

/** A line without numbering or marks that is, word for word, the heading of a section. */
function asHeading(paragraph: Paragraph, form: Edition): Heading | undefined {
  const { text } = paragraph.text;
  if (text.length > 40 || /[。，：]/u.test(text)) return undefined;
  const key = labelKey(text);
  if (key.length <= 3 || !accepted(form).some(({ keys }) => keys.has(key))) return undefined;
  return { kind: 'heading', span: paragraph.span, level: 1, text: paragraph.text };
}

interface Open {
  readonly heading: Heading | undefined;
  readonly children: (Heading | Paragraph)[];
  start: number;
  end: number;
}

/** Headings with their text, in order; tables stand for themselves. */
function divide(
  blocks: readonly Block[],
  consumed: ReadonlySet<Block>,
  form: Edition,
): { open: Open[]; headings: Heading[]; paragraphs: Paragraph[] } {
  const open: Open[] = [];
  const headings: Heading[] = [];
  const paragraphs: Paragraph[] = [];
  let current: Open | undefined;
  const hasTop = blocks.filter((block) => block.kind === 'heading' && !consumed.has(block) && isTop(block)).length >= 3;
  const start = (heading: Heading | undefined, at: number): Open => {
    current = { heading, children: [], start: at, end: at };
    open.push(current);
    return current;
  };
  for (const block of blocks) {
    if (consumed.has(block) || block.kind === 'comment' || block.kind === 'table') {
      if (current) current.end = Math.max(current.end, block.span[1]);
      continue;
    }
    const heading = block.kind === 'heading' ? block : hasTop ? undefined : asHeading(block, form);
    if (heading) headings.push(heading);
    else if (block.kind === 'paragraph') paragraphs.push(block);
    if (heading && isTop(heading)) {
      start(heading, heading.span[0]).end = heading.span[1];
      continue;
    }
    const into = current ?? start(undefined, block.span[0]);
    into.children.push(heading ?? block);
    into.end = Math.max(into.end, block.span[1]);
  }
  return { open, headings, paragraphs };
}

/** Which section of the form each heading opens: by accepted words first, then by topic, each section once. */
function match(open: readonly Open[], form: Edition): Map<Open, SectionSpec> {
  const found = new Map<Open, SectionSpec>();
  const taken = new Set<SectionSpec>();
  const give = (section: Open, spec: SectionSpec): void => {
    found.set(section, spec);
    taken.add(spec);
  };
  const free = open.flatMap((section) => (section.heading ? [{ section, key: headingKey(section) }] : []));
  const specs = accepted(form);
  for (const { section, key } of free) {
    const own = specs.find((each) => each.key === key && !taken.has(each.spec));
    if (own) give(section, own.spec);
  }
  for (const { section, key } of free) {
    if (found.has(section)) continue;
    const own = specs.find((each) => each.keys.has(key) && !taken.has(each.spec));
    if (own) give(section, own.spec);
  }
  for (const { section, key } of free) {
    if (found.has(section)) continue;
    const id = topicOrder.find((topic) => topics[topic].some((words) => words.every((word) => key.includes(word))));
    const spec = form.sections.find((each) => each.id === id);
    if (spec && !taken.has(spec)) give(section, spec);
  }
  return found;
}

/** A heading broken over two lines goes on in the paragraph below it: 提起行政诉讼情 and 况. */
function headingKey({ heading, children }: Open): string {
  const key = labelKey(heading?.text.text ?? '');
  const [next] = children;
  return next?.kind === 'paragraph' && next.text.text.length <= 2 && !/[。，]/u.test(next.text.text)
    ? key + labelKey(next.text.text)
    : key;
}

/** Divides a report into the sections of a form. */
export function bindSections(blocks: readonly Block[], consumed: ReadonlySet<Block>, form: Edition) {
  const { open, headings, paragraphs } = divide(blocks, consumed, form);
  const specs = match(open, form);
  const sections = open.map((section): BoundSection => {
    const spec = specs.get(section);
    const { heading } = section;
    const ordinal = heading?.numbering?.style === 'chinese' ? heading.numbering.ordinal : undefined;
    const bound: Writable<BoundSection> = { children: section.children, span: [section.start, section.end] };
    if (spec) {
      bound.spec = spec;
      bound.id = spec.id;
    }
    if (heading) bound.heading = heading;
    if (ordinal !== undefined) bound.ordinal = ordinal;
    return bound;
  });
  return { sections, headings, paragraphs };
}
