import * as vscode from 'vscode';
import type * as converter from '../../server/convert.ts';
import { activeReport, type Service } from '../service.ts';
import { openUnsaved } from '../unsaved.ts';

/** What reads and writes other forms: `dist/server/convert.cjs`, where the host can load it. */
export type Converter = typeof converter;

/** Forms that are offered. Older forms of Word go through LibreOffice; where it is not installed, the reason says what to do. */
const readable = ['docx', 'docm', 'pdf', 'xlsx', 'xlsm', 'doc', 'wps'];

const forms = () =>
  [
    { format: 'docx', label: vscode.l10n.t('Word document (.docx)') },
    { format: 'html', label: vscode.l10n.t('Web page (.html)') },
    { format: 'csv', label: vscode.l10n.t('Facts as a table (.csv)') },
    { format: 'json', label: vscode.l10n.t('Data (.json)') },
  ] as const;

/** Reads a Word file, PDF or workbook as a report and opens that, unsaved, beside it. The file itself stays as it is. */
export async function importReport(service: Service, file: vscode.Uri | undefined): Promise<void> {
  if (!service.loadConverter) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('Files can’t be converted in the browser. In a terminal: {0}', 'gongkai convert'),
    );
    return;
  }
  const source = file instanceof vscode.Uri ? file : await askFile();
  if (!source) return;
  const { analyse, convert, importFormatOf } = service.loadConverter();
  const format = importFormatOf(source.path);
  if (!format) {
    const words = vscode.l10n.t('{0} is no Word file, PDF or workbook.', nameOf(source));
    void vscode.window.showErrorMessage(words);
    return;
  }
  await reporting(service, source, async () => {
    const { markdown, report } = await convert(await vscode.workspace.fs.readFile(source), format);
    // Of what is none, only what looks like a part of one would be left.
    if (!analyse(markdown).bound.isReport)
      throw new Error(vscode.l10n.t('No annual report was recognised in it, and nothing was converted.'));
    await openUnsaved(await freeName(source.with({ path: source.path.replace(/\.[^./]*$/, '') })), markdown);
    if (report.unplaced.length > 0) {
      const words = vscode.l10n.t('Passages that found no place stand at the end: {0}', report.unplaced.length);
      void vscode.window.showWarningMessage(words);
    }
  });
}

/** Writes the report in front in another form, to where the user says. */
export async function exportReport(service: Service): Promise<void> {
  const editor = activeReport(service);
  if (!editor || !service.loadConverter) return;
  const picked = await vscode.window.showQuickPick(forms(), { placeHolder: vscode.l10n.t('Export as') });
  if (!picked) return;
  const defaultUri = offeredTarget(editor.document.uri, picked.format);
  const target = await vscode.window.showSaveDialog({
    ...(defaultUri ? { defaultUri } : {}),
    filters: { [picked.label]: [picked.format] },
  });
  if (!target) return;
  await reporting(service, target, async () => {
    const { analyse, writeReport } = service.loadConverter?.() ?? {};
    if (!analyse || !writeReport) return;
    const bytes = await writeReport(analyse(editor.document.getText()).report, picked.format);
    await vscode.workspace.fs.writeFile(target, bytes);
    void vscode.window.showInformationMessage(vscode.l10n.t('Written: {0}', nameOf(target)));
  });
}

/** Beside the report, under its name; for one that was never saved in the first folder that is open. */
function offeredTarget(report: vscode.Uri, extension: string): vscode.Uri | undefined {
  const named = report.with({ path: `${report.path.replace(/(?:\.gongkai)?\.(?:md|txt)$/, '')}.${extension}` });
  if (report.scheme !== 'untitled') return named;
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, nameOf(named));
}

/** A name for the report that no file has. */
async function freeName(base: vscode.Uri): Promise<vscode.Uri> {
  for (let i = 1; ; i++) {
    const uri = base.with({ path: `${base.path}${i === 1 ? '' : `-${i}`}.gongkai.md` });
    const taken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!taken) return uri;
  }
}

async function askFile(): Promise<vscode.Uri | undefined> {
  const filters = { 'Word, PDF, Excel': readable };
  const [file] = (await vscode.window.showOpenDialog({ filters, title: vscode.l10n.t('Import report') })) ?? [];
  return file;
}

/** Says what went wrong, with the file's name; the rest stands in the log. */
async function reporting(service: Service, file: vscode.Uri, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    service.output.error(error instanceof Error ? error : reason);
    void vscode.window.showErrorMessage(`${nameOf(file)}: ${reason}`);
  }
}

const nameOf = (uri: vscode.Uri): string => uri.path.split('/').pop() ?? uri.path;
