import { stringSimilarity } from 'string-similarity-js';
import { type AnalyseOptions, type Analysis, analyse } from '../../../src/analyse.ts';
import type { Edit, Finding } from '../../../src/rules/rule.ts';
import { figuresOf, partsOf } from '../../../src/series/parts.ts';
import type { BadExample, Example } from './example.ts';

export const run = (example: Example, text = example.text): Analysis =>
  analyse(text, {
    ...(example.format ? { format: example.format } : {}),
    ...(example.config ? { config: example.config } : {}),
    ...(example.today ? { today: example.today } : {}),
    ...(example.previous === undefined ? {} : { previous: analyse(example.previous) }),
    ...(example.similarity ? { similarity: (a: string, b: string) => stringSimilarity(a, b, 4) } : {}),
    ...(example.history ? { history: example.history.map((each) => analyse(each)) } : {}),
    ...partsFor(example, text),
  });

function partsFor({ parts, config }: Example, text: string): Pick<AnalyseOptions, 'parts'> {
  const figures = (parts ?? []).flatMap((each) => figuresOf(analyse(each)) ?? []);
  const self = figuresOf(analyse(text));
  const found = self && partsOf(self, figures, config);
  return found ? { parts: found } : {};
}

const excerpt = (finding: Finding, text: string): string =>
  text.slice(finding.span[0], Math.max(finding.span[1], finding.span[0] + 12));

/** A finding on one line, for messages of failing tests. */
export const sayFinding = (finding: Finding, text: string): string =>
  `${finding.code} ${finding.severity} “${excerpt(finding, text)}” ${finding.message.zh}`;

/** Applies edits from the last to the first, so that places stay true. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { span, newText } of [...edits].sort((a, b) => b.span[0] - a.span[0])) {
    result = result.slice(0, span[0]) + newText + result.slice(span[1]);
  }
  return result;
}

/** What is wrong with a finding whatever it says: no words, words missing, a place outside the text. */
export function faultsOfFinding(finding: Finding, text: string): string[] {
  const faults: string[] = [];
  const { zh, en } = finding.message;
  for (const [language, words] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    // Whether it is an inference is added to every message: that alone says nothing.
    if (words.replace(/[（(](?:这是|our inference|advice).*?[）)]/u, '').trim().length < 5)
      faults.push(`${finding.code}: no message in ${language}`);
    const broken = /undefined|NaN|\[object|\$\{|\{\w+\}|null/u.exec(words);
    if (broken) faults.push(`${finding.code}: “${broken[0]}” in its message: ${words}`);
  }
  if (!/[\u4e00-\u9fff]/u.test(zh)) faults.push(`${finding.code}: no Chinese in its Chinese message`);
  for (const { message } of finding.related) {
    if (!message.zh?.trim() || !message.en?.trim())
      faults.push(`${finding.code}: a place without words in both languages`);
  }
  const places = [
    finding.span,
    ...finding.related.filter((each) => each.in === undefined).map(({ span }) => span),
    ...finding.fixes.flatMap(({ edits }) => edits.map(({ span }) => span)),
  ];
  for (const [from, to] of places) {
    if (!(from >= 0 && from <= to && to <= text.length))
      faults.push(`${finding.code}: place ${from}–${to} is outside the text`);
  }
  if (finding.basis === 'inferred' && finding.severity === 'error')
    faults.push(`${finding.code}: an inference as an error`);
  if (finding.basis === 'inferred' && !(/推断|不是规定/u.test(zh) && /infer|not a rule of law/u.test(en))) {
    faults.push(`${finding.code}: does not say that it is an inference`);
  }
  for (const fix of finding.fixes) {
    if (fix.edits.length === 0) faults.push(`${finding.code}: a fix without edits`);
    const edits = [...fix.edits].sort((a, b) => a.span[0] - b.span[0]);
    if (edits.some((edit, i) => i > 0 && edit.span[0] < (edits[i - 1]?.span[1] ?? 0)))
      faults.push(`${finding.code}: edits overlap`);
    if (fix.edits.every(({ span, newText }) => text.slice(span[0], span[1]) === newText))
      faults.push(`${finding.code}: a fix that changes nothing`);
  }
  return faults;
}

/** Everything that is wrong with what the rules say of a good example. */
export function faultsOfGood(example: Example): string[] {
  const analysis = run(example);
  if (!analysis.bound.isReport) return ['not taken for a report'];
  return analysis.findings.map((finding) => `extra: ${sayFinding(finding, example.text)}`);
}

/** Whether a finding covers the words, or stands in them, wherever they occur. */
function standsAt(findings: readonly Finding[], words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (findings.some(({ span: [from, to] }) => (from <= at && end <= to) || (at <= from && to <= end))) return true;
  }
  return false;
}

/** Everything that is wrong with what the rules say of a bad example. */
export function faultsOfBad(code: string, example: BadExample): string[] {
  const { text } = example;
  const { findings } = run(example);
  const found = findings.map((finding) => finding.code);
  const faults: string[] = [];
  if ([...found].sort().join() !== [...example.expect].sort().join()) {
    faults.push(
      `expected ${example.expect.join(' ')}, found:\n  ${findings.map((finding) => sayFinding(finding, text)).join('\n  ')}`,
    );
  }
  for (const finding of findings) faults.push(...faultsOfFinding(finding, text));
  const own = findings.filter((finding) => finding.code === code);
  const [first] = own;
  if (!first) return [...faults, `no ${code}`];
  if (example.at !== undefined && !standsAt(own, example.at, text)) {
    faults.push(`${code} stands at “${excerpt(first, text)}”, not at “${example.at}”`);
  }
  if (example.says !== undefined && !own.some(({ message }) => message.zh.includes(example.says ?? ''))) {
    faults.push(`${code} does not say “${example.says}”: ${first.message.zh}`);
  }
  return [...faults, ...faultsOfFixes(code, example, own)];
}

function faultsOfFixes(code: string, example: BadExample, own: readonly Finding[]): string[] {
  const { text } = example;
  const faults: string[] = [];
  const offered = own.find((finding) => finding.fixes.length > 0)?.fixes[0];
  if (!offered) return example.fix === undefined ? [] : [`${code} offers no fix`];
  if (example.fix === undefined)
    faults.push(
      `${code} offers a fix that the example does not name: ${offered.edits.map(({ newText }) => newText).join(' | ')}`,
    );
  else if (!offered.edits.some(({ newText }) => newText === example.fix))
    faults.push(`${code} puts in ${offered.edits.map(({ newText }) => newText).join(' | ')}, not ${example.fix}`);
  // A fix takes its finding away and brings no other.
  const before = new Map<string, number>();
  for (const finding of run(example).findings) before.set(finding.code, (before.get(finding.code) ?? 0) + 1);
  const fixed = applyEdits(text, offered.edits);
  const after = run(example, fixed).findings;
  const counts = new Map<string, number>();
  for (const finding of after) counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
  for (const [name, count] of counts) {
    if (!offered.safe && example.brings?.includes(name)) continue;
    if (count > (before.get(name) ?? 0))
      faults.push(
        `the fix of ${code} brings ${name}: ${after
          .filter((f) => f.code === name)
          .map((f) => sayFinding(f, fixed))
          .join('; ')}`,
      );
  }
  if ((counts.get(code) ?? 0) >= (before.get(code) ?? 0)) faults.push(`the fix of ${code} does not take it away`);
  return faults;
}
