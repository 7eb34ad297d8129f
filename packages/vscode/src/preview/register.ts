import * as vscode from 'vscode';
import { activeReport, type Service } from '../service.ts';
import { PreviewPanel } from './panel.ts';

const viewType = 'gongkai.preview';

/** The preview's commands, and its return after a restart of the editor. One panel a column, as for Markdown. */
export function registerPreview(service: Service): void {
  const panels = new Set<PreviewPanel>();
  const keep = (panel: PreviewPanel) => {
    panels.add(panel);
    panel.onDispose(() => panels.delete(panel));
  };
  const open = (column: vscode.ViewColumn, uri?: vscode.Uri) => {
    const target = uri instanceof vscode.Uri ? uri : activeReport(service)?.document.uri;
    if (!target) return;
    const shown = [...panels][0];
    if (shown) {
      shown.show(target);
      return;
    }
    const panel = vscode.window.createWebviewPanel(viewType, '', { viewColumn: column, preserveFocus: true });
    keep(new PreviewPanel(service, panel, target));
  };
  service.context.subscriptions.push(
    vscode.commands.registerCommand('gongkai.openPreview', (uri?: vscode.Uri) => open(vscode.ViewColumn.Active, uri)),
    vscode.commands.registerCommand('gongkai.openPreviewToSide', (uri?: vscode.Uri) =>
      open(vscode.ViewColumn.Beside, uri),
    ),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined;
        if (typeof uri === 'string') keep(new PreviewPanel(service, panel, vscode.Uri.parse(uri)));
        else panel.dispose();
      },
    }),
    {
      dispose: () => {
        for (const panel of panels) panel.dispose();
      },
    },
  );
}
