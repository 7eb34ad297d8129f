import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance by one who searches for what hasty readers misread. Before mending: precision 0.992, recall 0.963. */
export const roundFortyFive: readonly FreshSentence[] = [
  // B: a bureau, form of 2021
  [
    'B',
    '2023年，清源县水利局新收政府信息公开申请71件，其中自然人申请61件，商业企业申请6件，法律服务机构申请4件。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '全年应办理的76件政府信息公开申请中，5件系2022年结转而来，其余71件为当年新收。',
    'applications/handled=76 applications/carried-in=5 applications/new=71',
  ],
  [
    'B',
    '截至2023年12月31日，我局办结政府信息公开申请70件，另有6件尚在法定答复期限内，转入2024年继续办理。',
    'applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '不予公开的10件申请，理由分别为：属于国家秘密1件、保护第三方合法权益3件、属于内部事务信息2件、属于过程性信息4件。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'B',
    '无法提供的申请，本机关不掌握相关信息的12件，没有现成信息需要另行制作的2件，补正后申请内容仍不明确的1件，三类合计15件。',
    'applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1 applications/unavailable=15',
  ],
  [
    'B',
    '另有3件申请，申请人无正当理由逾期不补正，我局不再处理；1件因申请人逾期未按收费通知要求缴纳费用，同样不再处理。',
    'applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1',
  ],
  [
    'B',
    '对属于信访举报投诉的6件、重复提出的2件申请，依法不予处理，并逐一告知申请人理由。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B',
    '办理结果为无法提供和不予处理的申请合计23件，约占办结总数的三分之一。',
    'applications/unavailable+applications/not-processed=23',
  ],
  [
    'B',
    '全年因政府信息公开工作被申请行政复议18件，其中结果维持9件、结果纠正2件、其他结果3件，其余4件年底前尚未审结。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  [
    'B',
    '涉及我局的政府信息公开行政诉讼共12件：未经复议直接起诉5件，复议后起诉7件。',
    'litigation/total=12 direct/total=5 after-review/total=7',
  ],
  [
    'B',
    '复议后起诉的政府信息公开案件，法院维持我局答复4件，纠正1件，尚未审结2件。',
    'after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B',
    '2023年制发行政规范性文件3件，集中清理废止11件；现行有效的42件全部在县政府门户网站公布。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  ['B', '全年收取行政事业性收费53.28万元，另为18家小微企业减免水土保持补偿费21.4万元。', 'charges/charge=53.28'],
  [
    'B',
    '自然人仍是提出申请的主体；法人或其他组织提出的新收申请只有10件，科研机构和社会公益组织均未提出申请。',
    'applications/new@organisation=10 applications/new@research=0 applications/new@public-welfare=0',
  ],
  ['B', '一年来，向我局提出的政府信息公开申请有七十余件，内容多涉及河道采砂和水库移民安置。', 'applications/new=70≈'],
  [
    'B',
    '部分公开7件，予以公开21件，两项相加28件，占全年办结数的40%。',
    'applications/partial=7 applications/granted=21 applications/partial+applications/granted=28',
  ],
  // contradictions
  ['B', '2023年，我局收到政府信息公开申请84件，申请内容主要集中在农村饮水安全工程。', 'applications/new=84!'],
  ['B', '我局全年作出行政处罚决定87件，未实施行政强制。', 'penalties/total=87 coercion/total=0!'],
  ['B', '从办理结果看，予以公开21件，部分公开17件。', 'applications/granted=21 applications/partial=17!'],
  ['B', '截至2023年底，我局现行有效的行政规范性文件为24件。', 'normative/in-force=24!'],
  ['B', '2023年，我局收取的行政事业性收费共计532.8万元，已全额缴入国库。', 'charges/charge=532.8!'],
  ['B', '全年被申请行政复议18件，未发生因政府信息公开被提起行政诉讼的情形。', 'review/total=18 litigation/total=0!'],
  // traps, traps in part
  ['B*', '全年承办12345热线转办工单71件，办结70件，结转1件，群众满意率98.6%。', ''],
  [
    'B*',
    '对照《中华人民共和国政府信息公开条例》第十四条至第十六条，逐一明确不予公开的四种情形，编成办理手册发至9个股室。',
    '',
  ],
  ['B*', '2024年，我局拟废止行政规范性文件8件，力争将依申请公开平均办理时限压缩至10个工作日。', ''],
  ['B*', '动态调整权责清单，列明行政许可事项21项、行政处罚事项196项、行政强制事项13项。', ''],
  ['B', '新收政府信息公开申请71件，其中在线提交49件，邮寄17件，当面提交5件。', 'applications/new=71'],
  ['B', '行政处罚决定自作出之日起7个工作日内上网公示，全年87件行政处罚决定无一超期。', 'penalties/total=87'],
  ['B*', '联合县生态环境局开展碧水专项执法，由县生态环境局作出行政处罚决定14件，我局提供水文监测数据42组。', ''],
  [
    'B',
    '作出行政许可决定326件，较上年的298件增长9.4%，其中取水许可审批平均用时由12天缩短到5天。',
    'licensing/total=326',
  ],
  // C: a county government, form of 2021
  [
    'C',
    '2023年，全县新收政府信息公开申请1287件；除自然人和企业外，法律服务机构提出19件，科研机构提出1件，其他主体提出6件。',
    'applications/new=1287 applications/new@legal-service=19 applications/new@research=1 applications/new@other=6',
  ],
  [
    'C',
    '不予处理的申请中，要求提供公开出版物的3件，无正当理由大量反复申请的17件，要求行政机关确认或重新出具已获取信息的1件。',
    'applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '全县作出不予公开答复95件，占办结总数的7.5%，其中属于行政执法案卷的12件，属于行政查询事项的7件，其他法律行政法规禁止公开的5件。',
    'applications/refused=95 applications/refused.enforcement-files=12 applications/refused.administrative-query=7 applications/refused.forbidden-by-law=5',
  ],
  [
    'C',
    '不予处理155件，居首位的是信访举报投诉类申请，计96件，重复申请以38件次之。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38',
  ],
  [
    'C',
    '一年来，全县各级行政机关作出行政许可决定3.6万余件、行政处罚决定1.4万余件，实施行政强制900余件。',
    'licensing/total=36000≈ penalties/total=14000≈ coercion/total=900≈',
  ],
  [
    'C',
    '全县政府信息公开行政复议案件的办理结果为维持64件、纠正18件、其他结果22件，另有11件结果尚未审结。',
    'review/upheld=64 review/corrected=18 review/other-result=22 review/pending=11',
  ],
  [
    'C',
    '未经复议直接起诉和复议后起诉的案件，结果维持的分别为15件、19件，结果纠正的分别为2件、3件。',
    'direct/upheld=15 after-review/upheld=19 direct/corrected=2 after-review/corrected=3',
  ],
  [
    'C',
    '2023年新收、上年结转的政府信息公开申请分别为1287件和46件，办理结果中予以公开、部分公开分别为485件和131件。',
    'applications/new=1287 applications/carried-in=46 applications/granted=485 applications/partial=131',
  ],
  [
    'C',
    '未经复议直接起诉的政府信息公开案件，其他结果4件、尚未审结6件；复议后起诉的，其他结果5件、尚未审结8件。',
    'direct/other-result=4 direct/pending=6 after-review/other-result=5 after-review/pending=8',
  ],
  [
    'C',
    '全年发出第三方意见征求函64份，因保护第三方合法权益而不予公开的27件，多涉及集体土地征收中的个人补偿协议。',
    'applications/refused.third-party-rights=27',
  ],
  ['C', '全县办结政府信息公开申请超1200件，无一件超期答复。', 'applications/processed=1200≥'],
  ['C', '因政府信息公开引发的行政复议和行政诉讼合计177件，集中在征地拆迁领域。', 'review/total+litigation/total=177'],
  [
    'C',
    '列入其他处理的53件，逾期不补正的21件，逾期未按收费通知要求缴纳费用的4件，余下28件为其他情形。',
    'applications/other-handling=53 applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4 applications/other-handling.other=28',
  ],
  [
    'C',
    '全县涉政府信息公开行政诉讼62件，截至年底尚未审结14件，已审结案件中被纠正5件。',
    'litigation/total=62 litigation/pending=14 litigation/corrected=5',
  ],
  // contradictions
  ['C', '2023年度全县结转下年度继续办理的政府信息公开申请为27件。', 'applications/carried-out=27!'],
  [
    'C',
    '答复质量稳步提升，2023年全县115件政府信息公开行政复议案件中没有一件被纠正。',
    'review/total=115 review/corrected=0!',
  ],
  [
    'C',
    '全县新收政府信息公开申请1827件，其中自然人1204件、商业企业57件。',
    'applications/new=1827! applications/new@natural-person=1204 applications/new@enterprise=57',
  ],
  [
    'C',
    '年内制发行政规范性文件16件，废止24件，年末现行有效137件。',
    'normative/issue=16 normative/repeal=24 normative/in-force=137!',
  ],
  [
    'C',
    '本机关不掌握相关信息的申请最多，达388件，没有现成信息需要另行制作的41件。',
    'applications/unavailable.not-held=388! applications/unavailable.needs-creation=41',
  ],
  // traps, traps in part
  ['C*', '印发《清源县行政规范性文件管理办法》（清政规〔2023〕16号），清政办发〔2019〕24号文件同时废止。', ''],
  ['C*', '从承办单位看，县自然资源局收到申请412件，县住房城乡建设局收到173件，柳溪镇收到97件。', ''],
  ['C*', '县政府门户网站全年发布各类信息1.1万条，“清源发布”微信公众号推送485期，总阅读量131万次。', ''],
  ['C*', '2022年，全县新收政府信息公开申请1046件，办结1013件，被申请行政复议98件。', ''],
  [
    'C',
    '自然人提出新收申请1204件，占93.6%，同比增加158件；县政府办公室全年接听申请咨询电话620余次。',
    'applications/new@natural-person=1204',
  ],
  // M: a province, form of 2021
  [
    'M',
    '2024年，制定省政府规章6件，废止2件，现行有效规章118件；制发行政规范性文件74件，废止131件，现行有效912件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118 normative/issue=74 normative/repeal=131 normative/in-force=912',
  ],
  [
    'M',
    '全省新收政府信息公开申请2.3万余件，上年结转900件，办结22895件。',
    'applications/new=23000≈ applications/carried-in=900 applications/processed=22895',
  ],
  [
    'M',
    '公开后可能危及国家安全、公共安全、经济安全、社会稳定的17件，属于国家秘密的41件，均依法不予公开。',
    'applications/refused.security-and-stability=17 applications/refused.state-secret=41',
  ],
  [
    'M',
    '法人或其他组织新提出申请1680件，来自社会公益组织的14件，来自科研机构的9件。',
    'applications/new@organisation=1680 applications/new@public-welfare=14 applications/new@research=9',
  ],
  [
    'M',
    '全省行政事业性收费约31.64亿元，行政许可决定逾284万件，行政强制9万余件。',
    'charges/charge=316400≈ licensing/total=2840000≥ coercion/total=90000≈',
  ],
  [
    'M',
    '全年政府信息公开行政复议1603件，结果纠正251件，纠错率15.7%，比上年下降2.1个百分点。',
    'review/total=1603 review/corrected=251',
  ],
  [
    'M',
    '行政诉讼方面，复议后起诉450件，比直接起诉的307件多143件；两类案件结果被纠正的共51件。',
    'after-review/total=450 direct/total=307 litigation/corrected=51',
  ],
  // contradictions
  ['M', '截至2024年底，省政府现行有效规章181件，年内废止2件。', 'regulations/in-force=181! regulations/repeal=2'],
  [
    'M',
    '对无正当理由大量反复申请的16件，要求申请人说明理由后决定不予处理；要求提供公开出版物的23件，告知获取途径。',
    'applications/not-processed.excessive=16! applications/not-processed.publications=23',
  ],
  // traps
  ['M*', '提请省人民代表大会常务委员会审议地方性法规草案6件，修改2件，配合开展执法检查4次。', ''],
  [
    'M*',
    '省政府办公厅印发年度政务公开工作要点，部署5个方面18项任务，组织对21个市州、46个省直部门开展第三方评估，平均得分87.4分。',
    '',
  ],
  [
    'M',
    '因逾期未按收费通知要求缴纳费用而不再处理的38件；信息处理费标准为按件计收的，超过10件的部分每件100元。',
    'applications/other-handling.fee-unpaid=38',
  ],
  // Z: nothing happened, form of 2021
  ['Z', '2022年，我馆未收到政府信息公开申请，也没有上年结转的申请。', 'applications/new=0 applications/carried-in=0'],
  ['Z', '未发生因政府信息公开被申请行政复议、被提起行政诉讼的情况。', 'review/total=0 litigation/total=0'],
  [
    'Z',
    '我馆不承担行政执法职能，全年作出行政许可、行政处罚、行政强制决定均为0件，未收取行政事业性收费。',
    'licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  ['Z', '本年度我馆既未制发、也未废止行政规范性文件。', 'normative/issue=0 normative/repeal=0'],
  // contradictions
  ['Z', '我馆2022年制发行政规范性文件2件，均已通过县政府门户网站主动公开。', 'normative/issue=2!'],
  ['Z', '2022年，我馆因政府信息公开被申请行政复议1件，没有行政诉讼案件。', 'review/total=1! litigation/total=0'],
  // traps, traps in part
  ['Z*', '全年接待查档群众1326人次，调阅档案4108卷，出具婚姻、土地承包档案证明219份，查无档案12件。', ''],
  [
    'Z',
    '接听政府信息公开咨询电话26个，接待现场咨询9人次，经解释引导，全年新收政府信息公开申请为零。',
    'applications/new=0',
  ],
  ['Z*', '接收县直各单位移送的政府公开信息纸质文本382件，整理上架后向社会公众开放，全年更新政府信息目录4期。', ''],
  // T: a bureau, form of 2019
  [
    'T',
    '2019年，我局受理政府信息公开申请29件（含2018年结转2件），办结28件，结转下年度1件。',
    'applications/handled=29 applications/carried-in=2 applications/processed=28 applications/carried-out=1',
  ],
  [
    'T',
    '本年新制作规范性文件7件，新公开6件，余下1件印发较晚，于2020年1月公开。',
    'normative/issue=7 normative/publish=6',
  ],
  [
    'T',
    '作出行政许可决定415件，其他对外管理服务事项处理决定37件，行政处罚决定66件，行政强制决定5件。',
    'licensing/total=415 other-services/total=37 penalties/total=66 coercion/total=5',
  ],
  [
    'T',
    '实施政府集中采购项目13个，采购总金额286.4万元，参与投标的供应商87家次。',
    'procurement/total=13 procurement-amount/total=286.4',
  ],
  [
    'T',
    '政府信息公开行政复议3件，维持2件，其他结果1件，无结果纠正的案件。',
    'review/total=3 review/upheld=2 review/other-result=1 review/corrected=0',
  ],
  [
    'T',
    '政府信息公开诉讼案件中，当事人经复议后起诉1件，法院予以维持；没有未经复议直接起诉的案件。',
    'after-review/total=1 after-review/upheld=1 direct/total=0',
  ],
  [
    'T',
    '本机关不掌握相关政府信息的3件，告知申请人向有关部门提出；属于信访举报投诉、不予处理的7件。',
    'applications/unavailable.not-held=3 applications/not-processed.petition=7!',
  ],
  // contradictions
  [
    'T',
    '2019年度政府集中采购13项，总金额28.64万元，采购结果全部公示。',
    'procurement/total=13 procurement-amount/total=28.64!',
  ],
  [
    'T',
    '不予公开的政府信息公开申请8件，其中属于内部事务信息的2件，其余为过程性信息。',
    'applications/refused=8! applications/refused.internal-affairs=2',
  ],
  // traps, traps in part
  ['T*', '清源县第一中学收到家长提出的校务信息公开申请4件，予以公开3件，不予公开1件。', ''],
  ['T', '2018年、2019年我局新收政府信息公开申请分别为19件和27件，内容由教师招聘转向学区划分。', 'applications/new=27'],
  ['T*', '教育督导举报平台受理群众投诉举报66件，办结58件，其余8件转有关学校限期整改。', ''],
  // U: nothing happened, form of 2019
  ['U', '2020年，我镇没有收到政府信息公开申请，也没有实施政府集中采购项目。', 'applications/new=0 procurement/total=0'],
  ['U', '全年未制作规范性文件，未作出其他对外管理服务事项处理决定。', 'normative/issue=0 other-services/total=0'],
  ['U', '政府信息公开行政复议、行政诉讼均为零。', 'review/total=0 litigation/total=0'],
  // contradiction
  ['U', '2020年，我镇作出行政处罚决定4件，均为城镇管理类，处罚信息已按时公示。', 'penalties/total=4!'],
  // trap
  ['U*', '指导11个行政村公开村务信息264条，公示村级小型工程采购7项、金额38.5万元。', ''],
  // S: a bureau, statistics table of 2014
  [
    'S',
    '2016年，我局主动公开政府信息2417条，其中通过政府网站公开2380条，政务微博156条，政务微信231条，政府公报24条，其他方式88条。',
    'items/publish=2417 website/publish=2380 weibo/publish=156 wechat/publish=231 gazette/publish=24 other-channel/publish=88',
  ],
  [
    'S',
    '全年制发规范性文件12件，我局主动公开规范性文件9件，其余3件由联合发文的牵头单位公开。',
    'normative/issue=12 normative/publish=9',
  ],
  [
    'S',
    '围绕医改、计划生育政策调整等回应公众关注热点20次，举办新闻发布会3次，主要负责同志参加1次；开展政府网站在线访谈5次，主要负责同志参加2次。',
    'topics/total=20 press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2',
  ],
  [
    'S',
    '发布政策解读稿件26篇，被各类媒体转载140余次；通过微博微信回应事件14次，以其他方式回应6次。',
    'explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '收到政府信息公开申请53件，网络提交33件，信函11件，当面8件，传真仅1件。',
    'applications/new=53 applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1',
  ],
  [
    'S',
    '收到的53件政府信息公开申请，年内办结51件，其中按时办结47件、延期办结4件，其余2件因12月下旬才收到，在次年1月答复。',
    'applications/new=53 applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '不同意公开答复6件，理由为涉及国家秘密1件、涉及商业秘密2件、涉及个人隐私3件；属于已主动公开范围的13件，告知了查询网址。',
    'applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3 applications/already-public=13',
  ],
  [
    'S',
    '答复中，不属于本行政机关公开的5件，申请信息不存在的3件，告知作出更改补充的2件，告知通过其他途径办理的1件。',
    'applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '因政府信息公开被申请行政复议4件，维持具体行政行为3件，依法纠错1件；行政诉讼2件，法院维持2件；收到举报1件。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2 complaint/total=1',
  ],
  [
    'S',
    '设有政府信息公开工作专门机构1个，查阅点3个，从事政府信息公开工作人员9人，其中专职2人、兼职7人。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7',
  ],
  // contradictions
  ['S', '我局将政府信息公开工作纳入年度预算，2016年安排专项经费45万元。', 'funding/total=45!'],
  [
    'S',
    '召开政府信息公开工作会议6次，举办培训班4期，接受培训人员512人次。',
    'meeting/total=6 training/total=4 trainee/total=512!',
  ],
  [
    'S',
    '同意公开答复29件，同意部分公开答复2件；依申请公开政府信息未收取任何费用。',
    'applications/granted=29! applications/partial=2 fee/charge=0',
  ],
  // traps, traps in part
  ['S*', '全年受理医疗服务投诉举报47件，组织医疗纠纷调解11起，发放就医指南5.3万份。', ''],
  ['S*', '县疾病预防控制中心官方微博发布健康科普156条，县人民医院微信公众号关注人数达2.4万人。', ''],
  ['S', '专项经费4.5万元，用于查阅点设备更新；2017年拟再增设查阅点2个。', 'funding/total=4.5'],
  // Y: nothing happened, statistics table of 2014
  ['Y', '2017年，我街道没有收到政府信息公开申请，未向任何申请人收取费用。', 'applications/new=0 fee/charge=0'],
  ['Y', '全年无因政府信息公开引起的行政复议、行政诉讼和举报。', 'review/total=0 litigation/total=0 complaint/total=0'],
  [
    'Y',
    '受人员编制限制，街道未设立政府信息公开专门机构，未安排专项经费，也没有专职工作人员。',
    'dedicated-body/total=0 funding/total=0 full-time/total=0',
  ],
  ['Y', '2017年，我街道未举办新闻发布会，未开展政府网站在线访谈。', 'press-conference/total=0 interview/total=0'],
  // contradiction
  ['Y', '2017年，石桥街道通过政府网站公开政府信息96条。', 'website/publish=96!'],
  // trap
  ['Y*', '辖区6个社区居委会通过居务公开栏张贴低保评议、惠民资金等公示118期，更换宣传展板24块。', ''],
  // L: a town with little to count, statistics table of 2014
  [
    'L',
    '2015年，柳溪镇主动公开政府信息186条，其中政府网站142条，公开栏、明白纸等其他方式44条。',
    'items/publish=186 website/publish=142 other-channel/publish=44',
  ],
  [
    'L',
    '共收到政府信息公开申请4件，3件当面提交，1件以信函方式提交，没有网络和传真申请。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/online=0 applications/fax=0',
  ],
  [
    'L',
    '我镇从事政府信息公开工作人员3人，专职1人，兼职2人，安排专项经费8000元。',
    'staff/total=3 full-time/total=1 part-time/total=2 funding/total=0.8',
  ],
  // contradiction
  [
    'L',
    '按时办结4件，延期办结0件；答复结果中，同意公开2件，不属于本行政机关公开3件。',
    'applications/on-time=4 applications/extended=0 applications/granted=2 applications/not-held=3!',
  ],
  // traps, traps in part
  ['L*', '镇便民服务中心全年受理群众办事申请1864件，当场办结1790件，代办74件，网上提交的占三成。', ''],
  [
    'L',
    '举办政府信息公开培训班1期，培训46人次，发放《政府信息公开条例》单行本200册，测试平均成绩91分。',
    'training/total=1 trainee/total=46',
  ],
];
