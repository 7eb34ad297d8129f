import type { Io } from './io.ts';

interface Bar {
  increment(): void;
  stop(): void;
}

/** A progress bar on standard error, for many files on a terminal; none otherwise. */
export async function progressBar(total: number, io: Io): Promise<Bar | undefined> {
  if (total < 50 || !io.stderr.isTerminal) return undefined;
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{total}  {eta_formatted}',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { increment: () => bar.increment(), stop: () => bar.stop() };
}
