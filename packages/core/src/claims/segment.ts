import { isPartOfBody } from './narrowing.ts';
import type { Token } from './tokens.ts';
import { caseOutcomes, documentVerbs } from './topics.ts';

/** What stands between the last number (or the beginning of the clause) and the next one. */
export interface Segment {
  /** Concept words in order, in groups that 、 and 和 separate. */
  groups: Piece[][];
  /** Unknown words in front of the first concept word. */
  leadingGap: string;
  /** Longest run of unknown words behind the first concept word. */
  innerGap: string;
  /** Unknown words directly behind the last concept word. */
  trailingGap: string;
  voided: boolean;
  /** A foreign word was among them, even where the noun took it back. */
  tainted: boolean;
  /** 起草, 备案审查: what was done to documents is none of what is counted. */
  acted: boolean;
  /** Unknown words stand between 没有 and what there was none of. */
  narrowed: boolean;
  /** 因…等原因, 对…: words in front of the noun say what about, not what is counted. */
  about: boolean;
  /** 等: the rows named before are examples of their group. */
  examples: boolean;
  /** 政府信息公开: where it is answered, applications are spoken of. */
  disclosure: boolean;
  /** 法院, 复议机关: who decided, where the words do not name the kind of case. */
  forum: 'litigation' | 'review' | undefined;
  from: number;
  /** Where the last word ends, and its kind. */
  end: number;
  last: Piece['kind'] | 'gap' | undefined;
}

export type Piece = Extract<Token, { type: 'word' }>;

export const emptySegment = (from: number): Segment => ({
  groups: [[]],
  leadingGap: '',
  innerGap: '',
  trailingGap: '',
  voided: false,
  tainted: false,
  acted: false,
  narrowed: false,
  about: false,
  examples: false,
  disclosure: false,
  forum: undefined,
  from,
  end: from,
  last: undefined,
});

export const hasPieces = (segment: Segment): boolean => segment.groups.some((group) => group.length > 0);

/** Whether words of the text itself name something; a verb that a zero word carries (未制发) does not count. */
export const hasNames = (segment: Segment): boolean =>
  segment.groups.some((group) => group.some((piece) => piece.to > piece.from));

export const hasObject = (segment: Segment): boolean =>
  segment.groups.some((group) => group.some(({ kind }) => kind === 'object'));

/** 件申请, 件申请信息: nothing but that applications are counted. */
export const isBare = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ concept }) => /^(?:applications|new|items)$/u.test(concept)) &&
  (pieces.length === 0 || pieces.some(({ concept }) => concept !== 'items'));

/** Unknown words up to this length between a concept and its number are taken for filling. */
export const tolerableGap = 2;

const receives = /^(?:全年|\d{4}年)?共?(?:收到|新收|受理|接到|接收)/u;

const tells = new Set(['measure', 'outcome', 'object', 'applicant', 'verb']);

/** Adds a word or a gap to a segment. */
export function addToken(segment: Segment, token: Token, text: string): void {
  const adjacent = segment.end === token.from;
  segment.end = token.to;
  if (token.type === 'gap') {
    const words = text.slice(token.from, token.to);
    segment.last = 'gap';
    if (!hasPieces(segment)) segment.leadingGap += words;
    else {
      segment.trailingGap += words;
      if (words.length > segment.innerGap.length) segment.innerGap = words;
    }
    return;
  }
  if (token.type !== 'word') return;
  // 县自来水公司收到申请12件: who was applied to, and not who applied.
  if (token.concept === 'firm' && receives.test(text.slice(token.to, token.to + 10)) && !hasPieces(segment)) {
    segment.leadingGap += text.slice(token.from, token.to);
    segment.last = 'gap';
    return;
  }
  const last = adjacent ? segment.last : undefined;
  segment.last = token.kind;
  if (token.kind === 'void') {
    if (!hasPieces(segment) && isPartOfBody(text, token.from, token.to)) {
      segment.leadingGap += text.slice(token.from, token.to);
      segment.last = 'gap';
      return;
    }
    segment.voided = true;
    segment.tainted = true;
    segment.acted ||= token.concept === 'act';
    // 收到征地拆迁的申请12件: a foreign word behind the verb narrows what is counted.
    if (hasPieces(segment))
      segment.innerGap = text.slice(token.from, token.to).padEnd(Math.max(tolerableGap + 1, segment.innerGap.length));
    return;
  }
  if (token.kind === 'filler') {
    const words = text.slice(token.from, token.to);
    // 公安机关: a body that the lexicon does not know.
    if (last === 'gap' && !hasPieces(segment) && bodies.test(words)) segment.leadingGap += words;
    if (words.endsWith('法院')) segment.forum = 'litigation';
    else if (/复议(?:机关|机构)(?:审[理查议])?$/u.test(words)) segment.forum = 'review';
    if (words.endsWith('信息公开')) segment.disclosure = true;
    if (words.startsWith('等')) segment.examples = true;
    else if (!hasPieces(segment) && aboutWords.test(words)) segment.about = true;
    return;
  }
  if (token.kind === 'join') {
    if ((segment.groups.at(-1)?.length ?? 0) > 0) segment.groups.push([]);
    return;
  }
  if (tells.has(token.kind)) {
    if (isClassOfExamples(token, text)) forgetExamples(segment, token);
    // 被复议纠正: who decided is in the word itself.
    if (token.kind === 'outcome' && text.slice(token.from, token.to).includes('复议')) segment.forum ??= 'review';
    const before = segment.groups.at(-1)?.at(-1);
    // 复议诉讼: two nouns without a word between them.
    if (before?.to === token.from && before.concept !== token.concept && isCase(before) && isCase(token))
      segment.groups.push([]);
    // “无法提供”“不予处理”: each for itself.
    if (before && text.slice(before.to, token.from) === '”“') segment.groups.push([]);
    // 全部或部分公开28件: of both rows.
    if (token.concept === 'partial' && openInFull.test(text.slice(Math.max(0, token.from - 5), token.from))) {
      segment.groups.at(-1)?.push({ ...token, concept: 'granted' });
      segment.groups.push([]);
    }
    const known = asMeant(token, text);
    segment.groups.at(-1)?.push(known);
    if (token.concept === 'publish' && ofItems.test(text.slice(token.from, token.from + 16)))
      segment.groups.at(-1)?.push({ ...token, kind: 'object', concept: 'items', from: token.to });
    // 阅卷申请, 许可申请, 信访申请: applications of another kind.
    if (token.concept === 'applications' && token.to - token.from === 2) {
      const other =
        last === 'void' ||
        (last === 'outcome' && caseOutcomes.has(before?.concept ?? '')) ||
        (last === 'object' && before !== undefined && !isCase(before)) ||
        before?.concept === 'decide';
      if (other && adjacent) {
        segment.acted = true;
        segment.voided = true;
      } else if (last === 'gap' || segment.trailingGap.length > 1 || isOfKind(before, token, text))
        segment.innerGap = segment.innerGap.padEnd(tolerableGap + 1);
    }
    // A word that names the thing takes back what an unknown word before it put in doubt.
    segment.trailingGap = '';
    if (token.kind === 'verb' && documentVerbs.has(token.concept)) segment.acted = false;
    // 预算总额: of what is budgeted.
    const plain = token.concept !== 'case' && token.concept !== 'amount';
    const names = (token.kind === 'object' && plain) || token.kind === 'outcome';
    if (names && !segment.acted) segment.voided = false;
  }
}

/** 家长、教师等自然人: words in front of a class of applicants that are examples of it. */
export const isClassOfExamples = ({ kind, from }: Piece, text: string): boolean =>
  kind === 'applicant' && text[from - 1] === '等';

function forgetExamples(segment: Segment, { concept }: Piece): void {
  // 企业、律师事务所等法人或其他组织: classes, too, are examples of all organisations.
  const beside = (piece: Piece): boolean =>
    piece.kind === 'applicant' && (concept !== 'organisation' || piece.concept === 'natural-person');
  const classes = segment.groups.filter((group) => group.length > 0 && group.every(beside));
  // 83件申请由企业等法人提出: that applications are counted stays.
  const noun = segment.groups.flat().filter((piece) => piece.concept === 'applications');
  segment.groups = [...classes, classes.length > 0 ? [] : noun];
  segment.leadingGap = '';
  segment.innerGap = '';
  segment.trailingGap = '';
  segment.voided = false;
  segment.tainted = false;
  segment.examples = false;
}

/** 机关类申请9件: those of one kind. */
const isOfKind = (before: Piece | undefined, { from }: Piece, text: string): boolean =>
  before?.kind !== 'applicant' &&
  before?.kind !== 'outcome' &&
  /[^各两这]类$/u.test(text.slice(Math.max(0, from - 2), from));

const bodies = /^(?:机关|部门|单位|系统)$/u;

const openInFull = /(?:全部|全文|完全|全面)(?:或者?|和|及|、)$/u;

/** 公开21件、部分公开7件: beside the other outcomes, the verb is one. */
const besidePartial = /^公开\d+(?:件次|[件份条宗])?[、，,；;]\s*(?:依法)?部分(?:予以|同意)?(?:公开|提供)/u;

/** 不予处理155件，其中信访举报投诉96件: as the row is called, and no complaint. */
const notProcessed = /不予处理[^。；;\d]{0,6}\d+[件份条宗][^。；;]{0,40}信访(?:[、/]?(?:举报|投诉))*$/u;

/** 主动公开2417条: of information, whose unit it is. */
const ofItems = /^主动公开[了共]?[\d.]+万?余?条(?!例)/u;

const ending = /^(?:视为放弃|不再处理)/u;
const unmet = /(缴|补)[费纳正][^，。；\d缴补]{0,8}[，、]?$/u;

const notDone = /(?:未|未能|未及|不能|没能|来不及)(?:在?当年|在?年内)?$/u;

/** A word as the words around it mean it. */
function asMeant(token: Piece, text: string): Piece {
  const { concept, from, to } = token;
  if (concept === 'publish' && besidePartial.test(text.slice(from, from + 24)))
    return { ...token, kind: 'outcome', concept: 'granted' };
  const complains = concept === 'complaint' || concept === 'grievance';
  if (complains && notProcessed.test(text.slice(Math.max(0, from - 60), to)))
    return { ...token, kind: 'outcome', concept: 'not-processed.petition' };
  // 逾期未缴费视为放弃4件, 逾期不补正不再处理3件: why it was ended says which row it stands in.
  if (ending.test(text.slice(from, to))) {
    const why = unmet.exec(text.slice(Math.max(0, from - 12), from));
    if (why) return { ...token, concept: `other-handling.${why[1] === '缴' ? 'fee-unpaid' : 'not-corrected-in-time'}` };
  }
  // 未能办结, 没有答复: not done is still open.
  if (concept === 'processed' && notDone.test(text.slice(Math.max(0, from - 6), from)))
    return { ...token, concept: 'open' };
  return token;
}

export const isCase = ({ kind, concept }: Piece): boolean =>
  kind === 'object' && /^(?:review|litigation)$/u.test(concept);

const aboutWords = /^(?:因|由|关于|涉及|针对|相关|有关)/u;
