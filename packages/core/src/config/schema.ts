import * as z from 'zod';
import { agencyKinds } from './front-matter.ts';
import type { Config } from './types.ts';

const setting = z.enum(['off', 'error', 'warning', 'info']);
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u);

/** `gongkai.config.json`. Unknown keys are errors: a misspelt setting must not be silently without effect. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: z.record(z.string(), setting).optional().describe('按代码或名称设定级别 · severity by code or slug'),
  deadlines: z
    .partialRecord(z.enum(agencyKinds), monthDay)
    .optional()
    .describe('各类机关的公布期限（月-日） · last day by kind of body, MM-DD'),
  thresholds: z
    .strictObject({
      similarity: z.number().min(0).max(1).optional(),
      fillToPublishDays: z.number().int().min(0).optional(),
      overviewLength: z.number().int().min(0).optional(),
    })
    .optional(),
  agencies: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        aliases: z.array(z.string()).optional(),
        kind: z.enum(agencyKinds).optional(),
        parent: z.string().optional(),
      }),
    )
    .optional()
    .describe('应当编制年报的单位 · bodies that should report'),
  verticalBodies: z.enum(['in', 'out']).optional(),
});

export interface ConfigProblem {
  /** Where in the file: `rules.D01`. */
  readonly path: string;
  readonly message: string;
}

/**
 * Reads a configuration.
 *
 * @param text the file's contents
 * @returns the configuration, or what is wrong with it, each with its path; never throws
 */
export function parseConfig(
  text: string,
): { readonly config: Config } | { readonly problems: readonly ConfigProblem[] } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    return { problems: [{ path: '', message: error instanceof Error ? error.message : String(error) }] };
  }
  const parsed = configSchema.safeParse(data);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })) };
  }
  const { $schema: _, ...config } = parsed.data;
  return { config: config as Config };
}

/** The JSON Schema of `gongkai.config.json`. */
export const configJsonSchema = (): unknown => z.toJSONSchema(configSchema, { io: 'input' });
