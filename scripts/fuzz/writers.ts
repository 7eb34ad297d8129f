import { type Analysis, analyse, reportHtml, reportSchema, writeMarkdown } from '@gongkai/core';

/** What a writer breaks: the model is valid, what is written can be read, and reads as the same figures. */
export function brokenWriters(analysis: Analysis): string | undefined {
  for (const language of ['zh', 'en'] as const) {
    const html = reportHtml(analysis, { language });
    if (/<script|<img|\son\w+\s*=\s*"/iu.test(html.replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll(/"[^"]*"/g, '""')))
      return 'the preview has an element that no report has';
  }
  if (!analysis.bound.isReport) return undefined;
  const report = analysis.report;
  const checked = reportSchema.safeParse(report);
  if (!checked.success) return `the report does not keep to its schema: ${checked.error.issues[0]?.path.join('.')}`;
  const again = analyse(writeMarkdown(report), { today: '2025-03-01', format: 'markdown' });
  if (!again.bound.isReport || again.form.id !== analysis.form.id) return undefined;
  // A cell that was missing may come back blank, and a row that had no place may have found one.
  const lost = [...analysis.bound.cells].filter(([key, { value }]) => {
    const now = again.bound.cells.get(key)?.value;
    return value !== null && now !== value;
  });
  const [first] = lost;
  if (!first) return undefined;
  return `written and read again, ${first[0]} is ${again.bound.cells.get(first[0])?.value}, not ${first[1].value} (${lost.length} such)`;
}
