import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A near-empty language pack for zh-cn: the real ones are not on npm. The editor's own words stay English, but
 * `vscode.env.language` is zh-cn, so an extension's manifest and messages come in Chinese.
 */
export function writeLanguagePack(user: string, extensions: string): void {
  const folder = join(extensions, 'test.lp-zh-hans-1.139.0');
  mkdirSync(join(folder, 'translations'), { recursive: true });
  const translations = join(folder, 'translations/main.i18n.json');
  writeFileSync(translations, JSON.stringify({ '': [], version: '1.0.0', contents: {} }));
  const manifest = {
    name: 'lp-zh-hans',
    publisher: 'test',
    version: '1.139.0',
    engines: { vscode: '^1.96.0' },
    contributes: {
      localizations: [
        {
          languageId: 'zh-cn',
          languageName: 'Chinese Simplified',
          localizedLanguageName: '中文(简体)',
          translations: [{ id: 'vscode', path: './translations/main.i18n.json' }],
        },
      ],
    },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const list = join(extensions, 'extensions.json');
  const identifier = { id: 'test.lp-zh-hans' };
  const location = { $mid: 1, path: folder, scheme: 'file' };
  const entry = { identifier, version: '1.139.0', location, relativeLocation: 'test.lp-zh-hans-1.139.0', metadata: {} };
  const known = JSON.parse(readFileSync(list, 'utf8')) as unknown[];
  writeFileSync(list, JSON.stringify([...known, entry]));
  const pack = {
    'zh-cn': {
      hash: '0123456789abcdef0123456789abcdef',
      extensions: [{ extensionIdentifier: identifier, version: '1.139.0' }],
      translations: { vscode: translations },
      label: '中文(简体)',
    },
  };
  writeFileSync(join(user, 'languagepacks.json'), JSON.stringify(pack));
}
