import * as vscode from 'vscode';
import { type AgencyEntry, methods, type ReportsResult } from '../../../lsp/src/protocol.ts';
import { ask, type Service } from '../service.ts';
import { agencyItem, dueItem, type Node, reportItem } from './items.ts';

/** The folder's reports by body and year. Asks the server once for every change and keeps the answer. */
export class ReportsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Node | undefined>();
  private loaded: Promise<readonly AgencyEntry[]> | undefined;
  private reread = false;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly service: Service) {
    // The view is offered only where there is something to see: the first answer decides.
    void this.load();
  }

  /** Asks anew; `reread` makes the server read the folders again. */
  refresh(reread = false): void {
    this.loaded = undefined;
    this.reread = reread;
    void this.load();
    this.changed.fire(undefined);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'agency') return agencyItem(node.entry);
    return node.kind === 'report' ? reportItem(node.entry) : dueItem(node.entry);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return (await this.load()).map((entry) => ({ kind: 'agency', entry }));
    if (node.kind !== 'agency') return [];
    const years: Node[] = [
      ...node.entry.reports.map((entry) => ({ kind: 'report' as const, entry })),
      ...node.entry.missing.map((entry) => ({ kind: 'due' as const, entry })),
    ];
    return years.sort((a, b) => yearOf(b) - yearOf(a));
  }

  dispose(): void {
    this.changed.dispose();
  }

  private load(): Promise<readonly AgencyEntry[]> {
    this.loaded ??= this.query();
    return this.loaded;
  }

  private async query(): Promise<readonly AgencyEntry[]> {
    const refresh = this.reread;
    this.reread = false;
    const result = await ask<ReportsResult>(this.service, methods.reports, { refresh });
    const agencies = result?.agencies ?? [];
    await vscode.commands.executeCommand('setContext', 'gongkai.hasReports', agencies.length > 0);
    return agencies;
  }
}

const yearOf = (node: Node): number => (node.kind === 'agency' ? 0 : (node.entry.year ?? 0));
