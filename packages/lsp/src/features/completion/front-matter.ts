import { agencyKinds, editionIds, editions, frontMatterKeys } from '@gongkai/core';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { covers, type ReportView } from '../../service/view.ts';
import type { Offer, Offers } from './item.ts';

const details: Readonly<Record<(typeof frontMatterKeys)[number], { zh: string; en: string }>> = {
  agency: { zh: '机关全称', en: 'the body’s full name' },
  'agency-kind': { zh: '机关类型', en: 'kind of body' },
  year: { zh: '报告年度', en: 'the year reported on' },
  edition: { zh: '表格版本', en: 'edition of the form' },
  published: { zh: '公布日期', en: 'date of publication' },
  filled: { zh: '填报日期', en: 'date of filling in' },
  contact: { zh: '联系方式', en: 'contact' },
  previous: { zh: '上年报告的文件', en: 'file of last year’s report' },
  ignore: { zh: '不看的规则及原因', en: 'rules to be silent about, with reasons' },
};

function values(view: ReportView, key: string): Offer[] {
  const value = (label: string, detail?: string): Offer => ({
    label,
    newText: label,
    kind: CompletionItemKind.EnumMember,
    rank: 0,
    ...(detail === undefined ? {} : { detail }),
  });
  if (key === 'agency-kind') return agencyKinds.map((kind) => value(kind));
  if (key === 'edition') return editionIds.map((id) => value(`'${id}'`, view.say(editions[id].title)));
  if (key === 'year') return view.analysis.year === undefined ? [] : [value(String(view.analysis.year))];
  if (key === 'agency') {
    const name = view.analysis.bound.metadata.agency?.value;
    return name === undefined ? [] : [value(name)];
  }
  return [];
}

/** Keys of the front matter that are not there yet, and values of the one that is being written. */
export function frontMatterOffers(view: ReportView, offset: number): Offers | undefined {
  const { frontMatter } = view.analysis.document;
  if (
    !frontMatter ||
    !covers([frontMatter.contentStart, frontMatter.contentStart + frontMatter.source.length], offset)
  ) {
    return undefined;
  }
  const [start] = view.lineSpan(offset);
  const line = view.text.slice(start, offset);
  const pair = /^([a-z-]+):\s*(.*)$/su.exec(line);
  if (pair) return { from: offset - (pair[2]?.length ?? 0), offers: values(view, pair[1] ?? '') };
  if (!/^[a-z-]*$/u.test(line)) return undefined;
  const present = new Set([...frontMatter.source.matchAll(/^([a-z-]+):/gmu)].map(([, key]) => key));
  const offers = frontMatterKeys
    .filter((key) => !present.has(key))
    .map(
      (key, rank): Offer => ({
        label: key,
        newText: key === 'ignore' ? 'ignore:\n  ' : `${key}: `,
        detail: view.say(details[key]),
        kind: CompletionItemKind.Property,
        rank,
      }),
    );
  return { from: start, offers };
}
