import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, relatedCell } from '../values.ts';

interface Data {
  readonly bodies: number;
  readonly staff: number;
  readonly fullTime: number;
}

export const D19 = defineRule<Data>({
  code: 'D19',
  slug: 'body-without-staff',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '有专门机构而没有（专职）人员', en: 'A dedicated body without (full-time) staff' },
  why: {
    zh: '填了专门机构，一般应有工作人员，而且应有专职人员；由办公室等兼办的，不算专门机构。',
    en: 'A dedicated body should have staff, and full-time staff; an office that does the work beside other things is no dedicated body.',
  },
  detect(analysis) {
    const bodies = cellOf(analysis, 'capacity.dedicated-bodies');
    const staff = cellOf(analysis, 'capacity.staff');
    const fullTime = cellOf(analysis, 'capacity.staff.full-time');
    if (!bodies?.value || staff?.value == null || fullTime?.value == null || (staff.value > 0 && fullTime.value > 0))
      return [];
    return [
      {
        span: bodies.span,
        data: { bodies: bodies.value, staff: staff.value, fullTime: fullTime.value },
        anchor: 'capacity.dedicated-bodies',
        related: [relatedCell(staff, '工作人员数', 'staff'), relatedCell(fullTime, '专职人员数', 'full-time staff')],
      },
    ];
  },
  message: ({ bodies, staff }) => ({
    zh: `填了专门机构 ${bodies} 个，${staff === 0 ? '工作人员' : '专职人员'}却是 0。由其他科室兼办的不算专门机构，请核对${inference.zh}。`,
    en: `${bodies} dedicated body, but ${staff === 0 ? 'no staff' : 'no full-time staff'}. An office that does the work beside other things is no dedicated body: check${inference.en}.`,
  }),
});
