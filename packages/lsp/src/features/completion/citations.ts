import { legalDocuments } from '@gongkai/core';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ReportView } from '../../service/view.ts';
import type { Offer, Offers } from './item.ts';

/** Articles a report is most likely to cite come first. */
const usual = ['条例#20', '条例#49', '条例#50'];

/** Titles of documents behind 《, articles behind the title of the regulations. */
export function citationOffers(view: ReportView, offset: number): Offers | undefined {
  const [start] = view.lineSpan(offset);
  const line = view.text.slice(Math.max(start, offset - 60), offset);
  const title = /《([^》《]{0,30})$/u.exec(line);
  if (title) {
    const close = view.text[offset] === '》' ? '' : '》';
    const offers = legalDocuments
      .filter(({ described }) => !described)
      .map((document, rank): Offer => {
        const name = document.title.replace(/（.*）$/u, '');
        const old = document.repealed === undefined ? 0 : 100;
        return {
          label: name,
          newText: `${name}${close}`,
          ...(document.number === undefined ? {} : { detail: document.number }),
          kind: CompletionItemKind.Module,
          rank: rank + old,
          data: { subject: document.id },
        };
      });
    return { from: offset - (title[1]?.length ?? 0), offers };
  }
  const article = /《([^》《]{2,30})》(第[一二三四五六七八九十百\d]{0,5})$/u.exec(line);
  if (!article) return undefined;
  const bare = (text: string): string => text.replace(/^中华人民共和国|（.*）$/gu, '');
  const named = article[1] === '条例' ? '政府信息公开条例' : bare(article[1] ?? '');
  const document = legalDocuments.find(({ title: own }) => bare(own) === named);
  const offers = (document?.articles ?? []).map(
    (each, i): Offer => ({
      label: each.article ?? each.id,
      newText: each.article ?? each.id,
      detail: view.say(each.paraphrase),
      kind: CompletionItemKind.Reference,
      rank: usual.includes(each.id) ? i : i + 100,
      data: { subject: each.id },
    }),
  );
  return { from: offset - (article[2]?.length ?? 0), offers };
}
