import type { Analysis } from '../../analyse.ts';
import type { AgencyKind } from '../../binding/types.ts';
import { publicationOf, roleName } from '../dates.ts';
import type { Hit, Severity } from '../rule.ts';
import type { Bilingual } from '../../span.ts';

export interface Late {
  readonly role: Bilingual;
  readonly date: string;
  readonly deadline: string;
  readonly days: number;
  /** What the kind of body was taken to be, where its name leaves room. */
  readonly assumed: Bilingual | undefined;
  readonly local: boolean;
}

/** Kinds of bodies in words. */
export const kindNames: Readonly<Record<AgencyKind, Bilingual>> = {
  government: { zh: '县级以上人民政府', en: 'a government from county level up' },
  'government-office': { zh: '政府办公厅（室）', en: 'a government office' },
  department: { zh: '县级以上人民政府部门', en: 'a department from county level up' },
  township: { zh: '乡镇人民政府', en: 'a town government' },
  'street-office': { zh: '街道办事处', en: 'a street office' },
  institution: { zh: '事业单位', en: 'an institution' },
  'authorised-organisation': { zh: '法律、法规授权的组织', en: 'an organisation authorised by law' },
  vertical: { zh: '垂直管理机构', en: 'a body under vertical management' },
};

/**
 * The hit of a report that came after its deadline.
 *
 * @param monthDay last day as `MM-DD` of the year after the report year, if nothing local is set
 */
export function late(analysis: Analysis, monthDay: string, assumed: Bilingual | undefined, severity?: Severity): Hit<Late>[] {
  const { year } = analysis;
  const published = publicationOf(analysis);
  if (year === undefined || !published) return [];
  const kind = analysis.bound.agencyKind?.kind;
  const local = kind === undefined ? undefined : analysis.config.deadlines?.[kind];
  const deadline = `${year + 1}-${local ?? monthDay}`;
  if (published.value <= deadline) return [];
  const days = Math.round((Date.parse(published.value) - Date.parse(deadline)) / 86_400_000);
  return [
    {
      span: published.span,
      data: { role: roleName[published.role], date: published.value, deadline, days, assumed, local: local !== undefined },
      anchor: 'deadline',
      ...(severity ? { severity } : {}),
    },
  ];
}

/** What to say of a late report. */
export const lateMessage = ({ role, date, deadline, days, assumed, local }: Late): Bilingual => ({
  zh: `${role.zh} ${date} 晚于期限 ${deadline}，迟 ${days} 天${local ? '（期限按设置）' : ''}。${assumed ? `这是把本单位当作${assumed.zh}来判断的，如不是，请在前置信息或设置中写明单位性质。` : ''}`,
  en: `The ${role.en} ${date} is ${days} days after the deadline ${deadline}${local ? ' (as configured)' : ''}.${assumed ? ` This takes the body for ${assumed.en}; if it is not, state its kind in the front matter or the configuration.` : ''}`,
});
