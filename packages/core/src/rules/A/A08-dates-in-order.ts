import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { dateOf, daysBetween, roleName } from '../dates.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly first: Bilingual;
  readonly second: Bilingual;
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

export const A08 = defineRule<Data>({
  code: 'A08',
  slug: 'dates-in-order',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '几个日期互相矛盾', en: 'Dates that do not fit each other' },
  why: {
    zh: '填报在前、成文在后、发布最后；填报到发布隔得很久，数据可能已经变化。',
    en: 'Filling in comes first, then the document, then publication; a long time between may have changed the figures.',
  },
  detect(analysis) {
    const order = (['filled', 'signed', 'written', 'published', 'front-matter'] as const).flatMap(
      (role) => dateOf(analysis, [role]) ?? [],
    );
    const most = analysis.config.thresholds?.fillToPublishDays ?? 45;
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < order.length; j++) {
        const [a, b] = [order[i], order[j]];
        if (!a || !b) continue;
        const days = daysBetween(a.value, b.value);
        // Signature and document may bear either date; only a publication before them is odd.
        const reversed = days < 0 && (a.role === 'filled' || b.role === 'published' || b.role === 'front-matter');
        // Years later the page was probably moved: its date says nothing of the report.
        const long = a.role === 'filled' && days > most && days < 400;
        if (!reversed && !long) continue;
        return [
          {
            span: a.span,
            data: { first: roleName[a.role], second: roleName[b.role], from: a.value, to: b.value, days },
            anchor: 'order',
            related: [
              {
                span: b.span,
                message: { zh: `${roleName[b.role].zh} ${b.value}`, en: `${roleName[b.role].en} ${b.value}` },
              },
            ],
          },
        ];
      }
    }
    return [];
  },
  message: ({ first, second, from, to, days }) => ({
    zh: `${first.zh} ${from} 与${second.zh} ${to} ${days < 0 ? '先后颠倒' : `相隔 ${days} 天`}。请核对日期${days < 0 ? '' : '，并确认数据没有变化'}。`,
    en: `The ${first.en} ${from} and the ${second.en} ${to} are ${days < 0 ? 'in the wrong order' : `${days} days apart`}. Check the dates${days < 0 ? '' : ', and that the figures have not changed'}.`,
  }),
});
