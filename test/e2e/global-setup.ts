import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { vsix } from './editor.ts';
import { root, setup } from './setup.ts';

/** Installs the real VS Code and makes the packages, once a run. `GONGKAI_E2E_BUILT=1` takes those that are there. */
export default function globalSetup(): void {
  setup();
  const packages = [vsix('desktop'), vsix('web')];
  if (process.env.GONGKAI_E2E_BUILT === '1' && packages.every((path) => existsSync(path))) return;
  execFileSync('npm', ['run', 'package', '--', '--web-only'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
