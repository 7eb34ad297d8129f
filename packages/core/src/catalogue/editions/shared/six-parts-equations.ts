import type { EquationSpec } from '../../types.ts';
import type { DisputeId } from './disputes.ts';
import { type ApplicationId, otherAsOneRow, otherAsThreeRows, outcomes } from './outcomes.ts';

type Equation = EquationSpec<ApplicationId | DisputeId>;
type Group = 'review' | 'litigation.direct' | 'litigation.after-review';

const results = ['upheld', 'corrected', 'other', 'pending'] as const;

const total = (code: string, prefix: Group, zh: string, en: string): Equation => ({
  id: code,
  code,
  kind: 'sum',
  left: [{ id: `${prefix}.total` }],
  right: results.map((name) => ({ id: `${prefix}.${name}` as const })),
  basis: 'structure',
  cites: ['条例#50'],
  description: {
    zh: `${zh}总计＝维持＋纠正＋其他＋尚未审结`,
    en: `${en}: total = upheld + corrected + other + pending`,
  },
});

/** Equations of tables three and four. G01 is printed in the head of table three; the others follow from 总计. */
export const sixPartsEquations = (edition: '2019' | '2021'): readonly Equation[] => [
  {
    id: 'G01',
    code: 'G01',
    kind: 'balance',
    left: [{ id: 'applications.new' }, { id: 'applications.carried-in' }],
    right: [{ id: 'applications.processed' }, { id: 'applications.carried-out' }],
    over: 'applicants',
    basis: 'official',
    cites: edition === '2021' ? ['国办公开办函〔2021〕30号'] : ['国办公开办函〔2019〕60号'],
    description: {
      zh: '第一项＋第二项＝第三项总计＋第四项',
      en: 'newly received + carried in = processed + carried out',
    },
  },
  {
    id: 'G02',
    code: 'G02',
    kind: 'sum',
    left: [],
    right: [],
    over: 'rows',
    basis: 'structure',
    cites: ['条例#50'],
    description: {
      zh: '总计＝自然人＋法人或其他组织各类之和',
      en: 'total = natural persons + all kinds of organisations',
    },
  },
  {
    id: 'G03',
    code: 'G03',
    kind: 'sum',
    left: [{ id: 'applications.processed' }],
    right: [...outcomes, ...(edition === '2019' ? [otherAsOneRow] : otherAsThreeRows)].map(({ id }) => ({ id })),
    over: 'applicants',
    basis: 'structure',
    cites: ['条例#50'],
    description: { zh: '（七）总计＝（一）至（六）各项之和', en: 'processed = all outcomes together' },
  },
  total('H01', 'review', '行政复议', 'Reviews'),
  total('H02', 'litigation.direct', '未经复议直接起诉', 'Direct suits'),
  total('H03', 'litigation.after-review', '复议后起诉', 'Suits after review'),
];
