import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const library = dirname(require.resolve('pdfjs-dist/package.json'));

/**
 * Parts of pdf.js that reading text and ruled lines never comes to, by the names of the sources that its bundles are
 * made of: drawing pages, their editing, forms and notes, and pictures, which are not decoded at any size.
 */
const unused: Readonly<Record<string, RegExp>> = {
  'pdf.mjs':
    /^display\/(?:editor\/.*|annotation_layer|canvas|canvas_dependency_tracker|draw_layer|pattern_helper|svg_factory|text_layer|touch_manager|xfa_layer|xfa_text)\.js$/,
  'pdf.worker.mjs':
    /^(?:external\/(?:brotli|jbig2|openjpeg|qcms)\/.*|core\/(?:xfa\/.*|editor\/.*|annotation|arithmetic_decoder|ccitt|ccitt_stream|dataset_reader|default_appearance|font_renderer|icc_colorspace|image_resizer|intersector|jbig2|jbig2_ccittFax_wasm|jbig2_stream|jpeg_stream|jpg|jpx|jpx_stream|metadata_parser|writer|xfa_fonts|xml_parser|\w+_factors|liberationsans_widths)\.js)$/,
};

/** What is asked of these before a page is read, and the answer of a file that has none of it. */
const standIns: Readonly<Record<string, string>> = {
  AnnotationFactory:
    'class AnnotationFactory { static async createGlobals() { return null; } static async create() { return null; } }',
  // With fonts that say that each shape was made, none is.
  FontRendererFactory: 'class FontRendererFactory { static create() { return { hasBuiltPath: () => true }; } }',
  // The host has this decoder; the library's brings a dictionary of 120 kB.
  BrotliDecode: `const BrotliDecode = (bytes) => process.getBuiltinModule('node:zlib').brotliDecompressSync(bytes, { maxOutputLength: 2 ** 27 });`,
};

/** Exact pieces of the kept sources, and what stands in their place; the build stops where one is not met once. */
const edits: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'pdf.mjs': [
    // Names everything for pages that load the library without modules.
    [/^globalThis\.pdfjsLib = \{\n[\s\S]*?^\};\n/m, ''],
    [/^\{\n {2}globalThis\._pdfjsTestingUtils = \{\n[\s\S]*?^\}\n/m, ''],
    // Looks for a canvas, complains that there is none, and puts names into the process that others share.
    [/^if \(isNodeJS\) \{\n {2}let canvas;\n[\s\S]*?^\}\n/m, ''],
  ],
  'pdf.worker.mjs': [],
};

/** Stand-ins with the names of everything that a source declares: what is not asked for drops out. */
function hollow(source: string): string {
  const file = ts.createSourceFile('part.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const names = (name: ts.BindingName): string[] =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((each) => (ts.isOmittedExpression(each) ? [] : names(each.name)));
  return file.statements
    .flatMap((statement) => {
      // What older engines lack is filled in where it is first used, for all sources behind it.
      const whole = source.slice(statement.pos, statement.end);
      if (/^\s*(?:\/\/.*\s*)*var \w+ = __webpack_require__\(/.test(whole)) return [whole];
      if (ts.isVariableStatement(statement))
        return statement.declarationList.declarations
          .flatMap((each) => names(each.name))
          .map((name) => standIns[name] ?? `var ${name};`);
      if (ts.isFunctionDeclaration(statement) && statement.name)
        return [`function ${statement.name.text}() { throw new Error('not in this build'); }`];
      if (!ts.isClassDeclaration(statement) || !statement.name) return [];
      const { text } = statement.name;
      return [
        standIns[text] ??
          `class ${text} { constructor() { throw new Error('not in this build'); } static setOptions() {} static cleanup() {} }`,
      ];
    })
    .join('\n');
}

/** A bundle of the library without the parts that are not used. */
function lean(code: string, file: string): string {
  const skip = unused[file];
  if (!skip) throw new Error(`${file}: not a part of pdf.js that is known here`);
  let rest = code;
  for (const [pattern, text] of edits[file] ?? []) {
    if (rest.split(pattern).length !== 2) throw new Error(`${file}: pdf.js has changed, not met once: ${pattern}`);
    rest = rest.replace(pattern, text);
  }
  const parts = rest.split(/^;\/\/ \.\/(?:src\/)?/m);
  let dropped = 0;
  const kept = parts.map((part, i) => {
    const name = part.slice(0, part.indexOf('\n'));
    if (i === 0 || !skip.test(name)) return part.slice(i === 0 ? 0 : name.length);
    dropped++;
    return hollow(part.slice(name.length));
  });
  if (dropped < 10) throw new Error(`${file}: pdf.js is put together in another way`);
  return kept.join('\n');
}

/**
 * Tables of the encodings of simplified Chinese that a PDF may name without bringing them (ISO 32000-2, table 116), and the
 * one from their characters to Unicode. A file that asks for another is refused with the reason.
 */
const tables = /^(?:Adobe-GB1-UCS2|GB(?:-EUC|pc-EUC|K-EUC|Kp-EUC|K2K)-[HV]|UniGB-(?:UCS2|UTF16)-[HV])\.bcmap$/;

/** @param folder where the tables go: beside the server's files */
export const pdf = (folder: string): Plugin => ({
  name: 'pdf',
  setup(build) {
    build.onLoad({ filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ }, async ({ path }) => ({
      contents: lean(await readFile(path, 'utf8'), basename(path)),
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]convert[\\/]src[\\/]read[\\/]pdf[\\/]data\.ts$/ }, () => ({
      contents: "import { join } from 'node:path';\nexport const dataFolder = () => join(__dirname, 'pdf');",
      loader: 'ts',
    }));
    build.onEnd(() => {
      mkdirSync(join(folder, 'cmaps'), { recursive: true });
      for (const name of readdirSync(join(library, 'cmaps')).filter((each) => tables.test(each)))
        cpSync(join(library, 'cmaps', name), join(folder, 'cmaps', name));
      cpSync(join(library, 'cmaps/LICENSE'), join(folder, 'cmaps/LICENSE'));
    });
  },
});
