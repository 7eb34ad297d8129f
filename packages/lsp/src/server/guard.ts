import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * Runs a handler so that it can take nothing else down: what it throws is logged with the method's name and answered
 * with the neutral value, and a request that was cancelled ends as such.
 *
 * @param pause lets what has come in meanwhile be read, a cancellation above all: nothing can reach work that has begun
 */
export async function guarded<Result>(
  connection: Connection,
  method: string,
  neutral: Result,
  token: CancellationToken | undefined,
  pause: () => Promise<void>,
  work: () => Result | Promise<Result>,
): Promise<Result | ResponseError<never>> {
  const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  try {
    await pause();
    if (token?.isCancellationRequested) return cancelled();
    const result = await work();
    return token?.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    connection.console.error(`${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return neutral;
  }
}
