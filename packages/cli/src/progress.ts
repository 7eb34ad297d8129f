import { type DocumentKind, discover } from './files/find.ts';
import type { Io } from './io.ts';

export interface Progress {
  /** So many files are done, of which so many had an unreadable one. */
  update(done: number): void;
  stop(): void;
}

/**
 * A progress bar on standard error with files a second and the time left; none where that is no terminal, or where
 * the output goes to the same one. Files are counted while the work goes on, so that it does not have to wait.
 */
export async function progressBar(
  paths: readonly string[],
  io: Io,
  include: readonly DocumentKind[] | undefined,
): Promise<Progress | undefined> {
  if (!io.stderr.isTerminal) return undefined;
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{all}  {rate}/s  {left}',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      fps: 10,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  let total: number | undefined;
  let stopped = false;
  const counting = async (): Promise<void> => {
    let count = 0;
    for await (const { passedOver } of discover(paths, io, include)) {
      if (!passedOver) count++;
      if (stopped) return;
    }
    total = count;
    bar.setTotal(count);
  };
  counting().catch(() => undefined);
  bar.start(1, 0, { all: '…', rate: '–', left: '' });
  return {
    update(done) {
      const rate = (done * 1000) / (performance.now() - started);
      if (total === undefined) bar.setTotal(done * 2);
      const left = total === undefined ? '' : duration((total - done) / rate);
      bar.update(done, { all: total ?? '…', rate: rate.toFixed(0), left });
    },
    stop() {
      stopped = true;
      bar.stop();
    },
  };
}

/** Seconds as `1:05` or `2:01:05`. */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
