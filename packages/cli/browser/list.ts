import type { FindingRow, PageData, ReportRow } from '../src/dashboard/types.ts';
import { h } from './dom.ts';

/** What the list is narrowed to; what is left out does not narrow it. */
export interface Filter {
  readonly text?: string;
  readonly severity?: string;
  readonly code?: string;
  readonly body?: string;
  readonly year?: number;
  readonly report?: number;
}

export interface Hit {
  readonly report: ReportRow;
  readonly body: string;
  readonly place: number;
  readonly finding: FindingRow;
}

const step = 100;
/** More than this is not put on paper at once. */
const most = 5000;

/** The list of findings, as many at a time as a reader can look at. */
export class FindingList {
  readonly element = h('div', { id: 'list' });
  private readonly count = h('p', { id: 'count', 'aria-live': 'polite' });
  private readonly items = h('div', { id: 'items' });
  private readonly more = h('button', { type: 'button', id: 'more', onclick: () => this.show(step) });
  private found: readonly Hit[] = [];
  private shown = 0;
  private last: ReportRow | undefined;

  constructor(
    private readonly hits: readonly Hit[],
    private readonly data: PageData,
  ) {
    this.element.append(this.count, this.items, this.more);
    // On paper stands all that was asked for.
    addEventListener('beforeprint', () => this.show(most));
  }

  filter({ text = '', severity, code, body, year, report }: Filter): void {
    const wanted = text.trim().toLowerCase();
    this.found = this.hits.filter(
      (hit) =>
        (severity === undefined || hit.finding.severity === severity) &&
        (code === undefined || hit.finding.code === code) &&
        (body === undefined || hit.body === body) &&
        (year === undefined || hit.report.year === year) &&
        (report === undefined || hit.place === report) &&
        (wanted === '' ||
          [hit.finding.message, hit.report.file, hit.body, hit.finding.code, hit.finding.excerpt.join('')].some(
            (each) => each.toLowerCase().includes(wanted),
          )),
    );
    this.shown = 0;
    this.last = undefined;
    this.items.replaceChildren();
    this.show(step);
  }

  private show(number: number): void {
    const { words } = this.data;
    for (const hit of this.found.slice(this.shown, this.shown + number)) {
      if (hit.report !== this.last) {
        this.last = hit.report;
        const { file, year, edition } = hit.report;
        this.items.append(
          h(
            'h3',
            {},
            `${hit.body}${year === null ? '' : ` · ${year}`} `,
            h('small', {}, `${file} · ${(words.editionOf ?? '').replace('{}', edition)}`),
          ),
        );
      }
      this.items.append(this.card(hit));
    }
    this.shown = Math.min(this.found.length, this.shown + number);
    this.count.textContent =
      this.found.length === 0 ? (words.nothing ?? '') : `${words.shown} ${this.shown} ${words.of} ${this.found.length}`;
    this.more.textContent = `${words.more} ${Math.min(step, this.found.length - this.shown)}`;
    this.more.hidden = this.shown >= this.found.length;
  }

  private card({ finding }: Hit): HTMLElement {
    const { words } = this.data;
    const { severity, code, message, section, line, column, excerpt, related, basis, inferred, fix, known } = finding;
    const [before, marked, after] = excerpt;
    const at = (number: number): string => (words.line ?? '').replace('{}', String(number));
    return h(
      'article',
      { class: `finding ${severity}`, 'data-code': code },
      h(
        'p',
        { class: 'head' },
        h('span', { class: `severity ${severity}` }, words[severity]),
        h('b', {}, code),
        inferred && h('span', { class: 'tag' }, words.inferred),
        known && h('span', { class: 'tag' }, words.known),
        h('span', { class: 'place' }, [section, `${at(line)}:${column}`].filter(Boolean).join(' · ')),
      ),
      h('p', { class: 'message' }, message),
      h('pre', {}, h('code', {}, before, h('mark', {}, marked === '' ? ' ' : marked), after)),
      fix && h('p', { class: 'fix' }, h('b', {}, (fix.certain ? words.fix : words.mayFix) ?? ''), ` ${fix.title}`),
      related &&
        h(
          'details',
          {},
          h('summary', {}, `${words.see} ${related.length}`),
          h('ul', {}, ...related.map((each) => h('li', {}, `${at(each.line)} ${each.message}`))),
        ),
      basis !== undefined && h('p', { class: 'basis' }, `${words.basis} ${basis}`),
    );
  }
}
