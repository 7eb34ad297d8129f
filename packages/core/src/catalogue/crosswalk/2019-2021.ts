import type { DisputeId } from '../editions/shared/disputes.ts';
import { closing, otherAsThreeRows, outcomes, received } from '../editions/shared/outcomes.ts';
import { crossing, type Entry } from './entry.ts';

const { same, differs } = crossing('2019', '2021');

const unchanged = ['两版相同', 'Unchanged'] as const;

const documents = (['regulations', 'normative-documents'] as const).flatMap((name) => [
  differs(
    [`${name}.produced`],
    [`${name}.issued`],
    '2019年版数制作的，2021年版数制发的件数，并单列废止',
    'Edition 2019 counts documents made, 2021 those issued, with repeals beside them',
  ),
  differs([`${name}.newly-disclosed`], [], '2021年版不再数公开件数', 'Edition 2021 no longer counts disclosure'),
  differs([], [`${name}.repealed`], '2021年版新增', 'New in edition 2021'),
  differs(
    [`${name}.disclosed-total`],
    [`${name}.in-force`],
    '2019年版数对外公开的总数，2021年版数现行有效的件数，不能相减比较',
    'Edition 2019 counts all documents public, 2021 those in force: no comparing across the break',
  ),
]);

const decisions = (['licensing', 'penalties', 'coercion'] as const).flatMap((name) => [
  same(
    [`${name}.decisions`],
    [`${name}.decisions`],
    '都是全年处理决定件数；2019年版有的单位误填成项目数',
    'Decisions of the year in both; in edition 2019 some put the number of items here',
  ),
  differs(
    [`${name}.items-last-year`, `${name}.change`],
    [],
    '2021年版不再统计项目数量',
    'Edition 2021 no longer counts items',
  ),
]);

const groups = ['review', 'litigation.direct', 'litigation.after-review'] as const;
const results = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
const cases: readonly DisputeId[] = groups.flatMap((group) => results.map((result) => `${group}.${result}` as const));

/** From the trial form to the revised one, row by row. */
export const from2019To2021: readonly Entry[] = [
  ...documents,
  ...decisions,
  differs(
    ['other-services.items-last-year', 'other-services.change', 'other-services.decisions'],
    [],
    '2021年版删去这一行',
    'Removed in edition 2021',
  ),
  differs(
    ['charges.items-last-year', 'charges.change'],
    [],
    '2021年版不数收费项目，改填金额',
    'Edition 2021 asks for the amount, not for kinds of charges',
  ),
  differs([], ['charges.amount'], '2021年版新增，单位万元', 'New in edition 2021, in units of 10 000 yuan'),
  differs(
    ['procurement.projects', 'procurement.amount'],
    [],
    '2021年版删去政府集中采购',
    'Central procurement was removed in edition 2021',
  ),
  ...[...received, ...outcomes, ...closing].map(({ id }) => same([id], [id], ...unchanged)),
  same(
    ['applications.other'],
    otherAsThreeRows.map(({ id }) => id),
    '其他处理由一行分为三行',
    'Other handling became three rows',
  ),
  same(
    ['applications.other'],
    ['applications.other'],
    '2021年版仍按一行填的，与2019年版相同',
    'Reports of edition 2021 that keep it as one row',
  ),
  ...cases.map((id) => same([id], [id], ...unchanged)),
];
