import type { Article, CitationId, LegalDocument } from '../types.ts';
import { notices } from './notices.ts';
import { regulation2019 } from './regulation-2019.ts';
import { statutes } from './statutes.ts';

/** All documents that indicators and rules cite. */
export const legalDocuments: readonly LegalDocument[] = [regulation2019, ...notices, ...statutes];

export interface Citation {
  readonly id: CitationId;
  readonly document: LegalDocument;
  readonly article?: Article;
}

let byId: Map<CitationId, Citation> | undefined;

/** What a citation id names: a document (`国办公开办函〔2021〕30号`) or one of its articles (`条例#20`). */
export function citation(id: CitationId): Citation | undefined {
  if (!byId) {
    byId = new Map();
    for (const document of legalDocuments) {
      byId.set(document.id, { id: document.id, document });
      for (const article of document.articles) byId.set(article.id, { id: article.id, document, article });
    }
  }
  return byId.get(id);
}

/** A citation as one writes it: 《…条例》第二十条. */
export function formatCitation(id: CitationId): string {
  const found = citation(id);
  if (!found) return id;
  const { document, article } = found;
  const [, title = '', which = ''] = /^(.*?)(（.*）)?$/u.exec(document.title) ?? [];
  // Two versions of the regulations have one title: the superseded one keeps its year.
  const titled = `《${title}》${document.repealed ? which : ''}`;
  const name = document.number && !document.number.includes('令') ? document.number : titled;
  if (!article?.article) return name;
  return `${name}${article.article.startsWith('第') ? '' : ' '}${article.article}`;
}
