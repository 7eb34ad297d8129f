import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { reportOf, tableOf } from './fresh/measure.ts';

/** Plain sentences that are wrong: what is left open for some readings must not swallow these. */
const sentences: readonly (readonly [table: string, sentence: string, wrong: readonly string[]])[] = [
  ['B', '2023年，我局共收到政府信息公开申请91件，均在法定期限内答复。', ['applications/new=91']],
  [
    'B',
    '共收到申请71件，上年结转5件，办结70件，结转下年6件。其中，自然人申请51件，法人或其他组织申请10件。',
    ['applications/new@natural-person=51'],
  ],
  ['T', '没有发生因政府信息公开涉及的投诉、行政复议、行政诉讼事件。', ['review/total=0', 'litigation/total=0']],
  [
    'B',
    '全年受理申请91件，办结90件，结转下年度1件。',
    ['applications/new=91', 'applications/processed=90', 'applications/carried-out=1'],
  ],
  [
    'B',
    '受理依申请公开91件，其中自然人81件，法人或其他组织10件。',
    ['applications/new=91', 'applications/new@natural-person=81'],
  ],
  ['B', '新收申请71件，上年结转9件，办结70件。', ['applications/carried-in=9']],
  ['B', '新收申请71件，办结70件，其中予以公开31件，部分公开7件，不予公开10件。', ['applications/granted=31']],
  [
    'B',
    '收到申请71件，上年结转5件，其中予以公开31件，部分公开17件。',
    ['applications/granted=31', 'applications/partial=17'],
  ],
  ['B', '办结的70件中，予以公开31件，部分公开17件。', ['applications/granted=31', 'applications/partial=17']],
  [
    'B',
    '无法提供25件，其中本机关不掌握22件，没有现成信息2件，补正后仍不明确1件。',
    ['applications/unavailable=25', 'applications/unavailable.not-held=22'],
  ],
  [
    'B',
    '不予处理18件，其中信访举报投诉类6件，重复申请12件。',
    ['applications/not-processed=18', 'applications/not-processed.repeated=12'],
  ],
  ['B', '因政府信息公开引发行政复议28件，行政诉讼22件。', ['review/total=28', 'litigation/total=22']],
  ['B', '行政复议28件，维持19件，纠正2件，其他3件，未审结4件。', ['review/total=28', 'review/upheld=19']],
  [
    'B',
    '政府信息公开行政诉讼22件，其中未经复议直接起诉15件，复议后起诉7件。',
    ['litigation/total=22', 'direct/total=15'],
  ],
  ['B', '被申请行政复议28件，被提起行政诉讼22件。', ['review/total=28', 'litigation/total=22']],
  ['B', '全年制发规范性文件8件，废止11件，现行有效42件。', ['normative/issue=8']],
  [
    'B',
    '全年办理行政许可526件，行政处罚187件，行政强制24件。',
    ['licensing/total=526', 'penalties/total=187', 'coercion/total=24'],
  ],
  ['B', '共作出行政许可决定526件、行政处罚决定187件。', ['licensing/total=526', 'penalties/total=187']],
  ['B', '办结申请70件，其中公开12件、部分公开7件、不予公开10件。', ['applications/granted=12']],
  ['B', '行政复议18件，行政诉讼12件，败诉3件。', ['litigation/corrected=3']],
  [
    'B',
    '收到申请71件。按申请方式分：网络48件、信函20件、当面3件。按申请主体分：自然人81件、商业企业6件。',
    ['applications/new@natural-person=81'],
  ],
  ['C', '不予处理155件，其中信访、举报、投诉69件，重复申请38件。', ['applications/not-processed.petition=69']],
  ['C', '收到申请1287件。全年受理1270件。', ['applications/new=1270']],
  ['S', '主动公开2471条，累计公开12600条。', ['items/publish=2471']],
  ['B', '作出行政强制措施18件。', ['coercion/total=18']],
  ['B', '因信息公开被复议机关纠正3件。', ['review/corrected=3']],
  ['S', '申请办结51件，其中同意公开19件、非本机关15件。', ['applications/not-held=15']],
  ['B', '行政事业性收费73.28万元。', ['charges/charge=73.28']],
  ['B', '本年度作出行政许可决定526件。', ['licensing/total=526']],
  ['B', '对公众申请的91件信息公开事项，逐一登记办理。', ['applications/new=91']],
  ['B', '申请主要集中在水库移民方面，全年共收到91件。', ['applications/new=91']],
  ['B', '本年新收91件，上年结转5件，本年办理结果总计70件，结转下年度6件。', ['applications/new=91']],
  [
    'B',
    '其他处理19件，包括逾期不补正3件、逾期不缴费1件、其他15件。',
    ['applications/other-handling=19', 'applications/other-handling.other=15'],
  ],
  ['B', '上年结转5件，新收71件，答复80件，结转下年6件。', ['applications/processed=80']],
  ['C', '全县新收政府信息公开申请1387件，办结1361件。', ['applications/new=1387', 'applications/processed=1361']],
  [
    'C',
    '自然人申请1104件，商业企业57件，科研机构1件，法律服务机构19件，其他6件。',
    ['applications/new@natural-person=1104'],
  ],
  ['C', '全县政府信息公开类行政复议215件、行政诉讼162件。', ['review/total=215', 'litigation/total=162']],
  [
    'C',
    '全县制发行政规范性文件26件，废止34件，现行有效273件。',
    ['normative/issue=26', 'normative/repeal=34', 'normative/in-force=273'],
  ],
  [
    'C',
    '全县行政许可46214件，行政处罚24830件，行政强制1921件，行政事业性收费5172.6万元。',
    ['licensing/total=46214', 'penalties/total=24830', 'coercion/total=1921', 'charges/charge=5172.6'],
  ],
  [
    'C',
    '不予公开195件，无法提供442件，不予处理255件，其他处理153件。',
    [
      'applications/refused=195',
      'applications/unavailable=442',
      'applications/not-processed=255',
      'applications/other-handling=153',
    ],
  ],
  ['C', '部分公开231件，占18.3%；予以公开585件，占46.4%。', ['applications/partial=231', 'applications/granted=585']],
  ['C', '全县各级行政机关收到申请1387件，同比增长19%。', ['applications/new=1387']],
  ['C', '复议后起诉45件，直接起诉37件。', ['after-review/total=45', 'direct/total=37']],
  ['C', '行政诉讼中，维持44件，纠正15件，其他9件，未审结14件。', ['litigation/upheld=44', 'litigation/corrected=15']],
  [
    'M',
    '全省新收申请33160件，上年结转900件，办结32895件。',
    ['applications/new=33160', 'applications/processed=32895'],
  ],
  [
    'M',
    '省政府规章制定9件，废止5件，现行有效128件。',
    ['regulations/issue=9', 'regulations/repeal=5', 'regulations/in-force=128'],
  ],
  [
    'M',
    '行政规范性文件制发84件、废止141件、现行有效922件。',
    ['normative/issue=84', 'normative/repeal=141', 'normative/in-force=922'],
  ],
  ['M', '全省因信息公开引发复议2603件、诉讼1757件。', ['review/total=2603', 'litigation/total=1757']],
  [
    'Z',
    '全年收到依申请公开3件，予以公开2件，部分公开1件。',
    ['applications/new=3', 'applications/granted=2', 'applications/partial=1'],
  ],
  ['Z', '发生行政诉讼1件。', ['litigation/total=1']],
  ['Z', '收到政府信息公开申请1件，因申请内容不明确，经补正后答复。', ['applications/new=1']],
  ['Z', '全年共制发规范性文件1件。', ['normative/issue=1']],
  ['Z', '上年结转1件，已办结。', ['applications/carried-in=1']],
  ['T', '新收申请37件，答复38件，结转1件。', ['applications/new=37', 'applications/processed=38']],
  [
    'T',
    '新制作规范性文件9件，新公开8件，对外公开总数60件。',
    ['normative/issue=9', 'normative/publish=8', 'normative/publish=60'],
  ],
  [
    'T',
    '行政许可515件，行政处罚166件，行政强制15件，其他对外管理服务事项137件。',
    ['licensing/total=515', 'penalties/total=166', 'coercion/total=15', 'other-services/total=137'],
  ],
  ['T', '政府集中采购项目23个，采购金额386.4万元。', ['procurement/total=23', 'procurement-amount/total=3864000']],
  ['T', '行政复议5件，行政诉讼3件。', ['review/total=5', 'litigation/total=3']],
  ['U', '收到政府信息公开申请2件，予以公开2件。', ['applications/new=2', 'applications/granted=2']],
  ['U', '因政府信息公开被复议1件。', ['review/total=1']],
  [
    'S',
    '主动公开政府信息3417条，其中政府网站3380条，微博256条，微信331条，公报34条，其他188条。',
    ['items/publish=3417', 'website/publish=3380', 'weibo/publish=256', 'wechat/publish=331', 'gazette/publish=34'],
  ],
  ['S', '制发规范性文件22件，公开19件。', ['normative/issue=22', 'normative/publish=19']],
  [
    'S',
    '收到申请63件，其中当面18件，网上33件，信函11件，传真1件。',
    ['applications/new=63', 'applications/in-person=18'],
  ],
  ['S', '申请办结61件，按时办结57件，延期4件。', ['applications/processed=61', 'applications/on-time=57']],
  ['S', '答复61件，其中已主动公开13件，同意公开29件。', ['applications/processed=61', 'applications/granted=29']],
  ['S', '行政复议6件，行政诉讼4件，举报投诉3件。', ['review/total=6', 'litigation/total=4', 'complaint/total=3']],
  [
    'S',
    '专职人员4名，兼职人员9名，查阅点5个，专项经费6.5万元。',
    ['full-time/total=4', 'part-time/total=9', 'reading-point/total=5', 'funding/total=6.5'],
  ],
  ['S', '召开会议9次，举办培训班7期，培训415人次。', ['training/total=7', 'trainee/total=415']],
  [
    'S',
    '回应公众关注热点30次，新闻发布会6次，在线访谈9次，政策解读46篇。',
    ['topics/total=30', 'press-conference/total=6', 'interview/total=9', 'explanation/total=46'],
  ],
  ['L', '公开信息286条，其中网站242条，其他方式44条。', ['items/publish=286', 'website/publish=242']],
  ['L', '收到申请7件，答复7件。', ['applications/new=7', 'applications/processed=7']],
  ['Y', '收到申请1件，已答复。', ['applications/new=1']],
  [
    'Y',
    '主动公开政府信息120条，其中网站80条、微信40条。',
    ['items/publish=120', 'website/publish=80', 'wechat/publish=40'],
  ],
  ['B', '复议案件中没有一件被纠正。', ['review/corrected=0']],
  ['B', '18件复议案件没有一件被纠正。', ['review/corrected=0']],
  ['S', '已办结51件，其中按时办结45件，延期办结4件。', ['applications/on-time=45']],
  ['B', '新收申请71件，“本机关不掌握”类答复较多，共14件。', ['applications/unavailable.not-held=14']],
  ['B', '新收申请由2021年的43件、2022年的58件增加到78件。', ['applications/new=78']],
  ['C', '未经复议直接起诉的行政诉讼29件。', ['direct/total=29']],
  ['B', '连同上年结转共办理86件。', ['applications/handled=86']],
  ['B', '截至2023年12月31日，尚有9件申请未到法定答复期限，转入2024年继续办理。', ['applications/carried-out=9']],
];

test.each(sentences)('%s: %s', (letter, sentence, wrong) => {
  const { claims } = analyse(reportOf(tableOf(letter), sentence));
  const contradicting = claims.filter(({ verdict }) => verdict === 'contradicts');
  expect(contradicting.map(({ concept, value }) => `${concept}=${value}`)).toEqual(wrong);
});
