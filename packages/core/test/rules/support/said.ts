import type { Finding } from '../../../src/rules/rule.ts';
import type { Span } from '../../../src/span.ts';
import { run } from './check.ts';
import type { Examples } from './example.ts';

/** Everything that a finding carries to a user, a line each. */
function lines(finding: Finding, text: string): string[] {
  const at = ([from, to]: Span): string => `${from}–${to} ${JSON.stringify(text.slice(from, to))}`;
  return [
    `  ${finding.severity} ${finding.fingerprint} ${at(finding.span)}`,
    `    ${finding.message.zh}`,
    `    ${finding.message.en}`,
    ...finding.related.map(
      ({ span, message, in: where }) =>
        `    > ${where ?? 'here'} ${where ? span.join('–') : at(span)} ${message.zh} · ${message.en}`,
    ),
    ...finding.fixes.flatMap(({ title, safe, edits }) => [
      `    ${safe ? 'safe fix' : 'fix'}: ${title.zh} · ${title.en}`,
      ...edits.map(({ span, newText }) => `      ${at(span)} → ${JSON.stringify(newText)}`),
    ]),
    ...(finding.explains.length > 0 ? [`    explains ${finding.explains.join(' ')}`] : []),
  ];
}

/** What the rules of a group say of their own bad examples: words, places, fingerprints, fixes. */
export function saidBy(group: string, examples: ReadonlyMap<string, Examples>): string {
  const said: string[] = [];
  for (const [code, { bad }] of examples) {
    if (!code.startsWith(group)) continue;
    for (const [i, example] of bad.entries()) {
      said.push(`${code} ${i + 1}. ${example.title.zh}`);
      for (const finding of run(example).findings)
        if (finding.code === code) said.push(...lines(finding, example.text));
    }
  }
  return `${said.join('\n')}\n`;
}
