import type * as vscode from 'vscode';
import { start, stop } from './activate.ts';
import { createBrowserClient } from './client/create-browser.ts';

export const activate = (context: vscode.ExtensionContext) => start(context, createBrowserClient);
export const deactivate = () => stop();
