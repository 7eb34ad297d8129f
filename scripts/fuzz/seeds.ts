import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { randomReport } from '../../packages/core/test/support/balanced.ts';
import { root } from '../run.ts';

export interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

const readable = /\.(md|txt|html?)$/;

/** Reports to mutate: the real ones beside the repository, where they are, our own examples, and balanced ones made at random. */
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
  const made = (['2014', '2019', '2021'] as const).flatMap((edition) =>
    fc.sample(randomReport(edition), { numRuns: 6, seed: 1 }).map(({ text }, i) => ({
      name: `${edition} ${i}`,
      bytes: Buffer.from(text),
    })),
  );
  // Without any file there is still a text to start from.
  const small =
    '# 清源县2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n收到申请12件。\n\n| 指标 | 数 |\n| --- | --- |\n| 收到申请数 | 12 |\n';
  return [...found, ...made, { name: 'small', bytes: Buffer.from(small) }];
}
