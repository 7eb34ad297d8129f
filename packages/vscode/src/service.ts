import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Attachment } from './client/attachment.ts';
import type { Converter } from './commands/convert.ts';

/** What commands, views and the preview work with. */
export interface Service {
  readonly context: vscode.ExtensionContext;
  readonly attachment: Attachment;
  readonly output: vscode.LogOutputChannel;
  readonly client: BaseLanguageClient;
  /** Loads what reads and writes Word files and the like; absent in hosts that can't. */
  readonly loadConverter?: () => Converter;
  /** Settles when the server runs; rejects when it could not be started. */
  ready(): Promise<void>;
  /** Stops the server and starts it anew. */
  restart(): Promise<void>;
}

/** Asks the server; undefined, and a line in the log, where it can't answer. */
export async function ask<Result>(service: Service, method: string, params: object): Promise<Result | undefined> {
  try {
    await service.ready();
    return (await service.client.sendRequest<Result | null>(method, params)) ?? undefined;
  } catch (error) {
    service.output.error(`${method}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** The report in front: that of the active editor, else of the first visible one. */
export function activeReport(service: Service): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  if (active && service.attachment.has(active.document)) return active;
  return vscode.window.visibleTextEditors.find((editor) => service.attachment.has(editor.document));
}
