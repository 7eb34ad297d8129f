/**
 * Writes the catalogue as data: JSON, CSV and JSON Schema, and the schemas of reports and of the configuration. With
 * `--check` nothing is written, and a file that differs is named.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { catalogueCsv, catalogueJson, catalogueJsonSchema, configJsonSchema, editionIds, reportJsonSchema } from '@gongkai/core';

const folder = new URL('../packages/core/catalogue/', import.meta.url);
const json = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;
const files: Readonly<Record<string, string>> = {
  'catalogue.json': json(catalogueJson(editionIds)),
  'catalogue.csv': catalogueCsv(editionIds),
  'catalogue.schema.json': json(catalogueJsonSchema()),
  'report.schema.json': json(reportJsonSchema()),
  'config.schema.json': json(configJsonSchema()),
};

const read = (url: URL): string => {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return '';
  }
};

const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
let stale = 0;
for (const [name, text] of Object.entries(files)) {
  const url = new URL(name, folder);
  if (read(url) === text) continue;
  stale++;
  if (check) console.error(`packages/core/catalogue/${name} is out of step: npm run generate`);
  else writeFileSync(url, text);
}
console.log(check ? `catalogue: ${stale} files out of step` : `catalogue: ${stale} files written`);
if (check && stale > 0) process.exitCode = 1;
