// Loaded before the command line: writes what the process needed at most when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      process.env.GONGKAI_PEAK,
      JSON.stringify({ kb: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1000 }),
    );
  });
}
