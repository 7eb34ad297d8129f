import { escapeHtml, ruleOf } from '@gongkai/core';
import type { Order } from '../corpus/order.ts';
import { dashboardScript, dashboardStyle } from '../dashboard/assets.ts';
import { filingOf } from '../dashboard/filing.ts';
import { embedJson, pageHead } from '../dashboard/page.ts';
import { reportNote, reportRow } from '../dashboard/record.ts';
import type { Filing, PageData, ReportNote, Status } from '../dashboard/types.ts';
import { wordsIn } from '../dashboard/words.ts';
import type { Format, Summary } from './format.ts';

/**
 * The page of a folder, in one file: who has filed, findings by kind and by body, and every finding with its line.
 * Reports are written as they are read, as data; the page's own script makes its lists from them.
 */
export const dashboard: Format = {
  head({ language }) {
    const words = wordsIn(language);
    return `${pageHead(words.title, language, dashboardStyle, dashboardScript)}<body>
<script type="application/json" id="reports">[
`;
  },
  between: ',\n',
  report(reported, { language }, note) {
    note(JSON.stringify(reportNote(reported)));
    return embedJson(reportRow(reported, language));
  },
  failed: () => '',
  foot(summary, order) {
    const { language } = order;
    const notes = summary.notes.map((text) => JSON.parse(text) as ReportNote);
    const filing = filingOf(notes, order.folderConfig ?? {}, order.today);
    const codes = new Set(notes.flatMap((note) => note.codes));
    const data: PageData = {
      language,
      today: order.today,
      filing,
      rules: Object.fromEntries([...codes].map((code) => [code, ruleOf(code)?.title[language] ?? ''])),
      words: wordsIn(language),
    };
    return `
]</script>
<script type="application/json" id="data">${embedJson(data)}</script>
${bodyOf(summary, order, filing, notes)}
<script>${dashboardScript}</script>
</body>
</html>
`;
  },
};

function bodyOf(summary: Summary, order: Order, filing: Filing, notes: readonly ReportNote[]): string {
  const words = wordsIn(order.language);
  const { tally, failures } = summary;
  const sum = (place: 0 | 1 | 2): number => notes.reduce((all, { equations }) => all + equations[place], 0);
  const last = filing.years.length - 1;
  const count = (status: Status): number => filing.bodies.filter(({ cells }) => cells[last]?.status === status).length;
  const tile = (kind: string, number: number, label: string): string =>
    `<li class="${kind}"><b>${number}</b>${escapeHtml(label)}</li>`;
  const year = filing.years[last];
  const tiles = [
    tile('reports', tally.reports, words.reports),
    tile('error', tally.error, words.errors),
    tile('warning', tally.warning, words.warnings),
    tile('info', tally.info, words.notes),
    ...(filing.list && year !== undefined
      ? [
          tile('late', count('late'), `${year} ${words.late}`),
          tile('missing', count('missing'), `${year} ${words.missing}`),
        ]
      : []),
  ];
  const unreadable =
    failures.length === 0
      ? ''
      : `<section class="banner" id="unreadable"><h2>${words.unreadable}（${failures.length}）</h2><ul>${failures.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join('')}</ul></section>\n`;
  const others = tally.others > 0 ? ` ${words.others.replace('{}', String(tally.others))}` : '';
  return `<header>
<h1>${escapeHtml(words.title)}</h1>
<p class="faint">${words.on} ${order.today} · ${words.equations}：${words.holds} ${sum(0)}，${words.broken} ${sum(1)}，${words.notAssessable} ${sum(2)}。${others}</p>
</header>
${summary.interrupted ? `<p class="banner" id="stopped">${words.stopped}</p>\n` : ''}<noscript><p class="banner">${words.noScript}</p></noscript>
<ul class="tiles">${tiles.join('')}</ul>
${unreadable}<section id="filing"><h2>${words.filing}</h2><p class="faint">${filing.list ? words.missingNote : words.noList}</p></section>
<section id="by-rule"><h2>${words.byRule}</h2></section>
<section id="by-body"><h2>${words.byBody}</h2></section>
<section id="details"><h2>${words.details}</h2></section>`;
}
