import type { Language } from '@gongkai/core';
import type { Connection, InitializeParams, TextDocuments, WorkspaceFolder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type InitializationOptions, methods } from '../protocol.ts';
import { createLanguageService } from '../service/service.ts';
import { configOf, defaultSettings, readSettings, type Settings } from '../service/settings.ts';
import type { Context, Document, ReportView } from '../service/view.ts';
import { Configurations } from '../workspace/configurations.ts';
import { WorkspaceIndex } from '../workspace/index.ts';
import { earlierReports, yearBefore } from '../workspace/year-before.ts';
import { type Client, readClient } from './client.ts';
import type { Environment } from './environment.ts';

/** What one connection knows: the client, its settings, the open documents, the folder. */
export class Session {
  readonly service = createLanguageService();
  readonly index: WorkspaceIndex;
  readonly configurations: Configurations;
  client: Client;
  folders: readonly WorkspaceFolder[];
  /** Counts up when anything changes that findings depend on, besides the text. */
  epoch = 0;
  private settings: Settings;
  private readonly byFolder = new Map<string, Settings>();
  private readonly environment: Environment;
  private readonly options: InitializationOptions;
  private readonly locale: string;

  constructor(
    readonly connection: Connection,
    readonly documents: TextDocuments<TextDocument>,
    environment: Environment,
    params: InitializeParams,
    onIndexChanged: () => void,
  ) {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.options = options;
    this.client = readClient(params, options);
    this.environment = this.client.files ? withClientFiles(environment, connection) : environment;
    this.locale = options.locale ?? params.locale ?? 'zh-cn';
    this.settings = options.settings === undefined ? defaultSettings : readSettings(options.settings);
    const root = params.rootUri ? [{ uri: params.rootUri, name: 'root' }] : [];
    this.folders = (params.workspaceFolders ?? root).map(folderOf);
    this.configurations = new Configurations(this.environment, () => this.language);
    this.index = new WorkspaceIndex(
      this.environment,
      onIndexChanged,
      (message) => connection.console.error(message),
      (folder) => this.configurations.load(folder),
    );
  }

  /** The language of what is said. */
  get language(): Language {
    const { language } = this.settings;
    return language === 'auto' ? (/^zh/i.test(this.locale) ? 'zh' : 'en') : language;
  }

  today(): string {
    return this.options.today ?? this.environment.today();
  }

  settingsOf(uri: string): Settings {
    const around = this.folders.filter((folder) => uri.startsWith(`${folder.uri}/`));
    const [nearest] = around.sort((a, b) => b.uri.length - a.uri.length);
    return (nearest && this.byFolder.get(nearest.uri)) ?? this.settings;
  }

  /** Asks the client for its settings, of each folder where it has folders. */
  async loadSettings(pushed?: unknown): Promise<void> {
    if (this.client.configuration) {
      const items = [{ section: 'gongkai' }, ...this.folders.map(({ uri }) => ({ section: 'gongkai', scopeUri: uri }))];
      const [first, ...rest] = (await this.connection.workspace.getConfiguration(items)) as unknown[];
      this.settings = readSettings(first);
      this.byFolder.clear();
      this.folders.forEach(({ uri }, i) => {
        this.byFolder.set(uri, readSettings(rest[i]));
      });
    } else if (pushed !== undefined && pushed !== null) {
      this.settings = readSettings((pushed as { gongkai?: unknown }).gongkai);
    }
    this.epoch++;
  }

  context(uri: string): Context {
    const settings = this.settingsOf(uri);
    const folder = this.configurations.for(uri);
    const config = configOf(settings, folder);
    const { rulesBase = this.environment.rulesBase } = this.options;
    const today = this.today();
    return {
      settings,
      language: this.language,
      config,
      today,
      previous: (analysis) => yearBefore(uri, analysis, this.index.reports(), config),
      history: (analysis) => earlierReports(uri, analysis, this.index.reports(), config),
      stamp: `${this.stamp}.${today}.${folder ? 'c' : ''}`,
      ...(rulesBase === undefined ? {} : { rulesBase }),
    };
  }

  /** Differs when anything besides the text has changed that findings depend on. */
  get stamp(): string {
    return `${this.epoch}.${this.index.generation}.${this.configurations.generation}`;
  }

  view(document: Document): ReportView {
    return this.service.view(document, this.context(document.uri));
  }

  /** The view of an open document; undefined where it is not known. */
  open(uri: string): ReportView | undefined {
    const document = this.documents.get(uri);
    return document && this.view(document);
  }

  /** The view of a document or of a file of the folder. */
  known(uri: string): ReportView | undefined {
    const open = this.open(uri);
    if (open) return open;
    const file = this.index.get(uri);
    return file && this.view(file);
  }
}

/** A folder with its address as files begin with it: some clients put a slash at its end. */
export const folderOf = ({ uri, name }: WorkspaceFolder): WorkspaceFolder => ({
  uri: uri.replace(/(?<!\/)\/+$/u, ''),
  name,
});

/** An environment whose files are read by the client: for virtual file systems and web pages. */
function withClientFiles(environment: Environment, connection: Connection): Environment {
  return {
    ...environment,
    findFiles: (folder, limit) => connection.sendRequest<string[]>(methods.findFiles, { folder, limit }),
    readFile: async (uri) => (await connection.sendRequest<string | null>(methods.readFile, { uri })) ?? undefined,
  };
}
