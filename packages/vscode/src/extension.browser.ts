import type * as vscode from 'vscode';
import { start, stop } from './activate.ts';
import { createBrowserClient } from './client/create-browser.ts';

export const activate = (context: vscode.ExtensionContext) => start(context, createBrowserClient);
export const deactivate = () => stop();
// The desktop's file takes these from here: in the package there is one of them.
export { start, stop } from './activate.ts';
export { Client } from './client/base.ts';
