import * as z from 'zod';
import type { Bilingual } from '../span.ts';
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
  /** What is wrong is the last name of the path, not the value that it has. */
  readonly unknown?: true;
  readonly message: Bilingual;
}

/** One problem for each thing that is wrong: zod tells unknown names of one object in one go. */
function problemsOf(issue: z.core.$ZodIssue): ConfigProblem[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path.join('.'), message: inWords(issue) }];
  return issue.keys.map((key) => ({
    path: [...issue.path, key].join('.'),
    unknown: true,
    message: { zh: '没有这个设置', en: 'no such setting' },
  }));
}

/** What zod finds wrong, in words. It has words of its own, for everything and in one language at a time. */
function inWords(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return { zh: `类型应为 ${issue.expected}`, en: `must be of type ${issue.expected}` };
    case 'invalid_value': {
      const values = issue.values.join(', ');
      return { zh: `只能是 ${values}`, en: `must be one of ${values}` };
    }
    case 'too_small':
      return { zh: `不能小于 ${issue.minimum}`, en: `must be at least ${issue.minimum}` };
    case 'too_big':
      return { zh: `不能大于 ${issue.maximum}`, en: `must be at most ${issue.maximum}` };
    case 'invalid_format':
      return { zh: '应写成“月-日”，如 03-31', en: 'must be MM-DD, such as 03-31' };
    default:
      return { zh: '写法有误', en: issue.message };
  }
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
    const en = error instanceof Error ? error.message : String(error);
    return { problems: [{ path: '', message: { zh: '不是有效的 JSON', en } }] };
  }
  const parsed = configSchema.safeParse(data);
  if (!parsed.success) {
    return { problems: parsed.error.issues.flatMap(problemsOf) };
  }
  const { $schema: _, ...config } = parsed.data;
  return { config: config as Config };
}

/** The JSON Schema of `gongkai.config.json`. */
export const configJsonSchema = (): unknown => z.toJSONSchema(configSchema, { io: 'input' });
