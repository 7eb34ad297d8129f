import * as vscode from 'vscode';
import { looksLikeReport, recogniseLimit } from './recognise.ts';

/** Why a document is, or is not, looked after. */
export type AttachState = 'own' | 'recognised' | 'not-a-report' | 'turned-off' | 'other';

const storageKey = 'gongkai.turnedOff';
const otherLanguages = ['markdown', 'plaintext'];

/** Decides which open documents are reports: our own language always, Markdown and plain text by their words. */
export class Attachment implements vscode.Disposable {
  private readonly states = new Map<string, AttachState>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable[] = [];
  /** Fires when a document is taken up or let go. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    for (const document of vscode.workspace.textDocuments) this.states.set(key(document), this.judge(document));
    this.subscriptions.push(
      vscode.workspace.onDidCloseTextDocument((document) => {
        clearTimeout(this.timers.get(key(document)));
        this.timers.delete(key(document));
        this.states.delete(key(document));
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.later(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('gongkai.documents')) this.review();
      }),
    );
  }

  /** The state of a document, judged on first sight. */
  state(document: vscode.TextDocument): AttachState {
    const known = this.states.get(key(document));
    if (known !== undefined && (known === 'own') === (document.languageId === 'gongkai')) return known;
    const state = this.judge(document);
    this.states.set(key(document), state);
    return state;
  }

  has(document: vscode.TextDocument): boolean {
    return isAttached(this.state(document));
  }

  /** Turns the service off or on again for one document; kept for the workspace. */
  async toggle(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const off = this.memory.get<readonly string[]>(storageKey, []);
    await this.memory.update(storageKey, off.includes(uri) ? off.filter((each) => each !== uri) : [...off, uri]);
    this.update(document);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const each of this.subscriptions) each.dispose();
    this.changed.dispose();
  }

  private review(): void {
    for (const document of vscode.workspace.textDocuments) this.update(document);
  }

  /** A text may become a report while it is written; one that is taken up stays so until it is closed. */
  private later(document: vscode.TextDocument): void {
    if (this.states.get(key(document)) !== 'not-a-report') return;
    clearTimeout(this.timers.get(key(document)));
    this.timers.set(
      key(document),
      setTimeout(() => this.update(document), 400),
    );
  }

  private update(document: vscode.TextDocument): void {
    const before = this.states.get(key(document));
    const now = this.judge(document);
    this.states.set(key(document), now);
    if (before !== now) this.changed.fire(document);
  }

  private judge(document: vscode.TextDocument): AttachState {
    const own = document.languageId === 'gongkai';
    if (!own && !otherLanguages.includes(document.languageId)) return 'other';
    if (this.memory.get<readonly string[]>(storageKey, []).includes(document.uri.toString())) return 'turned-off';
    if (own) return 'own';
    // Output channels and the like are plain text too.
    if (document.uri.scheme === 'output') return 'other';
    const setting = vscode.workspace.getConfiguration('gongkai', document.uri).get<string>('documents', 'recognised');
    if (setting !== 'recognised') return 'turned-off';
    const end = document.positionAt(recogniseLimit);
    return looksLikeReport(document.getText(new vscode.Range(0, 0, end.line, end.character)))
      ? 'recognised'
      : 'not-a-report';
  }
}

export const isAttached = (state: AttachState): boolean => state === 'own' || state === 'recognised';

const key = (document: vscode.TextDocument): string => document.uri.toString();
