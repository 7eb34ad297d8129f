/**
 * Writes what the extension says about rules, indicators and settings, from where they are defined: settings and their
 * words in `package.json` and `package.nls*.json`, the schema of `gongkai.config.json`, the grammar's indicators, and the
 * tables of the README. With `--check` writes nothing and fails where something is out of date.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configJsonSchema, editionIds, editions, type Rule, rules, suppressionRules } from '@gongkai/core';

const folder = fileURLToPath(new URL('../packages/vscode/', import.meta.url));
const check = process.argv.includes('--check');
const stale: string[] = [];

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const readJson = <T>(name: string): T => JSON.parse(read(name)) as T;

const written: string[] = [];
/** The formatter lays tables out anew: their padding does not count. */
const squeeze = (text: string): string => text.replace(/[ -]+/g, '');

function write(name: string, text: string): void {
  if (squeeze(read(name)) === squeeze(text)) return;
  if (check) stale.push(name);
  else {
    writeFileSync(join(folder, name), text);
    written.push(join(folder, name));
  }
}
/** Only what it says counts, in its order: the formatter may have laid it out otherwise. */
function writeJson(name: string, value: unknown): void {
  const same = JSON.stringify(readJson(name)) === JSON.stringify(value);
  if (!same) write(name, `${JSON.stringify(value, null, 2)}\n`);
}

type Words = Record<string, string>;
type Lang = 'zh' | 'en';
interface Property {
  readonly order: number;
  readonly default: unknown;
  readonly markdownDescription: string;
  properties?: Record<string, unknown>;
}
interface Manifest {
  contributes: {
    configuration: { title: string; properties: Record<string, Property> }[];
    commands: { command: string; title: string }[];
  };
}

const severities = ['off', 'info', 'warning', 'error'] as const;
const byCode = [...rules, ...suppressionRules].sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));

/** `gongkai.rules` offers every rule by its code, with its title and default. */
function settings(): void {
  const manifest = readJson<Manifest>('package.json');
  const property = manifest.contributes.configuration.map((group) => group.properties['gongkai.rules']).find(Boolean);
  if (!property) throw new Error('gongkai.rules is not declared');
  property.properties = Object.fromEntries(
    byCode.map(({ code, severity }) => [
      code,
      { type: 'string', enum: [...severities], default: severity, description: `%rule.${code}%` },
    ]),
  );
  writeJson('package.json', manifest);
  for (const [name, lang] of [
    ['package.nls.json', 'en'],
    ['package.nls.zh-cn.json', 'zh'],
  ] as const) {
    const words = Object.entries(readJson<Words>(name)).filter(([key]) => !key.startsWith('rule.'));
    writeJson(name, Object.fromEntries([...words, ...byCode.map((rule) => [`rule.${rule.code}`, rule.title[lang]])]));
  }
}

/** Labels as they are printed, longest first, so that none is cut short by another. */
function grammar(): void {
  interface Grammar {
    repository: { indicator: { match: string } };
  }
  const labels = new Set<string>();
  for (const id of editionIds) {
    for (const indicator of editions[id].indicators) {
      for (const label of [indicator.label, ...(indicator.aliases ?? [])]) {
        // One or two characters (其他, 总计) would colour half of the prose.
        if (label.length >= 5) labels.add(label);
      }
    }
  }
  const value = readJson<Grammar>('syntaxes/gongkai.tmLanguage.json');
  const escaped = [...labels]
    .sort((a, b) => b.length - a.length || a.localeCompare(b, 'zh'))
    .map((label) => label.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  value.repository.indicator.match = escaped.join('|');
  writeJson('syntaxes/gongkai.tmLanguage.json', value);
}

/** The schema of core, with every rule offered by code and its title in both languages. */
function configSchema(): void {
  const schema = configJsonSchema() as { properties: Record<string, Record<string, unknown>> };
  const rulesSchema = schema.properties.rules;
  if (rulesSchema) {
    rulesSchema.properties = Object.fromEntries(
      byCode.map(({ code, title }) => [code, { enum: [...severities], description: `${title.zh} · ${title.en}` }]),
    );
  }
  writeJson('schemas/gongkai.config.schema.json', schema);
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n+/g, ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const severityWords = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'note' },
} as const;
const basisWords = {
  zh: { official: '官方规定', structure: '表格结构', inferred: '推断' },
  en: { official: 'official', structure: 'structure', inferred: 'inferred' },
} as const;

function readme(): void {
  const manifest = readJson<Manifest>('package.json');
  const words: Record<Lang, Words> = { en: readJson('package.nls.json'), zh: readJson('package.nls.zh-cn.json') };
  const say = (lang: Lang, text: string) => text.replace(/%([\w.-]+)%/g, (_, key: string) => words[lang][key] ?? key);
  const heads = {
    zh: { commands: ['命令', '编号'], settings: ['设置', '默认', '含义'], rules: ['编号', '检查', '默认', '依据'] },
    en: {
      commands: ['Command', 'Id'],
      settings: ['Setting', 'Default', 'Meaning'],
      rules: ['Code', 'What', 'Default', 'Basis'],
    },
  } as const;
  const parts = (lang: Lang): Record<string, string> => ({
    [`commands-${lang}`]: table(
      heads[lang].commands,
      manifest.contributes.commands.map(({ command, title }) => [say(lang, title), `\`${command}\``]),
    ),
    [`settings-${lang}`]: table(
      heads[lang].settings,
      manifest.contributes.configuration.flatMap(({ properties }) =>
        Object.entries(properties).map(([name, property]) => [
          `\`${name}\``,
          `\`${JSON.stringify(property.default)}\``,
          say(lang, property.markdownDescription),
        ]),
      ),
    ),
    [`rules-${lang}`]: table(
      heads[lang].rules,
      byCode.map((rule: Rule) => [
        rule.code,
        rule.title[lang],
        severityWords[lang][rule.severity],
        basisWords[lang][rule.basis],
      ]),
    ),
  });
  const all = { ...parts('zh'), ...parts('en') };
  const text = read('README.md').replace(
    /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, begin: string, name: string, end: string) => `${begin}\n${all[name]}\n\n${end}`,
  );
  write('README.md', text);
}

settings();
grammar();
configSchema();
readme();
if (written.length > 0) execFileSync('npx', ['biome', 'format', '--write', ...written], { stdio: 'ignore' });
if (stale.length > 0) {
  console.error(`out of date, run npm run generate: ${stale.join(', ')}`);
  process.exit(1);
}
