import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance by one who searches for what hasty readers misread. Before mending: precision 0.975, recall 0.950. */
export const roundFortyTwo: readonly FreshSentence[] = [
  // B: a bureau, 2021
  [
    'B',
    '全年我局新收政府信息公开申请71件，其中自然人提出61件，商业企业提出6件，法律服务机构提出4件。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '加上上年结转的5件，2023年我局应办理政府信息公开申请76件，已办结70件，其余6件结转下年度继续办理。',
    'applications/carried-in=5 applications/handled=76 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '从办理结果看，决定予以公开的21件，部分公开的7件，不予公开的10件，无法提供的15件。',
    'applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15',
  ],
  [
    'B',
    '除1件属于国家秘密依法不予公开外，另有3件因公开会损害第三方合法权益、2件因属于内部事务信息、4件因属于过程性信息而不予公开。',
    'applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'B',
    '无法提供的15件申请中，本机关不掌握相关政府信息的17件，没有现成信息需要另行制作的2件，补正后申请内容仍不明确的1件。',
    'applications/unavailable=15 applications/unavailable.not-held=17! applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '对6件以政府信息公开申请形式提出的信访、举报、投诉事项和2件重复申请，我局依法告知不予处理。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B',
    '其他处理9件，包括：申请人无正当理由逾期不补正3件，逾期未按收费通知要求缴纳费用1件，其他5件。',
    'applications/other-handling=9 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/other-handling.other=5',
  ],
  [
    'B',
    '因政府信息公开引起的行政复议18件，结果维持、结果纠正、其他结果、尚未审结分别为9件、2件、3件、4件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  [
    'B',
    '涉及政府信息公开的行政诉讼案件共12起，其中申请人未经复议直接起诉7起，复议后起诉5起。',
    'litigation/total=12 direct/total=7! after-review/total=5!',
  ],
  ['B*', '与2022年的94件相比，2023年新收政府信息公开申请减少23件，为71件。', 'applications/new=71'],
  ['B*', '县水政监察大队全年办结12345热线转办件412件，按期答复率100%，群众满意率98.6%。', ''],
  [
    'B',
    '年内制发行政规范性文件3件，废止11件，截至12月31日现行有效的行政规范性文件共42件，均已在局网站集中公布。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  ['B*', '2024年，我局计划制发《清源县农村供水管理办法》等规范性文件2件，并将信息公开业务培训增加到4次。', ''],
  [
    'B',
    '行政许可决定和行政处罚决定信息均在7个工作日内公示，全年前者326件，后者87件。',
    'licensing/total=326 penalties/total=87',
  ],
  ['B*', '全年作出行政处罚决定78件，比上年增加10件，未发生因处罚信息公示引发的投诉。', 'penalties/total=78!'],
  ['B', '全年依法收取水土保持补偿费等行政事业性收费53.28万元，收费依据和标准同步公开。', 'charges/charge=53.28'],
  ['B*', '修订后的办事指南将取水许可审批申请材料由12份压减至7份，承诺办理时限缩短至9个工作日。', ''],
  [
    'B',
    '人民法院审结涉我局信息公开行政诉讼9件，其中结果维持7件，结果纠正1件，其他结果1件。',
    'litigation/total=9 litigation/upheld=7 litigation/corrected=1 litigation/other-result=1',
  ],
  [
    'B*',
    '行政复议方面，尚有4件未审结，已审结的案件中被纠正2件，占已审结案件的14.3%。',
    'review/pending=4 review/corrected=2',
  ],
  ['B*', '据县司法局通报，全县行政复议机构2023年共收到行政复议申请236件，其中涉及林业系统的31件。', ''],
  ['B', '2023年，我局未发生因政府信息公开引发的行政诉讼。', 'litigation/total=0!'],
  [
    'B',
    '申请人以公民个人为主，公民提出申请61件，法人或其他组织提出申请10件。',
    'applications/new@natural-person=61 applications/new@organisation=10',
  ],
  [
    'B',
    '本年度没有收到科研机构和社会公益组织提出的政府信息公开申请。',
    'applications/new@research=0 applications/new@public-welfare=0',
  ],
  ['B*', '局网站全年更新信息1126条，“清源水利”微信公众号推送文章302篇，累计阅读量8.6万次。', ''],
  [
    'B',
    '全年答复申请70件，其中予以公开和部分公开合计38件。',
    'applications/processed=70 applications/granted+applications/partial=38!',
  ],
  [
    'B*',
    '依据《中华人民共和国政府信息公开条例》第三十六条第（五）项，对2件需要另行制作政府信息的申请逐一说明理由，告知无法提供。',
    'applications/unavailable.needs-creation=2',
  ],
  [
    'B*',
    '印发《清源县水利局政府信息公开申请办理规程》（清水发〔2023〕18号），明确登记、审核、答复等7个环节，答复文书模板增至21种。',
    '',
  ],
  ['B', '至2023年底，尚有8件申请未到答复期限，结转下年度继续办理。', 'applications/carried-out=8!'],
  [
    'B',
    '行政许可和行政处罚决定共计413件，另作出行政强制决定14件。',
    'licensing/total+penalties/total=413 coercion/total=14',
  ],
  [
    'B*',
    '在县政务公开办公室组织的四次季度测评中，我局得分分别为92.5分、94分、95.5分和97分，在28个县直部门中列第3位。',
    '',
  ],
  // C: a county government, 2021
  [
    'C*',
    '2023年，全县各级行政机关共新收政府信息公开申请1287件，较上年增长12.4%；上年结转46件。',
    'applications/new=1287 applications/carried-in=46',
  ],
  [
    'C*',
    '从申请主体看，自然人申请1204件，占93.6%；商业企业57件、科研机构1件、法律服务机构19件、其他6件，四类合计仅占6.4%。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@research=1 applications/new@legal-service=19 applications/new@other=6',
  ],
  [
    'C',
    '全县共作出答复1261件：予以公开485件，部分公开131件，不予公开95件，无法提供342件，不予处理155件，其他处理53件。',
    'applications/processed=1261 applications/granted=485 applications/partial=131 applications/refused=95 applications/unavailable=342 applications/not-processed=155 applications/other-handling=53',
  ],
  [
    'C',
    '不予公开的情形主要有：属于国家秘密2件，其他法律行政法规禁止公开5件，保护第三方合法权益27件，属于三类内部事务信息9件，属于四类过程性信息33件，属于行政执法案卷12件，属于行政查询事项7件。',
    'applications/refused.state-secret=2 applications/refused.forbidden-by-law=5 applications/refused.third-party-rights=27 applications/refused.internal-affairs=9 applications/refused.process-information=33 applications/refused.enforcement-files=12 applications/refused.administrative-query=7',
  ],
  [
    'C',
    '不予处理的155件中，信访举报投诉类申请96件，重复申请38件，要求提供公开出版物3件，无正当理由大量反复申请17件，要求行政机关确认或重新出具已获取信息1件。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '因申请人无正当理由逾期不补正而不再处理的申请有21件，因申请人逾期未缴纳信息处理费而不再处理的申请有14件。',
    'applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=14!',
  ],
  [
    'C*',
    '全县信息公开类行政复议案件115件，其中被纠正18件，纠错率15.7%，较上年下降3.2个百分点。',
    'review/total=115 review/corrected=18',
  ],
  [
    'C',
    '因政府信息公开引发的行政诉讼共52件（未经复议直接起诉27件、复议后起诉35件）。',
    'litigation/total=52! direct/total=27 after-review/total=35',
  ],
  [
    'C',
    '未经复议直接起诉的案件中，结果维持15件，结果纠正2件，其他结果4件，尚未审结6件。',
    'direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6',
  ],
  [
    'C',
    '复议后起诉的35件案件中，结果维持的19件，其他结果的5件，被法院纠正的有3件，年底前尚未审结的有8件。',
    'after-review/total=35 after-review/upheld=19 after-review/other-result=5 after-review/corrected=3 after-review/pending=8',
  ],
  [
    'C*',
    '经清理，全县现行有效的行政规范性文件为173件，比2022年底减少8件；年内新制发16件，废止24件。',
    'normative/in-force=173 normative/issue=16 normative/repeal=24',
  ],
  ['C*', '组织开展规范性文件公开情况专项检查，抽查文件64件，发现解读不同步等问题9个，已督促13个单位完成整改。', ''],
  [
    'C',
    '全县行政机关作出行政许可决定36,214件、行政处罚决定14,830件、行政强制决定921件。',
    'licensing/total=36214 penalties/total=14830 coercion/total=921',
  ],
  ['C', '2023年全县行政事业性收费总金额为4712.6万元，收费目录清单已向社会公布。', 'charges/charge=4712.6!'],
  ['C', '据统计，全县收取行政事业性收费4100万元以上，涉企收费项目实行“一张清单”管理。', 'charges/charge=4100≥'],
  [
    'C*',
    '在县图书馆、县档案馆和县政务服务中心设立政府信息查阅点12个，全年接待查阅群众3,480人次，提供复印件915份。',
    '',
  ],
  ['C*', '举办全县依申请公开业务培训4期，参训620余人次；开展案卷交叉评查2次，评查答复案卷155份，反馈问题47条。', ''],
  [
    'C',
    '受机构职能调整等因素影响，无法提供和不予处理的申请合计587件。',
    'applications/unavailable+applications/not-processed=587!',
  ],
  [
    'C',
    '上年结转46件，与本年新收的1287件合并计算，全县共办理政府信息公开申请1333件，结转下年度继续办理72件。',
    'applications/carried-in=46 applications/new=1287 applications/handled=1333 applications/carried-out=72',
  ],
  ['C*', '全县44个报送单位中，申请量超过100件的有3个，其中县自然资源局收到286件；另有9个单位全年未收到申请。', ''],
  [
    'C',
    '法律服务机构提出申请19件，未收到科研机构提出的申请。',
    'applications/new@legal-service=19 applications/new@research=0!',
  ],
  [
    'C',
    '全县信息公开行政诉讼案件（含直接起诉和复议后起诉）结果维持34件、结果纠正5件、其他结果9件、尚未审结14件。',
    'litigation/upheld=34 litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  [
    'C*',
    '2021年至2023年，全县新收政府信息公开申请分别为986件、1145件和1287件，呈逐年上升态势。',
    'applications/new=1287',
  ],
  [
    'C',
    '自然人提出的申请逾1200件，因本机关不掌握相关政府信息而无法提供的近300件，不予公开的不足100件。',
    'applications/new@natural-person=1200≥ applications/unavailable.not-held=300≈ applications/refused=100≤',
  ],
  // M: a province, 2021
  [
    'M*',
    '2024年，全省行政机关新收政府信息公开申请23160件，其中自然人提出21480件，占92.7%。',
    'applications/new=23160 applications/new@natural-person=21480',
  ],
  [
    'M',
    '全年制定省政府规章6部，废止2部，现行有效的规章共118部，均以规范文本在省政府网站集中公开。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118',
  ],
  [
    'M',
    '制发行政规范性文件74件，废止131件，现行有效的行政规范性文件1912件。',
    'normative/issue=74 normative/repeal=131 normative/in-force=1912!',
  ],
  [
    'M',
    '全省作出行政许可决定284万余件、行政处罚决定193万余件、行政强制决定9万余件。',
    'licensing/total=2840000≈ penalties/total=1930000≈ coercion/total=90000≈',
  ],
  [
    'M',
    '不予公开1600件，其中法律行政法规禁止公开58件，公开后危及“三安全一稳定”17件，属于行政执法案卷188件，属于行政查询事项316件。',
    'applications/refused=1600 applications/refused.forbidden-by-law=58 applications/refused.security-and-stability=17 applications/refused.enforcement-files=188 applications/refused.administrative-query=316',
  ],
  [
    'M',
    '来自科研机构的申请9件、社会公益组织的申请14件，数量虽少，但多涉及公共数据，各地各部门均予以重点指导。',
    'applications/new@research=9 applications/new@public-welfare=14',
  ],
  [
    'M',
    '因政府信息公开工作被申请行政复议1603件，其中维持803件、纠正521件、其他结果412件、尚未审结137件。',
    'review/total=1603 review/upheld=803 review/corrected=521! review/other-result=412 review/pending=137',
  ],
  [
    'M',
    '未经复议直接起诉３０７件，复议后起诉４５０件，两项合计７５７件。',
    'direct/total=307 after-review/total=450 litigation/total=757',
  ],
  ['M', '直接起诉案件中，法院判决纠正21件，尚未审结94件。', 'direct/corrected=21 direct/pending=94!'],
  [
    'M*',
    '截至2024年12月31日，已办结22895件，比上年多办结1808件，余下1165件结转下年度继续办理。',
    'applications/processed=22895 applications/carried-out=1165',
  ],
  ['M*', '省政府公报全年编发24期，免费赠阅点增至1860个；省政府常务会议邀请公众代表列席5次，共32人次。', ''],
  [
    'M*',
    '分地区看，申请量居前三位的清江市、云岭市、石浦市分别收到申请3120件、2874件和2506件；省直部门平均收到86件。',
    '',
  ],
  // Z: nothing happened, 2021
  ['Z', '2022年，我馆未收到政府信息公开申请，也没有上年结转的申请。', 'applications/new=0 applications/carried-in=0'],
  ['Z', '全年没有发生因政府信息公开引起的行政复议和行政诉讼。', 'review/total=0 litigation/total=0'],
  [
    'Z',
    '2022年我馆未作出行政许可、行政处罚和行政强制决定，未收取行政事业性收费。',
    'licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  ['Z*', '全年接待查档群众1862人次，提供利用档案4310卷，出具查档证明612份。', ''],
  ['Z*', '全年受理开放档案利用申请327件，均按《中华人民共和国档案法》办理，不属于政府信息公开申请。', ''],
  ['Z', '2022年，我馆共收到政府信息公开申请2件，主要涉及土地承包档案。', 'applications/new=2!'],
  [
    'Z',
    '行政规范性文件本年制发件数0件，本年废止件数0件，现行有效件数0件。',
    'normative/issue=0 normative/repeal=0 normative/in-force=0',
  ],
  [
    'Z*',
    '按照《政府信息公开申请办理答复规范》第4条要求，我馆建立办理台账；结转下年度继续办理的申请为0件。',
    'applications/carried-out=0',
  ],
  ['Z', '年内我馆因政府信息公开被申请行政复议1件，被提起行政诉讼0件。', 'review/total=1! litigation/total=0'],
  ['Z*', '馆藏档案达18.6万卷，当年接收15个县直单位移交的规范性文件、会议纪要等文书档案2140件。', ''],
  // T: a bureau, 2019
  [
    'T',
    '2019年度，自然人、商业企业分别向我局提出政府信息公开申请23件和4件，共计27件，另有上年结转2件。',
    'applications/new@natural-person=23 applications/new@enterprise=4 applications/new=27 applications/carried-in=2',
  ],
  ['T', '本年制作规范性文件7件，本年新公开规范性文件6件。', 'normative/issue=7 normative/publish=6'],
  [
    'T',
    '全年作出行政许可处理决定415件，其他对外管理服务事项处理决定37件。',
    'licensing/total=415 other-services/total=37',
  ],
  ['T', '行政处罚处理决定66件，行政强制处理决定15件，均按规定公示。', 'penalties/total=66 coercion/total=15!'],
  ['T*', '全年实施政府集中采购项目31个，较上年增加4个，采购公告和中标结果全部公开。', 'procurement/total=31!'],
  [
    'T*',
    '年初编制政府集中采购预算312万元，全年实际采购项目13个，采购总金额286.4万元。',
    'procurement/total=13 procurement-amount/total=286.4',
  ],
  [
    'T',
    '所作答复中，予以公开15件，部分公开3件；不予公开6件（内部事务信息2件、过程性信息4件）；本机关不掌握相关政府信息3件；属于信访举报投诉类申请而不予处理1件。',
    'applications/granted=15 applications/partial=3 applications/refused=6 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/unavailable.not-held=3 applications/not-processed.petition=1',
  ],
  [
    'T',
    '全年共办结政府信息公开申请22件，结转下年度继续办理1件。',
    'applications/processed=22! applications/carried-out=1',
  ],
  [
    'T*',
    '2018年我局因信息公开被申请行政复议5件，2019年降至3件，其中结果维持2件，其他结果1件。',
    'review/total=3 review/upheld=2 review/other-result=1',
  ],
  ['T', '本年度没有未经复议直接起诉的案件，复议后起诉的案件一件。', 'direct/total=0 after-review/total=1'],
  ['T*', '全县83所中小学校和幼儿园公开招生、收费、食堂等信息6800余条，答复家长咨询254件。', ''],
  ['T*', '全年承办县人大代表建议18件、政协委员提案23件，办理结果公开率100%。', ''],
  // U: nothing happened, 2019
  [
    'U',
    '2020年，我镇收到政府信息公开申请数量为0，予以公开、不予公开、无法提供和不予处理的申请均为0件。',
    'applications/new=0 applications/granted=0 applications/refused=0 applications/unavailable=0 applications/not-processed=0',
  ],
  ['U', '全年无政府集中采购项目。', 'procurement/total=0'],
  ['U', '2020年，镇政府制作规范性文件2件，均经合法性审核。', 'normative/issue=2!'],
  ['U*', '指导各村（居）更新村务公开栏216期，公开“三务”信息1024条，调解矛盾纠纷73件。', ''],
  ['U*', '镇司法所协助县人民法院送达行政诉讼文书6件；镇政府全年未因政府信息公开被提起行政诉讼。', 'litigation/total=0'],
  // S: a bureau, 2014
  [
    'S*',
    '2016年，我局主动公开政府信息2417条，比上年增加312条。其中，政府公报公开24条，政府网站公开2380条，政务微博公开156条，政务微信公开231条，其他方式公开88条。',
    'items/publish=2417 gazette/publish=24 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  ['S', '全年制发规范性文件12件，主动公开规范性文件9件。', 'normative/issue=12 normative/publish=9'],
  [
    'S',
    '收到政府信息公开申请53件，按申请方式分：当面申请8件，传真申请1件，通过网络提交申请33件，信函申请11件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11',
  ],
  [
    'S',
    '办结申请51件，其中按时办结47件，经批准延期办结9件。',
    'applications/processed=51 applications/on-time=47 applications/extended=9!',
  ],
  [
    'S',
    '在已答复的51件申请中，属于已主动公开范围13件，同意公开答复19件，同意部分公开答复2件，不同意公开答复6件。',
    'applications/processed=51 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6',
  ],
  [
    'S',
    '不同意公开的理由为：涉及国家秘密1件，涉及商业秘密2件，涉及个人隐私3件。',
    'applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3',
  ],
  [
    'S',
    '不属于本行政机关公开的5件，申请信息不存在的3件，告知作出更改补充的2件，告知通过其他途径办理的1件，均已书面答复申请人。',
    'applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '全年参加或举办新闻发布会3次，其中主要负责同志参加1次；政府网站在线访谈5次，其中主要负责同志参加2次；发布政策解读稿件26篇。',
    'press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2 explanation/total=26',
  ],
  [
    'S',
    '围绕医改、疫苗等话题，回应公众关注热点或重大舆情20次，其中微博微信回应事件14次，以其他方式回应事件6次。',
    'topics/total=20 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '我局因政府信息公开被申请行政复议4件，其中维持具体行政行为1件，被依法纠错3件；行政诉讼2件，其中维持具体行政行为2件。',
    'review/total=4 review/upheld=1! review/corrected=3! litigation/total=2 litigation/upheld=2',
  ],
  ['S', '收到关于政府信息公开的举报1件；依申请公开信息未收取任何费用。', 'complaint/total=1 fee/charge=0'],
  [
    'S',
    '我局设政府信息公开工作专门机构1个、政府信息公开查阅点3个，从事政府信息公开工作人员9人，其中专职2人，兼职7人。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7',
  ],
  [
    'S',
    '召开政府信息公开工作会议或专题会6次，举办各类培训班4期，接受培训人员215人次，投入政府信息公开专项经费9.5万元。',
    'meeting/total=6 training/total=4 trainee/total=215 funding/total=9.5!',
  ],
  ['S*', '“清源卫生”微博粉丝达1.9万人，微信公众号关注人数3.4万人，单篇文章最高阅读量2.7万次。', ''],
  ['S*', '县人民医院、县中医院等12家医疗机构公开院务信息5360条，答复患者咨询1140件，培训窗口人员96人次。', ''],
  // Y: nothing happened, 2014
  [
    'Y',
    '2017年，街道办事处未收到政府信息公开申请，未收取依申请公开政府信息的费用。',
    'applications/new=0 fee/charge=0',
  ],
  ['Y', '全年没有举行新闻发布会，没有开展政府网站在线访谈。', 'press-conference/total=0 interview/total=0'],
  ['Y', '2017年，街道办事处主动公开政府信息63条。', 'items/publish=63!'],
  ['Y*', '辖区9个社区公开居务信息480条，为居民代办、打印材料210份，走访居民1300余户。', ''],
  ['Y', '涉及政府信息公开的行政复议、行政诉讼和举报均为0件。', 'review/total=0 litigation/total=0 complaint/total=0'],
  [
    'Y',
    '当面申请数、传真申请数、网络申请数、信函申请数均为0。',
    'applications/in-person=0 applications/fax=0 applications/online=0 applications/letter=0',
  ],
  // L: a town with little to count, 2014
  [
    'L',
    '除通过政府网站公开政府信息142条外，还通过公开栏、宣传册等其他方式公开44条，全年主动公开政府信息合计186条。',
    'website/publish=142 other-channel/publish=44 items/publish=186',
  ],
  [
    'L',
    '2015年，我镇共收到依申请公开4件，其中申请人当面提出3件，以信函形式提出1件。',
    'applications/new=4 applications/in-person=3 applications/letter=1',
  ],
  ['L', '围绕惠农补贴、新农合等政策，撰写发布政策解读稿件13篇。', 'explanation/total=13!'],
  [
    'L',
    '经审查，属于已主动公开范围的1件，同意公开的2件，不属于本行政机关公开的1件。',
    'applications/already-public=1 applications/granted=2 applications/not-held=1',
  ],
  [
    'L*',
    '镇党政办公室（电话：0900-3152046）负责全镇政府信息公开工作，配备专职人员1人、兼职人员2人，全年安排专项经费0.8万元。',
    'full-time/total=1 part-time/total=2 funding/total=0.8',
  ],
  ['L*', '全镇14个行政村设立村务公开栏28块，张贴低保、危房改造等公示170余份。', ''],
];
