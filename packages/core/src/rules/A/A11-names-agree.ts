import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly name: string;
  readonly other: string;
}

/** What is left of a name when its place and its usual ends are taken off. */
const core = (name: string): string => name.replace(/\s+/gu, '').replace(/[（(][^（()）]*[)）]/gu, '');

/** One name is a shorter form of the other: 区机关事务中心 and 清源市某区机关事务中心. */
function related(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.includes(short)) return true;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

export const A11 = defineRule<Data>({
  code: 'A11',
  slug: 'names-agree',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '单位名称前后不一致', en: 'Different names of the body' },
  why: {
    zh: '标题、发布机构和填报单位应是同一个单位；简称不算不一致，由办公室代政府发布的也不算。',
    en: 'Title, publisher and form should name one body; short forms are no difference, nor an office that publishes for its government.',
  },
  detect(analysis) {
    const names = analysis.bound.metadata.agencies.filter(({ role }) => role === 'title' || role === 'form');
    const title = names.find(({ role }) => role === 'title');
    const form = names.find(({ role }) => role === 'form');
    if (!title || !form || /政府/u.test(title.value) || /政府/u.test(form.value)) return [];
    if (related(core(title.value), core(form.value))) return [];
    return [
      {
        span: form.span,
        data: { name: title.value, other: form.value },
        anchor: 'agency',
        related: [{ span: title.span, message: { zh: '标题中的名称', en: 'the name in the title' } }],
      },
    ];
  },
  message: ({ name, other }) => ({
    zh: `标题写的是“${name}”，填报单位写的是“${other}”。请核对是否同一单位。`,
    en: `The title names “${name}”, the form “${other}”. Check whether they are one body.`,
  }),
});
