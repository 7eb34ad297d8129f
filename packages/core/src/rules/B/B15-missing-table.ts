import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import type { TableSpec } from '../../catalogue/types.ts';
import { defineRule } from '../rule.ts';
import { expectedEdition, reportSpan, usesExpectedForm } from './structure.ts';

interface Data {
  readonly missing: readonly string[];
  /** True where the labels of all of them stand in the text: only their figures are missing. */
  readonly unread: boolean;
}

const names: Readonly<Record<TableSpec['id'], string>> = {
  statistics: '政府信息公开情况统计表',
  disclosure: '表二 主动公开政府信息情况',
  applications: '表三 收到和处理政府信息公开申请情况',
  disputes: '表四 政府信息公开行政复议、行政诉讼情况',
};

/** Words that only the table has: where they stand in the text, the table is there and was damaged in conversion. */
const marks: Readonly<Record<TableSpec['id'], string>> = {
  statistics: '申请办结数',
  disclosure: '第二十条第',
  applications: '结转下年度继续办理',
  disputes: '未经复议直接起诉',
};

export const B15 = defineRule<Data>({
  code: 'B15',
  slug: 'missing-table',
  severity: 'error',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['条例#50', '国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'],
  title: { zh: '缺少规定的表格', en: 'A table of the form is missing' },
  why: {
    zh: '第二、三、四部分各有一张规定的表；没有发生的填 0，表不能省。',
    en: 'Sections two, three and four each have a table; where nothing happened it says 0, but it stays.',
  },
  detect(analysis) {
    const found = new Set(analysis.bound.tables.filter(({ rows }) => rows.length > 0).map(({ spec }) => spec.id));
    const foreign = !usesExpectedForm(analysis);
    const sections = new Set(analysis.bound.sections.flatMap(({ id }) => id ?? []));
    // A table that went with its whole section is B02's affair.
    const missing = expectedEdition(analysis).tables.filter(
      ({ id, section }) => !found.has(id) && (foreign || sections.size < 3 || sections.has(section)),
    );
    const [first] = missing;
    if (!first) return [];
    // A page may show its tables as pictures: then the words that were found decide nothing.
    const section = analysis.bound.sections.find(({ id }) => id === first.section)?.heading;
    const lost =
      !foreign &&
      (sections.size < 3 ||
        analysis.bound.unplaced.length > 0 ||
        missing.some(({ id }) => analysis.text.includes(marks[id])));
    return [
      {
        span: section?.span ?? reportSpan(analysis),
        data: {
          missing: missing.map(({ id }) => names[id]),
          unread: lost && missing.every(({ id }) => analysis.text.includes(marks[id])),
        },
        anchor: 'tables',
        ...(lost ? { severity: 'warning' as const } : {}),
      },
    ];
  },
  message: ({ missing, unread }) => ({
    zh: `${unread ? '没有读出数字：' : '没有找到'}“${missing.join('”“')}”。请按格式补上表格，没有发生的填 0；如表格是图片，请改为文字表格。`,
    en: `${unread ? 'No figures read' : 'Not found'}: ${missing.join('; ')}. Add the tables of the form, with 0 where nothing happened; a table that is a picture should be text.`,
  }),
});
