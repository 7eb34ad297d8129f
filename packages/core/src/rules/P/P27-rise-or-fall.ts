import type { Analysis } from '../../analyse.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, type Sentence, sentencesWith } from '../sentences.ts';
import { besideLastYear } from './last-year.ts';

interface Data {
  readonly words: string;
  readonly before: number;
  readonly now: number;
}

const fromTo =
  /[由从][^，。；\d]{0,12}(?:(?:19|20)\d{2}年[^，。；\d]{0,4})?(\d{1,9}(?:\.\d{1,4})?)([件条份起宗例篇次个人期])(上升|增加|增长|提高|增|下降|降低|减少|回落|降|减)(?:到|至|为)[^，。；\d]{0,4}(?:(?:19|20)\d{2}年[^，。；\d]{0,4})?(\d{1,9}(?:\.\d{1,4})?)\2/gu;

/** 15件，较上年的18件增加3件. 增加76件，较…: a difference is compared with nothing. */
const ofStated =
  /(?<![\d.增减加少多降升长高落了])(\d{1,9}(?:\.\d{1,4})?)([件条份起宗例篇次个人期])[，,]?[较比](?:上年度?|去年|上一年度?|(?:19|20)\d{2}年)(?:同期)?的(\d{1,9}(?:\.\d{1,4})?)\2(上升|增加|增长|提高|多(?=了?\d)|下降|降低|减少|回落|少(?=了?\d))/gu;

/** How every verb of the expression ends, with what stands behind it. */
const arrivals = [...'升加长高增降低少落减'].flatMap((end) => [...'到至为'].map((goal) => end + goal));

const goesUp = (verb: string): boolean => /[升增高多]/u.test(verb);

/** 由71件增加到62件, 62件，比上年的71件增加: the verb and the numbers say opposite things. */
function wrongWay(sentence: Sentence, match: RegExpExecArray, before: number, now: number, words: string): Hit<Data>[] {
  if (goesUp(words) ? now > before : now < before) return [];
  return [
    {
      span: placeIn(sentence, match.index, match.index + match[0].length),
      data: { words, before, now },
      anchor: 'direction',
    },
  ];
}

const inFromTo = (sentence: Sentence): Hit<Data>[] =>
  [...sentence.text.matchAll(fromTo)].flatMap((match) =>
    wrongWay(sentence, match, Number(match[1]), Number(match[4]), String(match[3])),
  );

const inStated = (sentence: Sentence): Hit<Data>[] =>
  [...sentence.text.matchAll(ofStated)].flatMap((match) =>
    wrongWay(sentence, match, Number(match[3]), Number(match[1]), String(match[4])),
  );

const same =
  /^[件条份起宗例]?[，,]?(?:与(?:上年度?|去年|上一年度?)|[较比](?:上年度?|去年)|同比)(?:同期)?(?:基本)?持平/u;

/** 收到71件，与上年持平, where the report of last year has another number. 基本持平 leaves a twentieth of room. */
const notTheSame = (analysis: Analysis): Hit<Data>[] =>
  besideLastYear(analysis).flatMap(({ claim: { span, value }, before }): Hit<Data>[] => {
    const [words] = same.exec(analysis.text.slice(span[1], span[1] + 30)) ?? [];
    if (!words) return [];
    const room = words.includes('基本') ? Math.max(2, value * 0.05) : 0;
    if (before.some((each) => Math.abs(each - value) <= room)) return [];
    const from = span[1] + words.indexOf('持平');
    return [{ span: [from, from + 2], data: { words: '持平', before: before[0], now: value }, anchor: 'direction' }];
  });

export const P27 = defineRule<Data>({
  code: 'P27',
  slug: 'rise-or-fall',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'detected',
  cites: ['条例#6'],
  title: { zh: '“增、减、持平”与数字相反', en: 'Rise, fall or no change, and the numbers say otherwise' },
  why: {
    zh: '“由 m 件增加到 n 件”时 n 应大于 m，“减少到”时应小于；“与上年持平”时两年的数应相等（工作区里有上年报告时比较）。',
    en: 'What rose from m to n must be larger, what fell smaller; “as last year” means the same number (compared where last year’s report is in the workspace).',
  },
  detect: (analysis) => [
    // 由 and 从 are everywhere; a verb with 到 behind it is not.
    ...(arrivals.some((words) => analysis.mentions(words))
      ? sentencesWith(analysis, ['由', '从']).flatMap(inFromTo)
      : []),
    ...sentencesWith(analysis, ['年的', '年度的', '同期的']).flatMap(inStated),
    ...notTheSame(analysis),
  ],
  message: ({ words, before, now }) => ({
    zh: `上年 ${before}，本年 ${now}，正文说“${words}”，与数字不合。请核对。`,
    en: `${before} last year and ${now} this year, but the text says “${words}”. Check them.`,
  }),
});
