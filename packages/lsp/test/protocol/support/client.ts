import type {
  CancellationToken,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { methods, type ReportsResult } from '../../../src/protocol.ts';
import { type ClientKind, clients } from './capabilities.ts';
import type { Folder } from './folder.ts';
import { startProcess, startWorker, type Transport } from './transport.ts';

export interface Setup {
  readonly transport: 'process' | 'worker';
  readonly kind: ClientKind;
  readonly language: 'zh' | 'en';
}

export interface StartOptions {
  readonly folder?: Folder;
  /** The section `gongkai` of the client's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Another server than the built one. */
  readonly server?: Transport;
  /** Reports of the folder to wait for. */
  readonly reports?: number;
}

/** A document of a test as the client holds it. */
export class Doc {
  constructor(
    readonly client: Client,
    private held: TextDocument,
  ) {}

  get uri(): string {
    return this.held.uri;
  }
  get version(): number {
    return this.held.version;
  }
  get text(): string {
    return this.held.getText();
  }
  get id(): { readonly textDocument: { readonly uri: string } } {
    return { textDocument: { uri: this.uri } };
  }

  /** Where `needle` stands, and `into` characters on; the n-th time. Throws where it is not. */
  at(needle: string, into = 0, nth = 0): Position {
    return this.held.positionAt(this.offset(needle, nth) + into);
  }

  range(needle: string, nth = 0): Range {
    const from = this.offset(needle, nth);
    return { start: this.held.positionAt(from), end: this.held.positionAt(from + needle.length) };
  }

  get whole(): Range {
    return { start: { line: 0, character: 0 }, end: this.held.positionAt(this.text.length) };
  }

  slice(range: Range | undefined): string | undefined {
    return range && this.held.getText(range);
  }

  line(line: number): string {
    return this.held.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).trimEnd();
  }

  /** A cell's text in the row that begins with a label; columns count from 0, or from the end. */
  cell(label: string, column: number): Range {
    const number = this.text.split('\n').findIndex((line) => line.includes('|') && line.includes(label));
    const line = this.line(number);
    const bars = Array.from(line.matchAll(/\|/g), ({ index }) => index);
    const first = column < 0 ? bars.length - 1 + column : column;
    const [from = 0, to = 0] = [bars[first], bars[first + 1]];
    const inside = line.slice(from + 1, to);
    const start = from + 1 + (inside.length - inside.trimStart().length);
    const end = start + inside.trim().length;
    return { start: { line: number, character: start }, end: { line: number, character: end } };
  }

  positionAt(offset: number): Position {
    return this.held.positionAt(offset);
  }

  applied(edits: readonly TextEdit[] | undefined | null): string {
    return TextDocument.applyEdits(this.held, [...(edits ?? [])]);
  }

  /** An edit of the user: the client's text and the server's change by the same. */
  change(...edits: { range: Range; text: string }[]): void {
    const version = this.version + 1;
    this.held = TextDocument.update(this.held, edits, version);
    this.client.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version },
      contentChanges: edits,
    });
  }

  close(): void {
    this.client.notify('textDocument/didClose', this.id);
  }

  private offset(needle: string, nth: number): number {
    let at = this.text.indexOf(needle);
    for (let i = 0; i < nth && at >= 0; i++) at = this.text.indexOf(needle, at + 1);
    if (at < 0) throw new Error(`not in ${this.uri}: ${needle}`);
    return at;
  }
}

/** A client of the server at the other end of a transport; it does what editors do and remembers what it was sent. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly notified: { readonly method: string; readonly params: unknown }[] = [];
  initialized: InitializeResult | undefined;
  settings: Readonly<Record<string, unknown>>;
  /** Settings of a folder, where they are others. */
  settingsOf: (uri: string) => Readonly<Record<string, unknown>> = () => this.settings;
  private readonly waiting: (() => void)[] = [];
  private readonly opened = new Map<string, Doc>();
  private made = 0;

  private constructor(
    readonly setup: Setup,
    readonly transport: Transport,
    settings: Readonly<Record<string, unknown>>,
  ) {
    this.settings = settings;
  }

  static async start(setup: Setup, options: StartOptions = {}): Promise<Client> {
    const transport = options.server ?? (setup.transport === 'process' ? startProcess() : startWorker());
    const { kind, language } = setup;
    const client = new Client(setup, transport, { language, ...options.settings });
    client.listen(options.folder);
    const { folder } = options;
    client.initialized = await client.request<InitializeResult>('initialize', {
      processId: null,
      locale: language === 'zh' ? 'zh-cn' : 'en',
      rootUri: folder?.uri ?? null,
      ...(folder && kind === 'full' ? { workspaceFolders: [{ uri: folder.uri, name: 'reports' }] } : {}),
      capabilities: clients[kind],
      initializationOptions: {
        today: '2025-02-15',
        custom: kind === 'full',
        ...(setup.transport === 'worker' ? { files: true } : {}),
        ...(kind === 'full' ? {} : { settings: client.settings }),
      },
    });
    client.notify('initialized', {});
    await client.knows(options.reports ?? 0);
    return client;
  }

  /** Until the server has found so many reports in the folder. */
  async knows(reports: number): Promise<ReportsResult> {
    for (let turn = 0; turn < 10_000; turn++) {
      const result = await this.request<ReportsResult>(methods.reports, {});
      const count = result.agencies.reduce((sum, agency) => sum + agency.reports.length, 0);
      if (count >= reports && !result.scanning) return result;
    }
    throw new Error(`the server never found ${reports} reports`);
  }

  request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> {
    return token
      ? this.transport.connection.sendRequest<Result>(method, params, token)
      : this.transport.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): void {
    void this.transport.connection.sendNotification(method, params);
  }

  /** Opens a text under an address of its own, or another. */
  open(
    text: string,
    {
      uri = `untitled:/report-${++this.made}.gongkai.md`,
      languageId = 'gongkai',
    }: { uri?: string; languageId?: string } = {},
  ): Doc {
    const known = this.opened.get(uri);
    if (known) return known;
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    const doc = new Doc(this, TextDocument.create(uri, languageId, 1, text));
    this.opened.set(uri, doc);
    return doc;
  }

  /** The findings of a document's present version, pulled or waited for, as the client is. */
  async diagnostics(doc: Doc): Promise<Diagnostic[]> {
    if (this.setup.kind === 'full') {
      const report = await this.request<{ kind: string; items?: Diagnostic[] }>('textDocument/diagnostic', doc.id);
      return report.items ?? [];
    }
    const sent = await this.until(() =>
      this.published.find(({ uri, version }) => uri === doc.uri && version === doc.version),
    );
    return sent.diagnostics;
  }

  /** Waits for what the server sends, as long as it takes. */
  async until<Value>(look: () => Value | undefined): Promise<Value> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  async stop(): Promise<void> {
    await this.transport.stop();
  }

  private listen(folder: Folder | undefined): void {
    const { connection } = this.transport;
    const wake = (): void => {
      for (const resolve of this.waiting.splice(0)) resolve();
    };
    connection.onNotification((method, params) => {
      this.notified.push({ method, params });
      if (method === 'textDocument/publishDiagnostics') this.published.push(params as PublishDiagnosticsParams);
      if (method === 'window/logMessage') this.logged.push((params as { message: string }).message);
      wake();
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => (scopeUri === undefined ? this.settings : this.settingsOf(scopeUri))),
    );
    connection.onRequest(methods.findFiles, () => folder?.uris() ?? []);
    connection.onRequest(methods.readFile, ({ uri }: { uri: string }) => folder?.read(uri) ?? null);
    for (const method of [
      'client/registerCapability',
      'client/unregisterCapability',
      'workspace/diagnostic/refresh',
      'workspace/codeLens/refresh',
      'workspace/inlayHint/refresh',
      'workspace/semanticTokens/refresh',
    ]) {
      connection.onRequest(method, (params: unknown) => {
        this.notified.push({ method, params });
        wake();
        return null;
      });
    }
  }
}

/** The edits of a document in a workspace edit, whichever way they are written. */
export function editsOf(edit: WorkspaceEdit | undefined | null, doc: Doc): TextEdit[] {
  const versioned = (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change && change.textDocument.uri === doc.uri ? (change.edits as TextEdit[]) : [],
  );
  return [...versioned, ...(edit?.changes?.[doc.uri] ?? [])];
}
