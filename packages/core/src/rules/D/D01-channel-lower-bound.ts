import type { BoundCell } from '../../binding/types.ts';
import type { JudgedClaim } from '../../claims/types.ts';
import { formatNumber } from '../../text/exact.ts';
import { quoteCell } from '../cell-name.ts';
import { brokenOf } from '../equation-rule.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly items: BoundCell;
  readonly channel: BoundCell;
  readonly sum: number;
  readonly claim: JudgedClaim | undefined;
}

export const D01 = defineRule<Data>({
  code: 'D01',
  slug: 'channel-lower-bound',
  group: 'D',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  by: 'detected',
  cites: ['国办发〔2014〕32号'],
  title: { zh: '主动公开政府信息数少于单个渠道的条数', en: 'Fewer items disclosed than through one channel' },
  why: {
    zh: '表内注明“不同渠道和方式公开相同信息计1条”：总数去重，但不会少于任何一个渠道的条数。',
    en: 'The row counts an item once over channels: the total is without repetition, but never below any one channel.',
  },
  detect(analysis) {
    const broken = brokenOf(analysis, 'D01');
    const items = cellOf(analysis, 'disclosure.items');
    if (!items || broken.length === 0) return [];
    const channels = broken.flatMap(({ left }) => left[0]?.cell ?? []);
    const channel = channels.reduce<BoundCell | undefined>(
      (most, cell) => ((cell.value ?? 0) > (most?.value ?? 0) ? cell : most),
      undefined,
    );
    if (!channel) return [];
    const sum = ['gazette', 'website', 'weibo', 'wechat', 'other'].reduce(
      (all, name) => all + (cellOf(analysis, `disclosure.channel.${name}`)?.value ?? 0),
      0,
    );
    const claim = analysis.claims.find(
      (one) => one.concept === 'items/publish' && one.verdict !== 'not-assessable' && one.relation === 'equal',
    );
    return [
      {
        span: items.span,
        data: { items, channel, sum, claim },
        anchor: 'disclosure.items',
        explains: claim ? ['P01'] : [],
        related: [
          ...channels.map((cell) => ({
            span: cell.span,
            message: {
              zh: `${quoteCell(cell.spec).zh}：${cell.value}`,
              en: `${quoteCell(cell.spec).en}: ${cell.value}`,
            },
          })),
          ...(claim
            ? [
                {
                  span: claim.span,
                  message: {
                    zh: `正文写的是 ${claim.text}${claim.unit}`,
                    en: `the text says ${claim.text} ${claim.unit}`,
                  },
                },
              ]
            : []),
        ],
      },
    ];
  },
  message({ items, channel, sum, claim }) {
    const name = quoteCell(channel.spec);
    const range =
      sum === channel.value
        ? { zh: `应为 ${sum}`, en: `it should be ${sum}` }
        : { zh: `应在 ${channel.value} 与 ${sum} 之间`, en: `it should be between ${channel.value} and ${sum}` };
    const prose =
      claim && claim.value !== items.value
        ? { zh: `，正文也写 ${claim.text}${claim.unit}`, en: `; the text, too, says ${claim.text}` }
        : { zh: '', en: '' };
    return {
      zh: `“主动公开政府信息数”是 ${items.value}，${name.zh}却有 ${channel.value}。同一信息经几个渠道公开只计1条，但总数不会少于任何一个渠道：${range.zh}${prose.zh}。`,
      en: `Items disclosed is ${items.value}, but ${name.en} has ${channel.value}. An item counts once over channels, so the total is never below one of them: ${range.en}${prose.en}.`,
    };
  },
  fixes({ data: { items, channel, sum, claim } }) {
    const unique = sum === channel.value;
    const value = unique
      ? sum
      : claim && claim.value >= (channel.value ?? 0) && claim.value <= sum
        ? claim.value
        : undefined;
    if (value === undefined) return [];
    return [
      {
        title: {
          zh: `把 ${items.value} 改为 ${formatNumber(value)}`,
          en: `Change ${items.value} to ${formatNumber(value)}`,
        },
        safe: unique && claim?.value === value,
        edits: [{ span: items.span, newText: formatNumber(value) }],
      },
    ];
  },
});
