import type { FreshSentence } from './measure.ts';

/** Blind: paragraphs of two and three sentences. Before mending: precision 0.997, recall 0.988. */
export const roundFortySeven: readonly FreshSentence[] = [
  // B: bureau, 2021
  [
    'B',
    '2023年，我局新收政府信息公开申请71件，加上2022年结转的5件，全年应办理76件。截至年底已答复70件，其余6件结转下一年度继续办理。',
    'applications/new=71 applications/carried-in=5 applications/handled=76 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '从2023年依申请公开的申请主体看，自然人提出申请61件，法人和其他组织提出申请10件，后者包括商业企业6件、法律服务机构4件。科研机构、社会公益组织未向我局提出申请。',
    'applications/new@natural-person=61 applications/new@organisation=10 applications/new@enterprise=6 applications/new@legal-service=4 applications/new@research=0 applications/new@public-welfare=0',
  ],
  [
    'B',
    '全年制发行政规范性文件3件，废止11件，截至2023年底现行有效42件。文件全部在县政府门户网站专栏集中展示，并配发图解、问答等解读材料15篇。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  [
    'B',
    '2023年，我局依法作出取水、涉河建设等行政许可决定326件，作出行政处罚决定87件、行政强制决定14件，全年行政事业性收费53.28万元。上述结果均在7个工作日内上网公示，公示率达到100%。',
    'licensing/total=326 penalties/total=87 coercion/total=14 charges/charge=53.28',
  ],
  [
    'B',
    '在2023年办结的70件申请中，予以公开21件，部分公开7件，不予公开10件，无法提供15件，不予处理8件，其他处理9件。每一份答复书均经承办科室、政策法规科和分管领导逐级审核。',
    'applications/processed=70 applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  [
    'B',
    '2023年，我局对10件申请决定不予公开。按理由分，属于国家秘密的1件，公开会损害第三方合法权益的3件，属于内部事务信息的2件，属于过程性信息的4件；没有因属于行政执法案卷而不予公开的申请。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/refused.enforcement-files=0',
  ],
  [
    'B',
    '无法提供的申请共15件：本机关不掌握相关政府信息12件，没有现成信息需要另行制作2件，补正后申请内容仍不明确3件。对不掌握的信息，我局在答复中一并告知可以咨询的机关及其联系方式。',
    'applications/unavailable=15 applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=3!',
  ],
  [
    'B',
    '信访举报投诉类申请6件、重复申请2件，我局依照条例规定不予处理。作其他处理的9件里，申请人无正当理由逾期不补正3件，逾期未按收费通知要求缴纳费用1件，其他5件。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2 applications/other-handling=9 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/other-handling.other=5',
  ],
  [
    'B',
    '2023年，因政府信息公开引起的行政复议18件，其中维持9件、纠正2件、其他结果3件，尚未审结4件。行政诉讼12件，未经复议直接起诉5件，复议后起诉7件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4 litigation/total=12 direct/total=5 after-review/total=7',
  ],
  [
    'B',
    '未经复议直接起诉的政府信息公开案件5件，结果维持3件，其他结果1件，尚未审结1件。复议后起诉案件7件，结果维持4件，结果纠正1件，还有2件尚未审结。对法院判决纠正的答复，我局在15个工作日内重新作出了处理。',
    'direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B*',
    '2022年，我局收到政府信息公开申请58件，办结54件，当年发生行政复议12件。与之相比，2023年的申请量增长22.4%，增量主要来自水库移民后期扶持和河道采砂管理两个领域。',
    '',
  ],
  [
    'B*',
    '全年通过局门户网站发布各类信息1286条，其中工作动态702条、通知公告184条；政务微信公众号推送图文365篇，阅读量21.7万次。局长信箱收到群众来信93封，12345热线转来的214件诉求均已回复。',
    '',
  ],
  [
    'B',
    '2023年，我局新收政府信息公开申请81件，其中网上提交64件、邮寄12件、当面提交5件。上年结转的5件申请已在一季度答复完毕。',
    'applications/new=81! applications/carried-in=5',
  ],
  [
    'B',
    '监督救济方面，2023年我局作为被申请人的政府信息公开行政复议案件21件，其中结果维持9件、结果纠正2件。同期发生政府信息公开行政诉讼12件，到年底仍有3件尚未审结。',
    'review/total=21! review/upheld=9 review/corrected=2 litigation/total=12 litigation/pending=3',
  ],
  [
    'B',
    '全年予以公开和部分公开的申请合计28件，占办结总数的四成；无法提供和不予处理的申请合计23件。我局召开政务公开工作例会4次，举办业务培训2期，参训62人次。',
    'applications/granted+applications/partial=28 applications/unavailable+applications/not-processed=23',
  ],
  [
    'B',
    '2023年，我局作出行政许可和行政处罚决定共计413件，结果全部按照“双公示”要求对外公开。同时更新公布县级河湖长名单237人、小型水库安全责任人名单68人。',
    'licensing/total+penalties/total=413',
  ],
  [
    'B',
    '法定主动公开内容落实到位，行政规范性文件目录实行动态管理，现行有效的42件文件均可在线查阅下载。全年作出行政强制决定14件，行政事业性收费总金额61.4万元。',
    'normative/in-force=42 coercion/total=14 charges/charge=61.4!',
  ],
  [
    'B',
    '2023年，我局收到政府信息公开申请70余件，八成以上由自然人提出。在已答复的申请中，有12件因我局不掌握相关信息而无法提供。全年政府信息公开行政复议不足20件。',
    'applications/new=70≈ applications/unavailable.not-held=12 review/total=20≤',
  ],
  // C: county, 2021
  [
    'C',
    '2023年，全县各级行政机关共办理政府信息公开申请1333件，含当年新收1287件、2022年结转46件。年内办结1261件，72件转入2024年继续办理。',
    'applications/handled=1333 applications/new=1287 applications/carried-in=46 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C*',
    '2023年，申请量居前三位的部门依次为县自然资源局212件、县住房和城乡建设局187件、县公安局104件，三家合计占全县总量的39.1%。乡镇中，柳溪镇收到的申请最多，为36件。',
    '',
  ],
  [
    'C',
    '全县新收申请中，自然人提出1204件，占93.6%；商业企业57件，科研机构1件，法律服务机构19件，其他组织6件，社会公益组织没有提出申请。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@research=1 applications/new@legal-service=19 applications/new@other=6 applications/new@public-welfare=0',
  ],
  [
    'C',
    '不予处理的申请155件，具体为：信访举报投诉类申请96件，重复申请38件，要求提供公开出版物3件，无正当理由大量反复申请17件，要求行政机关确认或重新出具已获取信息1件。对信访类诉求，各单位均同时告知了相应渠道。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '全县依法不予公开申请95件：属于国家秘密2件，其他法律行政法规禁止公开5件，保护第三方合法权益27件，属于三类内部事务信息9件，属于四类过程性信息33件，属于行政执法案卷12件，属于行政查询事项7件。没有以危及“三安全一稳定”为由不予公开的申请。',
    'applications/refused=95 applications/refused.state-secret=2 applications/refused.forbidden-by-law=5 applications/refused.third-party-rights=27 applications/refused.internal-affairs=9 applications/refused.process-information=33 applications/refused.enforcement-files=12 applications/refused.administrative-query=7 applications/refused.security-and-stability=0',
  ],
  [
    'C',
    '2023年，全县制发行政规范性文件16件，废止42件，年末现行有效173件。县司法局牵头开展文件清理，累计审查存量文件256件。',
    'normative/issue=16 normative/repeal=42! normative/in-force=173',
  ],
  [
    'C',
    '全县各级行政机关全年作出行政许可决定36214件、行政处罚决定14830件、行政强制决定921件，收取行政事业性收费4172.6万元。分部门看，县市场监管局作出行政处罚2107件，县交通运输局作出行政处罚3388件。',
    'licensing/total=36214 penalties/total=14830 coercion/total=921 charges/charge=4172.6',
  ],
  [
    'C',
    '行政执法信息公示有序推进，2023年全县作出行政许可决定3.6万余件、行政处罚决定近1.5万件、行政强制决定900件以上。行政事业性收费约4170万元，收费目录清单按年度更新。',
    'licensing/total=36000≈ penalties/total=15000≈ coercion/total=900≥ charges/charge=4170≈',
  ],
  [
    'C',
    '2023年，全县发生政府信息公开行政复议案件115件，除11件尚未审结外，结果维持64件，结果纠正18件，其他结果22件。对被纠正的案件，县政府办公室逐案通报、限期整改。',
    'review/total=115 review/pending=11 review/upheld=64 review/corrected=18 review/other-result=22',
  ],
  [
    'C',
    '全县政府信息公开行政诉讼案件62件，其中未经复议直接起诉37件，复议后起诉35件。到2023年底，两类案件中尚未审结的共14件。',
    'litigation/total=62 direct/total=37! after-review/total=35 litigation/pending=14',
  ],
  [
    'C',
    '从办理结果看，全县予以公开485件，部分公开131件。无法提供342件，其中本机关不掌握288件，需要另行制作41件，补正后仍不明确13件；作其他处理53件，包括逾期不补正21件、逾期未缴费4件、其他28件。',
    'applications/granted=485 applications/partial=131 applications/unavailable=342 applications/unavailable.not-held=288 applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13 applications/other-handling=53 applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4 applications/other-handling.other=28',
  ],
  [
    'C*',
    '全年召开新闻发布会14场，县政府门户网站发布信息2.3万条，解读政策文件96件次，政务新媒体账号由61个整合为38个。公开人大代表建议和政协提案办理复文134件，开展“政府开放日”活动27场。',
    '',
  ],
  [
    'C',
    '2023年，全县新收政府信息公开申请1287件，比上年减少8.2%；办结1216件，予以公开的申请主要涉及征地拆迁、教育学区和社会保障。为提高答复质量，县政府办公室全年组织案例研讨6次。',
    'applications/new=1287 applications/processed=1216!',
  ],
  [
    'C',
    '复议后起诉的35件案件，结果维持19件、结果纠正3件、其他结果5件、尚未审结8件。另有未经复议直接起诉27件，结果纠正2件，纠正案件数量比上年少3件。县人民法院发布的行政审判白皮书显示，该院2022年受理各类行政案件244件。',
    'after-review/total=35 after-review/upheld=19 after-review/corrected=3 after-review/other-result=5 after-review/pending=8 direct/total=27 direct/corrected=2',
  ],
  // M: province, 2021
  [
    'M',
    '2024年，全省各级行政机关新收政府信息公开申请23160件，上年结转900件。新收申请来自自然人21480件、商业企业1312件、科研机构9件、社会公益组织14件、法律服务机构268件、其他77件。',
    'applications/new=23160 applications/carried-in=900 applications/new@natural-person=21480 applications/new@enterprise=1312 applications/new@research=9 applications/new@public-welfare=14 applications/new@legal-service=268 applications/new@other=77',
  ],
  [
    'M',
    '2024年制发规章6件、废止2件，现行有效规章118件；制发行政规范性文件74件、废止131件，现行有效行政规范性文件912件。同期，省人大常委会审议通过地方性法规11件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118 normative/issue=74 normative/repeal=131 normative/in-force=912',
  ],
  [
    'M',
    '全省各级行政机关全年作出行政许可决定约284.2万件，行政处罚决定超过190万件，行政强制决定90312件。行政事业性收费316420.75万元。',
    'licensing/total=2842000≈ penalties/total=1900000≥ coercion/total=90312 charges/charge=316420.75',
  ],
  [
    'M',
    '对2024年办理的申请，全省各级行政机关决定予以公开10148件、部分公开2111件、不予公开1600件，无法提供6630件。不予处理1415件和其他处理1261件均逐件向申请人说明理由。年末未办结的1165件结转下年度继续办理。',
    'applications/granted=10148 applications/partial=2111 applications/refused=1600 applications/unavailable=6630! applications/not-processed=1415 applications/other-handling=1261 applications/carried-out=1165',
  ],
  [
    'M*',
    '2024年，清河市、云岭市和东安市收到的政府信息公开申请居各设区市前三位，分别为3912件、3105件和2877件；省直部门中，省自然资源厅收到1204件，省公安厅收到689件。2023年全省的申请总量为20954件。',
    '',
  ],
  [
    'M',
    '以危及国家安全、公共安全、经济安全、社会稳定为由不予公开17件，因其他法律行政法规禁止公开而不予公开58件，属于行政执法案卷188件，属于行政查询事项316件。申请人要求提供公开出版物23件、要求确认或重新出具已获取信息12件，均不予处理；逾期未按收费通知要求缴纳费用、不再处理其申请的38件。',
    'applications/refused.security-and-stability=17 applications/refused.forbidden-by-law=58 applications/refused.enforcement-files=188 applications/refused.administrative-query=316 applications/not-processed.publications=23 applications/not-processed.confirm-or-reissue=12 applications/other-handling.fee-unpaid=38',
  ],
  [
    'M',
    '2024年，全省政府信息公开行政复议案件1603件，其中结果纠正251件。行政诉讼案件757件，其中结果维持461件、结果纠正51件、其他结果121件，124件尚未审结；行政机关负责人出庭应诉率达98.6%。',
    'review/total=1603 review/corrected=251 litigation/total=757 litigation/upheld=461 litigation/corrected=51 litigation/other-result=121 litigation/pending=124',
  ],
  // Z: nothing happened, 2021
  [
    'Z',
    '2022年，我馆未收到政府信息公开申请，没有上年结转的申请，也没有结转下年度继续办理的申请。全年未发生因政府信息公开引起的行政复议和行政诉讼。',
    'applications/new=0 applications/carried-in=0 applications/carried-out=0 review/total=0 litigation/total=0',
  ],
  [
    'Z',
    '2022年，我馆未制发行政规范性文件，未作出行政许可、行政处罚和行政强制决定。全年未收取行政事业性收费。',
    'normative/issue=0 licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  [
    'Z*',
    '全年接收13家单位移交档案进馆12846卷，接待查档群众2310人次，提供复制件4107页。完成馆藏档案开放审核1.2万件，向社会新开放3560件，举办档案开放日活动2场。',
    '',
  ],
  [
    'Z',
    '依申请公开方面，2022年我馆共收到政府信息公开申请2件，申请内容涉及知青档案和土地确权档案。监督救济方面，政府信息公开行政复议案件为零。',
    'applications/new=2! review/total=0',
  ],
  [
    'Z',
    '我馆通过县政府门户网站公开工作信息36条，微信公众号推送馆藏故事113篇，关注人数达到5200人。2022年收到政府信息公开申请0件，被申请行政复议0件，被提起行政诉讼0件。',
    'applications/new=0 review/total=0 litigation/total=0',
  ],
  // T: bureau, 2019
  [
    'T',
    '2019年，我局制作规范性文件7件，新公开规范性文件6件。全年作出行政许可决定415件、行政处罚决定66件、行政强制决定5件，其他对外管理服务事项处理决定37件。',
    'normative/issue=7 normative/publish=6 licensing/total=415 penalties/total=66 coercion/total=5 other-services/total=37',
  ],
  [
    'T',
    '政府集中采购信息公开及时规范，2019年实施采购项目13个，采购总金额286.4万元，采购公告和中标结果均在县公共资源交易网发布。2020年计划安排政府采购预算350万元。',
    'procurement/total=13 procurement-amount/total=286.4',
  ],
  [
    'T',
    '截至2019年12月31日，我局办结政府信息公开申请28件，结转下年度继续办理1件。这些申请中，2件由2018年结转而来，27件为当年新收，新收申请由自然人提出23件、商业企业提出4件。',
    'applications/processed=28 applications/carried-out=1 applications/carried-in=2 applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4',
  ],
  [
    'T',
    '2019年政府信息公开申请的答复情况为：予以公开15件；部分公开3件；不予公开6件，其中属于三类内部事务信息2件、属于四类过程性信息4件；本机关不掌握相关政府信息而无法提供3件；信访举报投诉类申请不予处理1件。',
    'applications/granted=15 applications/partial=3 applications/refused=6 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/unavailable.not-held=3 applications/not-processed.petition=1',
  ],
  [
    'T',
    '2019年，我局政府信息公开行政复议案件5件。没有未经复议直接起诉的案件；复议后起诉1件，结果维持1件。',
    'review/total=5! direct/total=0 after-review/total=1 after-review/upheld=1',
  ],
  [
    'T*',
    '我局指导全县47所中小学、29所幼儿园做好信息公开，各校全年公开招生、收费、资助等信息3420条。其中县第一中学收到信息公开申请6件，县实验小学收到2件，均由学校自行答复。',
    '',
  ],
  [
    'T',
    '2019年，我局作出行政处罚决定66件，主要针对无证办学行为，作出行政强制决定5件。全年联合检查校外培训机构312家次，下发整改通知书58份，关停23家。',
    'penalties/total=66 coercion/total=5',
  ],
  // U: nothing happened, 2019
  [
    'U',
    '2020年，我镇未制作规范性文件，没有作出行政许可、行政处罚、行政强制决定。全年没有收到政府信息公开申请，也没有上年结转的申请。',
    'normative/issue=0 licensing/total=0 penalties/total=0 coercion/total=0 applications/new=0 applications/carried-in=0',
  ],
  [
    'U',
    '2020年，全镇11个行政村通过村务公开栏公布信息420条，镇便民服务中心接待办事群众6800余人次。我镇全年无政府集中采购项目，没有发生政府信息公开行政复议和行政诉讼案件。',
    'procurement/total=0 review/total=0 litigation/total=0',
  ],
  [
    'U',
    '2020年，我镇实施政府集中采购项目4个，采购总金额38.6万元，全部在县政府门户网站公告。依申请公开渠道保持畅通，全年收到申请0件，结转下年度继续办理0件。',
    'procurement/total=4! procurement-amount/total=38.6! applications/new=0 applications/carried-out=0',
  ],
  // S: bureau, 2014
  [
    'S',
    '2016年，我局主动公开政府信息2417条，其中主动公开规范性文件9件，全年制发规范性文件12件。从渠道看，政府公报公开24条，政府网站公开2380条，政务微博公开156条，政务微信公开231条，其他方式公开88条。',
    'items/publish=2417 normative/publish=9 normative/issue=12 gazette/publish=24 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  [
    'S',
    '全年回应公众关注热点20次。举办新闻发布会3次，其中主要负责同志参加1次；参与政府网站在线访谈5次，其中主要负责同志参加2次；发布政策解读稿件26篇，通过微博微信回应14次，以其他方式回应6次。',
    'topics/total=20 press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2 explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '2016年，我局收到政府信息公开申请53件，按提交方式分，当面申请8件，传真申请1件，网络申请33件，信函申请11件。申请办结51件，其中按时办结47件，延期办结4件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11 applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '在51件申请答复中，属于已主动公开范围13件，同意公开19件，同意部分公开2件，不同意公开6件，不属于本行政机关公开5件，申请信息不存在3件，告知作出更改补充2件，告知通过其他途径办理1件。',
    'applications/processed=51 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '2016年，我局对10件申请答复不同意公开，其中涉及国家秘密1件，涉及商业秘密2件，涉及个人隐私3件。依申请公开政府信息全年未收取任何费用。',
    'applications/refused=10! applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3 fee/charge=0',
  ],
  [
    'S',
    '2016年，针对我局政府信息公开的行政复议4件，维持具体行政行为3件，被依法纠错1件；行政诉讼2件，均维持具体行政行为。收到政府信息公开举报1件，经县政府办公室调查后已作答复。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2 complaint/total=1',
  ],
  [
    'S',
    '机构建设和保障经费方面，我局设有政府信息公开工作专门机构1个、政府信息公开查阅点3个，从事政府信息公开工作人员9人，专职2人，兼职7人，安排专项经费4.5万元。全年召开政府信息公开工作会议或专题会议6次，举办各类培训班4次，接受培训人员215人次。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5 meeting/total=6 training/total=4 trainee/total=215',
  ],
  [
    'S*',
    '县人民医院公示医疗服务价格1820项，县疾病预防控制中心举办健康讲座36场，各乡镇卫生院公开收费标准和药品价格9600余条。2015年，我局主动公开政府信息1988条；2017年，我局计划新增政府信息查阅点2个。',
    '',
  ],
  [
    'S',
    '新媒体公开力度加大，2016年我局通过政务微博公开政府信息516条，通过政务微信公开政府信息231条。截至年底，“健康清源”微信公众号关注用户2.6万人，微博粉丝1.1万人。',
    'weibo/publish=516! wechat/publish=231',
  ],
  // Y: nothing happened, 2014
  [
    'Y',
    '2017年，街道未收到政府信息公开申请，未发生针对政府信息公开的行政复议、行政诉讼和举报。依申请公开信息收取费用0元。',
    'applications/new=0 review/total=0 litigation/total=0 complaint/total=0 fee/charge=0',
  ],
  [
    'Y',
    '2017年，街道在便民服务大厅设政府信息公开查阅点2个，配备兼职工作人员3人。全年没有举办新闻发布会，也没有参加政府网站在线访谈。',
    'reading-point/total=2! part-time/total=3! press-conference/total=0 interview/total=0',
  ],
  [
    'Y*',
    '2017年，石桥街道7个社区居委会更新居务公开栏285次，组织居民议事会64场。数字城管平台派遣案件416件，街道按期处置409件；网格员走访居民1320户，收集意见建议97条。',
    '',
  ],
  // L: town with little to count, 2014
  [
    'L',
    '2015年，我镇在政府网站公开政府信息142条，以公开栏、广播、明白纸等其他方式公开44条，合计主动公开政府信息186条。围绕惠农补贴、新农合等政策，发布政策解读稿件3篇。',
    'website/publish=142 other-channel/publish=44 items/publish=186 explanation/total=3',
  ],
  [
    'L',
    '2015年收到政府信息公开申请4件，其中当面申请3件、信函申请1件，没有传真申请和网络申请。按时办结4件，没有延期办结；答复结果为属于已主动公开范围1件、同意公开2件、不属于本行政机关公开1件。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/fax=0 applications/online=0 applications/on-time=4 applications/extended=0 applications/already-public=1 applications/granted=2 applications/not-held=1',
  ],
  [
    'L',
    '我镇由党政办公室1个专门机构负责政府信息公开，设政府信息查阅点2处，有专职人员1名、兼职人员2名，2015年投入专项经费1.8万元。全年召开工作会议2次，举办培训班1期，46人次接受培训。',
    'dedicated-body/total=1 reading-point/total=2 full-time/total=1 part-time/total=2 funding/total=1.8! meeting/total=2 training/total=1 trainee/total=46',
  ],
  [
    'L',
    '主动公开数量稳步增长，2014年我镇主动公开政府信息158条，2015年增加28条，2016年力争达到220条。2015年未发生政府信息公开行政复议和行政诉讼，也没有收到举报。',
    'review/total=0 litigation/total=0 complaint/total=0',
  ],
];
