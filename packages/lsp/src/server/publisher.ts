import type { Diagnostic } from 'vscode-languageserver-types';
import type { Client } from './client.ts';
import type { Session } from './session.ts';

/** For clients that cannot pull: findings come so long after the last key, newest version only. */
const pause = 150;

/** A diagnostic without what the client has not said it understands. */
export function forClient(diagnostic: Diagnostic, client: Client): Diagnostic {
  if (client.relatedInformation && client.codeDescription && client.diagnosticData) return diagnostic;
  const { relatedInformation, codeDescription, data, ...rest } = diagnostic;
  return {
    ...rest,
    ...(client.relatedInformation && relatedInformation ? { relatedInformation } : {}),
    ...(client.codeDescription && codeDescription ? { codeDescription } : {}),
    ...(client.diagnosticData && data !== undefined ? { data } : {}),
  };
}

/** Sends findings to clients that cannot pull them. */
export class Publisher {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly session: Session,
    private readonly after: (uri: string) => void,
  ) {}

  /** Findings of a document are due; those of an older version that were due are dropped. */
  later(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => this.publish(uri), pause),
    );
  }

  /** A closed document has no findings. */
  clear(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    void this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private publish(uri: string): void {
    this.timers.delete(uri);
    const { connection, service, client } = this.session;
    try {
      const view = this.session.open(uri);
      if (!view) return;
      const diagnostics = service.diagnostics(view).map((each) => forClient(each, client));
      void connection.sendDiagnostics({ uri, version: view.version, diagnostics });
      this.after(uri);
    } catch (error) {
      connection.console.error(
        `publishDiagnostics: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
}
