import { describe, expect, test } from 'vitest';
import { type ConfigProblem, configJsonSchema, parseConfig } from '../../src/config/schema.ts';

const problems = (text: string): readonly ConfigProblem[] => {
  const parsed = parseConfig(text);
  return 'problems' in parsed ? parsed.problems : [];
};

/** Every way in which the schema can refuse: the setting as it is written, where, and what is said. */
const wrong: readonly (readonly [setting: object, path: string, zh: string, en: string])[] = [
  [{ rules: [] }, 'rules', '类型应为 record', 'must be of type record'],
  [
    { rules: { D01: 'fatal' } },
    'rules.D01',
    '只能是 off, error, warning, info',
    'must be one of off, error, warning, info',
  ],
  [{ rule: {} }, 'rule', '没有这个设置', 'no such setting'],
  [{ thresholds: { similarity: -1 } }, 'thresholds.similarity', '不能小于 0', 'must be at least 0'],
  [{ thresholds: { similarity: 2 } }, 'thresholds.similarity', '不能大于 1', 'must be at most 1'],
  [{ thresholds: { overviewLength: 1.5 } }, 'thresholds.overviewLength', '类型应为 int', 'must be of type int'],
  [{ agencies: [{ name: '' }] }, 'agencies.0.name', '不能小于 1', 'must be at least 1'],
  [{ agencies: [{}] }, 'agencies.0.name', '类型应为 string', 'must be of type string'],
  [
    { deadlines: { township: '31-03' } },
    'deadlines.township',
    '应写成“月-日”，如 03-31',
    'must be MM-DD, such as 03-31',
  ],
  [{ deadlines: { village: '03-31' } }, 'deadlines.village', '没有这个设置', 'no such setting'],
  [{ verticalBodies: 'maybe' }, 'verticalBodies', '只能是 in, out', 'must be one of in, out'],
];

describe('a configuration', () => {
  test.each(wrong)('%j is refused in both languages', (setting, path, zh, en) => {
    expect(problems(JSON.stringify(setting))).toMatchObject([{ path, message: { zh, en } }]);
  });

  test('with unknown names has each of them, told apart from values that are wrong', () => {
    expect(problems('{"rules":1,"thresholds":{"a":1,"b":2}}').map(({ path, unknown }) => [path, unknown])).toEqual([
      ['rules', undefined],
      ['thresholds.a', true],
      ['thresholds.b', true],
    ]);
  });

  test('that is no JSON says so', () => {
    const [first] = problems('{ rules');
    expect(first?.path).toBe('');
    expect(first?.message.zh).toBe('不是有效的 JSON');
    expect(first?.message.en).toMatch(/JSON/u);
  });

  test('with several mistakes has each of them', () => {
    expect(problems('{"rules":{"D01":"x"},"verticalBodies":1}').map(({ path }) => path)).toEqual([
      'rules.D01',
      'verticalBodies',
    ]);
  });

  test('that is sound is read as it stands, without its $schema, a byte order mark or not', () => {
    const config = { rules: { D01: 'off' }, deadlines: { township: '01-31' }, agencies: [{ name: '清源县水利局' }] };
    expect(parseConfig(`\ufeff${JSON.stringify({ $schema: 'x.json', ...config })}`)).toEqual({ config });
    expect(parseConfig('{}')).toEqual({ config: {} });
  });

  test('has a JSON Schema that knows the same settings', () => {
    const { properties } = configJsonSchema() as { properties: object };
    expect(Object.keys(properties)).toEqual([
      '$schema',
      'rules',
      'deadlines',
      'thresholds',
      'agencies',
      'verticalBodies',
    ]);
  });
});
