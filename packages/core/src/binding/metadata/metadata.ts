import type { FrontMatterValues } from '../../config/front-matter.ts';
import type { Block, SourceTable } from '../../source/types.ts';
import type { Located } from '../../span.ts';
import type { Metadata, Period } from '../types.ts';
import { agenciesOfFields, agenciesOfText, decideAgency, signingBody, withoutOffices } from './agencies.ts';
import { type Contacts, readContacts } from './contacts.ts';
import { datesOfFields, signature } from './dates.ts';
import { readFields } from './fields.ts';
import { type Passage, passagesOf, type Squeezed, squeeze } from './passages.ts';
import { readPeople, roleOfLabel } from './people.ts';
import { findBarePeriod, findPeriod } from './period.ts';
import { agencyInTitle, findTitle } from './title.ts';
import { announcedYear, captionYear, decideYear, yearIn } from './years.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** What of the document is table, seen from the reading of metadata. */
export interface TableParts {
  readonly consumed: ReadonlySet<Block>;
  isBound(table: SourceTable, row: number): boolean;
  /** True for tables in which no value of the report stands. */
  isOther(table: SourceTable): boolean;
}

/** Where the first section begins, as an index of passages: the title and the page's head stand before it. */
function firstSectionOf(passages: readonly Passage[]): number {
  const at = passages.findIndex(
    ({ block, kind }) =>
      kind === 'heading' && block.kind === 'heading' && block.level === 1 && block.numbering !== undefined,
  );
  return at < 0 ? passages.length : at;
}

/** A passage is read no further than this: no report says who it is behind so many characters. */
const longestPassage = 5000;

/** A table at the head or the foot of a report stands within so many blocks of its ends, and has no more rows. */
const nearEnds = 40;
const mostRows = 60;

/** How many paragraphs of the beginning may introduce the report: its period, its body, its address. */
const introduction = 14;

/** Reads what the report says of itself. */
export function readMetadata(
  blocks: readonly Block[],
  parts: TableParts,
  stated: FrontMatterValues | undefined,
): Metadata {
  const passages = passagesOf(blocks, parts.consumed, parts.isBound);
  const firstSection = firstSectionOf(passages);
  const title = findTitle(passages, firstSection);
  const titleAt = title ? passages.findIndex(({ span }) => span[0] >= title.span[0]) : -1;
  const firstProse = passages.findIndex(
    ({ kind, text }, i) => kind === 'paragraph' && i >= titleAt && text.text.length > 60,
  );
  const headTables = [
    ...blocks.slice(0, nearEnds),
    ...blocks.slice(Math.max(nearEnds, blocks.length - nearEnds)),
  ].filter(
    (block): block is SourceTable => block.kind === 'table' && block.rows.length <= mostRows && parts.isOther(block),
  );
  const fields = readFields(passages, headTables, firstProse < 0 ? firstSection : firstProse);

  const metadata: Mutable<Metadata> = {
    agencies: [],
    years: [],
    dates: [],
    people: [],
    phones: [],
    emails: [],
    addresses: [],
    urls: [],
    fields,
  };
  if (title) metadata.title = title;
  stateFrontMatter(metadata, stated);
  if (title) {
    const name = agencyInTitle(title);
    if (name) metadata.agencies.push({ value: name, span: title.span, role: 'title' });
    const year = yearIn(title.value);
    if (year !== undefined) metadata.years.push({ value: year, span: title.span, role: 'title' });
  }
  metadata.agencies.push(...agenciesOfFields(fields));
  const announced = readPassages(metadata, passages, firstSection, titleAt);
  const period = metadata.period;
  const periodYear = period?.start?.year ?? period?.end?.year ?? (period ? yearIn(period.text) : undefined);
  if (period && periodYear !== undefined) metadata.years.push({ value: periodYear, span: period.span, role: 'period' });
  metadata.dates.push(...datesOfFields(fields));
  const lastHeading = passages.findLastIndex(({ kind }) => kind === 'heading');
  const signed = signature(passages, firstProse, lastHeading);
  if (signed) metadata.dates.push(signed);
  const signer = metadata.agencies.length === 0 ? signingBody(passages, lastHeading) : undefined;
  if (signer) metadata.agencies.push(signer);
  metadata.agencies = withoutOffices(metadata.agencies);
  const agency = decideAgency(metadata.agencies);
  const year = decideYear(metadata.years, ['front-matter', 'title', 'period', 'table']) ?? announced;
  if (agency) metadata.agency = agency;
  if (year) metadata.year = year;
  return metadata;
}

function stateFrontMatter(metadata: Mutable<Metadata>, stated: FrontMatterValues | undefined): void {
  if (!stated) return;
  if (stated.agency) metadata.agencies.push({ ...stated.agency, role: 'front-matter' });
  if (stated.year) metadata.years.push({ ...stated.year, role: 'front-matter' });
  for (const date of [stated.published, stated.filled]) {
    if (date) metadata.dates.push({ ...date, role: 'front-matter', text: date.value });
  }
}

/** @returns the year that the introduction announces */
function readPassages(
  metadata: Mutable<Metadata>,
  passages: readonly Passage[],
  firstSection: number,
  titleAt: number,
): Located<number> | undefined {
  const contacts: Contacts = metadata;
  let bare: Period | undefined;
  let announced: Located<number> | undefined;
  for (const [i, passage] of passages.entries()) {
    const raw = passage.text.text;
    // Figures, fields and addresses of every kind have one of these; most paragraphs have none.
    if (passage.kind !== 'cell' && !/[\d@:：wh]/u.test(raw)) continue;
    const early = i < firstSection || i - Math.max(0, titleAt) < introduction;
    const telling = raw.length < 400 || early || /电\s*话|地\s*址|统\s*计\s*(?:期\s*限|时\s*限|周\s*期)/u.test(raw);
    if (!telling) continue;
    const line: Squeezed = squeeze(raw.length > longestPassage ? passage.text.slice(0, longestPassage) : passage.text);
    const following = passages[i + 1]?.text;
    readContacts(line, () => following && squeeze(following.slice(0, 40)), contacts);
    readPeople(line, metadata.people);
    const role = passage.kind === 'cell' ? roleOfLabel(line.text) : undefined;
    const next = role ? passages[i + 1] : undefined;
    if (role && next?.kind === 'cell' && next.block === passage.block) {
      const name = squeeze(next.text).text;
      if (/^[\u4e00-\u9fff·]{2,8}$/u.test(name) && roleOfLabel(name) === undefined)
        metadata.people.push({ value: name, span: next.text.span(), role });
    }
    const year = raw.length <= 20 ? captionYear(line.text) : undefined;
    if (year !== undefined) metadata.years.push({ value: year, span: passage.text.span(), role: 'table' });
    if (passage.kind === 'cell' || !/\d/u.test(raw)) continue;
    if (!metadata.period) {
      const period = findPeriod(line);
      if (period) metadata.period = period;
      else if (early && !bare) bare = findBarePeriod(line);
    }
    if (i < firstSection && titleAt <= i) {
      agenciesOfText(line, metadata.agencies);
      announced ??= announcedYear(line);
    }
  }
  if (!metadata.period && bare) metadata.period = bare;
  return announced;
}
