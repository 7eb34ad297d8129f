/** The repository's root. */
export declare const root: string;
/** Where the real VS Code lives: an ignored folder, kept from run to run. */
export declare const toolsDir: string;
export interface Tools {
  /** Node 24, which VS Code's server needs; the project itself stays on Node 20. */
  readonly node: string;
  readonly codeServer: string;
  readonly vscode: string;
  /** VS Code's own server, for tests inside the extension host. */
  readonly serverMain: string;
  readonly chromium: string;
}
/**
 * Installs the real VS Code (code-server from npm), Node 24 and a browser on first use, about 0.8 GB and one to three
 * minutes; returns at once when that was done before. Without `browser`, no Chromium: for use with one's own. Throws, and says what is missing, where a machine can't have it.
 */
export declare function setup({ browser }?: { readonly browser?: boolean }): Tools;
