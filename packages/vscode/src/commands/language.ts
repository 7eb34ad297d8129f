import * as vscode from 'vscode';

/** Asks in which language findings and explanations are to be written, and sets `gongkai.language` for the user. */
export async function selectLanguage(): Promise<void> {
  const setting = vscode.workspace.getConfiguration('gongkai');
  const now = setting.get<string>('language', 'auto');
  const choices = [
    { value: 'auto', label: vscode.l10n.t('As the editor') },
    { value: 'zh', label: '中文' },
    { value: 'en', label: 'English' },
  ];
  const picked = await vscode.window.showQuickPick(
    choices.map((choice) => ({ ...choice, ...(choice.value === now ? { description: '✓' } : {}) })),
    { placeHolder: vscode.l10n.t('Language of findings and explanations') },
  );
  if (picked) await setting.update('language', picked.value, vscode.ConfigurationTarget.Global);
}
