import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type Config, parseConfig } from '@gongkai/core';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';

const fileName = 'gongkai.config.json';

/** Finds and reads the configuration that holds for a file: the one named, or the nearest one above it. */
export class Configs {
  private readonly byFolder = new Map<string, Promise<Config>>();

  constructor(
    private readonly io: Io,
    private readonly named: string | undefined,
  ) {}

  /** @throws CliError where a configuration is there and cannot be used */
  async for(path: string | undefined): Promise<Config> {
    if (this.named !== undefined)
      return this.cached(`named:${this.named}`, () => this.read(resolve(this.io.cwd, this.named ?? ''), true));
    return this.above(path === undefined ? this.io.cwd : dirname(path));
  }

  private above(folder: string): Promise<Config> {
    return this.cached(folder, async () => {
      const here = await this.read(join(folder, fileName), false);
      if (here) return here;
      const parent = dirname(folder);
      return parent === folder ? {} : this.above(parent);
    });
  }

  private cached(key: string, make: () => Promise<Config | undefined>): Promise<Config> {
    let promise = this.byFolder.get(key);
    if (!promise) {
      promise = make().then((config) => config ?? {});
      this.byFolder.set(key, promise);
    }
    return promise;
  }

  private async read(path: string, required: boolean): Promise<Config | undefined> {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch {
      if (required) throw new CliError(`${relative(this.io.cwd, path)}: 找不到设置文件 · no such configuration`);
      return undefined;
    }
    const parsed = parseConfig(text);
    if ('config' in parsed) return parsed.config;
    const [first] = parsed.problems;
    throw new CliError(
      `${relative(this.io.cwd, path) || path}: 设置有误：${first?.path ?? ''} ${first?.message ?? ''} · wrong configuration`,
    );
  }
}
