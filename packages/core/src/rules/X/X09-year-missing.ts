import { editionIds } from '../../catalogue/edition-sets.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { yearBefore } from './years.ts';

interface Data {
  /** The years between, first and last. */
  readonly from: number;
  readonly to: number;
}

export const X09 = defineRule<Data>({
  code: 'X09',
  slug: 'year-missing',
  severity: 'info',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '缺少上年的报告', en: 'The report of the year before is not there' },
  why: {
    zh: '同一机关更早年度的报告在，上一年度的不在：可能漏报，也可能只是文件没有给全。与上年的核对因此无法进行，不按0处理。',
    en: 'An earlier report of the body is there and that of the year before is not: it may never have been made, or only was not given. What compares with it is not assessable, and nothing counts as 0.',
  },
  detect(analysis) {
    const { title, year: stated } = analysis.bound.metadata;
    if (!stated || yearBefore(analysis)) return [];
    const year = stated.value;
    const years = (analysis.options.history ?? []).flatMap((report) => report.year ?? []).filter((each) => each < year);
    const last = Math.max(...years);
    if (years.length === 0 || last >= year - 1) return [];
    return [{ span: (title ?? stated).span, data: { from: last + 1, to: year - 1 }, anchor: 'year' }];
  },
  message: ({ from, to }) => {
    const years = from === to ? String(from) : `${from}—${to}`;
    return {
      zh: `所给文件中没有${years}年的报告，与上年的核对无法进行。请补上文件，或者核对是否漏报${inference.zh}。`,
      en: `No report of ${years} is among the files given: what compares with the year before is not assessable. Add it, or check whether it was ever made${inference.en}.`,
    };
  },
});
