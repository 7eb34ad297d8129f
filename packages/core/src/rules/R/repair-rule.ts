import type { Analysis } from '../../analyse.ts';
import type { BoundCell } from '../../binding/types.ts';
import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import type { Explanation, Repair } from '../../repair/types.ts';
import type { Bilingual } from '../../span.ts';
import { quoteCell } from '../cell-name.ts';
import { defineRule, type Fix, type Hit, type Related, type Rule, type Severity } from '../rule.ts';

type RepairRuleSpec = Pick<Rule, 'code' | 'slug' | 'title' | 'why'> & {
  /** Which repairs this rule reports. */
  readonly takes: (repair: Repair) => boolean;
};

const rank: readonly Severity[] = ['info', 'warning', 'error'];

/** Codes that an explanation covers, without repetition, in order. */
const codesOf = (explanation: Explanation): string[] => [
  ...new Set([
    ...explanation.equations.map((equation) => equation.spec.code),
    ...explanation.claims.map((claim) => claim.code),
  ]),
];

const shownEn = (cell: BoundCell): string => (cell.value === null ? 'blank' : String(cell.value));

/** The cells that are wrong, in words: “X”应为 5（现为 3）. */
function sayChanges(explanation: Explanation): Bilingual {
  const parts = explanation.changes.map(({ cell, value }) => {
    const name = quoteCell(cell.spec);
    return {
      zh: `${name.zh}应为 ${value}（现为${cell.value === null ? '空白' : ` ${cell.value}`}）`,
      en: `${name.en} should be ${value} (is ${shownEn(cell)})`,
    };
  });
  return { zh: parts.map((part) => part.zh).join('，'), en: parts.map((part) => part.en).join(', ') };
}

function reasons(explanation: Explanation): Bilingual {
  const equations = explanation.equations.length;
  const claims = explanation.claims.length;
  const zh = [
    equations > 0 ? `${equations} 个不成立的等式（或上下限）` : '',
    claims > 0 ? `${claims} 处与正文的矛盾` : '',
  ];
  const en = [
    equations > 0 ? `${equations} broken equation${equations > 1 ? 's' : ''}` : '',
    claims > 0 ? `${claims} contradiction${claims > 1 ? 's' : ''} with the text` : '',
  ];
  return { zh: zh.filter(Boolean).join('和 '), en: en.filter(Boolean).join(' and ') };
}

function message(repair: Repair): Bilingual {
  const [best] = repair.explanations;
  if (!best) return { zh: '', en: '' };
  const changes = sayChanges(best);
  const why = reasons(best);
  const others = repair.explanations.length - 1;
  if (others === 0) {
    return {
      zh: `${changes.zh}。这样一改，${why.zh}一并消除。请核对原始数据后更正。`,
      en: `${changes.en}. With that, ${why.en} disappear. Check with your records and correct it.`,
    };
  }
  return {
    zh: `最可能的是：${changes.zh}，可一并消除 ${why.zh}；但还有 ${others} 种同样小的改法，数据本身不能断定。请核对原始数据。`,
    en: `Most likely ${changes.en}: ${why.en} disappear; but ${others} other equally small correction${others > 1 ? 's' : ''} would do, and the figures alone cannot decide. Check with your records.`,
  };
}

/** Every place that takes part: the sentences first, then the cells of the equations. */
function relatedOf(explanation: Explanation, own: ReadonlySet<BoundCell>): Related[] {
  const related: Related[] = explanation.claims.map((claim) => ({
    span: claim.span,
    message: { zh: `正文写的是 ${claim.text}${claim.unit}`, en: `the text says ${claim.text} ${claim.unit}` },
  }));
  const seen = new Set<BoundCell>(own);
  for (const equation of explanation.equations) {
    for (const term of [...equation.left, ...equation.right]) {
      const { cell } = term;
      if (
        !cell ||
        seen.has(cell) ||
        cell.value === null ||
        (cell.value === 0 && equation.left.length + equation.right.length > 4)
      )
        continue;
      seen.add(cell);
      const name = quoteCell(cell.spec);
      related.push({ span: cell.span, message: { zh: `${name.zh}：${cell.value}`, en: `${name.en}: ${cell.value}` } });
    }
  }
  return related.slice(0, 20);
}

function fixes(hit: Hit<Repair>): Fix[] {
  const { explanations } = hit.data;
  const unique = explanations.length === 1;
  return explanations.slice(0, 5).map((explanation) => {
    const changes = sayChanges(explanation);
    const confirmed = explanation.equations.filter((equation) => equation.spec.basis !== 'inferred').length;
    return {
      title: { zh: `更正：${changes.zh}`, en: `Correct: ${changes.en}` },
      // Safe only where there is no other way, two independent conditions ask for the same value, and nothing speaks
      // against it.
      safe:
        unique &&
        explanation.changes.length === 1 &&
        confirmed + explanation.claims.length >= 2 &&
        explanation.failing === 0,
      edits: explanation.changes.map(({ cell, value }) => ({ span: cell.span, newText: String(value) })),
    };
  });
}

/** A rule that reports repairs: one finding for one cause, at the first cell that is wrong. */
export function repairRule({ takes, ...spec }: RepairRuleSpec): Rule {
  return defineRule<Repair>({
    ...spec,
    severity: 'error',
    basis: 'structure',
    editions: editionsWithTables,
    by: 'detected',
    cites: ['条例#6'],
    detect: (analysis) => analysis.repairs.repairs.filter(takes).flatMap((repair) => hitOf(repair, analysis)),
    message,
    fixes,
  });
}

function hitOf(repair: Repair, analysis: Analysis): Hit<Repair>[] {
  const [best] = repair.explanations;
  const first = best?.changes[0];
  if (!best || !first) return [];
  const codes = codesOf(best);
  const severities = codes.map((code) => analysis.severityOf(code));
  const severity = rank[Math.max(...severities.map((one) => rank.indexOf(one)))] ?? 'warning';
  return [
    {
      span: first.cell.span,
      data: repair,
      severity,
      anchor: best.changes.map(({ cell }) => cell.spec.key).join('+'),
      explains: codes,
      related: [
        ...best.changes.slice(1).map(({ cell, value }) => ({
          span: cell.span,
          message: { zh: `应为 ${value}`, en: `should be ${value}` },
        })),
        ...relatedOf(best, new Set(best.changes.map(({ cell }) => cell))),
      ],
    },
  ];
}
