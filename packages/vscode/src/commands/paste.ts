import * as vscode from 'vscode';
import type { TextEdit } from 'vscode-languageserver-types';
import { methods, type PasteParams, type PasteResult } from '../../../lsp/src/protocol.ts';
import { ask, type Service } from '../service.ts';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('gongkai', 'rows');
const types = ['text/html', 'text/plain'] as const;

/** Rows copied from Word or a spreadsheet become rows of the table at the cursor; anything else is pasted as ever. */
export function registerPaste(service: Service): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, clipboard, _context, token) {
      const [range] = ranges;
      if (!range || ranges.length > 1 || !service.attachment.has(document)) return undefined;
      const [html, text] = await Promise.all(types.map((type) => clipboard.get(type)?.asString()));
      // One line without tabs is no table.
      if (!html?.includes('<t') && !text?.includes('\t')) return undefined;
      const { start, end } = range;
      const params: PasteParams = {
        textDocument: { uri: document.uri.toString() },
        range: { start: { ...position(start) }, end: { ...position(end) } },
        ...(text === undefined ? {} : { text }),
        ...(html === undefined ? {} : { html }),
      };
      const result = await ask<PasteResult>(service, methods.paste, params);
      if (!result || result.version !== document.version || token.isCancellationRequested) return undefined;
      const edit = new vscode.DocumentPasteEdit('', vscode.l10n.t('Paste as rows of the table'), kind);
      edit.additionalEdit = new vscode.WorkspaceEdit();
      edit.additionalEdit.set(document.uri, result.edits.map(asEdit));
      return [edit];
    },
  };
  const selector = [{ language: 'gongkai' }, { language: 'markdown' }, { language: 'plaintext' }];
  return vscode.languages.registerDocumentPasteEditProvider(selector, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: [...types],
  });
}

const position = ({ line, character }: vscode.Position) => ({ line, character });
const asEdit = ({ range: { start, end }, newText }: TextEdit) =>
  new vscode.TextEdit(new vscode.Range(start.line, start.character, end.line, end.character), newText);
