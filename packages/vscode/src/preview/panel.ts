import * as vscode from 'vscode';
import { type FiguresResult, methods, type PreviewResult } from '../../../lsp/src/protocol.ts';
import { ask, type Service } from '../service.ts';
import type { FromPage, PageWords, ToPage } from './messages.ts';
import { previewPage } from './page.ts';

/** Waits for a pause in typing before the preview is made anew. */
const pause = 150;
/** After one side has scrolled the other, the other's own scroll events are echoes for so long. */
const echo = 300;

/** One preview: a panel that shows one document and keeps in step with its editor. */
export class PreviewPanel implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private quietUntil = 0;
  private ready = false;
  private disposed = false;

  constructor(
    private readonly service: Service,
    private readonly panel: vscode.WebviewPanel,
    private uri: vscode.Uri,
  ) {
    const folder = vscode.Uri.joinPath(service.context.extensionUri, 'dist', 'webview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const icon = (theme: string) => vscode.Uri.joinPath(service.context.extensionUri, 'images', `preview-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    this.retitle();
    this.subscriptions.push(
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.isOurs(document) && this.later()),
      vscode.window.onDidChangeTextEditorVisibleRanges((event) => this.editorScrolled(event)),
      vscode.window.onDidChangeTextEditorSelection((event) => this.cursorMoved(event)),
    );
    panel.webview.html = previewPage(panel.webview, folder, uri, words());
  }

  /** Shows another document in the same panel. */
  show(uri: vscode.Uri): void {
    if (uri.toString() !== this.uri.toString()) {
      this.uri = uri;
      this.retitle();
      void this.update();
    }
    this.panel.reveal(undefined, true);
  }

  get document(): vscode.Uri {
    return this.uri;
  }

  onDispose(listener: () => void): void {
    this.panel.onDidDispose(listener);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    for (const each of this.subscriptions.splice(0)) each.dispose();
  }

  private retitle(): void {
    const name = this.uri.path.split('/').pop() ?? '';
    this.panel.title = vscode.l10n.t('Preview: {0}', name);
  }

  private isOurs(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.uri.toString();
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find((each) => this.isOurs(each.document));
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), pause);
  }

  private async update(): Promise<void> {
    if (!this.ready || this.disposed) return;
    // A document that is not open is unknown to the server.
    await vscode.workspace.openTextDocument(this.uri).then(undefined, () => undefined);
    const params = { textDocument: { uri: this.uri.toString() } };
    const report = await ask<PreviewResult>(this.service, methods.preview, params);
    if (!report) {
      this.post({ type: 'notice', text: vscode.l10n.t('This document is not a report that can be shown.') });
      return;
    }
    this.post({ type: 'report', html: report.html, version: report.version });
    this.post({
      type: 'figures',
      figures: (await ask<FiguresResult>(this.service, methods.figures, params)) ?? null,
    });
    const editor = this.editor();
    if (editor) this.postScroll(editor);
  }

  private post(message: ToPage): void {
    if (!this.disposed) void this.panel.webview.postMessage(message);
  }

  private receive(message: FromPage): void {
    if (message.type === 'ready') {
      this.ready = true;
      void this.update();
    } else if (message.type === 'select') {
      void this.select(message.start, message.end);
    } else {
      this.pageScrolled(message.offset);
    }
  }

  private async select(start: number, end: number): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.uri);
    const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const column = this.editor()?.viewColumn ?? vscode.ViewColumn.One;
    this.quietUntil = Date.now() + echo;
    await vscode.window.showTextDocument(document, { selection, viewColumn: column });
  }

  private pageScrolled(offset: number): void {
    const editor = this.editor();
    if (!editor || !scrollsInStep(this.uri)) return;
    this.quietUntil = Date.now() + echo;
    const position = editor.document.positionAt(offset);
    editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.AtTop);
  }

  private editorScrolled({ textEditor }: vscode.TextEditorVisibleRangesChangeEvent): void {
    if (this.isOurs(textEditor.document) && Date.now() > this.quietUntil) this.postScroll(textEditor);
  }

  private postScroll(editor: vscode.TextEditor): void {
    const top = editor.visibleRanges[0]?.start;
    if (top && scrollsInStep(this.uri)) this.post({ type: 'scroll', offset: editor.document.offsetAt(top) });
  }

  private cursorMoved({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): void {
    const cursor = selections[0]?.active;
    if (cursor && this.isOurs(textEditor.document)) {
      this.post({ type: 'cursor', offset: textEditor.document.offsetAt(cursor) });
    }
  }
}

const scrollsInStep = (uri: vscode.Uri): boolean =>
  vscode.workspace.getConfiguration('gongkai', uri).get<boolean>('preview.scrollInStep', true);

const words = (): PageWords => ({
  figures: vscode.l10n.t('Figures of the year'),
  thisYear: vscode.l10n.t('this year'),
  lastYear: vscode.l10n.t('last year'),
  empty: vscode.l10n.t('No figures yet.'),
});
