import type { FreshSentence } from './measure.ts';

/** The paragraphs of round fourteen, and its second batch. */
export const paragraphs: readonly FreshSentence[] = [
  // Whole paragraphs.
  [
    'B',
    '（二）依申请公开。2023年，我局共收到政府信息公开申请71件，同比增长22.4%；上年结转5件。从申请主体看，自然人61件，占85.9%；商业企业6件，法律服务机构4件。从办理结果看，予以公开21件、部分公开7件、不予公开10件、无法提供15件、不予处理8件、其他处理9件。结转下年度6件。',
    'applications/new=71 applications/carried-in=5 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9 applications/carried-out=6',
  ],
  [
    'B',
    '1.主动公开：制发行政规范性文件3件，废止11件；2.依申请公开：新收71件，办结70件；3.监督保障：开展培训2次，参训83人次；4.复议诉讼：行政复议18件，行政诉讼12件。',
    'normative/issue=3 normative/repeal=11 applications/new=71 applications/processed=70 review/total=18 litigation/total=12',
  ],
  [
    'B',
    '我局严格执行“收、办、审、发”四步流程，全年新收申请71件，补正告知14件次，征求第三方意见5件次，延期答复9件。办结70件，其中21件予以公开，7件部分公开，10件不予公开（含国家秘密1件）。',
    'applications/new=71 applications/processed=70 applications/granted=21 applications/partial=7 applications/refused=10 applications/refused.state-secret=1',
  ],
  [
    'B',
    '全年办理申请76件，包括本年新收71件、上年结转5件。已办结的70件中，不予公开12件，其中涉及第三方权益3件、过程性信息4件；信息不存在或不掌握12件。',
    'applications/handled=76 applications/new=71 applications/carried-in=5 applications/processed=70 applications/refused=12! applications/refused.third-party-rights=3 applications/refused.process-information=4 applications/unavailable.not-held=12',
  ],
  [
    'B',
    '2023年，因政府信息公开引发行政复议18件，同比增加4件，其中维持9件，占50%；纠正2件；其他结果3件；未审结4件。引发行政诉讼12件，同比减少2件，其中未经复议直接起诉5件，复议后起诉7件；法院判决维持7件、纠正1件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4 litigation/total=12 direct/total=5 after-review/total=7 litigation/upheld=7 litigation/corrected=1',
  ],
  [
    'B',
    '行政执法信息公开方面，公示行政许可决定326件、行政处罚87件、行政强制14件，公示“双随机”抽查结果118条；收取行政事业性收费53.28万元，减免企业收费120万元，惠及36家。',
    'licensing/total=326 penalties/total=87 coercion/total=14 charges/charge=53.28',
  ],
  [
    'B*',
    '局政务新媒体矩阵共3个账号，其中微信公众号推送信息428条，阅读量21万次；微博发布615条，粉丝1.8万；抖音短视频71条，点赞5万余次。通过县融媒体中心刊播稿件18篇，其中省级以上媒体12篇。',
    '',
  ],
  [
    'B*',
    '一是压实责任，调整领导小组成员9名，召开局长办公会研究政务公开3次；二是抓培训，组织专题学习4次、覆盖213人次；三是强考核，将政务公开纳入科室绩效，权重由3%提高到5%；四是严审查，保密审查信息1274条，退回修改42条。',
    '',
  ],
  [
    'B*',
    '2022年，我局新收申请58件，办结60件，其中予以公开19件、部分公开5件；被复议14件、被诉14件。上述情况已在2022年度报告中公布。',
    '',
  ],
  [
    'B',
    '与2022年新收58件、办结60件相比，2023年分别为71件、70件，增幅22.4%和16.7%；不予公开由8件上升为10件，行政复议由14件上升到18件。',
    'applications/new=71 applications/processed=70 applications/refused=10 review/total=18',
  ],
  [
    'B',
    '上年度结转的5件全部办结，本年新收的71件中办结65件。全年答复合计70件，其中书面答复62件、电子邮件答复8件。仍有6件结转下年度。',
    'applications/carried-in=5 applications/new=71 applications/processed=65 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '新收申请81件，自然人61件，法人及其他组织10件。答复结果：予以公开（21件）、部分公开（7件）、不予公开（10件）。结转6件至2024年度。',
    'applications/new=81! applications/new@natural-person=61 applications/new@organisation=10 applications/granted=21 applications/partial=7 applications/refused=10 applications/carried-out=6',
  ],
  [
    'C',
    '2023年，全县各级行政机关新收政府信息公开申请1287件，上年结转46件，合计1333件；办结1261件，结转下年度72件。其中，县政府办公室办理214件，县直部门办理738件，乡镇（街道）办理309件。',
    'applications/new=1287 applications/carried-in=46 applications/handled=1333 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '从答复情况看：予以公开485件，占38.5%；部分公开131件，占10.4%；不予公开95件，占7.5%；无法提供342件，占27.1%；不予处理155件，占12.3%；其他处理53件，占4.2%。',
    'applications/granted=485 applications/partial=131 applications/refused=95 applications/unavailable=342 applications/not-processed=155 applications/other-handling=53',
  ],
  [
    'C',
    '不予公开的95件中，属于国家秘密2件，法律行政法规禁止公开5件，保护第三方合法权益27件，三类内部事务信息9件，四类过程性信息33件，行政执法案卷12件，行政查询事项7件。',
    'applications/refused=95 applications/refused.state-secret=2 applications/refused.forbidden-by-law=5 applications/refused.third-party-rights=27 applications/refused.internal-affairs=9 applications/refused.process-information=33 applications/refused.enforcement-files=12 applications/refused.administrative-query=7',
  ],
  [
    'C',
    '因政府信息公开被提起行政复议115件（维持64件，纠正18件，其他22件，未审结11件）；行政诉讼72件（直接起诉27件，复议后起诉35件）。',
    'review/total=115 review/upheld=64 review/corrected=18 review/other-result=22 review/pending=11 litigation/total=72! direct/total=27 after-review/total=35',
  ],
  [
    'C',
    '直接起诉的27件中，维持15件、纠正2件、其他4件、尚未审结6件；经复议后起诉的35件中，维持19件、纠正3件、其他5件、尚未审结8件。',
    'direct/total=27 direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6 after-review/total=35 after-review/upheld=19 after-review/corrected=3 after-review/other-result=5 after-review/pending=8',
  ],
  [
    'C',
    '全县新制发行政规范性文件16件，废止24件，现行有效183件；作出行政许可决定36214件、行政处罚决定14830件、行政强制决定921件；行政事业性收费4172.6万元。',
    'normative/issue=16 normative/repeal=24 normative/in-force=183! licensing/total=36214 penalties/total=14830 coercion/total=921 charges/charge=4172.6',
  ],
  [
    'C*',
    '全县共有政府网站3个，政务新媒体87个，其中微信62个、微博9个、其他16个；全年关停整合21个。门户网站总访问量1126万次，独立用户数84万个。开展在线访谈12期，征集调查46期，收到意见872条。',
    '',
  ],
  [
    'C*',
    '经开区管委会2023年新收申请43件，予以公开20件，部分公开6件，不予公开3件；高新区管委会新收申请31件，予以公开12件。两个开发区行政复议共2件。',
    '',
  ],
  [
    'C*',
    '12345热线受理诉求11.4万件，其中咨询类6.2万件、投诉类3.1万件、求助类2.1万件；办结11.38万件，满意率97.8%；涉及政府信息公开的咨询155件，全部答复。',
    '',
  ],
  [
    'C*',
    '重点领域：公开义务教育信息1420条、医疗卫生信息986条、食品药品抽检信息2130条、保障性住房信息342条、征地信息131条、环境信息485条。',
    '',
  ],
  [
    'C',
    '新收申请中，通过互联网提交812件、信函392件、当面83件；自然人申请1204件，企业申请57件，法律服务机构申请19件，全年办结1261件。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@legal-service=19 applications/processed=1261',
  ],
  [
    'C',
    '2023年我县新收申请1287件，比上年增加111件，增长9.4%。其中自然人申请1204件，较上年增加120件；企业申请57件，较上年减少9件。行政复议115件，较上年增加18件。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@enterprise=57 review/total=115',
  ],
  [
    'C',
    '全年新收申请一千二百八十七件，办结一千二百六十一件；行政复议一百一十五件，行政诉讼六十二件，其中直接起诉二十七件。',
    'applications/new=1287 applications/processed=1261 review/total=115 litigation/total=62 direct/total=27',
  ],
  [
    'C',
    '全县共办结申请1261件，其中予以公开或部分公开616件，不予公开95件；因申请人逾期不补正不再处理21件，逾期未缴费视为放弃4件。',
    'applications/processed=1261 applications/granted+applications/partial=616 applications/refused=95 applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4',
  ],
  [
    'C',
    '收到申请1287件，答复1361件（含上年结转），结转72件。申请内容集中在征地拆迁（412件）、规划建设（198件）、社会保障（87件）。',
    'applications/new=1287 applications/processed=1361! applications/carried-out=72',
  ],
  [
    'Z',
    '2022年，我馆主动公开馆务信息126条，网站发布96条，微信发布30条。未收到政府信息公开申请，无上年结转，无结转下年。未因政府信息公开被复议或起诉。',
    'applications/new=0 applications/carried-in=0 applications/carried-out=0 review/total=0 litigation/total=0',
  ],
  [
    'Z*',
    '全年提供查档服务4120人次，调阅档案9860卷（件），出具证明1310份；接收进馆档案16家12840件；公开出版编研成果2种；举办展览5场，观众1.6万人次。',
    '',
  ],
  [
    'Z',
    '本年度新收申请2件，其中自然人1件、企业1件，均予以公开；没有结转件；没有复议、诉讼案件。',
    'applications/new=2! applications/new@natural-person=1! applications/new@enterprise=1! applications/granted=2! review/total=0 litigation/total=0',
  ],
  [
    'T',
    '2019年，我局新收申请27件，上年结转2件。28件已办结：予以公开15件，部分公开3件，不予公开6件（内部事务2件、过程性信息4件），本机关不掌握3件，信访类不予处理1件。1件结转2020年。',
    'applications/new=27 applications/carried-in=2 applications/processed=28 applications/granted=15 applications/partial=3 applications/refused=6 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/unavailable.not-held=3 applications/not-processed.petition=1 applications/carried-out=1',
  ],
  [
    'T',
    '行政许可415件，其他对外管理服务37件，行政处罚66件，行政强制5件。政府集中采购23个项目，总金额286.4万元。',
    'licensing/total=415 other-services/total=37 penalties/total=66 coercion/total=5 procurement/total=23! procurement-amount/total=2864000',
  ],
  [
    'T*',
    '清源师范学院2018—2019学年主动公开信息3150条，其中网站2860条、校报290条；收到信息公开申请6件，答复6件；师生评议满意率96%。该校报告另行发布。',
    '',
  ],
  [
    'T*',
    '“阳光招生”平台公布学位27460个，受理报名2.9万人，录取28115人；民转公学校3所；公开收费项目15项；撤销违规培训机构66家，罚款28万元。',
    '',
  ],
  [
    'U',
    '2020年，我镇通过网站、公示栏等公开信息240条。全年未收到政府信息公开申请，也没有上年结转的申请。未发生行政复议和行政诉讼。发生行政处罚2件、行政强制0件。',
    'applications/new=0 applications/carried-in=0 review/total=0 litigation/total=0 penalties/total=2! coercion/total=0',
  ],
  [
    'U*',
    '完成农村危房改造31户，发放补助资金86.8万元；办理低保申请75户，批准52户，不予批准23户；调处纠纷118件，成功率98%；公开村级财务12次。',
    '',
  ],
  [
    'S',
    '2016年，全局主动公开政府信息2417条。按渠道分，政府公报24条，政府网站2380条，政务微博156条，政务微信231条，其他方式88条（同一信息可在多个渠道公开）。',
    'items/publish=2417 gazette/publish=24 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  [
    'S',
    '回应公众关注热点或重大舆情20次，举办新闻发布会3次，参加在线访谈5次（主要负责人2次），发布政策解读稿件26篇，微博微信回应14次，其他方式回应6次。',
    'topics/total=20 press-conference/total=3 interview/total=5 interview/led=2 explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '全年受理申请53件，办结51件。答复结果为：已主动公开13件，同意公开19件，同意部分公开2件，不同意公开6件，不属于本机关公开5件，信息不存在3件，告知作出更改补充2件，告知通过其他途径办理1件。',
    'applications/new=53 applications/processed=51 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '不同意公开6件，其中涉及国家秘密1件、商业秘密2件、个人隐私4件。行政复议4件，维持3件、纠错1件；行政诉讼2件，全部维持；举报1件。',
    'applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=4! review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2 complaint/total=1',
  ],
  [
    'S',
    '我局设政府信息公开工作专门机构1个，查阅点3处，从事该项工作人员9人，其中专职2人、兼职7人；投入经费4.5万元；召开会议6次，举办培训班4期，培训215人次。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5 meeting/total=6 training/total=4 trainee/total=215',
  ],
  [
    'S*',
    '全市设村卫生室412个、社区卫生服务中心16个，公开医生出诊信息5360条；受理医疗投诉231起，办结226起；查处非法行医案件53件，罚没51万元；卫生监督信息双公示2380条。',
    '',
  ],
  [
    'S',
    '主动公开信息共2147条，网站公开2380条；申请53件，均为有效申请，其中网上提交33件、信函11件、当面8件、传真1件。',
    'items/publish=2147! website/publish=2380 applications/new=53 applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1',
  ],
  [
    'Y',
    '2017年，街道未收到政府信息公开申请，无复议、诉讼、举报。召开会议0次，举办培训班0期。设兼职工作人员2名。',
    'applications/new=0 review/total=0 litigation/total=0 complaint/total=0 meeting/total=0 training/total=0 part-time/total=2!',
  ],
  [
    'M',
    '2024年，全省新收政府信息公开申请23160件，其中自然人21480件，商业企业1312件，法律服务机构268件，其他77件；上年结转900件；办结22895件，结转下年度1165件。',
    'applications/new=23160 applications/new@natural-person=21480 applications/new@enterprise=1312 applications/new@legal-service=268 applications/new@other=77 applications/carried-in=900 applications/processed=22895 applications/carried-out=1165',
  ],
  [
    'M',
    '在22895件办结件中，予以公开10148件，部分公开2111件，不予公开1600件，无法提供6360件，不予处理1415件，其他处理1361件。',
    'applications/processed=22895 applications/granted=10148 applications/partial=2111 applications/refused=1600 applications/unavailable=6360 applications/not-processed=1415 applications/other-handling=1361!',
  ],
  [
    'M',
    '全省作出行政许可决定284.19万件、行政处罚决定约193万件、行政强制决定9万余件，行政事业性收费31.6亿元。',
    'licensing/total=2841900≈ penalties/total=1930000≈ coercion/total=90000≥ charges/charge=316000≈',
  ],
  [
    'M',
    '全省政府信息公开行政诉讼757件，其中直接起诉307件（维持174件、纠正21件），复议后起诉450件（维持287件、纠正30件），总体败诉率6.7%。',
    'litigation/total=757 direct/total=307 direct/upheld=174 direct/corrected=21 after-review/total=450 after-review/upheld=287 after-review/corrected=30',
  ],
  [
    'M*',
    '全省23个省直部门、14个设区市政府主动公开政策文件9120件，配发解读6360件，图解2111件；省政府新闻办举办发布会118场；全省政务新媒体备案7400余个。',
    '',
  ],
  [
    'M*',
    '2019年至2023年，全省五年累计新收申请9.8万件，办结9.7万件，年均增长11.2%；行政复议累计6120件，行政诉讼累计3340件。',
    '',
  ],
  [
    'L',
    '2015年我镇共公开政府信息186条，其中通过网站公开142条，其他形式公开44条；解读政策3次；收到申请4件，均按时办结，其中2件同意公开、1件属已主动公开、1件不属于本机关；信息公开经费0.8万元。',
    'items/publish=186 website/publish=142 other-channel/publish=44 explanation/total=3 applications/new=4 applications/on-time=4 applications/granted=2 applications/already-public=1 applications/not-held=1 funding/total=0.8',
  ],
  [
    'L',
    '截至2015年底，本镇累计公开信息1820条；当年公开196条，其中网站142条。当年申请4件，当面申请3件，信函申请1件。',
    'items/publish=196! website/publish=142 applications/new=4 applications/in-person=3 applications/letter=1',
  ],
  // Second batch, written after the first measurement (measured by itself), still without reading the code.
  ['B*', '2023年修订信息公开指南1次，公布申请表格式文本3份；受理窗口设于县政务中心2楼71号，邮编325600。', ''],
  [
    'B*',
    '《中华人民共和国行政处罚法》第五条、《水行政处罚实施办法》第87条对公示期限另有规定，处罚公示期一般为3个月至3年。',
    '',
  ],
  ['B*', '我局牵头的5项民生实事全部完成，公开进度信息60条；水库除险加固14座，河道治理87公里，投资3.26亿元。', ''],
  ['C*', '第三方评估抽取71家单位发出模拟申请142件，按期答复138件，答复率97.2%；其余4件已通报。', ''],
  ['C*', '上一年度未审结的行政复议案件9件、行政诉讼案件12件，均已于2023年结案。', ''],
  ['C*', '市对县考核中，我县得分96.4分，居全市12个县（市、区）第3位；国务院办公厅第三季度抽查得分91分。', ''],
  ['Z*', '2023年拟开放档案1万件，培训4次，培训160人次；预计收到公开申请2件左右。', ''],
  ['S*', '各县（区）卫生局共受理政府信息公开申请118件，公开信息1.6万条，不计入本局统计。', ''],
  ['M*', '14个设区市中，新收申请超过2000件的有4个，不足500件的有3个；省直部门中，新收申请最多的为省自然资源厅。', ''],
  [
    'M',
    '省政府规章制发6件、废止4件、现行有效118件；行政规范性文件制发74件、废止131件、现行有效912件。',
    'regulations/issue=6 regulations/repeal=4! regulations/in-force=118 normative/issue=74 normative/repeal=131 normative/in-force=912',
  ],
  [
    'C',
    '商业企业申请67件、法律服务机构申请19件；结转下年72件，较上年结转的46件多26件。',
    'applications/new@enterprise=67! applications/new@legal-service=19 applications/carried-out=72 applications/carried-in=46',
  ],
  [
    'B',
    '不予处理9件，均属信访和重复申请；其中信访6件。',
    'applications/not-processed=9! applications/not-processed.petition=6',
  ],
  [
    'S',
    '收到网上申请23件、信函申请11件、传真申请1件、当面申请8件，合计53件。',
    'applications/online=23! applications/letter=11 applications/fax=1 applications/in-person=8 applications/new=53',
  ],
  [
    'T',
    '办结28件：公开15件，部分公开4件，不予公开6件，无法提供3件，不予处理1件。',
    'applications/processed=28 applications/granted=15 applications/partial=4! applications/refused=6 applications/unavailable=3 applications/not-processed=1',
  ],
];
