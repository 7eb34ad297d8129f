import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { packageRoot, readText } from './files.ts';

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
// The editor's own Markdown grammar where the real editor is installed; else an empty one: our scopes do not need it.
const markdown = join(
  packageRoot,
  '../../.vscode-e2e/node_modules/code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json',
);
const empty = '{"scopeName":"text.html.markdown","patterns":[]}';

let grammar: textmate.IGrammar | null;

beforeAll(async () => {
  const bytes = readFileSync(wasm);
  await oniguruma.loadWASM(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      if (scope === 'text.html.markdown.gongkai') {
        return textmate.parseRawGrammar(readText('syntaxes/gongkai.tmLanguage.json'), 'gongkai.json');
      }
      if (scope !== 'text.html.markdown') return null;
      return textmate.parseRawGrammar(existsSync(markdown) ? readFileSync(markdown, 'utf8') : empty, 'markdown.json');
    },
  });
  grammar = await registry.loadGrammar('text.html.markdown.gongkai');
});

/** The innermost scope of each piece of a line that one of our scopes covers. */
function scoped(...lines: string[]): [string, string][] {
  let stack: textmate.StateStack = textmate.INITIAL;
  const found: [string, string][] = [];
  for (const line of lines) {
    const result = grammar?.tokenizeLine(line, stack);
    if (!result) throw new Error('no grammar');
    stack = result.ruleStack;
    for (const token of result.tokens) {
      const scope = token.scopes.findLast((each) => each.endsWith('.gongkai') && each !== 'text.html.markdown.gongkai');
      if (scope) found.push([line.slice(token.startIndex, token.endIndex), scope]);
    }
  }
  return found;
}

describe('grammar', () => {
  it('scopes values and units in prose', () => {
    expect(scoped('全年收到申请3119件，收取费用1.5万元。')).toEqual([
      ['3119', 'constant.numeric.value.gongkai'],
      ['件', 'keyword.other.unit.gongkai'],
      ['1.5', 'constant.numeric.value.gongkai'],
      ['万元', 'keyword.other.unit.gongkai'],
    ]);
  });

  it('scopes indicators and cells of tables', () => {
    const table = ['| 项目 | 自然人 | 合计 |', '| --- | --- | --- |', '| 二、上年结转政府信息公开申请数量 | 3 | 3 |'];
    expect(scoped(...table)).toEqual([
      ['上年结转政府信息公开申请数量', 'variable.other.indicator.gongkai'],
      ['3', 'constant.numeric.value.gongkai'],
      ['3', 'constant.numeric.value.gongkai'],
    ]);
  });

  it('scopes articles and documents', () => {
    expect(scoped('依照《条例》第二十条第（一）项')).toEqual([
      ['《条例》', 'string.quoted.document.gongkai'],
      ['第二十条第（一）项', 'entity.name.type.article.gongkai'],
    ]);
  });

  it('scopes a suppression with its code and reason', () => {
    expect(scoped('<!-- gongkai-ignore D19: 以实际为准 -->').map(([text, scope]) => [text.trim(), scope])).toEqual([
      ['<!--', 'punctuation.definition.comment.begin.gongkai'],
      ['', 'comment.block.suppression.gongkai'],
      ['gongkai-ignore', 'keyword.control.suppression.gongkai'],
      ['D19', 'entity.name.tag.code.gongkai'],
      [':', 'punctuation.separator.gongkai'],
      ['以实际为准', 'string.unquoted.reason.gongkai'],
      ['-->', 'punctuation.definition.comment.end.gongkai'],
    ]);
  });

  it('leaves dates and plain words alone', () => {
    expect(scoped('自2024年1月1日起施行')).toEqual([]);
  });
});
