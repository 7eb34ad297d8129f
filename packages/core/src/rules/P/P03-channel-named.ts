import { tokenize } from '../../claims/tokens.ts';
import { defineRule, type Hit } from '../rule.ts';

interface Data {
  readonly word: string;
  readonly row: string;
}

/** Rows of the statistics table by the words that name a channel in prose. */
export const rows: Readonly<Record<string, readonly [key: string, zh: string]>> = {
  gazette: ['disclosure.channel.gazette', '政府公报公开政府信息数'],
  website: ['disclosure.channel.website', '政府网站公开政府信息数'],
  weibo: ['disclosure.channel.weibo', '政务微博公开政府信息数'],
  wechat: ['disclosure.channel.wechat', '政务微信公开政府信息数'],
  'other-channel': ['disclosure.channel.other', '其他方式公开政府信息数'],
};

/** Every phrase that names one of them has one of these in it: most of a report need not be taken apart. */
export const namesChannel = /[网微栏播屏]|[公简] *报|报 *刊|众 *号|其 *他|门 *户/u;

interface Channel {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

/** The channels by which a clause says that something was published; none where it plans, compares or denies. */
function channelsUsed(clause: string): readonly Channel[] {
  if (!namesChannel.test(clause)) return [];
  const channels: Channel[] = [];
  let published = false;
  for (const token of tokenize(clause)) {
    const { type, from, to } = token;
    if (type === 'gap' && /将|要|进一步|继续|加强|计划|拟|建设|完善|维护/u.test(clause.slice(from, to))) return [];
    if (type !== 'word') continue;
    const { kind, concept } = token;
    if (kind === 'zero' || kind === 'compare') return [];
    if (kind === 'verb' && concept === 'publish') published = true;
    else if (kind === 'object' && concept in rows) channels.push({ concept, from, to });
  }
  return published ? channels : [];
}

export const P03 = defineRule<Data>({
  code: 'P03',
  slug: 'channel-named',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: ['条例#23'],
  title: { zh: '正文说用了某渠道，表中却是 0', en: 'A channel that the text uses has 0 in the table' },
  why: {
    zh: '正文说通过某渠道发布了信息，统计表对应的渠道就不应是 0（公开栏、简报等计入“其他方式”）。',
    en: 'Where the text says that a channel was used to publish, its row should not be 0 (notice boards and bulletins count as other ways).',
  },
  detect(analysis) {
    const hits: Hit<Data>[] = [];
    const { bound, claims } = analysis;
    // The channels that have 0 in the table, each until it is found. 政务微博公开0条 says that it was not used.
    const unused = new Map(
      Object.entries(rows).flatMap(([concept, [key, row]]) => {
        const cell = bound.cells.get(key);
        const denied = claims.some((claim) => claim.concept === `${concept}/publish` && claim.value === 0);
        return cell?.value === 0 && !denied ? [[concept, { key, row, cell }] as const] : [];
      }),
    );
    for (const { paragraph } of analysis.prose) {
      if (analysis.sectionAt(paragraph.span[0])?.id === 'problems') continue;
      for (const { index: start, 0: clause } of paragraph.text.text.matchAll(/[^。！？!?\n；;]+/gu)) {
        for (const { concept, from, to } of channelsUsed(clause)) {
          const found = unused.get(concept);
          if (!found) continue;
          unused.delete(concept);
          hits.push({
            span: paragraph.text.span(start + from, start + to),
            data: { word: clause.slice(from, to), row: found.row },
            anchor: found.key,
            related: [{ span: found.cell.span, message: { zh: '表中为 0', en: 'the table has 0' } }],
          });
        }
      }
    }
    return hits;
  },
  message: ({ word, row }) => ({
    zh: `正文说通过“${word}”发布了信息，统计表“${row}”却是 0。请核对是否漏计。`,
    en: `The text says that “${word}” was used to publish, but the row “${row}” is 0. Check whether items were left out.`,
  }),
});
