import type { Analysis } from '../../analyse.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import type { Hit } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';
import { claimRule } from './claim-rule.ts';

interface AllClosed {
  readonly words: string;
  readonly carried: number;
}

/** 均已办结, 已全部答复; not 均在期限内答复, which is said of those that were answered. */
const allDone =
  /(?:均已|都已|已全部|全部已|全部已经)(?:按时|按期|依法|依规|按规定|按要求|及时|在法定期限内|在规定时限内)?(?:办结|答复|回复|办理完毕|办理完成)|全部(?:按时|按期|依法)?(?:办结|办理完毕)/u;

const received = /^applications\/(?:new|handled)$/u;

/** 收到15件，已全部办结, where the table carries some over and the text does not say so. */
function allClosed(analysis: Analysis): Hit<AllClosed>[] {
  const cell = analysis.bound.cells.get('applications.carried-out@total');
  if (!cell?.value) return [];
  const carried = cell.value;
  if (analysis.claims.some(({ concept, value }) => concept.startsWith('applications/carried-out') && value > 0))
    return [];
  let at = 0;
  const sentences = sentencesWith(analysis, ['已', '全部']);
  sentences.sort((a, b) => a.paragraph.span[0] + a.from - (b.paragraph.span[0] + b.from));
  return sentences.flatMap((sentence) => {
    const match = allDone.exec(sentence.text);
    if (!match) return [];
    const span = placeIn(sentence, match.index, match.index + match[0].length);
    const start = placeIn(sentence, 0, 1)[0];
    // Claims come in the order of the text as well.
    while ((analysis.claims[at]?.span[1] ?? Number.POSITIVE_INFINITY) <= span[0]) at++;
    const before = analysis.claims[at - 1];
    if (!before || before.span[0] < start) return [];
    // Only of what was received, named by the last number before, and by this body for all its area.
    if (before.partial || before.verdict !== 'agrees' || !received.test(before.concept)) return [];
    // 申请70件均已答复: where 70 is what was closed, none of them is left.
    if (before.scope?.minus || !before.scope?.plus.some((key) => key.startsWith('applications.new@'))) return [];
    if (/\d/u.test(analysis.text.slice(before.span[1], span[0]))) return [];
    return [
      {
        span,
        severity: 'warning' as const,
        data: { words: match[0], carried },
        anchor: 'all-closed',
        related: [{ span: cell.span, message: { zh: `结转下年度 ${carried} 件`, en: `${carried} carried over` } }],
      },
    ];
  });
}

export const P07 = claimRule(
  {
    code: 'P07',
    slug: 'applications-processed',
    severity: 'error',
    basis: 'structure',
    editions: sixPartEditions,
    title: { zh: '办结（答复）数与正文不一致', en: 'Applications processed: text and table differ' },
    why: {
      zh: '正文写的办结、答复件数，应与表三“总计”一致；不含不予处理、其他处理的口径也在比较之列。正文说收到的申请“已全部办结”，表三“结转下年度继续办理”就应是 0；正文另处写明了结转的，不提醒。',
      en: 'Applications closed or replied to must be the total of table three; readings without those not handled are tried as well. Where the text says that all that came were closed, none can be carried over; silent where the text names those carried over.',
    },
  },
  {
    detect: allClosed,
    message: (data) => ({
      zh: `正文说收到的申请“${data.words}”，表三却有 ${data.carried} 件结转下年度继续办理。请核对；如确有结转，请在正文写明。`,
      en: `The text says that all applications were closed (“${data.words}”), but table three carries ${data.carried} over. Check; if some were carried over, say so in the text.`,
    }),
  },
);
