import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Config, parseConfig } from '@gongkai/core';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';

const fileName = 'gongkai.config.json';

/** A configuration that cannot be used: nothing that it rules can be checked, so everything stops. */
export class ConfigError extends CliError {}

/** Finds and reads the configuration that holds for a file: the one named, or the nearest one above it. */
export class Configs {
  private readonly byFolder = new Map<string, Config>();

  constructor(
    private readonly io: Pick<Io, 'cwd'>,
    private readonly named: string | undefined,
  ) {}

  /** @throws ConfigError where a configuration is there and cannot be used */
  for(path: string | undefined): Config {
    if (this.named !== undefined)
      return this.cached('', () => this.read(resolve(this.io.cwd, this.named ?? ''), true) ?? {});
    return this.above(path === undefined ? this.io.cwd : dirname(path));
  }

  private above(folder: string): Config {
    return this.cached(folder, () => {
      const here = this.read(join(folder, fileName), false);
      if (here) return here;
      const parent = dirname(folder);
      return parent === folder ? {} : this.above(parent);
    });
  }

  private cached(key: string, make: () => Config): Config {
    let config = this.byFolder.get(key);
    if (!config) {
      config = make();
      this.byFolder.set(key, config);
    }
    return config;
  }

  private read(path: string, required: boolean): Config | undefined {
    const name = relative(this.io.cwd, path) || path;
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if (required) throw new ConfigError(`${name}: 找不到设置文件 · no such configuration`);
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EACCES') throw new ConfigError(`${name}: 设置文件没有读取权限 · no permission to read`);
      return undefined;
    }
    const parsed = parseConfig(text);
    if ('config' in parsed) return parsed.config;
    const [first] = parsed.problems;
    const at = first?.path ? `${first.path} ` : '';
    throw new ConfigError(
      `${name}: 设置有误：${at}${first?.message.zh ?? ''} · wrong configuration: ${at}${first?.message.en ?? ''}`,
    );
  }
}
