import type { Analysis } from '../analyse.ts';
import type { BoundCell } from '../binding/types.ts';
import type { EquationResult, EquationTerm } from '../equations/types.ts';
import type { Bilingual } from '../span.ts';
import { addExact, formatNumber } from '../text/exact.ts';
import { applicantNames, indicatorName, quoteCell } from './cell-name.ts';
import { defineRule, type Fix, type Hit, type Related, type Rule } from './rule.ts';

type EquationRuleSpec = Pick<Rule, 'code' | 'slug' | 'severity' | 'basis' | 'editions' | 'title' | 'why'> & {
  readonly cites?: Rule['cites'];
  /** What usually lies behind it, said at the end of the message. */
  readonly hint?: Bilingual;
};

const filled = (terms: readonly EquationTerm[]): BoundCell[] =>
  terms.flatMap(({ cell }) => (cell && cell.value !== null ? [cell] : []));

/** `3119 + 34`: the numbers of a side; long sums leave out the zeros. */
export function sumOf(terms: readonly EquationTerm[]): string {
  const values = terms.map(({ cell }) => cell?.value ?? 0);
  const shown = values.length > 4 ? values.filter((value) => value !== 0) : values;
  return shown.length === 0 ? '0' : shown.map(formatNumber).join('＋');
}

/** Where a finding about an equation stands: the total, or the first cell that has a number. */
function place(result: EquationResult): BoundCell | undefined {
  const cells = [...result.left, ...result.right].flatMap(({ cell }) => cell ?? []);
  if (result.spec.kind === 'bound') return filled(result.left)[0] ?? cells[0];
  return result.left.length === 1 ? (result.left[0]?.cell ?? cells[0]) : (filled(result.right)[0] ?? cells[0]);
}

function related(result: EquationResult, own: BoundCell): Related[] {
  return filled([...result.left, ...result.right])
    .filter((cell) => cell !== own && (cell.value !== 0 || result.left.length + result.right.length <= 4))
    .slice(0, 12)
    .map((cell) => {
      const name = quoteCell(cell.spec);
      const value = formatNumber(cell.value ?? 0);
      return { span: cell.span, message: { zh: `${name.zh}：${value}`, en: `${name.en}: ${value}` } };
    });
}

function where(result: EquationResult): Bilingual {
  if (result.applicant) {
    const column = applicantNames[result.applicant];
    return { zh: `“${column.zh}”列：`, en: `Column “${column.en}”: ` };
  }
  const id = result.spec.over === 'rows' ? result.left[0]?.cell?.spec.id : undefined;
  if (!id) return { zh: '', en: '' };
  const name = indicatorName(id);
  return { zh: `“${name.zh}”行：`, en: `Row “${name.en}”: ` };
}

function message(result: EquationResult, hint: Bilingual | undefined): Bilingual {
  const { spec } = result;
  const at = where(result);
  const left = formatNumber(result.leftSum);
  const right = formatNumber(result.rightSum);
  const leftShown = result.left.length > 1 ? `${sumOf(result.left)}＝${left}` : left;
  const rightShown = result.right.length > 1 ? `${sumOf(result.right)}＝${right}` : right;
  const difference = formatNumber(Math.abs(addExact([result.leftSum, -result.rightSum])));
  const blank = result.hasBlank ? { zh: '（空白按 0 计）', en: ' (blanks as 0)' } : { zh: '', en: '' };
  const tail = hint ? { zh: hint.zh, en: ` ${hint.en}` } : { zh: '', en: '' };
  const inferred =
    spec.basis === 'inferred'
      ? { zh: '（这是推断，不是规定）', en: ' (our inference, not a rule of law)' }
      : { zh: '', en: '' };
  const english = (shown: string): string => shown.replaceAll('＋', ' + ').replaceAll('＝', ' = ');
  if (spec.kind === 'bound') {
    return {
      zh: `${at.zh}${leftShown} 大于 ${rightShown}，不符合“${spec.description.zh}”${inferred.zh}。请核对。${tail.zh}`,
      en: `${at.en}${english(leftShown)} exceeds ${english(rightShown)}; expected: ${spec.description.en}${inferred.en}. Check the figures.${tail.en}`,
    };
  }
  const total = result.left.length === 1 ? result.left[0]?.cell : undefined;
  if (total && spec.kind === 'sum') {
    const name = spec.over ? { zh: '合计', en: 'The total' } : quoteCell(total.spec);
    return {
      zh: `${at.zh}${name.zh}是 ${left}，各项之和是 ${rightShown}，相差 ${difference}${blank.zh}。请核对（应有“${spec.description.zh}”${inferred.zh}）。${tail.zh}`,
      en: `${at.en}${name.en} is ${left}, the parts make ${english(rightShown)}: a difference of ${difference}${blank.en}. Check the figures (${spec.description.en}${inferred.en}).${tail.en}`,
    };
  }
  return {
    zh: `${at.zh}${leftShown} 与 ${rightShown} 应当相等，相差 ${difference}${blank.zh}。请核对（${spec.description.zh}${inferred.zh}）。${tail.zh}`,
    en: `${at.en}${english(leftShown)} and ${english(rightShown)} should be equal, but differ by ${difference}${blank.en}. Check the figures (${spec.description.en}${inferred.en}).${tail.en}`,
  };
}

/** Whether an equation that holds would break if a cell were changed. */
const isHeld = (cell: BoundCell, analysis: Analysis): boolean =>
  analysis.equations.some(
    ({ spec, verdict, left, right }) =>
      verdict === 'holds' && spec.kind !== 'bound' && [...left, ...right].some((term) => term.cell === cell),
  );

/**
 * Offers the value that the total should have, unless another equation holds it where it is. Never safe: any of the
 * cells may be the wrong one.
 */
function fixes(result: EquationResult, analysis: Analysis): Fix[] {
  if (result.spec.kind === 'bound' || result.left.length !== 1) return [];
  const cell = result.left[0]?.cell;
  if (!cell || cell.value === null || isHeld(cell, analysis)) return [];
  const value = formatNumber(result.rightSum);
  const name = quoteCell(cell.spec);
  return [
    {
      title: { zh: `${name.zh}改为 ${value}`, en: `Change ${name.en} to ${value}` },
      safe: false,
      edits: [{ span: cell.span, newText: value }],
    },
  ];
}

/** A rule that reports the broken equations of its code. Hits carry the whole result, with the live numbers. */
export function equationRule(spec: EquationRuleSpec): Rule {
  return defineRule<EquationResult>({
    ...spec,
    by: 'detected',
    cites: spec.cites ?? [],
    detect: (analysis) => brokenOf(analysis, spec.code).flatMap((result) => hitOf(result)),
    message: (result) => message(result, spec.hint),
    fixes: (hit, analysis) => fixes(hit.data, analysis),
  });
}

export const brokenOf = (analysis: Analysis, code: string): EquationResult[] =>
  analysis.broken.filter((result) => result.spec.code === code);

/** The hit of a broken equation: at its total, with the other cells related. */
export function hitOf(result: EquationResult): Hit<EquationResult>[] {
  const cell = place(result);
  if (!cell) return [];
  return [
    {
      span: cell.span,
      data: result,
      basis: result.spec.basis,
      anchor: `${result.id}:${cell.spec.key}`,
      related: related(result, cell),
    },
  ];
}
