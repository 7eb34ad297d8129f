import type { FreshSentence } from './measure.ts';
import { olderForms } from './round-12-older-forms.ts';

/**
 * Blind: written after looking at how real reports write, without reading the code that is measured nor the sentences of the
 * other blind rounds. Half of it paragraphs; a third traps, a fifth against the table. Before mending: precision 0.9515, recall 0.9314.
 */
export const roundTwelve: readonly FreshSentence[] = [
  // A bureau, form of 2021.
  [
    'B',
    '经统计，2023年度向我局提出的政府信息公开申请为71件，较2022年多出9件；连同2022年度未办完的5件，须办理的共76件。已办完70件，占92.1%；尚有6件转入2024年度继续办理。',
    'applications/new=71 applications/carried-in=5 applications/handled=76 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '我局答复申请70件，结果如下：准予公开21件，部分准予公开7件，决定不公开10件，无法提供15件，不予处理8件，以其他方式处理9件。决定不公开的理由，涉及第三方合法权益的3件，内部事务信息2件，过程性信息4件，国家秘密1件。',
    'applications/processed=70 applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/refused.state-secret=1',
  ],
  [
    'B',
    '行政处罚87宗、行政强制14宗、行政许可326宗，是我局全年行政执法决定的总量。行政事业性收费同期收缴53.28万元。',
    'penalties/total=87 coercion/total=14 licensing/total=326 charges/charge=53.28',
  ],
  [
    'B',
    '本年度制发行政规范性文件3份、废止11份，年末继续有效的42份，均已在局网站集中公布。文件解读做到同步起草、同步审批、同步发布，共发布文字解读3篇、图解2个、视频解读1个。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  [
    'B',
    '因信息公开引发的行政复议共18宗：维持我局决定的9宗，被纠正的2宗，其他结果的3宗，余下4宗年底尚在审理。对被纠正的案件，我局专门召开案情分析会2次，印发典型案例汇编120册。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  [
    'B',
    '法院方面，未经复议直接起诉我局的信息公开案件5起（维持3起、其他1起、未审结1起），经复议后再起诉的7起（维持4起、纠正1起、未审结2起），合计12起。上述案件中，因同一水库移民安置问题引发的占一半。',
    'direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2 direct/total+after-review/total=12',
  ],
  [
    'B',
    '全年新收申请71件。其中，个人提交63件，企业提交6件，法律服务机构提交4件；没有科研机构和社会公益组织提出申请。',
    'applications/new=71 applications/new@natural-person=63! applications/new@enterprise=6 applications/new@legal-service=4 applications/new@research=0 applications/new@public-welfare=0',
  ],
  [
    'B*',
    '71件新收申请从提交渠道看，网络48件、信函16件、当面7件。从内容看，涉及水利工程占地补偿的29件、河道采砂的18件、水价的9件、其他15件。',
    'applications/new=71',
  ],
  [
    'B*',
    '受理取水许可申请112件，批准106件，不予批准3件，3件仍在审查。审批时限由20个工作日压缩至7个工作日，提前办结率100%。征收水资源税改革政策宣讲走进企业36家，解答疑问210个。',
    '',
  ],
  [
    'B*',
    '全年办理群众来信来访23批次、12345热线工单418件，按时办结率、满意率分别为100%和99.1%。回复“县长信箱”留言37条，其中公开回复29条、不公开回复8条。',
    '',
  ],
  [
    'B',
    '与2022年相比，申请量由62件升至71件，增长14.5%；行政复议由21件降至18件，行政诉讼由9件升至12件。行政处罚87件，比上年的103件下降15.5%。',
    'applications/new=71 review/total=18 litigation/total=12 penalties/total=87',
  ],
  ['B', '2022年我局收到申请62件，2023年71件，增加9件。', 'applications/new=71'],
  [
    'B',
    '1.收件：新收政府信息公开申请71件；2.办结：70件；3.结转下年：6件。',
    'applications/new=71 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '以我局为被申请人的信息公开复议案件18件，复议机关维持9件、责令重新答复3件，另有6件未结。另有以县政府为被申请人、由我局参与答复的复议案件2件。',
    'review/total=18 review/upheld=9 review/corrected=3! review/pending=6!',
  ],
  [
    'B',
    '其他处理9件，其中逾期不补正、视为放弃申请的3件，逾期未缴费的1件。不予处理8件中，属于信访、举报、投诉的6件，其余均为重复申请。',
    'applications/other-handling=9 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/not-processed=8 applications/not-processed.petition=6',
  ],
  [
    'B',
    '无法提供的共15件：本机关不掌握12件，没有现成信息需另行制作2件，补正后内容仍不明确1件。对本机关不掌握的申请，同时指明可能掌握信息的机关，其中指向自然资源部门的7件、乡镇的3件。',
    'applications/unavailable=15 applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '不予处理八件，六件属信访、投诉举报，两件属重复申请。',
    'applications/not-processed=8 applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B',
    '无法提供政府信息的申请有15件，其中我局不掌握的有11件。对这类申请，我局逐件说明理由，并尽可能告知信息的制作机关和联系方式。',
    'applications/unavailable=15 applications/unavailable.not-held=11!',
  ],
  ['B*', '我局承办县政府转来的信息公开申请9件，均已代拟答复意见并报县政府办公室。牵头办理的5件，协办的4件。', ''],
  ['B*', '我局作为第三方被其他机关征求意见4件次，均在15个工作日内反馈，其中同意公开2件次、不同意公开2件次。', ''],
  ['B*', '局属河道管理所系独立的公开主体，全年收到申请3件，答复3件，无复议诉讼。', ''],
  [
    'B*',
    '下达行政处罚决定87件，罚没款126.4万元；其中简易程序12件、普通程序75件，移送公安机关2件，申请法院强制执行5件。',
    'penalties/total=87',
  ],
  [
    'B',
    '我局共作出行政许可决定326件，较上年减少41件；分类看，取水类112件，水土保持类138件，其他76件。行政处罚决定数为87件，其中水行政主管部门自行立案62件、上级交办9件、群众举报16件。',
    'licensing/total=326 penalties/total=87',
  ],
  [
    'B',
    '征收水资源费、水土保持补偿费等行政事业性收费合计53.28万元，其中水资源费41.7万元。减免小微企业水土保持补偿费6.3万元，惠及企业11家。',
    'charges/charge=53.28',
  ],
  [
    'B',
    '全年行政事业性收费入库56.28万元，全部纳入财政预算管理。对自然资源资产有偿使用收入218万元另行公示。',
    'charges/charge=56.28!',
  ],
  [
    'B',
    '年初结转申请5件，本年新收71件，扣除办结的70件，年末在办6件。',
    'applications/carried-in=5 applications/new=71 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B*',
    '对收到的71件申请，当天登记的65件，次日登记的6件；发出补正告知书14份、延期答复告知书6份、征求第三方意见书8份，送达回证全部归档。',
    'applications/new=71',
  ],
  [
    'B',
    '截至2023年12月31日，办结申请70件，其中20个工作日内办结的57件，经批准延期的13件。',
    'applications/processed=70',
  ],
  [
    'B',
    '信息公开行政诉讼案件12件，已审结9件，其中维持7件、纠正1件、其他1件。',
    'litigation/total=12 litigation/total=9 litigation/upheld=7 litigation/corrected=1 litigation/other-result=1',
  ],
  [
    'B',
    '全年因信息公开被诉十五起，七起获法院维持。我局负责人出庭应诉三次，出庭率明显提高。',
    'litigation/total=15! litigation/upheld=7',
  ],
  [
    'B',
    '规范性文件清理结果：继续有效42件，废止11件，拟修改5件。本年新制定规范性文件4件，均经公平竞争审查。',
    'normative/in-force=42 normative/repeal=11 normative/issue=4!',
  ],
  ['B*', '开展合法性审核规范性文件草案7件，提出修改意见26条，报县司法局备案审查3件。', ''],
  [
    'B',
    '（三）行政复议情况。信息公开行政复议案件18件，申请人撤回后终止等按其他结果统计的3件，与上年持平。',
    'review/total=18 review/other-result=3',
  ],
  ['B', '2023年受理政府信息公开申请71件，较2019年的35件翻了一番。', 'applications/new=71'],
  [
    'B',
    '全局共收到申请71件，上年结转5件，办结68件，结转下年8件。以上数据不含局属事业单位。',
    'applications/new=71 applications/carried-in=5',
  ],
  [
    'B*',
    '开展依申请公开业务培训2场、模拟答复演练1次，抽查答复文书30份，发现问题4个，均已整改。参训人员116人次，其中股室负责人28人次。',
    '',
  ],
  [
    'B',
    '对申请不予公开的有10件，占办结数的14.3%；予以公开21件，占30%；部分公开7件，占10%。',
    'applications/refused=10 applications/granted=21 applications/partial=7',
  ],
  [
    'B',
    '不予公开决定10件：第三方合法权益类6件，过程性信息类4件。在答复文书中一律载明法律依据和救济途径，文书合格率由93%提高到98%。',
    'applications/refused=10 applications/refused.third-party-rights=6! applications/refused.process-information=4',
  ],
  ['B*', '2022年度报告中申请办结数误填为58件，现更正为57件，其中予以公开20件、部分公开6件。', ''],
  ['B*', '2024年，我局将力争把行政复议案件控制在10件以内、行政诉讼案件控制在5件以内，并制定规范性文件4件。', ''],

  // A county government, form of 2021.
  [
    'C',
    '全县各级行政机关新收政府信息公开申请1287件，其中县政府本级收到214件、县直部门收到803件、乡镇（街道）收到270件。县政府本级的214件中，由县政府办公室直接答复的61件，交部门代为答复的153件。',
    'applications/new=1287',
  ],
  [
    'C',
    '2023年，全县共处理申请1333件（结转46件、新收1287件），年内办结1261件，结转2024年72件，办结率94.6%。',
    'applications/handled=1333 applications/carried-in=46 applications/new=1287 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '从申请主体看，自然人1204件，占93.6%；商业企业57件；法律服务机构19件；科研机构1件；其他6件。社会公益组织未提出申请。通过网络平台提交的占七成，信函占两成，其余为当面提交。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@legal-service=19 applications/new@research=1 applications/new@other=6 applications/new@public-welfare=0',
  ],
  [
    'C',
    '从办理结果看，全部公开的485件、部分公开的131件，两项合计616件，占48.9%。无法提供342件，占27.1%；不予公开95件，占7.5%。',
    'applications/granted=485 applications/partial=131 applications/granted+applications/partial=616 applications/unavailable=342 applications/refused=95',
  ],
  [
    'C',
    '不予公开95件，依次为：过程性信息33件、第三方合法权益27件、行政执法案卷12件、内部事务信息9件、行政查询事项7件、法律法规禁止公开5件、国家秘密2件。',
    'applications/refused=95 applications/refused.process-information=33 applications/refused.third-party-rights=27 applications/refused.enforcement-files=12 applications/refused.internal-affairs=9 applications/refused.administrative-query=7 applications/refused.forbidden-by-law=5 applications/refused.state-secret=2',
  ],
  [
    'C',
    '不予处理的155件，信访举报投诉类96件、重复申请38件、要求提供公开出版物3件、无正当理由大量反复申请17件、要求确认或重新出具已获取信息1件。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '全县发生信息公开类行政复议115件，其中维持46件、纠正18件、其他22件、未审结11件。',
    'review/total=115 review/upheld=46! review/corrected=18 review/other-result=22 review/pending=11',
  ],
  [
    'C',
    '政府信息公开行政诉讼62起，直接提起27起，复议后提起35起；截至年末，未审结的14起，审结的48起。行政机关负责人出庭应诉57起，出庭率91.9%。',
    'litigation/total=62 direct/total=27 after-review/total=35 litigation/pending=14 litigation/total=48',
  ],
  [
    'C',
    '全县作出行政许可决定3.62万件、行政处罚决定1.48万件、行政强制决定921件，行政事业性收费0.42亿元。通过信用平台公示许可信息3.5万条、处罚信息1.4万条，公示率分别为96.7%和94.6%。',
    'licensing/total=36200 penalties/total=14800 coercion/total=921 charges/charge=4200',
  ],
  [
    'C',
    '各执法部门作出行政许可3.62万件次、行政处罚1.84万件次，全部通过公示平台公开。',
    'licensing/total=36200 penalties/total=18400!',
  ],
  [
    'C',
    '收取行政事业性收费4172.6万元，同比下降6.2%，其中自然资源部门1380万元、公安部门947万元。',
    'charges/charge=4172.6',
  ],
  [
    'C*',
    '县政府常务会议审议规范性文件草案19件，邀请公众代表列席会议6次11人次；县司法局合法性审查规范性文件31件，提出修改意见140余条。公布规范性文件目录2批次，涉及文件58件。',
    '',
  ],
  [
    'C*',
    '县政府作为复议机关，受理行政复议案件231件，其中涉政府信息公开的37件，已审结34件，维持21件、撤销6件、驳回7件。',
    '',
  ],
  ['C*', '县司法局全年收到行政复议申请412件，受理376件，审结351件，调解和解率达42.3%。', ''],
  [
    'C*',
    '县政府门户网站发布信息1.26万条，政务新媒体发布3.4万条，回应社会关切127次，开展在线访谈12期，征集意见建议83期、收到意见462条。',
    '',
  ],
  [
    'C*',
    '公开建议提案办理结果213件，其中人大代表建议124件、政协提案89件，主动公开率96.7%。公开招录公告7期，录用公示4期96人。',
    '',
  ],
  [
    'C',
    '一千二百八十七件新收申请中，来自自然人的一千二百零四件，来自法人或其他组织的八十三件。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@organisation=83',
  ],
  [
    'C',
    '全县全年办结政府信息公开申请1162件，未办结的72件按规定结转。其中全部公开485件，部分公开131件。',
    'applications/processed=1162! applications/carried-out=72 applications/granted=485 applications/partial=131',
  ],
  [
    'C',
    '行政规范性文件方面，新制定16件，废止24件，现行有效173件。政府规章方面，县级政府无制定权，数据为0。',
    'normative/issue=16 normative/repeal=24 normative/in-force=173 regulations/total=0',
  ],
  ['C', '较上年1153件增加134件，增幅11.6%，全县申请总量达到1287件。', 'applications/new=1287'],
  ['C*', '乡镇街道依申请公开压力加大：柳溪镇收到申请43件、石桥街道38件、城关镇97件，合计178件，占全县的13.8%。', ''],
  [
    'C*',
    '县自然资源局、县住建局、县农业农村局收到申请最多，分别为212件、187件、96件，三部门合计占全县新收申请的38.5%。',
    '',
  ],
  [
    'C',
    '信息公开复议纠错18件，纠错率15.7%，较上年下降3.1个百分点；信息公开诉讼被纠正5件，占8.1%。',
    'review/corrected=18 litigation/corrected=5',
  ],
  [
    'C*',
    '委托第三方开展依申请公开模拟暗访120件，答复规范的104件，超期的7件，未答复的9件。发放满意度问卷600份，回收583份。',
    '',
  ],
  [
    'C',
    '补正后仍不明确13件、没有现成信息41件、本机关不掌握288件，以上均属无法提供，合计342件。补正的申请共86件，补正率6.7%。',
    'applications/unavailable.still-unclear=13 applications/unavailable.needs-creation=41 applications/unavailable.not-held=288 applications/unavailable.still-unclear+applications/unavailable.needs-creation+applications/unavailable.not-held=342',
  ],
  [
    'C',
    '作其他处理的53件中，有21件系申请人无正当理由逾期不补正，有4件系逾期未按收费通知缴费。',
    'applications/other-handling=53 applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4',
  ],
  [
    'C',
    '全县予以公开和部分公开合计661件，占办结总量的一半以上。不予公开的95件中，涉及过程性信息的最多，为33件。',
    'applications/granted+applications/partial=661! applications/refused=95 applications/refused.process-information=33',
  ],
  [
    'C',
    '（二）依申请公开。全县新收申请1287件，结转46件，同比分别增长11.6%、减少8%。（三）规范性文件。全年印发行政规范性文件16件，清理后保留173件。（四）监督保障。信息公开引发复议115件、诉讼62件，被纠错的复议案件18件。',
    'applications/new=1287 applications/carried-in=46 normative/issue=16 normative/in-force=173 review/total=115 litigation/total=62 review/corrected=18',
  ],
  [
    'C',
    '全县各级各部门新收申请逾1200件，办结率94.6%；其中法人或其他组织申请93件，主要集中在土地出让和招标投标领域。',
    'applications/new=1200≥ applications/new@organisation=93!',
  ],
  [
    'C*',
    '县公共资源交易平台发布交易公告816条、成交公示794条，涉及金额23.6亿元；公开重大建设项目审批结果142项、财政预决算部门89个。',
    '',
  ],
  [
    'C',
    '政府信息公开行政诉讼案件中，尚未审结14件；已审结的案件中，结果维持34件，结果纠正9件，其他结果9件。诉讼案由集中于征地拆迁、国企改制、户籍管理3个方面。',
    'litigation/pending=14 litigation/upheld=34 litigation/corrected=9! litigation/other-result=9',
  ],
  [
    'C',
    '本年度新收申请数量为1287件（自然人1204件，法人或其他组织83件），上年度结转46件；年度办理结果合计1261件，结转下年度72件。未出现因办理不及时被投诉的情况。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@organisation=83 applications/carried-in=46 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C*',
    '2023年7月至12月，全县收到申请702件，环比上半年增加117件，其中9月最多，达146件。第四季度发生行政复议31件，较第三季度减少4件。',
    '',
  ],

  // Nothing happened, form of 2021.
  [
    'Z',
    '2022年，我馆政府信息公开申请、行政复议、行政诉讼三项均为0。全年公开馆藏目录3.1万条，展览4期，参观群众1.2万人次。',
    'applications/new=0 review/total=0 litigation/total=0',
  ],
  [
    'Z',
    '没有人向我馆申请公开政府信息，也没有上年结转和结转下年的申请。',
    'applications/new=0 applications/carried-in=0 applications/carried-out=0',
  ],
  [
    'Z*',
    '为社会公众提供档案查阅利用1286人次，调阅档案4102卷，其中婚姻档案823卷、土地档案611卷。接待机关单位查档97批次，复制档案2200页。',
    '',
  ],
  ['Z*', '开放档案审核5600件，划定不予开放420件、延期开放180件，其余5000件予以公开。', ''],
  [
    'Z',
    '年内受理政府信息公开申请3件，予以公开2件，部分公开1件。答复均在法定期限内作出，无补正、无延期、无收费。',
    'applications/new=3! applications/granted=2! applications/partial=1!',
  ],
  [
    'Z',
    '未制发规范性文件，没有行政许可、行政处罚、行政强制事项，无行政事业性收费。2022年转发上级规范性文件6件，在网站设专栏公开。',
    'normative/issue=0 licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  ['Z*', '受理异地查档申请46件、跨馆出证29件，不予受理2件，按时办结率100%。', ''],
  ['Z', '2021年收到1件政府信息公开申请，2022年没有收到。', 'applications/new=0'],
  [
    'Z',
    '本年度被申请行政复议1起，结果维持；没有行政诉讼。馆属临时工劳动仲裁案件1件，以调解结案。',
    'review/total=1! review/upheld=1! litigation/total=0',
  ],
  ['Z*', '协助法院、检察院查阅档案38件，涉及行政诉讼案件12件、民事诉讼案件26件。', ''],
  [
    'Z',
    '我单位2022年政府信息公开申请办理情况：新收0件、上年结转0件、办结0件、结转下年度0件。',
    'applications/new=0 applications/carried-in=0 applications/processed=0 applications/carried-out=0',
  ],
  ['Z*', '学校通过信息公开网发布信息342条，校园网新闻1820条，官方微信推送416篇；公开招生章程2份、财务预决算2份。', ''],
  ['Z*', '学校受理学生申诉5件、教师职称评审申诉2件，均依规作出答复，其中维持原处理决定6件、变更1件。', ''],
  [
    'Z*',
    '园区管委会全年代办企业注册申请418件、施工许可申请36件，帮办代办满意率98%。规划公示27批次，收到意见12条，采纳9条。',
    '',
  ],

  // A province, form of 2021.
  [
    'M',
    '2024年，全省各级行政机关收到政府信息公开申请23160件，其中自然人21480件，法人或其他组织1680件；上年结转900件。办结22895件，结转2025年度1165件。',
    'applications/new=23160 applications/new@natural-person=21480 applications/new@organisation=1680 applications/carried-in=900 applications/processed=22895 applications/carried-out=1165',
  ],
  [
    'M',
    '全省予以公开10148件，占44.3%；部分公开2111件，占9.2%；不予公开1600件，占7.0%；无法提供6360件，占27.8%；不予处理1415件，占6.2%；其他处理1261件，占5.5%。全省平均办理时长13.2个工作日，较2023年缩短1.6个工作日。',
    'applications/granted=10148 applications/partial=2111 applications/refused=1600 applications/unavailable=6360 applications/not-processed=1415 applications/other-handling=1261',
  ],
  [
    'M',
    '全省作出行政许可决定284.19万件，行政处罚决定193.05万件，行政强制决定9.03万件，行政事业性收费31.64亿元。全省“双公示”平台归集信息412.6万条，合规率99.2%。',
    'licensing/total=2841900 penalties/total=1930500 coercion/total=90300 charges/charge=316400',
  ],
  [
    'M',
    '全省信息公开行政诉讼577件，其中直接起诉307件、复议后起诉450件。直接起诉的案件中，尚未审结49件；复议后起诉的案件中，尚未审结75件。',
    'litigation/total=577! direct/total=307 after-review/total=450 direct/pending=49 after-review/pending=75',
  ],
  [
    'M',
    '现行有效规章118件、行政规范性文件912件；年内新制定规章6件、行政规范性文件74件，废止规章2件、行政规范性文件131件。',
    'regulations/in-force=118 normative/in-force=912 regulations/issue=6 normative/issue=74 regulations/repeal=2 normative/repeal=131',
  ],
  [
    'M',
    '全省政府信息公开行政复议1603件，审结1466件，维持803件，纠正251件，纠错率17.1%。尚未审结137件，主要为12月受理的案件。',
    'review/total=1603 review/total=1466 review/upheld=803 review/corrected=251 review/pending=137',
  ],
  ['M*', '省政府办公厅机关直接办理申请412件，其中转送有关部门163件、直接答复249件。', ''],
  ['M*', '全省行政复议机关收到行政复议申请2.7万件，其中信息公开类1900余件，审结率94%。', ''],
  ['M', '全省收到政府信息公开申请2.61万件，同比增长8.2%。', 'applications/new=26100!'],
  ['M*', '总局机关收到申请186件，42个直属局收到申请2974件，门户网站“互动交流”栏目答复留言8.6万条。', ''],
  ...olderForms,
];
