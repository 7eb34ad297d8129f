import { indicator } from '../../catalogue/facts.ts';
import type { Scope } from '../types.ts';
import { type Concept, type Reading, scope } from './scope.ts';

const organisations = ['enterprise', 'research', 'public-welfare', 'legal-service', 'other'];

/** Rows of table three by outcome word; groups are the sums of their rows. */
const rows: Readonly<Record<string, readonly string[]>> = {
  new: ['new'],
  'carried-in': ['carried-in'],
  'carried-out': ['carried-out'],
  processed: ['processed'],
  granted: ['granted'],
  partial: ['partially-granted'],
  refused: [
    'state-secret',
    'forbidden-by-law',
    'security-and-stability',
    'third-party-rights',
    'internal-affairs',
    'process-information',
    'enforcement-files',
    'administrative-query',
  ].map((part) => `refused.${part}`),
  unavailable: ['not-held', 'needs-creation', 'still-unclear'].map((part) => `unavailable.${part}`),
  'not-processed': ['petition', 'repeated', 'publications', 'excessive', 'confirm-or-reissue'].map(
    (part) => `not-processed.${part}`,
  ),
};

/** A word that names a group is put to the sum of its rows. */
const groups: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  refused: ['表三“不予公开”各项之和', 'all rows of “refused”'],
  unavailable: ['表三“无法提供”各项之和', 'all rows of “cannot be provided”'],
  'not-processed': ['表三“不予处理”各项之和', 'all rows of “not processed”'],
  'other-handling': ['表三“其他处理”各项之和', 'all rows of “other handling”'],
};

/** Outcomes that had a row each until 2018. Since then the tables have them within other rows, and nothing says in which. */
const rowless: ReadonlySet<string> = new Set([
  'already-public',
  'not-held',
  'not-existing',
  'to-be-amended',
  'outside-scope',
  'other-route',
]);

const otherRows = {
  '2019': ['other'],
  '2021': ['not-corrected-in-time', 'fee-unpaid', 'other'].map((part) => `other.${part}`),
  variant: ['other'],
};

export type SixPartsForm = keyof typeof otherRows;

const columns = (applicant: Concept['applicant']): readonly string[] =>
  applicant === 'organisation' ? organisations : [applicant ?? 'total'];

const cells = (names: readonly string[], applicant: Concept['applicant']): string[] =>
  names.flatMap((name) => columns(applicant).map((column) => `applications.${name}@${column}`));

const codes: Readonly<Record<string, string>> = {
  new: 'P05',
  handled: 'P05',
  'carried-in': 'P06',
  'carried-out': 'P08',
  processed: 'P07',
};

function applications(concept: Concept, form: SixPartsForm): Reading | undefined {
  const { what, applicant } = concept;
  const of = (name: string): string[] => cells(rowsOf(name, form) ?? [], applicant);
  const code = applicant ? 'P10' : (codes[what] ?? 'P09');
  const whose =
    applicant === 'organisation' ? { zh: '（法人或其他组织各列之和）', en: ' (all organisations)' } : undefined;
  const reading = (...scopes: Scope[]): Reading => ({
    code,
    scopes: whose
      ? scopes.map((one) => ({ ...one, label: { zh: one.label.zh + whose.zh, en: one.label.en + whose.en } }))
      : scopes,
    kind: 'count',
  });
  const fresh = scope('本年新收', 'newly received', of('new'));
  const both = scope('本年新收＋上年结转', 'newly received + carried in', [...of('new'), ...of('carried-in')]);
  const done = scope('办理结果总计', 'processed', of('processed'));
  switch (what) {
    case 'new':
      return reading(fresh, both);
    case 'handled':
      return reading(both, fresh, done);
    case 'carried':
      return reading(
        scope('上年结转', 'carried in', of('carried-in')),
        scope('结转下年度', 'carried out', of('carried-out')),
      );
    case 'processed':
      return reading(
        done,
        scope('办理结果总计－不予处理', 'processed − not handled', of('processed'), of('not-processed')),
        scope('办理结果总计－其他处理', 'processed − other handling', of('processed'), of('other-handling')),
        scope('总计－不予处理－其他处理', 'processed − not handled − other handling', of('processed'), [
          ...of('not-processed'),
          ...of('other-handling'),
        ]),
        scope('本年新收－结转下年度', 'newly received − carried out', of('new'), of('carried-out')),
      );
    default: {
      // Counted, and of no row: known to be said, and put to nothing.
      if (rowless.has(what)) return reading();
      const names = rowsOf(what, form);
      const row = names?.length === 1 ? indicator(`applications.${names[0]}`) : undefined;
      const label = groups[what] ?? [`表三“${row?.label ?? what}”行`, `“${row?.en ?? what}”, table three`];
      if (!names) return undefined;
      const whole = scope(label[0], label[1], cells(names, applicant));
      if (what !== 'other-handling' || form !== '2021') return reading(whole);
      // 逾期不补正21件，其他处理28件: all of its rows, or the one that is called 其他.
      const last = ['表三“其他处理”中的“其他”', '“other” of “other handling”, table three'] as const;
      return reading(whole, scope(...last, of('other-handling.other')));
    }
  }
}

/** The rows an outcome word names: a group's rows, or the one row. Undefined for words that table three does not know. */
function rowsOf(what: string, form: SixPartsForm): readonly string[] | undefined {
  if (what === 'other-handling') return otherRows[form];
  if (what.startsWith('other-handling.')) return form === '2021' ? [`other.${what.slice(15)}`] : undefined;
  const group = rows[what];
  if (group) return group;
  const [head = ''] = what.split('.');
  return rows[head]?.includes(what) ? [what] : undefined;
}

const results: Readonly<Record<string, string>> = {
  upheld: 'upheld',
  corrected: 'corrected',
  'other-result': 'other',
  pending: 'pending',
};

const columnNames: Readonly<Record<string, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
};

const blocks: Readonly<Record<string, readonly string[]>> = {
  review: ['review'],
  litigation: ['litigation.direct', 'litigation.after-review'],
  direct: ['litigation.direct'],
  'after-review': ['litigation.after-review'],
};

function disputes(concept: Concept): Reading | undefined {
  const prefixes = blocks[concept.topic] ?? [];
  const of = (name: string): string[] => prefixes.map((prefix) => `${prefix}.${name}`);
  const code = concept.topic === 'review' ? 'P11' : 'P12';
  if (concept.what === 'total') {
    const all = scope('表四总计', 'total of table four', of('total'));
    const closed = scope('表四总计－尚未审结', 'total − pending', of('total'), of('pending'));
    return { code, kind: 'count', scopes: concept.closed ? [closed, all] : [all, closed] };
  }
  if (concept.what === 'dismissed') {
    const upheld = scope('结果维持', 'upheld', of('upheld'));
    const other = scope('其他结果', 'other results', of('other'));
    const both = scope('结果维持＋其他结果', 'upheld + other results', [...of('upheld'), ...of('other')]);
    return { code: 'P13', kind: 'count', scopes: [upheld, other, both] };
  }
  const result = results[concept.what];
  return result
    ? {
        code: 'P13',
        kind: 'count',
        scopes: [scope(`表四“${columnNames[result] ?? ''}”`, `“${result}” of table four`, of(result))],
      }
    : undefined;
}

function documents(concept: Concept, form: SixPartsForm): Reading | undefined {
  const prefix = concept.topic === 'regulations' ? 'regulations' : 'normative-documents';
  const one = (zh: string, en: string, name: string): Scope => scope(zh, en, [`${prefix}.${name}`]);
  const reading = (...scopes: Scope[]): Reading => ({ code: 'P14', kind: 'count', scopes });
  if (form === '2019') {
    const made = one('本年新制作数量', 'newly produced', 'produced');
    const published = one('本年新公开数量', 'newly disclosed', 'newly-disclosed');
    const all = one('对外公开总数量', 'disclosed in all', 'disclosed-total');
    if (concept.what === 'issue') return reading(made, published);
    if (concept.what === 'publish' || concept.what === 'total') return reading(published, made, all);
    return concept.what === 'in-force' ? reading(all) : undefined;
  }
  const issued = one('本年制发件数', 'issued', 'issued');
  const repealed = one('本年废止件数', 'repealed', 'repealed');
  const valid = one('现行有效件数', 'in force', 'in-force');
  if (concept.what === 'issue') return reading(issued);
  if (concept.what === 'repeal') return reading(repealed);
  if (concept.what === 'in-force') return reading(valid);
  return concept.what === 'publish' || concept.what === 'total' ? reading(issued, valid) : undefined;
}

function decisions(concept: Concept, form: SixPartsForm): Reading | undefined {
  const { topic } = concept;
  const made = scope('处理决定数量', 'decisions', [`${topic}.decisions`]);
  if (concept.what === 'publish') return { code: 'P15', kind: 'count', scopes: [made], atLeast: true };
  if (form !== '2019') {
    return topic === 'other-services' ? undefined : { code: 'P15', kind: 'count', scopes: [made] };
  }
  const items = `${topic}.items-last-year`;
  return {
    code: 'P15',
    kind: 'count',
    scopes: [
      made,
      scope('上一年项目数量', 'items last year', [items]),
      scope('上一年项目数量＋本年增/减', 'items last year + change', [items, `${topic}.change`]),
    ],
  };
}

/** Editions 2019 and 2021: what a concept means in tables two, three and four. */
export function readSixParts(concept: Concept, form: SixPartsForm): Reading | undefined {
  switch (concept.topic) {
    case 'applications':
      return applications(concept, form);
    case 'review':
    case 'litigation':
    case 'direct':
    case 'after-review':
      return disputes(concept);
    case 'regulations':
    case 'normative':
      return documents(concept, form);
    case 'licensing':
    case 'penalties':
    case 'coercion':
    case 'other-services':
      return decisions(concept, form);
    case 'charges':
      return form === '2019'
        ? undefined
        : { code: 'P16', kind: 'money', scopes: [scope('本年收费金额', 'amount charged', ['charges.amount'])] };
    case 'procurement-amount':
      return form === '2019'
        ? {
            code: 'P15',
            kind: 'money',
            inYuan: true,
            scopes: [scope('采购总金额', 'amount of purchases', ['procurement.amount'])],
          }
        : undefined;
    case 'procurement':
      return form === '2019'
        ? { code: 'P15', kind: 'count', scopes: [scope('采购项目数量', 'projects', ['procurement.projects'])] }
        : undefined;
    default:
      return undefined;
  }
}
