import type * as vscode from 'vscode';
import { start, stop } from './activate.ts';
import { createNodeClient } from './client/create-node.ts';

export const activate = (context: vscode.ExtensionContext) => start(context, createNodeClient);
export const deactivate = () => stop();
