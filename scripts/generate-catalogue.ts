/**
 * Writes the catalogue as data (JSON, CSV and JSON Schema, with the schemas of reports and of the configuration) and as
 * pages. With `--check` nothing is written, and a file that differs is named.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  catalogueCsv,
  catalogueJson,
  catalogueJsonSchema,
  configJsonSchema,
  editionIds,
  reportJsonSchema,
} from '@gongkai/core';
import { cataloguePage, editionPage, lawPage } from './docs/catalogue-page.ts';
import { root } from './run.ts';

const json = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

const folders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'packages/core/catalogue/': {
    'catalogue.json': json(catalogueJson(editionIds)),
    'catalogue.csv': catalogueCsv(editionIds),
    'catalogue.schema.json': json(catalogueJsonSchema()),
    'report.schema.json': json(reportJsonSchema()),
    'config.schema.json': json(configJsonSchema()),
  },
  'docs/catalogue/': {
    'README.md': cataloguePage(),
    'law.md': lawPage(),
    ...Object.fromEntries(editionIds.map((id) => [`${id}.md`, editionPage(id)])),
  },
};

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [folder, files] of Object.entries(folders)) {
  mkdirSync(root + folder, { recursive: true });
  for (const name of readdirSync(root + folder).filter((each) => each.endsWith('.md') && !(each in files))) {
    stale.push(folder + name);
    if (!check) rmSync(root + folder + name);
  }
  for (const [name, text] of Object.entries(files)) {
    const path = folder + name;
    if (read(root + path) === text) continue;
    stale.push(path);
    if (!check) writeFileSync(root + path, text);
  }
}
if (check && stale.length > 0) {
  console.error(`out of step: ${stale.join(', ')}; run npm run generate`);
  process.exitCode = 1;
}
console.log(`catalogue: ${stale.length} files ${check ? 'out of step' : 'written'}`);
