import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Parts of vscode-languageclient that serve requests our server never answers: call hierarchies, colours, values in a debugger …
 * Their classes are kept by name, announce nothing and do nothing.
 */
const unused =
  /vscode-languageclient[\\/]lib[\\/]common[\\/](callHierarchy|typeHierarchy|fileOperations|colorProvider|declaration|implementation|typeDefinition|inlineCompletion|inlineValue|signatureHelp|textDocumentContent|protocolCallHierarchyItem|protocolTypeHierarchyItem)\.js$/;

/** Matches glob patterns of document selectors; ours have none. It would bring minimatch along. */
const globs = /vscode-languageclient[\\/]lib[\\/]common[\\/]utils[\\/]globPattern\.js$/;

/** What the client's registry asks of a static feature. */
const noFeature = `
class NoFeature {
  fillClientCapabilities() {}
  preInitialize() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
  dispose() {}
}
`;

async function empty(path: string): Promise<string> {
  const source = await readFile(path, 'utf8');
  const names = new Set(Array.from(source.matchAll(/^exports\.(\w+) = \w+;/gm), ([, name]) => name));
  const exported = Array.from(names, (name) =>
    name === 'default' ? 'export default class extends NoFeature {}' : `export class ${name} extends NoFeature {}`,
  );
  return [noFeature, ...exported].join('\n');
}

export const trim: Plugin = {
  name: 'trim-languageclient',
  setup(build) {
    build.onLoad({ filter: unused }, async ({ path }) => ({ contents: await empty(path), loader: 'js' }));
    build.onLoad({ filter: globs }, () => ({
      contents: 'export const matchGlobPattern = () => false;',
      loader: 'js',
    }));
  },
};

/** The same for the server's library: its features are functions that add to a class; these add nothing. */
const unusedByServer =
  /vscode-languageserver[\\/]lib[\\/]common[\\/](callHierarchy|typeHierarchy|notebook|fileOperations|inlineCompletion|inlineValue|moniker|textDocumentContent)\.js$/;

/** Bars of progress that a server opens, and results that it sends in parts: ours does neither. */
const progress = /vscode-languageserver[\\/]lib[\\/]common[\\/]progress\.js$/;
const noProgress = `
export const attachWorkDone = () => undefined;
export const attachPartialResult = () => undefined;
export const ProgressFeature = (base) => base;
export class WorkDoneProgressReporter {}
`;

/** The queue of messages: a Map keeps their order as well, and nobody moves one in it. */
const queue = /vscode-jsonrpc[\\/]lib[\\/]common[\\/]linkedMap\.js$/;
const shortQueue = `
export class LinkedMap extends Map {
  shift() {
    const [first] = this;
    if (first) this.delete(first[0]);
    return first && first[1];
  }
}
export class LRUCache {}
export const Touch = {};
`;

export const trimServer: Plugin = {
  name: 'trim-languageserver',
  setup(build) {
    build.onLoad({ filter: queue }, () => ({ contents: shortQueue, loader: 'js' }));
    build.onLoad({ filter: progress }, () => ({ contents: noProgress, loader: 'js' }));
    build.onLoad({ filter: unusedByServer }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const names = new Set(Array.from(source.matchAll(/^exports\.(\w+) = \w+;/gm), ([, name]) => name));
      const exported = Array.from(names, (name) => `export const ${name} = (base) => base;`);
      return { contents: exported.join('\n'), loader: 'js' };
    });
  },
};
