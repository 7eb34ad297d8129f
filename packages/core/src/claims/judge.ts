import type { BoundReport } from '../binding/types.ts';
import type { EquationResult } from '../equations/types.ts';
import type { ReadParagraph } from './read-paragraph.ts';
import type { Claim, ClaimVerdict, JudgedClaim, Scope } from './types.ts';

interface Amount {
  /** Sum with blanks as 0. */
  readonly sum: number;
  /** Some cell is blank: the true value is at least `sum`. */
  readonly open: boolean;
}

const classes = ['natural-person', 'enterprise', 'research', 'public-welfare', 'legal-service', 'other'];

/** A cell's value; a blank total of table three is taken from its six classes. Undefined: no cell was found. */
function amountOf(key: string, bound: BoundReport): Amount | undefined {
  const cell = bound.cells.get(key);
  if (!cell) return undefined;
  if (cell.value !== null) return { sum: cell.value, open: false };
  if (!key.endsWith('@total')) return { sum: 0, open: true };
  const row = key.slice(0, -'total'.length);
  let sum = 0;
  for (const name of classes) {
    const part = bound.cells.get(row + name);
    if (!part) return undefined;
    sum += part.value ?? 0;
  }
  return { sum, open: true };
}

function total(keys: readonly string[], bound: BoundReport): Amount | undefined {
  let sum = 0;
  let open = false;
  for (const key of keys) {
    const amount = amountOf(key, bound);
    if (!amount) return undefined;
    sum += amount.sum;
    open ||= amount.open;
  }
  return { sum: Math.round(sum * 1e6) / 1e6, open };
}

/** What a scope comes to in the tables; undefined where they lack a cell of it. */
export function amountOfScope(scope: Scope, bound: BoundReport): Amount | undefined {
  const plus = total(scope.plus, bound);
  const minus = total(scope.minus ?? [], bound);
  if (!plus || !minus) return undefined;
  return { sum: plus.sum - minus.sum, open: plus.open || minus.open };
}

function fits(claim: Claim, value: number): boolean {
  const tolerance = Math.max(1e-9, Math.abs(claim.value) * 1e-9);
  switch (claim.relation) {
    case 'equal':
      // Rounded or cut off at its last digit.
      return claim.step === undefined
        ? Math.abs(value - claim.value) <= tolerance
        : Math.abs(value - claim.value) < claim.step + tolerance;
    case 'about':
      return Math.abs(value - claim.value) <= Math.max(1, claim.value * 0.1);
    case 'at-least':
      return value >= claim.value - tolerance;
    case 'at-most':
      return value <= claim.value + tolerance;
  }
}

/**
 * Puts a claim to the tables: it agrees as soon as one reading fits. It contradicts only if every reading could be
 * judged and none fits, and it speaks of the whole. With blanks, a reading that could still come true is not judged.
 */
export function judge(claim: Claim, bound: BoundReport): JudgedClaim {
  let first: { scope: Scope; tableValue: number } | undefined;
  let verdict: ClaimVerdict = claim.scopes.length > 0 && !claim.partial ? 'contradicts' : 'not-assessable';
  for (const scope of claim.scopes) {
    const amount = amountOfScope(scope, bound);
    if (!amount) {
      verdict = 'not-assessable';
      continue;
    }
    if (fits(claim, amount.sum)) return judged(claim, { verdict: 'agrees', scope, tableValue: amount.sum });
    first ??= { scope, tableValue: amount.sum };
    if (amount.open && mayStillFit(claim, amount.sum, scope, bound)) verdict = 'not-assessable';
  }
  return judged(claim, first ? { verdict, ...first } : { verdict: 'not-assessable' });
}

/**
 * A claim and what became of it. Not `{ ...claim, verdict }`: to each object that is spread from another and then added to,
 * V8 gives a hidden class of its own, which takes 10 µs to make, makes slow all that reads claims, and outlives its claim.
 */
const judged = (claim: Claim, of: Pick<JudgedClaim, 'verdict' | 'scope' | 'tableValue'>): JudgedClaim =>
  Object.assign({}, claim, of);

/** Blanks may hold more, so a larger number can still be right; and a part may stand for a total left blank. */
function mayStillFit(claim: Claim, sum: number, scope: Scope, bound: BoundReport): boolean {
  if (scope.minus && scope.minus.length > 0) return true;
  if (claim.relation !== 'at-most' && claim.value > sum) return true;
  return scope.plus.some((key) => {
    if (!key.endsWith('@total') || bound.cells.get(key)?.value !== null) return false;
    const part = bound.cells.get(`${key.slice(0, -'total'.length)}natural-person`);
    return part?.value !== null && part?.value === claim.value;
  });
}

/**
 * Whether a scope fits a claim when the cells have other values; used by repair.
 *
 * @param value the value of a key, or undefined where repair does not know the cell: then the scope does not fit
 */
export function scopeFits(claim: Claim, scope: Scope, value: (key: string) => number | undefined): boolean {
  let sum = 0;
  for (const key of scope.plus) {
    const amount = value(key);
    if (amount === undefined) return false;
    sum += amount;
  }
  for (const key of scope.minus ?? []) {
    const amount = value(key);
    if (amount === undefined) return false;
    sum -= amount;
  }
  return fits(claim, Math.round(sum * 1e6) / 1e6);
}

/** All claims of the prose, put to the tables. */
export function judgeClaims(
  prose: readonly ReadParagraph[],
  bound: BoundReport,
  equations: readonly EquationResult[],
): JudgedClaim[] {
  // The sum over the channels stands in for 主动公开政府信息数 only while that number itself is possible.
  const impossible = equations.some((equation) => equation.spec.code === 'D01' && equation.verdict === 'broken');
  return prose.flatMap(({ claims }) => {
    const judged = claims.map((claim) =>
      judge(
        impossible && claim.concept === 'items/publish' ? { ...claim, scopes: claim.scopes.slice(0, 1) } : claim,
        bound,
      ),
    );
    return withRowless(takenUp(saidApart(withThoseInPart(ofOneBase(judged, bound), bound))));
  });
}

/**
 * 受理29件，办结26件: where the number received holds what was carried in, the number closed is of both, too, and not of
 * those received alone.
 */
function ofOneBase(claims: JudgedClaim[], bound: BoundReport): JudgedClaim[] {
  const both = claims.some(({ concept, scope }) => concept === 'applications/new' && (scope?.plus.length ?? 0) > 1);
  if (!both) return claims;
  return claims.map((claim) =>
    claim.concept === 'applications/processed' && claim.scope?.minus?.some((key) => key.includes('.carried-out@'))
      ? judge({ ...claim, scopes: claim.scopes.filter((one) => one !== claim.scope) }, bound)
      : claim,
  );
}

/** One of several readings of a cell: neither right nor wrong, and no second number for the same thing. */
const open = (claim: JudgedClaim): JudgedClaim => ({ ...claim, verdict: 'not-assessable', partial: true });

/**
 * 废止1件，宣布失效0件; 撤销12件、确认违法3件: two kinds said apart that have one cell between them. It may hold either number
 * or both together; where one of these fits, none contradicts.
 */
function saidApart(claims: JudgedClaim[]): JudgedClaim[] {
  const inOneCell = claims.filter(({ concept }) =>
    /\/(?:repeal|corrected|upheld|other-result)$|^(?:penalties|coercion)\/total$/u.test(concept),
  );
  if (!inOneCell.some(({ verdict }) => verdict === 'contradicts')) return claims;
  const fitting = ({ concept, offset }: JudgedClaim): boolean => {
    const same = inOneCell.filter((claim) => claim.concept === concept && Math.abs(claim.offset - offset) < 60);
    if (same.length < 2) return false;
    const sum = same.reduce((all, { value }) => all + value, 0);
    return same.some(({ verdict, tableValue }) => verdict === 'agrees' || tableValue === sum);
  };
  return claims.map((claim) =>
    claim.verdict === 'contradicts' && inOneCell.includes(claim) && fitting(claim) ? open(claim) : claim,
  );
}

/**
 * 予以公开5件，已主动公开3件: what has no row of its own in a form is counted within another. Where a cell holds its
 * number and one or all of these together, neither is wrong.
 */
function withRowless(claims: JudgedClaim[]): JudgedClaim[] {
  const rowless = claims.filter(({ code, scopes }) => code === 'P09' && scopes.length === 0).map(({ value }) => value);
  if (rowless.length === 0) return claims;
  const more = new Set([...rowless, rowless.reduce((sum, value) => sum + value, 0)]);
  return claims.map((claim) =>
    claim.verdict === 'contradicts' && claim.code === 'P09' && more.has((claim.tableValue ?? 0) - claim.value)
      ? open(claim)
      : claim,
  );
}

/** 公开类616件, 公开答复616件: with those made public in part. */
function withThoseInPart(claims: JudgedClaim[], bound: BoundReport): JudgedClaim[] {
  const inPart =
    bound.cells.get('applications.partially-granted@total') ?? bound.cells.get('request.replied.partially-granted');
  return claims.map((claim) =>
    claim.verdict === 'contradicts' &&
    claim.concept === 'applications/granted' &&
    claim.value === (claim.tableValue ?? 0) + (inPart?.value ?? 0)
      ? open(claim)
      : claim,
  );
}

const countedTwice =
  /^(?:review|litigation|meeting|training|trainee|staff|full-time|part-time|reading-point|press-conference|interview|explanation)\/total$/u;

/**
 * 收到复议申请131件，受理115件; 信息公开培训4次，业务培训46次: of the two, the tables count one; where one of them fits, the
 * other is not wrong.
 */
function takenUp(claims: JudgedClaim[]): JudgedClaim[] {
  const fits = (concept: string): boolean => claims.some((one) => one.concept === concept && one.verdict === 'agrees');
  return claims.map((claim) =>
    claim.verdict === 'contradicts' && countedTwice.test(claim.concept) && fits(claim.concept) ? open(claim) : claim,
  );
}
