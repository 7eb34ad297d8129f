import { expect, it } from 'vitest';
import { links, resolve } from '../../src/features/links.ts';
import { report } from '../support/reports.ts';
import { open, textAt } from '../support/view.ts';

const head = '---\nprevious: ../2023/报告.gongkai.md\n---\n';
const text = report({ head, overview: '<!-- gongkai-ignore B20: 短 -->\n详见 https://www.example.org/gk 。' });

it('links last year’s file, rule codes and addresses', () => {
  const opened = open(text, { rulesBase: 'https://example.org/rules/' });
  const found = links(opened.view).map(({ range, target }) => [textAt(opened, range), target]);
  expect(found).toContainEqual(['../2023/报告.gongkai.md', `file:///2023/${encodeURIComponent('报告.gongkai.md')}`]);
  expect(found).toContainEqual(['B20', 'https://example.org/rules/B20']);
  expect(found.some(([, target]) => target?.startsWith('https://www.example.org'))).toBe(true);
});

it('leaves addresses in Markdown documents to the editor', () => {
  const found = links(open(text, { languageId: 'markdown' }).view);
  expect(found.some(({ target }) => target?.startsWith('https://www'))).toBe(false);
});

it('never climbs out of the root', () => {
  expect(resolve('file:///a/b.md', '../../../../x.md')).toBe('file:///x.md');
  expect(resolve('file:///a/b.md', './c/../d.md')).toBe('file:///a/d.md');
});
