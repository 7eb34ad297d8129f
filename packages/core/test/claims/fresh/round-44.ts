import type { FreshSentence } from './measure.ts';

// A `*` marks sentences without any claim; "in part" at the end of a line: claims and trap numbers side by side.
/** Blind: as an acceptance, written without a look at earlier sets. Before mending: precision 0.993, recall 0.997. */
export const roundFortyFour: readonly FreshSentence[] = [
  // B
  [
    'B',
    '2023年，我局新收政府信息公开申请71件，其中自然人提出61件、商业企业提出6件、法律服务机构提出4件。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '加上2022年结转的5件，本年度应办理政府信息公开申请共76件；年内办结70件，另有6件结转至下年度继续办理。',
    'applications/carried-in=5 applications/handled=76 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '从办理结果看，予以公开21件、部分公开7件、不予公开10件、无法提供15件、不予处理8件、其他处理9件。',
    'applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  [
    'B',
    '我局对10件申请作出不予公开答复，理由分别是：属于国家秘密1件，保护第三方合法权益3件，属于内部事务信息2件，属于过程性信息4件。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'B',
    '在无法提供的答复里，有12件是因为本机关不掌握相关政府信息，有2件是因为没有现成信息、需要另行制作，还有1件经补正后申请内容仍不明确。',
    'applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '全年因政府信息公开工作引发行政复议27件，其中结果维持9件、结果纠正2件。',
    'review/total=27! review/upheld=9 review/corrected=2',
  ],
  [
    'B',
    '截至年底，政府信息公开行政复议案件中尚有4件未审结，另有3件为其他结果。',
    'review/pending=4 review/other-result=3',
  ],
  [
    'B',
    '未经复议直接起诉的案件5件，其中结果维持3件、其他结果1件、尚未审结1件；复议后起诉的案件7件，其中结果维持4件、结果纠正1件、尚未审结2件。',
    'direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B',
    '2023年我局制发行政规范性文件3件，废止11件，目前现行有效42件。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  [
    'B',
    '依托“互联网+监管”平台，我局及时公示执法结果，全年办理行政许可326件、行政处罚87件、行政强制14件。',
    'licensing/total=326 penalties/total=87 coercion/total=14',
  ],
  ['B', '本年度我局行政事业性收费金额为53.28万元，收费依据和标准均已公示。', 'charges/charge=53.28'],
  ['B', '针对侵占河道、非法采砂等行为，我局全年共作出行政强制决定24件。', 'coercion/total=24!'],
  ['B', '2023年新收政府信息公开申请71件，比2022年的58件增加13件，增长22.4%。', 'applications/new=71'], // in part
  ['B*', '局门户网站全年发布水利信息612条，政务微信公众号推送文章143篇，累计阅读量5.3万次。', ''],
  ['B*', '我局下属的清源县水利工程质量监督站全年自行收到信息公开申请2件，均由该站答复。', ''],
  [
    'B',
    '申请人以自然人为主，共提出申请61件，法人或其他组织提出申请10件。',
    'applications/new@natural-person=61 applications/new@organisation=10',
  ],
  [
    'B',
    '因属于信访举报投诉而不予处理的申请9件，因重复申请而不予处理的2件。',
    'applications/not-processed.petition=9! applications/not-processed.repeated=2',
  ],
  [
    'B',
    '其他处理方面，申请人逾期不补正、行政机关不再处理的3件，逾期未缴费、不再处理的1件，其他情形5件。',
    'applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/other-handling.other=5',
  ],
  ['B', '依据《条例》第十六条第一款，我局以内部事务信息为由不予公开2件。', 'applications/refused.internal-affairs=2'], // in part
  [
    'B*',
    '根据《条例》第三十三条，我局自收到申请之日起20个工作日内予以答复，需要延长答复期限的，延长不超过20个工作日。',
    '',
  ],
  ['B*', '2024年，我局计划开展政务公开培训4次，力争把行政复议案件控制在10件以内。', ''],
  [
    'B',
    '全年政府信息公开类行政诉讼16件，比上年减少4件，其中3件尚未审结。',
    'litigation/total=16! litigation/pending=3',
  ], // in part
  [
    'B',
    '2023年，我局新收政府信息公开申请70余件，内容多涉及移民安置、河道管理范围划定和工程招投标。',
    'applications/new=70≈',
  ],
  ['B', '推行取水许可电子证照后，全年作出行政许可决定300件以上，办事群众满意度为98.6%。', 'licensing/total=300≥'], // in part
  ['B', '我局现行有效的行政规范性文件共36件，已全部在县政府门户网站集中公开。', 'normative/in-force=36!'],
  [
    'B',
    '答复为无法提供和不予处理的申请合计23件，多集中在农村饮水工程领域。',
    'applications/unavailable+applications/not-processed=23',
  ],
  [
    'B',
    '全年没有收到科研机构和社会公益组织提出的政府信息公开申请。',
    'applications/new@research=0 applications/new@public-welfare=0',
  ],
  ['B*', '在全县政务公开工作考评中，我局得91.5分，在37个部门中排名第6位。', ''],
  [
    'B',
    '2023年涉及我局的政府信息公开行政复议共18件，复议机关维持9件，维持率为50%。',
    'review/total=18 review/upheld=9',
  ], // in part
  ['B', '由上年度结转到2023年办理的政府信息公开申请有8件。', 'applications/carried-in=8!'],
  // C
  [
    'C',
    '2023年，全县新收政府信息公开申请1287件，上年结转46件，办理总量为1333件。',
    'applications/new=1287 applications/carried-in=46 applications/handled=1333',
  ],
  [
    'C',
    '从申请人类型看，自然人1204件，占93.6%；商业企业57件；科研机构1件；法律服务机构19件；其他类申请人6件。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@research=1 applications/new@legal-service=19 applications/new@other=6',
  ], // in part
  [
    'C',
    '（二）依申请公开。截至2023年12月31日，政府信息公开申请已办结1261件，未到答复期限的72件结转下年度继续办理。',
    'applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '县政府坚持应公开尽公开，全年对458件申请予以公开，对131件申请部分公开。',
    'applications/granted=458! applications/partial=131',
  ],
  [
    'C',
    '不予公开95件，其中属于国家秘密2件，其他法律行政法规禁止公开5件，保护第三方合法权益27件，属于三类内部事务信息9件，属于四类过程性信息33件，属于行政执法案卷12件，属于行政查询事项7件。',
    'applications/refused=95 applications/refused.state-secret=2 applications/refused.forbidden-by-law=5 applications/refused.third-party-rights=27 applications/refused.internal-affairs=9 applications/refused.process-information=33 applications/refused.enforcement-files=12 applications/refused.administrative-query=7',
  ],
  [
    'C',
    '对155件申请不予处理，具体为：信访举报投诉类申请96件，重复申请38件，要求提供公开出版物3件，无正当理由大量反复申请17件，要求行政机关确认或重新出具已获取信息1件。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其申请的有14件，申请人无正当理由逾期不补正的有21件。',
    'applications/other-handling.fee-unpaid=14! applications/other-handling.not-corrected-in-time=21',
  ],
  [
    'C',
    '全县因政府信息公开被申请行政复议115件，较上年增加17件，其中维持64件，纠正18件，其他结果22件，尚未审结11件。',
    'review/total=115 review/upheld=64 review/corrected=18 review/other-result=22 review/pending=11',
  ], // in part
  [
    'C',
    '因政府信息公开引发的行政诉讼76件，其中直接起诉27件，复议后起诉35件。',
    'litigation/total=76! direct/total=27 after-review/total=35',
  ],
  [
    'C',
    '未经复议、当事人直接起诉的27件案件中，法院维持15件，纠正2件，其他结果4件，还有6件尚未审结。',
    'direct/total=27 direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6',
  ],
  [
    'C',
    '经复议后又起诉的政府信息公开案件，结果维持的19件，结果纠正的3件，其他结果的5件，尚未审结的8件。',
    'after-review/upheld=19 after-review/corrected=3 after-review/other-result=5 after-review/pending=8',
  ],
  [
    'C',
    '县政府严把文件制发关，全年制发行政规范性文件16件，同时清理废止不合时宜的行政规范性文件24件。',
    'normative/issue=16 normative/repeal=24',
  ],
  [
    'C',
    '按照《清源县行政规范性文件管理办法》（清政发〔2023〕18号）要求，集中公开现行有效的行政规范性文件173件。',
    'normative/in-force=173',
  ], // in part
  [
    'C',
    '全县各行政执法机关2023年作出的行政许可决定为36214件，行政处罚决定为14830件，行政强制决定为921件。',
    'licensing/total=36214 penalties/total=14830 coercion/total=921',
  ],
  ['C', '全年收取行政事业性收费4172.6万元，收费目录清单实行动态管理。', 'charges/charge=4172.6'],
  ['C*', '回顾2022年，全县新收政府信息公开申请1103件，发生行政复议98件、行政诉讼51件。', ''],
  ['C*', '部门申请量差异较大，县自然资源局收到申请213件，县教育局收到申请44件。', ''],
  ['C*', '县政府门户网站全年更新信息2.1万条，答复网民留言1846件，“清源发布”微博粉丝达12.7万人。', ''],
  ['C*', '下一步，将在2024年建成基层政务公开专区12个，并推动依申请公开按期答复率保持100%。', ''],
  [
    'C',
    '经检索，答复本机关不掌握相关政府信息的382件，没有现成信息需要另行制作的41件，补正后申请内容仍不明确的13件。',
    'applications/unavailable.not-held=382! applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13',
  ],
  [
    'C',
    '2023年，全县政府信息公开行政复议和行政诉讼案件合计177件，主要集中在征地拆迁领域。',
    'review/total+litigation/total=177',
  ],
  [
    'C',
    '在62件政府信息公开行政诉讼案件中，结果维持的有34件，结果纠正的有5件，其他结果的有9件，尚未审结的有14件。',
    'litigation/total=62 litigation/upheld=34 litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  ['C', '2023年县政府新制发行政规范性文件31件，全部同步发布了解读材料。', 'normative/issue=31!'],
  ['C*', '全年召开新闻发布会12场，发布政策解读材料76篇，举办“政府开放日”活动9次。', ''],
  // M
  [
    'M',
    '2024年，省政府制发规章6件，废止规章2件，截至年底现行有效的规章为118件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118',
  ],
  [
    'M',
    '全省新收政府信息公开申请23160件，申请主体更加多元，其中社会公益组织14件、科研机构9件、其他77件。',
    'applications/new=23160 applications/new@public-welfare=14 applications/new@research=9 applications/new@other=77',
  ],
  [
    'M',
    '在不予公开的情形中，危及国家安全、公共安全、经济安全、社会稳定的17件，法律、行政法规禁止公开的58件，行政执法案卷188件，行政查询事项316件。',
    'applications/refused.security-and-stability=17 applications/refused.forbidden-by-law=58 applications/refused.enforcement-files=188 applications/refused.administrative-query=316',
  ],
  ['M', '2024年全省新收政府信息公开申请2.3万余件，同比增长6.8%。', 'applications/new=23000≈'], // in part
  [
    'M',
    '全省各级行政机关全年作出行政许可决定超过280万件，行政处罚决定约193万件，行政强制决定不足10万件。',
    'licensing/total=2800000≥ penalties/total=1930000≈ coercion/total=100000≤',
  ],
  ['M', '在落实减税降费政策的同时，全省行政事业性收费316420.75万元。', 'charges/charge=316420.75'],
  [
    'M',
    '2024年，全省办理政府信息公开行政复议案件2031件，结果维持803件，结果纠正251件。',
    'review/total=2031! review/upheld=803 review/corrected=251',
  ],
  [
    'M',
    '全省政府信息公开行政诉讼案件757件。其中，未经复议直接起诉307件，复议后起诉450件。',
    'litigation/total=757 direct/total=307 after-review/total=450',
  ],
  ['M*', '自2008年《条例》施行至2023年底，全省累计收到政府信息公开申请21.6万件，办结21.4万件。', ''],
  ['M*', '省高级人民法院发布的白皮书显示，2024年全省法院新收一审行政案件18432件，审结17905件。', ''],
  [
    'M',
    '要求提供政府公报、报刊、书籍等公开出版物的申请63件，要求确认或重新出具已获取信息的申请12件，均依法不予处理。',
    'applications/not-processed.publications=63! applications/not-processed.confirm-or-reissue=12',
  ],
  [
    'M',
    '《清源省行政规范性文件管理规定》共5章38条，自2024年3月1日起施行；全年废止行政规范性文件131件，年末现行有效912件。',
    'normative/repeal=131 normative/in-force=912',
  ], // in part
  // Z
  [
    'Z',
    '2022年，县档案馆未收到政府信息公开申请，无上年结转的申请，也无结转下年度继续办理的申请。',
    'applications/new=0 applications/carried-in=0 applications/carried-out=0',
  ],
  ['Z', '全年没有因政府信息公开工作被申请行政复议、被提起行政诉讼的情况。', 'review/total=0 litigation/total=0'],
  [
    'Z',
    '作为文化事业单位，我馆2022年行政许可、行政处罚、行政强制处理决定数量均为0件。',
    'licensing/total=0 penalties/total=0 coercion/total=0',
  ],
  [
    'Z',
    '本年度我馆未制发行政规范性文件，未废止行政规范性文件，也没有现行有效的行政规范性文件。',
    'normative/issue=0 normative/repeal=0 normative/in-force=0',
  ],
  ['Z', '我馆提供档案查阅服务，2022年行政事业性收费金额为0万元。', 'charges/charge=0'],
  ['Z', '2022年，我馆共收到政府信息公开申请2件，内容涉及婚姻档案和山林权属档案。', 'applications/new=2!'],
  ['Z', '本年度发生政府信息公开行政复议案件1件，无行政诉讼案件。', 'review/total=1! litigation/total=0'],
  ['Z*', '全年接待查档群众1326人次，提供馆藏档案2870卷，出具档案证明415份。', ''],
  [
    'Z*',
    '本报告按照国办公开办函〔2021〕30号文件规定的格式编制，如有疑问请与县档案馆办公室联系（电话：0000-5550132，邮编：000900）。',
    '',
  ],
  ['Z', '继2021年收到1件申请之后，2022年我馆没有收到新的政府信息公开申请。', 'applications/new=0'], // in part
  // T
  [
    'T',
    '2019年，县教育局新收政府信息公开申请27件，比上年的31件下降12.9%，其中来自自然人的23件、来自商业企业的4件。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4',
  ], // in part
  [
    'T',
    '2018年结转的2件申请连同本年新收的申请一并办理，2019年共办结28件，剩余1件结转2020年办理。',
    'applications/carried-in=2 applications/processed=28 applications/carried-out=1',
  ],
  [
    'T',
    '已答复的28件申请中，予以公开的15件，区分处理、部分公开的3件，其余为不予公开6件、无法提供3件、不予处理1件。',
    'applications/processed=28 applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable=3 applications/not-processed=1',
  ],
  ['T', '全年新制作规范性文件7件，新公开规范性文件6件。', 'normative/issue=7 normative/publish=6'],
  [
    'T',
    '办理教师资格认定、民办学校设立等行政许可415件，其他对外管理服务事项处理决定37件。',
    'licensing/total=415 other-services/total=37',
  ],
  [
    'T',
    '2019年实施政府集中采购项目13个，采购总金额286.4万元，主要用于校园设备更新。',
    'procurement/total=13 procurement-amount/total=286.4',
  ],
  [
    'T',
    '开展校外培训机构专项治理，全年作出行政处罚决定92件、行政强制决定5件。',
    'penalties/total=92! coercion/total=5',
  ],
  ['T', '2019年，我局没有发生因政府信息公开引起的行政诉讼案件。', 'litigation/total=0!'],
  [
    'T',
    '我局作为被申请人的政府信息公开行政复议案件有7件，其中维持2件、其他结果1件。',
    'review/total=7! review/upheld=2 review/other-result=1',
  ],
  ['T*', '全年组织政务公开业务培训3场，各学校校长、信息联络员168人次参加。', ''],
  ['T*', '清源县第一中学作为公共企事业单位，全年收到信息公开申请5件，已答复5件。', ''],
  ['T', '全年发生政府信息公开复议后起诉案件1起，我局负责人出庭应诉率为100%。', 'after-review/total=1'], // in part
  // U
  [
    'U',
    '2020年，柳溪镇新收政府信息公开申请0件，上年结转0件，办理结果总计0件，结转下年度0件。',
    'applications/new=0 applications/carried-in=0 applications/processed=0 applications/carried-out=0',
  ],
  ['U', '2020年镇政府集中采购项目数量为零，采购总金额为零。', 'procurement/total=0 procurement-amount/total=0'],
  ['U', '镇政府2020年作出行政处罚决定6件，没有作出行政许可决定。', 'penalties/total=6! licensing/total=0'],
  ['U*', '全镇17个行政村全部设立村务公开栏，全年张贴公示材料390份。', ''],
  ['U', '镇政府对照清政办〔2020〕9号文件开展自查，全年未制作规范性文件。', 'normative/issue=0'], // in part
  // S
  [
    'S',
    '2016年，我局制发规范性文件12件，主动公开规范性文件9件，全年主动公开政府信息2417条。',
    'normative/issue=12 normative/publish=9 items/publish=2417',
  ],
  [
    'S',
    '按公开渠道划分，通过政府公报公开24条，通过政府网站公开2380条，通过政务微博公开156条，通过政务微信公开231条，通过其他方式公开88条。',
    'gazette/publish=24 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  [
    'S',
    '围绕疫苗接种、医疗收费等话题，全年回应公众关注热点或重大舆情20次；召开新闻发布会3次，其中主要负责同志参加1次。',
    'topics/total=20 press-conference/total=3 press-conference/led=1',
  ],
  [
    'S',
    '我局参加政府网站在线访谈5次，其中主要负责同志参加2次；发布政策解读稿件26篇；微博微信回应事件14次，其他方式回应事件6次。',
    'interview/total=5 interview/led=2 explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '2016年收到政府信息公开申请53件，比2015年增加9件，其中当面申请8件，传真申请1件，通过网络提交申请33件，信函申请11件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11',
  ], // in part
  [
    'S',
    '全年申请办结51件，办结率为96.2%，其中按时办结47件，延期办结4件。',
    'applications/processed=51 applications/on-time=47 applications/extended=4',
  ], // in part
  [
    'S',
    '从答复类别看，属于已主动公开范围的13件，同意公开答复的19件，同意部分公开答复的2件，不同意公开答复的6件。',
    'applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6',
  ],
  [
    'S',
    '不同意公开的6件申请，涉及国家秘密的1件，涉及商业秘密的5件，涉及个人隐私的3件。',
    'applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=5! applications/refused.personal-privacy=3',
  ],
  [
    'S',
    '告知申请人不属于本行政机关公开的9件，申请信息不存在的3件，告知作出更改补充的2件，告知通过其他途径办理的1件。',
    'applications/not-held=9! applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '因政府信息公开被申请行政复议4件（维持具体行政行为3件，被依法纠正1件），被提起行政诉讼2件（维持具体行政行为或者驳回原告诉讼请求2件），被举报1件。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2 complaint/total=1',
  ],
  [
    'S',
    '我局设有政府信息公开工作专门机构1个，设置政府信息公开查阅点3个，从事政府信息公开工作人员9人，其中专职人员2人、兼职人员7人。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7',
  ],
  ['S', '2016年政府信息公开专项经费为6.5万元，依申请公开政府信息未收取费用。', 'funding/total=6.5! fee/charge=0'],
  [
    'S',
    '召开政府信息公开工作会议或专题会议6次，举办各类培训班4期，接受培训人员215人次，2017年拟再举办培训班5期。',
    'meeting/total=6 training/total=4 trainee/total=215',
  ], // in part
  ['S*', '截至2016年底，“清源卫生”微信公众号关注用户达8600余人，年内新增关注2100余人。', ''],
  ['S*', '县人民医院、县疾病预防控制中心等8家直属单位在各自网站公开医疗服务价格等信息3150条。', ''],
  // Y
  [
    'Y',
    '2017年，石桥街道没有收到政府信息公开申请，未发生因政府信息公开引起的行政复议、行政诉讼和举报。',
    'applications/new=0 review/total=0 litigation/total=0 complaint/total=0',
  ],
  [
    'Y',
    '受条件所限，街道全年未举行新闻发布会，未参加政府网站在线访谈，未发布政策解读稿件。',
    'press-conference/total=0 interview/total=0 explanation/total=0',
  ],
  ['Y', '街道办事处2017年主动公开政府信息164条，内容以民政救助和城市管理为主。', 'items/publish=164!'],
  ['Y', '街道没有安排政府信息公开专项经费，也没有收取依申请公开信息费用。', 'funding/total=0 fee/charge=0'],
  ['Y*', '街道下辖9个社区，年内改造社区公开栏11处，入户发放宣传单3200份。', ''],
  ['Y', '街道未设置政府信息公开查阅点，居民可到县档案馆、县图书馆设立的2个查阅点查阅信息。', 'reading-point/total=0'], // in part
  // L
  [
    'L',
    '2015年，柳溪镇通过政府网站公开政府信息142条，通过公开栏等其他方式公开44条，合计主动公开186条，并发布政策解读稿件3篇。',
    'website/publish=142 other-channel/publish=44 items/publish=186 explanation/total=3',
  ],
  [
    'L',
    '镇政府2015年收到信息公开申请4件，当面申请3件，信函申请1件，没有传真申请和网络申请。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/fax=0 applications/online=0',
  ],
  [
    'L',
    '全年按时办结申请4件，其中告知属于已主动公开范围1件，同意公开2件，不属于本行政机关公开1件。',
    'applications/on-time=4 applications/already-public=1 applications/granted=2 applications/not-held=1',
  ],
  [
    'L',
    '镇财政安排政府信息公开专项经费2.8万元，建有查阅点2个，配备专职人员1名、兼职人员2名。',
    'funding/total=2.8! reading-point/total=2 full-time/total=1 part-time/total=2',
  ],
  ['L*', '全镇14个村的便民服务室全年代办事项1730件，镇长信箱收到群众来信27封。', ''],
  [
    'L',
    '镇政府召开信息公开专题会2次，举办培训班1期，培训人员46人次，结业测试平均成绩92分。',
    'meeting/total=2 training/total=1 trainee/total=46',
  ], // in part
];
