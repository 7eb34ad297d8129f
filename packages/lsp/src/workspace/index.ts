import type { Environment } from '../server/environment.ts';
import type { OtherReport } from '../service/view.ts';
import { folderOfConfig } from './configurations.ts';
import { ReportFile } from './report-file.ts';

/** More files than that are no folder of reports. */
const mostFiles = 5000;
/** Characters; longer files are no reports of one body. */
const longestFile = 1_000_000;

/** Words that every report has: looked for before a file is taken apart. */
const mayBeReport = (text: string): boolean => text.includes('公开') && /报告|年报|统计表/u.test(text);

/** The folders' reports, read once and kept in step with the files that a client says have changed. */
export class WorkspaceIndex {
  private readonly files = new Map<string, ReportFile>();
  private readonly folders = new Set<string>();
  private running: Promise<void> = Promise.resolve();
  private reading = 0;
  private versions = 0;
  /** Counts up with every change: what was computed from the index is stale when it differs. */
  generation = 0;

  constructor(
    private readonly environment: Environment,
    private readonly changed: () => void,
    private readonly failed: (message: string) => void,
    /** A folder with a configuration of its own was found. */
    private readonly configured: (folder: string) => Promise<void>,
  ) {}

  get scanning(): boolean {
    return this.reading > 0;
  }

  /** Every report known, those open in an editor as they are there. */
  *reports(): Generator<ReportFile> {
    yield* this.files.values();
  }

  get(uri: string): ReportFile | undefined {
    return this.files.get(uri);
  }

  /** Settles when all that was to be read has been read. */
  idle(): Promise<void> {
    return this.running;
  }

  addFolder(uri: string): void {
    this.folders.add(uri);
    this.enqueue(() => this.scan(uri));
  }

  removeFolder(uri: string): void {
    this.folders.delete(uri);
    for (const file of [...this.files.keys()]) if (file.startsWith(`${uri}/`)) this.files.delete(file);
    this.bump();
  }

  /** Reads all folders again. */
  refresh(): void {
    for (const folder of this.folders) this.enqueue(() => this.scan(folder));
  }

  /** A file was made, changed or deleted. */
  fileChanged(uri: string, deleted: boolean): void {
    if (deleted) {
      if (this.files.delete(uri)) this.bump();
    } else this.enqueue(() => this.read(uri));
  }

  /** Takes the text of an open document as that of its file; true where it is a report. */
  update(uri: string, text: string): void {
    this.put(uri, text);
  }

  private enqueue(work: () => Promise<void>): void {
    this.reading++;
    this.running = this.running
      .then(work)
      .catch((error: unknown) => this.failed(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        this.reading--;
        if (this.reading === 0) this.changed();
      });
  }

  private async scan(folder: string): Promise<void> {
    const uris = (await this.environment.findFiles?.(folder, mostFiles)) ?? [];
    const seen = new Set(uris);
    for (const uri of uris) {
      const folderOf = folderOfConfig(uri);
      await (folderOf === undefined ? this.read(uri) : this.configured(folderOf));
      // Between two files whatever came in meanwhile is answered: a scan never holds up typing.
      await this.environment.pause();
    }
    for (const uri of [...this.files.keys()]) {
      if (uri.startsWith(`${folder}/`) && !seen.has(uri)) this.files.delete(uri);
    }
  }

  private async read(uri: string): Promise<void> {
    this.put(uri, await this.environment.readFile?.(uri));
  }

  private put(uri: string, text: string | undefined): void {
    const known = this.files.get(uri);
    if (known !== undefined && known.getText() === text) return;
    const file =
      text === undefined || text.length > longestFile || !mayBeReport(text)
        ? undefined
        : new ReportFile(uri, text, ++this.versions);
    if (file?.isReport) this.files.set(uri, file);
    else if (!this.files.delete(uri)) return;
    // Other reports are compared with its figures only: a change of its prose is no news for them.
    if (!file?.isReport || known?.signature !== file.signature) this.bump();
  }

  private bump(): void {
    this.generation++;
    if (this.reading === 0) this.changed();
  }
}

export type { OtherReport };
