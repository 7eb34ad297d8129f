import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const core = fileURLToPath(new URL('../../core/src/index.ts', import.meta.url));

interface Origin {
  readonly file: string;
  readonly name: string;
}

const known = new Map<string, Map<string, Origin>>();
const parse = (path: string, source = readFileSync(path, 'utf8')): ts.SourceFile =>
  ts.createSourceFile(path, source, ts.ScriptTarget.Latest, false);

const specifierOf = (node: ts.ImportDeclaration | ts.ExportDeclaration): string | undefined =>
  node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;

/** The file behind a specifier; undefined for packages other than our core. */
function fileOf(specifier: string, from: string): string | undefined {
  if (specifier === '@gongkai/core') return core;
  return specifier.startsWith('.') ? resolve(dirname(from), specifier) : undefined;
}

/** Names that a file makes and exports itself; only those that `export * from` can hand on. */
function made(path: string): string[] {
  return parse(path).statements.flatMap((statement) => {
    const isExported = ts.canHaveModifiers(statement)
      ? (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
      : false;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    }
    const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return named && statement.name ? [statement.name.text] : [];
  });
}

/** Where each name that a file passes on was made. */
function passedOn(path: string): Map<string, Origin> {
  const before = known.get(path);
  if (before) return before;
  const names = new Map<string, Origin>();
  known.set(path, names);
  for (const statement of parse(path).statements) {
    if (!ts.isExportDeclaration(statement)) continue;
    const specifier = specifierOf(statement);
    const file = specifier === undefined ? undefined : fileOf(specifier, path);
    if (file === undefined) continue;
    if (!statement.exportClause) {
      for (const name of made(file)) names.set(name, { file, name });
      for (const [name, origin] of passedOn(file)) names.set(name, origin);
      continue;
    }
    if (!ts.isNamedExports(statement.exportClause)) continue;
    for (const element of statement.exportClause.elements) {
      const name = (element.propertyName ?? element.name).text;
      names.set(element.name.text, passedOn(file).get(name) ?? { file, name });
    }
  }
  return names;
}

/**
 * Imports by way of an `index.ts` become imports of the files behind it. The bundler decides file by file which chunk a
 * module belongs to: through an index, each file of a library would belong to whatever needs one of them.
 */
export function direct(source: string, path: string): string {
  if (!/from '(?:@gongkai\/core|\.[^']*index\.ts)'/.test(source)) return source;
  let out = source;
  for (const statement of [...parse(path, source).statements].reverse()) {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) continue;
    const specifier = specifierOf(statement);
    const file = specifier === undefined ? undefined : fileOf(specifier, path);
    const bindings = statement.importClause?.namedBindings;
    if (specifier === undefined || file === undefined || !bindings || !ts.isNamedImports(bindings)) continue;
    const lines = bindings.elements
      .filter((element) => !element.isTypeOnly)
      .map((element) => {
        const name = (element.propertyName ?? element.name).text;
        const origin = passedOn(file).get(name);
        return `import { ${origin?.name ?? name} as ${element.name.text} } from ${JSON.stringify(origin?.file ?? specifier)};`;
      });
    out = out.slice(0, statement.getFullStart()) + lines.map((line) => `\n${line}`).join('') + out.slice(statement.end);
  }
  return out;
}
