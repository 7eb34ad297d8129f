import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, by a writer who had read real reports. Before mending: precision 0.992, recall 0.935. */
export const roundTwentyEight: readonly FreshSentence[] = [
  // B
  [
    'B',
    '（二）依申请公开情况。我局严格落实依申请公开办理规程，2023年共接收政府信息公开申请71件，接待现场咨询28人次。',
    'applications/new=71',
  ],
  [
    'B',
    '2023年我局受理政府信息公开申请76件（含上年结转5件），均按流程登记、审核、答复、归档。',
    'applications/handled=76 applications/carried-in=5',
  ],
  [
    'B',
    '全年答复政府信息公开申请70件，按时答复率100%；6件因需征求第三方意见，结转至2024年度。',
    'applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '年内作出的答复中，“予以公开”21件，“部分公开”7件，“不予公开”10件，“无法提供”15件，“不予处理”8件，“其他处理”9件。',
    'applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  [
    'B',
    '申请内容主要涉及水库移民、河道采砂、工程建设等方面，自然人申请61件，占85.9%。',
    'applications/new@natural-person=61',
  ],
  [
    'B',
    '企业、律所等单位的申请逐步增多，全年商业企业申请6件，法律服务机构申请4件。',
    'applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '对可能涉及商业秘密、个人隐私的申请，我局均书面征求第三方意见，其中3件因保护第三方合法权益决定不予公开。',
    'applications/refused.third-party-rights=3',
  ],
  ['B', '因申请内容属于国家秘密而决定不予公开1件，已按规定履行保密审查程序。', 'applications/refused.state-secret=1'],
  [
    'B',
    '针对申请人提出的汇总、加工类需求，我局依法答复无法提供（没有现成信息需要另行制作）2件。',
    'applications/unavailable.needs-creation=2',
  ],
  [
    'B',
    '全年“其他处理”9件，其中申请人逾期未补正3件、逾期未缴纳信息处理费1件、其他5件。',
    'applications/other-handling=9 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/other-handling.other=5',
  ],
  [
    'B',
    '政府信息公开行政复议共18件，处理情况为：结果维持的有9件，结果纠正的有2件，出现其他结果的有3件，尚未审结的有4件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  [
    'B',
    '全年参加政府信息公开行政诉讼12件，5件系未经复议直接起诉，7件系复议后起诉，均由分管负责人出庭应诉。',
    'litigation/total=12 direct/total=5 after-review/total=7',
  ],
  [
    'B',
    '我局对行政规范性文件逐件清理，废止11件，继续有效42件；年内新制发3件，配发图文解读5篇。',
    'normative/repeal=11 normative/in-force=42 normative/issue=3',
  ],
  [
    'B',
    '严格执行行政执法公示制度，全年作出行政许可决定326件、行政处罚决定87件、行政强制决定14件，公示率100%。',
    'licensing/total=326 penalties/total=87 coercion/total=14',
  ],
  [
    'B',
    '我局现有行政事业性收费项目2项，2023年收费金额53.28万元，收费依据、标准均在政府网站公开。',
    'charges/charge=53.28',
  ],
  ['B', '全年收到政府信息公开申请96件，数量为近五年最高。', 'applications/new=96!'],
  ['B', '坚持“以公开为常态、不公开为例外”，对31件政府信息公开申请予以公开。', 'applications/granted=31!'],
  [
    'B',
    '申请人对水利部门职责了解不够，全年以本机关不掌握相关政府信息为由答复无法提供22件。',
    'applications/unavailable.not-held=22!',
  ],
  ['B', '经集中清理，我局2023年废止行政规范性文件21件，并及时标注失效状态。', 'normative/repeal=21!'],
  [
    'B',
    '行政复议、行政诉讼情况：2023年，我局政府信息公开行政复议案件18件，行政诉讼案件0件。',
    'review/total=18 litigation/total=0!',
  ],
  ['B', '行政处罚决定方面，我局全年作出187件，涉及非法采砂、违规取水等领域。', 'penalties/total=187!'],
  ['B*', '2023年，我局在县政府网站发布各类信息426条，“清源水利”微信公众号推送信息218篇，阅读量15.3万人次。', ''],
  ['B*', '全年承办人大代表建议12件、政协委员提案7件，办复率、满意率均为100%，办理结果均已在网上公开。', ''],
  ['B*', '组织开展“世界水日”“中国水周”主题宣传活动5场，发放资料3000余份，解答群众咨询260人次。', ''],
  ['B', '全年新收政府信息公开申请71件，同比增加13件；12345热线转来工单118件，已全部办结。', 'applications/new=71'],
  ['B*', '上一年度报告显示，2022年我局办结政府信息公开申请57件，被申请行政复议12件，所列3个问题已在今年全部整改。', ''],
  [
    'B*',
    '按照国务院令第711号和国办公开办函〔2021〕30号文件要求，我局修订政府信息公开指南，调整栏目6个，补发信息14条。',
    '',
  ],
  ['B*', '局属水库管理所全年收到群众来信9件，受理投诉5件，均在7日内回复。', ''],
  [
    'B',
    '依法对10件政府信息公开申请作出不予公开决定。此外，在县政府网站开展在线访谈2期，回答网民提问16个。',
    'applications/refused=10',
  ],
  ['B*', '下一步，我局将力争2024年政府信息公开申请办结率达到98%，组织依申请公开业务培训4次，新增解读材料10篇。', ''],
  // C
  [
    'C',
    '2023年，全县各级行政机关共收到政府信息公开申请1287件，其中自然人申请1204件，法人或其他组织申请83件。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@organisation=83',
  ],
  [
    'C',
    '法人或其他组织申请中，商业企业57件、科研机构1件、法律服务机构19件、其他6件，没有社会公益组织提出的申请。',
    'applications/new@enterprise=57 applications/new@research=1 applications/new@legal-service=19 applications/new@other=6 applications/new@public-welfare=0',
  ],
  [
    'C',
    '全县全年办理政府信息公开申请1333件，其中上年结转46件；办结1261件，结转下年度继续办理72件。',
    'applications/handled=1333 applications/carried-in=46 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '从办理结果占比看，予以公开占38.5%（485件），无法提供占27.1%（342件），不予处理占12.3%（155件），部分公开占10.4%（131件），不予公开占7.5%（95件），其他处理占4.2%（53件）。',
    'applications/granted=485 applications/unavailable=342 applications/not-processed=155 applications/partial=131 applications/refused=95 applications/other-handling=53',
  ],
  [
    'C',
    '不予公开95件，其中属于四类过程性信息33件、保护第三方合法权益27件、属于行政执法案卷12件、属于三类内部事务信息9件、属于行政查询事项7件、其他法律行政法规禁止公开5件、属于国家秘密2件。',
    'applications/refused=95 applications/refused.process-information=33 applications/refused.third-party-rights=27 applications/refused.enforcement-files=12 applications/refused.internal-affairs=9 applications/refused.administrative-query=7 applications/refused.forbidden-by-law=5 applications/refused.state-secret=2',
  ],
  [
    'C',
    '无法提供的主要原因是本机关不掌握相关政府信息（288件），其次是没有现成信息需要另行制作（41件）和补正后申请内容仍不明确（13件）。',
    'applications/unavailable.not-held=288 applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13',
  ],
  [
    'C',
    '不予处理155件，包括信访举报投诉类申请96件、重复申请38件、无正当理由大量反复申请17件、要求提供公开出版物3件、要求行政机关确认或重新出具已获取信息1件。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.excessive=17 applications/not-processed.publications=3 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '全县政府信息公开行政复议案件115件，审理结果中，维持64件、其他结果22件；另有11件尚在审理。',
    'review/total=115 review/upheld=64 review/other-result=22 review/pending=11',
  ],
  [
    'C',
    '全年政府信息公开行政诉讼62件，较上年减少7件；败诉率8.1%，结果纠正的案件为5件。',
    'litigation/total=62 litigation/corrected=5',
  ],
  [
    'C',
    '未经复议直接起诉27件中，结果维持15件、结果纠正2件、其他结果4件、尚未审结6件；复议后起诉35件中，结果维持19件、结果纠正3件、其他结果5件、尚未审结8件。',
    'direct/total=27 direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6 after-review/total=35 after-review/upheld=19 after-review/corrected=3 after-review/other-result=5 after-review/pending=8',
  ],
  [
    'C',
    '健全行政规范性文件动态清理机制，本年制发16件、本年废止24件、现行有效173件，同步发布解读材料32篇。',
    'normative/issue=16 normative/repeal=24 normative/in-force=173',
  ],
  [
    'C',
    '全县行政许可处理决定超过3.6万件，行政处罚处理决定近1.5万件，行政强制处理决定921件，全部按规定公示。',
    'licensing/total=36000≥ penalties/total=15000≈ coercion/total=921',
  ],
  ['C', '规范涉企收费行为，公布收费目录清单38项，全县行政事业性收费金额4172.6万元。', 'charges/charge=4172.6'],
  ['C', '2023年末，全县尚有172件政府信息公开申请正在办理，结转下年度。', 'applications/carried-out=172!'],
  ['C', '全县新收申请中，法律服务机构申请达到91件，反映出律师代理申请日益普遍。', 'applications/new@legal-service=91!'],
  [
    'C',
    '因属于四类过程性信息而不予公开的有53件，为不予公开的首要原因。',
    'applications/refused.process-information=53!',
  ],
  ['C', '全县全年答复无法提供的政府信息公开申请242件，较上年明显下降。', 'applications/unavailable=242!'],
  ['C', '全县政府信息公开答复在行政复议中被纠正28件，县政府办公室据此组织业务培训4场。', 'review/corrected=28!'],
  ['C*', '县政府门户网站全年发布信息1.68万条，其中政务动态类6214条、公告公示类3902条、重点领域类5310条。', ''],
  ['C*', '全县政务新媒体账号由57个整合为36个，县政府门户网站开设专题专栏24个。', ''],
  ['C*', '县政务公开办对46个部门和16个乡镇开展季度测评，发放整改通知27份，反馈问题115个，均已整改到位。', ''],
  [
    'C',
    '全县新收申请1287件，其中县自然资源局收到342件、县住房城乡建设局收到288件，两部门合计占全县总量的49%。',
    'applications/new=1287',
  ],
  [
    'C*',
    '2024年，县政府将重点抓好18个方面政务公开任务，确保政府信息公开申请答复准时率100%，行政复议纠错率降至10%以下。',
    '',
  ],
  ['C', '全县政府信息公开申请量三年来持续上升，2021年1064件，2022年1172件，2023年1287件。', 'applications/new=1287'],
  // M
  [
    'M',
    '2024年，省政府本年制发规章6件、废止规章2件，现行有效规章118件；全省制发行政规范性文件74件、废止131件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118 normative/issue=74 normative/repeal=131',
  ],
  [
    'M',
    '全省各级行政机关新收政府信息公开申请23160件，同比增长7.4%，其中自然人21480件、商业企业1312件、法律服务机构268件、社会公益组织14件、科研机构9件、其他77件。',
    'applications/new=23160 applications/new@natural-person=21480 applications/new@enterprise=1312 applications/new@legal-service=268 applications/new@public-welfare=14 applications/new@research=9 applications/new@other=77',
  ],
  [
    'M',
    '全省当年办结申请22895件，结转下年度1165件，整体办结率95.2%。',
    'applications/processed=22895 applications/carried-out=1165',
  ],
  [
    'M',
    '法定不予公开情形中，危及“三安全一稳定”17件，属于国家秘密41件，其他法律行政法规禁止公开58件，属于行政查询事项316件。',
    'applications/refused.security-and-stability=17 applications/refused.state-secret=41 applications/refused.forbidden-by-law=58 applications/refused.administrative-query=316',
  ],
  [
    'M',
    '全省予以公开、部分公开的申请分别为10148件、2111件，占办结总数的53.5%。',
    'applications/granted=10148 applications/partial=2111',
  ],
  ['M', '全省政府信息公开行政复议纠错251件，占行政复议总量1603件的15.7%。', 'review/corrected=251 review/total=1603'],
  [
    'M',
    '全省政府信息公开行政诉讼中，行政机关胜诉（结果维持）461件，败诉（结果纠正）51件，其他结果121件，尚未审结124件；省司法厅发布典型案例10个。',
    'litigation/upheld=461 litigation/corrected=51 litigation/other-result=121 litigation/pending=124',
  ],
  [
    'M',
    '着力规范执法和收费行为，全省作出行政强制决定90312件，收取行政事业性收费316420.75万元。',
    'coercion/total=90312 charges/charge=316420.75',
  ],
  [
    'M',
    '全省属于信访举报投诉类而不予处理的申请有1902件，属于重复申请的有417件。',
    'applications/not-processed.petition=1902! applications/not-processed.repeated=417',
  ],
  [
    'M',
    '全省复议后起诉的政府信息公开案件450件，法院判决维持187件。',
    'after-review/total=450 after-review/upheld=187!',
  ],
  ['M*', '省政府新闻办全年举行新闻发布会118场，省政府门户网站发布政策解读稿件912篇，组织在线访谈74期。', ''],
  [
    'M',
    '全省对21个市（州）和40个省直部门开展政务公开评估。全年无法提供6360件，其中本机关不掌握相关政府信息5764件。',
    'applications/unavailable=6360 applications/unavailable.not-held=5764',
  ],
  // Z
  [
    'Z',
    '2022年，我馆依申请公开工作实现零申请、零复议、零诉讼。',
    'applications/new=0 review/total=0 litigation/total=0',
  ],
  ['Z', '本年度，我馆未制发行政规范性文件，现行有效的行政规范性文件0件。', 'normative/issue=0 normative/in-force=0'],
  [
    'Z',
    '2022年，我馆行政许可、行政处罚、行政强制的处理决定数量均为0。',
    'licensing/total=0 penalties/total=0 coercion/total=0',
  ],
  ['Z', '全年接待查档群众1126人次，查档服务全部免费，行政事业性收费金额为0元。', 'charges/charge=0'],
  [
    'Z',
    '因政府信息公开工作被申请行政复议、被提起行政诉讼的情况，我馆2022年均未发生，也未接到相关投诉。',
    'review/total=0 litigation/total=0',
  ],
  ['Z', '我馆全年登记政府信息公开申请3件，查询内容均为历史档案目录。', 'applications/new=3!'],
  ['Z', '2022年，我馆作为被申请人参加政府信息公开行政复议1件，已妥善处理。', 'review/total=1!'],
  ['Z*', '馆藏档案总量达18.6万卷，全年接收进馆档案5320卷，开放档案目录2146条。', ''],
  ['Z*', '2022年，我馆在“清源档案”微信公众号发布信息64条，在县政府网站公开财政预决算信息2条、招聘公告1条。', ''],
  [
    'Z',
    '我馆全年没有作出予以公开、部分公开、不予公开的申请答复；开展政务公开业务培训2次，参训45人次。',
    'applications/granted=0 applications/partial=0 applications/refused=0',
  ],
  // T
  [
    'T',
    '依申请公开工作平稳有序，年内收到政府信息公开申请27件，答复28件（含上年结转2件），剩余1件结转下年度。',
    'applications/new=27 applications/processed=28 applications/carried-in=2 applications/carried-out=1',
  ],
  [
    'T',
    '申请内容主要为学区划分、职称评审等，经办理，15件予以公开，3件部分公开，6件不予公开（内部事务信息2件、过程性信息4件）。',
    'applications/granted=15 applications/partial=3 applications/refused=6 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'T',
    '本年新制作规范性文件7件，本年新公开6件，并在局网站公开教育工作动态214条。',
    'normative/issue=7 normative/publish=6',
  ],
  [
    'T',
    '2019年度，我局共作出其他对外管理服务事项处理决定37件、行政处罚决定66件、行政强制决定5件。',
    'other-services/total=37 penalties/total=66 coercion/total=5',
  ],
  [
    'T',
    '推进政府采购公开透明，全年实施政府集中采购项目13个，采购总金额286.4万元。',
    'procurement/total=13 procurement-amount/total=286.4',
  ],
  [
    'T',
    '全年办理政府信息公开类行政复议3件、行政诉讼1件。该起诉讼系复议后起诉，法院判决维持我局答复。',
    'review/total=3 litigation/total=1',
  ],
  ['T', '教学仪器、学生课桌椅等纳入政府集中采购，全年采购项目31个。', 'procurement/total=31!'],
  [
    'T',
    '新修订的《中华人民共和国政府信息公开条例》施行后，我局加大文件公开力度，全年新公开规范性文件16件。',
    'normative/publish=16!',
  ],
  ['T', '因过程性信息不予公开的申请有14件，已向申请人作出说明。', 'applications/refused.process-information=14!'],
  ['T*', '全年公开义务教育招生政策、中考成绩查询、教师招聘等信息318条，召开新闻发布会2次，收到家长来信46封。', ''],
  [
    'T*',
    '2019年，县第一中学收到信息公开申请5件，县职业教育中心完成采购项目7个、金额92万元，两校均公开了办理结果。',
    '',
  ],
  [
    'T',
    '局机关配备政务公开工作人员4人，召开专题会议3次；当年行政许可处理决定415件，网上办理率96%。',
    'licensing/total=415',
  ],
  // U
  [
    'U',
    '我镇2020年无新收的政府信息公开申请，也没有自2019年结转的申请。',
    'applications/new=0 applications/carried-in=0',
  ],
  ['U', '我镇全年未制作规范性文件，未实施政府集中采购项目。', 'normative/issue=0 procurement/total=0'],
  [
    'U',
    '2020年，我镇行政处罚、行政强制决定数量为零，也没有作出行政许可决定。',
    'penalties/total=0 coercion/total=0 licensing/total=0',
  ],
  ['U', '全镇新收政府信息公开申请5件，都与征地补偿有关，已全部答复。', 'applications/new=5!'],
  ['U*', '全年通过县政府网站柳溪镇专栏发布信息213条，其中疫情防控类87条、脱贫攻坚类64条、财政资金类12条。', ''],
  // S
  [
    'S',
    '2016年，我局主动公开政府信息2417条，其中政府公报公开24条、政府网站公开2380条、政务微博公开156条、政务微信公开231条、其他方式公开88条。',
    'items/publish=2417 gazette/publish=24 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  [
    'S',
    '全年制发规范性文件12件，主动公开规范性文件9件，主动公开率75%；局网站访问量12.6万次。',
    'normative/issue=12 normative/publish=9',
  ],
  [
    'S',
    '全年回应公众关注热点或重大舆情20次，参加或举办新闻发布会3次（其中主要负责同志参加1次），政府网站在线访谈5次（其中主要负责同志参加2次）。',
    'topics/total=20 press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2',
  ],
  [
    'S',
    '围绕医改政策发布政策解读稿件26篇；对群众关切，在微博微信上回应14次，采取其他方式回应6次。',
    'explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '2016年收到政府信息公开申请53件，其中当面申请8件、传真申请1件、网络申请33件、信函申请11件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11',
  ],
  [
    'S',
    '申请办结51件，其中按时办结47件、延期办结4件；局长信箱收到来信31封，全部回复。',
    'applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '申请答复51件，其中属于已主动公开范围13件、同意公开答复19件、同意部分公开答复2件、不同意公开答复6件、不属于本行政机关公开5件、申请信息不存在3件、告知作出更改补充2件、告知通过其他途径办理1件。',
    'applications/processed=51 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '以涉及个人隐私、涉及商业秘密、涉及国家秘密为由不同意公开的，依次为3件、2件、1件，共计6件。',
    'applications/refused.personal-privacy=3 applications/refused.trade-secret=2 applications/refused.state-secret=1 applications/refused=6',
  ],
  [
    'S',
    '监督救济方面，全年收到政府信息公开举报1件；行政复议4件，被依法纠错1件；行政诉讼2件，没有被依法纠错的案件。',
    'complaint/total=1 review/total=4 review/corrected=1 litigation/total=2 litigation/corrected=0',
  ],
  [
    'S',
    '我局设政府信息公开工作专门机构1个，查阅点3个，从事政府信息公开工作人员9人，其中专职2人、兼职7人，年度专项经费4.5万元。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5',
  ],
  [
    'S',
    '2016年，召开政府信息公开工作会议或专题会议6次，举办各类培训班4次，接受培训人员215人次。依申请公开信息未收取任何费用。',
    'meeting/total=6 training/total=4 trainee/total=215 fee/charge=0',
  ],
  ['S', '全年政务微博公开政府信息256条，其他方式公开政府信息88条。', 'weibo/publish=256! other-channel/publish=88'],
  [
    'S',
    '申请人主要通过网络提出申请，全年网络申请43件、当面申请8件。',
    'applications/online=43! applications/in-person=8',
  ],
  ['S', '2016年，因政府信息公开被提起行政诉讼5件，比上年增加3件。', 'litigation/total=5!'],
  ['S*', '全系统全年办理医师执业注册186人次，发放卫生许可证311个，公示医疗机构校验结果53家。', ''],
  // Y
  [
    'Y',
    '因网站改版，街道2017年在政府网站公开政府信息0条，全年主动公开政府信息数为0条。',
    'website/publish=0 items/publish=0',
  ],
  [
    'Y',
    '2017年街道未收到政府信息公开申请，申请办结总数、按时办结数、延期办结数均为0件。',
    'applications/new=0 applications/processed=0 applications/on-time=0 applications/extended=0',
  ],
  [
    'Y',
    '街道2017年没有接到政府信息公开方面的举报，行政复议0件，行政诉讼0件。',
    'complaint/total=0 review/total=0 litigation/total=0',
  ],
  [
    'Y',
    '街道从事政府信息公开工作人员数为0人，政府信息公开专项经费0万元，政府信息公开查阅点0个。',
    'staff/total=0 funding/total=0 reading-point/total=0',
  ],
  ['Y', '2017年，街道举办政府信息公开培训班2次，接受培训人员38人次。', 'training/total=2! trainee/total=38!'],
  ['Y*', '街道11个社区全年更新居务公开栏132期，公示低保、临时救助对象246户。', ''],
  // L
  [
    'L',
    '全镇主动公开政府信息186条，公开载体以政府网站为主（142条），宣传栏、广播等其他方式为辅（44条）。',
    'items/publish=186 website/publish=142 other-channel/publish=44',
  ],
  [
    'L',
    '全年收到政府信息公开申请4件，当面提交3件，信函寄送1件，现已办结4件。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/processed=4',
  ],
  [
    'L',
    '政策解读方面，撰写发布解读稿件3篇，没有举办或参加新闻发布会，没有参加政府网站在线访谈。',
    'explanation/total=3 press-conference/total=0 interview/total=0',
  ],
  [
    'L',
    '政府信息公开工作由镇党政办承办，专职人员1人、兼职人员2人，全年投入专项经费0.8万元，更新公开栏12块。',
    'full-time/total=1 part-time/total=2 funding/total=0.8',
  ],
  ['L', '为提高村级信息员业务水平，我镇全年举办政府信息公开培训班5期。', 'training/total=5!'],
  ['L*', '2015年，我镇完成危房改造46户、改水改厕142户，项目资金使用情况均张榜公布。', ''],
];
