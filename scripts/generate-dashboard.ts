/**
 * Writes packages/cli/src/dashboard/assets.ts: the script and the styles of the pages that `check --format html` makes,
 * built from packages/cli/browser. With `--check` nothing is written, and it fails where that file is out of step.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from './run.ts';

const browser = `${root}packages/cli/browser/`;
const file = `${root}packages/cli/src/dashboard/assets.ts`;

async function bundled(entry: string, loader: 'css' | 'ts'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${browser}${entry}`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    // Browsers of county offices are not the newest.
    target: loader === 'ts' ? 'es2019' : 'chrome80',
    // A placeholder inside of a plain string would look like a mistake.
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
  });
  const text = outputFiles[0]?.text.trimEnd() ?? '';
  if (/<\/(?:script|style)|<!--/iu.test(text)) throw new Error(`${entry} would end the element it stands in`);
  return text;
}

/** A text as a literal in the style of the formatter. */
const literal = (text: string): string => {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll('\n', '\\n');
  return `${quote}${inner}${quote}`;
};

const [script, base, dashboard, sheet] = await Promise.all([
  bundled('main.ts', 'ts'),
  bundled('base.css', 'css'),
  bundled('dashboard.css', 'css'),
  bundled('sheet.css', 'css'),
]);
const page = `// Written by npm run generate from packages/cli/browser.
${Object.entries({ dashboardScript: script, dashboardStyle: `${base}${dashboard}`, sheetStyle: `${base}${sheet}` })
  .map(([name, text]) => `export const ${name} =\n  ${literal(text)};`)
  .join('\n')}
`;

const current = ((): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
})();
if (current !== page) {
  if (process.argv.includes('--check')) {
    console.error('packages/cli/src/dashboard/assets.ts is out of step; run npm run generate');
    process.exit(1);
  }
  writeFileSync(file, page);
}
console.log(
  `packages/cli/src/dashboard/assets.ts: ${current === page ? 'in step' : 'written'}, script ${script.length} bytes`,
);
