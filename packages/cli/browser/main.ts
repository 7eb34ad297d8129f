import type { PageData, ReportRow } from '../src/dashboard/types.ts';
import { h, sortableTable } from './dom.ts';
import { filingTable } from './filing.ts';
import { type Filter, FindingList, type Hit } from './list.ts';

const read = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;

const reports = read<readonly ReportRow[]>('reports');
const data = read<PageData>('data');
const { words, filing } = data;

/** The body that a report stands under in the table. */
const bodyOf = new Map<number, string>();
for (const { name, cells } of filing.bodies)
  for (const cell of cells) for (const place of cell.reports) bodyOf.set(place, name);

const hits: Hit[] = reports.flatMap((report, place) => {
  const body = bodyOf.get(place) ?? report.agency ?? words.unknownBody ?? '';
  return report.findings.map((finding) => ({ report, body, place, finding }));
});

const list = new FindingList(hits, data);
let filter: Filter = {};

const search = h('input', { type: 'search', id: 'search', 'aria-label': words.search });
search.placeholder = words.search ?? '';

function select(
  id: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
): HTMLSelectElement {
  const element = h('select', { id, 'aria-label': label });
  element.append(
    ...[['', `${label}：${words.all}`] as const, ...options].map(([value, text]) => {
      const option = h('option', {}, text);
      option.value = value;
      return option;
    }),
  );
  element.addEventListener('change', () => readFilter());
  return element;
}

const counted = (key: (hit: Hit) => string): [string, number][] => {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(key(hit), (counts.get(key(hit)) ?? 0) + 1);
  return [...counts];
};
const severities = ['error', 'warning', 'info'] as const;
const controls = {
  severity: select(
    'severity',
    words.severity ?? '',
    severities.map((each) => [each, words[each] ?? each] as const),
  ),
  code: select(
    'code',
    words.what ?? '',
    counted(({ finding }) => finding.code)
      .sort()
      .map(([code]) => [code, `${code} ${data.rules[code] ?? ''}`] as const),
  ),
  body: select(
    'body',
    words.body ?? '',
    counted(({ body }) => body).map(([body]) => [body, body] as const),
  ),
  year: select(
    'year',
    words.year ?? '',
    counted(({ report }) => String(report.year ?? ''))
      .sort()
      .filter(([year]) => year !== '')
      .map(([year]) => [year, year] as const),
  ),
};

function readFilter(): void {
  const value = (element: HTMLSelectElement): string | undefined => element.value || undefined;
  const { severity, code, body, year } = controls;
  apply({
    ...(search.value === '' ? {} : { text: search.value }),
    ...(value(severity) ? { severity: severity.value } : {}),
    ...(value(code) ? { code: code.value } : {}),
    ...(value(body) ? { body: body.value } : {}),
    ...(value(year) ? { year: Number(year.value) } : {}),
  });
}

function apply(next: Filter): void {
  filter = next;
  search.value = filter.text ?? '';
  controls.severity.value = filter.severity ?? '';
  controls.code.value = filter.code ?? '';
  controls.body.value = filter.body ?? '';
  controls.year.value = filter.year === undefined ? '' : String(filter.year);
  list.filter(filter);
}

/** Narrows the list and goes there. */
function show(next: Filter): void {
  apply(next);
  document.getElementById('details')?.scrollIntoView();
}

let typing = 0;
search.addEventListener('input', () => {
  clearTimeout(typing);
  typing = window.setTimeout(readFilter, 150);
});

interface Group {
  readonly key: string;
  readonly label: string;
  readonly reports: number;
  readonly counts: readonly [number, number, number];
}

function groups(key: (hit: Hit) => string, label: (key: string) => string): Group[] {
  const found = new Map<string, { reports: Set<number>; counts: [number, number, number] }>();
  for (const hit of hits) {
    const name = key(hit);
    let group = found.get(name);
    if (!group) {
      group = { reports: new Set(), counts: [0, 0, 0] };
      found.set(name, group);
    }
    group.reports.add(hit.place);
    const at = severities.indexOf(hit.finding.severity) as 0 | 1 | 2;
    group.counts[at]++;
  }
  return [...found]
    .map(([name, { reports: places, counts }]) => ({ key: name, label: label(name), reports: places.size, counts }))
    .sort((a, b) => b.counts[0] - a.counts[0] || b.counts[1] - a.counts[1] || b.counts[2] - a.counts[2]);
}

function groupTable(name: string, head: string, rows: readonly Group[], narrow: (key: string) => Filter): HTMLElement {
  const table = sortableTable<Group>(
    name,
    [
      {
        head,
        value: ({ label }) => label,
        cell: ({ key, label }) =>
          h('button', { type: 'button', class: 'link', onclick: () => show(narrow(key)) }, label),
      },
      ...severities.map((severity, i) => ({
        head: words[`${severity}s`] ?? words[severity] ?? '',
        value: ({ counts }: Group) => counts[i] ?? 0,
        cell: ({ counts }: Group) =>
          h('span', { class: counts[i] ? `count ${severity}` : 'count' }, String(counts[i] || '')),
        class: 'number',
        first: 'descending' as const,
      })),
      {
        head: words.inReports ?? '',
        value: ({ reports: n }) => n,
        cell: ({ reports: n }) => String(n),
        class: 'number',
        first: 'descending',
      },
    ],
    rows,
  );
  return h('div', { class: 'scroll' }, table);
}

const into = (id: string, ...children: Node[]): void => document.getElementById(id)?.append(...children);

into('filing', filingTable(data, show));
into(
  'by-rule',
  groupTable(
    'rules-table',
    words.what ?? '',
    groups(
      ({ finding }) => finding.code,
      (code) => `${code} ${data.rules[code] ?? ''}`,
    ),
    (code) => ({ code }),
  ),
);
into(
  'by-body',
  groupTable(
    'bodies-table',
    words.body ?? '',
    groups(
      ({ body }) => body,
      (body) => body,
    ),
    (body) => ({ body }),
  ),
);
into(
  'details',
  h(
    'div',
    { class: 'controls' },
    search,
    controls.severity,
    controls.code,
    controls.body,
    controls.year,
    h('button', { type: 'button', id: 'clear', onclick: () => apply({}) }, words.clear),
  ),
  list.element,
);
apply({});
document.body.dataset.ready = 'true';
