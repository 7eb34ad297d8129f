import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, by a writer who read real reports first and no earlier set (signs of inexact numbers mended). Before mending: precision 0.996, recall 0.985. */
export const roundThirtySeven: readonly FreshSentence[] = [
  // B
  [
    'B',
    '2023年，我局新收政府信息公开申请71件，上年结转5件，全年共办理76件。',
    'applications/new=71 applications/carried-in=5 applications/handled=76',
  ],
  [
    'B',
    '在本年新收的申请中，自然人申请61件，占85.9%；商业企业申请6件，法律服务机构申请4件。',
    'applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '全年办结政府信息公开申请70件，另有6件结转至2024年继续办理。',
    'applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '从办理结果看，予以公开21件，部分公开7件，不予公开10件，无法提供15件，不予处理8件，其他处理9件。',
    'applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  [
    'B',
    '对属于国家秘密的1件申请、涉及第三方合法权益的3件申请，依法作出不予公开决定。',
    'applications/refused.state-secret=1 applications/refused.third-party-rights=3',
  ],
  [
    'B',
    '无法提供的申请中，本机关不掌握相关政府信息12件，没有现成信息需要另行制作2件，补正后申请内容仍不明确1件。',
    'applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '依法不予处理申请8件，包括信访举报投诉类申请6件、重复申请2件。',
    'applications/not-processed=8 applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B',
    '作其他处理的9件申请中，申请人无正当理由逾期不补正3件，逾期未按收费通知要求缴纳费用1件。',
    'applications/other-handling=9 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1',
  ],
  ['B', '2023年，我局共收到政府信息公开申请83件，比上年增加25件。', 'applications/new=83!'],
  [
    'B',
    '全年制发行政规范性文件3件，废止11件，截至年底现行有效42件。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  [
    'B',
    '严格落实行政执法公示制度，全年作出行政许可决定362件、行政处罚决定87件。',
    'licensing/total=362! penalties/total=87',
  ],
  ['B', '全年实施行政强制14件，收取行政事业性收费53.28万元。', 'coercion/total=14 charges/charge=53.28'],
  [
    'B',
    '2023年，我局因政府信息公开被申请行政复议18件，其中结果维持9件，结果纠正2件，其他结果3件，尚未审结4件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  [
    'B',
    '以我局为被告的政府信息公开行政诉讼案件共12件，其中未经复议直接起诉5件，复议后起诉7件。',
    'litigation/total=12 direct/total=5 after-review/total=7',
  ],
  ['B', '复议后起诉的案件中，结果维持4件，结果纠正3件。', 'after-review/upheld=4 after-review/corrected=3!'],
  ['B*', '县纪委监委派驻纪检监察组对我局政务公开工作开展专项检查2次，发现问题7个，已全部整改到位。', ''],
  ['B*', '县水利局网站全年更新信息1460条，页面浏览量21.3万次；“清源水利”微信公众号推送图文326篇。', ''],
  ['B*', '全年办理县人大代表建议12件、政协提案9件，办复率和满意率均为100%。', ''],
  [
    'B*',
    '对照《中华人民共和国政府信息公开条例》第二十条要求，更新权责清单，公布行政许可事项18项、行政处罚事项124项。',
    '',
  ],
  ['B', '2022年我局收到政府信息公开申请58件，2023年收到71件，同比增长22.4%。', 'applications/new=71'],
  ['B', '上年结转的5件申请已于第一季度全部办结。', 'applications/carried-in=5'],
  [
    'B',
    '信访举报投诉类申请6件，占不予处理申请总数的75%，已引导申请人通过信访渠道反映诉求。',
    'applications/not-processed.petition=6',
  ],
  [
    'B',
    '因本机关不掌握相关信息、没有现成信息需要另行制作而无法提供的申请共计14件。',
    'applications/unavailable.not-held+applications/unavailable.needs-creation=14',
  ],
  [
    'B',
    '申请人以自然人为主，共61件；法人或其他组织提出申请10件。',
    'applications/new@natural-person=61 applications/new@organisation=10',
  ],
  ['B', '截至2023年12月31日，有16件申请结转下年度继续办理。', 'applications/carried-out=16!'],
  ['B*', '2024年，我局将力争把依申请公开平均答复时限压缩至12个工作日以内，组织业务培训不少于4次。', ''],
  [
    'B',
    '有2件申请属于三类内部事务信息，4件申请属于四类过程性信息，均已向申请人说明不予公开的理由。',
    'applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  ['B', '经审查，对31件申请予以公开，对7件申请予以部分公开。', 'applications/granted=31! applications/partial=7'],
  ['B*', '县水政监察大队全年巡查河道1260公里，现场制止非法采砂行为23起，向公安机关移送线索2条。', ''],
  ['B*', '从申请渠道看，申请人通过在线平台提交48件，通过邮寄提交18件，当面提交5件。', ''],
  // C
  [
    'C',
    '2023年，全县各级行政机关共收到政府信息公开申请1287件，上年结转46件，办结1261件，结转下年度72件。',
    'applications/new=1287 applications/carried-in=46 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '全县共办理政府信息公开申请1333件（含上年度结转46件）。',
    'applications/handled=1333 applications/carried-in=46',
  ],
  [
    'C',
    '按申请人类型划分，自然人1204件，商业企业57件，科研机构1件，法律服务机构19件，其他组织6件，社会公益组织未提出申请。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@research=1 applications/new@legal-service=19 applications/new@other=6 applications/new@public-welfare=0',
  ],
  [
    'C',
    '不予公开95件，其中属于国家秘密2件，其他法律行政法规禁止公开5件，保护第三方合法权益27件，属于三类内部事务信息9件，属于四类过程性信息33件，属于行政执法案卷12件，属于行政查询事项7件。',
    'applications/refused=95 applications/refused.state-secret=2 applications/refused.forbidden-by-law=5 applications/refused.third-party-rights=27 applications/refused.internal-affairs=9 applications/refused.process-information=33 applications/refused.enforcement-files=12 applications/refused.administrative-query=7',
  ],
  ['C', '全年没有以危及“三安全一稳定”为由不予公开的申请。', 'applications/refused.security-and-stability=0'],
  [
    'C',
    '对要求提供公开出版物的3件申请、无正当理由大量反复的17件申请以及要求确认或重新出具已获取信息的1件申请，依法不予处理。',
    'applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '全县不予处理的申请共155件，其中信访举报投诉类申请69件，重复申请38件。',
    'applications/not-processed=155 applications/not-processed.petition=69! applications/not-processed.repeated=38',
  ],
  [
    'C',
    '其他处理情形中，逾期不补正21件，逾期未缴纳信息处理费4件，其他28件。',
    'applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4 applications/other-handling.other=28',
  ],
  [
    'C',
    '全县现行有效行政规范性文件137件，年内新制发16件，均已在县政府网站集中公开。',
    'normative/in-force=137! normative/issue=16',
  ],
  ['C', '2023年，县政府先后两次组织开展文件清理，共废止行政规范性文件24件。', 'normative/repeal=24'],
  [
    'C',
    '全县行政机关全年作出行政许可决定36214件、行政处罚决定14830件，实施行政强制921件。',
    'licensing/total=36214 penalties/total=14830 coercion/total=921',
  ],
  ['C', '持续落实减税降费政策，全县行政事业性收费4172.6万元，比上年下降3.1%。', 'charges/charge=4172.6'],
  [
    'C',
    '在115件政府信息公开行政复议案件中，结果维持64件，占55.7%；结果纠正18件，占15.7%。',
    'review/total=115 review/upheld=64 review/corrected=18',
  ],
  [
    'C',
    '未经复议直接起诉27件，其中结果维持15件、结果纠正2件、其他结果4件、尚未审结6件；复议后起诉35件，其中结果维持19件、结果纠正3件、其他结果5件、尚未审结8件。',
    'direct/total=27 direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6 after-review/total=35 after-review/upheld=19 after-review/corrected=3 after-review/other-result=5 after-review/pending=8',
  ],
  ['C', '全年发生政府信息公开行政诉讼案件86件，行政机关负责人出庭应诉率达98%。', 'litigation/total=86!'],
  ['C*', '《清源县人民政府公报》全年编印6期，每期赠阅1200册，发放范围覆盖全县16个乡镇（街道）。', ''],
  [
    'C*',
    '按照清政办发〔2023〕16号文件部署，县政府办公室对24个部门和16个乡镇（街道）开展政务公开评估，平均得分87.3分。',
    '',
  ],
  ['C*', '从承办单位看，县自然资源局收到申请312件，县住房和城乡建设局收到205件，县公安局收到118件。', ''],
  ['C*', '县12345政务服务便民热线全年受理群众诉求52380件，按期办结率99.2%。', ''],
  [
    'C',
    '予以公开485件，占办结总数的38.5%；部分公开131件，占10.4%。',
    'applications/granted=485 applications/partial=131',
  ],
  [
    'C',
    '无法提供的申请达342件，其中八成以上是因为本机关不掌握相关政府信息，共288件。',
    'applications/unavailable=342 applications/unavailable.not-held=288',
  ],
  [
    'C',
    '年初承接上年结转申请64件，年末结转下年度继续办理72件。',
    'applications/carried-in=64! applications/carried-out=72',
  ],
  ['C', '全年作出部分公开、不予公开答复合计226件。', 'applications/partial+applications/refused=226'],
  ['C', '行政复议结果纠正8件，依申请公开答复质量有了新的提高。', 'review/corrected=8!'],
  // M
  [
    'M',
    '2024年，全省各级行政机关共处理政府信息公开申请24060件，其中本年新收23160件。',
    'applications/handled=24060 applications/new=23160',
  ],
  [
    'M',
    '全年制发省政府规章6件，废止2件，现行有效规章118件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118',
  ],
  [
    'M',
    '截至2024年底，全省现行有效行政规范性文件921件，本年废止131件。',
    'normative/in-force=921! normative/repeal=131',
  ],
  [
    'M',
    '全省行政许可、行政处罚、行政强制处理决定数量分别为2841907件、1930455件和90312件。',
    'licensing/total=2841907 penalties/total=1930455 coercion/total=90312',
  ],
  [
    'M',
    '法人或其他组织提出的申请共1680件，以商业企业（1312件）和法律服务机构（268件）为主。',
    'applications/new@organisation=1680 applications/new@enterprise=1312 applications/new@legal-service=268',
  ],
  [
    'M',
    '社会公益组织、科研机构提出的申请较少，分别为14件和9件。',
    'applications/new@public-welfare=14 applications/new@research=9',
  ],
  [
    'M',
    '全省依法不予公开1600件，其中危及“三安全一稳定”17件，属于行政查询事项316件。',
    'applications/refused=1600 applications/refused.security-and-stability=17 applications/refused.administrative-query=316',
  ],
  [
    'M',
    '无法提供6360件，占办结总数的27.8%，其中没有现成信息需要另行制作319件。',
    'applications/unavailable=6360 applications/unavailable.needs-creation=319!',
  ],
  ['M', '复议后起诉的案件共450件，其中尚未审结57件。', 'after-review/total=450 after-review/pending=57!'],
  [
    'M',
    '全年收到重复申请400余件、无正当理由大量反复申请60余件，均依法告知不予处理。',
    'applications/not-processed.repeated=400≈ applications/not-processed.excessive=60≈',
  ],
  ['M*', '省政府门户网站全年访问量3.2亿次，发布各类信息91200条；《清源省人民政府公报》出版24期。', ''],
  ['M*', '2025年，全省将继续开展行政规范性文件专项清理，计划修改或者废止100件以上。', ''],
  // Z
  ['Z', '2022年，我馆未收到政府信息公开申请，也没有上年结转的申请。', 'applications/new=0 applications/carried-in=0'],
  ['Z', '全年没有发生因政府信息公开引起的行政复议和行政诉讼。', 'review/total=0 litigation/total=0'],
  [
    'Z',
    '我馆不承担行政审批和执法职能，全年行政许可、行政处罚、行政强制均为0件。',
    'licensing/total=0 penalties/total=0 coercion/total=0',
  ],
  ['Z', '馆藏档案13.6万卷，全部免费提供利用，全年行政事业性收费0万元。', 'charges/charge=0'],
  ['Z*', '全年接待查档群众2316人次，提供档案4870卷次，出具档案证明612份。', ''],
  ['Z*', '2022年接收县直单位移交档案8342件，新增开放档案目录12000条。', ''],
  ['Z', '2022年共收到政府信息公开申请2件，均在法定期限内答复申请人。', 'applications/new=2!'],
  ['Z', '本年度我馆因政府信息公开工作被申请行政复议1件。', 'review/total=1!'],
  [
    'Z',
    '本年度我馆制发、废止行政规范性文件均为0件，年末无结转下年度继续办理的申请。',
    'normative/issue=0 normative/repeal=0 applications/carried-out=0',
  ],
  // T
  ['T', '2019年，我局新制作规范性文件7件，新公开规范性文件6件。', 'normative/issue=7 normative/publish=6'],
  [
    'T',
    '全年作出行政许可处理决定415件，其他对外管理服务事项处理决定37件。',
    'licensing/total=415 other-services/total=37',
  ],
  [
    'T',
    '2019年，我局作出行政处罚决定96件、行政强制决定5件，信息全部在网上公示。',
    'penalties/total=96! coercion/total=5',
  ],
  ['T', '实施政府集中采购项目13个，采购总金额286.4万元。', 'procurement/total=13 procurement-amount/total=286.4'],
  [
    'T',
    '我局2019年收到政府信息公开申请27件，申请人为自然人的23件，为商业企业的4件。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4',
  ],
  [
    'T',
    '加上上年结转的2件，全年共办理申请29件，年内办结28件。',
    'applications/carried-in=2 applications/handled=29 applications/processed=28',
  ],
  [
    'T',
    '答复情况为：予以公开15件，部分公开3件，不予公开16件。',
    'applications/granted=15 applications/partial=3 applications/refused=16!',
  ],
  [
    'T',
    '本机关不掌握相关政府信息而无法提供的3件，作为信访举报投诉类申请不予处理的1件。',
    'applications/unavailable.not-held=3 applications/not-processed.petition=1',
  ],
  [
    'T',
    '行政复议3件，其中结果维持2件、其他结果1件；复议后起诉1件，没有未经复议直接起诉的案件。',
    'review/total=3 review/upheld=2 review/other-result=1 after-review/total=1 direct/total=0',
  ],
  ['T', '因未到答复期限，有5件申请结转下年度办理。', 'applications/carried-out=5!'],
  ['T*', '全县26所中小学公开招生方案和收费标准，家长委员会提出意见建议84条，采纳61条。', ''],
  ['T*', '县教师进修学校全年举办校务公开培训班11期，培训教师1540人次。', ''],
  // U
  [
    'U',
    '2020年，我镇新收政府信息公开申请0件，上年结转0件，结转下年度继续办理0件。',
    'applications/new=0 applications/carried-in=0 applications/carried-out=0',
  ],
  ['U', '全年无政府集中采购项目，采购总金额为0元。', 'procurement/total=0 procurement-amount/total=0'],
  ['U', '2020年，镇人民政府依法作出行政处罚决定4件。', 'penalties/total=4!'],
  [
    'U',
    '我镇全年未制作规范性文件，未发生因政府信息公开被申请行政复议、被提起行政诉讼的情况。',
    'normative/issue=0 review/total=0 litigation/total=0',
  ],
  ['U*', '在9个行政村更新村务公开栏，张贴各类公示316份，镇微信公众号推送文章127篇。', ''],
  // S
  [
    'S',
    '2016年，我局主动公开政府信息2417条，其中主动公开规范性文件9件；全年制发规范性文件12件。',
    'items/publish=2417 normative/publish=9 normative/issue=12',
  ],
  [
    'S',
    '通过政府公报公开政府信息24条，通过政府网站公开2380条，通过政务微博公开156条，通过政务微信公开231条，通过其他方式公开88条。',
    'gazette/publish=24 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  [
    'S',
    '全年回应公众关注热点或重大舆情20次，参加或举办新闻发布会3次，其中主要负责同志参加1次。',
    'topics/total=20 press-conference/total=3 press-conference/led=1',
  ],
  [
    'S',
    '参加政府网站在线访谈5次，其中主要负责同志参加2次；发布政策解读稿件26篇。',
    'interview/total=5 interview/led=2 explanation/total=26',
  ],
  ['S', '利用微博微信回应社会关切14次，以其他方式回应6次。', 'social-reply/total=14 other-reply/total=6'],
  [
    'S',
    '全年收到政府信息公开申请53件，其中当面申请8件，传真申请1件，通过网络申请33件，信函申请11件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11',
  ],
  [
    'S',
    '申请办结51件，其中按时办结47件，延期办结4件。',
    'applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '在答复的申请中，同意公开29件，同意部分公开2件，不同意公开6件。',
    'applications/granted=29! applications/partial=2 applications/refused=6',
  ],
  [
    'S',
    '不同意公开的6件申请，涉及国家秘密的1件，涉及商业秘密的2件，涉及个人隐私的3件。',
    'applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3',
  ],
  [
    'S',
    '属于已主动公开范围13件，不属于本行政机关公开5件，申请信息不存在3件，告知作出更改补充2件，告知通过其他途径办理1件。',
    'applications/already-public=13 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  ['S', '因政府信息公开被申请行政复议4件，被提起行政诉讼6件。', 'review/total=4 litigation/total=6!'],
  ['S', '全年收到涉及政府信息公开的举报1件，依申请公开信息未收取费用。', 'complaint/total=1 fee/charge=0'],
  [
    'S',
    '设立政府信息公开工作专门机构1个、信息公开查阅点3个；从事政府信息公开工作人员9人，其中专职2人、兼职7人；安排专项经费4.5万元。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5',
  ],
  [
    'S',
    '召开政府信息公开工作会议6次，举办培训班4期，接受培训人员251人次。',
    'meeting/total=6 training/total=4 trainee/total=251!',
  ],
  ['S*', '县人民医院、县中医院等12家医疗机构公示药品价格860种、医疗服务项目收费标准1430项。', ''],
  ['S*', '全县累计建立居民电子健康档案23.6万份，家庭医生签约服务覆盖率达41%。', ''],
  // Y
  ['Y', '2017年，我街道未收到政府信息公开申请，未向申请人收取任何费用。', 'applications/new=0 fee/charge=0'],
  [
    'Y',
    '全年未发生与政府信息公开有关的行政复议、行政诉讼和举报。',
    'review/total=0 litigation/total=0 complaint/total=0',
  ],
  ['Y', '2017年，街道通过政府网站公开政府信息112条。', 'website/publish=112!'],
  ['Y', '街道没有安排政府信息公开专项经费，也没有举办政府信息公开培训班。', 'funding/total=0 training/total=0'],
  ['Y*', '辖区7个社区召开居民议事会54次，协调解决停车、加装电梯等问题131个。', ''],
  ['Y*', '2018年，街道计划新设政府信息公开查阅点2个，配备兼职工作人员3名，举办业务培训2期。', ''],
  // L
  [
    'L',
    '2015年，我镇主动公开政府信息186条，其中政府网站公开142条，其他方式公开44条。',
    'items/publish=186 website/publish=142 other-channel/publish=44',
  ],
  [
    'L',
    '全年共收到依申请公开4件，其中当面申请3件，信函申请1件，没有传真申请和网络申请。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/fax=0 applications/online=0',
  ],
  [
    'L',
    '已答复申请4件，其中属于已主动公开范围的1件，同意公开的2件，不属于本行政机关公开的1件。',
    'applications/processed=4 applications/already-public=1 applications/granted=2 applications/not-held=1',
  ],
  [
    'L',
    '镇政府设立政府信息公开查阅点5个，配备专职人员1名、兼职人员2名。',
    'reading-point/total=5! full-time/total=1 part-time/total=2',
  ],
  [
    'L',
    '全年投入政府信息公开专项经费0.8万元，召开专题会议2次，举办培训班1期，培训46人次。',
    'funding/total=0.8 meeting/total=2 training/total=1 trainee/total=46',
  ],
  ['L*', '全镇11个村张榜公示低保对象346户、危房改造对象58户，村级财务每季度公开1次。', ''],
];
