import { indicator } from '../../catalogue/facts.ts';
import type { Scope } from '../types.ts';
import { type Concept, type Reading, scope } from './scope.ts';

/** One row, by its name. */
function rowOf(id: string): Scope {
  const spec = indicator(id);
  return scope(`统计表“${spec?.label ?? id}”`, `“${spec?.en ?? id}”`, [id]);
}

const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((name) => `disclosure.channel.${name}`);

/** Concepts that mean one row of the nine-section table: `topic/what` → id, rule. */
const single: Readonly<Record<string, readonly [id: string, code: string]>> = {
  'normative/issue': ['disclosure.normative-documents-issued', 'P14'],
  'normative/publish': ['disclosure.items.normative-documents', 'P14'],
  'gazette/publish': ['disclosure.channel.gazette', 'P02'],
  'website/publish': ['disclosure.channel.website', 'P02'],
  'weibo/publish': ['disclosure.channel.weibo', 'P02'],
  'wechat/publish': ['disclosure.channel.wechat', 'P02'],
  'other-channel/publish': ['disclosure.channel.other', 'P02'],
  'topics/total': ['response.topics', 'P19'],
  'press-conference/total': ['response.press-conferences', 'P19'],
  'interview/total': ['response.online-interviews', 'P19'],
  'press-conference/led': ['response.press-conferences.led-by-principal', 'P19'],
  'interview/led': ['response.online-interviews.led-by-principal', 'P19'],
  'other-reply/total': ['response.other-replies', 'P19'],
  'explanation/total': ['response.policy-explanations', 'P19'],
  'social-reply/total': ['response.social-media-replies', 'P19'],
  'applications/on-time': ['request.closed.on-time', 'P04'],
  'applications/extended': ['request.closed.extended', 'P04'],
  'applications/in-person': ['request.received.in-person', 'P04'],
  'applications/fax': ['request.received.fax', 'P04'],
  'applications/online': ['request.received.online', 'P04'],
  'applications/letter': ['request.received.letter', 'P04'],
  'applications/already-public': ['request.replied.already-public', 'P09'],
  'applications/granted': ['request.replied.granted', 'P09'],
  'applications/partial': ['request.replied.partially-granted', 'P09'],
  'applications/refused': ['request.replied.refused', 'P09'],
  'applications/refused.state-secret': ['request.replied.refused.state-secret', 'P09'],
  'applications/refused.trade-secret': ['request.replied.refused.trade-secret', 'P09'],
  'applications/refused.personal-privacy': ['request.replied.refused.personal-privacy', 'P09'],
  'applications/refused.security-and-stability': ['request.replied.refused.security-and-stability', 'P09'],
  'applications/refused.not-government-information': ['request.replied.refused.not-government-information', 'P09'],
  'applications/refused.other-statutory': ['request.replied.refused.other-statutory', 'P09'],
  'applications/not-held': ['request.replied.not-held', 'P09'],
  'applications/not-existing': ['request.replied.not-existing', 'P09'],
  'applications/to-be-amended': ['request.replied.to-be-amended', 'P09'],
  'applications/other-route': ['request.replied.other-route', 'P09'],
  'review/total': ['review.total', 'P11'],
  'review/upheld': ['review.upheld', 'P13'],
  'review/corrected': ['review.corrected', 'P13'],
  'review/other-result': ['review.other', 'P13'],
  'litigation/total': ['litigation.total', 'P12'],
  'litigation/upheld': ['litigation.upheld', 'P13'],
  'litigation/corrected': ['litigation.corrected', 'P13'],
  'litigation/other-result': ['litigation.other', 'P13'],
  'complaint/total': ['complaint.total', 'P12'],
  'dedicated-body/total': ['capacity.dedicated-bodies', 'P18'],
  'reading-point/total': ['capacity.reading-points', 'P18'],
  'staff/total': ['capacity.staff', 'P18'],
  'full-time/total': ['capacity.staff.full-time', 'P18'],
  'part-time/total': ['capacity.staff.part-time', 'P18'],
  'meeting/total': ['training.meetings', 'P18'],
  'training/total': ['training.courses', 'P18'],
  'trainee/total': ['training.participants', 'P18'],
};

const money: Readonly<Record<string, readonly [id: string, code: string]>> = {
  'fee/charge': ['request.fees', 'P17'],
  'fee/total': ['request.fees', 'P17'],
  'funding/total': ['capacity.funding', 'P18'],
};

/** Edition 2014: what a concept means in the nine-section table. */
export function readStatistics(concept: Concept): Reading | undefined {
  if (concept.applicant) return undefined;
  const key = `${concept.topic}/${concept.what}`;
  const count = (code: string, ...scopes: Scope[]): Reading => ({ code, kind: 'count', scopes });
  switch (key) {
    case 'items/publish':
      return count(
        'P01',
        scope('主动公开政府信息数', 'items disclosed', ['disclosure.items']),
        scope('各渠道之和', 'sum over the channels', channels),
      );
    case 'normative/total':
      return count(
        'P14',
        scope('制发规范性文件总数', 'normative documents issued', ['disclosure.normative-documents-issued']),
        scope('主动公开规范性文件数', 'normative documents disclosed', ['disclosure.items.normative-documents']),
      );
    case 'review/dismissed':
    case 'litigation/dismissed': {
      const upheld = scope('维持具体行政行为数', 'upheld', [`${concept.topic}.upheld`]);
      const other = scope('其他情形数', 'other results', [`${concept.topic}.other`]);
      return count('P13', upheld, other, scope('维持＋其他情形', 'upheld + other', [...upheld.plus, ...other.plus]));
    }
    case 'social-media/publish':
      return count(
        'P02',
        scope('微博＋微信', 'weibo + wechat', ['disclosure.channel.weibo', 'disclosure.channel.wechat']),
      );
    case 'applications/new':
      return count('P04', scope('收到申请数', 'applications received', ['request.received']));
    case 'applications/handled':
      return count(
        'P04',
        scope('收到申请数', 'applications received', ['request.received']),
        scope('申请办结数', 'applications closed', ['request.closed']),
        scope('申请答复数', 'applications replied to', ['request.replied']),
      );
    case 'applications/processed':
      return count(
        'P04',
        scope('申请办结数', 'applications closed', ['request.closed']),
        scope('申请答复数', 'applications replied to', ['request.replied']),
      );
    default: {
      const row = single[key];
      if (row) return count(row[1], rowOf(row[0]));
      const amount = money[key];
      return amount ? { code: amount[1], kind: 'money', scopes: [rowOf(amount[0])] } : undefined;
    }
  }
}
