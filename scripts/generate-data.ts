/**
 * Writes docs/data.md, the schema of the tables that `facts` and `check` write, from the tables themselves. With
 * `--check` nothing is written, and it fails where the page is out of step.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pipeTable } from '@gongkai/core';
import { dataVersion, type Table, tables } from '../packages/cli/src/format/tables.ts';
import { root } from './run.ts';

const file = `${root}docs/data.md`;
const sql = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

const section = ({ name, about, columns }: Table): string => `## \`${name}\`

${about.zh} ${about.en}

${pipeTable([
  ['column', 'type', '说明', 'meaning'],
  ...columns.map((each) => [`\`${each.name}\``, sql[each.type], each.about.zh, each.about.en]),
])}
`;

const page = `# The tables

<!-- Written by npm run generate from packages/cli/src/format/tables.ts. -->

\`gongkai facts\` and \`gongkai check\` write one long, tidy table each, as CSV or Parquet: every row stands for itself, every column
has one type, and nothing is dropped. A file that could not be read has a row that says so (\`state\` or \`severity\` \`unreadable\`); a
run that was stopped with Ctrl-C ends in a row \`interrupted\`, with \`file\` null.

Version **${dataVersion}**. A new column at the end raises the second number; everything else raises the first. A Parquet file carries it in
its metadata: \`gongkai.table\`, \`gongkai.version\`, and \`gongkai.complete\` (\`false\` where the run was stopped).

- \`blank\`, \`dash\` and 0 are three things: only \`state = 'number'\` has a \`value\`, and a sum over \`value\` leaves the others out.
- All columns may be null. \`value\` is a double; money keeps its unit (\`unit\`) and its wording (\`text\`).
- CSV: RFC 4180, UTF-8 with a byte order mark. Text that a spreadsheet would take for a formula gets an apostrophe in front.
- \`--partition year\`: \`-o\` is a folder with \`year=2024/part-0.parquet\` and so on, as Hive, Spark and DuckDB read it; the column \`year\`
  is then in the names of the folders, and reports without a known year are in \`year=__HIVE_DEFAULT_PARTITION__\`.
- \`ndjson\` of facts has the same names, with \`range\` (lines from 0, UTF-16) in place of \`line\`; \`applicant\`, \`text\` and
  \`range\` are left out where there is none.

${tables.map(section).join('\n')}`;

const current = ((): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
})();
if (current !== page) {
  if (process.argv.includes('--check')) {
    console.error('docs/data.md is out of step; run npm run generate');
    process.exit(1);
  }
  writeFileSync(file, page);
}
console.log(`docs/data.md: ${current === page ? 'in step' : 'written'}`);
