import type { Analysis } from '../../analyse.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { formatNumber } from '../../text/exact.ts';
import { defineRule, type Hit } from '../rule.ts';
import { type Difference, differencesFrom, type PartShare } from './against-parts.ts';

interface Data {
  readonly differences: readonly Difference[];
  readonly parts: number;
  /** Cells that could be compared, where so many differ that the report sums up something else. */
  readonly compared?: number;
  readonly whole: boolean;
}

/** 本报告数据来自全市编制发布年报的单位, 涵盖各部门和乡镇: the report says what it sums up. */
const scope =
  /(?:数据|统计)[^。；\n]{0,24}(?:来自|涵盖|包括|汇总)[^。；\n]{0,60}(?:单位|部门|机关|乡镇|街道)|涵盖[^。；\n]{0,60}(?:单位|部门|机关|乡镇|街道)/u;

const statesScope = (analysis: Analysis): boolean =>
  ['来自', '涵盖', '包括', '汇总'].some((word) => analysis.mentions(word)) && scope.test(analysis.proseText);

/** From so many differing cells on, and this share of those compared, the report is no sum of these parts at all. */
const many = { cells: 12, share: 0.6 };

export const X07 = defineRule<Data>({
  code: 'X07',
  slug: 'sum-of-parts',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: [],
  title: { zh: '不等于所属单位之和', en: 'Not the sum of its parts' },
  why: {
    zh: '政府的报告汇总部门和乡镇街道的，表二、表三、表四各格应等于各单位之和。报告写明汇总范围、名单上的单位都在的，按错误报；否则是推断，各地汇总口径不同。',
    en: 'Where a government’s report sums up departments and towns, each cell of tables two to four is the sum of theirs. It is an error where the report states its scope and all bodies of the list are there; else an inference, since practice differs.',
  },
  detect(analysis) {
    const { parts } = analysis.options;
    if (!parts) return [];
    const { differences, compared, parts: summed } = differencesFrom(analysis, parts);
    const whole = parts.absent?.length === 0 && statesScope(analysis);
    const base = { parts: summed, whole };
    const grave = whole
      ? ({ severity: 'error', basis: 'structure' } as const)
      : ({ severity: 'warning', basis: 'inferred' } as const);
    const [first] = differences;
    if (!first) return [];
    if (differences.length >= many.cells && differences.length >= compared * many.share) {
      return [{ span: first.span, data: { ...base, differences, compared }, ...grave, anchor: 'table' }];
    }
    return byRow(differences).map(
      ([own, ...others]): Hit<Data> => ({
        span: own.span,
        data: { ...base, differences: [own, ...others] },
        ...grave,
        related: others.map(({ span, name, value }) => ({
          span,
          message: { zh: `${name.zh}：${formatNumber(value)}`, en: `${name.en}: ${formatNumber(value)}` },
        })),
        anchor: own.key,
      }),
    );
  },
  message: ({ differences, parts, compared, whole }) => {
    const rest = whole
      ? { zh: '', en: '' }
      : {
          zh: '汇总口径各地不同，本级另有数字或者单位不全的，请核对范围（这是推断，不是规定）。',
          en: ' Practice differs: check the scope where the body has figures of its own or parts are missing (our inference, not a rule of law).',
        };
    if (compared !== undefined) {
      return {
        zh: `能比较的 ${compared} 格中有 ${differences.length} 格不等于所给 ${parts} 个单位之和：本报告汇总的可能不是这些单位。${rest.zh}`,
        en: `${differences.length} of ${compared} cells are not the sum of the ${parts} ${parts === 1 ? 'part' : 'parts'} given: perhaps this report sums up other bodies.${rest.en}`,
      };
    }
    const zh = differences.map(
      (each) =>
        `${each.name.zh}为 ${formatNumber(each.value)}，${parts} 个单位合计 ${formatNumber(each.sum)}，相差 ${formatNumber(Math.abs(each.value - each.sum))}${shares(each.suspects, 'zh')}`,
    );
    const en = differences.map(
      (each) =>
        `${each.name.en} is ${formatNumber(each.value)}, ${parts} ${parts === 1 ? 'part makes' : 'parts make'} ${formatNumber(each.sum)}, a difference of ${formatNumber(Math.abs(each.value - each.sum))}${shares(each.suspects, 'en')}`,
    );
    return { zh: `${zh.join('；')}。请核对。${rest.zh}`, en: `${en.join('; ')}. Check them.${rest.en}` };
  },
});

/** The parts that may account for a difference, with what each has. */
function shares(suspects: readonly PartShare[], language: 'zh' | 'en'): string {
  if (suspects.length === 0) return '';
  const zh = language === 'zh';
  const words = suspects.map(({ name, value, why }) => {
    const number = value === null ? (zh ? '空白' : 'blank') : formatNumber(value);
    const reason = {
      equal: zh ? '正好等于差额' : 'exactly the difference',
      doubtful: zh ? '该单位自己的等式不成立' : 'its own sums do not hold',
      blank: zh ? '按0计' : 'counted as 0',
    }[why];
    return zh ? `${name} ${number}（${reason}）` : `${name} ${number} (${reason})`;
  });
  return zh ? `，先看${words.join('、')}` : `; look at ${words.join(', ')} first`;
}

/** Differences of one row of table three belong together; elsewhere each cell is its own. */
function byRow(differences: readonly Difference[]): readonly (readonly [Difference, ...Difference[]])[] {
  const rows = new Map<string, [Difference, ...Difference[]]>();
  for (const each of differences) {
    const row = rows.get(each.id);
    if (row) row.push(each);
    else rows.set(each.id, [each]);
  }
  return [...rows.values()];
}
