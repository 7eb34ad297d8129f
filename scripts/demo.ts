/** `npm run demo`: builds the command line and checks the examples with it. Findings are what it is to show: it exits 0. */
import { run } from './run.ts';

for (const name of ['@gongkai/core', '@gongkai/cli']) {
  if (run('npm', ['run', '--silent', 'build', '-w', name]) !== 0) process.exit(1);
}
const code = run(process.execPath, ['packages/cli/bin/gongkai.js', 'check', 'examples']);
process.exit(code === 1 ? 0 : code);
