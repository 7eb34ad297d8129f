import type { Analysis } from '../../analyse.ts';
import type { BoundCell } from '../../binding/types.ts';
import type { JudgedClaim } from '../../claims/types.ts';
import { formatNumber } from '../../text/exact.ts';
import { quoteCell } from '../cell-name.ts';
import { brokenOf } from '../equation-rule.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly items: BoundCell;
  /** The channel with most items. */
  readonly channel: BoundCell;
  /** Sum over the channels; undefined where one of them has no number: then nothing bounds the total from above. */
  readonly sum: number | undefined;
  /** A sentence that names a number within the bounds. */
  readonly claim: JudgedClaim | undefined;
}

const channelNames = ['gazette', 'website', 'weibo', 'wechat', 'other'] as const;

function sumOfChannels(analysis: Analysis): number | undefined {
  let sum = 0;
  for (const name of channelNames) {
    const cell = cellOf(analysis, `disclosure.channel.${name}`);
    if (cell?.value == null) return undefined;
    sum += cell.value;
  }
  return sum;
}

export const D01 = defineRule<Data>({
  code: 'D01',
  slug: 'channel-lower-bound',
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
    const items = cellOf(analysis, 'disclosure.items');
    const channels = brokenOf(analysis, 'D01').flatMap(({ left }) => left[0]?.cell ?? []);
    const [first] = channels;
    if (!items || !first) return [];
    const channel = channels.reduce((most, cell) => ((cell.value ?? 0) > (most.value ?? 0) ? cell : most), first);
    const sum = sumOfChannels(analysis);
    const claim = analysis.claims.find(
      ({ concept, verdict, relation, value }) =>
        concept === 'items/publish' &&
        verdict === 'contradicts' &&
        relation === 'equal' &&
        value >= (channel.value ?? 0) &&
        (sum === undefined || value <= sum),
    );
    // A total that is large enough for the channels may be so for the documents among the items.
    const documents = cellOf(analysis, 'disclosure.items.normative-documents')?.value ?? 0;
    const mends = documents <= (channel.value ?? 0);
    const places = channels.map((cell) => {
      const name = quoteCell(cell.spec);
      return { span: cell.span, message: { zh: `${name.zh}：${cell.value}`, en: `${name.en}: ${cell.value}` } };
    });
    if (claim) {
      const said = `${claim.text}${claim.unit}`;
      places.push({ span: claim.span, message: { zh: `正文写的是 ${said}`, en: `the text says ${said}` } });
    }
    return [
      {
        span: items.span,
        data: { items, channel, sum, claim },
        anchor: 'disclosure.items',
        explains: [...(claim ? ['P01'] : []), ...(mends ? ['D03'] : [])],
        related: places,
      },
    ];
  },
  message({ items, channel, sum, claim }) {
    const name = quoteCell(channel.spec);
    const least = channel.value ?? 0;
    const range =
      sum === undefined
        ? { zh: '', en: '' }
        : sum === least
          ? {
              zh: `；只用了这一个渠道，总数一般就是 ${sum}${inference.zh}`,
              en: `; with this channel only, it usually is ${sum}${inference.en}`,
            }
          : {
              zh: `，一般也不多于各渠道之和 ${sum}${inference.zh}`,
              en: `, and usually not above their sum, ${sum}${inference.en}`,
            };
    const prose = claim
      ? { zh: `正文也写 ${claim.text}${claim.unit}。`, en: ` The text, too, says ${claim.text}.` }
      : { zh: '', en: '' };
    return {
      zh: `“主动公开政府信息数”是 ${items.value}，${name.zh}却有 ${least}。同一信息经几个渠道公开只计1条，但总数不会少于任何一个渠道，应不少于 ${least}${range.zh}。${prose.zh}`,
      en: `“Items disclosed” is ${items.value}, but ${name.en} has ${least}. An item counts once over channels, so the total is never below one of them: at least ${least}${range.en}.${prose.en}`,
    };
  },
  fixes({ data: { items, channel, sum, claim } }) {
    const unique = sum === channel.value;
    const value = unique ? sum : claim?.value;
    if (value === undefined) return [];
    const text = formatNumber(value);
    return [
      {
        title: { zh: `把 ${items.value} 改为 ${text}`, en: `Change ${items.value} to ${text}` },
        // Safe only where both bounds and the sentence leave one value.
        safe: unique && claim?.value === value,
        edits: [{ span: items.span, newText: text }],
      },
    ];
  },
});
