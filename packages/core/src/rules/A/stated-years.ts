import type { Analysis } from '../../analyse.ts';
import type { Metadata } from '../../binding/types.ts';

type StatedYear = Metadata['years'][number];

/** How far above its table a caption such as （2020年度） may stand: markup takes room in a web page. */
const reach = { markdown: 400, html: 4000 } as const;

/**
 * The years that the report itself states outside its period: front matter, title, caption of a table. A year in a line
 * of its own far from every table is the page's (a list of other years' reports), and tells nothing.
 */
export function statedYears(analysis: Analysis): StatedYear[] {
  const { bound } = analysis;
  const most = reach[bound.document.format];
  const isCaption = ({ span }: StatedYear): boolean =>
    /[度（(]/u.test(analysis.text.slice(span[0], span[1])) &&
    bound.tables.some((table) => span[0] < table.span[1] && table.span[0] - span[1] < most);
  return bound.metadata.years.filter((year) => year.role !== 'period' && (year.role !== 'table' || isCaption(year)));
}
