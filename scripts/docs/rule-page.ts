import { editions } from '../../packages/core/src/catalogue/editions/index.ts';
import { basisNames, citeInWords } from '../../packages/core/src/explain.ts';
import type { Rule, RuleGroup, Severity } from '../../packages/core/src/rules/rule.ts';
import { run } from '../../packages/core/test/rules/support/check.ts';
import type { BadExample, Example, Examples } from '../../packages/core/test/rules/support/example.ts';
import { differenceFrom, excerptAt } from './excerpt.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  info: '提示 info',
};

const groups: Readonly<Record<RuleGroup, string>> = {
  A: '身份、日期、公布 · Identity, dates, publication',
  B: '格式和结构 · Form and structure',
  C: '单元格和单位 · Cells and units',
  D: '九类统计表 · The statistics table (2014)',
  E: '表二（2019年版） · Table two (2019)',
  F: '表二（2021年版） · Table two (2021)',
  G: '表三 · Table three',
  H: '表四 · Table four',
  L: '引文和用语 · Citations and terms',
  P: '正文与表格 · Prose against tables',
  R: '修复 · Repair',
  S: '忽略标记和文件本身 · Suppressions and the file itself',
  X: '跨年、跨单位 · Across years and bodies',
};

/** Headings of every page, in this order; a test holds the pages to them. */
export const headings = [
  '说明 · What it finds',
  '来源 · Sources',
  '错例 · Bad',
  '正例 · Good',
  '忽略 · How to suppress',
] as const;

const sourceless = {
  structure: [
    '没有条文依据，出自报告自身应当前后一致。',
    '',
    'No article: it follows from the report having to agree with itself.',
  ],
  inferred: ['没有条文依据，是推断。', '', 'No article: our inference.'],
} as const;

const fence = (lines: readonly string[]): string[] => ['```text', ...lines, '```'];

function bad(rule: Rule, example: BadExample): string[] {
  const finding = run(example).findings.find(({ code }) => code === rule.code);
  const shown = example.show ?? (finding ? excerptAt(example.text, finding.span) : '');
  const fix = finding?.fixes[0];
  return [
    `### ${example.title.zh} · ${example.title.en}`,
    '',
    ...fence(shown === '' ? ['（报告开头 · beginning of the report）'] : shown.split('\n')),
    '',
    ...(finding
      ? [`> ${severities[finding.severity]}：${finding.message.zh}`, '>', `> ${finding.message.en}`, '']
      : []),
    ...(fix
      ? [
          `修改 · Fix（${fix.safe ? '可自动 · safe' : '由人决定 · your decision'}）：${fix.title.zh} · ${fix.title.en}`,
          '',
        ]
      : []),
  ];
}

/** A good example beside the bad one that it differs least from. */
function good(example: Example, others: readonly BadExample[]): string[] {
  const lines =
    example.show?.split('\n') ??
    others.map((other) => differenceFrom(example.text, other.text)).sort((a, b) => a.length - b.length)[0] ??
    [];
  return [
    `### ${example.title.zh} · ${example.title.en}`,
    '',
    ...fence(lines.length > 0 ? lines : ['（没有相应的文字 · nothing of the kind in the text）']),
    '',
  ];
}

/** The page of a rule, in both languages. */
export function rulePage(rule: Rule, examples: Examples | undefined): string {
  const within = rule.editions.map((edition) => `${editions[edition].title.zh} · ${editions[edition].title.en}`);
  const by =
    rule.by === 'expected'
      ? '按报告年度应用的格式 · the form its year asks for'
      : '按实际使用的表格 · the form its tables use';
  const [headFinds, headSources, headBad, headGood, headIgnore] = headings;
  const none = ['（见测试 · see the tests）', ''];
  const lines = [
    `# ${rule.code} \`${rule.slug}\` ${rule.title.zh}`,
    '',
    `${rule.title.en}.`,
    '',
    '| | |',
    '|---|---|',
    `| 类别 · Group | ${groups[rule.group]} |`,
    `| 级别 · Severity | ${severities[rule.severity]} |`,
    `| 依据 · Basis | ${basisNames[rule.basis].zh} · ${basisNames[rule.basis].en} |`,
    `| 格式 · Editions | ${within.join('<br>')} |`,
    `| 判断 · Judged by | ${by} |`,
    '',
    `## ${headFinds}`,
    '',
    rule.why.zh,
    '',
    rule.why.en,
    '',
    `## ${headSources}`,
    '',
    ...(rule.cites.length > 0
      ? rule.cites.flatMap((cite) => [`- ${citeInWords(cite, 'zh')}`, `  ${citeInWords(cite, 'en')}`])
      : sourceless[rule.basis === 'inferred' ? 'inferred' : 'structure']),
    '',
    `## ${headBad}`,
    '',
    ...(examples ? examples.bad.flatMap((example) => bad(rule, example)) : none),
    `## ${headGood}`,
    '',
    ...(examples ? examples.good.flatMap((example) => good(example, examples.bad)) : none),
    `## ${headIgnore}`,
    '',
    ...suppress(rule),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function suppress(rule: Rule): string[] {
  return [
    '正文：在那一行的上方；表格：在表格上方，并写指标。 · In prose on the line above; above a table, with the indicator.',
    '',
    '```markdown',
    `<!-- gongkai-ignore ${rule.code}: 理由 -->`,
    ...(['C', 'D', 'E', 'F', 'G', 'H'].includes(rule.group)
      ? [`<!-- gongkai-ignore ${rule.code} applications.granted: 理由 -->`]
      : []),
    '```',
    '',
    '整份报告，写在前置信息里。 · For the whole report, in the front matter.',
    '',
    '```yaml',
    '---',
    'ignore:',
    `  ${rule.code}: 理由`,
    '---',
    '```',
    '',
    '所有报告，写在 `gongkai.config.json` 里，按代码或名称。 · For all reports, in `gongkai.config.json`, by code or slug.',
    '',
    '```json',
    `{ "rules": { "${rule.slug}": "off" } }`,
    '```',
  ];
}

/** The list of all rules by group. */
export function indexPage(all: readonly Rule[]): string {
  const lines = [
    '# 规则 · Rules',
    '',
    '由规则和它们的例子生成，例子同时作为测试运行。 · Generated from the rules and their examples, which run as tests.',
    '',
  ];
  for (const [group, name] of Object.entries(groups)) {
    const own = all.filter((rule) => rule.group === group);
    if (own.length === 0) continue;
    lines.push(
      `## ${group} ${name}`,
      '',
      '| 代码 · Code | 名称 · Slug | 说明 · What | 级别 · Severity | 依据 · Basis |',
      '|---|---|---|---|---|',
    );
    for (const rule of own) {
      lines.push(
        `| [${rule.code}](${rule.code}.md) | \`${rule.slug}\` | ${rule.title.zh}<br>${rule.title.en} | ${severities[rule.severity]} | ${rule.basis} |`,
      );
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
