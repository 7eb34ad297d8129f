import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { initializeResult } from './server/capabilities.ts';
import { type Environment, todayInShanghai } from './server/environment.ts';
import { findFiles, readFile } from './server/files.ts';

/** The server as a process: `--stdio`, `--node-ipc`, `--socket=PORT`, `--pipe=NAME`. */
const pages = join(__dirname, 'rules');

const environment: Environment = {
  today: todayInShanghai,
  readFile,
  findFiles,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  ...(existsSync(pages) ? { rulesBase: `${pathToFileURL(pages).href}/` } : {}),
};

const connection = createConnection();

connection.onInitialize((params) => {
  // Answered first, loaded then: this runs behind the answer and in front of the next message, which the library
  // takes up one turn later.
  setImmediate(() => {
    const { startServer } = require('./server/server.ts') as typeof import('./server/server.ts');
    startServer(connection, environment, params);
  });
  return initializeResult;
});

connection.listen();
