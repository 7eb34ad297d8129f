import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot, readJson, readText, sources } from './files.ts';

interface Command {
  readonly command: string;
}
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly keywords: readonly string[];
  readonly activationEvents: readonly string[];
  readonly capabilities: { untrustedWorkspaces: { supported: boolean }; virtualWorkspaces: boolean };
  readonly contributes: {
    readonly commands: readonly (Command & { enablement?: string })[];
    readonly menus: Readonly<Record<string, readonly (Command & { when?: string })[]>>;
    readonly configuration: readonly { properties: Record<string, { order: number }> }[];
    readonly walkthroughs: readonly { steps: readonly { id: string; media: { svg: string } }[] }[];
    readonly configurationDefaults: Record<string, Record<string, unknown>>;
  };
}

const manifest = readJson<Manifest>('package.json');
const code = sources()
  .map(({ text }) => text)
  .join('\n');
const keysOf = (path: string) => Object.keys(readJson<Record<string, string>>(path)).sort();
const setting = (name: string) => manifest.contributes.configuration.some(({ properties }) => name in properties);

describe('package.nls', () => {
  const used = [...new Set(Array.from(readText('package.json').matchAll(/"%([\w.-]+)%"/g), ([, key]) => key ?? ''))];

  it.each(['package.nls.json', 'package.nls.zh-cn.json'])('%s has every key of the manifest and no other', (path) => {
    expect(keysOf(path)).toEqual(used.sort());
  });

  it('says everything in both languages', () => {
    const zh = readJson<Record<string, string>>('package.nls.zh-cn.json');
    const en = readJson<Record<string, string>>('package.nls.json');
    for (const key of used) {
      expect(zh[key], key).toMatch(/[\u4e00-\u9fff]/);
      // Terms of the law are quoted in Chinese where the English speaks of the word itself.
      expect(en[key], key).toMatch(/[A-Za-z]{3}/);
    }
  });
});

describe('l10n', () => {
  const used = Array.from(code.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g), ([, text]) => text ?? '');

  it('is called with literal texts only', () => {
    expect(used).toHaveLength(Array.from(code.matchAll(/l10n\.t\(/g)).length);
  });

  it('has every text of the client in Chinese and no other', () => {
    expect(keysOf('l10n/bundle.l10n.zh-cn.json')).toEqual([...new Set(used)].sort());
  });

  it('keeps the places for arguments', () => {
    for (const [en, zh] of Object.entries(readJson<Record<string, string>>('l10n/bundle.l10n.zh-cn.json'))) {
      expect((zh.match(/\{\d\}/g) ?? []).sort(), en).toEqual((en.match(/\{\d\}/g) ?? []).sort());
    }
  });
});

describe('commands', () => {
  const ids = manifest.contributes.commands.map(({ command }) => command);

  it('are each registered', () => {
    for (const id of ids) expect(code, id).toContain(`'${id}'`);
  });

  it('are each declared where they are registered, but for those that links alone may call', () => {
    const registered = new Set(
      Array.from(code.matchAll(/(?:registerCommand\(|^ {4})'(gongkai\.\w+)'/gm), ([, id]) => id),
    );
    registered.delete('gongkai.reveal');
    expect([...registered].sort()).toEqual([...ids].sort());
  });

  it('that need a report are in the palette only where there is one', () => {
    const palette = new Map(manifest.contributes.menus.commandPalette?.map(({ command, when }) => [command, when]));
    for (const id of ['fixAll', 'insertMissing', 'openPreview', 'openPreviewToSide', 'explainIndicator']) {
      expect(palette.get(`gongkai.${id}`), id).toBe('gongkai.isReport');
    }
    expect(palette.get('gongkai.checkFolder')).toBe('workspaceFolderCount > 0');
  });

  it('of menus are declared', () => {
    for (const entry of Object.values(manifest.contributes.menus).flat()) expect(ids).toContain(entry.command);
  });
});

describe('settings', () => {
  it('that the client reads are declared', () => {
    const read = Array.from(
      code.matchAll(/getConfiguration\('gongkai'[^)]*\)\.get<[^>]*>\('([\w.]+)'/g),
      ([, name]) => name,
    );
    expect(read.length).toBeGreaterThan(0);
    for (const name of read) expect(setting(`gongkai.${name}`), name).toBe(true);
  });
});

describe('manifest', () => {
  it('names files that are there', () => {
    const media = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map((step) => step.media.svg));
    const paths = Array.from(
      readText('package.json').matchAll(/"\.?\/?((?:images|syntaxes|snippets|schemas|walkthrough)\/[\w./-]+)"/g),
    );
    expect(media).toHaveLength(6);
    for (const path of [...media, ...paths.map(([, path]) => path ?? '')]) {
      expect(existsSync(join(packageRoot, path)), path).toBe(true);
    }
  });

  it('starts for no language but ours and the two that reports are written in', () => {
    expect(manifest.activationEvents).not.toContain('*');
    expect(manifest.activationEvents.filter((event) => event.startsWith('onLanguage'))).toEqual([
      'onLanguage:markdown',
      'onLanguage:plaintext',
    ]);
  });

  it('works untrusted and virtual, and its code keeps that promise', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    const common = sources().filter(({ path }) => !path.includes('node'));
    for (const { path, text } of common)
      expect(text, path).not.toMatch(/from 'node:|scheme: 'file'|\beval\(|\bfetch\(/);
    expect(code).not.toMatch(/https?:\/\//);
  });

  it('keeps quiet about Chinese characters in our files', () => {
    expect(manifest.contributes.configurationDefaults['[gongkai]']).toMatchObject({
      'editor.wordWrap': 'on',
      'editor.unicodeHighlight.ambiguousCharacters': false,
      'editor.unicodeHighlight.nonBasicASCII': false,
    });
  });

  it('has a picture of 128 pixels or more and at most 30 keywords', () => {
    const png = readText('package.json') && join(packageRoot, manifest.icon);
    expect(existsSync(png)).toBe(true);
    expect(manifest.keywords.length).toBeLessThanOrEqual(30);
  });
});
