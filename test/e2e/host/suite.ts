import { renameSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { cases } from './cases.ts';

/** What VS Code calls inside its extension host. Runs every case, whatever the others do, and writes down how it went. */
export async function run(): Promise<void> {
  const results: { name: string; error?: string }[] = [];
  for (const [name, body] of Object.entries(cases)) {
    try {
      await body(vscode);
      results.push({ name });
    } catch (error) {
      results.push({ name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  const file = process.env.GONGKAI_RESULT ?? '';
  writeFileSync(`${file}.part`, JSON.stringify(results));
  renameSync(`${file}.part`, file);
}
