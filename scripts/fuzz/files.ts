import { ConvertError, convert, writeReport } from '@gongkai/convert';
import { analyse, type Report, reportSchema } from '@gongkai/core';
import { unzipSync, zipSync } from 'fflate';
import type { Random } from './random.ts';

/** The forms that are written and read again; a page is read by core itself. */
const formats = ['docx', 'xlsx', 'html'] as const;
type Format = (typeof formats)[number];

/** Processor time, in seconds, that no file may cost. A report's takes a tenth of one. */
const bar = 20;

/** A file that was made of a report and damaged. */
export interface DamagedFile {
  readonly format: Format;
  readonly bytes: Uint8Array;
}

const text = new TextDecoder();
const binary = new TextEncoder();

/** Values that an attribute or a text of an Office file may have and that a reader may trip over. */
const values = ['', '0', '-1', '1', '63', '99999999', '1e9', 'NaN', 'A1:XFD1048576', 'XFD1048576', 'A0', '&#0;', '＃'];

type Change = (xml: string, random: Random) => string;

/** One of the places that an expression finds, replaced. */
const once =
  (pattern: RegExp, by: (found: string, random: Random) => string): Change =>
  (xml, random) => {
    const chosen = random.pick([...xml.matchAll(pattern)]);
    if (!chosen) return xml;
    return xml.slice(0, chosen.index) + by(chosen[0], random) + xml.slice(chosen.index + chosen[0].length);
  };

const changes: readonly [Change, ...Change[]] = [
  // A tag lost, said twice, closed at once.
  once(/<[^<>]+>/gu, () => ''),
  once(/<[^<>]+>/gu, (tag) => tag + tag),
  once(/<[^<>/]+>/gu, (tag) => `${tag.slice(0, -1)}/>`),
  // An element without children lost, or said twice.
  once(/<(\w+(?::\w+)?)\b[^<>]*>[^<>]*<\/\1>/gu, () => ''),
  once(/<(\w+(?::\w+)?)\b[^<>]*>[^<>]*<\/\1>/gu, (element) => element.repeat(2)),
  once(/<\w[^<>]*\/>/gu, () => ''),
  once(/<\w[^<>]*\/>/gu, (element) => element.repeat(3)),
  // A value that means something else, or nothing; a name that nobody knows.
  once(/="[^"]*"/gu, (_, random) => `="${random.pick(values)}"`),
  once(
    /(?<=<(?:mergeCell|row|c|w:gridSpan|w:vMerge|w:numId|w:ilvl|w:start|td|th)\b[^<>]*)="[^"]*"/gu,
    (_, random) => `="${random.pick(values)}"`,
  ),
  once(/>[^<>]+</gu, (_, random) => `>${random.pick(values)}<`),
  once(/<\w+:?\w*/gu, (name) => `${name}x`),
  // The end lost.
  (xml, random) => xml.slice(0, random.below(xml.length + 1)),
];

function damagedXml(xml: string, random: Random): string {
  let out = xml;
  for (let left = 1 + random.below(4); left > 0; left--) out = random.pick(changes)(out, random);
  return out;
}

/** Parts of a zipped file changed, exchanged or lost, and zipped again: what only bytes would break is seen before. */
function damagedParts(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  // Most of what a reader does hangs on the largest part.
  const largest = names.toSorted((a, b) => (parts[b]?.length ?? 0) - (parts[a]?.length ?? 0))[0];
  const name = (random.below(2) === 0 ? largest : random.pick(names)) ?? '';
  const other = random.pick(names) ?? '';
  const kind = random.below(12);
  if (kind === 0) delete parts[name];
  else if (kind === 1 && parts[other]) parts[name] = parts[other];
  else parts[name] = binary.encode(damagedXml(text.decode(parts[name]), random));
  return zipSync(parts, { level: 1 });
}

function damagedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const out = Uint8Array.from(bytes);
  for (let left = 1 + random.below(8); left > 0; left--) out[random.below(out.length)] = random.below(256);
  return random.below(3) === 0 ? out.subarray(0, random.below(out.length + 1)) : out;
}

const read = async ({ bytes, format }: DamagedFile): Promise<Report> =>
  format === 'html'
    ? analyse(text.decode(bytes), { format: 'html', today: '2025-03-01' }).report
    : (await convert(bytes, format, { places: true })).report;

/** What a file breaks that was made of a report as it is: every figure has to come back. */
async function brokenRoundTrip(report: Report, file: DamagedFile): Promise<string | undefined> {
  const again = await read(file);
  if (again.edition !== report.edition) return undefined;
  const now = new Map(again.facts.map((fact) => [`${fact.id}@${fact.applicant ?? ''}`, fact.value]));
  for (const { id, applicant, value } of report.facts) {
    const found = now.get(`${id}@${applicant ?? ''}`);
    if (value !== null && found !== value) return `written as ${file.format} and read, ${id} is ${found}, not ${value}`;
  }
  return undefined;
}

/**
 * Writes a report in one of the forms, damages the file, and reads it: a report that keeps to its schema, or one clear
 * line in both languages, in bounded time.
 *
 * @returns what broke, and the file that did it; undefined where all holds
 */
export async function brokenFile(
  source: string,
  random: Random,
): Promise<{ readonly problem: string; readonly file: DamagedFile } | undefined> {
  const analysis = analyse(source, { today: '2025-03-01' });
  if (!analysis.bound.isReport) return undefined;
  const format = random.pick(formats);
  let file: DamagedFile = { format, bytes: new Uint8Array() };
  const start = process.cpuUsage();
  try {
    file = { format, bytes: await writeReport(analysis.report, format) };
    if (random.below(8) === 0) {
      const problem = await brokenRoundTrip(analysis.report, file);
      return problem === undefined ? undefined : { problem, file };
    }
    if (format === 'html') file = { format, bytes: binary.encode(damagedXml(text.decode(file.bytes), random)) };
    else file = { format, bytes: (random.below(5) === 0 ? damagedBytes : damagedParts)(file.bytes, random) };
    const checked = reportSchema.safeParse(await read(file));
    if (!checked.success)
      return { problem: `the report read from ${format} does not keep to its schema: ${checked.error.message}`, file };
  } catch (error) {
    const isClear = error instanceof ConvertError && /^[^\n]+· [^\n]+$/u.test(error.message);
    if (!isClear) return { problem: `${format} threw ${error instanceof Error ? error.stack : String(error)}`, file };
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  return seconds > bar ? { problem: `${format} took ${seconds.toFixed(1)} s`, file } : undefined;
}
