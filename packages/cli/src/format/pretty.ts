import { citeInWords, displayWidth, type Finding, type Language, LineIndex, type Span } from '@gongkai/core';
import type { Tally } from '../corpus/order.ts';
import { severityNames } from '../severity.ts';
import { coloursOf } from './colours.ts';
import type { Format } from './format.ts';
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

/** Characters that would drive the terminal, or turn the direction of what follows. */
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a report or a name of a file made harmless for a terminal. */
const tame = (text: string): string => text.replace(controls, '\ufffd');

/** Tabs to spaces, so that the carets below stand under the right columns. */
const expand = (text: string): string => tame(text.replaceAll('\t', ' '.repeat(tab)));

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

/** What people read: each finding with its line, what it rests on and what can be done; a count at the end. */
export const pretty: Format = {
  head: () => '',
  between: '',
  report({ file, analysis, isKnown }, { language, columns, colour }) {
    const fresh = analysis.findings.filter((finding) => !isKnown(finding));
    if (fresh.length === 0) return '';
    const lines = new LineIndex(analysis.text);
    const colours = coloursOf(colour);
    return fresh.map((finding) => `${block(file, finding, lines, language, colours, columns)}\n\n`).join('');
  },
  failed: () => '',
  foot({ tally, interrupted }, { language, colour }) {
    if (tally.reports === 0) return '';
    const stopped = interrupted ? (language === 'zh' ? '（已中断，并非全部）' : ' (interrupted: not all)') : '';
    return `${summary(tally, language, coloursOf(colour))}${stopped}\n`;
  },
};

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
    `${colours.place(`${tame(file)}:${line + 1}:${character + 1}`)} ${paint(severityNames[finding.severity][language])} ${colours.bold(finding.code)} ${tame(finding.message[language])}`,
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
    const place = `${where && previous ? `${tame(previous.file)}:` : ''}${at.line + 1}:${at.character + 1}`;
    out.push(colours.faint(`  ${zh ? '相关' : 'see'} ${place}  ${tame(message[language])}`));
  }
  for (const id of finding.cites) out.push(colours.faint(`  ${zh ? '依据' : 'basis'} ${citeInWords(id, language)}`));
  if (finding.explains.length > 0)
    out.push(colours.faint(`  ${zh ? '一并说明' : 'explains'} ${finding.explains.join(', ')}`));
  for (const fix of finding.fixes)
    out.push(
      colours.fix(`  ${zh ? (fix.safe ? '改法' : '可改') : fix.safe ? 'fix' : 'may fix'} ${tame(fix.title[language])}`),
    );
  return out.join('\n');
}

function summary(tally: Tally, language: Language, colours: Colours): string {
  const { error, warning, info, known, others } = tally;
  const old = known.error + known.warning + known.info;
  const zh = [
    `${tally.reports} 份报告：${error} 个错误，${warning} 个警告，${info} 个提示`,
    ...(old > 0 ? [`（其中 ${old} 个基线已有，未列出）`] : []),
    `；等式 ${tally.holds} 个成立，${tally.broken} 个不成立，${tally.open} 个无法判断`,
    ...(others > 0 ? [`；另有 ${others} 个文件不是年度报告`] : []),
  ];
  const en = [
    `${tally.reports} report${tally.reports === 1 ? '' : 's'}: ${error} errors, ${warning} warnings, ${info} notes`,
    ...(old > 0 ? [` (${old} of them in the baseline, not listed)`] : []),
    `; equations: ${tally.holds} hold, ${tally.broken} broken, ${tally.open} not assessable`,
    ...(others > 0 ? [`; ${others} other files are no reports`] : []),
  ];
  const text = (language === 'zh' ? zh : en).join('');
  return (error > 0 ? colours.severity.error : warning > 0 ? colours.severity.warning : colours.fix)(text);
}
