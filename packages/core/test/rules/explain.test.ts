import { describe, expect, test } from 'vitest';
import { explain, explainable } from '../../src/explain.ts';
import { rules, suppressionRules } from '../../src/rules/registry.ts';

describe('explain', () => {
  test('a rule by code, in small letters, and by slug', () => {
    const byCode = explain('D01');
    expect(byCode).toMatchObject({ kind: 'rule', id: 'D01' });
    expect(explain('d01')).toEqual(byCode);
    const slug = rules.find(({ code }) => code === 'D01')?.slug ?? '';
    expect(explain(slug)).toEqual(byCode);
  });

  test('an indicator with its equations, in both languages', () => {
    const zh = explain('applications.new');
    const en = explain('applications.new', 'en');
    expect(zh?.kind).toBe('indicator');
    expect(zh?.heading).toContain('本年新收政府信息公开申请数量');
    expect(zh?.paragraphs.some((words) => words.startsWith('G01'))).toBe(true);
    expect(en?.paragraphs[0]).toMatch(/received/iu);
    // A column of table three is explained by its row.
    expect(explain('applications.new@natural-person')).toEqual(zh);
  });

  test('an article with its bearing', () => {
    const article = explain('条例#20', 'en');
    expect(article).toMatchObject({ kind: 'article', id: '条例#20' });
    expect(article?.paragraphs.length).toBe(2);
  });

  test('what is remembered says so, what is inferred is not shown as law', () => {
    expect(explain('条例2007#31')?.paragraphs[0]).toContain('凭记忆');
    expect(explain('A08')?.paragraphs.join('')).toContain('不是规定');
    expect(explain('A03')?.paragraphs.join('')).not.toContain('不是规定');
  });

  test('a document', () => {
    expect(explain('国办公开办函〔2021〕30号')).toMatchObject({ kind: 'document' });
  });

  test('nothing for what does not exist', () => {
    for (const name of ['', 'Z99', '条例#99', 'applications.knew', '__proto__', 'constructor'])
      expect(explain(name)).toBeUndefined();
  });

  test('everything there is, in both languages, without a gap', () => {
    const names = [...explainable(), ...[...rules, ...suppressionRules].map(({ code }) => code)];
    expect(names.length).toBeGreaterThan(300);
    for (const name of names) {
      for (const language of ['zh', 'en'] as const) {
        const found = explain(name, language);
        expect(found, name).toBeDefined();
        expect(`${found?.heading}${found?.paragraphs.join('')}`, name).not.toMatch(/undefined|NaN|\[object/u);
      }
    }
  });
});
