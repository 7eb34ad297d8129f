import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A server that is measured: how it is started and what it reads. */
export interface Peer {
  readonly name: string;
  readonly command: readonly string[];
  readonly language: 'markdown' | 'json' | 'yaml';
  readonly extension: string;
  /** Settings, sent when it has started. */
  readonly settings?: object;
  /** It cannot be asked for findings: they come by themselves, so many milliseconds after the last key. */
  readonly pushes?: number;
}

/** What every server is told of its client: the same. */
const capabilities = {
  workspace: { configuration: true },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { versionSupport: true },
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
  },
};

export type Kind = 'diagnostics' | 'hover' | 'completion' | 'symbols';

/** A running server with one document open. */
export class Running {
  private document: TextDocument;
  private published: (() => void) | undefined;
  private inserted = false;

  private constructor(
    readonly peer: Peer,
    readonly child: ChildProcess,
    private readonly connection: MessageConnection,
    text: string,
    private readonly place: number,
  ) {
    this.document = TextDocument.create(`file:///bench/report${peer.extension}`, peer.language, 1, text);
  }

  /** @param place offset of the edit, in prose */
  static async start(peer: Peer, text: string, place: number, nodeOptions: readonly string[] = []): Promise<Running> {
    const [child, connection] = launch(peer, nodeOptions);
    const running = new Running(peer, child, connection, text, place);
    await initialize(connection, peer);
    connection.onNotification('textDocument/publishDiagnostics', () => running.published?.());
    const { uri, languageId, version } = running.document;
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    return running;
  }

  /** Milliseconds from an edit to the answer for what is asked right behind it; also what was answered. */
  async sample(kind: Kind): Promise<{ readonly ms: number; readonly bytes: number }> {
    const { uri } = this.document;
    const start = performance.now();
    this.edit();
    const position = this.document.positionAt(this.place);
    let answer: unknown;
    if (kind === 'diagnostics' && this.peer.pushes !== undefined) {
      await new Promise<void>((resolve) => {
        this.published = resolve;
      });
    } else {
      const method = kind === 'diagnostics' ? 'diagnostic' : kind === 'symbols' ? 'documentSymbol' : kind;
      answer = await this.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position });
    }
    const ms = performance.now() - start;
    return { ms, bytes: Buffer.byteLength(JSON.stringify(answer ?? null)) };
  }

  /** One character is typed, or taken away again: the text does not grow. */
  private edit(): void {
    const start = this.document.positionAt(this.place);
    const end = this.document.positionAt(this.place + (this.inserted ? 1 : 0));
    const change = { range: { start, end }, text: this.inserted ? '' : '政' };
    this.inserted = !this.inserted;
    const version = this.document.version + 1;
    this.document = TextDocument.update(this.document, [change], version);
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.document.uri, version },
      contentChanges: [change],
    });
  }

  /** Until what is sent by itself after the last edit has come: it must not fall on the next one measured. */
  async settle(): Promise<void> {
    if (this.peer.pushes !== undefined) await this.sample('diagnostics');
  }

  /** Resident memory in MB. */
  get resident(): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
  }

  stop(): void {
    this.connection.dispose();
    this.child.kill();
  }
}

function launch({ command }: Peer, nodeOptions: readonly string[] = []): [ChildProcess, MessageConnection] {
  const withChannel = nodeOptions.length > 0;
  const child = spawn(process.execPath, [...nodeOptions, ...command], {
    stdio: ['pipe', 'pipe', 'ignore', ...(withChannel ? (['ipc'] as const) : [])],
  });
  if (!child.stdout || !child.stdin) throw new Error(`${command.join(' ')} has no streams`);
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  return [child, connection];
}

async function initialize(connection: MessageConnection, { settings = {} }: Peer): Promise<void> {
  const section = (name: string | undefined): unknown =>
    name === undefined ? settings : ((settings as Record<string, unknown>)[name] ?? null);
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map((item) => section(item.section)),
  );
  connection.onRequest('client/registerCapability', () => null);
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
}

/** Milliseconds from starting the process to the answer to `initialize`. */
export async function startUp(peer: Peer): Promise<number> {
  const start = performance.now();
  const [child, connection] = launch(peer);
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  const ms = performance.now() - start;
  connection.dispose();
  child.kill();
  await new Promise((resolve) => child.once('exit', resolve));
  return ms;
}
