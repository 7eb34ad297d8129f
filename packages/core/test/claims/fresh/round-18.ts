import type { FreshSentence } from './measure.ts';

/** Blind: ordinary wordings unlike those of rounds thirteen and seventeen. Before mending: precision 0.969, recall 0.901. */
export const roundEighteen: readonly FreshSentence[] = [
  // Single sentences
  ['B', '年内，我局依申请公开系统登记新申请71宗，较多涉及小型水库除险加固。', 'applications/new=71'],
  ['B*', '局机关公文处理系统全年收文2316件、发文284件，其中主动公开类发文61件，均已同步上网。', ''],
  [
    'B',
    '为保护第三方合法权益，我局经书面征求意见后对3件申请作出不予公开决定。',
    'applications/refused.third-party-rights=3',
  ],
  ['B', '截至2023年12月31日，尚有7件申请未到法定答复期限，转入2024年继续办理。', 'applications/carried-out=7!'],
  [
    'B',
    '全年涉政府信息公开的行政复议18起，截至年底仍有4起在审，被纠正案件占比同比下降3.6个百分点。',
    'review/total=18 review/pending=4',
  ],
  [
    'B',
    '本年度没有因属于行政执法案卷、行政查询事项而不予公开的申请。',
    'applications/refused.enforcement-files=0 applications/refused.administrative-query=0',
  ],
  ['B', '行政事业性收费方面，全年征收入库532800元，主要为水资源费和水土保持补偿费。', 'charges/charge=53.28'],
  ['B*', '县河长制办公室全年受理群众举报河湖问题线索76条，办结70条，其余6条由责任乡镇继续整改。', ''],
  [
    'B',
    '办理结果中，予以公开21件（占30%）、部分公开7件（占10%）、不予公开10件（占14.3%）、无法提供15件（占21.4%）、不予处理8件（占11.4%）、其他处理9件（占12.9%）。',
    'applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  ['B', '作出取水许可、涉河方案审批等行政许可决定共362件，件件按7个工作日要求公示。', 'licensing/total=362!'],
  [
    'B',
    '本年度政府信息公开诉讼案件计12起，法院判决维持7起，判决纠正1起，作其他处理1起，3起尚未审结。',
    'litigation/total=12 litigation/upheld=7 litigation/corrected=1 litigation/other-result=1 litigation/pending=3',
  ],
  ['B*', '全局14个股室、7个局属单位、11个基层水利站均明确1名政务公开联络员，其中3名为新近调整。', ''],
  [
    'C',
    '2023年，全县45家行政机关收到申请，14家行政机关全年零申请，全县新收申请总量为1287件。',
    'applications/new=1287',
  ],
  [
    'C',
    '科研机构申请1件、法律服务机构申请19件，社会公益组织没有提出申请。',
    'applications/new@research=1 applications/new@legal-service=19 applications/new@public-welfare=0',
  ],
  ['C*', '县政府常务会议全年研究政务公开议题4次，县政府分管领导召开调度会6次，县人大常委会专题听取汇报1次。', ''],
  ['C', '全年作出答复决定1261份，比上年多118份。', 'applications/processed=1261'],
  [
    'C',
    '经集中清理，年内宣布失效和废止行政规范性文件42件，继续有效173件。',
    'normative/repeal=42! normative/in-force=173',
  ],
  [
    'C',
    '按其他处理结案的申请中，逾期不补正视为撤回的21件，逾期不缴纳信息处理费视为放弃的4件。',
    'applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4',
  ],
  ['C*', '对照第三方评估反馈的26个问题，县政府办公室逐条销号，25个已整改到位，1个正在推进。', ''],
  ['C', '复议机关审结的案件中，责令重新答复等结果纠正的18件，多数集中在乡镇一级。', 'review/corrected=18'],
  [
    'C',
    '县政府及其部门作为被告的政府信息公开行政诉讼中，未经复议直接起诉27件，先复议后起诉53件。',
    'direct/total=27 after-review/total=53!',
  ],
  [
    'C',
    '四类过程性信息33件、第三方合法权益27件、行政执法案卷12件，是不予公开决定中占比最高的三种情形。',
    'applications/refused.process-information=33 applications/refused.third-party-rights=27 applications/refused.enforcement-files=12',
  ],
  ['M', '省政府全年公布新制定的省政府规章6部，废止2部，另修改9部。', 'regulations/issue=6 regulations/repeal=2'],
  [
    'M',
    '全省各级行政机关全年办理的申请总量（含上年结转）为24060件，较2023年减少1012件。',
    'applications/handled=24060',
  ],
  ['M*', '21个市（州）门户网站年内完成适老化改造，183个县级网站统一接入智能问答，累计提供服务912万次。', ''],
  ['M', '全省作出的不予公开决定为1600件，占办结总量的7%。', 'applications/refused=1600'],
  [
    'M',
    '全省商业企业提出申请1300余件，占新收总量的5.7%，主要关注惠企政策兑现和用地指标。',
    'applications/new@enterprise=1300≈',
  ],
  [
    'Z',
    '2022年度政府信息公开申请数量为零，行政复议、行政诉讼数量亦为零。',
    'applications/new=0 review/total=0 litigation/total=0',
  ],
  ['Z*', '馆藏档案已达23个门类、18.6万卷，全年新接收民生档案6410卷，完成数字化扫描45万页。', ''],
  ['Z', '全年共收到政府信息公开申请2件，申请人均选择邮寄方式获取。', 'applications/new=2!'],
  [
    'Z',
    '我馆现行有效的行政规范性文件为0件，本年度也无制发、废止情况。',
    'normative/in-force=0 normative/issue=0 normative/repeal=0',
  ],
  ['T', '教师资格认定、民办学校办学许可等行政许可决定全年作出415件，按时办结率100%。', 'licensing/total=415'],
  [
    'T',
    '2019年新收的27件申请中，家长、教师等自然人提出的有23件，培训机构等商业企业提出的有4件。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4',
  ],
  ['T', '2019年度政府集中采购总金额326.4万元，中标结果均在县政府采购网公告。', 'procurement-amount/total=3264000!'],
  ['T*', '教师招聘专栏公布岗位计划66个、面试成绩132份、拟聘人员名单3批，受理考生成绩复查5件。', ''],
  [
    'T',
    '对1件信访投诉类申请，告知申请人通过信访渠道反映，不作为政府信息公开申请处理。',
    'applications/not-processed.petition=1',
  ],
  [
    'U',
    '2020年，我镇新收政府信息公开申请0件，予以公开、部分公开、不予公开数量均为0。',
    'applications/new=0 applications/granted=0 applications/partial=0 applications/refused=0',
  ],
  ['U*', '全镇组织村“两委”换届政策宣讲14场，张贴公告186张，村级微信群推送信息2300余条。', ''],
  [
    'S',
    '局机关现有信息公开兼职人员7名，专职人员2名，共计9人具体承办政府信息公开日常工作。',
    'part-time/total=7 full-time/total=2 staff/total=9',
  ],
  ['S', '全年为政府信息公开工作投入专项经费4.5万元，主要用于网站改版和资料印制。', 'funding/total=4.5'],
  [
    'S',
    '截至年底，申请答复数为51件，其中同意公开19件，属于已主动公开范围13件，两项占答复总数的62.7%。',
    'applications/processed=51 applications/granted=19 applications/already-public=13',
  ],
  ['S', '全年政策解读稿件发布量达到36篇，比2015年多10篇。', 'explanation/total=36!'],
  ['S*', '县血站设献血点11处，全年公布献血车停靠信息156期，公示用血报销结果231人次。', ''],
  ['S', '收到针对政府信息公开工作的举报1起，经核查为栏目链接失效，已修复并答复举报人。', 'complaint/total=1'],
  [
    'S',
    '通过信函、当面、网络、传真四种渠道分别收到申请11件、8件、33件、1件。',
    'applications/letter=11 applications/in-person=8 applications/online=33 applications/fax=1',
  ],
  ['Y', '2017年度，街道主动公开政府信息数为0条，相关信息统一由县政府网站代为发布。', 'items/publish=0'],
  ['Y', '本街道没有安排政府信息公开专项经费，也没有专职工作人员。', 'funding/total=0 full-time/total=0'],
  ['Y', '2017年，街道收到信函申请1件、网络申请2件。', 'applications/letter=1! applications/online=2!'],
  ['L', '收到的申请中按时办结4件、延期办结1件，无超期情况。', 'applications/on-time=4 applications/extended=1!'],
  ['L*', '2015年，全镇发放粮食直补186户次、危房改造补助44户，花名册全部上墙公示。', ''],
  // Two or three sentences
  [
    'B',
    '受汛后水毁工程补助资金分配影响，下半年申请量明显上升。2023年新收的71件中，四季度最为集中；自然人申请61件，仍为主体。',
    'applications/new=71 applications/new@natural-person=61',
  ],
  [
    'B',
    '在规范性文件管理上，我局坚持立改废并举。年内出台3件、废止11件，年末存量由上年的50件降至42件。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  [
    'B*',
    '局网站全年发布信息1126条，浏览量32.6万人次。其中水情雨情类365条、工程招投标类87条、党建类71条；“清源水利”公众号推文326篇，粉丝1.4万人。',
    '',
  ],
  [
    'B',
    '本机关不掌握相关信息是无法提供的主要原因，共12件。另有3件没有现成信息需要另行制作、1件经补正后内容仍不明确。',
    'applications/unavailable.not-held=12 applications/unavailable.needs-creation=3! applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '未经复议直接起诉的案件5件，尚未审结1件。复议后起诉的案件7件，结果纠正1件，系答复时遗漏附件所致，我局在判决生效后15日内补充提供。',
    'direct/total=5 direct/pending=1 after-review/total=7 after-review/corrected=1',
  ],
  [
    'B',
    '全年作出行政处罚决定87件，其中适用简易程序12件、普通程序75件。作出行政强制决定41件，主要是查封扣押采砂设备。',
    'penalties/total=87 coercion/total=41!',
  ],
  [
    'B*',
    '根据清水发〔2023〕26号文件，我局将政务公开纳入股室绩效，权重4分。全年内部通报3次、约谈2人次，未发现需要追究责任的情形。',
    '',
  ],
  [
    'B',
    '对信访举报投诉类申请6件、重复申请2件，均不予处理并说明理由。没有要求提供公开出版物的申请，也没有无正当理由大量反复申请。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2 applications/not-processed.publications=0 applications/not-processed.excessive=0',
  ],
  [
    'B',
    '全年收到商业企业提出的申请6件，多为工程结算和招投标信息。对商业企业的申请，予以公开2件，本机关不掌握相关信息3件。',
    'applications/new@enterprise=6 applications/granted@enterprise=2 applications/unavailable.not-held@enterprise=3',
  ],
  [
    'B',
    '2022年我局收到申请58件、被申请行政复议12件。2023年两项数字分别为71件和18件，增幅较大。',
    'applications/new=71 review/total=18',
  ],
  [
    'C',
    '全县收到申请较多的月份为3月、8月、11月，分别为142件、138件、151件。全年新收总计1287件，月均107件左右。',
    'applications/new=1287',
  ],
  [
    'C',
    '2023年，全县结转下年度继续办理的申请72件，同比增加26件。上述申请预计于2024年2月底前全部办结。',
    'applications/carried-out=72',
  ],
  [
    'C*',
    '县政府门户网站开设“走流程、解难题”等专题14个，发布解读稿件115篇、图解62个。县政府部门负责人走进“政风行风热线”27次，现场解答群众问题342个。',
    '',
  ],
  [
    'C',
    '行政许可决定36214件由38家单位作出。行政处罚决定14830件，其中县公安局9208件、县交通运输局1846件。',
    'licensing/total=36214 penalties/total=14830',
  ],
  [
    'C',
    '全县因政府信息公开引发的行政诉讼62件，与上年持平。其中，结果维持34件，结果纠正5件，其他结果9件，尚未审结14件。',
    'litigation/total=62 litigation/upheld=34 litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  [
    'C',
    '从申请方式看，网络申请约占七成。从结果看，“无法提供”342件，占27.1%；“予以公开”485件，占38.5%；“不予处理”155件，占12.3%。',
    'applications/unavailable=342 applications/granted=485 applications/not-processed=155',
  ],
  [
    'C',
    '年内办结申请1261件，县政府办公室按5%的比例抽查案卷63份。抽查发现告知救济途径不完整7份、未写明法律依据4份，均已通报。',
    'applications/processed=1261',
  ],
  [
    'C',
    '全年未发生因危及“三安全一稳定”不予公开的情形，未收到社会公益组织提出的申请。因属于国家秘密不予公开2件，因其他法律行政法规禁止公开不予公开8件。',
    'applications/refused.security-and-stability=0 applications/new@public-welfare=0 applications/refused.state-secret=2 applications/refused.forbidden-by-law=8!',
  ],
  [
    'M',
    '全省政府信息公开行政复议案件由上年的1718件降至1603件，降幅6.7%。同期行政诉讼案件757件，较上年下降4.9%。',
    'review/total=1603 litigation/total=757',
  ],
  [
    'M',
    '无法提供6360件，占办结总量的27.8%。其中本机关不掌握相关政府信息5764件，没有现成信息需要另行制作391件，补正后申请内容仍不明确205件，主要发生在市县两级。',
    'applications/unavailable=6360 applications/unavailable.not-held=5764 applications/unavailable.needs-creation=391 applications/unavailable.still-unclear=205',
  ],
  [
    'M*',
    '省政府办公厅印发《2024年全省政务公开工作要点》（清政办发〔2024〕18号），部署6方面23项任务。全省举办专题培训137期，覆盖2.1万人次；对12个市（州）、31个省直部门开展实地督导。',
    '',
  ],
  [
    'M',
    '全省行政执法决定公开率持续提高。全年作出行政许可决定约284.2万件，行政强制决定98312件，均通过省行政执法公示平台归集。',
    'licensing/total=2842000≈ coercion/total=98312!',
  ],
  [
    'Z',
    '2022年，馆办公室指定1人兼管政务公开，全年更新公开指南1次、公开目录2次。未收到公民、法人和其他组织的政府信息公开申请，未收取行政事业性收费。',
    'applications/new=0 charges/charge=0',
  ],
  [
    'Z*',
    '全年开展档案宣传活动6场，发放宣传册2000份，媒体刊发稿件18篇。在县直机关政务公开季度评分中，我馆四次得分依次为82分、86分、89分、91分。',
    '',
  ],
  [
    'Z',
    '本年度我馆不存在上年结转的申请，也没有申请结转下年度。被申请行政复议1件，复议机关已依法作出决定。',
    'applications/carried-in=0 applications/carried-out=0 review/total=1!',
  ],
  [
    'T',
    '2019年，我局办理申请29件（含上年结转2件），其中28件已办结、1件结转下年度。申请事项以学区划分和民办学校收费居多，两类占到六成。',
    'applications/handled=29 applications/carried-in=2 applications/processed=28 applications/carried-out=1',
  ],
  [
    'T',
    '全年实施政府集中采购项目31个，涉及教学设备、校园安保等。采购总金额约286万元，节约财政资金21.5万元。',
    'procurement/total=31! procurement-amount/total=2860000≈',
  ],
  ['T', '新公开规范性文件6件，均附解读材料。校务公开检查覆盖学校24所，下发整改通知5份。', 'normative/publish=6'],
  [
    'T',
    '因政府信息公开引起的行政复议3件，维持2件、其他结果1件。行政诉讼1件，为复议后起诉；另有1件教师人事争议仲裁，与信息公开无关。',
    'review/total=3 review/upheld=2 review/other-result=1 litigation/total=1',
  ],
  [
    'U',
    '疫情期间，镇政府通过大喇叭、微信群发布防控通告73期。全年无政府信息公开申请，未作出行政许可、行政强制决定。',
    'applications/new=0 licensing/total=0 coercion/total=0',
  ],
  [
    'U',
    '2020年，全镇共收到政府信息公开申请1件，已按时答复。全年受理12345工单142件，满意率96%。',
    'applications/new=1!',
  ],
  [
    'S',
    '2016年，局主要负责同志参加政府网站在线访谈2次，接受网民提问41个。全局共参加在线访谈5次，举行新闻发布会3次。',
    'interview/led=2 interview/total=5 press-conference/total=3',
  ],
  [
    'S',
    '设政府信息公开查阅点3处，当年接待查阅260人次。县医院、县中医院在门诊大厅自设查阅机5台，不计入上述数字。',
    'reading-point/total=3',
  ],
  [
    'S',
    '不同意公开的6件中，涉及国家秘密1件、商业秘密2件、个人隐私3件。对申请信息不存在的3件，均说明了检索过程。',
    'applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3 applications/not-existing=3',
  ],
  [
    'S',
    '主动公开政府信息2417条，其中主动公开规范性文件9件。通过政府公报公开24条，政务微博公开156条，政务微信公开231条。',
    'items/publish=2417 normative/publish=9 gazette/publish=24 weibo/publish=156 wechat/publish=231',
  ],
  [
    'S*',
    '2017年我局将新建信息公开专栏2个，计划培训300人次，经费预算拟增至6万元。对考核排名后3位的乡镇卫生院，将由分管领导约谈。',
    '',
  ],
  [
    'Y',
    '2017年，街道召开居民议事会53次，公示低保名单12批。未接到有关政府信息公开的举报，未收取依申请公开信息费用。',
    'complaint/total=0 fee/charge=0',
  ],
  [
    'Y',
    '街道设立政府信息公开查阅点1个，配备兼职人员2名。未召开政府信息公开专题会议，未举办培训班。',
    'reading-point/total=1! part-time/total=2! meeting/total=0 training/total=0',
  ],
  [
    'L',
    '2015年，我镇收到政府信息公开申请4件，内容多为宅基地审批。均在15个工作日内答复，其中同意公开2件。',
    'applications/new=4 applications/granted=2',
  ],
  [
    'L',
    '镇政府投入信息公开专项经费0.8万元更新公示栏。镇农技站、卫生院等单位自行列支1.2万元印制资料。',
    'funding/total=0.8',
  ],
  // Paragraphs
  [
    'B',
    '2023年，清源县水利局坚持以公开促治水、以透明赢信任。一是抓主动公开，围绕第三水厂通水、白沙渠续建等民生工程，在局网站开设专题4个，发布信息526条。二是抓依申请公开，优化收件、分办、会商、审签、寄送流程，全年新收申请71件，转入2024年继续办理6件。三是抓制度供给，新出台行政规范性文件3件，宣布失效和废止11件。四是抓执法公示，行政许可决定326件、行政处罚决定87件、行政强制决定14件全部按时公示。五是抓队伍素质，选派11人次参加市局组织的2批次业务培训。',
    'applications/new=71 applications/carried-out=6 normative/issue=3 normative/repeal=11 licensing/total=326 penalties/total=87 coercion/total=14',
  ],
  [
    'B',
    '全年办结的70件申请，均在答复书中载明事实依据和救济渠道。其中，属于三类内部事务信息2件、四类过程性信息4件，依照《条例》第十六条不予公开；属于国家秘密1件，依照第十四条不予公开。本机关不掌握相关政府信息的12件，均指引申请人向县自然资源局、县农业农村局等单位提出。信访举报投诉类申请6件，转由局信访室办理。申请人逾期不补正3件、逾期不缴费1件，按规定不再处理。局办公室全年编发《依申请公开工作提示》5期。',
    'applications/processed=70 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/refused.state-secret=1 applications/unavailable.not-held=12 applications/not-processed.petition=6 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1',
  ],
  [
    'B*',
    '回顾全年工作，仍有三方面短板。公开时效上，县政务公开办抽查我局30条信息，有4条超过20个工作日才上网。答复质量上，局内自查20份答复书，发现3份引用条款不全、1份送达回证缺失。解读效果上，图解类材料单篇平均阅读量仅210次，不足全县平均水平的一半。下一步，我局拟于2024年6月底前完成栏目改版，每半年开展一次案卷评查，年内推出视频解读不少于5个。',
    '',
  ],
  [
    'B',
    '2023年，我局因政府信息公开被申请行政复议18件，与2022年的12件相比增长50%。经审理，结果维持9件，结果纠正2件，申请人撤回等其他结果5件，尚未审结4件。行政诉讼12件，其中上年度复议案件延续起诉的占一半以上。为减少争议，我局推行答复前电话沟通，全年沟通申请人87人次，促成撤回申请3件。局机关聘请的2名法律顾问全程参与应诉。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=5! review/pending=4 litigation/total=12',
  ],
  [
    'B',
    '政务服务和收费信息公开方面，我局进驻县政务服务中心事项42项，年内全部实现“最多跑一次”。全年作出行政许可决定326件，群众好评率99.8%。行政事业性收费实际收取58.23万元，收费依据、标准和减免政策在收费窗口和网站同步公示。全年为小微企业减免水土保持补偿费11.6万元，涉及企业14户。县水务集团收取的自来水费由该公司另行公布，全年水费收入2316万元。',
    'licensing/total=326 charges/charge=58.23!',
  ],
  [
    'B',
    '申请人结构方面，2023年新收申请以自然人为主，计61件；商业企业6件；法律服务机构4件，为近三年最多。法律服务机构提出的申请，多为代理水库移民案件调取资料。对法律服务机构的申请，不予公开1件，无法提供2件，结转下年度1件。含上年结转在内，全年共办理申请76件。律师持令查档12次，由局档案室接待，不计入申请数量。',
    'applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/refused@legal-service=1 applications/unavailable@legal-service=2 applications/carried-out@legal-service=1 applications/handled=76',
  ],
  [
    'B*',
    '针对2022年度报告指出的问题，我局制定整改清单9项，明确责任股室7个，截至10月底全部完成。一是补录缺失的历史文件42件，修正失效链接87条。二是规范答复文书，统一使用县里下发的8类模板。三是加强培训，邀请县司法局、县政府办业务骨干授课3次，参训干部职工118人次。县政府办第三季度抽查我局栏目时未再发现空白栏目，得分由85.5分升至94分。',
    '',
  ],
  [
    'B',
    '从受理情况看，上年结转的8件申请均为自然人提出，已于2023年1月底前办结。2023年没有收到科研机构、社会公益组织提出的申请。从答复情况看，没有因危及“三安全一稳定”不予公开的申请，没有因其他法律行政法规禁止公开而不予公开的申请。予以公开的21件中，有9件当场提供，其余以电子邮件或挂号信送达。与上年相比，平均办理用时减少1.8个工作日。',
    'applications/carried-in=8! applications/new@research=0 applications/new@public-welfare=0 applications/refused.security-and-stability=0 applications/refused.forbidden-by-law=0 applications/granted=21',
  ],
  [
    'C',
    '2023年，清源县聚焦阳光政府建设，推动公开与业务同频共振。决策公开上，公布重大行政决策事项目录28项，网上征集意见46次，收到群众建议1204条。执行公开上，按季度公布10项民生实事进展。管理公开上，作出行政许可决定36214件、行政处罚决定14830件、行政强制决定921件。服务公开上，编制“一件事一次办”指南19个。制度建设上，全年制发行政规范性文件16件，均在印发后3个工作日内上网。',
    'licensing/total=36214 penalties/total=14830 coercion/total=921 normative/issue=16',
  ],
  [
    'C',
    '全县依申请公开工作呈现“两多一少”的特点。自然人申请多，2023年新收1204件；涉土地房屋类申请多，约占五成半；法人或其他组织申请少，新收83件。加上上年结转46件，全年应办理1333件，实际办结1251件，转入次年继续办理72件。申请办理平均用时12.4个工作日，比2022年缩短0.9个工作日。县政府办公室对3个超期风险较高的单位下发了催办函。',
    'applications/new@natural-person=1204 applications/new@organisation=83 applications/carried-in=46 applications/handled=1333 applications/processed=1251! applications/carried-out=72',
  ],
  [
    'C*',
    '政民互动渠道更加畅通。县政府网站“县长信箱”受理来信1287封，按期回复率99.6%；“我要找茬”栏目收到纠错留言95条，属实62条，均已更正。12345热线全年派发工单5.8万件，群众满意率95.3%。“政府开放日”走进污水处理厂、自来水厂等6处场所，邀请市民代表155人。民意征集栏目发布调查16期，回收有效问卷4820份。县融媒体中心“清源直通车”节目播出24期，曝光问题173个。',
    '',
  ],
  [
    'C',
    '行政复议方面，2023年全县政府信息公开类案件115件，结果维持64件，结果纠正18件，其他结果22件，尚未审结11件。被纠正案件涉及8家单位，其中乡镇（街道）5家。行政诉讼方面，结果维持34件，结果纠正5件，其他结果9件，尚未审结14件。行政机关负责人出庭应诉41次，出庭率92%。县司法局会同县法院召开府院联席会议2次，就政府信息公开领域形成共识7条。',
    'review/total=115 review/upheld=64 review/corrected=18 review/other-result=22 review/pending=11 litigation/upheld=34 litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  [
    'C',
    '在不予处理的申请中，信访举报投诉类96件，重复申请38件，无正当理由大量反复申请71件，要求提供公开出版物3件。在其他处理的申请中，逾期不补正21件，逾期不缴费4件，其他情形28件。个别申请人一年内向多家单位提出内容相近的申请，最多的一人达44件。对此，县政府办公室牵头建立会商机制，约请申请人面谈9次。县信访局同期登记的网上信访事项3120件，与政府信息公开申请分别统计。',
    'applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.excessive=71! applications/not-processed.publications=3 applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4 applications/other-handling.other=28',
  ],
  [
    'C',
    '县政府办公室会同县司法局完成第六轮行政规范性文件清理。2022年末全县现行有效行政规范性文件181件；2023年新制发16件，废止24件，年末为173件。涉企政策方面，“惠企政策库”收录国家、省、市政策314条，精准推送5600余次。收费监管方面，全年行政事业性收费4172.6万元，其中县自然资源和规划局、县住房和城乡建设局收取2890万元。县发展和改革局更新收费目录清单2次。',
    'normative/issue=16 normative/repeal=24 normative/in-force=173 charges/charge=4172.6',
  ],
  [
    'M',
    '2024年，全省各级行政机关依法规范办理政府信息公开申请。全年新收23160件，结转下年度继续办理1165件。办理结果为：予以公开10148件，占44.3%；部分公开2111件，占9.2%；不予公开1600件，占7.0%；无法提供6360件，占27.8%；不予处理1415件，占6.2%；其他处理1261件，占5.5%。自然资源、住房城乡建设、公安三个领域申请量居前，合计约1.2万件。省政府办公厅本级收到申请1124件，全部按期办理。',
    'applications/new=23160 applications/carried-out=1165 applications/granted=10148 applications/partial=2111 applications/refused=1600 applications/unavailable=6360 applications/not-processed=1415 applications/other-handling=1261',
  ],
  [
    'M',
    '全省政府信息公开行政诉讼案件保持低位运行。未经复议直接起诉307件，其中结果维持174件、结果纠正21件、其他结果63件、尚未审结49件。复议后起诉450件，其中结果维持287件、结果纠正30件、其他结果58件、尚未审结75件。2023年上述两类案件分别为341件和455件。省高级人民法院发布政府信息公开典型案例10个，省政府办公厅据此向5个市（州）发出风险提示函。',
    'direct/total=307 direct/upheld=174 direct/corrected=21 direct/other-result=63 direct/pending=49 after-review/total=450 after-review/upheld=287 after-review/corrected=30 after-review/other-result=58 after-review/pending=75',
  ],
  [
    'M',
    '政策文件公开的集中度、权威性进一步增强。全年制定省政府规章6件、废止2件，截至年底现行有效规章128件，全部纳入省政府规章库统一发布。全省制发行政规范性文件74件，废止131件，现行有效912件。省政府门户网站政策文件库收录文件3.4万份，年检索量680万次。全年举行省政府政策吹风会18场，发布图解、动画等多元解读产品1300余个。省政府公报赠阅点增至2111个，实现县级档案馆、图书馆全覆盖。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=128! normative/issue=74 normative/repeal=131 normative/in-force=912',
  ],
  [
    'Z',
    '2022年，县档案馆结合机构职能变化，及时更新单位简介、领导分工和联系方式。全年发布工作信息61条，均经分管领导审签后上网。本年度没有收到政府信息公开申请，没有上年结转申请，也没有申请需结转下年度办理。没有因政府信息公开被申请行政复议，没有被提起行政诉讼。全年为编史修志、工作查考、权益维护提供档案利用2140人次。',
    'applications/new=0 applications/carried-in=0 applications/carried-out=0 review/total=0 litigation/total=0',
  ],
  [
    'Z*',
    '我馆政务公开工作虽有进展，但信息更新频次偏低，第二季度仅发布信息7条。解读形式单一，全年仅制作展览视频2部。工作人员业务不熟，年内轮岗1人。2023年，我馆计划开放第9批档案3500卷，举办专题展览4场，争取将年度考核得分提高到90分以上。县档案学会会员单位32家，我馆将依托学会开展公开业务交流2次。',
    '',
  ],
  [
    'Z',
    '按照县政务公开工作领导小组部署，我馆认真自查法定主动公开事项。经核对，2022年制发行政规范性文件0件，废止0件；作出行政许可决定0件、行政处罚决定1件、行政强制决定0件；行政事业性收费0万元。县级部门预算公开平台挂载我馆预决算信息2条。馆内政府公开信息查阅室配置电脑3台，存放公报96册，全年开放248天。',
    'normative/issue=0 normative/repeal=0 licensing/total=0 penalties/total=1! coercion/total=0 charges/charge=0',
  ],
  [
    'T',
    '2019年，我局把贯彻新条例作为重点，召开党组会专题学习2次。规范性文件管理方面，制作7件，新公开6件。行政权力运行方面，作出行政许可决定415件、其他对外管理服务事项决定37件、行政处罚决定66件、行政强制决定5件。教育热点方面，公开中小学招生计划1.9万人、学区调整听证会1场。家长委员会代表列席局务会4次，提出意见27条。',
    'normative/issue=7 normative/publish=6 licensing/total=415 other-services/total=37 penalties/total=66 coercion/total=5',
  ],
  [
    'T',
    '2019年新收政府信息公开申请27件，其中以邮件方式提交的占多数。办理结果为予以公开15件、部分公开3件、不予公开6件、无法提供3件、不予处理1件，总计28件。申请人对答复不服申请行政复议3件，复议机关维持2件；没有未经复议直接起诉的案件。县一中、县职教中心等学校全年收到师生咨询1100余次，由各校自行答复。与2018年相比，申请减少4件，复议增加1件。',
    'applications/new=27 applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable=3 applications/not-processed=1 applications/processed=28 review/total=3 review/upheld=2 direct/total=0',
  ],
  [
    'T',
    '依申请公开办理中，我局注重与申请人沟通，提供更便民的获取方式。全年予以公开15件，其中家长等自然人11件、商业企业4件。因本机关不掌握相关政府信息无法提供3件，均告知了可咨询的单位。因属于内部事务信息不予公开2件，因属于过程性信息不予公开4件。招生季咨询热线日均来电230个，最高单日来电612个。对集中反映的3类问题，在局网站发布答问材料。',
    'applications/granted=15 applications/granted@natural-person=11 applications/granted@enterprise=4 applications/unavailable.not-held=3 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'U',
    '2020年，柳溪镇按照基层政务公开标准化规范化要求，编制试点领域公开目录26个。全年在县政府网站公开信息157条，村务公开栏更新85次。本年度规范性文件制作数为0、新公开数为0，政府集中采购项目数为0。全年没有收到政府信息公开申请，没有申请结转下年度办理，没有行政复议和行政诉讼案件。镇人大代表提出意见建议11条，均已答复。',
    'normative/issue=0 normative/publish=0 procurement/total=0 applications/new=0 applications/carried-out=0 review/total=0 litigation/total=0',
  ],
  [
    'S',
    '2016年，我局进一步健全信息公开工作机构。设立专门机构1个、查阅点3个，配备工作人员9名，其中专职2名、兼职7名。召开专题会议6次，举办培训班8期，接受培训人员215人次。全系统18个乡镇卫生院均明确1名分管副院长负责院务公开。县政府信息公开办组织的年度考核中，我局获得95.5分，列县直部门第4名。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7 meeting/total=6 training/total=8! trainee/total=215',
  ],
  [
    'S',
    '2016年，我局收到政府信息公开申请53件，其中网络申请33件，是公众最常用的渠道；信函申请11件，当面申请8件，传真申请1件。按时办结47件，经批准延期办结4件。从答复内容看，同意部分公开2件，不属于本行政机关公开5件，告知作出更改补充2件，告知通过其他途径办理1件。申请人以外来务工人员和患者家属居多，涉及医疗机构校验、计划生育证明等事项。县卫计综合监督执法局另收到投诉举报164件，按投诉程序办理。',
    'applications/new=53 applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1 applications/on-time=47 applications/extended=4 applications/partial=2 applications/not-held=5 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '面对公众对疫苗安全的高度关注，我局建立舆情会商机制，24小时内作出首次回应。全年回应公众关注热点或重大舆情20次，通过微博微信回应事件14次，以其他方式回应事件6次。发布政策解读稿件26篇，平均每月2篇以上。召开新闻发布会3次，邀请中央、省、市媒体记者47人次参加。“健康清源”微信公众号全年推文520条，最高单篇阅读量8.6万，粉丝数较年初增加1.1万。',
    'topics/total=20 social-reply/total=14 other-reply/total=6 explanation/total=26 press-conference/total=3',
  ],
  [
    'Y',
    '2017年，石桥街道在机构调整中重新明确了信息公开分管领导和责任科室。街道未设置专门机构和查阅点，居民可到县图书馆查阅。全年未收到依申请公开政府信息的申请，未回应重大舆情，未发布政策解读稿件。无行政复议、行政诉讼和举报情况。社区网格员全年入户走访1.2万户次，发放便民联系卡9600张。',
    'dedicated-body/total=0 reading-point/total=0 applications/new=0 topics/total=0 explanation/total=0 review/total=0 litigation/total=0 complaint/total=0',
  ],
  [
    'L',
    '2015年，柳溪镇以“阳光村务”为抓手深化政府信息公开。全年主动公开政府信息186条，较上年多31条，其中网站公开142条，其他方式公开44条。围绕精准扶贫、农村危房改造等政策撰写解读稿件3篇。收到申请4件，办结4件，其中属于已主动公开范围1件、同意公开2件、不属于本行政机关公开1件。全镇农家书屋19个均摆放信息公开资料，接待群众翻阅约2600人次。',
    'items/publish=186 website/publish=142 other-channel/publish=44 explanation/total=3 applications/new=4 applications/processed=4 applications/already-public=1 applications/granted=2 applications/not-held=1',
  ],
  [
    'L',
    '我镇政府信息公开基础工作逐步夯实，但与群众期待还有差距。全镇从事信息公开工作人员3人，其中专职1人、兼职2人，年龄偏大、业务偏弱。镇里设查阅点2个，地处偏远的5个村群众查阅不便。全年只举办培训班1期，培训46人次，次数偏少。2016年，拟争取县财政支持2万元，增设查阅点3个，组织外出学习1次，并对4个后进村进行重点帮扶。',
    'staff/total=3 full-time/total=1 part-time/total=2 reading-point/total=2 training/total=1 trainee/total=46',
  ],
];
