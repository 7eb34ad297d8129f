import type { Analysis } from '../../analyse.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly body: string;
  readonly value: number;
}

/** Cities without districts that make rules by special provision. */
const exceptions = /东莞|中山|嘉峪关|儋州/u;

/** Bodies that certainly make no rules: towns, street offices, counties, and departments below the State Council. */
function cannotMake(analysis: Analysis): string | undefined {
  const kind = analysis.bound.agencyKind;
  const name = analysis.bound.metadata.agency?.value;
  if (!kind?.certain || !name || exceptions.test(name) || /国家|中华人民共和国|国务院/u.test(name)) return undefined;
  if (kind.kind === 'township' || kind.kind === 'street-office') return name;
  const county =
    /[县旗](?:人民政府|政府)?(?:办公室)?$|(?:市|州|盟)[^市]{1,6}区(?:人民政府|政府)?(?:办公室)?$/u.test(name) &&
    !/自治区(?:人民政府|政府)?(?:办公[厅室])?$/u.test(name);
  if (kind.kind === 'government' || kind.kind === 'government-office') return county ? name : undefined;
  return (kind.kind === 'department' || kind.kind === 'institution') && /[省市县区州旗镇乡]/u.test(name)
    ? name
    : undefined;
}

export const E09 = defineRule<Data>({
  code: 'E09',
  slug: 'makers-of-regulations',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: ['立法法#91', '立法法#93', '备案审查条例#2'],
  title: { zh: '没有规章制定权的机关填了规章', en: 'Regulations from a body that makes none' },
  why: {
    zh: '规章只由国务院部门等，和省、自治区、直辖市、设区的市、自治州政府制定；其他机关这一行应当是 0。机关的性质由名称推断。',
    en: 'Only departments of the State Council and governments of provinces, cities with districts and autonomous prefectures make them; everybody else has 0. What kind of body this is, is inferred from its name.',
  },
  detect(analysis) {
    const names =
      analysis.form.id === '2019'
        ? ['produced', 'newly-disclosed', 'disclosed-total']
        : ['issued', 'repealed', 'in-force'];
    const cells = names
      .flatMap((name) => cellOf(analysis, `regulations.${name}`) ?? [])
      .filter((cell) => (cell.value ?? 0) > 0);
    const [first] = cells;
    if (!first) return [];
    const body = cannotMake(analysis);
    return body !== undefined
      ? [{ span: first.span, data: { body, value: first.value ?? 0 }, anchor: 'regulations' }]
      : [];
  },
  message: ({ body, value }) => ({
    zh: `“${body}”按名称没有规章制定权，“规章”却填了 ${value}。应为 0；如是行政规范性文件，请填到下一行${inference.zh}。`,
    en: `By its name “${body}” makes no regulations, but the row says ${value}. It should be 0; normative documents belong into the next row${inference.en}.`,
  }),
});
