import * as vscode from 'vscode';
import { watchActive } from './client/active.ts';
import { Attachment } from './client/attachment.ts';
import { type CreateClient, clientOptions, follow } from './client/client.ts';
import { serveFiles } from './client/files.ts';
import { StatusItem } from './client/status.ts';
import type { Converter } from './commands/convert.ts';
import { registerPaste } from './commands/paste.ts';
import { registerCommands } from './commands/register.ts';
import { registerPreview } from './preview/register.ts';
import type { Service } from './service.ts';
import { registerReports } from './view/register.ts';

let running: Service | undefined;

/** Builds the client, registers everything, starts the server and returns without waiting for it. */
export function start(
  context: vscode.ExtensionContext,
  create: CreateClient,
  loadConverter?: () => Converter,
): Service {
  const output = vscode.window.createOutputChannel('Gongkai', { log: true });
  const attachment = new Attachment(context.workspaceState);
  const client = create(context, clientOptions(attachment, output));
  let started: Promise<void> | undefined;
  const service: Service = {
    context,
    attachment,
    output,
    client,
    ...(loadConverter ? { loadConverter } : {}),
    ready: () => {
      started ??= client.start();
      return started;
    },
    restart: async () => {
      started = client.restart();
      await started;
    },
  };
  // Unset where we have not been started yet: a folder of PDFs has nothing else to start us with.
  void vscode.commands.executeCommand('setContext', 'gongkai.cannotConvert', loadConverter === undefined);
  context.subscriptions.push(
    output,
    attachment,
    new StatusItem(service),
    follow(client, attachment),
    watchActive(attachment),
    serveFiles(client),
    registerPaste(service),
  );
  registerCommands(service);
  registerPreview(service);
  registerReports(service);
  running = service;
  service.ready().catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
  return service;
}

export async function stop(): Promise<void> {
  const service = running;
  running = undefined;
  if (service?.client.needsStop()) await service.client.stop();
}
