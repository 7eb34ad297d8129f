import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, by a writer who read some thirty real reports first and no earlier set. Before mending: precision 0.993, recall 0.989. */
export const roundThirtyFour: readonly FreshSentence[] = [
  // B: 清源县水利局, 2023
  [
    'B',
    '2023年，我局新收政府信息公开申请71件，其中自然人申请61件，商业企业申请6件，法律服务机构申请4件；上年结转5件。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/carried-in=5',
  ],
  [
    'B',
    '依申请公开方面，全年共办理政府信息公开申请76件（含上年结转），已答复70件，另有6件结转至2024年继续办理。',
    'applications/handled=76 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '从办理结果看，予以公开21件，部分公开7件，不予公开10件，无法提供15件，不予处理8件，其他处理9件。',
    'applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  [
    'B',
    '作出不予公开决定的10件申请中，属于国家秘密1件，保护第三方合法权益3件，属于内部事务信息2件，属于过程性信息4件。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'B',
    '因本机关不掌握相关政府信息而无法提供的12件，没有现成信息需要另行制作的2件，补正后申请内容仍不明确的1件。',
    'applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '2023年，我局制发行政规范性文件5件，废止11件，现行有效42件。',
    'normative/issue=5! normative/repeal=11 normative/in-force=42',
  ],
  [
    'B',
    '全年作出行政许可决定326件、行政处罚决定87件、行政强制决定14件，行政事业性收费金额53.28万元。',
    'licensing/total=326 penalties/total=87 coercion/total=14 charges/charge=53.28',
  ],
  [
    'B',
    '全年因政府信息公开被申请行政复议18件，其中结果维持9件、结果纠正3件、其他结果3件、尚未审结4件。',
    'review/total=18 review/upheld=9 review/corrected=3! review/other-result=3 review/pending=4',
  ],
  [
    'B',
    '行政诉讼方面，未经复议直接起诉5件，其中结果维持3件、尚未审结1件；复议后起诉7件。',
    'direct/total=5 direct/upheld=3 direct/pending=1 after-review/total=7',
  ],
  ['B*', '2023年，县政府网站水利局专栏发布信息412条，“清源水利”微信公众号推送图文268篇，累计阅读量超过5万次。', ''],
  [
    'B*',
    '根据《中华人民共和国政府信息公开条例》第二十七条、第三十三条的规定，我局修订了政府信息公开指南（清水办〔2023〕18号），明确答复期限为20个工作日。',
    '',
  ],
  ['B', '2023年新收政府信息公开申请71件，比上年的58件增加13件，增长22.4%。', 'applications/new=71'],
  ['B*', '配合县农业农村局办理政府信息公开申请，对其来函征求意见的9件申请均在3个工作日内反馈意见。', ''],
  [
    'B',
    '2023年，我局办结政府信息公开申请83件，没有结转下年度继续办理的申请。',
    'applications/processed=83! applications/carried-out=0!',
  ],
  [
    'B',
    '新收申请中，由法人或其他组织提出的有10件，由自然人提出的有61件。',
    'applications/new@organisation=10 applications/new@natural-person=61',
  ],
  [
    'B',
    '本年度未收到科研机构和社会公益组织提出的政府信息公开申请。',
    'applications/new@research=0 applications/new@public-welfare=0',
  ],
  [
    'B',
    '对6件信访举报投诉类申请和2件重复申请，我局依法告知申请人不予处理。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B',
    '其他处理9件，包括申请人无正当理由逾期不补正3件、逾期未按收费通知要求缴纳费用1件、其他5件。',
    'applications/other-handling=9 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/other-handling.other=5',
  ],
  [
    'B',
    '无法提供和不予处理的申请合计23件，占办结总数的32.9%。',
    'applications/unavailable+applications/not-processed=23',
  ],
  [
    'B',
    '复议后起诉的7件案件中，结果维持5件，结果纠正1件，尚未审结1件。',
    'after-review/total=7 after-review/upheld=5! after-review/corrected=1 after-review/pending=1!',
  ],
  ['B*', '下一步，我局计划2024年组织政务公开业务培训不少于4次，力争公开水旱灾害防御信息100条以上。', ''],
  ['B*', '2023年，我局承办县人大代表建议12件、政协委员提案9件，答复全文均已在网站公开。', ''],
  ['B', '2023年，我局没有制发规章，制发行政规范性文件3件。', 'regulations/issue=0 normative/issue=3'],
  [
    'B',
    '全年没有因危及国家安全、公共安全、经济安全、社会稳定而不予公开的申请。',
    'applications/refused.security-and-stability=0',
  ],
  [
    'B',
    '2023年作出行政处罚决定87件，罚没款124.6万元，处罚信息均在决定作出之日起7个工作日内公示。',
    'penalties/total=87',
  ],
  ['B', '全年作出取水许可、河道管理等各类行政许可决定236件，办理结果同步向社会公开。', 'licensing/total=236!'],
  ['B*', '在2023年度全县政务公开工作考评中，我局得分92.6分，在38个县直部门中排名第5。', ''],
  [
    'B',
    '已审结的14件政府信息公开行政复议案件中，结果维持9件，结果纠正2件。',
    'review/total=14 review/upheld=9 review/corrected=2',
  ],
  ['B', '2023年，我局行政事业性收费金额为63.28万元，较上年减少2.1万元。', 'charges/charge=63.28!'],
  ['B*', '全年办理12345热线转办件326件，接听群众来电咨询1100余次，按期办结率100%。', ''],
  // C: 清源县人民政府, 2023
  [
    'C',
    '2023年，全县各级行政机关新收政府信息公开申请1287件，其中自然人申请1204件，法人和其他组织申请83件。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@organisation=83',
  ],
  [
    'C',
    '按申请主体分，商业企业57件，科研机构1件，法律服务机构19件，其他组织6件，没有社会公益组织提出申请。',
    'applications/new@enterprise=57 applications/new@research=1 applications/new@legal-service=19 applications/new@other=6 applications/new@public-welfare=0',
  ],
  ['C*', '收到申请较多的单位为：县自然资源局203件，县住房和城乡建设局164件，柳溪镇41件。', ''],
  ['C', '予以公开和部分公开合计616件，占办结总数的48.9%。', 'applications/granted+applications/partial=616'],
  [
    'C',
    '全年对95件申请不予公开，其中属于国家秘密2件，其他法律行政法规禁止公开15件，保护第三方合法权益27件。',
    'applications/refused=95 applications/refused.state-secret=2 applications/refused.forbidden-by-law=15! applications/refused.third-party-rights=27',
  ],
  [
    'C',
    '因属于内部事务信息、过程性信息、行政执法案卷、行政查询事项不予公开的，分别为9件、33件、12件、7件。',
    'applications/refused.internal-affairs=9 applications/refused.process-information=33 applications/refused.enforcement-files=12 applications/refused.administrative-query=7',
  ],
  [
    'C',
    '不予处理155件，包括信访举报投诉类申请96件、重复申请38件、要求提供公开出版物3件、无正当理由大量反复申请17件、要求行政机关确认或重新出具已获取信息1件。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '截至2023年底，全县现行有效行政规范性文件173件，当年制发16件、废止24件，全部在县政府门户网站集中公开。',
    'normative/in-force=173 normative/issue=16 normative/repeal=24',
  ],
  [
    'C',
    '2023年，全县作出行政许可和行政处罚决定共计51044件，作出行政强制决定921件。',
    'licensing/total+penalties/total=51044 coercion/total=921',
  ],
  ['C', '全年行政事业性收费约4170万元，收费目录清单实行动态调整并向社会公布。', 'charges/charge=4170≈'],
  [
    'C',
    '全县因政府信息公开引发的行政复议案件115件，其中被纠正28件，占24.3%。',
    'review/total=115 review/corrected=28!',
  ],
  [
    'C',
    '政府信息公开行政诉讼案件62件，其中结果维持34件、结果纠正5件、其他结果9件、尚未审结14件。',
    'litigation/total=62 litigation/upheld=34 litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  [
    'C',
    '未经复议直接起诉的案件37件，其中结果纠正2件、其他结果4件、尚未审结6件。',
    'direct/total=37! direct/corrected=2 direct/other-result=4 direct/pending=6',
  ],
  ['C', '全县新收政府信息公开申请1287件，其中网络申请1015件，信函申请201件，当面申请71件。', 'applications/new=1287'],
  ['C*', '县政府门户网站全年发布信息1.2万条，公开县政府常务会议图解16期，征集重大行政决策意见建议173条。', ''],
  ['C*', '2023年5月和10月，县政府办公室举办全县政务公开业务培训班2期，参训人员180余人次。', ''],
  [
    'C',
    '上年结转46件，与本年新收的1287件合计1333件；年内办结1261件，结转下年度继续办理72件。',
    'applications/carried-in=46 applications/new=1287 applications/handled=1333 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '另有4件申请因申请人逾期未按收费通知要求缴纳费用不再处理，21件申请因申请人逾期不补正不再处理。',
    'applications/other-handling.fee-unpaid=4 applications/other-handling.not-corrected-in-time=21',
  ],
  ['C', '2023年，全县没有因要求提供公开出版物而不予处理的申请。', 'applications/not-processed.publications=0!'],
  [
    'C',
    '全县全年新收政府信息公开申请近1300件，征地拆迁、财政资金、社会保障类申请占比超过七成。',
    'applications/new=1300≈',
  ],
  [
    'C*',
    '县政府作为行政复议机关，全年收到各类行政复议申请214件，其中不服行政处罚决定的126件、不服工伤认定的31件。',
    '',
  ],
  ['C', '结转下年度继续办理的政府信息公开申请27件，均未超过法定答复期限。', 'applications/carried-out=27!'],
  ['C*', '组织123家预算单位公开2023年部门预算，14个乡镇（街道）全部公开本级预算，“三公”经费预算比上年下降5.8%。', ''],
  [
    'C',
    '复议后起诉35件，法院结果维持19件、结果纠正3件、其他结果5件，还有8件尚未审结。',
    'after-review/total=35 after-review/upheld=19 after-review/corrected=3 after-review/other-result=5 after-review/pending=8',
  ],
  // M: 清源省人民政府, 2024
  [
    'M',
    '2024年，全省制定规章6件，废止规章2件，截至年底现行有效规章118件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118',
  ],
  [
    'M',
    '全省各级行政机关全年新收政府信息公开申请2.3万余件，上年结转900件。',
    'applications/new=23000≈ applications/carried-in=900',
  ],
  [
    'M',
    '从新收申请的主体看，自然人21480件，商业企业1312件，社会公益组织14件，科研机构9件。',
    'applications/new@natural-person=21480 applications/new@enterprise=1312 applications/new@public-welfare=14 applications/new@research=9',
  ],
  [
    'M',
    '2024年，全省作出行政许可决定284.19万件、行政处罚决定193.05万件、行政强制决定9.03万件。',
    'licensing/total=2841900 penalties/total=1930500 coercion/total=90300',
  ],
  ['M', '全省行政事业性收费金额36.14亿元，比上年下降3.2%。', 'charges/charge=361400!'],
  [
    'M',
    '在不予公开的1600件申请中，危及“三安全一稳定”的17件，属于行政查询事项的316件，属于行政执法案卷的188件。',
    'applications/refused=1600 applications/refused.security-and-stability=17 applications/refused.administrative-query=316 applications/refused.enforcement-files=188',
  ],
  ['M*', '《清源省人民政府公报》全年编发24期，刊登省政府及省政府部门文件213件，每期免费赠阅3.6万份。', ''],
  [
    'M',
    '全省发生政府信息公开行政复议案件1603件，其中结果纠正251件，占已审结案件的17.1%。',
    'review/total=1603 review/corrected=251',
  ],
  [
    'M',
    '政府信息公开行政诉讼案件共857件，其中未经复议直接起诉307件，复议后起诉450件。',
    'litigation/total=857! direct/total=307 after-review/total=450',
  ],
  ['M*', '省司法厅对设区的市报送备案的142件规章和行政规范性文件进行审查，督促纠正6件。', ''],
  ['M*', '与2023年新收21874件相比，2024年全省政府信息公开申请量增长5.9%，征地补偿类申请增长最为明显。', ''],
  [
    'M',
    '对无正当理由大量反复申请61件、要求提供公开出版物23件、要求行政机关确认或重新出具已获取信息12件，各级行政机关依法不予处理。',
    'applications/not-processed.excessive=61 applications/not-processed.publications=23 applications/not-processed.confirm-or-reissue=12',
  ],
  // Z: 清源县档案馆, 2022
  [
    'Z',
    '2022年，我馆未收到政府信息公开申请，无上年结转申请，也无结转下年度继续办理的申请。',
    'applications/new=0 applications/carried-in=0 applications/carried-out=0',
  ],
  ['Z', '2022年，我馆未发生因政府信息公开引起的行政复议和行政诉讼。', 'review/total=0 litigation/total=0'],
  [
    'Z',
    '全年没有作出行政许可、行政处罚和行政强制决定，没有收取行政事业性收费。',
    'licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  [
    'Z',
    '2022年，我馆制发行政规范性文件0件，废止0件，现行有效0件。',
    'normative/issue=0 normative/repeal=0 normative/in-force=0',
  ],
  ['Z', '2022年，我馆收到政府信息公开申请2件，予以公开2件。', 'applications/new=2! applications/granted=2!'],
  ['Z*', '全年接待查档群众1326人次，提供档案利用2184卷次，出具证明材料417份。', ''],
  ['Z*', '作为县级政府信息公开查阅场所，我馆2022年接收14家单位送交的政府公开文件586件，供群众免费查阅。', ''],
  ['Z', '2022年，以我馆为被告的政府信息公开行政诉讼案件1件。', 'litigation/total=1!'],
  [
    'Z*',
    '我馆由1名副馆长分管政务公开工作，2名同志参加了县政务公开办举办的业务培训，咨询电话0000-5512345保持畅通。',
    '',
  ],
  [
    'Z',
    '全年没有不予公开、无法提供和不予处理的政府信息公开申请。',
    'applications/refused=0 applications/unavailable=0 applications/not-processed=0',
  ],
  // T: 清源县教育局, 2019
  ['T', '2019年，我局新制作规范性文件7件，新公开规范性文件6件。', 'normative/issue=7 normative/publish=6'],
  [
    'T',
    '全年作出行政许可处理决定415件，其他对外管理服务事项处理决定37件。',
    'licensing/total=415 other-services/total=37',
  ],
  ['T', '2019年，我局依法作出行政处罚96起，实施行政强制5起。', 'penalties/total=96! coercion/total=5'],
  ['T', '全年政府集中采购项目13个，采购总金额286.4万元。', 'procurement/total=13 procurement-amount/total=286.4'],
  [
    'T',
    '2019年，我局收到政府信息公开申请35件，其中法人或其他组织申请4件。',
    'applications/new=35! applications/new@organisation=4',
  ],
  [
    'T',
    '全年答复政府信息公开申请28件，其中予以公开15件、部分公开3件、不予公开6件、本机关不掌握相关政府信息3件、不予处理1件。',
    'applications/processed=28 applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable.not-held=3 applications/not-processed=1',
  ],
  ['T*', '全县中小学校通过校务公开栏公开招生、收费等信息1860条，清源县第一中学收到家长提出的信息公开申请2件。', ''],
  ['T*', '在网站公布2019年秋季学期服务性收费和代收费项目7项，公办幼儿园保教费标准为每生每月380元。', ''],
  [
    'T',
    '因政府信息公开被申请行政复议3件，其中结果维持2件、其他结果1件；复议后起诉1件，结果维持1件。',
    'review/total=3 review/upheld=2 review/other-result=1 after-review/total=1 after-review/upheld=1',
  ],
  ['T', '2019年，我局没有发生因政府信息公开引发的行政复议案件。', 'review/total=0!'],
  ['T*', '全年召开教育工作新闻通气会2次，“清源教育”微信公众号推送信息415条，回复网友留言66条。', ''],
  [
    'T',
    '本年新收政府信息公开申请27件，加上2018年结转的2件，共办理29件，比上年多办理8件；其中1件结转下年度继续办理。',
    'applications/new=27 applications/carried-in=2 applications/handled=29 applications/carried-out=1',
  ],
  // U: 清源县柳溪镇人民政府, 2020
  ['U', '2020年，我镇没有收到公民、法人或者其他组织提出的政府信息公开申请。', 'applications/new=0'],
  ['U', '2020年，我镇未制作规范性文件，无政府集中采购项目。', 'normative/issue=0 procurement/total=0'],
  ['U', '2020年，我镇共收到书面政府信息公开申请3件。', 'applications/new=3!'],
  ['U*', '全镇12个行政村通过村务公开栏张贴低保、危房改造等公示156份，镇信访办接待群众来访27批次。', ''],
  [
    'U',
    '全年没有作出行政处罚和行政强制决定；镇便民服务中心为群众代办各类事项1240件。',
    'penalties/total=0 coercion/total=0',
  ],
  // S: 清源县卫生局, 2016
  [
    'S',
    '2016年，我局主动公开政府信息2417条，其中政府公报公开24条、政府网站公开2380条、政务微博公开156条、政务微信公开231条、其他方式公开88条。',
    'items/publish=2417 gazette/publish=24 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  [
    'S',
    '全年制发规范性文件12件，其中主动公开9件，均在印发后20个工作日内上网。',
    'normative/issue=12 normative/publish=9',
  ],
  [
    'S',
    '2016年召开新闻发布会3次，其中主要负责同志参加1次；开展政府网站在线访谈5次，其中主要负责同志参加2次。',
    'press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2',
  ],
  [
    'S',
    '全年回应公众关注热点或重大舆情20次，发布政策解读稿件26篇，微博微信回应事件14次，以其他方式回应事件6次。',
    'topics/total=20 explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '全年收到政府信息公开申请53件，比上年增加5件，其中当面申请8件、传真申请1件、网络申请33件、信函申请11件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11',
  ],
  [
    'S',
    '申请办结数51件，其中按时办结47件，延期办结14件。',
    'applications/processed=51 applications/on-time=47 applications/extended=14!',
  ],
  [
    'S',
    '在对申请的答复中，属于已主动公开范围13件，同意公开19件，同意部分公开2件，不属于本行政机关公开5件，申请信息不存在3件，告知作出更改补充2件，告知通过其他途径办理1件。',
    'applications/already-public=13 applications/granted=19 applications/partial=2 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '不同意公开答复6件，其中涉及国家秘密1件、涉及商业秘密2件、涉及个人隐私3件。',
    'applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3',
  ],
  [
    'S',
    '2016年，涉及我局的政府信息公开行政复议4件，其中维持具体行政行为2件，被依法纠错2件。',
    'review/total=4 review/upheld=2! review/corrected=2!',
  ],
  [
    'S',
    '全年涉及政府信息公开的行政诉讼2件，维持具体行政行为2件；收到涉及政府信息公开的举报1件。',
    'litigation/total=2 litigation/upheld=2 complaint/total=1',
  ],
  [
    'S',
    '我局设有政府信息公开工作专门机构1个，设置政府信息公开查阅点3个，从事政府信息公开工作人员9人，其中专职人员2人、兼职人员7人。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7',
  ],
  ['S', '2016年安排政府信息公开专项经费4.5万元，依申请公开信息未收取费用。', 'funding/total=4.5 fee/charge=0'],
  [
    'S',
    '全年召开政府信息公开工作会议6次，举办培训班8期，接受培训人员215人次。',
    'meeting/total=6 training/total=8! trainee/total=215',
  ],
  ['S*', '县人民医院、县妇幼保健院等9家医疗卫生单位公开院务信息1530条，发放健康教育资料2.4万份。', ''],
  ['S*', '全年监督抽检餐饮具集中消毒单位53家次，合格率96.2%，抽检结果按月公布。', ''],
  // Y: 清源县石桥街道办事处, 2017
  ['Y', '2017年，本街道未收到政府信息公开申请，未收取检索、复制、邮寄等费用。', 'applications/new=0 fee/charge=0'],
  [
    'Y',
    '本年度没有因政府信息公开引发的行政复议、行政诉讼，也没有收到举报。',
    'review/total=0 litigation/total=0 complaint/total=0',
  ],
  [
    'Y',
    '街道设立政府信息公开查阅点2个，配备政府信息公开兼职工作人员1名。',
    'reading-point/total=2! part-time/total=1!',
  ],
  ['Y*', '街道下辖9个社区，社区居委会全年接待居民来电来访520人次，网格员登记居民诉求318件。', ''],
  [
    'Y',
    '2017年，街道未召开新闻发布会，未开展在线访谈，未发布政策解读稿件。',
    'press-conference/total=0 interview/total=0 explanation/total=0',
  ],
  ['Y', '全年没有通过政府公报和政务微博公开政府信息。', 'gazette/publish=0 weibo/publish=0'],
  // L: 清源县柳溪镇人民政府, 2015
  [
    'L',
    '2015年，我镇主动公开政府信息186条，比2014年增加22条，其中通过政府网站公开142条，通过公开栏、广播等其他方式公开44条。',
    'items/publish=186 website/publish=142 other-channel/publish=44',
  ],
  [
    'L',
    '全年收到政府信息公开申请4件，其中3件当面提出，1件以信函提出，没有传真申请和网络申请。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/fax=0 applications/online=0',
  ],
  [
    'L',
    '2015年，镇政府信息公开专项经费1.8万元，从事政府信息公开工作人员3人，其中专职1人。',
    'funding/total=1.8! staff/total=3 full-time/total=1',
  ],
  [
    'L',
    '已答复的4件申请中，属于已主动公开范围的1件，同意公开的2件，不属于本行政机关公开的1件。',
    'applications/processed=4 applications/already-public=1 applications/granted=2 applications/not-held=1',
  ],
  ['L*', '镇纪委对各村村务公开情况开展检查4次，发现问题6个，督促8个村补充公开集体资金收支明细。', ''],
  ['L', '全年接受政府信息公开培训的镇村工作人员46人次，发布政策解读稿件3篇。', 'trainee/total=46 explanation/total=3'],
];
