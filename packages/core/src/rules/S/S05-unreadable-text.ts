import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { defineRule } from '../rule.ts';

const faults: Readonly<Record<string, Bilingual>> = {
  'replacement-character': {
    zh: '有字符无法识别（�），文件编码可能不对，请另存为 UTF-8',
    en: 'A character could not be read (�): the encoding may be wrong; save the file as UTF-8',
  },
  'too-deep': {
    zh: '网页标签嵌套过深，没有读取；请另存为纯文本或者 Word 后再检查',
    en: 'The page is nested too deeply and was not read; save it as text first',
  },
  'too-large': {
    zh: '网页过大，没有读取；请只保留报告部分',
    en: 'The page is too large and was not read; keep the report only',
  },
  'span-too-large': {
    zh: '合并单元格的跨度过大，按一格读取',
    en: 'A merged cell spans too far; it was read as one cell',
  },
  'unclosed-comment': { zh: '注释没有结束，请补上 -->', en: 'A comment has no end; add -->' },
};

interface Data {
  readonly fault: Bilingual;
}

export const S05 = defineRule<Data>({
  code: 'S05',
  slug: 'unreadable-text',
  severity: 'error',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '文本没有读全', en: 'The text could not be read whole' },
  why: {
    zh: '文件编码不对、网页嵌套过深或者过大、合并单元格大得离谱，都会使内容读不全。',
    en: 'A wrong encoding, a page nested too deeply or too large, or an absurd merged cell keeps the text from being read.',
  },
  detect(analysis) {
    return analysis.document.problems.flatMap(({ kind, span }) => {
      const fault = faults[kind];
      return fault
        ? [
            {
              span,
              data: { fault },
              anchor: kind,
              ...(kind === 'too-deep' || kind === 'too-large' ? {} : { severity: 'warning' as const }),
            },
          ]
        : [];
    });
  },
  message: ({ fault }) => ({
    zh: `${fault.zh}。`,
    en: `${fault.en}.`,
  }),
});
