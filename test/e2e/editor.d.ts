import { type ChildProcess } from 'node:child_process';
import { type BrowserContext, type Page } from 'playwright-core';
export interface EditorOptions {
  /** Files of the folder that is opened: name → text. */
  readonly files: Readonly<Record<string, string>>;
  /** Settings of the user, on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Which package is installed; `none` for a comparison without the extension. Default `desktop`. */
  readonly extension?: 'desktop' | 'web' | 'none';
  /** Language of the interface. Default `en`. */
  readonly locale?: 'en' | 'zh-cn';
  /** Leaves workspace trust on: the folder opens in Restricted Mode. */
  readonly restricted?: boolean;
  readonly width?: number;
  readonly height?: number;
}
/** A real VS Code with one folder open in a real browser. */
export interface Editor {
  readonly page: Page;
  readonly folder: string;
  readonly logs: string[];
  read(name: string): string;
  /** What the extension host and our output channel have logged. */
  hostLog(): string;
  close(): Promise<void>;
}
/** A port that was free a moment ago. */
export declare const freePort: () => Promise<number>;
export declare function reachable(url: string, process: ChildProcess, limit?: number): Promise<void>;
export declare function launchBrowser(
  profile: string,
  width: number,
  height: number,
  locale: string,
): Promise<BrowserContext>;
/** The package as it would be installed by a user. */
export declare const vsix: (kind: 'desktop' | 'web') => string;
export interface CodeServer {
  readonly url: string;
  readonly home: string;
  stop(): void;
}
/** Starts code-server on a home of its own, with the extension installed from its package. */
export declare function startCodeServer(options: EditorOptions, folder: string): Promise<CodeServer>;
/** Opens a folder with the files given in a real VS Code and waits for its workbench. */
export declare function openEditor(options: EditorOptions): Promise<Editor>;
