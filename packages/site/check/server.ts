import source from 'gongkai:server';
import type { Transport } from '@codemirror/lsp-client';

/**
 * Starts the language server, the same that editors run, in a worker. Its program is part of this page: nothing is
 * fetched, and the page works from a disk, too. The worker inherits the page's policy: it can reach no network either.
 *
 * @param failed called where the worker dies
 */
export function startServer(failed: () => void): Transport {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'gongkai' });
  const handlers = new Set<(message: string) => void>();
  // The server speaks in objects, the editor's client in text.
  worker.addEventListener('message', ({ data }) => {
    const message = JSON.stringify(data);
    for (const handler of handlers) handler(message);
  });
  worker.addEventListener('error', failed);
  return {
    send: (message) => worker.postMessage(JSON.parse(message)),
    subscribe: (handler) => void handlers.add(handler),
    unsubscribe: (handler) => void handlers.delete(handler),
  };
}
