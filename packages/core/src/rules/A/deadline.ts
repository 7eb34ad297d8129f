import type { Analysis } from '../../analyse.ts';
import type { AgencyKind } from '../../binding/types.ts';
import type { Bilingual } from '../../span.ts';
import { publicationOf, roleName } from '../dates.ts';
import type { Hit } from '../rule.ts';

export interface Late {
  readonly role: Bilingual;
  readonly date: string;
  readonly deadline: string;
  readonly days: number;
  /** What the kind of body was taken to be, where its name leaves room. */
  readonly assumed: Bilingual | undefined;
  /** The deadline is the configuration's, and by law it was not late yet. */
  readonly local: boolean;
  /** The date may be that of a later upload: it lies a year off, or the report itself was signed in time. */
  readonly upload: 'year-later' | 'signed-in-time' | undefined;
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
 * The hit of a report that came after its deadline. A deadline in the configuration comes first; one that is earlier
 * than the law's is local practice, and no error.
 *
 * @param monthDay last day by law as `MM-DD` of the year after the report year, that day included
 * @param assumed what the body was taken for, where that is not certain
 */
export function late(analysis: Analysis, monthDay: string, assumed: Bilingual | undefined): Hit<Late>[] {
  const { year } = analysis;
  const published = publicationOf(analysis);
  if (year === undefined || !published) return [];
  const kind = analysis.bound.agencyKind?.kind;
  const local = kind === undefined ? undefined : analysis.config.deadlines?.[kind];
  const law = `${year + 1}-${monthDay}`;
  const deadline = local === undefined ? law : `${year + 1}-${local}`;
  if (published.value <= deadline) return [];
  const days = Math.round((Date.parse(published.value) - Date.parse(deadline)) / 86_400_000);
  const onlyLocal = local !== undefined && published.value <= law;
  const upload = published.role === 'published' ? uploadOf(analysis, published.value, deadline, year) : undefined;
  return [
    {
      span: published.span,
      data: {
        role: roleName[published.role],
        date: published.value,
        deadline,
        days,
        assumed,
        local: onlyLocal,
        upload,
      },
      anchor: 'deadline',
      ...(onlyLocal || upload ? { severity: 'warning' as const, basis: 'inferred' as const } : {}),
    },
  ];
}

/** Why a page's own date may not be the day the report was first made public. */
function uploadOf(analysis: Analysis, date: string, deadline: string, year: number): Late['upload'] {
  if (date >= `${year + 2}-01-01`) return 'year-later';
  const inTime = analysis.bound.metadata.dates.some(
    ({ role, value }) => (role === 'signed' || role === 'written') && value <= deadline && value > `${year}-12-31`,
  );
  return inTime ? 'signed-in-time' : undefined;
}

/** What to say of a late report. */
export function lateMessage({ role, date, deadline, days, assumed, local, upload }: Late): Bilingual {
  const zh = [
    `${role.zh} ${date} 晚于期限 ${deadline}，迟 ${days} 天${local ? '（按设置的当地期限，不是条例的期限）' : ''}。`,
  ];
  const en = [
    `The ${role.en} ${date} is ${days} days after the deadline ${deadline}${local ? ' (a local one from the configuration, not that of the regulations)' : ''}.`,
  ];
  if (upload === 'signed-in-time') {
    zh.push('报告本身的日期在期限内，页面日期可能是转载或者更新的日期，请核对首次公布的时间。');
    en.push('The report itself is dated in time: the page may show a later upload. Check when it was first published.');
  }
  if (upload === 'year-later') {
    zh.push('日期晚一年以上，可能是网站迁移后的日期，请核对首次公布的时间。');
    en.push('More than a year later, it may be the date of a moved page: check when it was first published.');
  }
  if (assumed) {
    zh.push(`这是把本单位当作${assumed.zh}来判断的，如不是，请在前置信息或设置中写明单位性质。`);
    en.push(
      `This takes the body for ${assumed.en}; if it is not, state its kind in the front matter or the configuration.`,
    );
  }
  return { zh: zh.join(''), en: en.join(' ') };
}
