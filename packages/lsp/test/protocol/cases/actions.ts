import { expect } from 'vitest';
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver-types';
import { fixAllKind } from '../../../src/index.ts';
import { methods, type PasteResult } from '../../../src/protocol.ts';
import { type Doc, editsOf } from '../support/client.ts';
import type { Case, Session } from '../support/session.ts';

async function actions(s: Session, doc: Doc, range: Range = doc.whole, only?: string[]) {
  const found = await s.ask<CodeAction[]>('codeAction', doc, {
    range,
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
  // An action is a literal here: a client without them is offered none.
  if (s.kind === 'empty') expect(found).toEqual([]);
  return {
    found,
    after: (action: CodeAction | undefined): string => doc.applied(editsOf(action?.edit, doc)),
    titled: (zh: string | RegExp, en: string | RegExp): CodeAction | undefined => {
      const wanted = s.zh ? zh : en;
      return found.find(({ title }) => (typeof wanted === 'string' ? title === wanted : wanted.test(title)));
    },
  };
}

/** Actions need a client that takes them as literals. */
const unlessEmpty =
  (run: (s: Session) => Promise<void>): Case['run'] =>
  async (s) => {
    if (s.kind === 'empty') await actions(s, s.faulty);
    else await run(s);
  };

export const actionCases: readonly Case[] = [
  {
    feature: 'features/code-actions/fixes.ts',
    name: 'a certain fix is preferred; one that is not certain asks to be checked',
    run: unlessEmpty(async (s) => {
      const { found, after } = await actions(s, s.faulty, s.faulty.whole, ['quickfix']);
      const certain = found.filter(({ isPreferred }) => isPreferred);
      expect(certain.map(({ diagnostics }) => diagnostics?.[0]?.code)).toEqual(['R01']);
      expect(after(certain[0])).toContain('|     30 |        5 |');
      const unsure = found.find(({ diagnostics, edit }) => diagnostics?.[0]?.code === 'P05' && edit);
      expect(unsure?.title).toContain(s.say('请核对', 'check'));
      if (s.kind === 'full') {
        expect(certain[0]?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { version: s.faulty.version } });
      }
    }),
  },
  {
    feature: 'features/code-actions/fixes.ts',
    name: 'all findings of one rule are fixed at once, and fix-all takes only what is certain',
    run: unlessEmpty(async (s) => {
      const doc = s.variant((text) =>
        text
          .replace('| 行政处罚 |               23 |', '| 行政处罚 |             ２３ |')
          .replace('84.62 |', '８４.62 |'),
      );
      const { found, after } = await actions(s, doc, doc.whole, ['quickfix']);
      const all = found.find(({ title }) => s.say('修正全部', 'Fix all') === title.slice(0, s.zh ? 4 : 7));
      expect(after(all)).toContain('| 行政处罚 |             23 |');
      expect(after(all)).toContain('84.62 |');
      const everything = await actions(s, doc, doc.whole, [fixAllKind]);
      expect(everything.found.map(({ kind }) => kind)).toEqual([fixAllKind]);
      expect(everything.after(everything.found[0])).not.toMatch(/[２３８４]/u);
      expect((await actions(s, doc)).found.some(({ kind }) => kind === fixAllKind)).toBe(false);
    }),
  },
  {
    feature: 'features/code-actions/numbers.ts',
    name: 'the table’s number goes into the sentence, or the sentence’s into the table',
    run: unlessEmpty(async (s) => {
      const { after, titled } = await actions(s, s.faulty, s.faulty.range('39件'));
      expect(after(titled('正文改为表中的 38', 'Put the table’s 38 into the sentence'))).toContain('申请38件');
      const changed = after(titled(/改为正文的 39$/, /^Put the sentence’s 39 into/));
      expect(changed.split('\n')[s.faulty.cell('一、本年新收', -1).start.line]).toMatch(/\|\s+39 \|$/);
    }),
  },
  {
    feature: 'features/code-actions/numbers.ts',
    name: 'a blank total is computed',
    run: unlessEmpty(async (s) => {
      const doc = s.variant((text) => text.replace(/(未经复议直接起诉.*)\b1 \|$/mu, '$1  |'));
      const range = doc.cell('未经复议直接起诉', -1);
      const { after, titled } = await actions(s, doc, range, ['refactor.rewrite']);
      const total = titled(/^计算.*：1$/, /^Compute .*: 1$/);
      expect(total?.kind).toBe('refactor.rewrite.gongkai');
      expect(after(total).split('\n')[range.start.line]).toMatch(/\|\s+0 \|\s*1\s*\|$/);
    }),
  },
  {
    feature: 'model/suppress.ts',
    name: 'a finding is suppressed here or in the file, with a reason to fill in',
    run: unlessEmpty(async (s) => {
      const { after, titled } = await actions(s, s.faulty);
      const here = after(titled('忽略这一处 P05', 'Suppress P05 here'));
      expect(here).toContain(
        s.say('<!-- gongkai-ignore P05: 原因 -->\n全年新收', '<!-- gongkai-ignore P05: reason -->\n全年新收'),
      );
      const file = after(titled('在本文件忽略 P05', 'Suppress P05 in this file'));
      expect(file.startsWith(s.say('---\nignore:\n  P05: 原因\n---\n', '---\nignore:\n  P05: reason\n---\n'))).toBe(
        true,
      );
      // What is offered has to work.
      const quiet = s.client.open(here.replaceAll('自然资源局', '林业草原局'));
      expect((await s.client.diagnostics(quiet)).map(({ code }) => code)).not.toContain('P05');
    }),
  },
  {
    feature: 'features/insertable.ts',
    name: 'a missing section, table and row are inserted where they belong',
    run: unlessEmpty(async (s) => {
      const doc = s.variant((text) =>
        text.replace(/## 四、[\s\S]*?(?=## 五、)/u, '').replace(/\|[^|\n]*\| 1\.属于国家秘密.*\n/u, ''),
      );
      const { after, titled } = await actions(s, doc, doc.whole, ['refactor.insert']);
      const section = after(titled(/^插入章节：/, /^Insert section: /));
      expect(section).toMatch(/## 四、政府信息公开行政复议、行政诉讼情况\n\n\|[\s\S]*## 五、/u);
      const rows = after(titled(/缺少的 1 行$/, /^Insert the 1 missing/));
      expect(rows).toMatch(/部分公开.*\n.*属于国家秘密.*\n.*2\.其他法律/u);
    }),
  },
  {
    feature: 'features/insertable.ts',
    name: 'a client can ask for all that is missing',
    async run(s) {
      const doc = s.variant((text) => text.replace(/## 六、其他[\s\S]*?(?=清源县自然资源局\n\n2024)/u, ''));
      const found = await s.client.request<CodeAction[]>(methods.insertable, doc.id);
      expect(found.map(({ title }) => title)).toEqual([
        s.say('插入章节：其他需要报告的事项', 'Insert section: 其他需要报告的事项'),
      ]);
    },
  },
  {
    feature: 'features/code-actions/convert.ts',
    name: 'rows without a delimiter are rewritten as a table',
    run: unlessEmpty(async (s) => {
      const doc = s.variant((text) => text.replaceAll(/\n\|[ :|-]+\|(?=\n)/gu, ''));
      const { after, titled } = await actions(s, doc, doc.cell('一、本年新收', -1), ['refactor.rewrite']);
      expect(after(titled('改写成 Markdown 表格', 'Rewrite as a Markdown table'))).toMatch(
        /\n\| -+ \|[-: |]+-: \|\n(?:\|.*\n)?\|.*一、本年新收.* 38 \|\n/u,
      );
    }),
  },
  {
    feature: 'features/code-actions/convert.ts',
    name: 'rows of a real report are rewritten as a table',
    corpus: true,
    run: unlessEmpty(async (s) => {
      const doc = s.real('qujiang-2020.txt');
      const { after, titled } = await actions(s, doc, doc.whole, ['refactor.rewrite']);
      expect(after(titled('改写成 Markdown 表格', 'Rewrite as a Markdown table'))).toMatch(/\n\| -+ \| -+ \| -+: \|\n/);
    }),
  },
  {
    feature: 'features/code-actions/list.ts',
    name: 'a list of figures becomes the form’s table where it has a row for each, else one of its own',
    run: unlessEmpty(async (s) => {
      const doc = s.variant((text) =>
        text.replace('全年主动公开', '- 行政处罚：23件\n- 行政强制：0件\n\n- 图解：5篇\n- 问答：4篇\n\n全年主动公开'),
      );
      const at = (needle: string) => actions(s, doc, doc.range(needle), ['refactor.rewrite']);
      const form = await at('- 行政强制');
      const wanted = ['把列表改写成表格', 'Rewrite the list as a table'] as const;
      expect(form.after(form.titled(...wanted))).toMatch(/\| 行政处罚 +\| +23 \|[\s\S]*\| 行政强制 +\| +0 \|/u);
      const own = await at('- 图解');
      expect(own.after(own.titled(...wanted))).toMatch(
        /\n\n\| 项目 \| 单位 \| 数量 \|\n\| -+ \| -+ \| -+: \|\n\| 图解 \| 篇 +\| +5 \|\n\| 问答 \| 篇 +\| +4 \|\n\n全年/u,
      );
    }),
  },
  {
    feature: 'features/paste.ts',
    name: 'rows from a spreadsheet or Word go into the cells from the cursor on',
    async run(s) {
      const cell = s.clean.cell('一、本年新收', 2);
      const ask = (clipboard: { text?: string; html?: string }) =>
        s.client.request<PasteResult | null>(methods.paste, {
          ...s.clean.id,
          range: { start: cell.start, end: cell.start },
          ...clipboard,
        });
      const rows = await ask({ text: '11\t22\n33\t44\n' });
      const text = s.clean.applied(rows?.edits as TextEdit[]).split('\n');
      expect(text[cell.start.line]).toMatch(/\| 11\s*\| 22\s*\|/);
      expect(text[cell.start.line + 1]).toMatch(/\| 33\s*\| 44\s*\|/);
      expect(rows?.version).toBe(s.clean.version);
      const html = await ask({ html: '<table><tr><td>7</td><td><b>8</b></td></tr></table>', text: '7\t8' });
      expect(s.clean.applied(html?.edits as TextEdit[])).toMatch(/\| 7\s*\| 8\s*\|/);
      expect(await ask({ text: '只是文字' })).toBeNull();
    },
  },
];
