import { join } from 'node:path';
import type * as vscode from 'vscode';
import { start, stop } from './activate.ts';
import { createNodeClient } from './client/create-node.ts';
import type { Converter } from './commands/convert.ts';

export const activate = (context: vscode.ExtensionContext) =>
  // Libraries for Word and web pages are large: they come with the first file.
  start(context, createNodeClient, () => require(join(context.extensionPath, 'dist/server/convert.cjs')) as Converter);
export const deactivate = () => stop();
