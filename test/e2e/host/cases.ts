import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type * as Api from 'vscode';

type Vscode = typeof Api;
export type Case = (vscode: Vscode) => Promise<void>;

const extensionId = 'gongkai.gongkai';

async function open(vscode: Vscode, name: string): Promise<Api.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Waits for what the server sends in its own time; says what was seen last when it does not come. */
async function until<T>(get: () => T | undefined | Promise<T | undefined>, what: string): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await get();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const codeOf = (diagnostic: Api.Diagnostic): string =>
  String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);

function findings(vscode: Vscode, document: Api.TextDocument): Api.Diagnostic[] | undefined {
  const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'gongkai');
  return found.length > 0 ? found : undefined;
}

function positionOf(document: Api.TextDocument, text: string): Api.Position {
  const at = document.getText().indexOf(text);
  ok(at >= 0, `${text} is in the document`);
  return document.positionAt(at + 1);
}

const textOf = (hover: Api.Hover): string =>
  hover.contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');

/** What the editor's own interfaces say, case by case. `faulty.gongkai.md` breaks G01 in the total column only. */
export const cases: Readonly<Record<string, Case>> = {
  'the extension is active for its own language': async (vscode) => {
    const document = await open(vscode, 'faulty.gongkai.md');
    equal(document.languageId, 'gongkai');
    await until(() => (vscode.extensions.getExtension(extensionId)?.isActive ? true : undefined), 'activation');
  },

  'diagnostics come with code, severity, source and related places': async (vscode) => {
    const document = await open(vscode, 'faulty.gongkai.md');
    const found = await until(() => findings(vscode, document), 'diagnostics');
    const broken = found.find((each) => /^[GR]/.test(codeOf(each)));
    ok(broken, `a broken equation among ${found.map(codeOf).join(' ')}`);
    equal(broken.severity, vscode.DiagnosticSeverity.Error);
    ok((broken.relatedInformation ?? []).length > 0);
  },

  'hover on an indicator shows its equations in numbers': async (vscode) => {
    const document = await open(vscode, 'good.gongkai.md');
    const position = positionOf(document, '本年新收政府信息公开申请数量');
    const hovers = await vscode.commands.executeCommand<Api.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    match(hovers.map(textOf).join('\n'), /✓/);
  },

  'the server can be started anew, also twice at once and after a start that failed': async (vscode) => {
    const document = await open(vscode, 'good.gongkai.md');
    const position = positionOf(document, '本年新收政府信息公开申请数量');
    const answers = () =>
      until(async () => {
        const args = [document.uri, position] as const;
        const hovers = await vscode.commands.executeCommand<Api.Hover[]>('vscode.executeHoverProvider', ...args);
        return /✓/.test(hovers.map(textOf).join('\n')) ? true : undefined;
      }, 'a hover');
    const restart = () => vscode.commands.executeCommand('gongkai.restartServer');
    await Promise.all([restart(), restart()]);
    await answers();
    const server = join(vscode.extensions.getExtension(extensionId)?.extensionPath ?? '', 'dist/server/node.cjs');
    renameSync(server, `${server}.away`);
    try {
      await rejects(async () => restart());
    } finally {
      renameSync(`${server}.away`, server);
    }
    await restart();
    await answers();
  },

  'completion offers the missing row of a table': async (vscode) => {
    const document = await open(vscode, 'incomplete.gongkai.md');
    const gap = document.positionAt(document.getText().indexOf('\n| \n') + 3);
    const list = await until(async () => {
      const answer = await vscode.commands.executeCommand<Api.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        gap,
      );
      return answer.items.length > 0 ? answer : undefined;
    }, 'completion');
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(
      labels.some((label) => label.includes('上年结转')),
      labels.slice(0, 10).join(' / '),
    );
  },

  'code actions offer a fix and a suppression with a reason': async (vscode) => {
    const document = await open(vscode, 'faulty.gongkai.md');
    const [first] = await until(() => findings(vscode, document), 'diagnostics');
    ok(first);
    const actions = await vscode.commands.executeCommand<Api.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      first.range,
    );
    ok(actions.some(({ edit, kind }) => edit !== undefined || kind?.value.startsWith('quickfix')));
    ok(
      actions.some(({ title }) => /gnore|忽略|uppress/.test(title)),
      actions.map(({ title }) => title).join(' / '),
    );
  },

  'symbols are the sections and tables of the report': async (vscode) => {
    const document = await open(vscode, 'good.gongkai.md');
    const symbols = await until(async () => {
      const answer = await vscode.commands.executeCommand<Api.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return answer && answer.length > 0 ? answer : undefined;
    }, 'symbols');
    const namesOf = (list: readonly Api.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...namesOf(children)]);
    const names = namesOf(symbols).join(' / ');
    for (const section of ['总体情况', '主动公开', '行政复议']) ok(names.includes(section), `${section} in ${names}`);
  },

  'Markdown that is a report is looked after, other Markdown is not': async (vscode) => {
    const report = await open(vscode, 'recognised.md');
    equal(report.languageId, 'markdown');
    await until(() => findings(vscode, report), 'diagnostics in Markdown');
    const other = await open(vscode, 'other.md');
    deepEqual(findings(vscode, other), undefined);
    const hovers = await vscode.commands.executeCommand<Api.Hover[]>(
      'vscode.executeHoverProvider',
      other.uri,
      new vscode.Position(0, 3),
    );
    deepEqual(hovers, []);
  },

  'a fixed document has the finding no more': async (vscode) => {
    const document = await open(vscode, 'faulty.gongkai.md');
    const before = await until(() => findings(vscode, document), 'diagnostics');
    const broken = before.find((each) => codeOf(each).startsWith('G') || codeOf(each).startsWith('R'));
    ok(broken);
    const code = codeOf(broken);
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const good = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(document.uri, '..', 'good.gongkai.md'));
    edit.replace(document.uri, whole, good.getText());
    await vscode.workspace.applyEdit(edit);
    await until(
      () => ((findings(vscode, document) ?? []).some((each) => codeOf(each) === code) ? undefined : true),
      `${code} to go`,
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  },
};
