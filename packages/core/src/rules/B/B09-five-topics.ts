import { defineRule } from '../rule.ts';
import { isListedOnly, topSections, usesExpectedForm } from './structure.ts';

interface Data {
  readonly missing: readonly string[];
}

const topics: readonly (readonly [name: string, words: RegExp])[] = [
  ['主动公开', /主动公开|公开[^。]{0,20}信息|发布[^。]{0,12}信息/u],
  ['依申请公开', /申请/u],
  ['政府信息管理', /信息管理|管理|规范性文件|审查|审核|目录|动态调整/u],
  ['平台建设', /平台|网站|专栏|公报|新媒体|公众号/u],
  ['监督保障', /监督|保障|考核|培训|评议|问责|责任/u],
];

export const B09 = defineRule<Data>({
  code: 'B09',
  slug: 'five-topics',
  severity: 'warning',
  basis: 'official',
  editions: ['2021'],
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号', '条例#50'],
  title: { zh: '总体情况没有写全五个方面', en: 'The overview leaves out a topic' },
  why: {
    zh: '2021年的通知要求总体情况综述五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。',
    en: 'The notice of 2021 asks the overview for five topics: disclosure, applications, management of information, platforms, supervision.',
  },
  detect(analysis) {
    const sections = topSections(analysis);
    const at = sections.findIndex(({ id }) => id === 'overview');
    const section = sections[at];
    if (!section || !usesExpectedForm(analysis) || isListedOnly(analysis, section)) return [];
    // Some give each topic a section of its own, before the tables begin: then all of them are the overview.
    const rest = sections.slice(at + 1);
    const next = rest.findIndex(({ id }) => id !== undefined);
    const others = rest.slice(0, Math.max(next, 0)).flatMap(({ heading, children }) => [heading, ...children]);
    // A word may be broken over two passages.
    const whole = [...section.children, ...others].map(({ text }) => text.text).join('');
    const missing = topics.filter(([, words]) => !words.test(whole)).map(([name]) => name);
    return missing.length > 0 ? [{ span: section.heading.span, data: { missing }, anchor: 'overview' }] : [];
  },
  message: ({ missing }) => ({
    zh: `“总体情况”没有找到“${missing.join('”“')}”的内容。2021年的格式通知要求综述五个方面，请补上。`,
    en: `The overview says nothing of ${missing.join(', ')}. The notice of 2021 asks for five topics: add it.`,
  }),
});
