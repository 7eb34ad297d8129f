import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, relatedCell } from '../values.ts';

interface Data {
  readonly courses: number;
  readonly people: number;
}

export const D20 = defineRule<Data>({
  code: 'D20',
  slug: 'training',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '培训班数与培训人次不相称', en: 'Courses and participants do not fit' },
  why: {
    zh: '办了培训班就应有人参加，有人次就应有班次，人次一般不少于班次。',
    en: 'A course has participants, participants have a course, and there are at least as many as courses.',
  },
  detect(analysis) {
    const courses = cellOf(analysis, 'training.courses');
    const people = cellOf(analysis, 'training.participants');
    if (courses?.value == null || people?.value == null) return [];
    const fits = courses.value === 0 ? people.value === 0 : people.value >= courses.value;
    if (fits) return [];
    return [
      {
        span: people.span,
        data: { courses: courses.value, people: people.value },
        anchor: 'training.participants',
        related: [relatedCell(courses, '举办各类培训班数', 'training courses')],
      },
    ];
  },
  message: ({ courses, people }) => ({
    zh: `举办培训班 ${courses} 次，接受培训 ${people} 人次，两者不相称。请核对${inference.zh}。`,
    en: `${courses} courses and ${people} participants do not fit each other: check${inference.en}.`,
  }),
});
