import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, by a writer who had read real reports. Before mending: precision 0.959, recall 0.942. */
export const roundThirtyOne: readonly FreshSentence[] = [
  // B
  [
    'B',
    '通过网络、信函、当面等方式，2023年群众向我局提出政府信息公开申请71件，申请数量在县直部门中居第6位。',
    'applications/new=71',
  ],
  [
    'B',
    '2023年度，我局依法办理政府信息公开申请76件，其中本年新收71件、上年结转5件，无超期答复情况。',
    'applications/handled=76 applications/new=71 applications/carried-in=5',
  ],
  [
    'B',
    '新收申请中，自然人占85.9%，法人或其他组织占14.1%，后者共10件，包括商业企业6件、法律服务机构4件。',
    'applications/new@organisation=10 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '我局全年办结政府信息公开申请70件，平均办理时间11.4个工作日，较法定期限缩短8.6个工作日。',
    'applications/processed=70',
  ],
  [
    'B',
    '坚持应公开尽公开，21件申请予以公开；对含有不宜公开内容但能够区分处理的，作出部分公开答复7件。',
    'applications/granted=21 applications/partial=7',
  ],
  [
    'B',
    '经审查，依法决定不予公开的申请10件，理由分别为：过程性信息4件、保护第三方合法权益3件、内部事务信息2件、国家秘密1件。',
    'applications/refused=10 applications/refused.process-information=4 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.state-secret=1',
  ],
  [
    'B',
    '全年以“本机关不掌握相关政府信息”为由答复12件，均告知申请人可能掌握该信息的机关名称和联系方式。',
    'applications/unavailable.not-held=12',
  ],
  ['B', '补正后申请内容仍不明确的申请5件，我局均告知申请人无法提供。', 'applications/unavailable.still-unclear=5!'],
  [
    'B',
    '同一申请人就相同内容再次提出申请的，我局按重复申请不予处理，全年2件。',
    'applications/not-processed.repeated=2',
  ],
  [
    'B',
    '全年收到的申请中，属于信访举报投诉类、不予处理的有26件，均在答复中指明了反映渠道。',
    'applications/not-processed.petition=26!',
  ],
  [
    'B',
    '申请人逾期未补正、我局不再处理的申请3件，申请人逾期未缴纳信息处理费、我局不再处理的申请1件，均归入“其他处理”。',
    'applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1',
  ],
  ['B', '年末结转2024年度继续办理的申请16件，将于2024年1月底前全部答复。', 'applications/carried-out=16!'],
  [
    'B',
    '截至年底，政府信息公开行政复议案件已审结14件，其中结果维持9件，维持率64.3%。',
    'review/total=14 review/upheld=9',
  ],
  ['B', '政府信息公开行政复议结果中，其他结果3件，主要是申请人在审理期间撤回复议申请。', 'review/other-result=3'],
  ['B', '2023年，当事人不服我局政府信息公开答复、未经复议直接起诉的案件有15件。', 'direct/total=15!'],
  [
    'B',
    '对于复议后起诉的政府信息公开案件，法院维持我局答复4件，纠正1件，另有2件尚未审结。',
    'after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B',
    '2023年政府信息公开行政诉讼案件中，结果维持7件，结果纠正1件，我局负责人出庭应诉率100%。',
    'litigation/upheld=7 litigation/corrected=1',
  ],
  [
    'B',
    '开展水利领域行政规范性文件专项清理，11件因依据失效予以废止，42件经评估后保留、现行有效。',
    'normative/repeal=11 normative/in-force=42',
  ],
  ['B', '围绕农村供水、节约用水等工作，我局全年制发行政规范性文件13件，全部同步发布解读材料。', 'normative/issue=13!'],
  [
    'B',
    '取水许可、河道管理范围内建设项目审批等行政许可事项，全年共作出决定326件，其中即办件占41%。',
    'licensing/total=326',
  ],
  [
    'B',
    '水行政执法信息公示情况：行政处罚决定87件，同比下降9.4%；行政强制决定14件，同比上升16.7%。',
    'penalties/total=87 coercion/total=14',
  ],
  ['B', '水土保持补偿费等行政事业性收费全年入库53.28万元，为小微企业减免费用17.6万元。', 'charges/charge=53.28'],
  ['B', '落实减税降费政策，2023年我局未收取任何行政事业性收费。', 'charges/charge=0!'],
  [
    'B',
    '全年没有科研机构、社会公益组织提出的政府信息公开申请，也没有以属于行政执法案卷、属于行政查询事项为由不予公开的申请。',
    'applications/new@research=0 applications/new@public-welfare=0 applications/refused.enforcement-files=0 applications/refused.administrative-query=0',
  ],
  [
    'B*',
    '全年在县政府网站水利专栏发布信息213条，其中通知公告类61条、工程招投标类71条、财政预决算类5条、人事信息类6条。',
    '',
  ],
  ['B*', '县河长制办公室全年下发督办函18份，交办河湖问题87个，整改销号85个，整改结果在县电视台公布。', ''],
  ['B*', '“12314”监督服务平台全年转来群众反映线索14条，核实处理12条，电话回访满意率98%。', ''],
  ['B*', '下一年度，我局计划制定行政规范性文件2件、修改3件，开展政务公开业务培训不少于6次。', ''],
  ['B*', '全局现有持证执法人员42名，其中61%具有本科以上学历；组织法治培训3期，参训187人次。', ''],
  [
    'B*',
    '存在的不足：一是解读形式单一，全年15篇解读材料中文字解读占12篇；二是栏目更新不及时，有7个栏目更新间隔超过10天。',
    '',
  ],
  // C
  ['C', '全县政府信息公开申请数量继续保持高位，全年新收1287件，日均3.5件。', 'applications/new=1287'],
  [
    'C',
    '从申请人看，1204件申请由自然人提出，83件申请由企业、律师事务所等法人或其他组织提出。',
    'applications/new@natural-person=1204 applications/new@organisation=83',
  ],
  [
    'C',
    '全县政府信息公开申请办理结果总计1261件，其中县级部门办理1048件、乡镇办理213件。',
    'applications/processed=1261',
  ],
  [
    'C',
    '从2022年度结转到本年办理的申请有46件，占全年办理总量1333件的3.5%。',
    'applications/carried-in=46 applications/handled=1333',
  ],
  ['C', '2023年，全县对政府信息公开申请作出予以公开答复385件，公开力度进一步加大。', 'applications/granted=385!'],
  [
    'C',
    '不予公开情形中，属于国家秘密2件、其他法律行政法规禁止公开5件、属于三类内部事务信息9件，以上三种情形合计16件。',
    'applications/refused.state-secret=2 applications/refused.forbidden-by-law=5 applications/refused.internal-affairs=9 applications/refused.state-secret+applications/refused.forbidden-by-law+applications/refused.internal-affairs=16',
  ],
  ['C', '为保护第三方合法权益，全县对72件政府信息公开申请不予公开。', 'applications/refused.third-party-rights=72!'],
  [
    'C',
    '对属于行政执法案卷的信息，全县作出不予公开答复12件，引导当事人通过阅卷程序查阅。',
    'applications/refused.enforcement-files=12',
  ],
  [
    'C',
    '部分群众对部门职责分工不了解，全县因本机关不掌握相关政府信息而无法提供的申请达288件。',
    'applications/unavailable.not-held=288',
  ],
  [
    'C',
    '不当行使申请权的问题依然存在，其中信访举报投诉类申请96件，无正当理由大量反复申请17件，重复申请38件。',
    'applications/not-processed.petition=96 applications/not-processed.excessive=17 applications/not-processed.repeated=38',
  ],
  [
    'C',
    '有3件申请要求提供公开出版物，有1件申请要求行政机关重新出具已获取信息，均依法不予处理。',
    'applications/not-processed.publications=3 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '归入“其他处理”的53件申请中，申请人逾期未缴费的4件，逾期未补正的21件，其他情形28件。',
    'applications/other-handling=53 applications/other-handling.fee-unpaid=4 applications/other-handling.not-corrected-in-time=21 applications/other-handling.other=28',
  ],
  ['C', '全县政府信息公开行政复议案件115件，直接纠错率15.7%（结果纠正18件）。', 'review/total=115 review/corrected=18'],
  ['C', '申请人未经行政复议、直接向人民法院起诉的政府信息公开案件，全县共37件。', 'direct/total=37!'],
  [
    'C',
    '复议后起诉35件，占政府信息公开行政诉讼案件总数的56.5%，其中结果维持19件，结果纠正3件，其他结果5件。',
    'after-review/total=35 after-review/upheld=19 after-review/corrected=3 after-review/other-result=5',
  ],
  [
    'C',
    '年末尚未审结的政府信息公开案件包括：行政复议11件，未经复议直接起诉6件，复议后起诉8件。',
    'review/pending=11 direct/pending=6 after-review/pending=8',
  ],
  [
    'C',
    '健全文件目录动态更新机制，年内新制发行政规范性文件16件、废止24件，截至年末现行有效137件。',
    'normative/issue=16 normative/repeal=24 normative/in-force=137!',
  ],
  [
    'C',
    '县乡两级执法部门全年作出行政处罚14830件、行政强制921件，执法信息公示率、全过程记录率均达100%。',
    'penalties/total=14830 coercion/total=921',
  ],
  [
    'C',
    '全县行政许可决定约3.6万件，其中市场监管领域2.1万件，全部通过县政府网站“双公示”专栏公开。',
    'licensing/total=36000≈',
  ],
  ['C', '全县行政事业性收费4172.6万元，同比下降6.3%，各项减负政策惠及企业1.2万户次。', 'charges/charge=4172.6'],
  ['C*', '县政府召开常务会议24次，邀请利益相关方、公众代表列席6次；县政府公报编发12期，免费赠阅1.6万份。', ''],
  ['C*', '申请量较大的单位依次为：县自然资源局346件、县住房城乡建设局209件、县农业农村局118件、县公安局96件。', ''],
  ['C*', '2022年度全县政府信息公开行政复议纠错率为19.5%、行政诉讼败诉率为9.9%，2023年分别下降3.8个和1.8个百分点。', ''],
  ['C*', '对16个乡镇、24个部门开展基层政务公开标准化规范化“回头看”，发现问题173个，已整改168个，5个正在整改。', ''],
  // M
  [
    'M',
    '省政府全年提请审议地方性法规草案14件，制发政府规章6件；截至2024年底，现行有效的省政府规章共118件。',
    'regulations/issue=6 regulations/in-force=118',
  ],
  ['M', '为维护法制统一，省政府全年集中废止规章12件，并通过省政府公报向社会公布。', 'regulations/repeal=12!'],
  [
    'M',
    '全省新收申请中，来自社会公益组织、科研机构的申请较少，分别只有14件和9件；“其他”类申请人提出77件。',
    'applications/new@public-welfare=14 applications/new@research=9 applications/new@other=77',
  ],
  [
    'M',
    '全省政府信息公开申请办结22895件，同比增长5.2%；未办结的1165件依法结转下年度继续办理。',
    'applications/processed=22895 applications/carried-out=1165',
  ],
  [
    'M',
    '在全省办理结果中，予以公开10148件，占44.3%；无法提供6360件，占27.8%；部分公开2111件，占9.2%。',
    'applications/granted=10148 applications/unavailable=6360 applications/partial=2111',
  ],
  [
    'M',
    '属于行政查询事项的申请316件、属于行政执法案卷的申请188件，合计504件；危及“三安全一稳定”的申请17件。以上均不予公开。',
    'applications/refused.administrative-query=316 applications/refused.enforcement-files=188 applications/refused.administrative-query+applications/refused.enforcement-files=504 applications/refused.security-and-stability=17',
  ],
  [
    'M',
    '因补正后申请内容仍不明确，全省答复无法提供502件，反映出补正告知的指导性有待增强。',
    'applications/unavailable.still-unclear=502!',
  ],
  [
    'M',
    '全省没有现成信息需要另行制作的申请391件，要求提供公开出版物的申请23件，要求确认或重新出具已获取信息的申请12件。',
    'applications/unavailable.needs-creation=391 applications/not-processed.publications=23 applications/not-processed.confirm-or-reissue=12',
  ],
  [
    'M',
    '各级行政复议机关审理政府信息公开案件，结果维持803件、结果纠正251件；未经复议直接起诉的案件，结果维持174件、结果纠正21件、其他结果63件。',
    'review/upheld=803 review/corrected=251 direct/upheld=174 direct/corrected=21 direct/other-result=63',
  ],
  ['M', '2024年，全省政府信息公开行政诉讼案件数量为575件，实质性化解机制初见成效。', 'litigation/total=575!'],
  [
    'M',
    '全省全年作出行政处罚决定1930455件、行政许可决定超284万件，新收政府信息公开申请2.3万余件。',
    'penalties/total=1930455 licensing/total=2840000≥ applications/new=23000≈',
  ],
  [
    'M*',
    '省政务公开办委托第三方机构抽查答复书1200份，发现救济途径告知错误41份、引用条款错误58份、文书格式不规范203份。',
    '',
  ],
  // Z
  ['Z', '2022年，我馆没有收到要求公开政府信息的申请；接听档案利用咨询电话382个。', 'applications/new=0'],
  [
    'Z',
    '我馆政府信息公开申请本年新收0件、上年结转0件、办结0件、结转下年度0件。',
    'applications/new=0 applications/carried-in=0 applications/processed=0 applications/carried-out=0',
  ],
  [
    'Z',
    '因职能所限，我馆全年未作出行政处罚决定和行政强制决定，也没有办理行政许可。',
    'penalties/total=0 coercion/total=0 licensing/total=0',
  ],
  [
    'Z',
    '2022年，我馆无现行有效的行政规范性文件，未发生政府信息公开行政诉讼。',
    'normative/in-force=0 litigation/total=0',
  ],
  [
    'Z',
    '本年度，我馆没有作出不予公开、无法提供、不予处理的答复。',
    'applications/refused=0 applications/unavailable=0 applications/not-processed=0',
  ],
  [
    'Z',
    '2022年，我馆收到自然人提出的政府信息公开申请6件，予以公开4件。',
    'applications/new@natural-person=6! applications/granted=4!',
  ],
  ['Z', '2022年，我馆政府信息公开行政诉讼案件1件，由法律顾问代理应诉。', 'litigation/total=1!'],
  ['Z*', '全年指导6个乡镇、14家机关单位开展档案规范化整理，归档文件2.7万件，数字化扫描42万页。', ''],
  ['Z*', '2022年5月，我馆对2021年及以前发布的36条信息进行了复查，更正错别字9处，补充发布信息3条。', ''],
  // T
  ['T', '2019年，我局制作规范性文件7件，同步配发解读材料5份。', 'normative/issue=7'],
  [
    'T',
    '主动公开情况：规范性文件新公开6件，行政许可处理决定415件，行政处罚处理决定66件，行政强制处理决定5件。',
    'normative/publish=6 licensing/total=415 penalties/total=66 coercion/total=5',
  ],
  ['T', '教师资格证补换发、学历证明等其他对外管理服务事项，我局全年处理决定数量为73件。', 'other-services/total=73!'],
  ['T', '2019年，我局政府集中采购项目共13个，涉及图书、实验设备、课桌椅等。', 'procurement/total=13'],
  ['T', '全年政府集中采购总金额2864000元，平均每个项目22.03万元。', 'procurement-amount/total=2864000'],
  [
    'T',
    '收到的27件政府信息公开申请中，23件来自自然人，4件来自商业企业。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4',
  ],
  [
    'T',
    '从28件办结申请的结果看，予以公开最多，为15件；不予处理最少，为1件；其余为不予公开6件、部分公开3件、无法提供3件。',
    'applications/processed=28 applications/granted=15 applications/not-processed=1 applications/refused=6 applications/partial=3 applications/unavailable=3',
  ],
  ['T', '招生季政府信息公开申请明显增多，全年我局共收到政府信息公开申请72件。', 'applications/new=72!'],
  [
    'T',
    '因政府信息公开答复引起的行政复议3件，其中结果维持2件；没有未经复议直接起诉的案件。',
    'review/total=3 review/upheld=2 direct/total=0',
  ],
  ['T', '年底，我局结转2020年继续办理的政府信息公开申请有11件。', 'applications/carried-out=11!'],
  ['T*', '全年受理教师职称申报材料415份，组织公开招聘考试3场，笔试成绩、面试成绩和66名拟聘人员名单全部公示。', ''],
  ['T*', '清源县第二小学、县实验幼儿园等5所学校公开食材供应合同19份，合同金额合计173.5万元。', ''],
  // U
  [
    'U',
    '2020年，我镇新公开规范性文件数为0，行政许可、其他对外管理服务事项处理决定数均为0。',
    'normative/publish=0 licensing/total=0 other-services/total=0',
  ],
  [
    'U',
    '全年政府集中采购项目0个、采购总金额0元，没有因政府信息公开引起的行政诉讼。',
    'procurement/total=0 procurement-amount/total=0 litigation/total=0',
  ],
  ['U', '2020年，我镇针对占道经营、违规搭建等行为作出行政处罚决定8件。', 'penalties/total=8!'],
  ['U', '2020年度我镇收到政府信息公开申请0件；镇长信箱收到群众来信17封，按期回复17封。', 'applications/new=0'],
  ['U*', '落实惠农补贴公示制度，全年在19个村公示补贴发放名册4轮次，涉及农户5286户、资金731.4万元。', ''],
  // S
  [
    'S',
    '2016年我局主动公开政府信息2417条，较上年增长14.8%；制发规范性文件总数12件，其中主动公开规范性文件9件。',
    'items/publish=2417 normative/issue=12 normative/publish=9',
  ],
  [
    'S',
    '在政府公报公开政府信息24条，在政府网站公开政府信息2380条，通过广播电视、公开栏等其他方式公开政府信息88条。',
    'gazette/publish=24 website/publish=2380 other-channel/publish=88',
  ],
  [
    'S',
    '“健康清源”政务微信公开政府信息231条，关注用户2.4万；政务微博公开政府信息156条，粉丝9800人。',
    'wechat/publish=231 weibo/publish=156',
  ],
  [
    'S',
    '回应解读渠道更加多样，政府网站在线访谈5次，政策解读稿件发布26篇，微博微信回应事件41次，其他方式回应事件6次。',
    'interview/total=5 explanation/total=26 social-reply/total=41! other-reply/total=6',
  ],
  [
    'S',
    '主要负责同志参加新闻发布会1次、参加政府网站在线访谈2次；全年举办新闻发布会3次，回应公众关注热点或重大舆情20次（含H7N9疫情防控话题4次）。',
    'press-conference/led=1 interview/led=2 press-conference/total=3 topics/total=20',
  ],
  [
    'S',
    '从申请方式看，网络申请最多（33件），信函申请次之（11件），当面申请和传真申请较少（分别为8件、1件）。',
    'applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1',
  ],
  [
    'S',
    '2016年，我局按时办结政府信息公开申请47件；经批准延长答复期限、延期办结的申请4件。',
    'applications/on-time=47 applications/extended=4',
  ],
  ['S', '申请答复中，属于已主动公开范围的31件，我局均告知申请人获取的方式和途径。', 'applications/already-public=31!'],
  [
    'S',
    '不同意公开答复6件，占答复总数的11.8%；同意公开和同意部分公开答复共21件，占41.2%。',
    'applications/refused=6 applications/granted+applications/partial=21',
  ],
  [
    'S',
    '涉及个人隐私、涉及商业秘密而不同意公开的申请合计5件，涉及国家秘密而不同意公开的申请1件。',
    'applications/refused.personal-privacy+applications/refused.trade-secret=5 applications/refused.state-secret=1',
  ],
  [
    'S',
    '有5件申请不属于本行政机关公开，3件申请信息不存在，2件告知申请人作出更改补充，1件告知申请人通过其他途径办理。',
    'applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  ['S', '2016年依申请公开信息收取的费用为0元，为申请人免除复印费、邮寄费共计186元。', 'fee/charge=0'],
  [
    'S',
    '年内，政府信息公开引发举报1件、行政复议4件、行政诉讼2件，合计7件；其中行政复议维持3件、被依法纠错1件，行政诉讼维持2件。',
    'complaint/total=1 review/total=4 litigation/total=2 complaint/total+review/total+litigation/total=7 review/upheld=3 review/corrected=1 litigation/upheld=2',
  ],
  [
    'S',
    '设置政府信息公开查阅点3个，配备电脑5台；从事政府信息公开工作人员9人，其中兼职人员7人。',
    'reading-point/total=3 staff/total=9 part-time/total=7',
  ],
  ['S', '保障经费投入，2016年我局政府信息公开专项经费为45万元。', 'funding/total=45!'],
  ['S*', '全县组建家庭医生签约服务团队53个，签约居民2.38万户，公示签约服务项目12项、收费标准9项。', ''],
  // Y
  [
    'Y',
    '2017年，街道通过政务微博、政务微信、政府公报公开政府信息均为0条。',
    'weibo/publish=0 wechat/publish=0 gazette/publish=0',
  ],
  ['Y', '2017年，街道没有收到政府信息公开申请，依申请公开信息收取的费用为0元。', 'applications/new=0 fee/charge=0'],
  [
    'Y',
    '全年没有举办新闻发布会，没有发布政策解读稿件；走访居民320户，发放便民联系卡900张。',
    'press-conference/total=0 explanation/total=0',
  ],
  ['Y', '2017年，街道从事政府信息公开工作人员4人，均具有大专以上学历。', 'staff/total=4!'],
  [
    'Y',
    '政府信息公开方面的行政复议为0件、举报为0件；12345热线转办件241件，均已办结。',
    'review/total=0 complaint/total=0',
  ],
  ['Y*', '街道便民服务中心梳理公布办事事项86项，群众满意度测评得分97.2分，在全县街道中排名第2。', ''],
  // L
  [
    'L',
    '在政府网站公开政府信息142条，占主动公开政府信息总数186条的76.3%；通过其他方式公开44条。',
    'website/publish=142 items/publish=186 other-channel/publish=44',
  ],
  [
    'L',
    '群众到镇政府当面提出的申请有3件，以信函提出的申请有1件；按时办结4件，延期办结0件。',
    'applications/in-person=3 applications/letter=1 applications/on-time=4 applications/extended=0',
  ],
  [
    'L',
    '2015年，我镇办结政府信息公开申请4件，其中同意公开答复4件。',
    'applications/processed=4 applications/granted=4!',
  ],
  [
    'L',
    '我镇设政府信息公开专门机构1个，安排专职人员1名；专项经费0.8万元，其中制作公开栏支出0.5万元。',
    'dedicated-body/total=1 full-time/total=1 funding/total=0.8',
  ],
  [
    'L',
    '镇里全年召开的2次政府信息公开工作会议均由镇长主持；年底举办的1次政府信息公开培训班，有46人次接受培训。',
    'meeting/total=2 training/total=1 trainee/total=46',
  ],
  ['L*', '全镇14个村党务、村务、财务公开栏全年更新168期，村务监督委员会收到村民意见31条，答复31条。', ''],
];
