import { isChannel } from './foresight.ts';
import type { ReadingOptions } from './reading.ts';
import type { Concept } from './scopes/scope.ts';
import { cases } from './topics.ts';

/** A body's name ends so; in front of a verb it is the subject, not a qualification. */
const bodyEnd = /[局委办厅部府镇乡村道心院校处会站所队市县区省科室组关位司馆]$/u;
/** Unknown words that end like the name of a body. */
export const isBody = (words: string): boolean => bodyEnd.test(words);

/** Of unknown words: 高新区 comes without 新, which is known. */
const otherBodyEnd =
  /(?:[局委办厅镇乡院中心道所站队校科室馆处]|管委会|管理委员会|[新园景高]区|开发区|保税区|示范区|经开区|大学|[中小]学|银行|集团|公司|企业|红十字会|协会|学会|商会|部门|单位|机关|系统|乡镇|镇街|[省市州县区旗]政府|人民政府)$/u;
/** 清源市收到申请4826件 in the report of its province. */
const region = /^[^\d市县区州旗]{2,6}(?:自治)?[市县区州旗]$/u;
/** 我局, 本委: the body itself. */
const self = /^(?:我|本|全|各)/u;

/** 涉及征地的申请12件: words in front of the noun narrow it, unless they are the subject of a verb. */
export function qualified(leading: string, concept: Concept, disclosure: boolean): boolean {
  if (leading.length === 0 || bodyEnd.test(leading)) return false;
  if (cases.has(concept.topic)) return leading.length > (disclosure ? 6 : 1);
  return concept.topic === 'applications' || leading.length > 6;
}

/**
 * 县公安局收到申请43件 in a government's report, 局属管理所收到2件 in a bureau's: another body than the one that reports,
 * or a part of it. A short form of its own name (市科委) is the body itself.
 */
export function otherBody(leading: string, options: ReadingOptions): boolean {
  // 到县卫生局当面提出: who was applied to.
  const words = leading.replace(/\s+/gu, '').replace(/^[到向](?=.)/u, '');
  // 省级行政机关收到3204件, 县直部门收到986件: some of the bodies of the area.
  if (options.government !== undefined && /^[省市州县区镇乡][级直]/u.test(words)) return true;
  if (words.length < 2 || self.test(words) || !(otherBodyEnd.test(words) || region.test(words))) return false;
  return isOther(words, options);
}

/** 县人民政府 in the report of 清源县柳溪镇人民政府. */
function isOfOtherLevel(words: string, agency: string): boolean {
  const level = (name: string): string | undefined => /([省市州县区旗镇乡])(?:人民)?政府$/u.exec(name)?.[1];
  const own = level(agency);
  return own !== undefined && level(words) !== own;
}

function isOther(words: string, { government, agency = '' }: ReadingOptions): boolean {
  // 县政府收到213件 in a bureau's or a town's report; in the county's and its office's it is the body itself.
  if (words.endsWith('政府')) return agency !== '' && (isOfOtherLevel(words, agency) || !shortensTo(agency, words));
  return government === undefined ? agency !== '' && !shortensTo(agency, words) : !government.includes(words);
}

/**
 * A body at the beginning of a clause: by its level (县公安局, 局属管理所), a town, a county or a zone; or bodies of a kind, and
 * what has a report of its own.
 */
const subject =
  /^\s*(?:其中[，,：:]?)?(?:[我本](?:[局委厅院]|(?![局委厅院])))?([省市县区](?:人民)?政府(?!信息|规章|规范|网|门户|办|公报|新闻|部门|各)|(?:[省市区县局委厅镇乡](?![政委党办有]|公开)|[下直所]属)[^，。；、\d府各全被]{1,9}?(?:[局厅院站队]|所(?![收有作申需涉在述属辖])|处(?![罚理分置])|办公室|中心|公司|[中小大]学|幼儿园|学校|单位)|[^，。；、\d各全我本年度]{2}(?:[镇乡](?![镇村街])|街道)|[^，。；、\d各全我本在]{1,3}[市县区](?=[，,])|[下直所]属(?:单位)?的?[^，。；、\d全被]{2,20}?(?:[局院站队馆]|中心|公司|学校)(?=[^，。；、\d]{0,6}[收受接])|[^，。；、\d收各全我本]{2,10}(?:[中小]学|幼儿园|医院)(?=[共全新]?年?[收受接])|[^，。；、\d]{2,12}(?:管委会|管理委员会|开发区|大学|集团|公司|红十字会)(?=[，,])|(?:经开|高新)区)|(?:企事业单位|[等级直](?:单位|部门)|镇街|乡镇街道)[，,]$|^\s*(?:辖区|辖内|所辖|全[镇乡街县区]\S{0,2})?[各\d]*个?(?:行政)?(?:社区|村)(?![务民级镇]|公开)|^[^我本]*(?:另行|独立|单独)编/u;

/** 县公安局工作任务重，全年收到申请91件: the clause is about another body, and so is what follows it. */
export function isAboutAnother(clause: string, options: ReadingOptions): boolean {
  const found = subject.exec(clause);
  if (!found) return false;
  const [, name] = found;
  // Kinds of bodies (镇街, 企事业单位) are others than any one.
  return name === undefined ? (options.government ?? options.agency ?? '') !== '' : isOther(name, options);
}

const office = /^[^，。；、\d]{0,5}?(?:局|厅|委员会|馆)/u;

/** 县教育局, 市医疗保障局: a word of something else that is part of a body's name. */
export const isPartOfBody = (text: string, from: number, to: number): boolean =>
  /[省市县区州盟旗][^，。；、\d]{0,4}$/u.test(text.slice(Math.max(0, from - 5), from)) &&
  office.test(text.slice(to, to + 8));

/** 3家单位, 21个乡镇, 单位6个: bodies are counted. */
export const isOfBodies = (text: string, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  /^(?:单位|部门|乡镇|镇街|街道|镇|乡|机关|科室|股室|县|市|区|局|委|[^，。；、\d]{1,4}(?:单位|部门|机关))/u.test(
    text.slice(to, to + 6),
  ) || /(?:单位|部门|乡镇|街道)$/u.test(text.slice(Math.max(0, from - 2), from));

/** True where the characters of `short` stand in `name` in this order. */
function shortensTo(name: string, short: string): boolean {
  let at = 0;
  for (const character of short) {
    at = name.indexOf(character, at);
    if (at < 0) return false;
    at += character.length;
  }
  return true;
}

/** 各类申请, 各类行政复议: more than those about information, where the noun does not say so itself. */
export const isBroad = (text: string, from: number, to: number): boolean =>
  !/公开|信息/u.test(text.slice(from, to)) && /(?:各[类种]|其[他它])$/u.test(text.slice(Math.max(0, from - 2), from));

/**
 * 官方抖音号发布信息88条, 重点领域公开信息410条: words that are not known, or known to be of something else, narrow what is
 * published.
 *
 * @param tainted a word of something else stands in the clause
 * @param leading unknown words in front of the first known one
 */
export const isNarrowed = (tainted: boolean, leading: string): boolean =>
  tainted || (leading.length > 1 && !isBody(leading));

/** 网站专栏公开12条, 公示栏张贴9条: one of the places that a row of the table counts together. */
export function isOneWay({ topic, what }: Concept, noun: string | undefined, narrowed: boolean): boolean {
  if (what !== 'publish') return false;
  // 其他方式 is the row itself.
  if (topic === 'other-channel') return noun !== undefined && !noun.startsWith('其');
  return isChannel(topic) && narrowed;
}

/** 全市 in the report of a county. */
export function isWider(area: string, { government }: ReadingOptions): boolean {
  const level = area.slice(1);
  if (government === undefined || !/^[省市区县州盟旗]$/u.test(level)) return false;
  // 清源县2021年…年度报告: the title of most governments' reports names the area only.
  return (
    !government.includes(`${level}人民政府`) && !government.includes(`${level}政府`) && !government.endsWith(level)
  );
}

/** 全县, 全系统: more than one body. */
export const isRegion = (area: string): boolean => /^全(?:[省市区县州盟旗]|系统)$/u.test(area);

/** 自然人申请多，对企业的申请，: a clause that says whose applications the next ones are about. */
export const namesClass = (clause: string): boolean => /申请(?:[^，。；\d]{0,2}[多少])?[，,]$/u.test(clause);

/** 予以公开的申请中，: the numbers behind it are parts of those. */
export const isAmong = (clause: string): boolean => /的(?:政府信息公开)?申请[当之]?中[，,]$/u.test(clause);
