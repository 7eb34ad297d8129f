import type { FreshSentence } from './measure.ts';

/** Blind: as round twenty-two, other wordings, after its mends. Before mending: precision 0.974, recall 0.883. */
export const roundTwentyThree: readonly FreshSentence[] = [
  // B
  ['B', '2023年，共有71件政府信息公开申请在我局登记立号，每件均明确承办股室和答复时限。', 'applications/new=71'],
  [
    'B',
    '从申请主体看，2023年新收的政府信息公开申请中，10件由法人或其他组织提出，61件由自然人提出。',
    'applications/new@organisation=10 applications/new@natural-person=61',
  ],
  [
    'B',
    '2023年度，我局政府信息公开申请处理完毕70件，顺延至2024年继续办理6件。',
    'applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '从答复结果看，予以公开和部分公开两类加起来共28件，恰好占办结总数的四成。',
    'applications/granted+applications/partial=28',
  ],
  [
    'B',
    '所申请内容为讨论记录、请示报告等过程性信息的4件，为人事管理等内部事务信息的2件，我局均决定不予公开。',
    'applications/refused.process-information=4 applications/refused.internal-affairs=2',
  ],
  ['B', '全年作出不予公开决定31件，主要理由是保护第三方合法权益。', 'applications/refused=31!'],
  [
    'B',
    '经补正后申请内容仍不明确的申请，我局全年遇到1件，已告知申请人无法提供。',
    'applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '2023年，我局未收到重复申请，也未收到属于信访举报投诉类的申请。',
    'applications/not-processed.repeated=0! applications/not-processed.petition=0!',
  ],
  [
    'B',
    '不予处理的申请有8件，约占办结总数的11%；其他处理的申请有9件，约占13%。',
    'applications/not-processed=8 applications/other-handling=9',
  ],
  ['B', '收到收费通知后逾期未缴纳费用的申请1件，我局按规定不再处理。', 'applications/other-handling.fee-unpaid=1'],
  ['B', '上年度未办完、接续到2023年办理的申请有9件，均在春节前作出答复。', 'applications/carried-in=9!'],
  [
    'B',
    '针对我局政府信息公开答复的行政复议案件，年内复议机关作出维持决定9件、纠正决定2件，以其他结果结案3件。',
    'review/upheld=9 review/corrected=2 review/other-result=3',
  ],
  [
    'B',
    '2023年，无人就我局的政府信息公开工作申请行政复议，也无人为此提起行政诉讼。',
    'review/total=0! litigation/total=0!',
  ],
  [
    'B',
    '经过行政复议又诉至法院的政府信息公开案件7件，其中法院维持4件、纠正1件，年底尚未审结2件。',
    'after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B',
    '申请人未申请复议、直接对我局提起的政府信息公开行政诉讼有5件，法院维持3件，其他结果1件。至年底，尚有1件未审结。',
    'direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1',
  ],
  [
    'B',
    '取水许可、河道管理范围内建设项目审批等事项共作出行政许可决定326件，平均办理时间4.5个工作日。',
    'licensing/total=326',
  ],
  ['B', '全年共作出行政强制决定41件，以强制拆除涉河违法建筑为主。', 'coercion/total=41!'],
  ['B', '水土保持补偿费等行政事业性收费全年合计532800元，全部缴入国库。', 'charges/charge=53.28'],
  ['B*', '2023年，全县18个农民用水户协会公示水费收缴情况87次，涉及灌溉面积7.1万亩、农户6140户。', ''],
  ['B*', '我局在县广播电视台开设“水利之声”专栏，全年播出节目42期，其中专家解说18期、现场报道14期。', ''],
  ['B*', '2021年、2022年，我局收到的政府信息公开申请分别为44件、58件。', ''],
  ['B*', '与2022年相比，政府信息公开申请多收13件，增长22.4%；行政复议案件多6件，增长50%。', ''],
  ['B*', '下一步，我局力争将申请平均办理时限由15个工作日压缩到12个工作日，将行政复议纠错率控制在5%以内。', ''],
  ['B*', '2023年，我局收到县政府办公室转办的网民留言76件，办结76件，网民评价满意的70件。', ''],
  ['B*', '我局值班电话全年解答有关政府信息公开申请流程的来电咨询118次，平均通话6分钟。', ''],
  [
    'B',
    '2023年末有效行政规范性文件42件，较年初净减8件。本年新制发的3件中，有2件由水政股起草。',
    'normative/in-force=42 normative/issue=3',
  ],
  [
    'B',
    '我局作出的87件行政处罚决定中，适用简易程序19件、普通程序68件；行政许可决定则由上年的345件降至286件。',
    'penalties/total=87 licensing/total=286!',
  ],
  [
    'B',
    '全年有15件申请无法提供。其中12件因本机关不掌握相关政府信息，我局向申请人告知了3家掌握机关的联系方式。',
    'applications/unavailable=15 applications/unavailable.not-held=12',
  ],
  // C
  [
    'C',
    '2023年，清源县各级行政机关登记政府信息公开申请1287件，连同上年转入的46件，应办总量为1333件。',
    'applications/new=1287 applications/carried-in=46 applications/handled=1333',
  ],
  [
    'C',
    '科研机构申请1件、法律服务机构申请19件、其他类申请6件，三者相加仅为新收总量的2%。',
    'applications/new@research=1 applications/new@legal-service=19 applications/new@other=6',
  ],
  ['C', '2023年，全县没有收到商业企业提出的政府信息公开申请。', 'applications/new@enterprise=0!'],
  [
    'C',
    '坚持能公开尽公开，全县对485件申请予以公开，对131件申请作了部分公开。',
    'applications/granted=485 applications/partial=131',
  ],
  [
    'C',
    '为保护第三方合法权益不予公开27件，其中涉及商业秘密15件、个人隐私12件。',
    'applications/refused.third-party-rights=27',
  ],
  [
    'C',
    '全县不予公开95件。按理由分，法律行政法规禁止公开的5件，属于国家秘密的2件，属于行政查询事项的7件，三类合计14件。',
    'applications/refused=95 applications/refused.forbidden-by-law=5 applications/refused.state-secret=2 applications/refused.administrative-query=7 applications/refused.forbidden-by-law+applications/refused.state-secret+applications/refused.administrative-query=14',
  ],
  ['C', '以属于行政执法案卷为由决定不予公开的申请有21件，比上年多6件。', 'applications/refused.enforcement-files=21!'],
  [
    'C',
    '申请人要求汇总统计、没有现成信息需要另行制作的41件，补正后申请内容仍不明确的13件，均按无法提供答复。',
    'applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13',
  ],
  [
    'C',
    '不予处理的申请中，重复申请38件，占24.5%；无正当理由大量反复申请17件，申请人说明的理由均不合理。',
    'applications/not-processed.repeated=38 applications/not-processed.excessive=17',
  ],
  ['C', '全县不予处理的政府信息公开申请共计255件，信访举报投诉类占了大半。', 'applications/not-processed=255!'],
  [
    'C',
    '不予处理的情形中，有1件是要求行政机关确认或重新出具已获取信息，有3件是要求提供公开出版物。',
    'applications/not-processed.confirm-or-reissue=1 applications/not-processed.publications=3',
  ],
  [
    'C',
    '2023年，因不服政府信息公开答复引发的行政复议案件115起，其中18起被复议机关纠正，11起至年底尚未审结。',
    'review/total=115 review/corrected=18 review/pending=11',
  ],
  ['C', '全年政府信息公开行政复议结果维持的只有46件，维持率明显偏低。', 'review/upheld=46!'],
  [
    'C',
    '全县政府信息公开行政诉讼的结果为：维持34件，纠正5件，其他结果9件，尚未审结14件。',
    'litigation/upheld=34 litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  [
    'C',
    '起诉前经过复议的政府信息公开案件35件，比未经复议直接起诉的27件多8件。复议后起诉的案件中，以其他结果结案的5件。',
    'after-review/total=35 direct/total=27 after-review/other-result=5',
  ],
  ['C', '全县全年行政许可决定数量为36214件，平均每天99件。', 'licensing/total=36214'],
  ['C', '2023年，全县行政处罚、行政强制分别作出决定14830件、921件。', 'penalties/total=14830 coercion/total=921'],
  ['C', '全县行政事业性收费总计4172.6万元，其中不动产登记费860.3万元、教育考试费312.5万元。', 'charges/charge=4172.6'],
  ['C', '2023年，全县没有新制发行政规范性文件，工作重心放在清理存量文件上。', 'normative/issue=0!'],
  ['C', '本年度废止的24件行政规范性文件中，因上位法修改而废止15件，因适用期已过而废止9件。', 'normative/repeal=24'],
  ['C*', '县公共资源交易中心全年公开交易项目342个，成交金额26.4亿元，发布中标公告485条。', ''],
  ['C*', '县公安局全年收到政府信息公开申请131件，县自然资源和规划局收到288件，两家合计占全县的三成多。', ''],
  ['C*', '根据《清源县行政规范性文件管理办法》第16条、第24条规定，起草单位应当在文件印发后5个工作日内报送备案。', ''],
  ['C*', '计划到2025年，全县建成政务公开示范点36个，培养业务骨干115名。', ''],
  // M
  [
    'M',
    '2024年，省政府出台规章6件、修改规章5件、废止规章2件，至年底现行有效规章118件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118',
  ],
  ['M', '截至2024年底，全省继续有效的行政规范性文件共1912件。', 'normative/in-force=1912!'],
  [
    'M',
    '全省行政机关收到的申请里，自然人申请21480件，社会公益组织申请14件，科研机构申请9件。',
    'applications/new@natural-person=21480 applications/new@public-welfare=14 applications/new@research=9',
  ],
  [
    'M',
    '2024年，全省办理的政府信息公开申请共24060件，其中900件由2023年结转而来。',
    'applications/handled=24060 applications/carried-in=900',
  ],
  [
    'M',
    '因公开后可能危及国家安全、公共安全、经济安全、社会稳定而不予公开的17件，因法律行政法规禁止公开而不予公开的58件，因属于国家秘密而不予公开的41件。',
    'applications/refused.security-and-stability=17 applications/refused.forbidden-by-law=58 applications/refused.state-secret=41',
  ],
  [
    'M',
    '没有现成信息需要另行制作、因而无法提供的申请931件，比上年翻了一番。',
    'applications/unavailable.needs-creation=931!',
  ],
  [
    'M',
    '逾期不补正507件、逾期不缴费38件、其他716件，三种情形构成“其他处理”的1261件。',
    'applications/other-handling.not-corrected-in-time=507 applications/other-handling.fee-unpaid=38 applications/other-handling.other=716 applications/other-handling=1261',
  ],
  [
    'M',
    '全省政府信息公开行政诉讼总量为757件。其中被纠正51件，比上年少8件；维持461件，占已审结案件的72.8%。',
    'litigation/total=757 litigation/corrected=51 litigation/upheld=461',
  ],
  ['M', '在未经复议直接起诉的案件中，结果纠正的达到81件，反映出答复质量有待提高。', 'direct/corrected=81!'],
  [
    'M',
    '全省行政处罚决定比上年减少6.1万件，为193万余件；行政强制决定超过9万件。',
    'penalties/total=1930000≈ coercion/total=90000≥',
  ],
  ['M*', '在2024年全国省级政府网站绩效评估中，清源省政府门户网站得93.6分，在31个省级网站中位列第6。', ''],
  ['M*', '《清源省人民政府公报》全年编发24期，免费赠阅118万册，912个乡镇（街道）设有赠阅架。', ''],
  // Z
  [
    'Z',
    '2022年，我馆既没有上年结转的政府信息公开申请，也没有新收申请，更没有需要结转下年度的申请。',
    'applications/carried-in=0 applications/new=0 applications/carried-out=0',
  ],
  [
    'Z',
    '截至2022年12月31日，我馆现行有效的行政规范性文件为零，全年也没有制发、没有废止行政规范性文件。',
    'normative/in-force=0 normative/issue=0 normative/repeal=0',
  ],
  [
    'Z',
    '2022年，没有商业企业、科研机构、社会公益组织、法律服务机构向我馆提出政府信息公开申请。',
    'applications/new@enterprise=0 applications/new@research=0 applications/new@public-welfare=0 applications/new@legal-service=0',
  ],
  [
    'Z',
    '涉及我馆的政府信息公开行政诉讼案件总数为0，其中未经复议直接起诉0件、复议后起诉0件。',
    'litigation/total=0 direct/total=0 after-review/total=0',
  ],
  ['Z', '2022年，我馆答复政府信息公开申请2件，答复用时均未超过15个工作日。', 'applications/processed=2!'],
  ['Z', '我馆全年收取行政事业性收费1.2万元，已全额上缴财政。', 'charges/charge=1.2!'],
  ['Z', '我馆2022年未作出行政处罚决定。全年开展档案执法检查12次，发出整改意见书7份。', 'penalties/total=0'],
  ['Z*', '2022年，我馆为困难群众免费查档218人次，减免复印费1260元。', ''],
  ['Z*', '到2025年，我馆力争馆藏档案开放比例达到35%，在乡镇设立民生档案查询窗口16个。', ''],
  // T
  ['T', '2019年，县教育局共制作7件规范性文件，向社会新公开6件。', 'normative/issue=7 normative/publish=6'],
  [
    'T',
    '本年度政府集中采购的13个项目总金额达386.4万元，主要用于更新教学设备。',
    'procurement/total=13 procurement-amount/total=386.4!',
  ],
  ['T', '我局其他对外管理服务事项年内作出处理决定37件，与2018年的29件相比有所增加。', 'other-services/total=37'],
  ['T', '2019年，我局没有作出行政强制决定。', 'coercion/total=0!'],
  [
    'T',
    '27件新收申请里，商业企业提出4件，其余23件由自然人提出。',
    'applications/new=27 applications/new@enterprise=4 applications/new@natural-person=23',
  ],
  [
    'T',
    '2019年我局答复申请28件，其中包括2018年结转的2件；另有1件未办完，结转2020年办理。',
    'applications/processed=28 applications/carried-in=2 applications/carried-out=1',
  ],
  [
    'T',
    '有1件申请属于信访举报投诉，不予处理；有3件申请因我局不掌握相关信息，无法提供。',
    'applications/not-processed.petition=1 applications/unavailable.not-held=3',
  ],
  ['T', '全年共有17件申请被决定不予公开，主要是要求公开试卷和评卷细则。', 'applications/refused=17!'],
  [
    'T',
    '涉及我局政府信息公开的行政复议有3件，2件维持、1件为其他结果；行政诉讼只有1件，法院已审结。',
    'review/total=3 review/upheld=2 review/other-result=1 litigation/total=1',
  ],
  ['T*', '2019年，县内66所学校完成章程核准，37所民办幼儿园通过年检，结果均在网上公示。', ''],
  ['T*', '2019年，全县教育经费总投入8.64亿元，其中财政性教育经费7.15亿元，统计公报已公开。', ''],
  ['T*', '新修订的《条例》施行后，我局组织专题讲座3场，415名教职工到场听讲。', ''],
  // U
  [
    'U',
    '2020年度，我镇收到政府信息公开申请数、行政复议案件数、行政诉讼案件数三项数据均为零。',
    'applications/new=0 review/total=0 litigation/total=0',
  ],
  [
    'U',
    '因财力有限，我镇2020年没有实施政府集中采购项目，采购总金额为0元。',
    'procurement/total=0 procurement-amount/total=0',
  ],
  [
    'U',
    '我镇2020年没有作出其他对外管理服务事项的处理决定，没有作出行政处罚决定和行政强制决定。',
    'other-services/total=0 penalties/total=0 coercion/total=0',
  ],
  ['U', '2020年，我镇共作出行政许可决定35件，主要是乡村建设规划许可。', 'licensing/total=35!'],
  ['U*', '镇便民服务中心全年代办医保、社保、优抚等事项1260件，当场办结1198件，群众满意率99%。', ''],
  // S
  [
    'S',
    '2016年主动公开的政府信息达2417条，九成八以上发布在政府网站，为2380条。当年制发规范性文件12件，其中主动公开9件。',
    'items/publish=2417 website/publish=2380 normative/issue=12 normative/publish=9',
  ],
  ['S', '2016年，我局在政府公报上公开政府信息42条。', 'gazette/publish=42!'],
  [
    'S',
    '“健康清源”政务微博公开政府信息156条，政务微信公开政府信息231条，两个账号共有粉丝4.6万人。',
    'weibo/publish=156 wechat/publish=231',
  ],
  ['S', '收到传真申请1件、信函申请11件，申请人多为外县居民。', 'applications/fax=1 applications/letter=11'],
  ['S', '全年收到的53件申请中，通过网络提交的为23件，不到一半。', 'applications/new=53 applications/online=23!'],
  [
    'S',
    '申请信息不存在的3件，告知申请人更改、补充的2件，告知通过其他途径办理的1件，不属于本行政机关公开的5件。',
    'applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1 applications/not-held=5',
  ],
  [
    'S',
    '有3件申请因涉及个人隐私、2件因涉及商业秘密、1件因涉及国家秘密，我局不同意公开。',
    'applications/refused.personal-privacy=3 applications/refused.trade-secret=2 applications/refused.state-secret=1',
  ],
  [
    'S',
    '已答复的51件申请中，同意公开19件，不同意公开6件，属于已主动公开范围13件，同意部分公开2件。',
    'applications/processed=51 applications/granted=19 applications/refused=6 applications/already-public=13 applications/partial=2',
  ],
  [
    'S',
    '局主要负责同志参加政府网站在线访谈2次、新闻发布会1次；加上班子其他成员参加的3次，全年在线访谈合计5次。',
    'interview/led=2 press-conference/led=1 interview/total=5',
  ],
  [
    'S',
    '全年举办新闻发布会3场，发布政策解读稿件26篇，以微博微信方式回应14次，以其他方式回应6次。',
    'press-conference/total=3 explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  ['S', '2016年，我局收到有关政府信息公开工作的举报14件，均已查处。', 'complaint/total=14!'],
  [
    'S',
    '因政府信息公开引起行政复议4件（维持3件、纠错1件），行政诉讼2件（维持2件）。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2',
  ],
  ['S', '年内新增政府信息公开查阅点1个，查阅点总数达到3个，接待查阅群众420人次。', 'reading-point/total=3'],
  [
    'S',
    '我局从事政府信息公开工作的有9人（专职2人、兼职7人），全年落实专项经费4.5万元。依申请公开信息没有收取费用。',
    'staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5 fee/charge=0',
  ],
  ['S*', '2016年，全县28家基层医疗卫生机构公开药品价格2417种、服务收费标准53类。', ''],
  ['S*', '县卫生监督所全年受理群众投诉举报51件，查处47件，回访率100%。', ''],
  ['S*', '2015年，我局收到政府信息公开申请46件，发生行政复议3件、行政诉讼1件。', ''],
  // Y
  [
    'Y',
    '2017年，街道收到的当面申请、传真申请、网络申请、信函申请均为0件。',
    'applications/in-person=0 applications/fax=0 applications/online=0 applications/letter=0',
  ],
  [
    'Y',
    '2017年，街道没有设立政府信息公开专门机构，没有配备政府信息公开专职人员和兼职人员。',
    'dedicated-body/total=0 full-time/total=0 part-time/total=0',
  ],
  [
    'Y',
    '2017年，街道没有办过政府信息公开培训班，没有开过政府信息公开专题会，接受培训人员数为零。',
    'training/total=0 meeting/total=0 trainee/total=0',
  ],
  ['Y', '2017年，街道参加政府网站在线访谈2次，主要介绍棚户区改造政策。', 'interview/total=2!'],
  ['Y', '街道2017年回应公众关注热点或重大舆情的次数为零。各社区书记接待来访居民312人次。', 'topics/total=0'],
  ['Y*', '街道征收办2017年公示征收补偿协议212份、评估报告186份、产权调换结果94户。', ''],
  // L
  [
    'L',
    '142条政府信息发布在政府网站，44条以其他方式公开，全年主动公开政府信息总计186条。',
    'website/publish=142 other-channel/publish=44 items/publish=186',
  ],
  [
    'L',
    '2015年，村民当面提交申请3件，邮寄信函申请1件，没有收到传真申请和网络申请。',
    'applications/in-person=3 applications/letter=1 applications/fax=0 applications/online=0',
  ],
  ['L', '2015年，全镇设有政府信息公开查阅点12个，方便群众就近查阅。', 'reading-point/total=12!'],
  [
    'L',
    '全年4件申请按时办结，没有延期办结的申请，也没有引起行政复议和行政诉讼。',
    'applications/on-time=4 applications/extended=0 review/total=0 litigation/total=0',
  ],
  ['L', '镇财政2015年落实政府信息公开专项经费8万元，用于更新公开栏和购置电脑。', 'funding/total=8!'],
  [
    'L',
    '镇村干部46人次参加了镇里举办的1期政府信息公开培训班，课后组织了测试，合格率96%。',
    'trainee/total=46 training/total=1',
  ],
  ['L*', '2015年，柳溪镇12个村召开村民代表会议48次，公开村级资产资源信息576条。', ''],
];
