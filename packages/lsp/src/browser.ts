import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { initializeResult } from './server/capabilities.ts';
import { todayInShanghai } from './server/environment.ts';
import { startServer } from './server/server.ts';

/** The server as a worker. Files are out of its reach: a client that has them says so when it starts. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

interface Ports {
  readonly port1: { onmessage: () => void };
  readonly port2: { postMessage(message: null): void };
}

const { port1, port2 } = new MessageChannel() as unknown as Ports;
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** A turn of the event loop. Timers would take four milliseconds for it. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

connection.onInitialize((params) => {
  startServer(connection, { today: todayInShanghai, pause }, params);
  return initializeResult;
});

connection.listen();
