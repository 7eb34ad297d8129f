import * as vscode from 'vscode';
import { type ExplainParams, type ExplainResult, methods, type RuleEntry } from '../../../lsp/src/protocol.ts';
import { activeReport, ask, type Service } from '../service.ts';

/** Scheme of the pages about rules, indicators and articles: made by the server, shown by the Markdown preview. */
export const pageScheme = 'gongkai-page';

/** Serves pages that were asked for; they are kept for the session, a few kilobytes each. */
export class Pages implements vscode.TextDocumentContentProvider {
  private readonly pages = new Map<string, string>();

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.pages.get(uri.path) ?? '';
  }

  /** Shows a page beside the text; asked for from a page, in the same column as that. */
  async show(page: ExplainResult): Promise<void> {
    const uri = vscode.Uri.from({ scheme: pageScheme, path: `/${page.subject.replace(/[/\\]/g, '-')}.md` });
    this.pages.set(uri.path, page.markdown);
    const command = vscode.window.activeTextEditor ? 'markdown.showPreviewToSide' : 'markdown.showPreview';
    try {
      await vscode.commands.executeCommand(command, uri);
    } catch {
      await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    }
  }
}

let pages: Pages | undefined;

function provider(service: Service): Pages {
  if (!pages) {
    pages = new Pages();
    service.context.subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(pageScheme, pages));
  }
  return pages;
}

async function show(service: Service, params: ExplainParams, nothing: string): Promise<void> {
  const page = await ask<ExplainResult>(service, methods.explain, params);
  if (page) await provider(service).show(page);
  else void vscode.window.showInformationMessage(nothing);
}

/** Shows a rule's page: the code handed in, that of the finding under the cursor, or one picked from the list. */
export async function showRule(service: Service, code: unknown): Promise<void> {
  const subject = typeof code === 'string' ? code : (codeUnderCursor(service) ?? (await pickRule(service)));
  if (subject !== undefined) {
    await show(service, { subject }, vscode.l10n.t('There is no rule {0}.', subject));
  }
}

/** Shows what the indicator, rule or article under the cursor is. */
export async function explainHere(service: Service): Promise<void> {
  const editor = activeReport(service);
  if (!editor) return;
  const { line, character } = editor.selection.active;
  await show(
    service,
    { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } },
    vscode.l10n.t('There is no indicator, rule or article at the cursor.'),
  );
}

function codeUnderCursor(service: Service): string | undefined {
  const editor = activeReport(service);
  if (!editor) return undefined;
  for (const finding of vscode.languages.getDiagnostics(editor.document.uri)) {
    if (finding.source !== 'gongkai' || !finding.range.contains(editor.selection.active)) continue;
    return typeof finding.code === 'object' ? String(finding.code.value) : finding.code?.toString();
  }
  return undefined;
}

async function pickRule(service: Service): Promise<string | undefined> {
  const rules = (await ask<RuleEntry[]>(service, methods.rules, {})) ?? [];
  const picked = await vscode.window.showQuickPick(
    rules.map((rule) => ({ label: rule.code, description: rule.title, detail: rule.slug })),
    { placeHolder: vscode.l10n.t('Which rule?'), matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.label;
}
