import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly code: string;
  readonly error: string;
}

export const S00 = defineRule<Data>({
  code: 'S00',
  slug: 'rule-crashed',
  severity: 'info',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '一条规则运行出错', en: 'A rule crashed' },
  why: {
    zh: '规则出错时如实报告，其余规则照常运行；请把报告的出错部分反馈给我们。',
    en: 'A rule that crashes is said to have, and the others go on; please send us the part of the report.',
  },
  detect(analysis) {
    return analysis.crashed.map(({ code, message }) => ({
      span: [0, 0] as const,
      data: { code, error: message },
      anchor: code,
    }));
  },
  message: ({ code, error }) => ({
    zh: `规则 ${code} 运行出错（${error}），其结果缺失。`,
    en: `Rule ${code} crashed (${error}); its findings are missing.`,
  }),
});
