import { editions } from '../catalogue/editions/index.ts';
import { indicator } from '../catalogue/facts.ts';
import type { Applicant, FactSpec } from '../catalogue/types.ts';
import type { Bilingual } from '../span.ts';

export const applicantNames: Readonly<Record<Applicant, Bilingual>> = {
  'natural-person': { zh: '自然人', en: 'natural persons' },
  enterprise: { zh: '商业企业', en: 'enterprises' },
  research: { zh: '科研机构', en: 'research institutions' },
  'public-welfare': { zh: '社会公益组织', en: 'public welfare organisations' },
  'legal-service': { zh: '法律服务机构', en: 'legal services' },
  other: { zh: '其他组织', en: 'other organisations' },
  total: { zh: '总计', en: 'total' },
};

/** The row's own words: table four needs its block in front, 其他 its group. */
export function indicatorName(id: string): Bilingual {
  let name = names.get(id);
  if (!name) {
    name = nameOf(id);
    if (names.size < mostNames) names.set(id, name);
  }
  return name;
}

const names = new Map<string, Bilingual>();
/** More than there are indicators: what is asked for besides is none. */
const mostNames = 1000;

function nameOf(id: string): Bilingual {
  const spec = indicator(id);
  if (!spec) return { zh: id, en: id };
  for (const column of editions['2021'].tables.flatMap((table) => (table.layout === 'record' ? table.columns : []))) {
    if (column.indicator === id) return { zh: `${column.path.at(-1) ?? ''}${column.label}`, en: spec.en };
  }
  if (id === 'applications.other.other') return { zh: '其他处理：其他', en: spec.en };
  return { zh: spec.label, en: spec.en };
}

/** A cell named in a sentence, quoted. */
export function quoteCell(spec: Pick<FactSpec, 'id' | 'applicant'>): Bilingual {
  const name = indicatorName(spec.id);
  if (!spec.applicant) return { zh: `“${name.zh}”`, en: `“${name.en}”` };
  const column = applicantNames[spec.applicant];
  return { zh: `“${name.zh}”行“${column.zh}”列`, en: `“${name.en}”, column “${column.en}”` };
}
