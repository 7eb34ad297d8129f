import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, by a writer who read real reports first and no earlier set. Before mending: precision 1.000, recall 0.993. */
export const roundFortyOne: readonly FreshSentence[] = [
  // B: a bureau, form of 2021
  [
    'B',
    '2023年，我局新收政府信息公开申请71件，加上上年结转的5件，全年共办理76件。',
    'applications/new=71 applications/carried-in=5 applications/handled=76',
  ],
  [
    'B',
    '全年制发行政规范性文件3件，废止11件，截至2023年底现行有效42件。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  [
    'B',
    '2023年，我局依法履行水行政管理职责，作出行政许可决定326件、行政处罚决定87件、行政强制决定14件。',
    'licensing/total=326 penalties/total=87 coercion/total=14',
  ],
  ['B', '我局2023年行政事业性收费金额为63.28万元，收费项目和标准均在门户网站公示。', 'charges/charge=63.28!'],
  [
    'B',
    '从申请主体看，自然人申请61件，商业企业申请6件，法律服务机构申请4件，没有科研机构和社会公益组织提出的申请。',
    'applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/new@research=0 applications/new@public-welfare=0',
  ],
  [
    'B',
    '在已办结的70件申请中，予以公开21件，部分公开7件，不予公开10件，无法提供15件，不予处理8件，其他处理9件。',
    'applications/processed=70 applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  [
    'B',
    '不予公开的10件申请中，属于国家秘密的1件，涉及第三方合法权益的3件，属于内部事务信息的2件，属于过程性信息的4件。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'B',
    '因本机关不掌握相关政府信息而无法提供的12件，没有现成信息、需要另行制作的2件，补正后申请内容仍不明确的1件。',
    'applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '对6件信访举报投诉类申请和2件重复申请，我局依法不予处理，并逐件告知申请人理由。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B',
    '有3件申请因申请人无正当理由逾期不补正、1件申请因申请人逾期未按收费通知缴费，我局不再处理。',
    'applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1',
  ],
  [
    'B',
    '年内因政府信息公开被申请行政复议18件，其中结果维持9件、结果纠正2件、其他结果3件、尚未审结4件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  [
    'B',
    '复议后起诉的政府信息公开案件7件，法院判决维持4件、纠正1件，还有2件尚未审结。',
    'after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B',
    '未经复议直接起诉5件，其中结果维持3件，其他结果1件，尚未审结1件，无结果纠正的案件。',
    'direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 direct/corrected=0',
  ],
  [
    'B',
    '截至2023年12月31日，尚有6件政府信息公开申请未到答复期限，结转至下一年度继续办理。',
    'applications/carried-out=6',
  ],
  ['B', '2023年，县水利局共收到政府信息公开申请83件，申请内容主要涉及河道管理和水库移民。', 'applications/new=83!'],
  [
    'B*',
    '我局全年作出行政处罚决定78件，实施行政强制14件，处罚信息均在决定作出之日起7个工作日内公示。',
    'penalties/total=78! coercion/total=14',
  ],
  ['B', '因政府信息公开引发的行政诉讼共14件，其中结果维持7件。', 'litigation/total=14! litigation/upheld=7'],
  [
    'B',
    '答复结果为予以公开的12件，部分公开的7件，均按申请人要求的方式提供。',
    'applications/granted=12! applications/partial=7',
  ],
  ['B', '经清理，我局现行有效的行政规范性文件共计47件，目录已在网站集中公布。', 'normative/in-force=47!'],
  [
    'B',
    '2023年我局收到政府信息公开行政复议案件18件，其中被复议机关纠正6件，我局已组织业务股室逐案剖析原因。',
    'review/total=18 review/corrected=6!',
  ],
  ['B', '一年来，我局新收政府信息公开申请70余件，涉及水土保持、取水许可、工程招标等方面。', 'applications/new=70≈'],
  ['B', '全年作出取水许可、水土保持方案审批等行政许可决定逾320件，全部做到应公开尽公开。', 'licensing/total=320≥'],
  [
    'B*',
    '无法提供和不予处理的申请合计23件，占全部办结申请的32.9%。',
    'applications/unavailable+applications/not-processed=23',
  ],
  ['B*', '法人或其他组织提出的申请10件，占我局新收申请总量的14.1%。', 'applications/new@organisation=10'],
  ['B*', '2023年，我局门户网站发布各类信息1326条，微信公众号推送图文消息417期，总阅读量12.6万次。', ''],
  [
    'B*',
    '县水利局根据《中华人民共和国政府信息公开条例》第五十条和国办公开办函〔2021〕30号文件要求编制本报告，联系电话：0999-7654321。',
    '',
  ],
  ['B*', '与2022年的54件相比，我局政府信息公开申请量增加17件，增长31.5%。', ''],
  ['B*', '全年办理人大代表建议9件、政协委员提案12件，办复率100%，答复全文已在网站公开。', ''],
  ['B*', '县河道管理所收到政府信息公开申请8件，由其自行答复；我局本级另收到71件。', 'applications/new=71'],
  ['B*', '2024年，我局计划修订规范性文件5件、清理废止4件，力争年底现行有效文件压减至40件以内。', ''],
  // C: a county government, form of 2021
  [
    'C',
    '2023年，全县各级行政机关共收到政府信息公开申请1287件，上年结转46件，全年办结1261件，结转下年度继续办理72件。',
    'applications/new=1287 applications/carried-in=46 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C*',
    '按申请人类别统计，自然人提出申请1204件，占93.6%；法人或其他组织提出申请83件，占6.4%，其中商业企业57件、法律服务机构19件、科研机构1件、其他6件。',
    'applications/new@natural-person=1204 applications/new@organisation=83 applications/new@enterprise=57 applications/new@legal-service=19 applications/new@research=1 applications/new@other=6',
  ],
  [
    'C',
    '全县决定不予公开的申请共95件，理由依次为：过程性信息33件，保护第三方合法权益27件，行政执法案卷12件，内部事务信息9件，行政查询事项7件，法律、行政法规禁止公开5件，国家秘密2件。',
    'applications/refused=95 applications/refused.process-information=33 applications/refused.third-party-rights=27 applications/refused.enforcement-files=12 applications/refused.internal-affairs=9 applications/refused.administrative-query=7 applications/refused.forbidden-by-law=5 applications/refused.state-secret=2',
  ],
  [
    'C',
    '对155件申请依法不予处理，包括信访举报投诉类申请96件、重复申请38件、无正当理由大量反复申请17件、要求提供公开出版物3件、要求行政机关确认或重新出具已获取信息1件。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.excessive=17 applications/not-processed.publications=3 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '作其他处理的申请53件，其中申请人逾期不补正21件，逾期未缴费4件，其他情形28件。',
    'applications/other-handling=53 applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4 applications/other-handling.other=28',
  ],
  [
    'C',
    '县政府持续开展行政规范性文件清理，全年宣布废止24件，保留现行有效文件173件，当年新制发16件。',
    'normative/repeal=24 normative/in-force=173 normative/issue=16',
  ],
  [
    'C',
    '全县行政执法部门全年作出行政许可决定3.6万余件、行政处罚决定1.4万余件，执法结果全部依法公示。',
    'licensing/total=36000≈ penalties/total=14000≈',
  ],
  [
    'C',
    '全县实施行政强制921件；行政事业性收费4172.6万元，收费目录清单实行动态管理。',
    'coercion/total=921 charges/charge=4172.6',
  ],
  [
    'C',
    '政府信息公开类行政复议案件115件，除11件尚未审结外，维持64件，纠正18件，其他结果22件。',
    'review/total=115 review/pending=11 review/upheld=64 review/corrected=18 review/other-result=22',
  ],
  [
    'C*',
    '全县涉政府信息公开行政诉讼62件，其中直接起诉27件、复议后起诉35件；复议后起诉的案件中有5件为其他结果。全年行政机关负责人出庭应诉41人次。',
    'litigation/total=62 direct/total=27 after-review/total=35 after-review/other-result=5',
  ],
  [
    'C*',
    '因本机关不掌握而无法提供的申请288件，占无法提供总数342件的八成以上。',
    'applications/unavailable.not-held=288 applications/unavailable=342',
  ],
  ['C*', '予以公开和部分公开的申请共616件，占办结总数的48.9%。', 'applications/granted+applications/partial=616'],
  ['C*', '2023年，县政府系统新收政府信息公开申请1278件，比上年增加196件。', 'applications/new=1278!'],
  [
    'C',
    '全年发生政府信息公开行政诉讼案件71件、行政复议案件115件，案件多集中在征地拆迁领域。',
    'litigation/total=71! review/total=115',
  ],
  [
    'C',
    '经审查，信访举报投诉类申请69件、重复申请38件不予处理，由承办单位引导申请人通过相应渠道反映。',
    'applications/not-processed.petition=69! applications/not-processed.repeated=38',
  ],
  ['C', '2023年，全县行政强制决定数量为1921件，较上年有所下降。', 'coercion/total=1921!'],
  ['C*', '在政府信息公开行政复议中，结果纠正的有28件，纠正率为24.3%。', 'review/corrected=28!'],
  ['C*', '县政府门户网站全年发布政府信息9842条，政务微博、政务微信分别发布信息1650条、2317条。', ''],
  ['C*', '县自然资源局收到申请316件，县住房城乡建设局收到申请201件，两部门合计占全县申请总量的四成。', ''],
  ['C*', '全县开展政务公开业务培训3期，培训工作人员260余人次，印发年度政务公开工作要点，明确5个方面18项任务。', ''],
  ['C*', '2022年，全县办结政府信息公开申请1092件，行政复议纠正31件，行政诉讼纠正9件；2023年纠正数量明显下降。', ''],
  ['C*', '2024年，力争将政府信息公开行政复议纠错率控制在10%以内，行政诉讼败诉案件不超过2件。', ''],
  [
    'C*',
    '全年召开新闻发布会14场，发布图文解读52篇；年内新制发的16件行政规范性文件全部同步解读。',
    'normative/issue=16',
  ],
  ['C*', '在第三方评估中，县政府门户网站得分91.7分；对11个乡镇开展专项督查，发现问题47个，已整改45个。', ''],
  // M: a province, form of 2021
  [
    'M',
    '2024年，省政府制定规章6件，废止规章2件，现行有效规章118件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118',
  ],
  [
    'M',
    '截至2024年底，全省现行有效行政规范性文件900余件；当年制发74件，另有131件被废止。',
    'normative/in-force=900≈ normative/issue=74 normative/repeal=131',
  ],
  [
    'M',
    '全省各级行政机关作出行政许可决定284.19万件、行政处罚决定193.05万件、行政强制决定9.03万件。',
    'licensing/total=2841900 penalties/total=1930500 coercion/total=90300',
  ],
  ['M', '2024年，全省行政事业性收费金额31.64亿元，收费项目全部纳入目录清单管理。', 'charges/charge=316400'],
  [
    'M*',
    '全省各级行政机关全年办理政府信息公开申请24060件，其中上年结转900件、本年新收23160件，办结率为95.2%。',
    'applications/handled=24060 applications/carried-in=900 applications/new=23160',
  ],
  [
    'M',
    '本年新收申请中，来自社会公益组织的14件、科研机构的9件，与商业企业的1312件相比数量仍然较少。',
    'applications/new@public-welfare=14 applications/new@research=9 applications/new@enterprise=1312',
  ],
  [
    'M',
    '因危及国家安全、公共安全、经济安全、社会稳定不予公开17件，因其他法律、行政法规禁止公开不予公开58件。',
    'applications/refused.security-and-stability=17 applications/refused.forbidden-by-law=58',
  ],
  [
    'M',
    '全省政府信息公开行政诉讼757件中，结果维持461件、结果纠正51件、其他结果121件，尚未审结124件。',
    'litigation/total=757 litigation/upheld=461 litigation/corrected=51 litigation/other-result=121 litigation/pending=124',
  ],
  [
    'M',
    '全省各级行政机关对7360件申请作出无法提供的答复，其中本机关不掌握相关政府信息5764件。',
    'applications/unavailable=7360! applications/unavailable.not-held=5764',
  ],
  ['M', '2024年，全省政府立法工作有序推进，新制定规章16件，废止2件。', 'regulations/issue=16! regulations/repeal=2'],
  ['M*', '省政府公报全年编发24期，省政府门户网站年度访问量1.32亿次，答复网民留言4.7万余条。', ''],
  ['M*', '2020年以来的五年间，全省累计收到政府信息公开申请8.7万件，年均增长6.3%。', ''],
  // Z: nothing happened, form of 2021
  ['Z', '2022年，我馆未收到政府信息公开申请，也无上年结转申请。', 'applications/new=0 applications/carried-in=0'],
  ['Z', '本年度，县档案馆未发生因政府信息公开引起的行政复议和行政诉讼。', 'review/total=0 litigation/total=0'],
  [
    'Z',
    '我馆不具有行政许可、行政处罚和行政强制职能，2022年行政许可、行政处罚、行政强制的处理决定数量均为0件。',
    'licensing/total=0 penalties/total=0 coercion/total=0',
  ],
  ['Z', '全年没有制发行政规范性文件，也无现行有效的行政规范性文件。', 'normative/issue=0 normative/in-force=0'],
  ['Z', '2022年，我馆无行政事业性收费，群众查档、复印一律免费。', 'charges/charge=0'],
  ['Z', '2022年，县档案馆收到政府信息公开申请2件，申请内容为山林权属材料。', 'applications/new=2!'],
  ['Z', '全年共有1件政府信息公开行政复议案件，行政诉讼案件为零。', 'review/total=1! litigation/total=0'],
  ['Z*', '2022年，我馆接待查档群众1846人次，提供利用档案3215卷（件），出具档案证明412份。', ''],
  ['Z*', '全年接收24家单位移交的档案1.2万卷，在馆网站公布开放档案目录630条。', ''],
  ['Z*', '全年发布档案工作动态86条，接听群众咨询电话40余次，未收到政府信息公开申请。', 'applications/new=0'],
  // T: a bureau, form of 2019
  ['T', '2019年，我局新制作规范性文件7件，新公开规范性文件6件。', 'normative/issue=7 normative/publish=6'],
  [
    'T',
    '全年作出行政许可处理决定415件、其他对外管理服务事项处理决定37件，办理结果及时向社会公开。',
    'licensing/total=415 other-services/total=37',
  ],
  [
    'T',
    '2019年，县教育局实施政府集中采购项目13个，采购总金额286.4万元。',
    'procurement/total=13 procurement-amount/total=286.4',
  ],
  [
    'T',
    '2019年收到政府信息公开申请27件，其中自然人申请23件，商业企业申请4件；连同上年结转的2件，年内共答复28件。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4 applications/carried-in=2 applications/processed=28',
  ],
  [
    'T',
    '从答复类型看，予以公开15件，部分公开3件，不予公开6件，因本机关不掌握相关政府信息无法提供3件，对信访举报投诉类申请不予处理1件。',
    'applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable.not-held=3 applications/not-processed.petition=1',
  ],
  [
    'T',
    '我局因政府信息公开被申请行政复议3件，2件维持，1件为其他结果，没有被纠正的案件；复议后起诉1件。',
    'review/total=3 review/upheld=2 review/other-result=1 review/corrected=0 after-review/total=1',
  ],
  ['T*', '全年作出行政处罚决定66件，对校外培训机构开展联合检查54次，下达整改通知书31份。', 'penalties/total=66'],
  ['T', '2019年，我局收到依申请公开39件，内容以学区划分和教师招聘为主。', 'applications/new=39!'],
  [
    'T',
    '我局严格执行政府采购制度，全年集中采购总金额3864000元，涉及采购项目13个。',
    'procurement-amount/total=3864000! procurement/total=13',
  ],
  ['T*', '全县各学校在校园公示栏公开收费、招生等信息2400余条，县第一中学答复家长来信85件。', ''],
  ['T*', '按照新修订的《条例》第二十条规定，我局编制主动公开目录9大类42项，梳理重点领域信息公开事项61项。', ''],
  ['T*', '我局微信公众号粉丝达到5.8万人，全年推送教育资讯393篇，其中政策解读41篇。', ''],
  // U: nothing happened, form of 2019
  [
    'U',
    '2020年，我镇没有收到公民、法人或者其他组织提出的政府信息公开申请，也没有结转下年度继续办理的申请。',
    'applications/new=0 applications/carried-out=0',
  ],
  ['U', '镇政府2020年未制作规章和规范性文件。', 'regulations/issue=0 normative/issue=0'],
  [
    'U',
    '2020年，我镇无其他对外管理服务事项处理决定，无政府集中采购项目。',
    'other-services/total=0 procurement/total=0',
  ],
  ['U', '2020年，镇政府共收到政府信息公开申请3件，主要涉及土地征收补偿。', 'applications/new=3!'],
  ['U*', '全镇13个村（社区）通过村务公开栏公布低保、危房改造等信息520条，发放政策宣传单1800份。', ''],
  // S: a bureau, statistics table of 2014
  [
    'S',
    '2016年，我局主动公开政府信息2417条。从公开渠道看，政府网站公开2380条，政务微博公开156条，政务微信公开231条，政府公报公开24条，其他方式公开88条。',
    'items/publish=2417 website/publish=2380 weibo/publish=156 wechat/publish=231 gazette/publish=24 other-channel/publish=88',
  ],
  ['S', '全年制发规范性文件12件，其中9件规范性文件已向社会主动公开。', 'normative/issue=12 normative/publish=9'],
  [
    'S',
    '我局2016年收到政府信息公开申请53件，其中当面申请8件，传真申请1件，网络申请33件，信函申请11件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11',
  ],
  [
    'S',
    '年内申请办结51件，按时办结47件，延期办结4件。',
    'applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '答复中，属于已主动公开范围13件，同意公开19件，同意部分公开2件，不同意公开6件，不属于本行政机关公开5件，申请信息不存在3件，告知作出更改补充2件，告知通过其他途径办理1件。',
    'applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '对6件申请答复不同意公开，理由分别为：涉及国家秘密1件、涉及商业秘密2件、涉及个人隐私3件。',
    'applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3',
  ],
  [
    'S',
    '全年回应公众关注热点或重大舆情20次；举办新闻发布会3次，其中主要负责同志参加1次；参加政府网站在线访谈5次，其中主要负责同志参加2次。',
    'topics/total=20 press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2',
  ],
  [
    'S',
    '围绕医药卫生体制改革发布政策解读稿件26篇，通过微博微信回应14次，以其他方式回应6次。',
    'explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '2016年，我局因政府信息公开被申请行政复议4件，其中维持3件、依法纠错1件；被提起行政诉讼2件；收到政府信息公开举报1件。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 complaint/total=1',
  ],
  [
    'S',
    '我局设立政府信息公开工作专门机构1个、查阅点3个，从事政府信息公开工作人员9人，其中专职2人、兼职7人，安排专项经费4.5万元。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5',
  ],
  [
    'S*',
    '全年召开政府信息公开工作会议6次，举办培训班4期，接受培训215人次，发放学习资料300份。',
    'meeting/total=6 training/total=4 trainee/total=215',
  ],
  [
    'S',
    '在各类申请方式中，通过信函提出申请的21件，当面提出申请的8件。',
    'applications/letter=21! applications/in-person=8',
  ],
  ['S', '2016年，县卫生局主动公开政府信息1417条，内容涵盖疾病防控、卫生监督、医疗服务等方面。', 'items/publish=1417!'],
  ['S*', '全局从事政府信息公开工作的人员共19人，较上年增加2人。', 'staff/total=19!'],
  ['S*', '局属12家医疗卫生单位通过院务公开栏公开信息3400余条，接待群众查询870人次。', ''],
  ['S*', '我局全年未收取依申请公开的检索、复制、邮寄等费用，为申请人免费复印材料640页。', 'fee/charge=0'],
  // Y: nothing happened, statistics table of 2014
  [
    'Y',
    '2017年，街道办事处未收到政府信息公开申请，未收取依申请公开信息的相关费用。',
    'applications/new=0 fee/charge=0',
  ],
  [
    'Y',
    '2017年，石桥街道无政府信息公开方面的行政复议、行政诉讼，也没有相关举报。',
    'review/total=0 litigation/total=0 complaint/total=0',
  ],
  ['Y', '街道全年主动公开政府信息65条，内容以社区建设和民生救助为主。', 'items/publish=65!'],
  ['Y*', '辖区7个社区居委会更新居务公开栏184次，街道微信公众号关注人数3920人。', ''],
  [
    'Y*',
    '2017年，街道接待群众来访96批次，受理网上咨询58条，未举办新闻发布会，未参加政府网站在线访谈。',
    'press-conference/total=0 interview/total=0',
  ],
  // L: a town, statistics table of 2014
  [
    'L',
    '2015年，我镇主动公开政府信息186条，其中网站公开142条，通过公开栏、广播等其他方式公开44条。',
    'items/publish=186 website/publish=142 other-channel/publish=44',
  ],
  [
    'L',
    '2015年，镇政府收到申请4件，3件为当面申请，1件为信函申请，按时办结4件。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/on-time=4',
  ],
  [
    'L',
    '从答复情况看，同意公开2件，属于已主动公开范围1件，不属于本行政机关公开1件，没有不同意公开的情形。',
    'applications/granted=2 applications/already-public=1 applications/not-held=1 applications/refused=0',
  ],
  [
    'L',
    '镇政府设立政府信息公开查阅点2个，配备专职人员1名、兼职人员2名，落实专项经费0.8万元。',
    'reading-point/total=2 full-time/total=1 part-time/total=2 funding/total=0.8',
  ],
  ['L', '全年举办政府信息公开培训班5期，接受培训46人次。', 'training/total=5! trainee/total=46'],
  ['L*', '全镇16个村推行村务公开上墙制度，累计张贴公示740张，发放征求意见表300份，收回287份。', ''],
];
