import type { Analysis } from '../../analyse.ts';
import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import type { Hit } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';
import { claimRule } from './claim-rule.ts';

interface AllUpheld {
  readonly words: string;
  readonly total: number;
  readonly upheld: number;
}

const allUpheld =
  /[均全都皆](?:部)?(?:已)?(?:被|获|获得|得到|予以|为)?(?:复议机关|人民法院|法院)?(?:决定|判决)?(?:结果)?(?:维持|胜诉|驳回(?:原告)?诉讼请求)/u;

const disputed = /^(?:review|litigation|direct|after-review)\/total$/u;

/** 行政诉讼2件，均获维持: all of the number before, where the table has another number upheld. */
function allOfThem(analysis: Analysis): Hit<AllUpheld>[] {
  const { bound, text } = analysis;
  return sentencesWith(analysis, ['均', '全部', '都', '皆']).flatMap((sentence) => {
    const match = allUpheld.exec(sentence.text);
    if (!match) return [];
    const span = placeIn(sentence, match.index, match.index + match[0].length);
    const start = placeIn(sentence, 0, 1)[0];
    const before = analysis.claims.findLast((claim) => claim.span[1] <= span[0] && claim.span[0] >= start);
    if (before?.verdict !== 'agrees' || before.partial || before.relation !== 'equal' || !disputed.test(before.concept))
      return [];
    // Directly behind the number, and of nothing named in between.
    if (!/^[件起宗例个]?[，,]?$/u.test(text.slice(before.span[1], span[0]).trim())) return [];
    const keys = before.scopes[0]?.plus ?? [];
    const cells = keys.flatMap((key) => {
      const { span: place, value = null } = bound.cells.get(key.replace('total', 'upheld')) ?? {};
      return place && value !== null ? [{ span: place, value }] : [];
    });
    const upheld = cells.reduce((sum, { value }) => sum + value, 0);
    if (cells.length < keys.length || upheld === before.value) return [];
    const related = cells.map(({ span: place, value }) => ({
      span: place,
      message: { zh: `结果维持 ${value}`, en: `upheld: ${value}` },
    }));
    return [{ span, data: { words: match[0], total: before.value, upheld }, anchor: 'all-upheld', related }];
  });
}

export const P13 = claimRule(
  {
    code: 'P13',
    slug: 'dispute-results',
    severity: 'error',
    basis: 'structure',
    editions: editionsWithTables,
    title: { zh: '复议、诉讼结果与正文不一致', en: 'Results of reviews and suits: text and table differ' },
    why: {
      zh: '正文写的维持、纠正等结果，应与表中对应列一致。“均获维持”说的是全部。',
      en: 'Results in the prose (upheld, corrected …) must be those of the table. “All upheld” is said of all.',
    },
  },
  {
    detect: allOfThem,
    message: (data) => ({
      zh: `正文说 ${data.total} 件“${data.words}”，表中结果维持是 ${data.upheld}。请核对，改正有误的一处。`,
      en: `The text says of ${data.total} that all were upheld (“${data.words}”); the table has ${data.upheld} upheld. Check, and correct the one that is wrong.`,
    }),
  },
);
