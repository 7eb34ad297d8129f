import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, by a writer who had read real reports. Before mending: precision 0.983, recall 0.954. */
export const roundTwentyNine: readonly FreshSentence[] = [
  // B
  [
    'B',
    '畅通当面、邮寄、网络等渠道，截至12月31日，累计收到公众提交的政府信息公开申请71件，均在2个工作日内完成登记。',
    'applications/new=71',
  ],
  [
    'B',
    '本年度办理的政府信息公开申请来源为：当年新收71件、上一年度转入5件。',
    'applications/new=71 applications/carried-in=5',
  ],
  [
    'B',
    '在新收的申请中，公民个人提出61件，商业企业提出6件，律师事务所等法律服务机构提出4件；科研机构和社会公益组织均未提出申请。',
    'applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/new@research=0 applications/new@public-welfare=0',
  ],
  [
    'B',
    '我局对71件新收申请逐件建立台账；至年末，已办结70件（含上年结转件），未办结的6件转入下一年度。',
    'applications/new=71 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '从申请答复类型看，以予以公开居多，有21件；其次为无法提供，有15件；其余依次为不予公开10件、其他处理9件、不予处理8件、部分公开7件。',
    'applications/granted=21 applications/unavailable=15 applications/refused=10 applications/other-handling=9 applications/not-processed=8 applications/partial=7',
  ],
  ['B', '予以公开和部分公开的申请合计28件，占全部办结件的40%。', 'applications/granted+applications/partial=28'],
  [
    'B',
    '我局以属于三类内部事务信息为由不予公开2件，以属于国家秘密为由不予公开1件，答复前均经法制机构审核。',
    'applications/refused.internal-affairs=2 applications/refused.state-secret=1',
  ],
  [
    'B',
    '保护第三方合法权益方面，全年不予公开3件，均事先书面征求了权利人意见。',
    'applications/refused.third-party-rights=3',
  ],
  [
    'B',
    '四类过程性信息（会议纪要、内部请示等）的申请4件，依据《条例》第十六条不予公开。',
    'applications/refused.process-information=4',
  ],
  [
    'B',
    '“无法提供”的答复共计15件，其中12件因相关信息本机关不掌握，占八成。',
    'applications/unavailable=15 applications/unavailable.not-held=12',
  ],
  [
    'B',
    '申请人要求统计、汇总的2件，因没有现成信息、需要另行制作，告知无法提供。另有1件申请经补正后内容仍不明确。',
    'applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '以申请公开之名进行信访、举报、投诉的申请6件，我局告知其通过相应渠道提出；重复申请2件，不予重复处理。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  ['B', '全年因申请人逾期不按收费通知要求缴纳费用而不再处理的申请有4件。', 'applications/other-handling.fee-unpaid=4!'],
  ['B', '本年度政府信息公开申请无结转至2024年继续办理的情况。', 'applications/carried-out=0!'],
  [
    'B',
    '因政府信息公开引发行政复议案件18起，已审结14起，另外4起尚在审理中。',
    'review/total=18 review/total=14 review/pending=4',
  ],
  ['B', '行政复议机关对我局政府信息公开答复作出纠正决定的案件12起，原因多为答复超期。', 'review/corrected=12!'],
  ['B', '2023年，我局作为被告应诉政府信息公开行政诉讼21起，败诉1起。', 'litigation/total=21! litigation/corrected=1'],
  [
    'B',
    '未经复议直接起诉的5起案件中，3起结果维持，1起其他结果，1起尚未审结；复议后起诉的7起案件中，4起结果维持，1起结果纠正，2起尚未审结。',
    'direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B',
    '我局年内印发行政规范性文件3件，宣布废止11件，均按程序报县司法局备案。',
    'normative/issue=3 normative/repeal=11',
  ],
  ['B', '至2023年底，我局现行有效的水利行政规范性文件还有24件。', 'normative/in-force=24!'],
  ['B', '推行涉水审批“一网通办”，326件行政许可决定全部在法定时限内作出，平均用时4.5个工作日。', 'licensing/total=326'],
  [
    'B',
    '全年开展河湖执法巡查214次，作出行政处罚87件、行政强制14件，拆除违法建筑6处。',
    'penalties/total=87 coercion/total=14',
  ],
  ['B', '我局2023年依法收取行政事业性收费35.28万元，全额上缴国库。', 'charges/charge=35.28!'],
  ['B*', '全年开设“节水进校园”专题1个，在县融媒体中心刊发稿件42篇，“清源水利”视频号播放量71万次。', ''],
  ['B*', '对照2022年度报告提出的5项整改任务，我局已完成4项，其余1项（信息公开目录修订）计划于2024年6月底前完成。', ''],
  ['B*', '县防汛抗旱指挥部办公室全年发布预警信息18期，转移受威胁群众326人。', ''],
  ['B*', '2022年，我局受理政府信息公开申请58件，被提起政府信息公开行政诉讼9件，均低于本年水平。', ''],
  ['B*', '2024年，力争将申请平均办理时限压缩到12个工作日以内，将行政复议纠错案件控制在1件以内。', ''],
  ['B*', '局属水文站、供水总站等6家单位全年公开服务承诺14项、收费标准3项，答复用户咨询1260人次。', ''],
  ['B*', '我局办事指南共42项，其中行政许可事项19项、公共服务事项11项、其他事项12项，已全部核对更新。', ''],
  // C
  [
    'C',
    '2023年，全县政府信息公开申请总量为1287件；自然人申请1204件，占93.6%，仍是最主要的申请群体。',
    'applications/new=1287 applications/new@natural-person=1204',
  ],
  [
    'C',
    '从申请主体结构看，商业企业57件、法律服务机构19件、其他6件、科研机构1件，法人或其他组织合起来83件。',
    'applications/new@enterprise=57 applications/new@legal-service=19 applications/new@other=6 applications/new@research=1 applications/new@organisation=83',
  ],
  [
    'C',
    '全县应办理政府信息公开申请1333件，年内完成答复1261件，完成率94.6%。',
    'applications/handled=1333 applications/processed=1261',
  ],
  [
    'C',
    '政府信息公开申请从2022年结转46件，向2024年结转72件，后者主要是第四季度集中收到的征地补偿类申请。',
    'applications/carried-in=46 applications/carried-out=72',
  ],
  ['C', '全县予以公开的申请485件，比部分公开的131件多354件。', 'applications/granted=485 applications/partial=131'],
  [
    'C',
    '不予公开的95件申请分布在22个部门，其中属于其他法律、行政法规禁止公开的5件。',
    'applications/refused=95 applications/refused.forbidden-by-law=5',
  ],
  [
    'C',
    '属于行政执法案卷的12件申请和属于行政查询事项的7件申请，均作不予公开处理。',
    'applications/refused.enforcement-files=12 applications/refused.administrative-query=7',
  ],
  [
    'C',
    '全县以属于三类内部事务信息为由不予公开的申请为29件，各部门均一次性说明了理由。',
    'applications/refused.internal-affairs=29!',
  ],
  [
    'C',
    '全县有41件申请需要行政机关对现有信息加工、汇总，因没有现成信息而无法提供。',
    'applications/unavailable.needs-creation=41',
  ],
  [
    'C',
    '县信访局协助甄别后，各单位对96件信访举报投诉类申请和38件重复申请作出不予处理的答复。',
    'applications/not-processed.petition=96 applications/not-processed.repeated=38',
  ],
  [
    'C',
    '要求提供公开出版物的3件申请，分别涉及县志、年鉴和统计公报，均告知申请人获取途径。',
    'applications/not-processed.publications=3',
  ],
  [
    'C',
    '依据《条例》第三十五条，全县对17件大量反复申请要求申请人说明理由，理由均不合理，决定不予处理。',
    'applications/not-processed.excessive=17',
  ],
  [
    'C',
    '全县不予处理155件、其他处理53件，两类合计208件，占办结总数的16.5%。',
    'applications/not-processed=155 applications/other-handling=53 applications/not-processed+applications/other-handling=208',
  ],
  [
    'C',
    '申请人收到补正通知后逾期不补正、行政机关不再处理的申请，全县为121件。',
    'applications/other-handling.not-corrected-in-time=121!',
  ],
  ['C', '2023年，全县发生政府信息公开行政复议215起，比上年少9起。', 'review/total=215!'],
  [
    'C',
    '政府信息公开行政复议案件当年审结104起，其中结果维持64起、结果纠正18起、其他结果22起。',
    'review/total=104 review/upheld=64 review/corrected=18 review/other-result=22',
  ],
  [
    'C',
    '全县行政机关因政府信息公开被提起行政诉讼62起，法院维持34起，纠正5起。',
    'litigation/total=62 litigation/upheld=34 litigation/corrected=5',
  ],
  [
    'C',
    '复议后起诉的政府信息公开案件中，结果纠正的有13起，其他结果的有5起。',
    'after-review/corrected=13! after-review/other-result=5',
  ],
  [
    'C',
    '县政府及其部门全年出台行政规范性文件16件，同期清理废止24件，保留173件继续有效。',
    'normative/issue=16 normative/repeal=24 normative/in-force=173',
  ],
  [
    'C',
    '全县行政强制决定由上年的1015件降至921件；行政许可决定46214件，与上年基本持平。',
    'coercion/total=921 licensing/total=46214!',
  ],
  ['C', '全县行政事业性收费4170余万元，其中不动产登记费612万元。', 'charges/charge=4170≈'],
  ['C*', '县自然资源局全年收到政府信息公开申请214件，被申请行政复议23件，数量均居全县各部门之首。', ''],
  [
    'C*',
    '根据工作安排，到2024年底，全县现行有效的行政规范性文件将精简到150件以内，申请平均办理时间缩短到10个工作日。',
    '',
  ],
  ['C*', '县政府门户网站“我要写信”栏目收到留言1842条，办结1830条，公开答复612条。', ''],
  // M
  [
    'M',
    '省政府全年公布规章6件、废止2件，规章库收录现行有效规章118件；全省行政规范性文件制发74件、废止131件、现行有效912件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118 normative/issue=74 normative/repeal=131 normative/in-force=912',
  ],
  [
    'M',
    '法人或其他组织提出申请1680件，占7.3%，其中社会公益组织14件、科研机构9件。',
    'applications/new@organisation=1680 applications/new@public-welfare=14 applications/new@research=9',
  ],
  [
    'M',
    '全省2024年共需办理政府信息公开申请24060件，由新收的23160件和上年结转的900件组成。',
    'applications/handled=24060 applications/new=23160 applications/carried-in=900',
  ],
  [
    'M',
    '因公开后可能危及国家安全、公共安全、经济安全、社会稳定，全省不予公开的申请有71件。',
    'applications/refused.security-and-stability=71!',
  ],
  [
    'M',
    '全省不予公开1600件，占办结总数的7.0%；不予处理1415件，占6.2%。',
    'applications/refused=1600 applications/not-processed=1415',
  ],
  [
    'M',
    '其他处理1261件，由申请人逾期未补正507件、申请人逾期未缴费38件和其他情形716件构成。',
    'applications/other-handling=1261 applications/other-handling.not-corrected-in-time=507 applications/other-handling.fee-unpaid=38 applications/other-handling.other=716',
  ],
  [
    'M',
    '要求行政机关确认或者重新出具已获取信息的申请，全省有12件；21个市（州）中有9个市（州）未收到此类申请。',
    'applications/not-processed.confirm-or-reissue=12',
  ],
  [
    'M',
    '2024年，全省作出行政许可决定2841907件，行政处罚决定逾193万件，行政强制决定逾9万件；行政事业性收费超过31亿元。',
    'licensing/total=2841907 penalties/total=1930000≥ coercion/total=90000≥ charges/charge=310000≥',
  ],
  ['M', '全省政府信息公开行政复议案件中，结果纠正的有521件，主要原因是答复程序不规范。', 'review/corrected=521!'],
  [
    'M',
    '全省政府信息公开行政诉讼757件，未经复议直接起诉307件（其中结果纠正21件），复议后起诉450件；截至年底，全部诉讼案件中尚未审结的124件。',
    'litigation/total=757 direct/total=307 direct/corrected=21 after-review/total=450 litigation/pending=124',
  ],
  ['M*', '省司法厅全年审查各地报送备案的规章和行政规范性文件486件，提出审查意见131条。', ''],
  ['M*', '全省惠企政策服务平台汇集政策2111项，注册企业用户31.6万家，直达快享资金18.9亿元。', ''],
  // Z
  [
    'Z',
    '2022年度，我馆收到、办结的政府信息公开申请数量均为零，也无上年结转申请。',
    'applications/new=0 applications/processed=0 applications/carried-in=0',
  ],
  ['Z', '2022年，我馆既无行政许可决定，也无行政强制决定。', 'licensing/total=0 coercion/total=0'],
  ['Z', '我馆未设收费项目，全年未收取行政事业性收费；为利用者免费复制档案材料3200页。', 'charges/charge=0'],
  ['Z', '本年度我馆未废止行政规范性文件，也未新制发行政规范性文件。', 'normative/repeal=0 normative/issue=0'],
  [
    'Z',
    '2022年，我馆有2件政府信息公开申请因本机关不掌握相关政府信息而答复无法提供。',
    'applications/unavailable.not-held=2!',
  ],
  ['Z', '为规范档案移交工作，我馆2022年制发行政规范性文件4件。', 'normative/issue=4!'],
  ['Z*', '全年举办“档案里的清源”主题展览3场，参观者2100人次，赠送编研图书150册。', ''],
  ['Z*', '我馆内设机构4个，核定事业编制18名，其中1人兼任政务公开联络员。', ''],
  ['Z', '我馆全年未发生政府信息公开行政复议；12345热线转来查档咨询23件，均已答复。', 'review/total=0'],
  // T
  ['T', '在2019年度新制作的7件规范性文件中，有6件已于当年向社会公开。', 'normative/issue=7 normative/publish=6'],
  [
    'T',
    '其他对外管理服务事项方面，作出处理决定37件；行政许可方面，作出处理决定415件；行政强制方面，作出处理决定5件。',
    'other-services/total=37 licensing/total=415 coercion/total=5',
  ],
  ['T', '我局对违规办学行为加大查处力度，2019年作出行政处罚处理决定96件。', 'penalties/total=96!'],
  [
    'T',
    '政府集中采购金额合计286.4万元，13个采购项目均在指定网站公示中标结果。',
    'procurement-amount/total=286.4 procurement/total=13',
  ],
  ['T', '2019年，我局政府集中采购总金额为364万元，比上年略有下降。', 'procurement-amount/total=364!'],
  [
    'T',
    '年初接续办理2018年结转申请2件，年底将1件申请结转至2020年，全年办结申请28件。当年复议后起诉的政府信息公开案件1件。',
    'applications/carried-in=2 applications/carried-out=1 applications/processed=28 after-review/total=1',
  ],
  [
    'T',
    '申请人以学生家长为主，自然人提出申请23件，商业企业提出申请4件；科研机构、社会公益组织、法律服务机构没有提出申请。',
    'applications/new@natural-person=23 applications/new@enterprise=4 applications/new@research=0 applications/new@public-welfare=0 applications/new@legal-service=0',
  ],
  [
    'T',
    '予以公开15件，部分公开3件；属于信访举报投诉类的申请1件，作不予处理；本机关不掌握相关政府信息的申请3件，作无法提供。',
    'applications/granted=15 applications/partial=3 applications/not-processed.petition=1 applications/unavailable.not-held=3',
  ],
  ['T', '2019年，我局未发生政府信息公开行政复议案件。', 'review/total=0!'],
  ['T*', '全县86所中小学、幼儿园设置校务公开栏112块，公开食堂收支、作息安排等信息2680条。', ''],
  ['T*', '按照清教办〔2019〕27号文件要求，我局于3月15日前公布招生方案，设置咨询电话2部（0826-5370415）。', ''],
  [
    'T',
    '全年不予公开的申请6件，涉及三类内部事务信息2件、四类过程性信息4件；局信访室另接待来访群众66人次。',
    'applications/refused=6 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  // U
  [
    'U',
    '2020年，我镇未收到公民、法人或其他组织提出的政府信息公开申请，没有上年结转的申请。',
    'applications/new=0 applications/carried-in=0',
  ],
  [
    'U',
    '本年度没有其他对外管理服务事项处理决定，没有行政强制处理决定，政府集中采购总金额为0元。',
    'other-services/total=0 coercion/total=0 procurement-amount/total=0',
  ],
  ['U', '2020年，我镇新公开规范性文件3件，均与人居环境整治有关。', 'normative/publish=3!'],
  ['U*', '镇便民服务中心设置窗口8个，全年受理群众办事事项3120件，按期办结率99.6%。', ''],
  ['U*', '疫情期间，我镇利用“村村响”广播播报防控政策960次，张贴公告1500张，入户发放明白纸4200份。', ''],
  // S
  [
    'S',
    '2016年，我局主动公开政府信息数为2417条；通过政务微博、政务微信分别公开156条、231条，通过政府公报公开24条。',
    'items/publish=2417 weibo/publish=156 wechat/publish=231 gazette/publish=24',
  ],
  [
    'S',
    '全年共制发规范性文件12件，除3件不宜公开外，其余9件规范性文件已主动公开。',
    'normative/issue=12 normative/publish=9',
  ],
  [
    'S',
    '以传真方式提出的申请仅1件，以信函方式提出的11件，到局机关当面提出的8件，其余33件通过网络提出。',
    'applications/fax=1 applications/letter=11 applications/in-person=8 applications/online=33',
  ],
  [
    'S',
    '到年底，51件申请已经办结，其中按时办结47件、延期办结4件。答复结果中，属于已主动公开范围的13件，同意公开的19件，同意部分公开的2件。',
    'applications/processed=51 applications/on-time=47 applications/extended=4 applications/already-public=13 applications/granted=19 applications/partial=2',
  ],
  [
    'S',
    '不同意公开的情形中，涉及国家秘密的1件，涉及个人隐私的3件，涉及商业秘密的12件。',
    'applications/refused.state-secret=1 applications/refused.personal-privacy=3 applications/refused.trade-secret=12!',
  ],
  [
    'S',
    '经检索，答复“申请信息不存在”3件、“不属于本行政机关公开”5件；另有“告知作出更改补充”2件、“告知通过其他途径办理”1件。',
    'applications/not-existing=3 applications/not-held=5 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '全年回应公众关注热点或重大舆情20次；参加或举办新闻发布会13次，其中主要负责同志参加1次。',
    'topics/total=20 press-conference/total=13! press-conference/led=1',
  ],
  ['S', '局主要负责同志参加政府网站在线访谈2次，占全部5次在线访谈的40%。', 'interview/led=2 interview/total=5'],
  [
    'S',
    '发布政策解读稿件26篇，微博微信回应事件14次，其他方式回应事件6次，平均回应时间不超过24小时。',
    'explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '涉及我局的政府信息公开行政复议4件（维持3件、依法纠错1件），行政诉讼2件（维持2件），举报1件。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2 complaint/total=1',
  ],
  [
    'S',
    '年度预算安排政府信息公开专项经费4.5万元；对申请人免收检索、复制等费用，全年依申请公开信息收费为0元。',
    'funding/total=4.5 fee/charge=0',
  ],
  ['S', '我局政府信息公开查阅点由上年的2个增加到5个。', 'reading-point/total=5!'],
  [
    'S',
    '我局政府信息公开工作由1个专门机构牵头，工作人员9名，2名为专职，7名为兼职。',
    'dedicated-body/total=1 staff/total=9 full-time/total=2 part-time/total=7',
  ],
  [
    'S',
    '先后召开政府信息公开专题会议6次；4期政府信息公开培训班共培训215人次。',
    'meeting/total=6 training/total=4 trainee/total=215',
  ],
  ['S*', '全县医疗机构设置意见箱156个，收到患者表扬信231封、投诉53件，投诉已办结51件。', ''],
  ['S*', '2015年，我局主动公开政府信息2106条，收到政府信息公开申请41件。', ''],
  // Y
  [
    'Y',
    '2017年，街道收到政府信息公开申请0件，办结0件，延期办结0件。',
    'applications/new=0 applications/processed=0 applications/extended=0',
  ],
  ['Y', '2017年，街道没有制发规范性文件，没有通过政府网站公开政府信息。', 'normative/issue=0 website/publish=0'],
  [
    'Y',
    '街道全年未召开政府信息公开专题会议，未举办政府信息公开培训班，接受培训人员为0人次。',
    'meeting/total=0 training/total=0 trainee/total=0',
  ],
  ['Y', '街道在办事大厅等处设立政府信息公开查阅点2个，方便居民就近查阅。', 'reading-point/total=2!'],
  ['Y*', '社区微信群全年推送通知1860条，群成员合计1.2万人；居民议事会收集意见215条。', ''],
  ['Y', '2017年，没有因政府信息公开引起的行政诉讼；街道法律顾问全年参与民间纠纷调解9件。', 'litigation/total=0'],
  // L
  [
    'L',
    '全年主动公开的186条政府信息中，142条发布在政府网站，44条以公开栏、明白纸等其他方式公布。',
    'items/publish=186 website/publish=142 other-channel/publish=44',
  ],
  [
    'L',
    '全年答复政府信息公开申请4件，结果为：同意公开2件，属于已主动公开范围1件，不属于本行政机关公开1件。',
    'applications/processed=4 applications/granted=2 applications/already-public=1 applications/not-held=1',
  ],
  ['L', '我镇现有从事政府信息公开工作的人员8名，均由镇党政办干部担任。', 'staff/total=8!'],
  [
    'L',
    '镇里办政府信息公开培训班1期，村级信息员等46人次接受培训；召开政府信息公开工作会议2次。',
    'training/total=1 trainee/total=46 meeting/total=2',
  ],
  ['L*', '镇农技站全年发放技术资料3800份，开设田间课堂12期，解答农户提问142人次。', ''],
  [
    'L',
    '2015年，没有不同意公开的申请，没有涉及政府信息公开的行政诉讼；受理宅基地纠纷调解申请9件。',
    'applications/refused=0 litigation/total=0',
  ],
];
