import { Script } from 'node:vm';

/** Only what a script calls can be cut short, and a script finds only what is global. */
const call = new Script('callWithin()');

/** What never came back. */
export const endless: unique symbol = Symbol('endless');

/**
 * What a function returns, or `endless` when it takes so many milliseconds of processor time. Those it spends waiting
 * for a busy machine don't count: it then has to begin again, with more time.
 */
export function within<T>(ms: number, act: () => T): T | typeof endless {
  for (let patience = ms; ; patience *= 4) {
    let result: T | typeof endless = endless;
    const callWithin = (): void => {
      result = act();
    };
    Object.assign(globalThis, { callWithin });
    const start = process.cpuUsage();
    try {
      call.runInThisContext({ timeout: patience });
      return result;
    } catch (error) {
      const cut = error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
      if (!cut) throw error;
    }
    const { user, system } = process.cpuUsage(start);
    if (user + system > ms * 900) return endless;
  }
}
