import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));

/** The sidebar of the rules, as their generated index groups them. */
const rules = readFileSync(`${docs}rules/README.md`, 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((group) => ({
    text: group.slice(0, group.indexOf('\n')),
    collapsed: true,
    items: [...group.matchAll(/^\| \[(\w+)\]\(\w+\.md\) \| `[^`]*` \| ([^<|]*)/gm)].map(
      ([, code = '', title = '']) => ({
        text: `${code} ${title.trim()}`,
        link: `/rules/${code}`,
      }),
    ),
  }));

/**
 * Words for the search: Chinese has no spaces, so each pair of characters is a word, and each character; the rest goes
 * by letters and digits. It is sent to the page as text, so it may use nothing from outside.
 */
function tokenize(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) found.push(run);
    else {
      const characters = [...run];
      if (characters.length === 1) found.push(run);
      for (let i = 0; i + 1 < characters.length; i++) found.push(`${characters[i]}${characters[i + 1]}`);
    }
  }
  return found;
}

/** Where the site will lie on its server. */
const base = process.env.GONGKAI_SITE_BASE ?? '/';

/** The site: the project's `docs/`, as they are. Nothing of it is loaded from elsewhere. */
export default defineConfig({
  lang: 'zh-CN',
  title: 'Gongkai',
  description: '检查和编写政府信息公开工作年度报告 · Annual reports on government information disclosure, checked',
  srcDir: '../../docs',
  outDir: 'dist/site',
  cacheDir: '../../.cache/vitepress',
  base,
  rewrites: { ':folder/README.md': ':folder/index.md' },
  // Pages that the build adds, and files of the repository.
  ignoreDeadLinks: [
    /\/(?:check|api\/index)(?:\.html)?$/,
    /^(?:\.\/)?(?:\.\.\/)+(?:packages|scripts|bench|examples|etc|[A-Z]+(?:\.|$))/,
  ],
  head: [['link', { rel: 'icon', href: `${base}icon.svg` }]],
  themeConfig: {
    nav: [
      { text: '在线检查 · Check', link: '/check.html', target: '_self' },
      { text: '写报告 · Writing', link: '/guide/writers' },
      { text: '规则 · Rules', link: '/rules/' },
      { text: '指标 · Indicators', link: '/catalogue/' },
      { text: '开发 · Developers', link: '/guide/developers' },
      { text: 'API', link: '/api/index.html', target: '_self' },
    ],
    sidebar: {
      '/rules/': [{ text: '规则 · Rules', items: [{ text: '全部 · All', link: '/rules/' }, ...rules] }],
      '/catalogue/': [
        {
          text: '指标 · Indicators',
          items: [
            { text: '目录 · Overview', link: '/catalogue/' },
            { text: '查找 · Search', link: '/guide/indicators' },
            ...['2021', '2019', '2014', '2008'].map((id) => ({ text: id, link: `/catalogue/${id}` })),
            { text: '法规 · Law', link: '/catalogue/law' },
          ],
        },
      ],
      '/': [
        {
          text: '使用 · Using',
          items: [
            { text: '写报告的人 · Writers', link: '/guide/writers' },
            { text: '查指标 · Find an indicator', link: '/guide/indicators' },
          ],
        },
        {
          text: '开发 · Developing',
          items: [
            { text: '开发者 · Developers', link: '/guide/developers' },
            { text: '结构 · Architecture', link: '/architecture' },
            { text: '添加规则 · Adding a rule', link: '/adding-a-rule' },
            { text: '版本 · Versions', link: '/versions' },
            { text: '误报 · Precision', link: '/precision' },
            { text: '速度 · Benchmarks', link: '/benchmarks' },
            // Some of them are written by commands, and may not have been yet.
          ].filter(({ link }) => existsSync(`${docs}${link.slice(1)}.md`)),
        },
      ],
    },
    outline: { level: [2, 3], label: '本页 · On this page' },
    docFooter: { prev: '上一页 · Previous', next: '下一页 · Next' },
    darkModeSwitchLabel: '深色 · Dark',
    sidebarMenuLabel: '目录 · Menu',
    returnToTopLabel: '回到顶部 · Top',
    search: {
      provider: 'local',
      options: {
        miniSearch: { options: { tokenize } },
        translations: {
          button: { buttonText: '搜索 · Search', buttonAriaLabel: '搜索 · Search' },
          modal: {
            noResultsText: '没有找到 · Nothing found:',
            resetButtonTitle: '清除 · Clear',
            displayDetails: '显示详情 · Details',
            footer: { selectText: '打开 · Open', navigateText: '移动 · Move', closeText: '关闭 · Close' },
          },
        },
      },
    },
  },
});
