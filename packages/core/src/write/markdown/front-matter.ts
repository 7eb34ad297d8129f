import type { Report } from '../../report/model.ts';

/** Words that YAML reads as themselves; everything else is quoted. */
const plain = /^[\u4e00-\u9fff][\u4e00-\u9fff\w（）、]*$/u;

const scalar = (value: string): string => (plain.test(value) ? value : JSON.stringify(value));

/** YAML front matter: what a report says of itself that a reader, or a program, should not have to guess. */
export function frontMatterText(report: Report): string {
  const { agency, year, edition, dates, contact, previous, ignore } = report;
  const stated = (role: 'published' | 'filled'): string | undefined =>
    dates.find((date) => date.stated && date.role === role)?.date;
  const published = stated('published');
  const filled = stated('filled');
  const lines = [
    ...(agency ? [`agency: ${scalar(agency.name)}`] : []),
    ...(agency?.kind ? [`agency-kind: ${agency.kind}`] : []),
    ...(year === undefined ? [] : [`year: ${year}`]),
    `edition: "${edition}"`,
    ...(published ? [`published: ${published}`] : []),
    ...(filled ? [`filled: ${filled}`] : []),
    ...(contact.stated ? [`contact: ${scalar(contact.stated)}`] : []),
    ...(previous ? [`previous: ${scalar(previous)}`] : []),
    ...(ignore && ignore.length > 0
      ? ['ignore:', ...ignore.map(({ code, reason }) => `  - ${scalar(code)}: ${scalar(reason)}`)]
      : []),
  ];
  return ['---', ...lines, '---'].join('\n');
}
