import { BaseLanguageClient, type LanguageClientOptions, type MessageTransports, State } from 'vscode-languageclient';

/** A server that runs, and the way to it. */
export interface Server extends MessageTransports {
  /** Ends it at once, whatever it does; nothing happens to one that has ended. */
  end(): void;
}

/** How a host reaches its server: starts it anew each time it is called. */
export type Connect = () => Promise<Server>;

/** How long a server that is being started is waited for, in milliseconds, before a restart gives it up. */
const patience = 10_000;

/** The library's client on connections of our own making; the library's own know ten ways to start a server. */
export class Client extends BaseLanguageClient {
  private server: Server | undefined;

  constructor(
    options: LanguageClientOptions,
    private readonly connect: Connect,
  ) {
    super('gongkai', 'Gongkai', options);
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    // It may not have heard that it should go, and a worker stays until it is ended.
    this.server?.end();
    this.server = await this.connect();
    return this.server;
  }

  /**
   * Stops the server and starts it anew, from whatever state: one that is being started is waited for, one that gives no
   * answer is ended. Settles when the new one runs; rejects when it could not be started, and may then be called again.
   */
  async restart(): Promise<void> {
    if (this.state === State.Starting) await Promise.race([this.start().catch(() => undefined), pause(patience)]);
    if (this.state === State.Starting || this.state === State.StartFailed) {
      // The library keeps the promise of a start that failed and would give it again; a closed connection makes it forget.
      this.server?.end();
      await this.handleConnectionClosed();
    } else {
      await this.stop().catch((error: unknown) => this.warn('The server did not stop by itself and is ended.', error));
    }
    await this.start();
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
