import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

export interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

const readable = /\.(md|txt|html?)$/;

/** Reports to mutate: the real ones beside the repository, where they are, and our own examples. */
export function seeds(): Seed[] {
  const folders = [join(root, '../shared/corpus'), join(root, 'examples')];
  const found = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => readable.test(file))
        .sort()
        .map((file) => ({ name: file, bytes: readFileSync(join(folder, file)) })),
    );
  if (!existsSync(folders[0] ?? '')) console.warn('fuzz: ../shared/corpus is absent, mutating the examples only');
  // Without any file there is still a text to start from.
  const small =
    '# 清源县2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n收到申请12件。\n\n| 指标 | 数 |\n| --- | --- |\n| 收到申请数 | 12 |\n';
  return [...found, { name: 'small', bytes: Buffer.from(small) }];
}
