import { describe, expect, it } from 'vitest';
import { Analysis, analyse } from '../src/analyse.ts';
import { reportOf, tableOf } from './claims/fresh/measure.ts';

const texts = [
  reportOf(tableOf('B'), '全年收到申请77件，办结70件。'),
  reportOf(tableOf('S'), '主动公开政府信息2471条。'),
  reportOf(tableOf('T'), '收到申请27件。'),
  '# 清源县水利局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n全年收到申请7件，办结8件。\n',
  '没有表的一段话。',
  '',
];

const told = (analysis: Analysis): readonly string[] =>
  analysis.findings.map(({ code, span, message }) => `${code} ${span.join('–')} ${message.zh}`);

describe('several reports in steps', () => {
  it('finds what each of them alone would', () => {
    const together = texts.map((text) => analyse(text));
    Analysis.readInSteps(together);
    Analysis.checkInSteps(together);
    expect(together.map(told)).toEqual(texts.map((text) => told(analyse(text))));
    expect(together.some(({ findings }) => findings.length > 0)).toBe(true);
  });

  it('goes on with the others where one cannot be read', () => {
    const sound = analyse(texts[3] ?? '');
    const broken = analyse(texts[0] ?? '');
    Object.defineProperty(broken, 'prose', {
      get: () => {
        throw new Error('lost');
      },
    });
    Analysis.checkInSteps([broken, sound]);
    expect(told(sound)).toEqual(told(analyse(texts[3] ?? '')));
    expect(broken.findings.some(({ code }) => code === 'S00')).toBe(true);
  });
});
