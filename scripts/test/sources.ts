import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A TypeScript file of a package, with what it imports. */
export interface SourceFile {
  /** Relative to `packages/<name>/src`, with `/`. */
  readonly name: string;
  readonly lines: number;
  /** Files of the same package, relative as `name`; `typeOnly` where the import leaves no trace in the program. */
  readonly imports: readonly { readonly name: string; readonly typeOnly: boolean }[];
  /** Everything imported from outside. */
  readonly packages: readonly string[];
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gmu;

/** All sources of a package. */
export function sourcesOf(name: string): SourceFile[] {
  const folder = join(root, 'packages', name, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const imports: { name: string; typeOnly: boolean }[] = [];
    const packages: string[] = [];
    for (const [, type, from, lazy] of text.matchAll(statement)) {
      const target = from ?? lazy ?? '';
      if (!target.startsWith('.')) packages.push(target);
      else {
        const path = relative(folder, join(folder, dirname(file), target))
          .split(sep)
          .join(posix.sep);
        imports.push({ name: path, typeOnly: type !== undefined });
      }
    }
    return { name: file.split(sep).join(posix.sep), lines: text.split('\n').length, imports, packages };
  });
}

/** Files that import one another in a ring, each ring once, as the files along it. Types alone make no ring. */
export function cycles(files: readonly SourceFile[]): string[][] {
  const edges = new Map(
    files.map((file) => [file.name, file.imports.filter((each) => !each.typeOnly).map((each) => each.name)]),
  );
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (name: string, path: readonly string[]): void => {
    const at = path.indexOf(name);
    if (at >= 0) {
      found.push([...path.slice(at), name]);
      return;
    }
    if (done.has(name)) return;
    for (const next of edges.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const { name } of files) visit(name, []);
  return found;
}
