import type { Block, Heading, Paragraph } from '../source/types.ts';
import { labelKey } from '../text/normalize.ts';
import type { Draft } from './draft.ts';
import { type CompiledForm, compileForm, titleKey } from './form/compile.ts';
import { groupOf } from './form/disputes.ts';

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
  return form.list !== undefined && form.list.rows.has(key);
}

/**
 * The blocks that are part of tables and not prose: those whose lines were read as rows, and labels of the form that
 * stand between or right above source tables.
 */
export function consumedBlocks(draft: Draft, blocks: readonly Block[], lineBlocks: ReadonlySet<Block>): Set<Block> {
  const consumed = new Set<Block>(lineBlocks);
  const form = compileForm(draft.edition);
  const sources = new Set<Block>(draft.tables.flatMap((table) => table.sources));
  if (sources.size === 0) return consumed;
  // From a bound table upwards, as long as there are nothing but labels.
  let below = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block) continue;
    if (block.kind === 'table') below = sources.has(block);
    else if (block.kind === 'comment') continue;
    else if (below && isTableLabel(block, form)) consumed.add(block);
    else below = false;
  }
  return consumed;
}
