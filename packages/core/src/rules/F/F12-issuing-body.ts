import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly body: string;
  readonly value: number;
}

export const F12 = defineRule<Data>({
  code: 'F12',
  slug: 'issuing-body',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: [],
  title: {
    zh: '临时机构、议事协调机构一般不制发规范性文件',
    en: 'A temporary or coordinating body issues no normative documents',
  },
  why: {
    zh: '各地规定一般不许临时机构、议事协调机构、内设机构制发行政规范性文件。',
    en: 'Local rules as a rule forbid temporary, coordinating and internal bodies to issue them.',
  },
  detect(analysis) {
    const body = analysis.bound.metadata.agency?.value ?? '';
    const cell = cellOf(analysis, 'normative-documents.issued');
    if (!cell?.value || !/领导小组|指挥部|联席会议|工作专班|筹备组/u.test(body)) return [];
    return [{ span: cell.span, data: { body, value: cell.value }, anchor: 'normative-documents.issued' }];
  },
  message: ({ body, value }) => ({
    zh: `“${body}”像是临时机构或议事协调机构，一般不制发行政规范性文件，这里填了 ${value} 件。请核对${inference.zh}。`,
    en: `“${body}” looks like a temporary or coordinating body, which as a rule issues none; here it says ${value}. Check${inference.en}.`,
  }),
});
