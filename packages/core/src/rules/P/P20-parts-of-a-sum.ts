import type { Analysis } from '../../analyse.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { judgeSum, type ListedSum, listedSums } from '../../claims/lists.ts';
import type { MappedText } from '../../source/mapped-text.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly total: number;
  readonly sum: number;
  readonly parts: readonly number[];
  readonly whole: boolean;
  /** The parts are channels, and together more than the total. */
  readonly channels: boolean;
  readonly overlapping: readonly { readonly label: string; readonly value: number }[];
}

/** One of the numbers contradicts the table, and the sum holds with the table's: that finding says it all. */
function saidOfParts(analysis: Analysis, text: MappedText, { total, items }: ListedSum): boolean {
  const inTable = (from: number, to: number, value: number): number => {
    const [start] = text.span(from, to);
    return analysis.contradicting.find(({ span }) => span[0] === start)?.tableValue ?? value;
  };
  const sum = items.reduce((all, item) => all + inTable(item.from, item.to, item.value), 0);
  return sum === inTable(total.from, total.figureEnd, total.value);
}

export const P20 = defineRule<Data>({
  code: 'P20',
  slug: 'parts-of-a-sum',
  severity: 'error',
  basis: 'structure',
  editions: editionIds,
  by: 'detected',
  cites: ['条例#6'],
  title: { zh: '正文中的分项之和与总数不符', en: 'Parts in a sentence do not make their total' },
  why: {
    zh: '“共 n 条，其中……”列出的分项若是全部，其和应等于总数；若只是其中一部分，其和不应超过总数。分项可能互相包含，这时只提醒。',
    en: 'Parts listed behind a total must make it if they are all of it, and must not exceed it if they are some. Parts may overlap: then this is only a warning.',
  },
  detect(analysis) {
    return analysis.prose.flatMap((read) =>
      listedSums(read).flatMap((listed) => {
        const verdict = judgeSum(listed);
        const last = listed.items.at(-1);
        if (!verdict || !last) return [];
        const { text } = read.paragraph;
        if (saidOfParts(analysis, text, listed)) return [];
        const total = listed.total.value;
        // The same item may go out by several channels; the form of 2014 even says that it counts once.
        const channels =
          listed.kind === 'channel' && verdict.sum > total && listed.items.every(({ value }) => value <= total);
        if (channels && !['2019', '2021'].includes(analysis.form.id)) return [];
        const error = listed.whole && !channels && verdict.overlapping.length === 0;
        return [
          {
            span: text.span(listed.total.from, listed.total.figureEnd),
            severity: error ? ('error' as const) : ('warning' as const),
            data: {
              total,
              sum: verdict.sum,
              parts: listed.items.map((item) => item.value),
              whole: listed.whole,
              channels,
              overlapping: verdict.overlapping.map(({ label, value }) => ({ label, value })),
            },
            anchor: 'sum',
            related: listed.items.slice(0, 12).map((item) => ({
              span: text.span(item.from, item.to),
              message: { zh: '分项', en: 'a part' },
            })),
          },
        ];
      }),
    );
  },
  message({ total, sum, parts, overlapping, channels }) {
    const shown = parts.length <= 12 ? parts.join('＋') : `${parts.slice(0, 12).join('＋')}＋…`;
    const difference = Math.abs(sum - total);
    const inside = overlapping.map(({ label, value }) => `${label}${value}`).join('、');
    return {
      zh: `分项之和 ${shown}＝${sum}，总数写的是 ${total}，${sum > total ? '多' : '少'} ${difference}。${
        channels
          ? '同一条信息可能在几个渠道公开；如是，请写明总数只计1条，否则请核对。'
          : inside
            ? `“${inside}”可能已包含在其他分项内；如是，请写明。`
            : '请核对总数和各分项。'
      }`,
      en: `The parts make ${shown.replaceAll('＋', ' + ')} = ${sum}, the total says ${total}: ${difference} too ${sum > total ? 'many' : 'few'}. ${
        channels
          ? 'One item may go out by several channels: if so, say that the total counts it once; else check.'
          : inside
            ? `“${inside}” may be counted inside another part; if so, say it.`
            : 'Check the total and each part.'
      }`,
    };
  },
});
