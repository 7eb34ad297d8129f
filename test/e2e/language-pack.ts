import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installTestExtension } from './test-extension.ts';

/**
 * A near-empty language pack for zh-cn: the real ones are not on npm. The editor's own words stay English, but
 * `vscode.env.language` is zh-cn, so an extension's manifest and messages come in Chinese.
 */
export function writeLanguagePack(user: string, extensions: string): void {
  const file = 'translations/main.i18n.json';
  const language = {
    languageId: 'zh-cn',
    languageName: 'Chinese Simplified',
    localizedLanguageName: '中文(简体)',
    translations: [{ id: 'vscode', path: `./${file}` }],
  };
  const [name, version] = ['lp-zh-hans', '1.139.0'];
  const extensionIdentifier = installTestExtension(extensions, {
    name,
    version,
    manifest: { contributes: { localizations: [language] } },
    files: { [file]: JSON.stringify({ '': [], version: '1.0.0', contents: {} }) },
  });
  const pack = {
    'zh-cn': {
      hash: '0123456789abcdef0123456789abcdef',
      extensions: [{ extensionIdentifier, version }],
      translations: { vscode: join(extensions, `test.${name}-${version}`, file) },
      label: '中文(简体)',
    },
  };
  writeFileSync(join(user, 'languagepacks.json'), JSON.stringify(pack));
}
