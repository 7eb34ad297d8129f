import type { EditionId } from '../catalogue/types.ts';
import type { Concept } from './scopes/scope.ts';

const cases = /^(?:[件份条宗起例个封项]|件次|条次|份次)?$/u;
const decisions = /^(?:[件份条宗起例次]|件次)?$/u;
const items = /^(?:[条件篇份]|条次)?$/u;
const people = /^(?:人次|[人名位个])?$/u;
const disputes = /^(?:[件份条宗起例个次案]|件次)?$/u;
const events = /^[次期场个班回批]?$/u;
const texts = /^[篇条件个期份次]?$/u;

/**
 * Units in which a topic is counted. 全年共处理5次 and 办理3期 count no applications; a number without a unit may
 * count anything.
 */
const units: Readonly<Record<string, RegExp>> = {
  review: disputes,
  litigation: disputes,
  direct: disputes,
  'after-review': disputes,
  items,
  gazette: items,
  website: items,
  weibo: items,
  wechat: items,
  'social-media': items,
  'other-channel': items,
  explanation: texts,
  'press-conference': events,
  interview: events,
  topics: /^[次件个条起项]?$/u,
  'social-reply': /^[次件个条起项]?$/u,
  'other-reply': /^[次件个条起项]?$/u,
  meeting: events,
  training: events,
  trainee: people,
  staff: people,
  'full-time': people,
  'part-time': people,
  'reading-point': /^[个处家]?$/u,
  'dedicated-body': /^[个家]?$/u,
  regulations: /^[件部份个条]?$/u,
  normative: /^[件部份个条篇]?$/u,
  procurement: /^[个项件批次宗]?$/u,
};

/** 自然人60人, 企业6家: those who applied are counted, and not what they applied for. */
export const countsApplicants = (unit: string): boolean => /^(?:[名人家户位]|人次)$/u.test(unit);

const decided = new Set(['licensing', 'penalties', 'coercion', 'other-services']);

export function fitsTopic(
  { topic, what, applicant, decided: made }: Concept,
  unit: string,
  edition: EditionId,
): boolean {
  // 公开行政许可326条 counts items of information.
  if (decided.has(topic) && what === 'publish' && unit === '条') return false;
  // 规范性文件信息4条 as well: what was put on a site, and not what the tables of 2019 and 2021 count.
  if (topic === 'normative' && what === 'publish' && /[条篇]/u.test(unit))
    return edition === '2008' || edition === '2014';
  // 新增行政许可事项2项 counts what may be decided.
  if (decided.has(topic)) return decisions.test(unit) || (made === true && unit === '项');
  if (topic === 'applications' && applicant && countsApplicants(unit)) return true;
  return (units[topic] ?? cases).test(unit);
}
