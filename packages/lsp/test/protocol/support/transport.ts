import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const inPackage = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** What is built; the mutation run puts other builds in their place. */
export const built = {
  node: process.env.GONGKAI_LSP_NODE ?? inPackage('bin/gongkai-lsp.js'),
  worker: inPackage('dist/browser.global.js'),
};

/** A running server with the connection to it. */
export interface Transport {
  readonly connection: MessageConnection;
  /** Bytes that are no message of the protocol, to see what the server makes of them; only a process takes them. */
  write?(bytes: string): void;
  /** Settles with the exit code when the server has ended by itself. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/** The server as a process over its standard streams. */
export function startProcess(file = built.node): Transport {
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  return {
    connection,
    write: (bytes) => void child.stdin.write(bytes),
    ended,
    async stop() {
      connection.dispose();
      child.kill();
      await ended;
    },
  };
}

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: MessagePort) {
    super();
  }
  listen(callback: DataCallback): Disposable {
    const take = (message: Message): void => callback(message);
    this.port.on('message', take);
    return { dispose: () => void this.port.off('message', take) };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: MessagePort) {
    super();
  }
  write(message: Message): Promise<void> {
    this.port.postMessage(message);
    return Promise.resolve();
  }
  end(): void {}
}

/** In a web worker, `self` is the port; the bundle asks for nothing else of it. */
const boot = `
  const { workerData } = require('node:worker_threads');
  globalThis.self = workerData.port;
  require(workerData.file);
`;

/** The worker build, over a message port. */
export function startWorker(file = built.worker): Transport {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(boot, { eval: true, workerData: { port: port2, file }, transferList: [port2] });
  const connection = createMessageConnection(new PortReader(port1), new PortWriter(port1));
  connection.listen();
  const ended = new Promise<number>((resolve) => worker.once('exit', resolve));
  return {
    connection,
    ended,
    async stop() {
      connection.dispose();
      port1.close();
      await worker.terminate();
    },
  };
}
