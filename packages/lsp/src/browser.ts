import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { initializeResult } from './server/capabilities.ts';
import { todayInShanghai } from './server/environment.ts';
import { startServer } from './server/server.ts';

/** The server as a worker. Files are out of its reach: a client that has them says so when it starts. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

connection.onInitialize((params) => {
  startServer(
    connection,
    { today: todayInShanghai, pause: () => new Promise((resolve) => setTimeout(resolve, 0)) },
    params,
  );
  return initializeResult;
});

connection.listen();
