import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { initializeResult } from './server/capabilities.ts';
import { type Environment, todayInShanghai } from './server/environment.ts';
import { findFiles, readFile } from './server/files.ts';
import { joinHeaders } from './server/one-write.ts';

/** The server as a process: `--stdio`, `--node-ipc`, `--socket=PORT`, `--pipe=NAME`. */
const pages = join(__dirname, 'rules');

const environment: Environment = {
  today: todayInShanghai,
  readFile,
  findFiles,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  ...(existsSync(pages) ? { rulesBase: `${pathToFileURL(pages).href}/` } : {}),
};

const held: (() => void)[] = [];
let state: 'new' | 'loading' | 'ready' = 'new';

if (process.argv.includes('--stdio')) joinHeaders(process.stdout);

const connection = createConnection({
  messageStrategy: {
    // What a client sends before everything is loaded waits for it, in its order.
    handleMessage(message, next) {
      if (state === 'loading') held.push(() => next(message));
      else next(message);
    },
  },
});

connection.onInitialize((params) => {
  state = 'loading';
  const load = (): void => {
    const { startServer } = require('./server/server.ts') as typeof import('./server/server.ts');
    startServer(connection, environment, params);
    state = 'ready';
    for (const handle of held.splice(0)) handle();
  };
  // The answer is written one turn from here: loading, which is most of starting, comes behind it.
  setImmediate(() => setImmediate(load));
  return initializeResult;
});

connection.listen();

// The part that is loaded later takes the protocol's library from here: there must be one of it.
export * from 'vscode-languageserver/node';
