import type { Analysis } from '../../analyse.ts';
import type { BoundCell } from '../../binding/types.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import type { EquationResult } from '../../equations/types.ts';
import { formatNumber } from '../../text/exact.ts';
import { applicantNames, indicatorName } from '../cell-name.ts';
import { brokenOf, equationRule, hitOf } from '../equation-rule.ts';
import { inference } from '../inference.ts';
import { defineRule, type Hit } from '../rule.ts';

/** A row of zeros, and what its cells would have to be. */
interface EmptyRow {
  readonly id: string;
  readonly missing: readonly { readonly cell: BoundCell; readonly value: number }[];
}

interface Data {
  readonly result: EquationResult;
  readonly row?: EmptyRow;
}

const base = equationRule({
  code: 'G01',
  slug: 'applications-balance',
  severity: 'error',
  basis: 'official',
  editions: sixPartEditions,
  cites: ['条例#50'],
  title: { zh: '表三勾稽关系不成立', en: 'Table three does not balance' },
  why: {
    zh: '表头规定：每一列，第一项（本年新收）加第二项（上年结转），等于第三项总计加第四项（结转下年度）。',
    en: 'Printed in the head of the table: in each column, items one and two equal the total of item three and item four.',
  },
});

/** All columns lack what one row of zeros would have to hold: it was not filled in, most likely. */
function emptyRow(analysis: Analysis, broken: readonly EquationResult[]): EmptyRow | undefined {
  if (broken.length < 3 || broken.some(({ hasBlank, hasMissing }) => hasBlank || hasMissing)) return;
  for (const id of ['applications.carried-out', 'applications.carried-in']) {
    const cells = [...analysis.bound.cells.values()].filter(({ spec }) => spec.id === id);
    if (cells.some(({ value }) => value !== 0)) continue;
    // 没有结转下年度的申请: the text bears the zeros out.
    const code = id.endsWith('out') ? 'P08' : 'P06';
    if (analysis.claims.some((claim) => claim.code === code && claim.value === 0)) continue;
    const missing = broken.flatMap((result) => {
      const cell = cells.find(({ spec }) => spec.applicant === result.applicant);
      const value = (result.leftSum - result.rightSum) * (id.endsWith('out') ? 1 : -1);
      return cell && value > 0 ? [{ cell, value }] : [];
    });
    if (missing.length === broken.length) return { id, missing };
  }
  return;
}

export const G01 = defineRule<Data>({
  ...base,
  detect(analysis): Hit<Data>[] {
    const broken = brokenOf(analysis, 'G01');
    const row = emptyRow(analysis, broken);
    const hits = broken.flatMap((result) => hitOf(result).map((hit): Hit<Data> => ({ ...hit, data: { result } })));
    const [first] = hits;
    if (!row || !first) return hits;
    const [place] = row.missing;
    return [
      {
        ...first,
        ...(place ? { span: place.cell.span } : {}),
        data: { ...first.data, row },
        anchor: `${row.id}:row`,
        explains: [row.id.endsWith('out') ? 'P08' : 'P06'],
        related: row.missing.slice(1).map(({ cell, value }) => ({
          span: cell.span,
          message: { zh: `应为 ${formatNumber(value)}`, en: `should be ${formatNumber(value)}` },
        })),
      },
    ];
  },
  message({ result, row }, analysis) {
    if (!row) return base.message(result, analysis);
    const name = indicatorName(row.id);
    const zh = row.missing.map(
      ({ cell, value }) => `${applicantNames[cell.spec.applicant ?? 'total'].zh} ${formatNumber(value)}`,
    );
    const en = row.missing.map(
      ({ cell, value }) => `${applicantNames[cell.spec.applicant ?? 'total'].en} ${formatNumber(value)}`,
    );
    return {
      zh: `有 ${row.missing.length} 列“第一项＋第二项＝第三项总计＋第四项”不成立，而“${name.zh}”一行都是 0；这一行若是${zh.join('、')}，就全部成立，像是没有填${inference.zh}。请核对。`,
      en: `${row.missing.length} columns do not balance (items one and two, item three and item four), and row “${name.en}” is all 0. With ${en.join(', ')} in it they all do: it looks not filled in${inference.en}. Check.`,
    };
  },
  fixes(hit, analysis) {
    const { result, row } = hit.data;
    if (!row) return base.fixes?.({ ...hit, data: result }, analysis) ?? [];
    return [
      {
        title: { zh: '按勾稽关系填上这一行', en: 'Fill in the row so that the table balances' },
        safe: false,
        edits: row.missing.map(({ cell, value }) => ({ span: cell.span, newText: formatNumber(value) })),
      },
    ];
  },
});
