#!/usr/bin/env node
import { createRequire } from 'node:module';

const known = /^--(stdio|node-ipc|socket(=\d+)?|pipe(=.+)?)$/;
if (!process.argv.slice(2).some((argument) => known.test(argument))) {
  console.error('gongkai-lsp: --stdio, --node-ipc, --socket=PORT or --pipe=NAME');
  process.exit(2);
}
createRequire(import.meta.url)('../dist/node.cjs');
