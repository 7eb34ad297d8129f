import type { SourceTable } from '../../source/types.ts';
import type { Located, Span } from '../../span.ts';
import type { Passage, Squeezed } from './passages.ts';
import { squeeze } from './passages.ts';

export interface Field {
  readonly label: string;
  readonly value: Located<string>;
}

/** Labels of a page's head as government sites print them, white space taken out. */
const labels = [
  '索引号',
  '信息索引号',
  '索取号',
  '文号',
  '文件编号',
  '发文字号',
  '发文文号',
  '公文文号',
  '有效性',
  '时效性',
  '效力状态',
  '公开方式',
  '公开形式',
  '公开时限',
  '公开范围',
  '公开责任部门',
  '公开程序',
  '公开类别',
  '主题分类',
  '组配分类',
  '信息分类',
  '分类',
  '信息类别',
  '体裁分类',
  '体裁',
  '服务对象',
  '服务对象分类',
  '关键词',
  '主题词',
  '内容概述',
  '信息名称',
  '名称',
  '标题',
  '规范性文件登记',
  '规范性文件登记号',
  '统一编号',
  '发布单位',
  '发布机构',
  '发布机关',
  '发文机关',
  '发文单位',
  '公开机构',
  '公开机关',
  '制发机构',
  '制作单位',
  '信息来源',
  '文件来源',
  '来源',
  '作者',
  '成文日期',
  '成文时间',
  '生成日期',
  '生成时间',
  '制发日期',
  '发布日期',
  '发布时间',
  '公开日期',
  '公开时间',
  '发文日期',
  '发文时间',
  '印发日期',
  '填报日期',
  '填表日期',
  '报出日期',
  '生效日期',
  '生效时间',
  '施行日期',
  '废止日期',
  '失效时间',
  '失效日期',
  '废止时间',
  '填报单位',
  '填报机关',
  '单位名称',
  '日期',
  '时间',
] as const;

const known: ReadonlySet<string> = new Set(labels);
/** Short labels are also the ends of other words (网站名称：); long ones stand for themselves, even behind a word. */
const [short, long] = [labels.filter(({ length }) => length < 4), labels.filter(({ length }) => length >= 4)];
/** Longest labels first, so that 发布日期 is not read as 日期. */
const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const inLine = new RegExp(`(${anyOf(long)}|(?<![\\u4e00-\\u9fff])(?:${anyOf(short)}))[:：]`, 'gu');

const bare = (text: string): string => (framed.test(text) ? unframed(text) : text);

/** Most cells have nothing to be taken off. */
const framed = /[\s\u00a0\u3000\u200b:：【[]/u;
const unframed = (text: string): string =>
  text
    .replace(/[\s\u00a0\u3000\u200b]/gu, '')
    .replace(/[:：]$/u, '')
    .replace(/^[【[](.*)[】\]]$/u, '$1');

const endsInColon = (text: string): boolean => /[:：]\s*$/u.test(text);

const isLabel = (text: string): boolean =>
  known.has(bare(text)) || (endsInColon(text) && /^[\u4e00-\u9fff\s\u3000]{2,12}[:：]\s*$/u.test(text));

/** Reads the labelled cells of a head table: label, value, label, value; a value may be empty. */
export function fieldsOfTable(table: SourceTable, into: Field[]): void {
  for (const row of table.rows) {
    for (let i = 0; i < row.length; i++) {
      const cell = row[i];
      if (!cell || !isLabel(cell.text)) continue;
      const next = row[i + 1];
      if (next && !isLabel(next.text)) {
        into.push({ label: bare(cell.text), value: { value: next.text.trim(), span: next.span } });
        i++;
      } else into.push({ label: bare(cell.text), value: { value: '', span: [cell.span[1], cell.span[1]] } });
    }
  }
}

/** Reads the labelled fields of a line: 来源：… 发布日期：… */
export function fieldsOfLine(passage: Squeezed, into: Field[]): void {
  if (!/[:：]/u.test(passage.text)) return;
  const found = [...passage.text.matchAll(inLine)];
  for (const [i, match] of found.entries()) {
    const from = match.index + match[0].length;
    let to = found[i + 1]?.index ?? passage.text.length;
    const stop = passage.text.slice(from, to).search(/[|｜【]|浏览次数|点击数|字号|打印|分享|访问量|阅读次数|浏览量/u);
    if (stop >= 0) to = from + stop;
    into.push({
      label: match[1] ?? '',
      value: { value: passage.text.slice(from, to), span: passage.span(from, Math.max(from, to)) },
    });
  }
}

/** The head of a page is not longer than this: a label further down belongs to the text. */
const longestHead = 200;

/** All labelled fields: of tables that hold no figures of the report, and of short lines outside the prose. */
export function readFields(
  passages: readonly Passage[],
  headTables: readonly SourceTable[],
  proseFrom: number,
): Field[] {
  const fields: Field[] = [];
  for (const table of headTables) fieldsOfTable(table, fields);
  const seen = fields.map(({ value }) => value.span);
  for (const passage of passages) {
    const inHead = passage.index < proseFrom && passage.text.text.length <= longestHead;
    const atFoot =
      passage.index >= proseFrom &&
      passage.text.text.length <= 60 &&
      /[填日时]/u.test(passage.text.text) &&
      /填报|日期|时间/u.test(passage.text.text.replace(/\s/gu, ''));
    if (
      passage.block.kind === 'table'
        ? passage.kind !== 'cell' || headTables.includes(passage.block)
        : !inHead && !atFoot
    )
      continue;
    fieldsOfLine(squeeze(passage.text), fields);
  }
  return fields.filter(({ value }, i) => i < seen.length || !seen.some((span) => overlaps(span, value.span)));
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
