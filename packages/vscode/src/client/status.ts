import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import { methods, type StatusParams } from '../../../lsp/src/protocol.ts';
import type { Service } from '../service.ts';

/** The item in the language status: what the document was recognised as, how many findings, and whether we are off. */
export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly last = new Map<string, StatusParams>();
  private readonly subscriptions: vscode.Disposable[] = [];
  /** The server could not be started, or ended too often. */
  private broken = false;

  constructor(private readonly service: Service) {
    this.item = vscode.languages.createLanguageStatusItem('gongkai.status', []);
    this.item.name = vscode.l10n.t('Annual report on information disclosure');
    const { client, attachment } = service;
    this.subscriptions.push(
      this.item,
      client.onNotification(methods.status, (params: StatusParams) => {
        this.last.set(params.uri, params);
        this.update();
      }),
      client.onDidChangeState(({ newState }) => {
        this.item.busy = newState === State.Starting;
        this.broken = newState === State.Stopped || newState === State.StartFailed;
        this.update();
      }),
      attachment.onDidChange(() => this.update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.workspace.onDidCloseTextDocument((document) => this.last.delete(document.uri.toString())),
    );
    this.update();
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
  }

  private update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const state = document ? this.service.attachment.state(document) : 'other';
    // Only where there is something to say: a Markdown file that is no report shows nothing of ours.
    const shown = document && (state === 'own' || state === 'recognised' || state === 'turned-off');
    this.item.selector = shown ? [{ language: document.languageId }] : [];
    if (!shown) return;
    const { item } = this;
    item.severity = vscode.LanguageStatusSeverity.Information;
    if (this.broken) {
      item.text = vscode.l10n.t('Server not running');
      item.detail = vscode.l10n.t('See the output channel “Gongkai”');
      item.severity = vscode.LanguageStatusSeverity.Error;
      item.command = { command: 'gongkai.restartServer', title: vscode.l10n.t('Restart') };
      return;
    }
    const off = state === 'turned-off';
    item.command = {
      command: 'gongkai.toggleDocument',
      title: off ? vscode.l10n.t('Check this document') : vscode.l10n.t('Turn off for this document'),
    };
    if (off) {
      item.text = vscode.l10n.t('Disclosure report: off');
      item.detail = '';
      return;
    }
    const params = this.last.get(document.uri.toString());
    item.text = [vscode.l10n.t('Disclosure report'), params?.year].filter((part) => part !== undefined).join(' ');
    item.detail = describe(params, state === 'recognised');
  }
}

/** Short: the editor shows it on one line beside our command, and the findings are counted elsewhere. */
function describe(params: StatusParams | undefined, recognised: boolean): string {
  if (params?.tooLarge) return vscode.l10n.t('too large to be checked');
  const parts = [
    ...(recognised ? [vscode.l10n.t('recognised by its words')] : []),
    ...(params?.edition === undefined ? [] : [vscode.l10n.t('form of {0}', params.edition)]),
  ];
  return parts.join(' · ');
}
