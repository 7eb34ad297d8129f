import { type Config, type ConfigProblem, parseConfig } from '@gongkai/core';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Environment } from '../server/environment.ts';

export const configName = 'gongkai.config.json';

interface Entry {
  readonly config?: Config;
  readonly problems: readonly ConfigProblem[];
  readonly text: string;
}

/** The `gongkai.config.json` of each folder, read once and again when it changes; a broken one is as if it were absent. */
export class Configurations {
  private readonly entries = new Map<string, Entry>();
  generation = 0;

  constructor(private readonly environment: Environment) {}

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
    this.generation++;
    if (text === undefined) this.entries.delete(folder);
    else this.take(folder, text);
  }

  /** Takes the text of an open file. */
  take(folder: string, text: string): void {
    const parsed = parseConfig(text);
    this.generation++;
    this.entries.set(folder, 'config' in parsed ? { config: parsed.config, problems: [], text } : { ...parsed, text });
  }

  /** What is wrong with each file, as diagnostics of it. */
  *diagnostics(): Generator<{ readonly uri: string; readonly items: Diagnostic[] }> {
    for (const [folder, { problems, text }] of this.entries) {
      const items = problems.map(({ path, message }): Diagnostic => {
        const range = placeOf(text, path);
        return {
          range,
          severity: DiagnosticSeverity.Error,
          source: 'gongkai',
          message: path ? `${path}: ${message}` : message,
        };
      });
      yield { uri: `${folder}/${configName}`, items };
    }
  }
}

/** Where the last key of a path first stands in the file; its beginning where it is not found. */
function placeOf(text: string, path: string): Diagnostic['range'] {
  const key = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  const at = key === '' ? -1 : text.indexOf(JSON.stringify(key));
  const before = text.slice(0, Math.max(0, at)).split('\n');
  const line = before.length - 1;
  const character = before.at(-1)?.length ?? 0;
  return { start: { line, character }, end: { line, character: character + (at < 0 ? 0 : key.length + 2) } };
}
