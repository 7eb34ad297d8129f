import * as vscode from 'vscode';
import type { Service } from '../service.ts';
import { checkFolder } from './check-folder.ts';
import { exportReport, importReport } from './convert.ts';
import { explainHere, showRule } from './explain.ts';
import { fixAll } from './fix-all.ts';
import { insertMissing } from './insert-missing.ts';
import { selectLanguage } from './language.ts';
import { newReport } from './new-report.ts';
import { openExample } from './open-example.ts';
import { reveal } from './reveal.ts';

/** Every command of the manifest except those that the preview and the view register themselves. */
export function registerCommands(service: Service): void {
  const commands: Record<string, (...args: never[]) => unknown> = {
    'gongkai.newReport': () => newReport(service),
    'gongkai.checkFolder': (folder?: vscode.Uri) => checkFolder(service, folder),
    'gongkai.fixAll': () => fixAll(service),
    'gongkai.insertMissing': () => insertMissing(service),
    'gongkai.importReport': (file?: vscode.Uri) => importReport(service, file),
    'gongkai.exportReport': () => exportReport(service),
    'gongkai.showRule': (code?: unknown) => showRule(service, code),
    'gongkai.explainIndicator': () => explainHere(service),
    'gongkai.selectLanguage': () => selectLanguage(),
    'gongkai.restartServer': () => service.restart(),
    'gongkai.showOutput': () => service.output.show(),
    'gongkai.openExample': () => openExample(service),
    'gongkai.toggleDocument': () => {
      const document = vscode.window.activeTextEditor?.document;
      return document && service.attachment.toggle(document);
    },
    'gongkai.openWalkthrough': () =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${service.context.extension.id}#start`,
        false,
      ),
    'gongkai.reveal': reveal,
  };
  for (const [id, run] of Object.entries(commands)) {
    service.context.subscriptions.push(vscode.commands.registerCommand(id, run));
  }
}
