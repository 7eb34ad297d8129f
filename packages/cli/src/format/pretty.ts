import { citeInWords, displayWidth, type Finding, type Language, LineIndex, type Span } from '@gongkai/core';
import type { AnalysedFile } from '../analyse-files.ts';
import { severityNames } from '../severity.ts';
import type { OtherFile } from './json.ts';

type Paint = (text: string) => string;

/** Colours by what they mean; all of them leave the text alone where colours are off. */
export interface Colours {
  readonly severity: Readonly<Record<Finding['severity'], Paint>>;
  readonly place: Paint;
  readonly faint: Paint;
  readonly fix: Paint;
  readonly bold: Paint;
}

const tab = 4;

/** Tabs to spaces, so that the carets below stand under the right columns. */
const expand = (text: string): string => text.replaceAll('\t', ' '.repeat(tab));

interface Excerpt {
  readonly number: number;
  readonly line: string;
  readonly carets: string;
}

/** The line a span begins on, cut to the window, with carets below; Chinese is two columns wide. */
export function excerpt(span: Span, lines: LineIndex, width: number): Excerpt {
  const start = lines.position(span[0]);
  const [from, to] = lines.lineSpan(start.line);
  const end = Math.max(span[0], Math.min(span[1], to));
  let before = expand(lines.text.slice(from, span[0]));
  const marked = expand(lines.text.slice(span[0], end));
  let after = expand(lines.text.slice(end, to));
  const room = Math.max(20, width - 8);
  let markedShown = marked;
  if (displayWidth(marked) > room) markedShown = `${cut(marked, room - 1)}…`;
  const left = Math.max(10, Math.floor((room - displayWidth(markedShown)) * 0.6));
  if (displayWidth(before) > left) before = `…${cutLeft(before, left - 1)}`;
  const right = Math.max(0, room - displayWidth(before) - displayWidth(markedShown));
  if (markedShown !== marked) after = '';
  else if (displayWidth(after) > right) after = `${cut(after, Math.max(0, right - 1))}…`;
  return {
    number: start.line + 1,
    line: before + markedShown + after,
    carets: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(markedShown))),
  };
}

/** The first characters that fit into so many columns. */
function cut(text: string, columns: number): string {
  let width = 0;
  let out = '';
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    out += character;
  }
  return out;
}

/** The last characters that fit into so many columns. */
function cutLeft(text: string, columns: number): string {
  let width = 0;
  let out = '';
  for (const character of [...text].reverse()) {
    width += displayWidth(character);
    if (width > columns) break;
    out = character + out;
  }
  return out;
}

/** All findings of all files for a person at a terminal. */
export function pretty(files: readonly AnalysedFile[], language: Language, colours: Colours, columns: number): string {
  const out: string[] = [];
  for (const { input, analysis } of files) {
    const lines = new LineIndex(input.text);
    for (const finding of analysis.findings)
      out.push(block(input.file, finding, lines, language, colours, columns), '');
  }
  out.push(summary(files, language, colours));
  return `${out.join('\n')}\n`;
}

/** One finding: where, what, the line with carets, other places, the basis, and what can be done. */
export function block(
  file: string,
  finding: Finding,
  lines: LineIndex,
  language: Language,
  colours: Colours,
  columns: number,
  previous?: OtherFile,
): string {
  const zh = language === 'zh';
  const { line, character } = lines.position(finding.span[0]);
  const paint = colours.severity[finding.severity];
  const out = [
    `${colours.place(`${file}:${line + 1}:${character + 1}`)} ${paint(severityNames[finding.severity][language])} ${colours.bold(finding.code)} ${finding.message[language]}`,
  ];
  const shown = excerpt(finding.span, lines, columns);
  const gutter = String(shown.number).length;
  out.push(
    `${colours.faint(`${' '.repeat(2)}${shown.number} │ `)}${shown.line}`,
    `${colours.faint(`${' '.repeat(gutter + 2)} │ `)}${paint(shown.carets)}`,
  );
  for (const { span, message, in: where } of finding.related) {
    if (where && !previous) continue;
    const at = (where && previous ? previous.lines : lines).position(span[0]);
    const place = `${where && previous ? `${previous.file}:` : ''}${at.line + 1}:${at.character + 1}`;
    out.push(colours.faint(`  ${zh ? '相关' : 'see'} ${place}  ${message[language]}`));
  }
  if (finding.cites.length > 0)
    out.push(
      colours.faint(
        `  ${zh ? '依据' : 'basis'} ${finding.cites.map((id) => citeInWords(id, language)).join(zh ? '；' : '; ')}`,
      ),
    );
  if (finding.explains.length > 0)
    out.push(colours.faint(`  ${zh ? '一并说明' : 'explains'} ${finding.explains.join(', ')}`));
  for (const fix of finding.fixes)
    out.push(
      colours.fix(`  ${zh ? (fix.safe ? '改法' : '可改') : fix.safe ? 'fix' : 'may fix'} ${fix.title[language]}`),
    );
  return out.join('\n');
}

function summary(files: readonly AnalysedFile[], language: Language, colours: Colours): string {
  const count = (severity: Finding['severity']): number =>
    files.reduce((sum, { analysis }) => sum + analysis.findings.filter((one) => one.severity === severity).length, 0);
  const [errors, warnings, notes] = [count('error'), count('warning'), count('info')];
  const counts = files.reduce(
    (sum, { analysis }) => ({
      holds: sum.holds + analysis.counts.holds,
      broken: sum.broken + analysis.counts.broken,
      open: sum.open + analysis.counts.notAssessable,
    }),
    { holds: 0, broken: 0, open: 0 },
  );
  const text =
    language === 'zh'
      ? `${files.length} 份报告：${errors} 个错误，${warnings} 个警告，${notes} 个提示；等式 ${counts.holds} 个成立，${counts.broken} 个不成立，${counts.open} 个无法判断`
      : `${files.length} report${files.length === 1 ? '' : 's'}: ${errors} errors, ${warnings} warnings, ${notes} notes; equations: ${counts.holds} hold, ${counts.broken} broken, ${counts.open} not assessable`;
  return (errors > 0 ? colours.severity.error : warnings > 0 ? colours.severity.warning : colours.fix)(text);
}
