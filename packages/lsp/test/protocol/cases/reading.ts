import { expect } from 'vitest';
import type {
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  MarkupContent,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver-types';
import { semanticTokensLegend } from '../../../src/index.ts';
import type { Doc } from '../support/client.ts';
import type { Case, Session } from '../support/session.ts';

async function hover(
  s: Session,
  doc: Doc,
  position: Hover['range'] extends infer _ ? { line: number; character: number } : never,
) {
  const found = await s.ask<Hover | null>('hover', doc, { position });
  const contents = found?.contents as MarkupContent | undefined;
  // Clients that show no Markdown are sent none.
  if (contents) expect(contents.kind).toBe(s.kind === 'full' ? 'markdown' : 'plaintext');
  return { value: (contents?.value ?? '').replaceAll('`', ''), at: doc.slice(found?.range) };
}

interface Piece {
  readonly text: string;
  readonly type: string | undefined;
}

function decoded(doc: Doc, { data }: SemanticTokens): Piece[] {
  const pieces: Piece[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
    character = down > 0 ? right : character + right;
    line += down;
    const range = { start: { line, character }, end: { line, character: character + length } };
    pieces.push({ text: doc.slice(range) ?? '', type: semanticTokensLegend.tokenTypes[type] });
  }
  return pieces;
}

export const readingCases: readonly Case[] = [
  {
    feature: 'features/hover.ts',
    name: 'a cell tells its indicator, equations in live numbers, last year’s value, other editions, and what the text says',
    async run(s) {
      const cell = s.faulty.cell('一、本年新收', -1);
      const { value, at } = await hover(s, s.faulty, cell.start);
      expect(at).toBe('38');
      expect(value).toContain('38 + 2 = 37 + 3 ✓');
      expect(value).toContain(s.say('上年 (2023): 38', 'Last year (2023): 38'));
      expect(value).toContain('第五十条');
      expect(value).toContain('39件 ✗');
      expect(value).toContain(s.say('其他版本', 'Also in'));
      expect(value).toContain('request.received');
    },
  },
  {
    feature: 'features/hover.ts',
    name: 'what is carried in tells what last year carried over; a broken equation comes first',
    async run(s) {
      const carried = await hover(s, s.faulty, s.faulty.cell('二、上年结转', -1).start);
      expect(carried.value).toContain(
        s.say('上年结转下年度 (2023): 3', 'Carried over by last year’s report (2023): 3'),
      );
      const first = await hover(s, s.clean, s.clean.cell('二、上年结转', -1).start);
      expect(first.value).toContain(s.say('没有2022年的报告', 'no report of 2022'));
      const broken = await hover(s, s.faulty, s.faulty.cell('（七）总计', -1).start);
      expect(broken.value).toContain('37 ≠ 31 + 5');
      expect(broken.value.indexOf('✗')).toBeLessThan(broken.value.indexOf('✓'));
    },
  },
  {
    feature: 'features/hover.ts',
    name: 'a claim, an article, a heading, a label in prose and a rule’s code tell what they are',
    async run(s) {
      const claim = await hover(s, s.faulty, s.faulty.at('申请39件', 3));
      expect(claim.value).toContain(s.say('表中 38', 'In the tables 38'));
      expect(claim.value).toContain('38 + 2');
      const article = await hover(s, s.faulty, s.faulty.at('第二十条第（一）项', 2));
      expect(article.at).toBe('第二十条第（一）项');
      expect(article.value).toContain(s.say('列举应当主动公开', 'Lists fifteen'));
      const mention = await hover(s, s.faulty, s.faulty.at('行政规范性文件2件', 3));
      expect(mention.at).toBe('行政规范性文件');
      expect(mention.value).toContain(s.say('行政规范性文件', 'ormative documents'));
      const named = await hover(s, s.faulty, s.faulty.at('予以公开19件', 1));
      expect(named.at).toBe('予以公开');
      expect(named.value).toMatch(/19 = \d+ \+ .* ✓/);
      const heading = await hover(s, s.faulty, s.faulty.at('总体情况', 1));
      expect(heading.value).toContain(s.say('这一部分写什么', 'What belongs here'));
      const doc = s.variant((text) => text.replace('全年主动', '<!-- gongkai-ignore D19: 试 -->\n全年主动'));
      const rule = await hover(s, doc, doc.at('D19', 1));
      expect(rule.value).toContain('D19');
      expect(rule.value).toContain(s.say('级别', 'Severity'));
    },
  },
  {
    feature: 'features/hover.ts',
    name: 'a real report shows its balance',
    corpus: true,
    async run(s) {
      const doc = s.real('huaian-2024.txt');
      const line = doc.text.split('\n').findIndex((each) => /^一、本年新收/.test(each.trim()));
      expect(line).toBeGreaterThan(0);
      const { value } = await hover(s, doc, { line, character: 4 });
      expect(value).toContain('3119 + 34 = 3050 + 103 ✓');
    },
  },
  {
    feature: 'features/inlay-hints.ts',
    name: 'totals show the sum of their parts',
    async run(s) {
      const hints = await s.ask<InlayHint[]>('inlayHint', s.faulty, { range: s.faulty.whole });
      const wrong = hints.find(({ label }) => label === 'Σ 30 ✗ +1');
      expect(wrong?.position).toEqual(s.faulty.cell('（七）总计', 2).end);
      const right = hints.find(({ position }) => position.line === s.faulty.cell('一、本年新收', -1).end.line);
      expect(right?.label).toBe('Σ 38 ✓');
      expect(String(right?.tooltip)).toContain('38 = 31 + 5');
    },
  },
  {
    feature: 'features/code-lens.ts',
    name: 'tables tell how their equations stand, and lead to the broken one',
    async run(s) {
      const lenses = await s.ask<CodeLens[]>('codeLens', s.faulty);
      const titles = lenses.map(({ command }) => command?.title ?? '');
      expect(titles.some((title) => title.includes('✗') && title.includes(s.say('式不成立', 'broken')))).toBe(true);
      const year = s.say('没有2022年的报告', 'no report of 2022');
      const before = await s.ask<CodeLens[]>('codeLens', s.clean);
      expect(before.filter(({ command }) => command?.title.includes(year))).toHaveLength(1);
      expect(titles.filter((title) => title.includes('? '))).toEqual([]);
      const broken = lenses.find(({ command }) => command?.title.includes('✗'));
      expect(s.faulty.line(broken?.range.start.line ?? 0)).toMatch(/^\|/);
      expect(broken?.command?.command).toBe(s.kind === 'full' ? 'gongkai.reveal' : '');
    },
  },
  {
    feature: 'features/symbols.ts',
    name: 'the outline has the sections with their tables',
    async run(s) {
      const symbols = await s.ask<(DocumentSymbol | SymbolInformation)[]>('documentSymbol', s.clean);
      const names = (list: readonly (DocumentSymbol | SymbolInformation)[]): string[] =>
        list.flatMap((each) => [each.name, ...('children' in each ? names(each.children ?? []) : [])]);
      expect(names(symbols)).toEqual(
        expect.arrayContaining(['清源县自然资源局2023年政府信息公开工作年度报告', '一、总体情况', '（一）主动公开']),
      );
      if (s.kind !== 'full') {
        expect(symbols.every((each) => 'location' in each)).toBe(true);
        return;
      }
      const [title] = symbols as DocumentSymbol[];
      const disputes = title?.children?.find(({ name }) => name.startsWith('四、'));
      expect(disputes?.children?.[0]?.detail).toContain(s.say('式成立', 'equations hold'));
      expect(s.clean.slice(disputes?.selectionRange)).toContain('四、政府信息公开行政复议、行政诉讼情况');
    },
  },
  {
    feature: 'features/folding.ts',
    name: 'sections and tables fold',
    async run(s) {
      const folds = await s.ask<FoldingRange[]>('foldingRange', s.clean);
      const lines = folds.map(({ startLine, endLine }) => [s.clean.line(startLine), s.clean.line(endLine)]);
      const section = lines.find(([first]) => first === '## 一、总体情况');
      expect(section?.[1] ?? '').toMatch(/追究责任的情形。$/);
      expect(lines.some(([first, last]) => first?.startsWith('|') && last?.includes('四、结转下年度'))).toBe(true);
    },
  },
  {
    feature: 'features/selection.ts',
    name: 'a selection grows from the number over its clause to the section',
    async run(s) {
      const [first] = await s.ask<SelectionRange[]>('selectionRange', s.clean, {
        positions: [s.clean.at('申请38件', 3)],
      });
      const texts: string[] = [];
      for (let at: SelectionRange | undefined = first; at; at = at.parent) texts.push(s.clean.slice(at.range) ?? '');
      expect(texts[0] ?? '').toMatch(/^38/);
      expect(texts.some((text) => /^全年新收.*法人或其他组织7件；$/u.test(text))).toBe(true);
      expect(texts.at(-1)).toBe(s.clean.text);
    },
  },
  {
    feature: 'features/highlights.ts',
    name: 'a total lights up with its parts and with what the text says of it',
    async run(s) {
      const position = s.clean.cell('一、本年新收', -1).start;
      const lit = await s.ask<DocumentHighlight[]>('documentHighlight', s.clean, { position });
      const texts = lit.map(({ range }) => s.clean.slice(range));
      expect(texts).toEqual(expect.arrayContaining(['38', '31', '5']));
      expect(lit.filter(({ range }) => range.start.line < 20)).toHaveLength(1);
      expect(lit.find(({ kind }) => kind === 3)?.range.start).toEqual(position);
    },
  },
  {
    feature: 'features/links.ts',
    name: 'a rule’s code and the file of last year are links',
    async run(s) {
      const doc = s.variant(
        (text) =>
          `---\nprevious: 2022.gongkai.md\n---\n${text.replace('全年主动', '<!-- gongkai-ignore D19: 试 -->\n全年主动')}`,
      );
      const links = await s.ask<DocumentLink[]>('documentLink', doc);
      expect(links.map(({ range }) => doc.slice(range))).toEqual(['2022.gongkai.md', 'D19']);
      expect(links[0]?.target).toMatch(/^untitled:.*2022\.gongkai\.md$/);
      expect(links[1]?.target).toMatch(/D19/);
    },
  },
  {
    feature: 'features/semantic-tokens.ts',
    name: 'indicators, values, units, claims and articles are told apart',
    async run(s) {
      const pieces = decoded(s.clean, await s.ask<SemanticTokens>('semanticTokens/full', s.clean));
      const has = (text: string, type: string): boolean =>
        pieces.some((each) => each.text === text && each.type === type);
      expect(has('行政许可', 'indicator')).toBe(true);
      expect(has('1286', 'value')).toBe(true);
      expect(has('第二十条第（一）项', 'article')).toBe(true);
      expect(pieces.some(({ text, type }) => type === 'claim' && text.startsWith('38'))).toBe(true);
      const range = { start: s.clean.at('行政许可'), end: s.clean.at('1286', 4) };
      const part = decoded(s.clean, await s.ask<SemanticTokens>('semanticTokens/range', s.clean, { range }));
      expect(part.map(({ text }) => text)).toEqual(['行政许可', '1286']);
    },
  },
  {
    feature: 'features/semantic-tokens.ts',
    name: 'units of the nine-section table are told too',
    corpus: true,
    async run(s) {
      const doc = s.real('qujiang-2020.txt');
      const pieces = decoded(doc, await s.ask<SemanticTokens>('semanticTokens/full', doc));
      expect(pieces.some(({ text, type }) => text === '条' && type === 'unit')).toBe(true);
    },
  },
  {
    feature: 'service/view.ts',
    name: 'on Markdown nothing is offered that the editor’s own service has',
    async run(s) {
      const doc = s.variant((text) => `${text}\n`, 'markdown');
      expect(await s.ask('documentSymbol', doc)).toEqual([]);
      expect(await s.ask('foldingRange', doc)).toEqual([]);
      const { value } = await hover(s, doc, doc.cell('一、本年新收', -1).start);
      expect(value).toContain('38 + 2 = 37 + 3 ✓');
    },
  },
];
