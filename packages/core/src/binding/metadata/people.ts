import type { Located } from '../../span.ts';
import type { PersonRole } from '../types.ts';
import type { Squeezed } from './passages.ts';

const roles: readonly (readonly [label: string, role: PersonRole])[] = [
  ['单位负责人', 'head'],
  ['单位领导', 'head'],
  ['负责人', 'head'],
  ['审核人', 'reviewer'],
  ['审核', 'reviewer'],
  ['填报人', 'filler'],
  ['填表人', 'filler'],
  ['制表人', 'filler'],
];

const label =
  /(单位负责人|单位领导|负责人|审核人|审核|填报人|填表人|制表人)(?:[（(]签[字名章][^（()）]{0,4}[）)])?[:：]/gu;
/** A name: two to four characters, a space inside one of two (王 芳) already taken out; · in names of minorities. */
const name = /^[\u4e00-\u9fff·]{2,12}/u;
const nextLabel =
  /(?:单位负责人|单位领导|负责人|审核人|审核|填报人|填表人|制表人|联系电话|电话|填报日期|日期|填报单位|手机)/u;

/** Reads who answers for the table: 单位负责人, 审核人, 填报人. A role left empty is no person. */
export function readPeople(passage: Squeezed, into: (Located<string> & { readonly role: PersonRole })[]): void {
  if (!passage.text.includes('人') && !passage.text.includes('审核') && !passage.text.includes('领导')) return;
  for (const match of passage.text.matchAll(label)) {
    if (into.length >= 40) return;
    const role = roles.find(([word]) => word === match[1])?.[1];
    const from = match.index + match[0].length;
    const words = name.exec(passage.text.slice(from, from + 16))?.[0] ?? '';
    const stop = words.search(nextLabel);
    const value = stop >= 0 ? words.slice(0, stop) : words;
    if (!role || value.length < 2 || value.length > 8) continue;
    into.push({ value, span: passage.span(from, from + value.length), role });
  }
}

/** A name that stands in the cell beside its label. */
export function roleOfLabel(text: string): PersonRole | undefined {
  const bare = text.replace(/[:：]$/u, '');
  return roles.find(([word]) => word === bare)?.[1];
}
