import { type Config, type ConfigProblem, parseConfig, ruleOf } from '@gongkai/core';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Environment } from '../server/environment.ts';
import { placeOf } from './config-place.ts';

export const configName = 'gongkai.config.json';

/** The folder that a configuration file stands in; undefined for other files. */
export const folderOfConfig = (uri: string): string | undefined =>
  uri.endsWith(`/${configName}`) ? uri.slice(0, -configName.length - 1) : undefined;

interface Entry {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

const noSuchRule = (name: string) => ({
  zh: `没有编号或者名称为“${name}”的规则，这项设置不起作用。`,
  en: `There is no rule “${name}”: this setting has no effect.`,
});

/**
 * The `gongkai.config.json` of each folder, read once and again when it changes. A broken one is as if it were absent,
 * and what is wrong with it is said.
 */
export class Configurations {
  private readonly entries = new Map<string, Entry>();
  generation = 0;

  constructor(
    private readonly environment: Environment,
    private readonly language: () => 'zh' | 'en',
  ) {}

  /** The configuration that holds for a document: that of the nearest folder above it that has one. */
  for(uri: string): Config | undefined {
    let best: string | undefined;
    for (const folder of this.entries.keys()) {
      if (uri.startsWith(`${folder}/`) && (best === undefined || folder.length > best.length)) best = folder;
    }
    return best === undefined ? undefined : this.entries.get(best)?.config;
  }

  /** Reads a folder's file; forgets it where there is none. */
  async load(folder: string): Promise<void> {
    const text = await this.environment.readFile?.(`${folder}/${configName}`);
    if (text === undefined) {
      if (this.entries.delete(folder)) this.generation++;
    } else this.take(folder, text);
  }

  /** Takes the text of a folder's file. */
  take(folder: string, text: string): void {
    if (this.entries.get(folder)?.text === text) return;
    this.generation++;
    const parsed = parseConfig(text);
    const problems = 'problems' in parsed ? parsed.problems : this.unknownRules(parsed.config);
    const severity = 'problems' in parsed ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    const diagnostics = problems.map(
      (problem): Diagnostic => ({
        range: placeOf(text, problem),
        severity,
        source: 'gongkai',
        message: problem.message[this.language()],
      }),
    );
    this.entries.set(folder, { text, diagnostics, ...('config' in parsed ? { config: parsed.config } : {}) });
  }

  /** What is wrong with each file, as diagnostics of it. */
  *diagnostics(): Generator<{ readonly uri: string; readonly items: readonly Diagnostic[] }> {
    for (const [folder, { diagnostics }] of this.entries) yield { uri: `${folder}/${configName}`, items: diagnostics };
  }

  diagnosticsOf(folder: string): readonly Diagnostic[] {
    return this.entries.get(folder)?.diagnostics ?? [];
  }

  private unknownRules({ rules = {} }: Config): ConfigProblem[] {
    return Object.keys(rules)
      .filter((name) => !ruleOf(name))
      .map((name) => ({ path: `rules.${name}`, message: noSuchRule(name) }));
  }
}
