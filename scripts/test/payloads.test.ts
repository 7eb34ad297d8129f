import { readFileSync } from 'node:fs';
import { analyse, reportHtml } from '@gongkai/core';
import { createLanguageService, defaultContext } from '@gongkai/lsp';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { gongkai, withFolder } from '../../packages/cli/test/support/run.ts';
import { root } from './sources.ts';

/** What strangers write where a name, a figure or a sentence is expected. */
const payloads: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  'image with a handler': '<img src=x onerror=alert(1)>',
  'svg with a handler': '<svg/onload=alert(1)>',
  'end of an attribute': '"><b onmouseover="alert(1)">',
  'end of a quoted attribute': "'><iframe src=javascript:alert(1)>",
  'end of a comment': '--><script>alert(1)</script><!--',
  'end of a style': '</style><script>alert(1)</script>',
  'broken entity': '&lt;script&gt;alert(1)&lt;/script&gt;&#60;img src=x&#62;',
  'link of Markdown': '[请点击](javascript:alert%281%29)',
  'picture of Markdown': '![x](https://example.invalid/track.png)',
  'command link': '[x](command:workbench.action.terminal.new)',
  'reference of Markdown': '[x][y]\n\n[y]: https://example.invalid/',
  autolink: '<https://example.invalid/>',
  'bare address': 'https://example.invalid/track',
  'end of a code span': '`` ` `` <img src=x>',
  'end of a fence': '```\n<img src=x>\n```',
  'end of a cell': '| a | b |',
  template: '{{constructor.constructor("alert(1)")()}} <%= 1 %> #{1}',
  formula: '=HYPERLINK("https://example.invalid/","点击")',
  'formula of DDE': "=cmd|' /C calc'!A0",
  'formula with plus': '+1+cmd|x',
  'formula with minus': '-2+3+cmd|x',
  'formula with at': '@SUM(1+1)*cmd|x',
  'formula behind a tab': '\t=1+1',
  'full-width formula': '＝1+1',
  'colour of a terminal': '\u001b[31m红\u001b[0m',
  'title of a terminal': '\u001b]0;owned\u0007',
  'link of a terminal': '\u001b]8;;https://example.invalid/\u001b\\x\u001b]8;;\u001b\\',
  'backspace and return': 'ok\b\b\r坏',
  'text turned around': '\u202eabc\u202c',
  'command of a workflow': '\n::set-output name=x::y\n::error::假的',
  'null and surrogate': '\u0000\ud800x',
};

const base = readFileSync(`${root}examples/faulty-2021.gongkai.md`, 'utf8');
/** The faulty example with a payload in the body's name, a heading, a sentence, a row's label and a cell. */
function hostile(payload: string): string {
  const line = payload.replaceAll('\n', ' ');
  return base
    .replaceAll('清源县水利局', `清源县${line}水利局`)
    .replace('## 六、', `## 六、${line}`)
    .replace('（三）政府信息管理情况。', `（三）政府信息管理情况${payload}。全年收到申请${payload}99件。`)
    .replace('| 规章 |', `| 规章${line.replaceAll('|', '\\|')} |`)
    .replace(/\| 规章([^|]*(?:\\\|[^|]*)*)\| 0 \|/u, `| 规章$1| ${line.replaceAll('|', '\\|')} |`);
}

type Element = DefaultTreeAdapterTypes.Element;

function elements(html: string): Element[] {
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []));
  return walk(parseFragment(html));
}

/** What in a piece of HTML could act, load or lead away. */
function live(html: string, allowed: RegExp): string[] {
  return elements(html).flatMap(({ tagName, attrs }) => [
    ...(allowed.test(tagName) ? [] : [`<${tagName}>`]),
    ...attrs
      .filter(
        ({ name, value }) =>
          /^on|^src|^style|^action/i.test(name) || (name === 'href' && !/^(?:gongkai-rule:|#)/.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  ]);
}

const service = createLanguageService();
const all = Object.entries(payloads);

describe.each(all)('%s', (_, payload) => {
  const text = hostile(payload);
  const document = TextDocument.create('inmemory:/report', 'gongkai', 1, text);

  it('is text in the preview', () => {
    const preview =
      /^(?:article|section|div|p|h[1-6]|table|caption|colgroup|col|thead|tbody|tr|th|td|span|br|ul|ol|li|dl|dt|dd|header|strong|em)$/;
    for (const language of ['zh', 'en'] as const) {
      expect(live(reportHtml(analyse(text), { language }), preview)).toEqual([]);
    }
  });

  it('is text in messages and hovers', () => {
    const markdown = /^(?:p|br|hr|strong|em|code|ul|ol|li|a|h[1-6])$/;
    const view = service.view(document, { ...defaultContext, today: '2025-03-01' });
    let hovers = 0;
    for (let line = 0; line < document.lineCount; line++) {
      for (const character of [2, 20]) {
        const hover = service.hover(view, { line, character });
        if (!hover) continue;
        hovers++;
        const { contents } = hover;
        const source = typeof contents === 'object' && 'value' in contents ? contents.value : '';
        expect(live(marked.parse(source, { async: false }), markdown), source).toEqual([]);
      }
    }
    expect(hovers).toBeGreaterThan(10);
  });

  it('stays in its cell in CSV, in its line on a terminal and in a workflow, and in its string in JSON', async () => {
    await withFolder({ 'r.gongkai.md': text }, async (folder) => {
      const run = (...args: string[]) => gongkai([...args, 'r.gongkai.md'], { cwd: folder });
      const csv = (await run('facts', '--format', 'csv')).out;
      expect(csv).not.toBe('');
      expect(cells(csv).filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
      const pretty = (await run('check')).out;
      expect([...pretty].filter((c) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(c) && c !== '\n')).toEqual([]);
      const github = (await run('check', '--format', 'github')).out;
      expect(
        github
          .split('\n')
          .filter((line) => line !== '' && !/^::(?:error|warning|notice) file=r\.gongkai\.md,/.test(line)),
      ).toEqual([]);
      for (const format of ['json', 'sarif']) {
        const { out } = await run('check', '--format', format);
        expect(() => JSON.parse(out)).not.toThrow();
      }
    });
  });
});

/** The cells of a CSV file, quotes taken off. */
function cells(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  );
}

it('does put every payload where it is meant to be', () => {
  for (const [name, payload] of all) {
    const { metadata } = analyse(hostile(payload)).bound;
    expect(hostile(payload).split('清源县').length, name).toBeGreaterThan(3);
    expect(metadata.title, name).toBeDefined();
  }
});
