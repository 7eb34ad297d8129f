import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, written without a look at earlier sets (signs of inexact numbers and the name of one group mended). Before mending: precision 1.000, recall 0.989. */
export const roundThirtySix: readonly FreshSentence[] = [
  // B: a bureau, form of 2021
  [
    'B',
    '2023年，我局新收政府信息公开申请71件，其中自然人申请61件、商业企业申请6件、法律服务机构申请4件。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '全年办理政府信息公开申请76件（含上年结转5件），年内办结70件，结转下年度继续办理6件。',
    'applications/handled=76 applications/carried-in=5 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '在已作出的政府信息公开申请答复中，予以公开21件，部分公开7件，不予公开10件，无法提供15件，不予处理8件，其他处理9件。',
    'applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  [
    'B',
    '不予公开的申请中，涉及第三方合法权益3件，属于内部事务信息2件，属于过程性信息6件，属于国家秘密1件。',
    'applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=6! applications/refused.state-secret=1',
  ],
  [
    'B',
    '因本机关不掌握相关政府信息而无法提供的12件，没有现成信息需要另行制作的2件，补正后申请内容仍不明确的1件。',
    'applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '对信访举报投诉类申请6件和重复申请2件，我局依法不予处理，并向申请人说明了理由。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B',
    '申请人逾期未按收费通知要求缴纳费用、我局不再处理其申请的有1件；申请人无正当理由逾期不补正、我局不再处理的有3件。',
    'applications/other-handling.fee-unpaid=1 applications/other-handling.not-corrected-in-time=3',
  ],
  [
    'B',
    '本年度制发行政规范性文件3件，废止11件，截至年底现行有效42件。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  ['B*', '县河长制办公室收到群众反映水环境问题线索84条，办结83条，办结率98.8%。', ''],
  ['B', '我局全年行政事业性收费总额53.28万元，全部缴入国库。', 'charges/charge=53.28'],
  [
    'B',
    '因政府信息公开引发的行政复议18件，比2022年多5件，其中结果维持9件，结果纠正2件，其他结果3件，尚未审结4件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  [
    'B',
    '政府信息公开行政诉讼共12件：未经复议直接起诉5件，复议后起诉7件。',
    'litigation/total=12 direct/total=5 after-review/total=7',
  ],
  [
    'B',
    '未经复议直接起诉的政府信息公开案件中，结果维持3件，其他结果1件，还有1件尚未审结。',
    'direct/upheld=3 direct/other-result=1 direct/pending=1',
  ],
  [
    'B',
    '复议后起诉的政府信息公开案件7件，其中结果维持4件，结果纠正3件。',
    'after-review/total=7 after-review/upheld=4 after-review/corrected=3!',
  ],
  ['B', '全年收到公民、法人和其他组织提出的政府信息公开申请93件，均纳入台账统一管理。', 'applications/new=93!'],
  ['B*', '2023年，局门户网站发布各类信息1286条，政务微信公众号推送图文432篇，总阅读量21.7万次。', ''],
  ['B*', '依据《中华人民共和国政府信息公开条例》第三十六条、第三十八条，我局修订依申请公开答复文书模板12套。', ''],
  ['B', '较上年的58件增加13件，我局2023年共收到政府信息公开申请71件，增幅22.4%。', 'applications/new=71'],
  ['B*', '县自来水公司受理用户供水咨询340件，办结340件，用户满意率100%。', ''],
  ['B', '我局作出行政许可决定326件，其中全程网办298件；另办理12345热线转办工单211件。', 'licensing/total=326'],
  ['B', '全年未发生因政府信息公开工作引起的行政复议案件。', 'review/total=0!'],
  ['B*', '2024年，我局计划清理规范性文件15件，力争将依申请公开平均办理时长压缩至10个工作日以内。', ''],
  [
    'B',
    '无法提供和不予处理的政府信息公开申请合计23件，主要原因是申请人对我局职责范围了解不够。',
    'applications/unavailable+applications/not-processed=23',
  ],
  [
    'B',
    '按照清政发〔2023〕8号文件部署开展清理后，我局现行有效的行政规范性文件共57件，已在政府信息公开专栏集中公布。',
    'normative/in-force=57!',
  ],
  ['B*', '在全县政务公开第三方评估中，我局得分96.5分，在32个县直部门中排名第4位，比上年上升3位。', ''],
  ['B', '全年共作出行政处罚决定近90件，行政强制决定14件。', 'penalties/total=90≈ coercion/total=14'],
  [
    'B',
    '2023年，我局未收到科研机构和社会公益组织提出的政府信息公开申请，也没有因法律行政法规禁止公开而不予公开的申请。',
    'applications/new@research=0 applications/new@public-welfare=0 applications/refused.forbidden-by-law=0',
  ],
  [
    'B',
    '从申请主体看，自然人提出政府信息公开申请61件，法人或其他组织提出10件，分别占85.9%和14.1%。',
    'applications/new@natural-person=61 applications/new@organisation=10',
  ],
  [
    'B',
    '政府信息公开申请上年结转5件，年末仍有11件未办结，结转下年度继续办理。',
    'applications/carried-in=5 applications/carried-out=11!',
  ],
  // C: a county government, form of 2021
  [
    'C',
    '2023年，全县各级行政机关共受理政府信息公开申请1333件，其中新收1287件，上年结转46件。',
    'applications/handled=1333 applications/new=1287 applications/carried-in=46',
  ],
  [
    'C',
    '全县办结政府信息公开申请1261件，其中予以公开485件，占38.5%；部分公开131件，占10.4%。',
    'applications/processed=1261 applications/granted=485 applications/partial=131',
  ],
  [
    'C',
    '对政府信息公开申请作出不予公开答复95件，其中属于国家秘密2件，法律行政法规禁止公开5件，保护第三方合法权益27件，属于三类内部事务信息9件，属于四类过程性信息33件，属于行政执法案卷12件，属于行政查询事项7件。',
    'applications/refused=95 applications/refused.state-secret=2 applications/refused.forbidden-by-law=5 applications/refused.third-party-rights=27 applications/refused.internal-affairs=9 applications/refused.process-information=33 applications/refused.enforcement-files=12 applications/refused.administrative-query=7',
  ],
  [
    'C',
    '要求提供公开出版物的3件、无正当理由大量反复申请的17件、要求行政机关确认或重新出具已获取信息的1件，均依法不予处理。',
    'applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  ['C', '全县收到科研机构提出的政府信息公开申请1件，已按申请人要求的形式提供。', 'applications/new@research=1'],
  [
    'C',
    '按申请人类别统计，2023年新收商业企业申请75件，法律服务机构申请19件，其他组织申请6件。',
    'applications/new@enterprise=75! applications/new@legal-service=19 applications/new@other=6',
  ],
  [
    'C',
    '全县各行政机关作出行政许可决定3.6万余件、行政处罚决定1.48万余件。',
    'licensing/total=36000≈ penalties/total=14800≈',
  ],
  ['C*', '县政务服务大厅设置政府信息查询点，全年接受现场查询2316人次、电话咨询4870次，发放办事指南6000份。', ''],
  ['C', '全年审结因政府信息公开引发的行政复议案件104件，尚未审结11件。', 'review/total=104 review/pending=11'],
  [
    'C',
    '全县发生政府信息公开行政诉讼62件，较2022年减少9件，其中结果维持34件，结果纠正5件，其他结果9件，尚未审结14件。',
    'litigation/total=62 litigation/upheld=34 litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  [
    'C',
    '政府信息公开行政诉讼方面，复议后起诉35件，其中其他结果5件、尚未审结8件；未经复议直接起诉41件。',
    'after-review/total=35 after-review/other-result=5 after-review/pending=8 direct/total=41!',
  ],
  ['C*', '县政府办公室举办政务公开业务培训班4期，培训各镇、各部门工作人员380人次，编发工作提示9期。', ''],
  ['C*', '2022年，全县收到政府信息公开申请1109件、办结1121件，为近五年最低。', ''],
  [
    'C',
    '县公安局办理政府信息公开申请214件，县自然资源和规划局办理187件，两部门约占全县受理总量1333件的三成。',
    'applications/handled=1333',
  ],
  ['C*', '县人民政府网站设专题专栏27个，全年发布信息1.9万条，“清源发布”微信公众号粉丝达到12.6万人。', ''],
  ['C', '全县依法作出行政强制决定1921件，行政事业性收费4172.6万元。', 'coercion/total=1921! charges/charge=4172.6'],
  [
    'C',
    '342件政府信息公开申请属于无法提供的情形，其中超过八成（288件）系本机关不掌握相关政府信息。',
    'applications/unavailable=342 applications/unavailable.not-held=288',
  ],
  [
    'C',
    '不予处理的申请以信访举报投诉类居多，共69件；其次是重复申请，共38件。',
    'applications/not-processed.petition=69! applications/not-processed.repeated=38',
  ],
  ['C*', '根据《清源县2023年政务公开工作要点》（清政办发〔2023〕21号），全县细化形成6大类、58项重点任务。', ''],
  [
    'C',
    '政府信息公开申请其他处理53件，包括申请人逾期不补正21件、逾期未缴费4件和其他情形28件。',
    'applications/other-handling=53 applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4 applications/other-handling.other=28',
  ],
  [
    'C',
    '全年无社会公益组织提出政府信息公开申请；因危及“三安全一稳定”而不予公开的申请为零。',
    'applications/new@public-welfare=0 applications/refused.security-and-stability=0',
  ],
  [
    'C',
    '全县行政许可、行政处罚、行政强制决定合计51965件，均按规定在执法公示平台公开。',
    'licensing/total+penalties/total+coercion/total=51965',
  ],
  ['C', '全年政府信息公开行政复议案件115件，其中结果纠正38件，纠错率33.0%。', 'review/total=115 review/corrected=38!'],
  ['C', '年末，72件政府信息公开申请尚在法定办理期限内，结转下年度继续办理。', 'applications/carried-out=72'],
  // M: a province, form of 2021
  [
    'M',
    '2024年，省政府制发规章6件，废止规章2件，现行有效规章118件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118',
  ],
  [
    'M',
    '全省各级行政机关全年新收政府信息公开申请2.3万余件，加上上年结转的900件，共办理24060件。',
    'applications/new=23000≈ applications/carried-in=900 applications/handled=24060',
  ],
  [
    'M',
    '省、市、县三级行政机关共作出行政处罚1930455件、行政强制90312件，收取行政事业性收费316420.75万元。',
    'penalties/total=1930455 coercion/total=90312 charges/charge=316420.75',
  ],
  [
    'M',
    '社会公益组织和科研机构提出的政府信息公开申请分别为14件和9件，答复结果均为予以公开。',
    'applications/new@public-welfare=14 applications/new@research=9',
  ],
  ['M', '法律服务机构提出政府信息公开申请286件，较上年增加41件。', 'applications/new@legal-service=286!'],
  [
    'M',
    '全省发生政府信息公开行政复议案件1603件，其中维持803件、纠正251件，纠错率15.7%。',
    'review/total=1603 review/upheld=803 review/corrected=251',
  ],
  [
    'M',
    '全省政府信息公开行政诉讼案件757件，其中未经复议直接起诉307件，被纠正21件；复议后起诉450件，被纠正30件。',
    'litigation/total=757 direct/total=307 direct/corrected=21 after-review/total=450 after-review/corrected=30',
  ],
  [
    'M',
    '因公开后可能危及国家安全、公共安全、经济安全、社会稳定而不予公开的71件，因属于国家秘密而不予公开的41件。',
    'applications/refused.security-and-stability=71! applications/refused.state-secret=41',
  ],
  ['M*', '全省16个设区市、124个县（市、区）全部完成基层政务公开标准化规范化建设，建成政务公开专区2300余个。', ''],
  ['M*', '省政府公报全年出版24期，赠阅纸质版36万册，电子版下载量突破50万次。', ''],
  [
    'M',
    '截至2024年底，全省现行有效行政规范性文件超过900件，年内新制发74件、废止131件。',
    'normative/in-force=900≥ normative/issue=74 normative/repeal=131',
  ],
  [
    'M',
    '不予处理的1415件政府信息公开申请中，902件属于信访举报投诉类申请，23件要求提供公开出版物。',
    'applications/not-processed=1415 applications/not-processed.petition=902 applications/not-processed.publications=23',
  ],
  // Z: nothing happened, form of 2021
  ['Z', '2022年，我馆未收到政府信息公开申请，也无上年结转的申请。', 'applications/new=0 applications/carried-in=0'],
  ['Z', '全年没有因政府信息公开被申请行政复议或被提起行政诉讼的情况。', 'review/total=0 litigation/total=0'],
  ['Z', '本年度我馆行政许可、行政处罚、行政强制决定数均为0。', 'licensing/total=0 penalties/total=0 coercion/total=0'],
  ['Z', '2022年，我馆未制发行政规范性文件，也未废止行政规范性文件。', 'normative/issue=0 normative/repeal=0'],
  ['Z', '2022年，我馆共收到政府信息公开申请3件，均在20个工作日内书面答复申请人。', 'applications/new=3!'],
  ['Z', '全年收取行政事业性收费1.2万元，已缴入财政专户。', 'charges/charge=1.2!'],
  ['Z*', '全年接待档案查阅利用者862人次，提供档案1530卷，出具档案证明417份。', ''],
  ['Z*', '馆藏档案开放审核3620件，其中同意开放2915件，延期开放705件。', ''],
  [
    'Z',
    '县档案馆收到的政府信息公开申请连续三年为零；2022年新接收进馆现行文件214件，供公众查阅。',
    'applications/new=0',
  ],
  [
    'Z',
    '本年度没有作出不予公开、部分公开或者无法提供的答复，也没有结转下年度办理的政府信息公开申请。',
    'applications/refused=0 applications/partial=0 applications/unavailable=0 applications/carried-out=0',
  ],
  // T: a bureau, form of 2019
  ['T', '2019年，我局制作规范性文件7件，新公开规范性文件6件。', 'normative/issue=7 normative/publish=6'],
  ['T', '全年实施政府集中采购项目13个，采购总金额286.4万元。', 'procurement/total=13 procurement-amount/total=286.4'],
  [
    'T',
    '行政许可处理决定数量为415件，其他对外管理服务事项处理决定数量为37件。',
    'licensing/total=415 other-services/total=37',
  ],
  [
    'T',
    '2019年，我局对违规办学行为等作出行政处罚决定96件，作出行政强制决定5件。',
    'penalties/total=96! coercion/total=5',
  ],
  [
    'T',
    '我局共收到政府信息公开申请27件，连同2018年度结转的2件，应办理29件，已办结28件。',
    'applications/new=27 applications/carried-in=2 applications/handled=29 applications/processed=28',
  ],
  [
    'T',
    '从办理结果看，15件予以公开，3件部分公开，6件不予公开，3件因本机关不掌握相关政府信息无法提供，1件因属信访举报投诉类申请不予处理。',
    'applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable.not-held=3 applications/not-processed.petition=1',
  ],
  [
    'T',
    '涉及政府信息公开的行政复议3件，2件维持，1件为其他结果；行政诉讼1件。',
    'review/total=3 review/upheld=2 review/other-result=1 litigation/total=1',
  ],
  ['T', '2019年，我局因政府信息公开被提起行政诉讼5件，人民法院均支持了我局的答复。', 'litigation/total=5!'],
  ['T*', '全县现有各级各类学校146所、在校学生8.3万人，年内公布招生简章212份。', ''],
  ['T*', '县第一中学受理家长提出的信息公开申请9件，县实验小学受理4件，均由学校自行答复。', ''],
  [
    'T',
    '2019年收到自然人申请23件、商业企业申请4件，内容涉及民办教育11件、学区划分9件、教师招聘7件。',
    'applications/new@natural-person=23 applications/new@enterprise=4',
  ],
  ['T*', '我局对照新格式要求，复核了2015年以来发布的4份政府信息公开年度报告，更正错漏7处。', ''],
  // U: nothing happened, form of 2019
  ['U', '2020年，我镇没有收到公民、法人或者其他组织提出的政府信息公开申请。', 'applications/new=0'],
  ['U', '我镇全年开展政府集中采购2项，采购总金额38.5万元。', 'procurement/total=2! procurement-amount/total=38.5!'],
  ['U*', '全镇12个村（社区）设置村务公开栏24块，全年张榜公布村级财务收支明细288份。', ''],
  [
    'U',
    '本年度无行政许可、行政处罚和其他对外管理服务事项处理决定，政府集中采购项目数为0。',
    'licensing/total=0 penalties/total=0 other-services/total=0 procurement/total=0',
  ],
  ['U', '2019年度结转至本年度的政府信息公开申请1件，已于2020年1月答复申请人。', 'applications/carried-in=1!'],
  // S: a bureau, statistics table of 2014
  [
    'S',
    '2016年，我局主动公开政府信息2417条，其中主动公开规范性文件9条；制发规范性文件总数为12件。',
    'items/publish=2417 normative/publish=9 normative/issue=12',
  ],
  [
    'S',
    '通过政府网站公开政府信息2380条，政务微信公开231条，政务微博公开156条，政府公报公开24条，其他方式公开88条。',
    'website/publish=2380 wechat/publish=231 weibo/publish=156 gazette/publish=24 other-channel/publish=88',
  ],
  [
    'S',
    '从申请方式看，网络申请33件、信函申请11件、当面申请8件、传真申请1件。',
    'applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1',
  ],
  [
    'S',
    '全年办结政府信息公开申请51件，其中按时办结47件，延期办结4件，平均办理时间由上年的14.2个工作日缩短至9.6个工作日。',
    'applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '对政府信息公开申请的答复中，属于已主动公开范围13件，同意公开19件，同意部分公开2件，不同意公开6件。',
    'applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6',
  ],
  [
    'S',
    '不同意公开的理由分别为：涉及国家秘密1件，涉及商业秘密2件，涉及个人隐私3件。',
    'applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3',
  ],
  [
    'S',
    '不属于本行政机关公开的5件，申请信息不存在的3件，告知作出更改补充的2件，告知通过其他途径办理的1件。',
    'applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '因政府信息公开申请行政复议9件，其中维持具体行政行为3件，被依法纠错1件。',
    'review/total=9! review/upheld=3 review/corrected=1',
  ],
  [
    'S',
    '我局设政府信息公开专门机构1个、查阅点3个，从事政府信息公开工作的人员9人，其中专职2人、兼职7人。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7',
  ],
  ['S', '本年度安排政府信息公开专项经费4.5万元，依申请公开信息未收取费用。', 'funding/total=4.5 fee/charge=0'],
  [
    'S',
    '全年召开政府信息公开工作会议或专题会6次，举办培训班4期，比上年多办1期，接受培训215人次。',
    'meeting/total=6 training/total=4 trainee/total=215',
  ],
  [
    'S',
    '参加或举办新闻发布会3次，其中主要负责同志参加1次；参加政府网站在线访谈5次，其中主要负责同志参加2次。',
    'press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2',
  ],
  [
    'S',
    '回应公众关注热点或重大舆情20次，发布政策解读稿件62篇，微博微信回应事件14次，其他方式回应事件6次。',
    'topics/total=20 explanation/total=62! social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '全年被提起政府信息公开行政诉讼2件，法院均维持我局的具体行政行为；收到有关举报1件。',
    'litigation/total=2 complaint/total=1',
  ],
  ['S*', '县人民医院网站公布医疗服务价格、药品目录等1365项，县疾控中心编发健康科普手册312期。', ''],
  ['S*', '卫生监督人员全年检查公共场所640户次，下达监督意见书582份，组织应急演练6次。', ''],
  // Y: nothing happened, statistics table of 2014
  ['Y', '2017年，我街道未收到政府信息公开申请，没有收取依申请公开信息的费用。', 'applications/new=0 fee/charge=0'],
  [
    'Y',
    '没有发生针对我街道政府信息公开工作的行政复议、行政诉讼和举报。',
    'review/total=0 litigation/total=0 complaint/total=0',
  ],
  ['Y', '我街道设立政府信息公开查阅点2个，配备政府信息公开兼职人员3名。', 'reading-point/total=2! part-time/total=3!'],
  ['Y', '全年主动公开政府信息315条，完成年初目标300条的105%。', 'items/publish=315!'],
  ['Y*', '街道辖9个社区，各社区张贴低保、优抚等公示136份，接待居民政策咨询820人次。', ''],
  [
    'Y',
    '全年未举办新闻发布会和政府网站在线访谈，政策解读稿件发布数为0，也未安排政府信息公开专项经费。',
    'press-conference/total=0 interview/total=0 explanation/total=0 funding/total=0',
  ],
  // L: a town, statistics table of 2014
  [
    'L',
    '2015年，我镇主动公开政府信息186条，比2014年增加21条，其中政府网站公开142条，其他方式公开44条。',
    'items/publish=186 website/publish=142 other-channel/publish=44',
  ],
  [
    'L',
    '全年收到政府信息公开申请4件，3件为当面申请，1件为信函申请，没有传真申请和网络申请。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/fax=0 applications/online=0',
  ],
  [
    'L',
    '我镇落实政府信息公开专职人员1名、兼职人员2名，投入专项经费0.8万元。',
    'full-time/total=1 part-time/total=2 funding/total=0.8',
  ],
  [
    'L',
    '召开政府信息公开专题会2次，举办政府信息公开培训班3期，46人接受培训。',
    'meeting/total=2 training/total=3! trainee/total=46',
  ],
  ['L*', '全镇7个村均建成便民服务点，村务公开栏全年更新168次，代办群众事项940件。', ''],
  [
    'L',
    '镇政府在2个政府信息查阅点摆放办事流程图等资料1500份，并发布政策解读稿件3篇。',
    'reading-point/total=2 explanation/total=3',
  ],
];
