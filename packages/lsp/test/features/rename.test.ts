import { expect, it } from 'vitest';
import { prepareRename, rename } from '../../src/features/rename.ts';
import { report } from '../support/reports.ts';
import { apply, cursorAt, open } from '../support/view.ts';

const text = report({ overview: '清源县档案局认真做好公开工作。2024年新收政府信息公开申请12件。' });

it('offers the body’s name, and renames it throughout', () => {
  const opened = open(cursorAt(text, '清源县档案局认真', 2));
  expect(prepareRename(opened.view, opened.position)?.placeholder).toBe('清源县档案局');
  const edits = rename(opened.view, opened.position, '清源县档案馆')?.changes?.[opened.view.uri] ?? [];
  const renamed = apply(opened, edits);
  expect(renamed).not.toContain('档案局');
  expect(renamed.match(/清源县档案馆/g)).toHaveLength(2);
});

it('renames nothing else, and to nothing that is no name', () => {
  const elsewhere = open(cursorAt(text, '政府信息公开申请', 2));
  expect(prepareRename(elsewhere.view, elsewhere.position)).toBeNull();
  const opened = open(cursorAt(text, '清源县档案局认真', 2));
  expect(rename(opened.view, opened.position, ' ')).toBeNull();
  expect(rename(opened.view, opened.position, 'a|b')).toBeNull();
});
