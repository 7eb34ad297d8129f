import {
  type Article,
  applicantNames,
  type Bilingual,
  basisNames,
  type CrosswalkEntry,
  catalogueVersion,
  crosswalk,
  type EditionId,
  type EquationSpec,
  editionIds,
  editions,
  factsOfEdition,
  formatCitation,
  type IndicatorSpec,
  indicator,
  type LegalDocument,
  legalDocuments,
  type MatrixRow,
  type TableSpec,
} from '@gongkai/core';

/** Text for a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const head = (...cells: readonly string[]): string => `${row(...cells)}\n|${' --- |'.repeat(cells.length)}`;
const both = ({ zh, en }: Bilingual): string => `${zh}<br>${en}`;
const code = (id: string): string => `\`${id}\``;
const cited = (ids: readonly string[]): string => ids.map(formatCitation).join('、');

const years = (id: EditionId): string => {
  const [first, last] = editions[id].years;
  return last === null ? `${first}–` : `${first}–${last}`;
};

const indicatorRow = (label: string, { id, unit, en, definition, basis }: IndicatorSpec): string =>
  row(code(id), `${label}<br>${en}`, unit, both(definition), basis);

const indicatorHead = head('指标 · id', '名称 · label', '单位 · unit', '口径 · definition', '依据 · basis');

const noted = (label: string, note?: string): string => (note ? `${label}（${note}）` : label);

/** A row of table three with its number and the group it stands in. */
const matrixLabel = ({ path, numbering, label, note }: MatrixRow): string =>
  `${path
    .slice(1)
    .map((group) => `${group} `)
    .join('')}${noted(`${numbering}${label}`, note)}`;

function tableRows(table: TableSpec, edition: EditionId): string[] {
  const line = (label: string, id: string): string[] => {
    const spec = indicator(id, edition);
    return spec ? [indicatorRow(label, spec)] : [];
  };
  switch (table.layout) {
    case 'list':
      return table.rows.flatMap(({ numbering, label, note, indicator: id, local }) => {
        const text = `${noted(`${numbering}${label}`, note)}${local ? '（地方增列 · local）' : ''}`;
        return id ? line(text, id) : [row('', `**${text}**`, '', '', '')];
      });
    case 'blocks':
      return table.blocks.flatMap(({ title, columns, rows }) => [
        row('', `**${title}**`, '', '', ''),
        ...rows.flatMap(({ label, indicators }) =>
          indicators.flatMap((id, i) => line(`${label}：${noted(columns[i]?.label ?? '', columns[i]?.note)}`, id)),
        ),
      ]);
    case 'matrix':
      return [
        ...table.rows.flatMap((each) => line(matrixLabel(each), each.indicator)),
        ...table.variants.flatMap(({ row: each }) =>
          line(`${matrixLabel(each)}（代替上面几行 · in place of the rows above）`, each.indicator),
        ),
      ];
    case 'record':
      return table.columns.flatMap(({ path, label, indicator: id }) => line([...path, label].join(' / '), id));
  }
}

function tableSection(table: TableSpec, edition: EditionId): string {
  const columns =
    table.layout === 'matrix'
      ? `每行七个数：${table.columns.map(({ applicant, label }) => `${label}（\`${applicant}\`, ${applicantNames[applicant].en}）`).join('、')}。 · Seven values a row.\n\n表头 · head: ${table.headNote}。\n\n`
      : '';
  return `## ${table.caption}\n\n${columns}${[indicatorHead, ...tableRows(table, edition)].join('\n')}\n`;
}

const sectionsOf = (edition: EditionId): string =>
  [
    '## 部分 · Sections\n',
    head('标题 · heading', '也作 · also written', '写什么 · what belongs there', '依据 · cites'),
    ...editions[edition].sections.map(({ heading, variants, guidance, cites }) =>
      row(heading, variants.join('、'), both(guidance), cited(cites)),
    ),
  ].join('\n');

const kinds: Readonly<Record<EquationSpec['kind'], string>> = { sum: '＝', balance: '＝', bound: '≤' };

const equationsOf = (edition: EditionId): string =>
  [
    '## 勾稽关系 · Equations\n',
    head('规则 · rule', '关系 · equation', '', '依据 · basis'),
    ...editions[edition].equations.map(({ code: rule, id, description, kind, basis, over }) =>
      row(
        `[${id}](../rules/${rule}.md)`,
        `${both(description)}${over ? `<br>${over === 'rows' ? '每行 · in each row' : '每列 · in each column'}` : ''}`,
        kinds[kind],
        `${basisNames[basis].zh}<br>${basisNames[basis].en}`,
      ),
    ),
  ].join('\n');

const ids = (list: readonly string[]): string => (list.length === 0 ? '—' : list.map(code).join('<br>'));

function crossings(entries: readonly CrosswalkEntry[], from: EditionId, to: EditionId): string {
  return [
    `## ${from} → ${to}\n`,
    '对应关系是推断，没有见到官方对照表。 · Our reading: no official table of correspondence was found.\n',
    head(from, to, '', '可比 · comparable', '说明 · note'),
    ...entries.map((each) =>
      row(
        ids(each.from.ids),
        ids(each.to.ids),
        each.cardinality,
        each.comparable ? '可比 · yes' : '不可比 · no',
        both(each.note),
      ),
    ),
  ].join('\n');
}

function crosswalksFrom(edition: EditionId): string[] {
  const own = crosswalk.filter(({ from }) => from.edition === edition);
  const next = own[0]?.to.edition;
  return next ? [crossings(own, edition, next)] : [];
}

/** The page of an edition: sections, every value with its working definition, equations, and what became of it. */
export function editionPage(edition: EditionId): string {
  const { title, issuer, number, date, tables, cites, equations } = editions[edition];
  const facts = factsOfEdition(edition);
  const optional = facts.filter((fact) => fact.optional).length;
  return `${[
    `# ${title.zh} · ${title.en}`,
    [
      `- 版本 · edition: \`${edition}\`，报告年度 · report years ${years(edition)}`,
      `- 发布 · issued by: ${issuer}，${number}${date ? `，${date}` : ''}`,
      `- 依据 · cites: ${cited(cites)}`,
      `- 数值 · values: ${facts.length - optional}${optional > 0 ? `，另有可以没有的 · and optional ones: ${optional}` : ''}`,
    ].join('\n'),
    sectionsOf(edition),
    ...tables.map((table) => tableSection(table, edition).trimEnd()),
    ...(equations.length > 0 ? [equationsOf(edition)] : []),
    ...crosswalksFrom(edition),
  ].join('\n\n')}\n`;
}

const sure: Readonly<Record<LegalDocument['certainty'], string>> = {
  read: '',
  inferred: '（推断 · inferred）',
  remembered: '（凭记忆 · from memory）',
};

const articleRow = (each: Article): string =>
  row(
    code(each.id),
    `${each.article ?? ''}${sure[each.certainty]}`,
    both(each.paraphrase),
    each.bearing ? both(each.bearing) : '',
  );

function documentSection(document: LegalDocument): string {
  const dated = (label: string, field: 'issued' | 'effective' | 'repealed'): string[] =>
    document[field]
      ? [`${label} ${document[field]}${document.remembered?.includes(field) ? sure.remembered : ''}`]
      : [];
  const facts = [
    ...(document.number ? [document.number] : []),
    ...dated('印发 · issued', 'issued'),
    ...dated('施行 · in force since', 'effective'),
    ...dated('被取代 · superseded on', 'repealed'),
    ...(document.described ? ['标题是本项目的概述 · the title is our description'] : []),
  ];
  return [
    `## ${document.title}${sure[document.certainty]}\n`,
    `${[document.en, code(document.id), ...facts].join(' · ')}\n`,
    ...(document.summary ? [`${document.summary.zh}\n\n${document.summary.en}\n`] : []),
    ...(document.articles.length > 0
      ? [
          head('代码 · id', '条 · article', '大意 · paraphrase', '与年报的关系 · bearing'),
          ...document.articles.map(articleRow),
        ]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

/** The page of laws and notices, in paraphrase. */
export const lawPage = (): string =>
  `${[
    '# 法规和文件 · Laws and notices',
    '各条是本项目自己写的大意，不是原文。 · Paraphrases in our own words, not quotations.',
    ...legalDocuments.map(documentSection),
  ].join('\n\n')}\n`;

/** `200`, and `+ 7` of rows that a report may lack. */
function valuesOf(id: EditionId): string {
  const optional = factsOfEdition(id).filter((fact) => fact.optional).length;
  return `${factsOfEdition(id).length - optional}${optional > 0 ? ` + ${optional}` : ''}`;
}

/** The index of the catalogue's pages. */
export const cataloguePage = (): string =>
  `${[
    '# 指标目录 · Catalogue',
    `版本 · version ${catalogueVersion}。同样的内容也以数据发布 · also published as data: \`@gongkai/core/catalogue.json\`，\`gongkai catalogue --format json|csv|schema\`。`,
    [
      head(
        '版本 · edition',
        '报告年度 · report years',
        '文号 · number',
        '指标 · indicators',
        '数值 · values (+ 可以没有的 · optional)',
      ),
      ...editionIds.map((id) =>
        row(
          `[${editions[id].title.zh} · ${editions[id].title.en}](${id}.md)`,
          years(id),
          editions[id].number,
          String(editions[id].indicators.length),
          valuesOf(id),
        ),
      ),
    ].join('\n'),
    '[法规和文件 · Laws and notices](law.md)',
    [
      '依据 · basis:',
      '',
      ...(['official', 'structure', 'inferred'] as const).map(
        (basis) => `- \`${basis}\` ${basisNames[basis].zh} · ${basisNames[basis].en}`,
      ),
    ].join('\n'),
  ].join('\n\n')}\n`;
