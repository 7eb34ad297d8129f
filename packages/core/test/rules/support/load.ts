import { readdirSync } from 'node:fs';
import type { Examples } from './example.ts';

const folder = new URL('../', import.meta.url);

/** Codes that have an example file. */
export const exampleCodes = (): string[] =>
  readdirSync(folder)
    .flatMap((name) => /^([A-Z]\d\d)\.ts$/u.exec(name)?.[1] ?? [])
    .sort();

/** The examples of every rule, by code. */
export async function loadExamples(): Promise<Map<string, Examples>> {
  const loaded = new Map<string, Examples>();
  for (const code of exampleCodes()) {
    const module: { readonly examples?: Examples } = await import(
      /* @vite-ignore */ new URL(`${code}.ts`, folder).href
    );
    if (!module.examples) throw new Error(`${code}.ts exports no examples`);
    loaded.set(code, module.examples);
  }
  return loaded;
}
