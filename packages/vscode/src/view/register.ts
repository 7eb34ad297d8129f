import * as vscode from 'vscode';
import { methods } from '../../../lsp/src/protocol.ts';
import type { Service } from '../service.ts';
import { ReportsTree } from './reports-tree.ts';

/** The view 公开年报 in the Explorer. */
export function registerReports(service: Service): void {
  const tree = new ReportsTree(service);
  const view = vscode.window.createTreeView('gongkai.reports', { treeDataProvider: tree, showCollapseAll: true });
  service.context.subscriptions.push(
    view,
    tree,
    service.client.onNotification(methods.reportsChanged, () => tree.refresh()),
    vscode.commands.registerCommand('gongkai.refreshReports', () => tree.refresh(true)),
  );
}
