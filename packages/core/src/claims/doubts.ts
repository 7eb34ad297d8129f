import { isDecision, isOutcomeGroup } from './clause.ts';
import { isChannel } from './foresight.ts';
import { isBody } from './narrowing.ts';
import type { Concept } from './scopes/scope.ts';
import { cases, isNormative, isWay, means, same } from './topics.ts';

/** What a sentence has said in front of a number. */
export interface Said {
  /** What it has counted so far. */
  readonly run: readonly Concept[];
  /** It has named something that no table counts. */
  readonly elsewhere: boolean;
  /** 其中 came, and these are parts of the head. */
  readonly parts: boolean;
  readonly head: Concept | undefined;
  /** A word of something else stands in the clause. */
  readonly tainted: boolean;
  /** Unknown words in front of the first known one. */
  readonly leading: string;
  /** Its words. */
  readonly before: string;
  /** Name of the body that reports. */
  readonly agency: string | undefined;
  /** A few words behind the number, of the same sentence. */
  readonly behind: string;
}

const ever = /累计[^，。；、\d]{0,10}$/u;
/** 组织模拟申请120件，各单位答复104件: all of the sentence is of a test. */
/** 败诉控制在3件以内: what is aimed at. */
const target =
  /(?:力争|争取|计划|预计|拟)[^，。；\d]{0,24}$|控制在[^，。；\d]{0,3}$|控制在[^。；\d]{0,3}\d[^。]{0,30}$/u;
/** 与2022年新收58件、办结60件相比，2023年分别为71件、70件: each of which, the list before says. */
const listedBefore = /\d[件份条][^。；\d]{1,12}\d+[件份条]相比[，,][^。；]{0,12}分别[^。；]{0,20}$/u;
/** 两类案件共计62件: of more than what was just named. */
const sumOfSeveral = /(?:[两二三四][类者项种]|以上)[^，。；\d]{0,6}(?:共计|合计|共|总计)[^，。；\d]{0,3}$/u;
/** 除1件在系统内部印发外, 经延长期限办理的3870件: some of them. */
const except = /除了?[^，。；\d]{0,2}$/u;
const extended = /(?:延长|延期)[^，。；\d]{0,14}$/u;
/** 第三方不同意公开的来函52份. */
const letters = /函\s*$/u;
const sampled = /抽[取样查检]|随机|同一|不服\d{4}年|模拟|暗访|评查/u;
/** 累计公开1.2万条，其中当年公开2380条: the number in front is of more than the year. */
const withinIt = /^[，,]?\s*其中[：:，,]?(?:当年|本年|今年|全年|\d{4}年)/u;
/** 主动公开2417条、依申请公开412条、不予公开276条: kinds of documents, told apart by how open they are. */
const kindsOfOpenness =
  /主动公开[^，。；、\d]{0,8}[\d.万]+\s*[条件份篇]\s*[、，,]\s*(?:依申请公开[^，。；、\d]{0,4}|依申请公开[^，。；、\d]{0,4}[\d.万]+\s*[条件份篇]\s*[、，,][^，。；、\d]{0,10})$/u;
/** 行政诉讼296件，与信息公开有关的62件. */
const amongThem = /^[^。；\d]{0,8}信息公开[^。；\d]{0,8}\d/u;
const ofSome = /(?:居前|靠前|居首|前[一二三四五六七八九十][名位]|[最较][多少高低为]|集中)[^，。；,;]{0,40}$/u;

const revised = /^\s*[、，,和及（(]?\s*(?:重新)?(?:修订|修改|修正)/u;
const byGovernment =
  /政府规范性文件[^，；,;]{0,4}$|(?:^|[，；,;：:])\s*(?:\d{4}年[，,]?)?(?:以|出台|制定|印发|制发|发布)?[省市区县镇乡](?:人民)?政府(?![及和与、办各]|信息|规章)[^，；,;]{0,20}$/u;

/** 县政府收到58件，各部门收到826件: its own, beside those of its parts. */
const itsOwn = /(?<!全)[省市区县](?:人民)?政府(?:本级)?[^，。；;,\d]{0,12}$/u;
const itsParts = /^[，、,；;]\s*[省市区县]?[直级属]?各?(?:部门|单位|乡镇|镇街|街道)[^，。；;,\d]{0,8}\d/u;
/** 依申请公开21件: what was asked for, what was made public, or how documents may be made public. */
const openOnRequest = /(?:^|[，。；;,：:、中])\s*依申请[^，。；;,\d]{0,4}公开[^，。；;,\d收受接申件况]{0,4}$/u;
/** 收到1件申请的处理费, 38件申请系同一人提出, 对120件答复进行评查. */
const ofThese = /^[^，。；;,、\d]{0,14}(?:的[^，。；;,、\d]{0,4}费|同一|[评抽]查)/u;
/** 行政诉讼2件，与信息公开无关. */
const unrelated =
  /^[，,]?[^，。；;,\d]{0,6}(?:与(?:政府)?信息公开(?:工作)?无关|非(?:政府)?信息公开|不(?:涉及|属于)(?:政府)?信息公开)/u;
/** 分别为2件和1件，均与政府信息公开无关: said of all numbers of a list. */
export const isUnrelated = (text: string, at: number): boolean =>
  /^[^。；]{0,24}(?:与(?:政府)?信息公开(?:工作)?无关|非(?:政府)?信息公开)/u.test(text.slice(at, at + 40));
const newly = /新[增收发][^，。；、\d]{0,20}$/u;
/** 协助法院查阅档案38件，涉及行政诉讼12件: of those who are served. */
const ofLaw = /档案|案卷|代理|参与/u;
/** 行政诉讼12件、民事诉讼26件: of all kinds. */
const ofAnyLaw = /民事|仲裁|刑事|信访案/u;
const notCentral = /自行|分散|限额以下|校|代理|所属/u;
/** 立案查处违法案件20起，作出行政处罚19起: those of one kind of case. */
const ofCasesTaken = /(?:立案|查处)[^。；;\d]{0,20}\d+\s*[件起宗]/u;

/** 对违规办学行为等作出行政处罚决定5件, 取水许可等各类行政许可236件: of kinds that are only examples. */
const ofAllKinds =
  /(?:对|针对)[^，。；\d]{2,24}(?:行为等|等[^，。；\d]{0,4}行为)作出[^，。；\d]{0,8}$|等各[类项](?:行政)?(?:许可|处罚|强制)[^，。；、\d]{0,6}$/u;

/** 参加县里的培训2次，参训18人次: sent to what others held. */
const attendedElsewhere = /(?:参加|参与|选派|派员)[^，。；\d]{1,14}培训[^，。；\d]{0,4}\d+[期次场][^。；]{0,16}$/u;

/** 公众号推送231期，其中公开信息180条: what one of several channels has published. */
const ofOneChannel = /(?:网站|微信|公众号|微博|平台|客户端)[^。；\d]{0,8}\d[^。；]{0,12}其中[^。；\d]{0,12}$/u;

/** 减免行政事业性收费12.6万元: what nobody paid. */
const remitted = /(?:减免|免征|免收|免除|免去|减征|退还|返还|补缴|欠缴|垫付)[^，。；;,]{0,16}$/u;
/** 新收的71件中，予以公开18件: without those carried in. */
const ofThoseNew = /新收[^，。；;,\d]{0,8}\d+\s*[件份条]?(?:申请)?中/u;

/** 规章13件（含新制定6件，修改5件，废止2件）: of what was issued and of what was not. */
const mixed = /^\s*[（(，,][^。；;]{0,16}(?:修[改订正]|废止|失效)/u;
/** 征求意见规范性文件3件: not yet issued. */
const drafts = /(?:征求意见|报备|报送|自行(?:制定|制发|印发))[^，。；;,]{0,12}$/u;

/** 截至11月30日: before the year is over. */
function endsEarly(before: string): boolean {
  const at = before.lastIndexOf('截');
  const date = at < 0 ? null : /^截[至止]到?(?:\d{4}年)?(\d{1,2})月(?:(\d{1,2})日)?/u.exec(before.slice(at, at + 16));
  return date !== null && (date[1] !== '12' || (date[2] !== undefined && date[2] !== '31'));
}

const byOneWay =
  /(?:当场|当天|现场|电话|口头|书面|当面|上门|短信|微信|邮件|[超逾]期|\d\s*个?(?:工作)?[日天](?:之?内|以内)?)(?:予以|进行|直接)?(?:答复|回复|办结|办理)[^，。；;,\d]{0,8}$/u;
/** 答复申请28件，均为公开或部分公开: those of one outcome. */
const allOpen = /^[，,](?:均|都|全部)[为予以属于部分或同意]*公开/u;
/** 有1件申请超期答复. */
const lateBehind = /^[^，。；\d]{0,8}(?:[超逾延]期|超过|延长)/u;
const oneDoor = /邮箱|信箱|窗口/u;
/** 医院、疾控中心各设查阅点1处. */
const eachHas = /各[设配有建][^，。；,;]{0,12}$/u;
/** 因逾期未答复引起的9件. */
const forOneReason = /因[^，。；、,;]{2,16}(?:引起|引发|产生|提起)的?$/u;
const concerns = /涉及[^，。；,;\d]{0,6}$/u;
/** 收到71件，受理69件; 有效申请69件: of the two, the table counts one. */
const takenOn = /收[到件悉][^。；;]{0,16}\d[件份条项][^。；;\d]{0,8}(?:受理|有效)[^。；;\d]{0,8}$/u;
const someOf = /(?:^|[，；。,;])\s*(?:对|就|针对)(?!公众|公民|社会|收到|受理|全年)[^，。；,;]{0,20}$/u;
const withdrawn = /撤回|撤销申请|重复/u;
/** 承办县政府转来的申请9件: those of another body. */
/** 告知申请人向其他单位申请12件. */
const elsewhere = /向(?:其他|有关|相关|别的)[^，。；\d]{0,6}(?:单位|机关|部门)[^，。；\d]{0,6}$/u;
const jointly = /(?:会同|联合|协助|配合|牵头|[^年度]转来)[^，。；;,]{0,24}$/u;
/** 承办县政府申请9件，已答复8件, 受县政府委托办理9件: for another, and so is what follows. */
const forAnother = /(?:承[办接]的?|代)[省市区县](?:人民)?政府|受[^，。；\d]{1,8}委托/u;
const due = /应(?:予|当)?(?:答复|办结)/u;
const ended = /撤[回销]|终止|移送|转送|合并|并案/u;
const refusing = /不予|不能?公开|不同意|不宜|拒绝|免予|未予|属于|保护/u;
const ofClass = /自然人|公民|个人(?!隐私)|企业|法人|律师|律所|公益|科研/u;
const classBehind = /^[^，。；、\d]{0,6}(?:为|系|是|来自)(?:自然人|公民|个人|企业|商业企业|法人|律)/u;

const instance = /[一二再终初]审[^；，,;]{0,12}$/u;
/** 被纠正的案件23件（复议18件: of cases of one outcome. */
const oneOutcome =
  /(?:纠正|纠错|维持|败诉|胜诉|撤销|驳回|[审办]结)[^，。；（()\d]{0,10}\d+\s*[件起宗例个]\s*(?:[（(]|[，,]?其中)[^（()。；]{0,40}$/u;

/** 公文86件，标注主动公开31件、不予公开33件: how documents are to be kept. */
const ofDocuments = /公文|发文|制文|公开属性|主动公开\s*\d+\s*[件份][、，,]\s*依申请公开/u;
const ofRequests = /申请(?!公开)/u;
/** 处罚案件中，当事人申请复议2件. */
const ofOtherCases = /(?:处罚|许可|强制|征收|裁决|认定)(?:案件?|决定)[^。；;\d]{0,12}$/u;
/** 健康教育专项经费45万元: money for other work. */
const ofOtherWork =
  /(?:教育|健康|培训|宣传|普法|法治|科技|文化|环保|扶贫|水利|卫生|救助)专项(?:经费|资金)[^。；;\d]{0,12}$/u;
/** 征收决定4件，其中1件被申请复议: a case about something else. */
const ofDecisions =
  /(?:决定|认定|裁决|处罚|许可|登记|征收|补偿|强制)\S{0,6}\d+\s*[件起宗份例](?:[^。；;\d]{0,4}其中[^。；;]{0,12}|[，,]被[^。；;\d]{0,8})$/u;
/** 有38人合计提交416件, 一名申请人提交申请416件: applications of some. */
const ofSomeApplicants =
  /(?:[\d一二三四五六七八九十]\s*[名位个]?人|少数|个别|部分(?![公予不提])|同一)[^。；;]{0,30}合计[^。；;]{0,8}$|(?:[\d一二三四五六七八九十][名位个]|少数|个别|部分|同一)申请人[^。；;，,\d]{0,20}$|公开答复申请$/u;

const moves: ReadonlySet<string> = new Set(['new', 'handled', 'processed', 'carried-in', 'carried-out']);
const isOutcome = ({ what }: Concept): boolean =>
  what === 'granted' || what === 'partial' || isOutcomeGroup(what.split('.')[0] ?? what);
const ofInformation: ReadonlySet<string> = new Set(['items', 'other-channel']);

/** Whether the words around a number leave open how much of the table's row it counts. */
export function leavesOpen(concept: Concept, said: Said): boolean {
  const { topic, what } = concept;
  const { before, behind, run, head, parts } = said;
  // 2417条，累计公开1.2万条: of all years.
  if (ever.test(before) && (topic === 'normative' ? what === 'publish' : run.some((one) => same(one, concept))))
    return true;
  if (sumOfSeveral.test(before) || except.test(before) || (moves.has(what) && extended.test(before))) return true;
  if (sampled.test(before) || endsEarly(before)) return true;
  if (target.test(before) || listedBefore.test(before)) return true;
  if (topic === 'charges' || topic === 'fee') return remitted.test(before);
  // 受理群众投诉举报41件: of everything, and not of the disclosure of information only.
  if (topic === 'complaint') return /群众|受理|办理|处理|办结|被举报$/u.test(before) && !before.includes('公开');
  // 电视台播出访谈12期.
  if (topic === 'interview') return /电视|电台|广播/u.test(before);
  if (before.includes('累计') && withinIt.test(behind)) return true;
  // 涉企行政许可告知承诺办理87件.
  if (isDecision(topic)) {
    const some = said.tainted || (said.leading.length > 1 && !isBody(said.leading));
    return ofCasesTaken.test(before) || (some && !ofAllKinds.test(before));
  }
  // 从事信息公开工作满5年的2人.
  if (topic === 'staff' && /[满超逾]\d+年/u.test(before.slice(-16))) return true;
  if (topic === 'trainee' && attendedElsewhere.test(before)) return true;
  // 行政审批窗口专职人员6名: means of the body's other work.
  if (means.has(topic)) return (said.elsewhere && !before.includes('公开')) || eachHas.test(before);
  // 解读26篇，其中网站发布18篇: parts of what is published elsewhere in the table.
  if (isChannel(topic)) return parts && head !== undefined && !isChannel(head.topic) && !ofInformation.has(head.topic);
  if (topic === 'items') return parts && ofOneChannel.test(before);
  if (topic === 'funding') return ofOtherWork.test(before) && !before.includes('公开');
  // 学校自行采购项目47个.
  if (topic.startsWith('procurement'))
    return notCentral.test(before) || (!before.includes('集中') && behind.includes('集中'));
  if (cases.has(topic)) return isOfOtherCases(said) || (what === 'total' ? isWiderOrNarrower(said) : followsBoth(said));
  if (topic === 'applications')
    return (
      isOfOthers(concept, said) || letters.test(before) || kindsOfOpenness.test(before) || ofSomeOnly(concept, said)
    );
  // 新制定2件、修订1件: documents that were revised may be counted among those issued. 现行有效118件，其中新制定4件: or among those.
  if (what === 'issue' && (revised.test(behind) || (parts && head?.what === 'in-force'))) return true;
  return (
    isNormative(topic) &&
    (isByGovernment(concept, said) || drafts.test(before) || (what === 'publish' && mixed.test(behind)))
  );
}

/** 县政府制发16件: in a bureau's report those of another; a town's own and a province's own rules are what it counts. */
function isByGovernment({ topic }: Concept, { before, agency = '' }: Said): boolean {
  const [words] = byGovernment.exec(before) ?? [];
  if (words === undefined) return false;
  const level = /([省市区县镇乡])(?:人民)?政府$/u.exec(agency)?.[1];
  const same = level !== undefined && words.includes(`${level}政府`);
  return !same || !(topic === 'regulations' || /[镇乡]/u.test(level));
}

/** 行政强制921件；复议撤销2件: reviews of what was decided. */
const isOfDecisions = ({ run, before }: Said): boolean =>
  run.some(({ topic }) => isDecision(topic)) && !before.includes('公开');

/** Cases about something else than information, or some of those that are about it. */
function isOfOtherCases(said: Said): boolean {
  const { before, behind } = said;
  if (!before.includes('公开')) {
    if (ofDecisions.test(before) || ofOtherCases.test(before)) return true;
    if (ofLaw.test(before) || ofAnyLaw.test(behind)) return true;
  }
  if (unrelated.test(behind) || forOneReason.test(before) || isOfDecisions(said)) return true;
  return (newly.test(before) && behind.includes('结转')) || instance.test(before);
}

const byCourt = /[败胜]诉|判决|法院/u;

/** 复议18件，诉讼12件，被纠错3件: of the suits, or of both. */
function followsBoth({ run, before, behind }: Said): boolean {
  const [review, suits] = run.slice(-2);
  const both = review?.topic === 'review' && suits?.topic === 'litigation';
  return (
    both && review.what === 'total' && suits.what === 'total' && !byCourt.test(before.slice(-12) + behind.slice(0, 6))
  );
}

/** 按时办结45件，延期办结4件: the two rows of the table, and not whatever was answered within its time. */
export const isBesideExtended = ({ before, behind }: Said): boolean =>
  /(?:延期|延长)[^，。；、\d]{0,8}\d+\s*[件份条宗][^。]{0,24}[，；;]按[时期]/u.test(before) ||
  /^[、，,；和及]?(?:延期|延长)[^，。；、\d]{0,8}\d/u.test(behind);

const ending = /终止|撤[回诉]|[和调]解/u;
const mending = /责令|重新|履行|确认违法|变更/u;

/** 责令重新答复2件, 强制措施10件: corrected, or coerced, in one of several ways, so that the row may count more. */
export function isOneKind({ topic, what }: Concept, { before, behind }: Said): boolean {
  if (topic === 'coercion') return /强制(?:措施|执行)[^，。；\d]{0,4}$/u.test(before);
  const near = before.slice(-10) + behind.slice(0, 14);
  // 终止1件、调解结案1件: others may have ended in other ways.
  if (cases.has(topic) && what === 'other-result' && ending.test(near)) return true;
  return cases.has(topic) && what === 'corrected' && mending.test(near) && !/撤销|纠|败诉/u.test(near);
}

const isWiderOrNarrower = ({ before, behind }: Said): boolean =>
  oneOutcome.test(before) || (amongThem.test(behind) && !before.includes('公开'));

/** 解读7件，其中1件因涉密未公开; 18件复议中，涉及不予公开答复7件: parts of what are no applications. */
const isOfOthers = (concept: Concept, { parts, head, before }: Said): boolean =>
  parts &&
  head !== undefined &&
  head.topic !== 'applications' &&
  (cases.has(head.topic) ? isOutcome(concept) : !before.includes('申请'));

function ofSomeOnly(concept: Concept, { before, behind, run, parts, head }: Said): boolean {
  const { what } = concept;
  if (ofDocuments.test(before) && !ofRequests.test(before)) return true;
  if (
    elsewhere.test(before) ||
    ofSomeApplicants.test(before) ||
    ofThese.test(behind) ||
    jointly.test(before) ||
    forAnother.test(before)
  )
    return true;
  if (what === 'new' && openOnRequest.test(before)) return true;
  // 答复71件，其中本年新收66件: of those closed.
  if (what === 'new' && parts && head?.what === 'processed') return true;
  // 年底新收的6件: of a few days.
  if (what === 'new' && /[年月][底末初](?:新[收增]|收到)[^，。；\d]{0,10}$/u.test(before)) return true;
  // 予以公开28件（含部分公开7件）: of both rows.
  if (what === 'granted' && /^\s*[（(][^）)\d]{0,4}[含包][^）)\d]{0,4}部分公开/u.test(behind)) return true;
  if (itsOwn.test(before) && itsParts.test(behind)) return true;
  // 收取信息处理费890元，涉及自然人申请1件: those that had to pay.
  if (what === 'new' && run.some(({ topic }) => topic === 'fee')) return true;
  // 收到申请量居前的为甲市5206件.
  if (what === 'new' && !concept.applicant)
    return (
      takenOn.test(before) ||
      ofSome.test(before) ||
      oneDoor.test(before) ||
      someOf.test(before) ||
      concerns.test(before)
    );
  // 当场答复12件: those answered in one way. 撤回3件，实际办理68件: without those withdrawn, or with them. 应答复66件.
  if (
    (what === 'processed' || what === 'handled') &&
    (byOneWay.test(before) || withdrawn.test(before) || allOpen.test(behind) || lateBehind.test(behind))
  )
    return true;
  if (moves.has(what)) return due.test(before);
  // 同意公开19件，其中邮寄4件: by which it was answered.
  if (isWay(what)) return oneDoor.test(before) || (parts && head !== undefined && isOutcome(head));
  if (!isOutcome(concept)) return false;
  if (ofThoseNew.test(before)) return true;
  // 撤回3件、其他2件: without what was withdrawn.
  if (what === 'other-handling.other' && ended.test(before)) return true;
  // 有12件涉及第三方: not all of them were refused.
  if (
    what.startsWith('refused.') &&
    !refusing.test(before + behind) &&
    !run.some((one) => one.what.startsWith('refused'))
  )
    return true;
  // 上年结转46件，其中予以公开18件: of those only.
  if (
    parts &&
    run.length > 0 &&
    run.every((one) => one.what === 'carried-in' || isOutcome(one)) &&
    run[0]?.what === 'carried-in'
  )
    return true;
  // 自然人申请中，予以公开9208件; 予以公开11件为自然人申请.
  if (concept.applicant) return false;
  if (classBehind.test(behind)) return true;
  const whole = run.some((one) => one.topic === 'applications' && !one.applicant && moves.has(one.what));
  return !whole && ofClass.test(before) && new Set(run.map(({ applicant }) => applicant).filter(Boolean)).size < 2;
}
