import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Client, type Doc, type Setup, type StartOptions } from './client.ts';
import { clean, Folder, faulty } from './folder.ts';

const corpus = fileURLToPath(new URL('../../../../../../shared/corpus/', import.meta.url));

/** Real reports lie beside the repository: where they do not, the cases on them are skipped, and said to be. */
export const hasCorpus = existsSync(corpus);
if (!hasCorpus) console.warn(`${corpus} is absent: cases on real reports are skipped`);

const real = (name: string): string => readFileSync(corpus + name, 'utf8');

/** A server with a folder of reports of two years, and what the cases ask about it. */
export class Session {
  readonly clean: Doc;
  readonly faulty: Doc;

  private constructor(
    readonly client: Client,
    readonly folder: Folder,
  ) {
    this.clean = client.open(clean, { uri: folder.uriOf('2023.gongkai.md') });
    this.faulty = client.open(faulty, { uri: folder.uriOf('2024.gongkai.md') });
  }

  static async start(setup: Setup, options: StartOptions = {}): Promise<Session> {
    const folder = new Folder({
      '2023.gongkai.md': clean,
      '2024.gongkai.md': faulty,
      ...(hasCorpus ? { 'hongze-2023.txt': real('hongze-2023.txt'), 'hongze-2024.txt': real('hongze-2024.txt') } : {}),
    });
    const client = await Client.start(setup, {
      settings: { features: { inlayHints: true } },
      reports: hasCorpus ? 4 : 2,
      ...options,
      folder,
    });
    return new Session(client, folder);
  }

  async stop(): Promise<void> {
    await this.client.stop();
    this.folder.remove();
  }

  get zh(): boolean {
    return this.client.setup.language === 'zh';
  }

  /** What is said in the session's language. */
  say(zh: string, en: string): string {
    return this.zh ? zh : en;
  }

  get kind(): Setup['kind'] {
    return this.client.setup.kind;
  }

  /** The clean report of another body with something changed; a change that changes nothing is a mistake of the case. */
  variant(change: (text: string) => string, languageId = 'gongkai'): Doc {
    const text = change(clean);
    if (text === clean) throw new Error('the variant is the same as the report');
    return this.client.open(text.replaceAll('自然资源局', '林业草原局'), { languageId });
  }

  /** A real report of the corpus; those of the folder under their addresses there. */
  real(name: string): Doc {
    const uri = name.startsWith('hongze') ? this.folder.uriOf(name) : `untitled:/${name}`;
    return this.client.open(real(name), { uri, languageId: name.endsWith('.html') ? 'html' : 'gongkai' });
  }

  ask<Result>(method: string, doc: Doc, params: object = {}): Promise<Result> {
    return this.client.request<Result>(`textDocument/${method}`, { ...doc.id, ...params });
  }
}

/** What one feature has to do, whatever the client and the language. */
export interface Case {
  /** The feature's file below `src/`: the mutation run replaces what it exports. */
  readonly feature: string;
  readonly name: string;
  /** It needs the real reports. */
  readonly corpus?: true;
  run(session: Session): Promise<void>;
}
