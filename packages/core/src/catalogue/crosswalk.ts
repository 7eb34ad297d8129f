import type { Bilingual } from '../span.ts';
import type { CrosswalkEntry, EditionId } from './types.ts';

const t = (zh: string, en: string): Bilingual => ({ zh, en });

const entry = (
  from: readonly [EditionId, readonly string[]],
  to: readonly [EditionId, readonly string[]],
  cardinality: CrosswalkEntry['cardinality'],
  comparable: boolean,
  note: Bilingual,
): CrosswalkEntry => ({
  from: { edition: from[0], ids: from[1] },
  to: { edition: to[0], ids: to[1] },
  cardinality,
  comparable,
  note,
});

const itemsToDecisions = t(
  '2021年版只留处理决定数量，不再统计项目数量',
  'Edition 2021 keeps decisions only and no longer counts items',
);
const documents = t(
  '2019年版数公开的件数，2021年版数制发、废止和现行有效的件数，口径不同',
  'Edition 2019 counts documents made public, edition 2021 those issued, repealed and in force',
);

const decisions = ['licensing', 'penalties', 'coercion'].flatMap((name) => [
  entry(['2019', [`${name}.decisions`]], ['2021', [`${name}.decisions`]], '1-1', true, t('口径相同', 'the same')),
  entry(['2019', [`${name}.items-last-year`, `${name}.change`]], ['2021', []], 'none', false, itemsToDecisions),
]);

const unchanged = t('两版相同', 'unchanged');
const sameRows = [
  'new',
  'carried-in',
  'granted',
  'partially-granted',
  'refused.state-secret',
  'refused.forbidden-by-law',
  'refused.security-and-stability',
  'refused.third-party-rights',
  'refused.internal-affairs',
  'refused.process-information',
  'refused.enforcement-files',
  'refused.administrative-query',
  'unavailable.not-held',
  'unavailable.needs-creation',
  'unavailable.still-unclear',
  'not-processed.petition',
  'not-processed.repeated',
  'not-processed.publications',
  'not-processed.excessive',
  'not-processed.confirm-or-reissue',
  'processed',
  'carried-out',
].map((name) => entry(['2019', [`applications.${name}`]], ['2021', [`applications.${name}`]], '1-1', true, unchanged));

const sameCases = ['review', 'litigation.direct', 'litigation.after-review'].flatMap((prefix) =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((name) =>
    entry(['2019', [`${prefix}.${name}`]], ['2021', [`${prefix}.${name}`]], '1-1', true, unchanged),
  ),
);

const litigation = (name: string): CrosswalkEntry =>
  entry(
    ['2014', [`litigation.${name}`]],
    ['2019', [`litigation.direct.${name}`, `litigation.after-review.${name}`]],
    '1-n',
    true,
    t('2014年版不分直接起诉和复议后起诉', 'Edition 2014 does not tell direct suits from suits after review'),
  );

/** How the indicators of one edition relate to those of the next. What is not here is in one edition only. */
export const crosswalk: readonly CrosswalkEntry[] = [
  entry(
    ['2008', []],
    ['2014', ['request.replied.refused']],
    'none',
    false,
    t(
      '2014年以前各地的“否决公开”把信息不存在、非本部门掌握、申请不明确也算在内，2014年版另列',
      'Local tables before 2014 count “does not exist”, “not held” and “unclear” as refusals; edition 2014 lists them apart',
    ),
  ),
  entry(
    ['2014', ['request.received']],
    ['2019', ['applications.new']],
    '1-1',
    true,
    t('都是全年新收到的申请', 'Applications received in the year in both'),
  ),
  entry(
    ['2014', ['request.replied']],
    ['2019', ['applications.processed']],
    '1-1',
    false,
    t('一件申请可以有几次答复，办理结果按件计一次', 'A request may have several replies; an outcome counts once'),
  ),
  entry(
    ['2014', ['request.received', 'request.closed']],
    ['2019', ['applications.carried-in']],
    'n-1',
    false,
    t('2018年收到减办结约等于2019年的上年结转', 'Received less closed in 2018 is about what 2019 carried in'),
  ),
  entry(
    ['2014', ['request.replied.granted']],
    ['2019', ['applications.granted']],
    '1-1',
    false,
    t(
      '2014年版的“属于已主动公开范围”在2019年版多计入予以公开',
      'Replies “already public” of edition 2014 mostly count as granted in 2019',
    ),
  ),
  entry(
    ['2014', ['request.replied.partially-granted']],
    ['2019', ['applications.partially-granted']],
    '1-1',
    true,
    t('2019年起区分处理的只计这一情形', 'Since 2019 such a case counts here only'),
  ),
  entry(
    ['2014', ['request.replied.refused.state-secret']],
    ['2019', ['applications.refused.state-secret']],
    '1-1',
    true,
    t('口径相近', 'much the same'),
  ),
  entry(
    ['2014', ['request.replied.refused.trade-secret', 'request.replied.refused.personal-privacy']],
    ['2019', ['applications.refused.third-party-rights']],
    'n-1',
    true,
    t('商业秘密和个人隐私合为保护第三方合法权益', 'Trade secrets and privacy became rights of third parties'),
  ),
  entry(
    ['2014', ['request.replied.refused.security-and-stability']],
    ['2019', ['applications.refused.security-and-stability']],
    '1-1',
    true,
    t('口径相近', 'much the same'),
  ),
  entry(
    ['2014', ['request.replied.not-held', 'request.replied.not-existing']],
    ['2019', ['applications.unavailable.not-held']],
    'n-1',
    false,
    t('不存在与不属于本机关合为本机关不掌握', '“Does not exist” and “not for this body” became “not held”'),
  ),
  entry(
    ['2014', ['review.total']],
    ['2019', ['review.total']],
    '1-1',
    true,
    t('2019年版另列尚未审结', 'Edition 2019 lists pending cases apart'),
  ),
  entry(['2014', ['review.upheld']], ['2019', ['review.upheld']], '1-1', true, t('口径相近', 'much the same')),
  entry(['2014', ['review.corrected']], ['2019', ['review.corrected']], '1-1', true, t('口径相近', 'much the same')),
  litigation('total'),
  litigation('upheld'),
  litigation('corrected'),
  entry(
    ['2014', ['disclosure.normative-documents-issued']],
    ['2019', ['normative-documents.produced']],
    '1-1',
    true,
    t('都是本年制发（制作）的件数', 'Documents made in the year in both'),
  ),
  entry(
    [
      '2014',
      [
        'disclosure.items',
        'disclosure.channel.website',
        'response.policy-explanations',
        'capacity.staff',
        'training.courses',
        'request.fees',
      ],
    ],
    ['2019', []],
    'none',
    false,
    t(
      '公开条数、渠道、回应解读、机构人员、培训等不再列表，可在总体情况中叙述',
      'Items, channels, responses, staff and training are no longer tabulated',
    ),
  ),
  entry(
    ['2019', ['regulations.produced', 'regulations.newly-disclosed', 'regulations.disclosed-total']],
    ['2021', ['regulations.issued', 'regulations.repealed', 'regulations.in-force']],
    'none',
    false,
    documents,
  ),
  entry(['2019', ['normative-documents.produced']], ['2021', ['normative-documents.issued']], '1-1', false, documents),
  entry(
    ['2019', ['normative-documents.disclosed-total']],
    ['2021', ['normative-documents.in-force']],
    '1-1',
    false,
    documents,
  ),
  ...decisions,
  entry(
    ['2019', ['other-services.items-last-year', 'other-services.change', 'other-services.decisions']],
    ['2021', []],
    'none',
    false,
    t('2021年版删去这一行', 'Removed in edition 2021'),
  ),
  entry(
    ['2019', ['charges.items-last-year', 'charges.change']],
    ['2021', ['charges.amount']],
    'none',
    false,
    t('2019年版数项目，2021年版填金额（万元）', 'Edition 2019 counts kinds of charges, edition 2021 the amount'),
  ),
  entry(
    ['2019', ['procurement.projects', 'procurement.amount']],
    ['2021', []],
    'none',
    false,
    t('2021年版删去政府集中采购', 'Central procurement was removed in edition 2021'),
  ),
  ...sameRows,
  entry(
    ['2019', ['applications.other']],
    ['2021', ['applications.other.not-corrected-in-time', 'applications.other.fee-unpaid', 'applications.other.other']],
    '1-n',
    true,
    t('其他处理由一行分为三行', 'Other handling became three rows'),
  ),
  ...sameCases,
];

/** Where an indicator of an edition is found in other editions. */
export const crosswalkOf = (edition: EditionId, id: string): readonly CrosswalkEntry[] =>
  crosswalk.filter(
    ({ from, to }) =>
      (from.edition === edition && from.ids.includes(id)) || (to.edition === edition && to.ids.includes(id)),
  );
