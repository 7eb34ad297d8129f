import type { Session } from './session.ts';
import { diagnosticFor } from './shape.ts';

/** For clients that cannot pull: findings come so long after the last key, newest version only. */
const pause = 150;

/** Sends findings to clients that cannot pull them. */
export class Publisher {
  private readonly configured = new Set<string>();
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

  /** What is wrong with the configuration files; those that are mended or gone are cleared. */
  configurations(): void {
    const { connection, configurations } = this.session;
    const gone = new Set(this.configured);
    this.configured.clear();
    for (const { uri, items } of configurations.diagnostics()) {
      gone.delete(uri);
      this.configured.add(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [...items] });
    }
    for (const uri of gone) void connection.sendDiagnostics({ uri, diagnostics: [] });
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
      const diagnostics = service.diagnostics(view).map((each) => diagnosticFor(each, client));
      void connection.sendDiagnostics({ uri, version: view.version, diagnostics });
      this.after(uri);
    } catch (error) {
      connection.console.error(
        `publishDiagnostics: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
}
