import { MappedText } from '../source/mapped-text.ts';
import type { Block, Heading, Paragraph, SourceTable } from '../source/types.ts';
import { labelKey } from '../text/normalize.ts';
import type { Draft } from './draft.ts';
import { type CompiledForm, compileForm, titleKey } from './form/compile.ts';
import { groupOf } from './form/disputes.ts';
import type { Entry } from './lines/entries.ts';
import type { LinesRead } from './lines/read.ts';

const caption = /^(?:附?表[一二三四五六\d]+[:：、 ]|申请人情况|信息内容$)/u;

/** True where a line between tables is one of the form's own labels: a block's title, a row, a group, a caption. */
function isTableLabel(block: Heading | Paragraph, form: CompiledForm): boolean {
  const { text } = block.text;
  if (text.length > 60 || text.includes('。')) return false;
  if (caption.test(text)) return true;
  const key = labelKey(text);
  if (form.blocks && (form.blocks.titles.has(titleKey(text)) || form.blocks.rows.has(key))) return true;
  if (
    form.matrix &&
    (form.matrix.rows.has(key) ||
      form.matrix.groups.has(key) ||
      key.startsWith('本列数据的勾稽关系') ||
      text.includes('勾稽关系'))
  )
    return true;
  if (form.record && block.kind === 'heading' && block.level <= 1 && block.numbering) return false;
  if (form.record && text.length <= 24 && (groupOf(text) !== undefined || key === '行政诉讼')) return true;
  return form.list?.rows.has(key) ?? false;
}

const isEmptyHead = (table: SourceTable): boolean =>
  table.rows.length <= 3 && table.rows.every((row) => row.every((cell) => !/\d/u.test(cell.text)));

/** A document without its tables: the blocks that are left, where a block was cut in two its halves. */
export interface Prose {
  readonly blocks: readonly Block[];
  /** Blocks of text that are part of tables. */
  readonly consumed: ReadonlySet<Block>;
}

/** Lines that go together, as one paragraph. */
function paragraphOf(lines: readonly Entry[]): Paragraph {
  let text = '';
  const starts: number[] = [];
  const sources: number[] = [];
  for (const line of lines) {
    starts.push(text.length);
    sources.push(line.span[0]);
    text += line.text;
  }
  return {
    kind: 'paragraph',
    span: [lines[0]?.span[0] ?? 0, lines.at(-1)?.span[1] ?? 0],
    text: new MappedText(text, starts, sources),
  };
}

/** What is left of a paragraph when its lines that are rows are taken out. */
function remains(lines: readonly Entry[], table: ReadonlySet<Entry>): Paragraph[] {
  const left: Paragraph[] = [];
  let run: Entry[] = [];
  for (const line of lines) {
    if (!table.has(line)) {
      run.push(line);
      continue;
    }
    if (run.length > 0) left.push(paragraphOf(run));
    run = [];
  }
  if (run.length > 0) left.push(paragraphOf(run));
  return left;
}

/** Takes the lines that were read as rows out of the text. */
function withoutRows(blocks: readonly Block[], lines: LinesRead, consumed: Set<Block>): readonly Block[] {
  if (lines.table.size === 0) return blocks;
  const byBlock = new Map<Block, Entry[]>();
  for (const entry of lines.entries) {
    if (entry.row) continue;
    const known = byBlock.get(entry.block);
    if (known) known.push(entry);
    else byBlock.set(entry.block, [entry]);
  }
  return blocks.flatMap((block): readonly Block[] => {
    const own = byBlock.get(block);
    if (!own?.some((entry) => lines.table.has(entry))) return [block];
    if (own.every((entry) => lines.table.has(entry)) || block.kind !== 'paragraph') {
      consumed.add(block);
      return [block];
    }
    return remains(own, lines.table);
  });
}

/** Labels of a table three that has lost its figures are no headings: all between its first row and its last. */
function consumeLabels(blocks: readonly Block[], form: CompiledForm, consumed: Set<Block>): void {
  const at = (words: string): number =>
    blocks.findIndex((block) => block.kind === 'heading' && labelKey(block.text.text) === words);
  const from = at('本年新收政府信息公开申请数量');
  if (from < 0) return;
  for (const block of blocks.slice(from, at('结转下年度继续办理') + 1))
    if ((block.kind === 'heading' || block.kind === 'paragraph') && isTableLabel(block, form)) consumed.add(block);
}

/**
 * Separates prose from tables: lines that were read as rows are taken out, and so are labels of the form that stand
 * between or right above source tables.
 */
export function separate(draft: Draft, blocks: readonly Block[], lines: LinesRead): Prose {
  const consumed = new Set<Block>();
  const rest = withoutRows(blocks, lines, consumed);
  const form = compileForm(draft.edition);
  const sources = new Set<Block>(draft.tables.flatMap((table) => table.sources));
  if (sources.size === 0) {
    consumeLabels(rest, form, consumed);
    return { blocks: rest, consumed };
  }
  // From a bound table upwards, as long as there are nothing but labels.
  let below = false;
  for (let i = rest.length - 1; i >= 0; i--) {
    const block = rest[i];
    if (!block) continue;
    // A small table without figures (- under 申请人情况) is part of a head that conversion has taken apart.
    if (block.kind === 'table') below = sources.has(block) || (below && isEmptyHead(block));
    else if (block.kind === 'comment') continue;
    else if (below && isTableLabel(block, form)) consumed.add(block);
    else if (!consumed.has(block)) below = false;
  }
  return { blocks: rest, consumed };
}
