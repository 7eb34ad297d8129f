import { BaseLanguageClient, type LanguageClientOptions, type MessageTransports } from 'vscode-languageclient';

/** How a host reaches its server: starts it anew each time it is called. */
export type Connect = () => Promise<MessageTransports>;

/** The library's client on connections of our own making; the library's own know ten ways to start a server. */
export class Client extends BaseLanguageClient {
  constructor(
    options: LanguageClientOptions,
    private readonly connect: Connect,
  ) {
    super('gongkai', 'Gongkai', options);
  }

  protected override createMessageTransports(): Promise<MessageTransports> {
    return this.connect();
  }
}
