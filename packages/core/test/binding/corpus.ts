import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Real reports lie beside the repository; a clone alone has none. */
export const corpus = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../../shared/corpus');

export const hasCorpus = existsSync(corpus);

if (!hasCorpus) console.warn(`\n*** ${corpus} is not there: tests on real reports are SKIPPED ***\n`);

export const corpusFile = (name: string): string => readFileSync(join(corpus, name), 'utf8');

interface ExpectedFact {
  readonly id: string;
  readonly applicant?: string;
  readonly value: number | null;
}

export interface ExpectedReport {
  readonly file: string;
  readonly year: number;
  readonly edition: string;
  readonly facts: ReadonlyMap<string, number | null>;
}

/** The values read by hand, of every report that has them. */
export function expectedReports(): ExpectedReport[] {
  if (!hasCorpus) return [];
  const files = readdirSync(corpus);
  return readdirSync(join(corpus, 'values')).map((name) => {
    const values = JSON.parse(corpusFile(`values/${name}`)) as { year: number; edition: string; facts: ExpectedFact[] };
    const stem = name.replace(/\.json$/u, '');
    const file = files.find((each) => each.startsWith(`${stem}.`) && /\.(?:txt|md|html)$/u.test(each));
    if (!file) throw new Error(`no report for ${name}`);
    return {
      file,
      year: values.year,
      edition: values.edition,
      facts: new Map(values.facts.map(({ id, applicant, value }) => [applicant ? `${id}@${applicant}` : id, value])),
    };
  });
}
