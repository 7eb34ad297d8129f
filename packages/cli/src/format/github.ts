import { LineIndex } from '@gongkai/core';
import type { Format } from './format.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** What ends a workflow command or one of its properties must not stand in them. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitHub workflow commands: one annotation a finding. Lines and columns count from 1 there. */
export const github: Format = {
  head: () => '',
  between: '',
  report({ file, analysis, isKnown }, { language }) {
    const fresh = analysis.findings.filter((finding) => !isKnown(finding));
    if (fresh.length === 0) return '';
    const lines = new LineIndex(analysis.text);
    return fresh
      .map((finding) => {
        const start = lines.position(finding.span[0]);
        const end = lines.position(finding.span[1]);
        const properties = `file=${escapeProperty(file)},line=${start.line + 1},endLine=${end.line + 1},col=${start.character + 1},endColumn=${end.character + 1},title=${escapeProperty(finding.code)}`;
        return `::${commands[finding.severity]} ${properties}::${escapeData(finding.message[language])}\n`;
      })
      .join('');
  },
  failed: ({ file, message }) => `::error file=${escapeProperty(file)},title=gongkai::${escapeData(message)}\n`,
  foot: ({ interrupted, tally }) =>
    interrupted ? `::warning title=gongkai::interrupted after ${tally.files} files\n` : '',
};
