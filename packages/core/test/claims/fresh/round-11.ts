import type { FreshSentence } from './measure.ts';

/**
 * Blind: written after reading how real reports write, without reading the code that is measured nor the sentences of the other
 * rounds. Whole paragraphs, traps and contradictions. Before mending: precision 0.9575, recall 0.9513.
 */
export const roundEleven: readonly FreshSentence[] = [
  // Paragraphs: a bureau, form of 2021.
  [
    'B',
    '2023年，我局共收到政府信息公开申请71件，同比增加13件，其中自然人申请61件，商业企业6件，法律服务机构4件；加上2022年结转的5件，全年应办76件。截至年底已办结70件，其余6件依法结转至2024年办理。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/carried-in=5 applications/handled=76 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '本年度办结的70件申请中，予以公开21件、部分公开7件；不予公开10件，主要涉及过程性信息和第三方合法权益；本机关不掌握相关信息12件，没有现成信息需要另行制作2件，补正后内容仍不明确1件；信访、投诉类申请6件和重复申请2件不予处理；其余9件为逾期未补正、逾期未缴费等情形，作其他处理。',
    'applications/processed=70 applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1 applications/not-processed.petition=6 applications/not-processed.repeated=2 applications/other-handling=9',
  ],
  [
    'B',
    '截至2023年底，我局现行有效的行政规范性文件42件，其中当年新制发3件；全年宣布废止11件，均已在网站标注。作出行政许可决定326件、行政处罚决定87件、行政强制决定14件，收取水资源费、水土保持补偿费等行政事业性收费共53.28万元。',
    'normative/in-force=42 normative/issue=3 normative/repeal=11 licensing/total=326 penalties/total=87 coercion/total=14 charges/charge=53.28',
  ],
  [
    'B',
    '因政府信息公开被提起行政诉讼12件。其中，未经复议直接起诉5件，法院维持3件、作其他处理1件、尚未审结1件；经复议后起诉7件，法院维持4件、纠正1件、尚未审结2件。',
    'litigation/total=12 direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B',
    '与2022年相比，申请量由58件增至71件，增幅22.4%。因政府信息公开引发的行政复议由11件增至18件，行政诉讼由15件降至12件，说明前端沟通仍需加强。',
    'applications/new=71 review/total=18 litigation/total=12',
  ],
  [
    'B',
    '全年受理公民、法人和其他组织提出的政府信息公开申请71宗，其中公民申请61宗、企业申请6宗、律师事务所等法律服务机构申请4宗。从内容看，涉及河道采砂的22宗、水库移民补偿的31宗、工程招投标的18宗。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '本年度共发生涉政府信息公开行政复议案件18件，其中结果维持9件、结果纠正3件，尚未审结4件。被纠正的案件均因答复文书未载明救济途径，我局已组织专题学习2次。',
    'review/total=18 review/upheld=9 review/corrected=3! review/pending=4',
  ],
  [
    'B',
    '全年新收政府信息公开申请71件，上年结转5件，答复72件，结转下年度继续办理6件。其中网络申请46件、信函申请25件，平均办理时长9.6个工作日。',
    'applications/new=71 applications/carried-in=5 applications/processed=72! applications/carried-out=6',
  ],
  [
    'B',
    '我局坚持先审查后公开，全年审核拟发布信息1120条，退回修改56条。收到政府信息公开申请71件，办结70件，办结率92.1%；开展依申请公开业务培训2期，参训68人次。',
    'applications/new=71 applications/processed=70',
  ],
  // Paragraphs: a county, form of 2021.
  [
    'C',
    '全县各级行政机关新收政府信息公开申请1287件。从申请渠道看，通过网络平台提交902件、信函提交341件、当面提交44件。全年共作出答复1261件，其中予以公开485件、部分公开131件，两项合计占48.8%；不予公开95件，无法提供342件。',
    'applications/new=1287 applications/processed=1261 applications/granted=485 applications/partial=131 applications/refused=95 applications/unavailable=342',
  ],
  [
    'C',
    '全年因政府信息公开引发行政复议115件，较上年下降8.7%，其中维持64件、纠正18件、其他结果22件，尚未审结11件。引发行政诉讼62件，其中直接起诉27件、复议后起诉35件。被复议机关纠正的案件集中在征地和房屋征收领域，占纠错总数的七成。',
    'review/total=115 review/upheld=64 review/corrected=18 review/other-result=22 review/pending=11 litigation/total=62 direct/total=27 after-review/total=35',
  ],
  [
    'C',
    '全县新收申请1287件、上年结转46件，共计1333件；办结1261件，办结率94.6%；结转下年办理72件，均未超出法定期限。',
    'applications/new=1287 applications/carried-in=46 applications/handled=1333 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '申请主体以自然人为主，共1204件，占93.6%；其余为商业企业57件、科研机构1件、法律服务机构19件、其他组织6件。申请人中有38人全年提交申请5件以上，合计提交416件。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@research=1 applications/new@legal-service=19 applications/new@other=6',
  ],
  [
    'C',
    '2023年，我县发生政府信息公开类行政复议115件，被纠错18件，纠错率15.7%；发生行政诉讼62件，败诉5件，败诉率8.1%。县政府对纠错较多的4个部门进行了约谈，发出整改建议书6份。',
    'review/total=115 review/corrected=18 litigation/total=62 litigation/corrected=5',
  ],
  [
    'C',
    '存在的主要问题：一是答复说理不够充分，全年被复议机关纠正的18件案件中有11件属程序问题；二是主动公开不够及时，7家单位未按季度更新目录。改进措施：举办培训3期，覆盖420人次；对12家单位开展约谈。',
    'review/corrected=18',
  ],
  [
    'C',
    '县政府及其部门全年制发行政规范性文件16件，清理后宣布废止24件，继续有效173件。办理行政许可36,214件、行政处罚14,830件、行政强制921件，征收行政事业性收费4172.6万元。',
    'normative/issue=16 normative/repeal=24 normative/in-force=173 licensing/total=36214 penalties/total=14830 coercion/total=921 charges/charge=4172.6',
  ],
  [
    'C',
    '全县共收到政府信息公开行政复议案件115件，审结104件，其中维持64件、纠正18件、其他22件，另有21件仍在审理。直接起诉的27件中，判决维持15件、纠正2件，正在审理6件。',
    'review/total=115 review/total=104 review/upheld=64 review/corrected=18 review/other-result=22 review/pending=21! direct/total=27 direct/upheld=15 direct/corrected=2 direct/pending=6',
  ],
  [
    'C',
    '依法不予公开95件，其中属于国家秘密2件、过程性信息33件、保护第三方合法权益27件、行政执法案卷21件。不予处理155件，其中信访类96件、重复申请38件。',
    'applications/refused=95 applications/refused.state-secret=2 applications/refused.process-information=33 applications/refused.third-party-rights=27 applications/refused.enforcement-files=21! applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38',
  ],
  // Paragraphs: a province, form of 2021.
  [
    'M',
    '2024年，全省各级行政机关新收政府信息公开申请23160件，上年结转900件。办结的22895件中，予以公开10148件，部分公开2111件，因信息不存在等原因无法提供6360件，不予公开1600件，不予处理1415件，作其他处理1261件。结转下年度继续办理1165件。',
    'applications/new=23160 applications/carried-in=900 applications/processed=22895 applications/granted=10148 applications/partial=2111 applications/unavailable=6360 applications/refused=1600 applications/not-processed=1415 applications/other-handling=1261 applications/carried-out=1165',
  ],
  [
    'M',
    '省政府制定出台规章6件，废止2件，现行有效118件。全省新制发行政规范性文件74件，废止131件，截至年底现行有效912件，全部纳入统一的政策文件库。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118 normative/issue=74 normative/repeal=131 normative/in-force=912',
  ],
  [
    'M',
    '因政府信息公开引起的行政复议1603件，已审结1466件，其中维持803件，纠正251件，其他结果412件。行政诉讼775件，其中直接起诉307件，复议后起诉450件。',
    'review/total=1603 review/total=1466 review/upheld=803 review/corrected=251 review/other-result=412 litigation/total=775! direct/total=307 after-review/total=450',
  ],
  [
    'M',
    '全年新收申请2.3万余件，办结率95.2%，其中自然人申请21480件，法人和其他组织申请1680件。省政府办公厅对14个设区市开展抽查，抽取答复书300件，发现问题41个。',
    'applications/new=23000≥ applications/new@natural-person=21480 applications/new@organisation=1680',
  ],
  // Paragraphs: form of 2019.
  [
    'T',
    '我局全年新收政府信息公开申请27件，较2018年增长35%，其中自然人23件、企业4件。从办理结果看，予以公开15件，部分公开3件，不予公开6件，无法提供3件，不予处理1件，尚有1件结转至2020年。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4 applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable=3 applications/not-processed=1 applications/carried-out=1',
  ],
  [
    'T',
    '2019年，我局制作规范性文件7件，新公开规范性文件8件，历年对外公开总数58件。作出行政许可决定415件、行政处罚决定66件，组织政府集中采购13项，采购金额286.4万元。',
    'normative/issue=7 normative/publish=8! normative/publish=58 licensing/total=415 penalties/total=66 procurement/total=13 procurement-amount/total=2864000',
  ],
  [
    'T',
    '因政府信息公开被申请行政复议3件，复议机关维持2件、作其他处理1件。申请人不服复议决定提起行政诉讼1件，法院判决驳回其诉讼请求。',
    'review/total=3 review/upheld=2 review/other-result=1 after-review/total=1',
  ],
  [
    'T',
    '全年受理申请29件（含上年结转2件），办结28件，答复率96.6%。申请内容集中在学区划分、民办学校收费和教师招聘等方面，分别为12件、9件和8件。',
    'applications/handled=29 applications/carried-in=2 applications/processed=28',
  ],
  // Paragraphs: statistics table of 2014, and prose as before it.
  [
    'S',
    '2016年，我局通过不同渠道和方式公开政府信息2417条。其中，局网站公开2380条，政务微博公开156条，政务微信公开231条，政府公报公开24条，公告栏、电子屏等其他方式公开88条。',
    'items/publish=2417 website/publish=2380 weibo/publish=156 wechat/publish=231 gazette/publish=24 other-channel/publish=88',
  ],
  [
    'S',
    '全年受理政府信息公开申请53件，申请人以个人为主。其中网上提交33件、来信11件、来人8件、传真1件。已按时办结47件，经批准延期办结4件，另有2件尚在办理期限内。',
    'applications/new=53 applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '在已答复的51件申请中，属于已主动公开范围的13件，同意公开的19件，同意部分公开的2件，不同意公开的6件（涉及国家秘密1件、商业秘密2件、个人隐私3件），不属于本机关公开的5件，申请信息不存在的3件，告知作出更改补充的2件，告知通过其他途径办理的1件。',
    'applications/processed=51 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '2016年共召开新闻发布会3次，其中主要负责人出席1次；参与政府网站在线访谈5次；发布政策解读稿件29篇。回应公众关注热点或重大舆情20次。',
    'press-conference/total=3 press-conference/led=1 interview/total=5 explanation/total=29! topics/total=20',
  ],
  [
    'S',
    '我局设政府信息公开查阅点3处，配备专职人员2名、兼职人员7名。全年召开政府信息公开工作会议6次，举办培训班4期，培训215人次。',
    'reading-point/total=3 full-time/total=2 part-time/total=7 meeting/total=6 training/total=4 trainee/total=215',
  ],
  [
    'S',
    '（一）申请情况。2016年度，我局收到政府信息公开申请53件，比2015年增加9件。（二）处理情况。上述申请已答复51件，其中“同意公开”19件，占37.3%；“同意部分公开”2件，占3.9%；“不同意公开”9件，占17.6%。',
    'applications/new=53 applications/processed=51 applications/granted=19 applications/partial=2 applications/refused=9!',
  ],
  [
    'S',
    '针对本机关政府信息公开事务的行政复议案4件，其中维持具体行政行为3件、被依法纠错1件；行政诉讼案2件，均判决维持；收到举报投诉1件，已办理完毕。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 complaint/total=1',
  ],
  [
    'L',
    '2015年，镇政府主动公开政府信息186条，其中在县政府门户网站公开142条，通过村务公开栏、宣传单等其他方式公开44条。收到政府信息公开申请4件，其中当面申请3件、信函申请1件，均在15个工作日内答复。',
    'items/publish=186 website/publish=142 other-channel/publish=44 applications/new=4 applications/in-person=3 applications/letter=1',
  ],
  [
    'L',
    '我镇明确党政办负责政府信息公开日常工作，配备工作人员3名，其中专职1名、兼职2名。全年落实工作经费0.8万元，召开专题会议2次，举办培训班1期，培训64人次。',
    'staff/total=3 full-time/total=1 part-time/total=2 funding/total=0.8 meeting/total=2 training/total=1 trainee/total=64!',
  ],
  [
    'L',
    '（二）公开形式。我镇发布信息以网站为主、便民大厅公开栏为辅，全年网站公开142条，占公开总数的76.3%。累计接待群众咨询260人次，其中电话咨询180人次、现场咨询80人次。',
    'website/publish=142',
  ],
  [
    'L',
    '本年度受理政府信息公开申请4件，其中同意公开2件、属于已主动公开范围1件、不属于本机关公开1件。以上申请均未收取费用，未引起行政复议和行政诉讼。',
    'applications/new=4 applications/granted=2 applications/already-public=1 applications/not-held=1 fee/charge=0 review/total=0 litigation/total=0',
  ],
  [
    'Y',
    '2017年，我办未收到要求公开政府信息的申请，未收取检索、复制、邮寄等费用。因政府信息公开申请行政复议、提起行政诉讼的情况均未发生。',
    'applications/new=0 fee/charge=0 review/total=0 litigation/total=0',
  ],
  [
    'Y',
    '全年主动公开政府信息62条，其中网站公开40条、其他方式公开22条。本年度共接受政府信息公开方面的咨询130人次。',
    'items/publish=62! website/publish=40! other-channel/publish=22!',
  ],
  [
    'Z',
    '2022年，我馆未收到政府信息公开申请，也没有上年结转的申请。开展档案法宣传3场，发放资料600份，接待参观1200人次。',
    'applications/new=0 applications/carried-in=0',
  ],
  // One sentence: a bureau and a county.
  [
    'B',
    '不予公开10件，分别为国家秘密1件、保护第三方合法权益3件、内部事务信息5件、过程性信息4件。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=5! applications/refused.process-information=4',
  ],
  ['B', '因本机关不掌握等原因无法提供的15件，占办结总数的21.4%。', 'applications/unavailable=15'],
  ['B', '年末保留有效的行政规范性文件24件。', 'normative/in-force=24!'],
  ['B', '全年依法征收行政事业性收费35.28万元，已全部缴入国库。', 'charges/charge=35.28!'],
  ['B', '截至12月31日，仍有6件申请在办理之中，转入下一年度。', 'applications/carried-out=6'],
  ['B', '我局收到的申请数量为七十一件，已办结七十件。', 'applications/new=71 applications/processed=70'],
  [
    'B',
    '行政复议方面，新增案件18起，9起维持、2起纠正、4起未审结。',
    'review/total=18 review/upheld=9 review/corrected=2 review/pending=4',
  ],
  ['B', '律师事务所等法律服务机构提出的申请14件，多与工程款纠纷有关。', 'applications/new@legal-service=14!'],
  ['C', '法人或者其他组织提出的申请93件，比上年多11件。', 'applications/new@organisation=93!'],
  [
    'C',
    '对信访举报投诉类申请96件、重复申请38件、要求提供公开出版物的申请3件、无正当理由大量反复申请17件，依法不予处理并说明理由。',
    'applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.publications=3 applications/not-processed.excessive=17',
  ],
  ['C', '全县作出行政处罚决定14380件，处罚结果公示率100%。', 'penalties/total=14380!'],
  [
    'C',
    '没有现成信息、需要另行制作的41件，补正后申请内容仍不明确的13件。',
    'applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13',
  ],
  [
    'C',
    '申请人逾期不补正、行政机关不再处理的21件，逾期未按收费通知要求缴纳费用的4件。',
    'applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4',
  ],
  ['C', '上年结转46件、本年新收1278件，总量再创新高。', 'applications/carried-in=46 applications/new=1278!'],
  ['C', '复议后起诉的35件案件中，法院判决纠正行政行为3件。', 'after-review/total=35 after-review/corrected=3'],
  [
    'C',
    '1287件申请已办结1261件，72件按规定转入2024年。',
    'applications/new=1287 applications/processed=1261 applications/carried-out=72',
  ],
  // One sentence: a province.
  [
    'M',
    '全省行政机关作出行政许可决定284.2万件、行政处罚决定193万件、行政强制决定9万余件。',
    'licensing/total=2842000 penalties/total=1930000 coercion/total=90000≥',
  ],
  ['M', '全省行政事业性收费总额31.64亿元。', 'charges/charge=316400'],
  ['M', '未经复议直接起诉和复议后起诉的案件分别为307件和450件。', 'direct/total=307 after-review/total=450'],
  [
    'M',
    '不予公开的1600件中，涉及过程性信息415件、第三方合法权益362件、行政查询事项316件、内部事务信息203件、行政执法案卷188件。',
    'applications/refused=1600 applications/refused.process-information=415 applications/refused.third-party-rights=362 applications/refused.administrative-query=316 applications/refused.internal-affairs=203 applications/refused.enforcement-files=188',
  ],
  ['M', '无法提供的申请6630件，占比最高。', 'applications/unavailable=6630!'],
  ['M', '新收申请23160件，比2023年的18742件增长23.6%。', 'applications/new=23160'],
  [
    'M',
    '社会公益组织提交申请14件，科研机构提交申请9件。',
    'applications/new@public-welfare=14 applications/new@research=9',
  ],
  // One sentence: the other forms.
  ['T', '政府集中采购项目13个，采购总金额246.8万元。', 'procurement/total=13 procurement-amount/total=2468000!'],
  [
    'T',
    '全年新收申请27件，其中自然人21件、企业4件。',
    'applications/new=27 applications/new@natural-person=21! applications/new@enterprise=4',
  ],
  ['T', '共办理其他对外管理服务事项37件，实施行政强制5起。', 'other-services/total=37 coercion/total=5'],
  ['U', '2020年，我镇收到政府信息公开申请1件，系村民当面提出。', 'applications/new=1!'],
  ['U', '本年度没有新收和上年结转的政府信息公开申请。', 'applications/new=0 applications/carried-in=0'],
  ['U', '2020年全镇没有因政府信息公开被申请行政复议，也未被提起行政诉讼。', 'review/total=0 litigation/total=0'],
  [
    'Z',
    '我馆未作出行政许可、行政处罚、行政强制决定，无行政事业性收费。',
    'licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  ['Z', '2022年，我馆制发规范性文件2件，均已公开。', 'normative/issue=2!'],
  ['Z', '收到政府信息公开申请0件，行政复议0件，行政诉讼0件。', 'applications/new=0 review/total=0 litigation/total=0'],
  ['Y', '全年没有举办政府信息公开培训班，也没有召开新闻发布会。', 'training/total=0 press-conference/total=0'],
  ['S', '网站仍是公开的主渠道，全年公开2830条。', ''],
  ['S', '延期办结申请7件，均事先告知申请人。', 'applications/extended=7!'],
  ['S', '全年投入政府信息公开专项经费4.5万元。', 'funding/total=4.5'],
  ['S', '通过政务微博微信回应公众关切14次，通过其他方式回应6次。', 'social-reply/total=14 other-reply/total=6'],
  ['L', '镇政府共设信息公开查阅点2个，主动公开信息近190条。', 'reading-point/total=2 items/publish=190≤'],
  // Traps: other applications, other bodies, other years, plans.
  ['B*', '受理取水许可申请54件，办结54件；受理水土保持方案审批申请37件，准予35件。', ''],
  ['B*', '2022年，我局收到政府信息公开申请58件，办结56件，结转5件。', ''],
  ['B*', '指导下属河道管理所办理政府信息公开申请3件，均按期答复。', ''],
  ['B*', '行政许可事项办理时限由法定20个工作日压减至8个工作日，压减60%。', ''],
  ['B*', '举行水事违法案件听证3次，罚没款入库41.7万元，强制拆除违建9处。', ''],
  ['B*', '申请内容涉及河道采砂22件、水库移民补偿31件、工程招投标18件。', ''],
  ['B*', '依申请公开答复最快1个工作日，最慢19个工作日，平均9.6个工作日。', ''],
  ['B*', '县水利系统6个事业单位共收到依申请公开件12件，其中公开8件、不予公开2件。', ''],
  ['C*', '县自然资源局收到申请312件、县住建局收到申请187件，两部门占全县总量的38.8%。', ''],
  ['C*', '县司法局作为复议机构，全年审理涉县直部门的政府信息公开复议案件23件，其中维持12件、纠正5件。', ''],
  ['C*', '县法院全年审结行政诉讼案件146件，行政机关负责人出庭应诉率100%。', ''],
  ['C*', '2024年，计划举办政务公开培训4期，培训600人次，新制发行政规范性文件12件。', ''],
  ['C*', '依申请公开按期答复率100%，网上申请占71%，群众满意度98.6%。', ''],
  ['C*', '行政许可和行政处罚双公示信息分别上报21406条、8873条。', ''],
  ['C*', '县政府行政复议局全年共收到各类行政复议申请268件，受理241件，审结226件。', ''],
  ['C*', '全年审查拟公开信息5120条，退回修改213条，不予公开47条，更新目录38项。', ''],
  ['C*', '上一年度，全县共办理政府信息公开申请1192件，其中予以公开440件。', ''],
  ['M*', '全省政府网站由2023年的612家集约至540家，累计访问31.6亿次。', ''],
  ['M*', '省政府门户网站发布信息48210条，政务微信推送12076条，阅读量超过3.4亿次。', ''],
  ['M*', '2020年至2024年，全省累计办理政府信息公开申请10.8万件。', ''],
  ['M*', '第四季度新收申请6120件，为全年最高。', ''],
  ['M*', '省政府办公厅本级收到申请1926件，办结1880件，结转46件。', ''],
  ['M*', '抽查各地依申请公开答复书300件，发现问题41件，督促纠正39件。', ''],
  ['S*', '卫生监督所受理投诉举报187件，立案查处43件，处以罚款36件。', ''],
  ['S*', '全年举办各类医疗业务培训48期，参训医务人员5200人次。', ''],
  ['S*', '全系统25家医疗机构设立院务公开栏61个、意见箱74个。', ''],
  ['S*', '发放健康教育宣传单1.2万份，接受健康咨询3400人次。', ''],
  ['T*', '现有行政许可事项35项、其他对外管理服务事项19项、行政处罚事项120项，均已编入权责清单。', ''],
  ['T*', '受理义务教育入学申请3860件，审核通过3815件，不予通过45件。', ''],
  ['T*', '教师资格认定申请642人，经审核认定合格611人。', ''],
  ['T*', '查处违规收费3起，清退费用8.6万元，通报学校2所。', ''],
  ['U*', '处理人大代表建议5件、政协提案3件，答复意见全文公开4件、摘要公开2件、不予公开2件。', ''],
  ['U*', '受理临时救助申请72件，经审核予以批准65件、不予批准7件。', ''],
  ['U*', '自2008年《条例》施行以来，我镇累计收到政府信息公开申请11件，均已答复。', ''],
  ['U*', '因道路扩建作出征收补偿决定4件，其中1件被申请行政复议后维持。', ''],
  ['Z*', '全年制发公文86件，标注主动公开31件、依申请公开22件、不予公开33件。', ''],
  ['Z*', '根据清政办发〔2022〕17号文件要求，对历年24件文件重新审查公开属性，转为主动公开19件。', ''],
  ['Z*', '县政务公开办对62家单位开展评估，我馆得93.5分，位列第8名。', ''],
  ['Y*', '街道政务公开领导小组由7人组成，设组长1名、副组长2名、成员4名。', ''],
  ['Y*', '全年接受咨询1360人次，其中现场咨询840人次、电话咨询430人次、网上咨询90人次。', ''],
  ['L*', '选派干部参加县里举办的政府信息公开培训2次，共12人次。', ''],
  ['L*', '督促14个村公开财务4次，涉及资金310万元。', ''],
];
