import { analyse, reportJsonSchema, toReport } from '@gongkai/core';
import { stringify } from 'yaml';
import { reportOf } from '../texts.ts';

/** One report, as each server reads it. */
export interface Texts {
  readonly markdown: string;
  readonly json: string;
  readonly yaml: string;
}

/** The same kind of report in the server's format, with as many UTF-8 bytes as asked for, prose making the length. */
function ofSize(bytes: number, write: (markdown: string) => string): string {
  let ask = bytes;
  let text = '';
  for (let turn = 0; turn < 4; turn++) {
    text = write(reportOf(ask));
    ask = Math.max(1000, ask + bytes - Buffer.byteLength(text));
  }
  return text;
}

/** A report of so many bytes as Markdown, and as the data of its model in JSON and in YAML of as many bytes. */
export function textsOf(bytes: number): Texts {
  const data = (markdown: string): unknown => toReport(analyse(markdown).bound);
  return {
    markdown: reportOf(bytes),
    json: ofSize(bytes, (markdown) => JSON.stringify(data(markdown), null, 1)),
    yaml: ofSize(bytes, (markdown) => stringify(data(markdown), { lineWidth: 0 })),
  };
}

export const schema = reportJsonSchema();
