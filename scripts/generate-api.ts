/**
 * Writes what each published package exports, with all types, to `etc/<entry>.api.md` (API Extractor): a change of the
 * public surface is a line of a diff, and is reviewed as one. With `--check` nothing is written, and a report that differs
 * is named. The declarations come from the type check: no build is needed.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
  type IConfigFile,
} from '@microsoft/api-extractor';
import { root, run } from './run.ts';

interface Entry {
  /** Of its file in `etc/`. */
  readonly name: string;
  readonly package: string;
  /** Below `.cache/tsc/packages`. */
  readonly declarations: string;
}

/** Everything that can be imported from a package that is published. */
const entries: readonly Entry[] = [
  { name: 'core', package: 'core', declarations: 'core/index.d.ts' },
  { name: 'core-series', package: 'core', declarations: 'core/series/index.d.ts' },
  { name: 'convert', package: 'convert', declarations: 'convert/index.d.ts' },
  { name: 'lsp', package: 'lsp', declarations: 'lsp/src/index.d.ts' },
];

/** What types refer to and nobody can import, and why. All else that a user may get into their hands has a name. */
const unnamed: ReadonlySet<string> = new Set([
  // Written out in `reportSchema`, part of which they are.
  ...['agencySchema', 'periodSchema', 'contentSchema', 'sectionSchema'],
  // Data whose ids are written out in `factSchema`.
  ...['Entry', 'Id2014', 'indicators2019', 'indicators2021'],
  // Of members that are marked as internal.
  ...['Crash', 'Kept', 'ReadParagraph', 'ReadingOptions'],
]);

const temporary = `${root}.cache/api/`;
const committed = `${root}etc/`;

/** The same compiler options for all: one program is enough. */
const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  customConditions: ['@gongkai/source'],
  lib: ['ES2023'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
};

function configOf(entry: Entry): ExtractorConfig {
  const silent = { logLevel: ExtractorLogLevel.None };
  const error = { logLevel: ExtractorLogLevel.Error };
  const configObject: IConfigFile = {
    projectFolder: `${root}packages/${entry.package}`,
    mainEntryPointFilePath: `${root}.cache/tsc/packages/${entry.declarations}`,
    newlineKind: 'lf',
    compiler: { overrideTsconfig: { compilerOptions } },
    apiReport: {
      enabled: true,
      reportFileName: entry.name,
      reportFolder: temporary,
      reportTempFolder: `${temporary}new`,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: { default: error },
      extractorMessageReporting: {
        default: error,
        // Every export is public, and a name that says it all needs no words.
        'ae-missing-release-tag': silent,
        'ae-undocumented': silent,
        'ae-internal-missing-underscore': silent,
        // The other packages see core's sources: it need not be built.
        'ae-wrong-input-file-type': silent,
      },
      // Comments are written for readers, not for TSDoc.
      tsdocMessageReporting: { default: silent },
    },
  };
  return ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}packages/${entry.package}/package.json`,
  });
}

interface Objection {
  readonly entry: Entry;
  readonly text: string;
  /** A type that the entry does not export and its exports refer to; as written, without a number of API Extractor's. */
  readonly forgotten?: string;
}

/** Writes one entry's report to `.cache/api`; what API Extractor objects to. */
function extract(entry: Entry, config: ExtractorConfig, compilerState: CompilerState): Objection[] {
  const objections: Objection[] = [];
  const { succeeded } = Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message: ExtractorMessage) => {
      message.handled = true;
      // What it says of the file that it writes is no objection.
      if (message.logLevel !== ExtractorLogLevel.Error) return;
      const forgotten = message.messageId === 'ae-forgotten-export' && /"([^"]+)"/u.exec(message.text)?.[1];
      objections.push({ entry, text: message.text, ...(forgotten ? { forgotten } : {}) });
    },
  });
  return succeeded || objections.length > 0 ? objections : [{ entry, text: 'API Extractor failed' }];
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The compiler names the members of an enumeration in whatever order it met them, which differs from build to build. */
const inOrder = (report: string): string =>
  report
    .replace(
      /ZodEnum<\{\n([^{}]*)\n( *\}>)/gu,
      (_, members: string, end: string) => `ZodEnum<{\n${members.split('\n').sort().join('\n')}\n${end}`,
    )
    .replace(/"[^"\n]*"(?: \| "[^"\n]*")+/gu, (union) => union.split(' | ').sort().join(' | '));

const folders = [...new Set(entries.map((entry) => `packages/${entry.package}`))];
if (run('npx', ['tsc', '-b', ...folders]) !== 0) process.exit(1);
rmSync(temporary, { recursive: true, force: true });
for (const folder of [temporary, committed]) mkdirSync(folder, { recursive: true });

const configs = entries.map((entry) => [entry, configOf(entry)] as const);
const [first] = configs;
if (!first) throw new Error('no entries');
const state = CompilerState.create(first[1], {
  additionalEntryPoints: configs.map(([, config]) => config.mainEntryPointFilePath),
});
/** Whether a type can be imported from another entry of the same package. */
const named = ({ entry, forgotten }: Objection): boolean =>
  entries.some(
    ({ name, package: of }) =>
      of === entry.package &&
      new RegExp(`^export \\w+ ${forgotten}\\b`, 'mu').test(read(`${temporary}${name}.api.md`) ?? ''),
  );
const objections = configs
  .flatMap(([entry, config]) => extract(entry, config, state))
  .filter((each) => !each.forgotten || !(unnamed.has(each.forgotten) || named(each)));
for (const { entry, text } of objections) console.error(`api: ${entry.name}: ${text}`);

const check = process.argv.includes('--check');
const stale: string[] = [];
const names = entries.map(({ name }) => `${name}.api.md`);
for (const name of readdirSync(committed).filter((each) => !names.includes(each))) {
  stale.push(`etc/${name}`);
  if (!check) rmSync(committed + name);
}
for (const name of names) {
  const made = read(temporary + name);
  if (made === undefined) continue;
  const text = inOrder(made);
  if (read(committed + name) === text) continue;
  stale.push(`etc/${name}`);
  if (!check) writeFileSync(committed + name, text);
}
if (check && stale.length > 0) {
  console.error(`the public surface has changed: ${stale.join(', ')}; run npm run generate, and review what it writes`);
}
console.log(`api: ${entries.length} entries, ${stale.length} files ${check ? 'out of step' : 'written'}`);
if (objections.length > 0 || (check && stale.length > 0)) process.exitCode = 1;
