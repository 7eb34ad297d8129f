import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** `require("./chunk-….cjs")`, `import … from "./chunk-….js"`, `import "./chunk-….js"`; not `import("./…")`. */
const chunk = /(?:\brequire\(|\bfrom\s?|\bimport\s?)["']\.\/(chunk-\w+\.c?js)["']/g;

/**
 * A built file and the chunks that are loaded with it. What is loaded on first use is not among them.
 *
 * @param paths built files, in one folder
 * @returns paths, each once
 */
export function loadedWith(...paths: readonly string[]): string[] {
  const all = [...paths];
  for (const path of all) {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(chunk)) {
      if (!all.some((other) => basename(other) === name)) all.push(join(dirname(path), name));
    }
  }
  return all;
}
