import type { FreshSentence } from './measure.ts';

/** Blind: in the manner of ten real reports, which its writer read first. Before mending: precision 0.990, recall 0.981. */
export const roundTwentyFour: readonly FreshSentence[] = [
  // Single sentences
  [
    'B',
    '2023年度共受理政府信息公开申请76件（含2022年转入5件），答复70件，另有6件顺延到2024年答复。',
    'applications/handled=76 applications/carried-in=5 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '年内作出的70件答复中，予以公开和部分公开合计28件，占40%。',
    'applications/processed=70 applications/granted+applications/partial=28',
  ],
  [
    'B*',
    '2023年我局通过县政府网站发布信息458条，其中概况类12条、政务动态类203条、信息公开目录类243条，较2022年净增61条。',
    '',
  ],
  ['B', '全年依法查处非法取水、河道乱采等违法行为，处罚决定数量为78件，较上年略降。', 'penalties/total=78!'],
  [
    'B',
    '从申请主体看，自然人提交61件；法人或其他组织提交10件，包括6件商业企业申请和4件法律服务机构申请。',
    'applications/new@natural-person=61 applications/new@organisation=10 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '未经复议直接起诉的5件行政诉讼中，3件维持、1件其他结果、1件尚未审结，无结果纠正案件。',
    'direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 direct/corrected=0',
  ],
  ['B*', '局属石桥水库管理所作为公共企事业单位，全年收到用水户信息公开申请14件，答复14件，另接听热线860次。', ''],
  ['C', '2023年，全县依申请公开新收1287件，其中网络提交803件、邮寄387件、当面提交97件。', 'applications/new=1287'],
  [
    'C',
    '2023年，全县上年结转申请46件，年末结转下年度申请72件，在办存量净增26件。',
    'applications/carried-in=46 applications/carried-out=72',
  ],
  [
    'C',
    '答复结果为“无法提供”的342件，成因依次是：本机关不掌握288件、需另行制作41件、补正后仍不明确13件。',
    'applications/unavailable=342 applications/unavailable.not-held=288 applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13',
  ],
  [
    'C',
    '全县行政许可、行政处罚、行政强制三类决定合计51965件。',
    'licensing/total+penalties/total+coercion/total=51965',
  ],
  [
    'C',
    '2023年新制发行政规范性文件16件、废止22件，现行有效文件目录于12月底更新公布。',
    'normative/issue=16 normative/repeal=22!',
  ],
  ['C*', '县政府网站全年页面浏览量1287万次，较上年的1204万次增长6.9%，移动端访问占比61%。', ''],
  [
    'M',
    '2024年，全省新收、办结、结转下年的政府信息公开申请分别为23160件、22895件和1165件。',
    'applications/new=23160 applications/processed=22895 applications/carried-out=1165',
  ],
  [
    'M',
    '涉政府信息公开的行政诉讼，全省结果维持的461件，结果纠正的51件，到年底仍未审结的142件。',
    'litigation/upheld=461 litigation/corrected=51 litigation/pending=142!',
  ],
  ['M*', '省政府公报全年出刊24期，刊登文件268件，向村（社区）免费赠阅31.2万册。', ''],
  [
    'Z',
    '2022年度，我馆收到公民、法人和其他组织的政府信息公开申请0件，答复0件，结转2023年0件。',
    'applications/new=0 applications/processed=0 applications/carried-out=0',
  ],
  ['Z', '2022年收到的政府信息公开申请共5件，均为要求查询婚姻登记档案，已引导至查档窗口办理。', 'applications/new=5!'],
  ['T', '全年作出行政许可、行政处罚决定共481件，较2018年下降4.2%。', 'licensing/total+penalties/total=481'],
  [
    'T',
    '2019年发生以我局为被告的政府信息公开行政诉讼2件，涉及民办学校年检材料和教师职称评审材料。',
    'litigation/total=2!',
  ],
  ['T*', '县招生办全年接听政策咨询电话2700余个，发放招生政策明白卡1.5万张，公示中考加分考生66人。', ''],
  [
    'U',
    '2020年，柳溪镇作出行政处罚决定0件、行政强制决定0件，其他对外管理服务事项处理决定0件。',
    'penalties/total=0 coercion/total=0 other-services/total=0',
  ],
  [
    'S',
    '全年依申请公开受理53件，其中通过信函、传真提交的共12件。',
    'applications/new=53 applications/letter+applications/fax=12',
  ],
  [
    'S',
    '2016年，我局通过“健康清源”政务微信、政务微博分别公开政府信息231条、156条。',
    'wechat/publish=231 weibo/publish=156',
  ],
  [
    'S',
    '不同意公开的答复共7件，涉及国家秘密1件、商业秘密2件、个人隐私3件。',
    'applications/refused=7! applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3',
  ],
  ['S*', '县疾病预防控制中心通过自有网站发布健康提示318条、疫情通报12期，官方微信推送231篇。', ''],
  ['Y', '2017年，石桥街道收取依申请公开检索、复制、邮寄费用0元，无减免情况。', 'fee/charge=0'],
  ['Y', '街道全年配备政府信息公开专职人员1名、兼职人员0名。', 'full-time/total=1! part-time/total=0'],
  [
    'L',
    '2015年，我镇主动公开的186条信息中，网站公开的占76.3%，其余44条以公开栏、广播等其他方式公开。',
    'items/publish=186 other-channel/publish=44',
  ],
  ['L', '收到的政府信息公开申请按时办结4件，经批准延期办结1件。', 'applications/on-time=4 applications/extended=1!'],
  // Two to four sentences
  [
    'B',
    '（二）依申请公开情况。优化“接收—转办—会商—审核—答复”闭环，畅通网络、信函、当面三种渠道。2023年收到公众申请71件，另有上年结转5件，均依法处理，其中6件按规定结转下年度继续办理。',
    'applications/new=71 applications/carried-in=5 applications/carried-out=6',
  ],
  [
    'B',
    '全年办结申请70件，较2022年的54件增长29.6%。按答复类型由多到少排列，依次为予以公开21件、无法提供15件、不予公开10件、其他处理9件、不予处理8件、部分公开7件。',
    'applications/processed=70 applications/granted=21 applications/unavailable=15 applications/refused=10 applications/other-handling=9 applications/not-processed=8 applications/partial=7',
  ],
  [
    'B',
    '我局坚持政策文件与解读同步起草、同步审核、同步发布。本年制发行政规范性文件3件，配套文字解读3篇、图解2幅；废止11件；现行有效42件。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  [
    'B*',
    '2023年，我局承办县长信箱转办件112件、12345热线工单874件、网民留言45条，办结率均为100%。召开水库移民政策通气会2次。在县级以上媒体刊发稿件136篇。',
    '',
  ],
  [
    'B',
    '年内审结的政府信息公开行政复议14件，其中决定维持的9件、纠正的2件，以其他结果结案的3件。被纠正案件均系告知内容不完整，我局已重新作出答复。',
    'review/total=14 review/upheld=9 review/corrected=2 review/other-result=3',
  ],
  [
    'B',
    '法律服务机构全年提交政府信息公开申请4件，年内办结3件、结转下年度1件。从结果看，这些申请不予公开1件，因本机关不掌握而无法提供2件。',
    'applications/new@legal-service=4 applications/processed@legal-service=3 applications/carried-out@legal-service=1 applications/refused@legal-service=1 applications/unavailable.not-held@legal-service=2',
  ],
  [
    'B',
    '行政处罚、行政强制合计101件，均在作出决定之日起7个工作日内公示。全年收取行政事业性收费53.28万元，水资源费、水土保持补偿费占九成以上。',
    'penalties/total+coercion/total=101 charges/charge=53.28',
  ],
  [
    'C',
    '一年来，全县新收政府信息公开申请1287件。其中，自然人1204件，占93.6%；法人或其他组织83件，占6.4%，包括商业企业57件、法律服务机构19件、科研机构1件、其他6件。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@organisation=83 applications/new@enterprise=57 applications/new@legal-service=19 applications/new@research=1 applications/new@other=6',
  ],
  [
    'C',
    '县政府及各部门2023年公示收费项目34项。据财政部门统计，全县全年行政事业性收费收入4172.6万元，较上年减少约90万元。',
    'charges/charge=4172.6',
  ],
  [
    'C*',
    '全县共有14个乡镇、31个部门开设政务公开专栏。全年开展栏目巡查4轮，下发整改通知46份，督促更新栏目287个。县财政安排网站运维经费68万元，全部用于云平台租用和安全防护。',
    '',
  ],
  [
    'C',
    '针对征地拆迁类申请集中的情况，县政府办公室组织自然资源、住建等5个部门集中会商27次。全年予以公开、部分公开616件，占办结总数的48.9%，其余申请均说明理由。',
    'applications/granted+applications/partial=616',
  ],
  [
    'C',
    '全县因政府信息公开被申请行政复议115件，其中结果维持64件，结果纠正18件，其他结果22件，还有11件尚未审结。同期，县司法局办理的各类行政复议案件总数为431件。',
    'review/total=115 review/upheld=64 review/corrected=18 review/other-result=22 review/pending=11',
  ],
  [
    'C',
    '不予处理155件，同比减少19件。按情形分，信访举报投诉类96件、重复申请38件、大量反复申请71件、公开出版物类3件、确认或重新出具类1件。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.excessive=71! applications/not-processed.publications=3 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'M',
    '2024年，全省新制定省政府规章6件，均完成合法性审查和公开征求意见。年末现行有效规章118件、行政规范性文件921件，全部在“规章规范性文件库”集中公开。',
    'regulations/issue=6 regulations/in-force=118 normative/in-force=921!',
  ],
  [
    'M',
    '全省行政执法机关持续落实“双公示”。2024年作出行政许可决定280余万件、行政处罚决定逾193万件。“双公示”信息迟报率降至0.3%。',
    'licensing/total=2800000≈ penalties/total=1930000≥',
  ],
  [
    'M',
    '无法提供的6360件申请中，本机关不掌握5764件，没有现成信息需要另行制作391件，补正后仍不明确205件。不予公开的1600件中，过程性信息415件、第三方合法权益362件、行政查询事项316件、内部事务信息203件、行政执法案卷188件，排在前五位。',
    'applications/unavailable=6360 applications/unavailable.not-held=5764 applications/unavailable.needs-creation=391 applications/unavailable.still-unclear=205 applications/refused=1600 applications/refused.process-information=415 applications/refused.third-party-rights=362 applications/refused.administrative-query=316 applications/refused.internal-affairs=203 applications/refused.enforcement-files=188',
  ],
  [
    'Z',
    '2022年度本馆无新制发的行政规范性文件，也无废止的行政规范性文件，未作出行政许可、行政处罚、行政强制决定。公共服务方面，新增开放档案9600件、接待研学团队22批次。',
    'normative/issue=0 normative/repeal=0 licensing/total=0 penalties/total=0 coercion/total=0',
  ],
  [
    'Z',
    '全年主动公开信息61条，其中工作动态43条、通知公告12条、财政信息6条。因政府信息公开引发行政复议1件，系利用者对查档答复不服。',
    'review/total=1!',
  ],
  [
    'T',
    '2019年新收政府信息公开申请27件，其中网络申请21件、现场申请4件、信件申请2件。申请人为自然人的23件，为商业企业的4件。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4',
  ],
  [
    'T',
    '本年新制作规范性文件7件，已新公开6件。剩余1件经保密审查列为不予公开文件，按规定存档。',
    'normative/issue=7 normative/publish=6',
  ],
  [
    'T',
    '依托政府采购平台，我局全年完成政府集中采购项目31个，采购总金额286.4万元。招标公告、中标结果均在2个工作日内公开。',
    'procurement/total=31! procurement-amount/total=286.4',
  ],
  [
    'U',
    '2020年，我镇主动公开信息94条，其中疫情防控类37条、脱贫攻坚类28条、其他29条。年内未收到政府信息公开申请，予以公开、部分公开、不予公开、无法提供均为0件。',
    'applications/new=0 applications/granted=0 applications/partial=0 applications/refused=0 applications/unavailable=0',
  ],
  [
    'U*',
    '镇党政办明确1名副主任分管、2名干事承办信息公开事务。全年参加县级培训3次，在镇村干部会上组织学习5次。各村微信群转发疫情防控提示1300余条。',
    '',
  ],
  [
    'S',
    '2016年，我局政府信息公开申请办结率为96.2%，51件办结件中按时办结47件、延期办结4件，未出现超期答复。因信息公开收到举报1件，经核查不属实。',
    'applications/processed=51 applications/on-time=47 applications/extended=4 complaint/total=1',
  ],
  [
    'S',
    '通过多种方式解疑释惑。全年召开新闻发布会3次、参加在线访谈15次，主要负责同志分别参加1次、2次。发布政策解读稿件26篇。',
    'press-conference/total=3 interview/total=15! press-conference/led=1 interview/led=2 explanation/total=26',
  ],
  [
    'S',
    '全年主动公开政府信息2417条，与2015年的2106条相比增长14.8%。按内容分，卫生监督类734条、医政管理类512条、疾病防控类690条、其他481条。',
    'items/publish=2417',
  ],
  [
    'S*',
    '全县三级公开网络逐步健全。县级医院设电子显示屏7块、触摸查询机11台，乡镇卫生院设公开栏36块、意见箱18个。2017年计划再为村卫生室统一制作公开栏200块。',
    '',
  ],
  [
    'Y',
    '2017年，街道未召开政府信息公开专题会议，未举办政府信息公开培训班。社区换届后，7个社区公开栏统一更换版式，全年更新内容252次。',
    'meeting/total=0 training/total=0',
  ],
  [
    'L',
    '2015年，我镇发布政策解读稿件3篇，召开新闻发布会0次，参加在线访谈0次。镇广播站播出惠农节目104期。',
    'explanation/total=3 press-conference/total=0 interview/total=0',
  ],
  [
    'L',
    '镇政府安排政府信息公开专项经费8万元，用于公开栏维修、资料印制等支出。举办培训班1期，参训46人次。',
    'funding/total=8! training/total=1 trainee/total=46',
  ],
  // Paragraphs
  [
    'B',
    '（一）主动公开情况。2023年，我局通过县政府门户网站公开信息463条，通过“清源水利”公众号推送消息211条。（二）依申请公开情况。全年收到政府信息公开申请71件，答复70件（含上年度结转5件），结转下年度6件，均未超过法定期限。（三）政府信息管理情况。制发行政规范性文件3件，废止11件，对有效文件逐件标注有效期。（四）平台建设情况。调整栏目9个，修复错链27处，全年无安全事故。（五）监督保障情况。开展业务培训2次，参训89人次，社会评议满意率98.2%。',
    'applications/new=71 applications/processed=70 applications/carried-in=5 applications/carried-out=6 normative/issue=3 normative/repeal=11',
  ],
  [
    'B',
    '从办理情况看，2023年我局答复政府信息公开申请呈现三个特点。一是公开类答复占比提高，予以公开21件、部分公开7件，合计占40%，比上年高4.6个百分点。二是“查无”类答复较多，无法提供15件，其中本机关不掌握12件。三是不予处理的数量下降，共8件，其中信访举报投诉类6件、重复申请2件。此外，不予公开10件，其他处理9件，其他处理中逾期不补正3件、逾期不缴费1件、其他情形5件。县政务公开办抽查我局答复书15份，评为优秀12份、良好3份。',
    'applications/granted=21 applications/partial=7 applications/unavailable=15 applications/unavailable.not-held=12 applications/not-processed=8 applications/not-processed.petition=6 applications/not-processed.repeated=2 applications/refused=10 applications/other-handling=9 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/other-handling.other=5',
  ],
  [
    'B*',
    '2023年，我局以水利民生为重点拓展公开内容。公开农村供水水质检测结果48期，涉及水厂17座；公开河湖长名录326名、巡河里程1.8万公里。编印《防汛避险手册》5000册，制作宣传展板87块。举办“水利开放日”4场，邀请代表委员、学生和村民350人参加。政务新媒体粉丝7.1万人，全年阅读量71万次。全年预算执行率96.4%，“三公”经费同比压减7%。',
    '',
  ],
  [
    'B',
    '2023年，因政府信息公开引发的争议总体可控。年内行政复议18件，行政诉讼12件，行政诉讼中未经复议直接起诉5件、复议后起诉7件。从诉讼结果看，维持7件，纠正1件，其他结果1件，未审结3件。我局建立“一案一析”制度，召开分析会6次，邀请律师授课2次。县法院向我局发出司法建议1份，已按期反馈。全年组织旁听庭审38人次。',
    'review/total=18 litigation/total=12 direct/total=5 after-review/total=7 litigation/upheld=7 litigation/corrected=1 litigation/other-result=1 litigation/pending=3',
  ],
  [
    'B',
    '我局持续规范水行政权力运行。依托县政务服务大厅水利窗口，全年办理行政许可326件，平均提速61%，其中即办件142件。水政执法力量出动巡查1140人次，全年作出行政处罚87件，罚没款上缴国库61.4万元；作出行政强制41件。行政事业性收费53.28万元，全部实行收支两条线。通过县信用平台公示失信信息9条。',
    'licensing/total=326 penalties/total=87 coercion/total=41! charges/charge=53.28',
  ],
  [
    'B',
    '对照年初计划，我局信息公开工作仍有短板。2023年新收申请71件，其中要求公开工程图纸、概算的占三成，部分股室检索耗时偏长，平均用时11.6个工作日。全年办结70件，经法律顾问审核的仅44件。政策解读形式仍以文字为主，图解、视频占比不足25%。下一步，我局计划2024年举办培训3期，答复审核率提高到100%，力争行政复议案件下降20%以上，新增“小水电整改”“水价改革”等专栏4个。',
    'applications/new=71 applications/processed=70',
  ],
  [
    'C',
    '（一）主动公开方面。全县通过政府网站发布信息18640条，公开常务会议议题142项，发布解读材料238份。（二）依申请公开方面。全县受理申请1333件（本年新收1287件、上年结转46件），办结1261件。因政府信息公开被申请行政复议115件、被提起行政诉讼62件。（三）政府信息管理方面。全年制发行政规范性文件16件，废止24件，现行有效173件，全部录入文件库。（四）平台建设方面。推动12个部门子站完成适老化改造，关停新媒体账号8个。',
    'applications/handled=1333 applications/new=1287 applications/carried-in=46 applications/processed=1261 review/total=115 litigation/total=62 normative/issue=16 normative/repeal=24 normative/in-force=173',
  ],
  [
    'C',
    '从承办单位看，2023年全县新收的1287件申请中，县政府本级158件，县直部门742件，乡镇（街道）387件。县自然资源和规划局、县住建局、城关镇收件量居前三位，分别为214件、169件、96件。从申请主体看，自然人1204件，商业企业57件，法律服务机构19件，科研机构1件，其他6件，无社会公益组织申请。从申请内容看，征地补偿类占41%，规划建设类占23%。全县办结1261件，按时答复率100%，其中延期答复183件。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@legal-service=19 applications/new@research=1 applications/new@other=6 applications/new@public-welfare=0 applications/processed=1261',
  ],
  [
    'C',
    '2023年，全县各级行政机关依法办结政府信息公开申请1261件。予以公开458件，部分公开131件，两项占比与上年基本持平。不予公开95件，主要理由是过程性信息33件、第三方合法权益27件、执法案卷12件。其他处理53件，其中逾期不补正21件、逾期不缴费4件。全县发出补正告知书214份、征求第三方意见函93份。组织答复文书评查2轮，抽评文书240份，合格率97.5%。',
    'applications/processed=1261 applications/granted=458! applications/partial=131 applications/refused=95 applications/refused.process-information=33 applications/refused.third-party-rights=27 applications/refused.enforcement-files=12 applications/other-handling=53 applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4',
  ],
  [
    'C*',
    '2023年，全县政务公开保障能力持续提升。县政府常务会议2次听取政务公开汇报，县政府办公室增设股室1个，新增编制2名。举办专题培训班3期，覆盖46个单位415人次；组织跟班学习9批18人。政务公开占全县综合考核分值4分，年终评定优秀单位9个、良好单位28个。省级测评得分92.6分，居全省119个县（市、区）第16位。县人大代表、政协委员参加满意度评议173人，满意率95.4%。',
    '',
  ],
  [
    'M',
    '2024年，全省依申请公开工作量大面广。各级行政机关共办理申请24060件，其中新收23160件、上年结转900件；办结22895件，结转下年1165件。办结申请中，予以公开10148件、部分公开2111件、不予公开1600件、无法提供6360件、不予处理1415件、其他处理1261件。省政府办公厅本级收到申请1036件，答复1021件，收件量居省直单位第3位。全省申请平均办理时长12.4个工作日，比法定时限缩短7.6个工作日。',
    'applications/handled=24060 applications/new=23160 applications/carried-in=900 applications/processed=22895 applications/carried-out=1165 applications/granted=10148 applications/partial=2111 applications/refused=1600 applications/unavailable=6360 applications/not-processed=1415 applications/other-handling=1261',
  ],
  [
    'M',
    '2024年，全省政府信息公开行政争议化解成效明显。全年行政复议1603件，较上年减少214件；其中结果维持803件，结果纠正251件，其他结果412件，尚未审结137件。行政诉讼757件，较上年减少88件。未经复议直接起诉的307件中，结果维持147件，结果纠正21件，其他结果63件，尚未审结49件；复议后起诉的450件中，结果维持287件，结果纠正30件，其他结果58件，尚未审结75件。省司法厅发布典型案例10个，制发复议意见书26份。调解和解率为31.5%，同比提高6.2个百分点。',
    'review/total=1603 review/upheld=803 review/corrected=251 review/other-result=412 review/pending=137 litigation/total=757 direct/total=307 direct/upheld=147! direct/corrected=21 direct/other-result=63 direct/pending=49 after-review/total=450 after-review/upheld=287 after-review/corrected=30 after-review/other-result=58 after-review/pending=75',
  ],
  [
    'Z',
    '2022年，我馆把信息公开与档案开放、查档服务一并部署。在县政府网站公开机构概况、工作动态、预决算等信息69条，在馆内展厅展出实物档案210件。依申请公开方面，全年未收到政府信息公开申请，无上年结转申请，无结转下年度申请。因政府信息公开引发的行政复议、行政诉讼均为零。疫情期间提供线上预约查档187人次。开展档案安全检查12次，整改隐患5处。',
    'applications/new=0 applications/carried-in=0 applications/carried-out=0 review/total=0 litigation/total=0',
  ],
  [
    'Z*',
    '2022年，我馆开展“档案里的清源”专题宣传。征集老照片860张、口述史料31小时，举办巡展9场，观众1.2万人次。馆藏档案总量14.6万卷，年内新增进馆4200卷。审核开放档案1.1万件，划定控制使用3600件。县电视台播出专题片6集。2023年计划完成数字化30万页，争创省级示范档案馆。',
    '',
  ],
  [
    'T',
    '2019年，我局政府信息公开工作有序推进。主动公开方面，制作规范性文件7件，新公开6件；通过局网站发布信息1186条，通过“清源教育”微信发布信息407条。依申请公开方面，上年结转2件，新收27件，办结28件（其中予以公开15件，占53.6%），结转下年1件。权力运行方面，行政许可415件，行政处罚66件，行政强制5件，均为本局直接作出的决定。监督保障方面，召开会议3次，开展培训2次，受训校长、园长92人次。',
    'normative/issue=7 normative/publish=6 applications/carried-in=2 applications/new=27 applications/processed=28 applications/granted=15 applications/carried-out=1 licensing/total=415 penalties/total=66 coercion/total=5',
  ],
  [
    'T',
    '2019年，我局收到的政府信息公开申请多与招生划片、教师招聘有关。办结的28件中，予以公开15件、部分公开3件、不予公开6件、无法提供3件、不予处理1件。不予公开的理由为内部事务信息2件、过程性信息4件。申请人对答复不服申请行政复议3件，复议后提起行政诉讼1件。县第一中学等5所学校收到家长信息公开申请12件，由学校自行答复。全年教育信访接待241批次，与上年持平。',
    'applications/processed=28 applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable=3 applications/not-processed=1 applications/refused.internal-affairs=2 applications/refused.process-information=4 review/total=3 after-review/total=1',
  ],
  [
    'S',
    '2016年，我局主动公开政府信息2417条。从渠道看，政府网站2380条，政务微信231条，政务微博156条，其他方式88条，政府公报24条，同一信息多渠道公开的不重复计算。主动公开规范性文件9件，占制发规范性文件总数12件的75%。回应公众关注热点20次；以微博微信回应14次，以其他方式回应6次。局网站总访问量43.5万人次，日均1190人次。全年处理网上咨询368条，其中“局长信箱”来信97件。',
    'items/publish=2417 website/publish=2380 wechat/publish=231 weibo/publish=156 other-channel/publish=88 gazette/publish=24 normative/publish=9 normative/issue=12 topics/total=20 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '依申请公开方面，2016年共收到申请53件，其中网上提交33件、当面提交8件、信函11件、传真1件，与上年相比网上申请增加9件。申请内容涉及医院等级评审、新农合基金、医疗广告审查等。截至12月31日，办结51件，其余尚在办理期限内。答复类型为：属于已主动公开范围13件，同意公开19件，同意部分公开2件，不同意公开6件，不属于本机关公开5件，信息不存在13件，告知作出更改补充2件，告知其他途径办理1件。办理上述申请未收取任何费用。',
    'applications/new=53 applications/online=33 applications/in-person=8 applications/letter=11 applications/fax=1 applications/processed=51 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/not-held=5 applications/not-existing=13! applications/to-be-amended=2 applications/other-route=1 fee/charge=0',
  ],
  [
    'S',
    '2016年，我局加强政府信息公开组织保障。设专门机构1个、查阅点3个，工作人员9人中专职2人、兼职7人，投入专项经费4.5万元。召开政府信息公开会议6次，举办培训班4期，受训215人次。因信息公开发生行政复议4件，其中维持3件、纠错1件；发生行政诉讼2件；收到举报1件。全系统38家单位签订责任书38份，年终考核评优6家。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5 meeting/total=6 training/total=4 trainee/total=215 review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 complaint/total=1',
  ],
  [
    'Y',
    '2017年，石桥街道结合创建文明城市推进信息公开。因县级网站集约化改造，街道页面停用，全年通过政府网站公开政府信息0条，通过其他方式公开政府信息0条。未收到政府信息公开申请，无因信息公开引发的行政复议、行政诉讼和举报。未设政府信息公开查阅点，无政府信息公开专职、兼职人员。社区张贴创建海报2600份，入户宣传1.1万户，收集意见建议417条。',
    'website/publish=0 other-channel/publish=0 applications/new=0 review/total=0 litigation/total=0 complaint/total=0 reading-point/total=0 full-time/total=0 part-time/total=0',
  ],
];
