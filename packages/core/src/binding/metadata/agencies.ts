import type { Located } from '../../span.ts';
import type { Metadata } from '../types.ts';
import type { Field } from './fields.ts';
import { type Passage, type Squeezed, squeeze } from './passages.ts';

type Named = Metadata['agencies'][number];

const roles = new Map<string, Named['role']>([
  ['发布单位', 'publisher'],
  ['发布机构', 'publisher'],
  ['发布机关', 'publisher'],
  ['发文机关', 'publisher'],
  ['发文单位', 'publisher'],
  ['公开机构', 'publisher'],
  ['公开机关', 'publisher'],
  ['制发机构', 'publisher'],
  ['填报单位', 'form'],
  ['填报机关', 'form'],
  ['单位名称', 'form'],
]);

/** Bodies that labels name. */
export function agenciesOfFields(fields: readonly Field[]): Named[] {
  return fields.flatMap(({ label, value }) => {
    const role = roles.get(label);
    const name = value.value.replace(/\s/gu, '').replace(/[（(](?:盖章|公章|章)[）)]?$/u, '');
    if (!role || name.length < 2 || name.length > 40 || !/[\u4e00-\u9fff]{2}/u.test(name)) return [];
    return [{ value: name, span: value.span, role }];
  });
}

const ends =
  '(?:人民政府办公[厅室]|人民政府|委员会|街道办事处|管委会|办公室|办公厅|事务中心|中心|局|厅|委|镇|乡|街道|院|署)';
/** Where a report names its own body in its first lines: 现公布某局2023年度…, 由某局编制, 请与某局联系. */
const statements = [
  // No name begins with 了 or 的, which belong to the verb, nor with 我 or 本.
  new RegExp(
    `(?:公布|发布|报告|现将|编制|撰写|形成)[了的出]?[《“]?(?![了的出我本])([\\u4e00-\\u9fff]{2,26}?${ends})(?:关于)?(?:20|19)\\d{2}年`,
    'gu',
  ),
  // 公布2021年某局政府信息公开工作年度报告: the year first.
  new RegExp(
    `(?:公布|发布|报告|现将|编制|撰写|形成)[了的出]?[《“]?(?:20|19)\\d{2}年度?(?![本我])([\\u4e00-\\u9fff]{2,26}?${ends})(?:政府|政务)?信息公开`,
    'gu',
  ),
  new RegExp(
    `(?:本(?:年度)?报告|报告)?由([\\u4e00-\\u9fff]{2,26}?${ends})(?:根据|按照|依据|编制|负责|综合|汇总)`,
    'gu',
  ),
];

/** Bodies that the text of the introduction names as its own. */
export function agenciesOfText(passage: Squeezed, into: Named[]): void {
  for (const statement of statements) {
    for (const match of passage.text.matchAll(statement)) {
      if (into.length >= 40) return;
      const name = match[1] ?? '';
      const from = match.index + match[0].indexOf(name);
      if (!into.some((each) => each.value === name && each.role === 'text'))
        into.push({ value: name, span: passage.span(from, from + name.length), role: 'text' });
    }
  }
}

const bodyName = /^[\u4e00-\u9fff]{2,30}(?:人民政府|政府|局|委|厅|办公室|办|中心|处|镇|乡|街道|院|馆|委员会)$/u;
const dateAtEnd = /(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|二[〇○零0].{2}年.{1,3}月.{1,3}日)$/u;

/** The body that signs: the line above the date under the text, or what stands before the date on its line. */
export function signingBody(passages: readonly Passage[], lastHeading: number): Named | undefined {
  const lines = passages.filter(({ kind, index }) => kind !== 'cell' && index > lastHeading).slice(-8);
  for (const [i, passage] of lines.entries()) {
    const line = squeeze(passage.text);
    const date = line.text.length <= 50 ? dateAtEnd.exec(line.text) : null;
    if (!date) continue;
    const above = lines[i - 1];
    const own = date.index > 0 ? line : above && squeeze(above.text);
    const name = own && (date.index > 0 ? own.text.slice(0, date.index) : own.text);
    if (own && name && bodyName.test(name)) return { value: name, span: own.span(0, name.length), role: 'text' };
  }
  return undefined;
}

const order: readonly Named['role'][] = ['front-matter', 'title', 'form', 'publisher', 'text'];

/** 由某县人民政府办公室编制 names the office that wrote it, not the body that reports. */
export function withoutOffices(agencies: readonly Named[]): Named[] {
  return agencies.filter(
    (each) =>
      each.role !== 'text' ||
      !agencies.some(
        (other) =>
          other !== each && new RegExp(`(?:^|[省市区县])${literal(other.value)}.*办公[厅室]$`, 'u').test(each.value),
      ),
  );
}

const literal = (text: string): string => text.replace(/[^\u4e00-\u9fff\w]/gu, '.');

/** The body in its longest form: the name in the most telling place, and what other places put before it. */
export function decideAgency(agencies: readonly Named[]): Located<string> | undefined {
  const first = order.map((role) => agencies.find((each) => each.role === role)).find((each) => each !== undefined);
  if (!first) return undefined;
  if (first.role === 'front-matter') return { value: first.value, span: first.span };
  let best: Named = first;
  for (const each of agencies)
    if (each.value.length > best.value.length && each.value.endsWith(first.value)) best = each;
  return { value: best.value, span: best.span };
}
