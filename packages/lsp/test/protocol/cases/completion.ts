import { expect } from 'vitest';
import type { CompletionItem, CompletionList, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import type { Doc } from '../support/client.ts';
import type { Case, Session } from '../support/session.ts';

const mark = '‸';

/** Completion where the mark stands in a variant of the clean report. */
async function at(s: Session, change: (text: string) => string) {
  let offset = 0;
  const doc: Doc = s.variant((text) => {
    const marked = change(text);
    offset = marked.replaceAll('自然资源局', '林业草原局').indexOf(mark);
    return marked.replace(mark, '');
  });
  const { items } = await s.ask<CompletionList>('completion', doc, { position: doc.positionAt(offset) });
  const accept = (item: CompletionItem | undefined): string =>
    doc.applied(item?.textEdit ? [item.textEdit as TextEdit] : []);
  return { items, labels: items.map(({ label }) => label), accept };
}

export const completionCases: readonly Case[] = [
  {
    feature: 'features/completion/numbers.ts',
    name: 'prose is offered the table’s numbers',
    async run(s) {
      const { items, accept } = await at(s, (text) => text.replace('新收政府信息公开申请38件', `收到申请${mark}`));
      expect(items[0]?.label).toBe('38件');
      expect(items[0]?.detail).toContain(s.say('本年新收', 'received'));
      expect(accept(items[0])).toContain('收到申请38件，其中自然人');
    },
  },
  {
    feature: 'features/completion/structure.ts',
    name: 'a section that is missing is offered with its number, found by words, pinyin and initials',
    async run(s) {
      const drop = (text: string): string => text.replace(/## 六、其他[\s\S]*?(?=清源县自然资源局\n\n2024)/u, '');
      for (const typed of ['', '## qtxybg', '## qita', '其他需要']) {
        const { items, accept } = await at(s, (text) =>
          drop(text).replace('清源县自然资源局\n\n2024', `${typed}${mark}\n\n清源县自然资源局\n\n2024`),
        );
        expect(items[0]?.label).toBe('六、其他需要报告的事项');
        expect(accept(items[0])).toContain('\n## 六、其他需要报告的事项\n');
      }
    },
  },
  {
    feature: 'features/completion/structure.ts',
    name: 'a row that is missing is offered with its zeros, as a snippet where the client has them',
    async run(s) {
      const { items, accept } = await at(s, (text) => text.replace(/\|[^|\n]*\| 1\.属于国家秘密.*\n/u, `${mark}\n`));
      expect(items[0]?.label).toBe('属于国家秘密');
      expect(items[0]?.insertTextFormat).toBe(s.kind === 'full' ? 2 : 1);
      const zero = s.kind === 'full' ? '\\$\\{1:0\\} \\| \\$\\{2:0\\}' : '0 \\| 0';
      expect(accept(items[0])).toMatch(new RegExp(`1[.．]属于国家秘密 \\| ${zero}`, 'u'));
    },
  },
  {
    feature: 'features/completion/structure.ts',
    name: 'a table that is missing is offered whole, of the right edition',
    async run(s) {
      const { items, accept } = await at(s, (text) =>
        text.replace(/(## 四、.*\n\n)[\s\S]*?(?=\n## 五、)/u, `$1${mark}\n`),
      );
      const table = items.find(({ kind }) => kind === 15);
      expect(table?.detail).toContain(s.say('缺少的表格', 'missing table'));
      expect(accept(table)).toContain('未经复议直接起诉');
    },
  },
  {
    feature: 'features/completion/front-matter.ts',
    name: 'front matter is offered its keys and values',
    async run(s) {
      const keys = await at(s, (text) => `---\nyear: 2023\n${mark}\n---\n${text}`);
      expect(keys.labels).toEqual(expect.arrayContaining(['agency-kind', 'edition']));
      expect(keys.labels).not.toContain('year');
      expect(keys.accept(keys.items.find(({ label }) => label === 'agency-kind'))).toContain('\nagency-kind: \n---');
      const values = await at(s, (text) => `---\nagency-kind: ${mark}\n---\n${text}`);
      expect(values.labels).toEqual(expect.arrayContaining(['department', 'township']));
    },
  },
  {
    feature: 'features/completion/rules.ts',
    name: 'a suppression is offered the rules’ codes with their titles',
    async run(s) {
      const { items, accept } = await at(s, (text) =>
        text.replace('全年主动', `<!-- gongkai-ignore ${mark} -->\n全年主动`),
      );
      const item = items.find(({ label }) => label === 'D01');
      expect(item).toBeDefined();
      expect(item?.detail).toMatch(s.zh ? /[\u4e00-\u9fff]{4}/ : /^[A-Z][a-z]+ /);
      expect(accept(item)).toContain('<!-- gongkai-ignore D01:  -->');
    },
  },
  {
    feature: 'features/completion/citations.ts',
    name: 'citations are offered the documents’ titles and their articles',
    async run(s) {
      const titles = await at(s, (text) => text.replace('全年主动', `根据《${mark}全年主动`));
      expect(titles.accept(titles.items[0])).toContain('根据《中华人民共和国政府信息公开条例》全年主动');
      const articles = await at(s, (text) => text.replace('全年主动', `根据《政府信息公开条例》第${mark}，全年主动`));
      expect(articles.labels).toEqual(expect.arrayContaining(['第二十条', '第五十条']));
      expect(articles.items.find(({ label }) => label === '第五十条')?.detail).toContain(s.say('年度报告', 'report'));
    },
  },
  {
    feature: 'features/completion/completion.ts',
    name: 'documentation comes when it is asked for, in the form that the client shows',
    async run(s) {
      const { items } = await at(s, (text) => text.replace('全年主动', `<!-- gongkai-ignore ${mark} -->\n全年主动`));
      const item = items.find(({ label }) => label === 'D01');
      expect(item).toBeDefined();
      expect(item).not.toHaveProperty('documentation');
      const resolved = await s.client.request<CompletionItem>('completionItem/resolve', item);
      const documentation = resolved.documentation as MarkupContent | undefined;
      expect(documentation?.value).toContain('D01');
      expect(documentation?.value).toContain(s.say('级别', 'Severity'));
      expect(documentation?.kind).toBe(s.kind === 'full' ? 'markdown' : 'plaintext');
    },
  },
];
