import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { defineRule, type Hit } from '../rule.ts';

interface Data {
  readonly words: string;
  /** What it should be; undefined where there is no single answer. */
  readonly right: string | undefined;
  readonly fault: Bilingual;
}

const slip: Bilingual = { zh: '像是错别字', en: 'looks like a slip' };
const doubled: Bilingual = { zh: '重复了', en: 'is doubled' };
const redundant: Bilingual = { zh: '说了两遍申请', en: 'says “apply” twice' };

/** Words that are always wrong in such reports, with what was meant. Only what cannot be anything else. */
const slips: readonly (readonly [wrong: string, right: string, fault: Bilingual])[] = [
  ['政府信息公开公作', '政府信息公开工作', slip],
  ['政府信息公天', '政府信息公开', slip],
  ['依申情公开', '依申请公开', slip],
  ['行政复仪', '行政复议', slip],
  ['行政复义', '行政复议', slip],
  ['行政诉松', '行政诉讼', slip],
  ['规犯性文件', '规范性文件', slip],
  ['规范性文伴', '规范性文件', slip],
  ['不于公开', '不予公开', slip],
  ['予已公开', '予以公开', slip],
  ['微信公从号', '微信公众号', slip],
  ['门户网战', '门户网站', slip],
  ['截止目前', '截至目前', slip],
  ['布署', '部署', slip],
  ['中国特社会主义', '中国特色社会主义', slip],
  ['工作工作', '工作', doubled],
  ['我局我局', '我局', doubled],
  ['进行进行', '进行', doubled],
  ['通过通过', '通过', doubled],
  ['开展开展', '开展', doubled],
  ['加强加强', '加强', doubled],
  ['申请人提出的依申请公开申请', '申请人提出的政府信息公开申请', redundant],
];

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['《', '》'],
  ['（', '）'],
];

/** Brackets that only number an item: 1) and （一）. */
const numbering = /(?:^|(?<=[。；：，、\s]))[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]/gu;

const ended = (text: string): boolean => /[。！？][”’）)]?$/u.test(text.trimEnd());

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}

/** Whether every kind of mark is there as often open as closed: then nothing needs a closer look. */
function even(text: string): boolean {
  return (
    count(text, '《') === count(text, '》') &&
    count(text, '（') + count(text, '(') === count(text, '）') + count(text, ')')
  );
}

/** Offset of the first mark without its pair; undefined where all are paired, or where a page break cut the paragraph. */
function unpaired(text: string, before: string | undefined): number | undefined {
  // A paragraph before it that does not end its sentence may hold the other half.
  if (
    !ended(text) ||
    (before !== undefined &&
      !/[。！？][”’）)]?$/u.test(before.trimEnd()) &&
      !/^[\u4e00-\u9fff（）()]{1,30}$/u.test(before))
  )
    return undefined;
  // Half-width brackets are taken for full-width ones: converted texts mix them.
  const unified = text
    .replace(numbering, (marks) => '。'.repeat(marks.length))
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  for (const [open, close] of pairs) {
    if (!unified.includes(open) && !unified.includes(close)) continue;
    const stack: number[] = [];
    for (let at = 0; at < unified.length; at++) {
      if (unified[at] === open) stack.push(at);
      else if (unified[at] === close && stack.pop() === undefined) return at;
    }
    if (stack.length > 0) return stack[0];
  }
  return undefined;
}

export const L16 = defineRule<Data>({
  code: 'L16',
  slug: 'slips',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '错别字、重复、括号不成对', en: 'Slips, doubled words, brackets that do not match' },
  why: {
    zh: '只报这类报告里不可能有别的意思的写法；括号和书名号应当成对。',
    en: 'Only what can mean nothing else in such a report is named; brackets and title marks come in pairs.',
  },
  detect(analysis) {
    const hits: Hit<Data>[] = [];
    const present = slips.filter(([wrong]) => analysis.mentions(wrong));
    for (const [i, paragraph] of analysis.bound.paragraphs.entries()) {
      const { text } = paragraph.text;
      for (const [wrong, right, fault] of present) {
        for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
          // 公开工作工作人员: the second begins a word of its own.
          if (fault === doubled && /^(?:人员|机构|机制|方案|要点|制度|规则)/u.test(text.slice(at + wrong.length)))
            continue;
          hits.push({
            span: paragraph.text.span(at, at + wrong.length),
            data: { words: wrong, right, fault },
            anchor: wrong,
          });
        }
      }
      if (even(text)) continue;
      const at = unpaired(text, analysis.bound.paragraphs[i - 1]?.text.text);
      if (at === undefined) continue;
      hits.push({
        span: paragraph.text.span(at, at + 1),
        data: { words: text[at] ?? '', right: undefined, fault: { zh: '没有成对', en: 'has no pair' } },
        anchor: 'pair',
      });
    }
    return hits;
  },
  message: ({ words, right, fault }) => ({
    zh: `“${words}”${fault.zh}${right === undefined ? '。请补上另一半或者删去。' : `，应为“${right}”。`}`,
    en: `“${words}” ${fault.en}${right === undefined ? '. Add the other half or take it out.' : `: it should be “${right}”.`}`,
  }),
  fixes: ({ span, data }) =>
    data.right === undefined
      ? []
      : [
          {
            title: { zh: `改为“${data.right}”`, en: `Change to “${data.right}”` },
            safe: false,
            edits: [{ span, newText: data.right }],
          },
        ],
});
