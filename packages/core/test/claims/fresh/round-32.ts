import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, other wordings than rounds twenty-eight to thirty. Before mending: precision 0.995, recall 0.931. */
export const roundThirtyTwo: readonly FreshSentence[] = [
  // B
  [
    'B',
    '2023年1月1日至12月31日，清源县水利局共收到政府信息公开申请71件，多围绕饮水安全工程和水费标准。',
    'applications/new=71',
  ],
  [
    'B',
    '加上2022年结转的5件，我局全年需要办理的政府信息公开申请为76件。',
    'applications/carried-in=5 applications/handled=76',
  ],
  ['B', '依申请公开方面，全年办结70件，其中52件通过邮政快递送达，18件通过电子邮件送达。', 'applications/processed=70'],
  [
    'B',
    '来自法人或其他组织的政府信息公开申请共10件，商业企业占6件，法律服务机构占4件。',
    'applications/new@organisation=10 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '我局不予公开的申请都有明确的法定理由：属于国家秘密1件、保护第三方合法权益3件、属于内部事务信息2件、属于过程性信息4件。',
    'applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'B',
    '15件申请因客观原因无法提供：信息由其他机关保存、本机关不掌握的12件，没有现成信息、需要另行制作的2件，补正后仍不明确的1件。',
    'applications/unavailable=15 applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  ['B', '属于重复申请的2件，我局向申请人出具告知书，不予处理。', 'applications/not-processed.repeated=2'],
  [
    'B',
    '申请人逾期未按收费通知要求缴纳费用的申请1件，视为放弃申请，我局不再处理。',
    'applications/other-handling.fee-unpaid=1',
  ],
  ['B', '在新收的政府信息公开申请中，商业企业提出16件，主要咨询工程招标事宜。', 'applications/new@enterprise=16!'],
  ['B', '对申请内容清楚、符合公开条件的37件政府信息公开申请，我局答复予以公开。', 'applications/granted=37!'],
  [
    'B',
    '我局政府信息公开行政复议、行政诉讼案件数量分别为18件和12件，同比分别上升20%和9.1%。',
    'review/total=18 litigation/total=12',
  ],
  [
    'B',
    '从政府信息公开行政复议的结果看，复议机关维持我局答复9件，纠正我局答复2件，驳回申请等其他结果3件。',
    'review/upheld=9 review/corrected=2 review/other-result=3',
  ],
  [
    'B',
    '12件政府信息公开行政诉讼案件中，年底尚未审结的3件；其余案件中，法院维持7件、纠正1件、其他结果1件。',
    'litigation/total=12 litigation/pending=3 litigation/upheld=7 litigation/corrected=1 litigation/other-result=1',
  ],
  [
    'B',
    '政府信息公开行政诉讼方面，未经复议直接起诉的案件由上年的2件增至5件，复议后起诉的案件由上年的9件降至7件。',
    'direct/total=5 after-review/total=7',
  ],
  ['B', '2023年我局制发行政规范性文件8件，均经过合法性审核和集体讨论。', 'normative/issue=8!'],
  ['B', '涉水收费进一步规范，全年行政事业性收费金额为53.28万元，无擅自提高标准的情形。', 'charges/charge=53.28'],
  [
    'B',
    '我局将年内作出的326件行政许可决定、97件行政处罚决定全部推送至“信用中国（清源）”平台。',
    'licensing/total=326 penalties/total=97!',
  ],
  ['B', '本年作出行政强制决定14件，其中查封取水设施9件、扣押采砂船只5件。', 'coercion/total=14'],
  ['B', '针对可以区分处理的政府信息，我局全年作出部分公开答复27件。', 'applications/partial=27!'],
  ['B', '复议后起诉的政府信息公开案件共17件，集中在河道占用补偿领域。', 'after-review/total=17!'],
  [
    'B',
    '作为县级部门，我局没有规章制定权，规章的制发件数、废止件数、现行有效件数均为0。',
    'regulations/issue=0 regulations/repeal=0 regulations/in-force=0',
  ],
  [
    'B',
    '水费政策咨询热线全年接听来电1326个；在依申请公开窗口，全年新登记政府信息公开申请71件。',
    'applications/new=71',
  ],
  ['B*', '全年梳理水利领域基层政务公开标准目录事项42项，更新权责清单87项，新编办事流程图14张。', ''],
  ['B*', '据县政务公开办通报，县自然资源局、县住房城乡建设局2023年收到的政府信息公开申请分别为176件、121件。', ''],
  [
    'B*',
    '根据《中华人民共和国政府信息公开条例》第三十六条和县政府办公室清政办发〔2023〕18号文件，我局统一了12种答复文书格式。',
    '',
  ],
  ['B*', '我局干部全年参加省、市组织的政务公开培训7人次，1名同志获评全县政务公开先进个人。', ''],
  [
    'B*',
    '存在的问题：一是个别栏目更新间隔超过30天；二是3个下属单位公开意识不强；三是政策解读形式单一，图解类仅占18%。',
    '',
  ],
  ['B*', '“水利局长接待日”全年接待来访群众61人次，听取意见42条，现场解决问题28个。', ''],
  ['B*', '2024年，我局计划制发行政规范性文件2件，并把行政许可平均用时再压减20%。', ''],
  // C
  [
    'C',
    '清源县2023年度共收到政府信息公开申请1287件，网络渠道占61%，信函渠道占27%，当面及其他渠道占12%。',
    'applications/new=1287',
  ],
  [
    'C',
    '全县政府信息公开申请办理总量为1333件，扣除结转下年度的72件，当年办结1261件。',
    'applications/handled=1333 applications/carried-out=72 applications/processed=1261',
  ],
  [
    'C',
    '新收申请中，科研机构申请1件，用途为课题研究；社会公益组织未提出申请；归入“其他”的组织申请6件。',
    'applications/new@research=1 applications/new@public-welfare=0 applications/new@other=6',
  ],
  [
    'C',
    '全县作出予以公开答复485件、部分公开答复131件、不予公开答复95件，公开率（含部分公开）为48.9%。',
    'applications/granted=485 applications/partial=131 applications/refused=95',
  ],
  [
    'C',
    '不予公开的申请中，属于国家秘密的2件经保密行政管理部门确认，其他法律、行政法规禁止公开的5件多涉及税务信息。',
    'applications/refused.state-secret=2 applications/refused.forbidden-by-law=5',
  ],
  [
    'C',
    '全县没有发生因危及“三安全一稳定”而不予公开的情形；以保护第三方合法权益为由不予公开27件。',
    'applications/refused.security-and-stability=0 applications/refused.third-party-rights=27',
  ],
  [
    'C',
    '申请人索取处罚卷宗的12件，按属于行政执法案卷不予公开；申请人要求查询不动产登记资料的7件，按属于行政查询事项不予公开。',
    'applications/refused.enforcement-files=12 applications/refused.administrative-query=7',
  ],
  [
    'C',
    '不予公开的申请中，四类过程性信息33件、三类内部事务信息9件，两类合计42件，占不予公开总数的44%。',
    'applications/refused.process-information=33 applications/refused.internal-affairs=9 applications/refused.process-information+applications/refused.internal-affairs=42',
  ],
  [
    'C',
    '无正当理由大量反复申请17件，主要由3名申请人提出；要求行政机关确认或重新出具已获取信息1件，均不予处理。',
    'applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '对要求提供《清源年鉴》等公开出版物的3件申请，全县各单位告知购买和借阅途径，不予处理。',
    'applications/not-processed.publications=3',
  ],
  [
    'C',
    '申请人撤回等其他情形28件，申请人逾期不补正21件，申请人逾期不缴费4件，三项构成“其他处理”53件。',
    'applications/other-handling.other=28 applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4 applications/other-handling=53',
  ],
  [
    'C',
    '全县政府信息公开行政复议纠错率由上年的21%降至15.7%，结果纠正的案件18件，尚未审结的案件11件。',
    'review/corrected=18 review/pending=11',
  ],
  [
    'C',
    '诉前化解成效明显，未经复议直接起诉的政府信息公开案件降至27件，法院维持15件，纠正2件，另有4件为其他结果、6件尚未审结。',
    'direct/total=27 direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6',
  ],
  [
    'C',
    '复议后起诉的35件政府信息公开案件，法院维持19件、其他结果5件，尚有8件未审结，纠正的仅3件。',
    'after-review/total=35 after-review/upheld=19 after-review/other-result=5 after-review/pending=8 after-review/corrected=3',
  ],
  [
    'C',
    '全县行政处罚决定14830件、行政许可决定36214件，合计51044件，公示及时率100%。',
    'penalties/total=14830 licensing/total=36214 penalties/total+licensing/total=51044',
  ],
  [
    'C',
    '全县清理废止行政规范性文件24件，清理后现行有效行政规范性文件为273件。',
    'normative/repeal=24 normative/in-force=273!',
  ],
  ['C', '各执收单位按目录收费，全县全年行政事业性收费总额为2172.6万元。', 'charges/charge=2172.6!'],
  ['C', '全县作出不予处理答复的政府信息公开申请为255件，数量居各类办理结果第三位。', 'applications/not-processed=255!'],
  [
    'C',
    '公众参与意识增强，全县新收自然人提出的政府信息公开申请2204件，创历史新高。',
    'applications/new@natural-person=2204!',
  ],
  ['C', '2023年度，全县政府信息公开行政诉讼案件降为26件，为历年最低。', 'litigation/total=26!'],
  ['C*', '县政府召开政务公开专题会议2次、季度调度会4次，县政府办公室选派16名业务骨干赴先进地区跟班学习。', ''],
  ['C*', '县公安局全年办理身份证3.62万张、居住证1204张；县市场监管局全年新登记企业1287户。', ''],
  [
    'C*',
    '《清源县2022年政府信息公开工作年度报告》显示，当年全县行政处罚15642件、行政许可33870件，政府信息公开行政复议124件。',
    '',
  ],
  ['C*', '县政府公报全年编印6期，向村（社区）、图书馆免费发放1.73万册，电子版同步上网。', ''],
  // M
  [
    'M',
    '省政府现行有效规章118件，其中近五年制定的47件；2024年废止规章2件、制发规章6件。',
    'regulations/in-force=118 regulations/repeal=2 regulations/issue=6',
  ],
  [
    'M',
    '全省行政规范性文件全年制发74件、废止131件，净减57件，年末现行有效912件。',
    'normative/issue=74 normative/repeal=131 normative/in-force=912',
  ],
  [
    'M',
    '社会公益组织、科研机构的申请量虽小但逐年上升，2024年全省新收分别为14件和9件，2023年分别为8件和5件。',
    'applications/new@public-welfare=14 applications/new@research=9',
  ],
  [
    'M',
    '全省新收政府信息公开申请中，自然人申请占92.7%，为21480件；法人或其他组织申请占7.3%，为1680件。',
    'applications/new@natural-person=21480 applications/new@organisation=1680',
  ],
  [
    'M',
    '全省2024年承接上年结转的政府信息公开申请900件，年末结转下年度的申请为2165件。',
    'applications/carried-in=900 applications/carried-out=2165!',
  ],
  [
    'M',
    '公开后危及“三安全一稳定”的17件申请，由省级主管部门逐件会商后依法不予公开。',
    'applications/refused.security-and-stability=17',
  ],
  [
    'M',
    '全省以属于行政查询事项为由不予公开316件，以属于行政执法案卷为由不予公开188件，合计504件，占不予公开总量的31.5%。',
    'applications/refused.administrative-query=316 applications/refused.enforcement-files=188 applications/refused.administrative-query+applications/refused.enforcement-files=504',
  ],
  [
    'M',
    '信访举报投诉类申请占全省不予处理总量的63.7%，为902件；要求提供公开出版物的申请23件，仅占1.6%。',
    'applications/not-processed.petition=902 applications/not-processed.publications=23',
  ],
  [
    'M',
    '全省政府信息公开行政复议案件年内审结1466件，尚未审结137件；审结案件的维持率为54.8%，纠错率为17.1%。',
    'review/total=1466 review/pending=137',
  ],
  [
    'M',
    '全省复议后起诉的政府信息公开案件有650件，未经复议直接起诉的有307件。',
    'after-review/total=650! direct/total=307',
  ],
  [
    'M',
    '执法公示制度全面落实，2024年全省作出行政许可决定284万余件、行政处罚决定约193万件。',
    'licensing/total=2840000≈ penalties/total=1930000≈',
  ],
  ['M*', '省政务服务平台注册用户2316万人，全年办件1.9亿件，省市县三级政务服务事项网上可办率98.5%。', ''],
  // Z
  ['Z', '清源县档案馆2022年新收政府信息公开申请0件，结转下年度0件。', 'applications/new=0 applications/carried-out=0'],
  [
    'Z',
    '申请办理结果中，“无法提供”“不予处理”“其他处理”三类均为0件。',
    'applications/unavailable=0 applications/not-processed=0 applications/other-handling=0',
  ],
  ['Z', '2022年，涉及我馆的政府信息公开行政诉讼案件数量为0件。', 'litigation/total=0'],
  [
    'Z',
    '行政规范性文件的本年制发、本年废止、现行有效件数，我馆均填报为0。',
    'normative/issue=0 normative/repeal=0 normative/in-force=0',
  ],
  ['Z', '2022年，我馆行政事业性收费1.2万元，主要为档案复制费。', 'charges/charge=1.2!'],
  ['Z', '我馆全年办结政府信息公开申请7件，平均用时9天。', 'applications/processed=7!'],
  [
    'Z',
    '查阅大厅全年接待预约1860人次；没有收到科研机构、法律服务机构提出的政府信息公开申请。',
    'applications/new@research=0 applications/new@legal-service=0',
  ],
  ['Z*', '全年为57家立档单位提供业务指导，接收电子档案2.1万件，数字化扫描档案46万页。', ''],
  ['Z*', '依据《中华人民共和国档案法》第二十八条，我馆修订开放审核办法，2023年拟分3批开放满25年的档案。', ''],
  // T
  ['T', '清源县教育局2019年收到政府信息公开申请27件，较2018年的19件增长42%。', 'applications/new=27'],
  [
    'T',
    '2019年新收的27件申请中，23件来自自然人，4件来自民办教育公司等商业企业。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4',
  ],
  [
    'T',
    '已办结的28件政府信息公开申请中，半数以上（15件）予以公开，3件部分公开；余下的申请，不予公开6件、无法提供3件、不予处理1件。',
    'applications/processed=28 applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable=3 applications/not-processed=1',
  ],
  ['T', '规范性文件制作数量为7件，新公开数量为6件，印发后平均3个工作日上网。', 'normative/issue=7 normative/publish=6'],
  [
    'T',
    '课桌椅、校园网络等政府集中采购项目共13个，采购总金额2864000元，节约资金9.2万元。',
    'procurement/total=13 procurement-amount/total=2864000',
  ],
  ['T', '与上年的129件相比，其他对外管理服务事项处理决定数量增至137件。', 'other-services/total=137!'],
  ['T', '2019年我局共作出行政许可处理决定515件，全部实现网上申报。', 'licensing/total=515!'],
  ['T', '2019年底，我局有11件政府信息公开申请结转下年度继续办理。', 'applications/carried-out=11!'],
  [
    'T',
    '复议机关受理涉及我局的政府信息公开行政复议3件，其中维持2件、其他结果1件，没有被纠正的案件。',
    'review/total=3 review/upheld=2 review/other-result=1 review/corrected=0',
  ],
  [
    'T',
    '在规范校外培训市场工作中，全年作出行政处罚决定66件、行政强制决定5件，另发出责令整改通知书41份。',
    'penalties/total=66 coercion/total=5',
  ],
  ['T*', '全县普通高中全年公开招生计划4150人、学费标准8项，66名校长公开述职。', ''],
  ['T*', '2020年，我局将新增采购信息公开栏目1个，完成58件历史文件数字化，举办校务公开培训3期。', ''],
  // U
  [
    'U',
    '柳溪镇2020年未收到政府信息公开申请，不存在结转下年度继续办理的申请。',
    'applications/new=0 applications/carried-out=0',
  ],
  [
    'U',
    '行政执法权尚未下放到镇，2020年我镇行政处罚决定0件、行政强制决定0件；全年新公开规范性文件0件。',
    'penalties/total=0 coercion/total=0 normative/publish=0',
  ],
  [
    'U',
    '2020年，我镇未因政府信息公开工作被申请行政复议，复议后起诉的案件亦为0件。',
    'review/total=0 after-review/total=0',
  ],
  [
    'U',
    '2020年，我镇完成政府集中采购项目9个，采购总金额47.5万元。',
    'procurement/total=9! procurement-amount/total=47.5!',
  ],
  ['U*', '镇村两级公开栏全年更新96次，公示低保户128户、临时救助46人次，接听群众咨询电话35次。', ''],
  // S
  [
    'S',
    '全年主动公开政府信息2417条。在公开方式上，政府网站2380条、政务微信231条、政务微博156条、其他方式88条、政府公报24条，同一信息多渠道发布的分别计入。',
    'items/publish=2417 website/publish=2380 wechat/publish=231 weibo/publish=156 other-channel/publish=88 gazette/publish=24',
  ],
  [
    'S',
    '规范性文件公开方面，主动公开规范性文件数为9件，制发规范性文件总数为12件。',
    'normative/publish=9 normative/issue=12',
  ],
  [
    'S',
    '针对疫苗安全、看病收费等话题，我局全年回应公众关注热点或重大舆情20次，其中微博微信回应14次、其他方式回应6次。',
    'topics/total=20 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '主要负责同志带头发声，参加新闻发布会1次、参加政府网站在线访谈2次；我局全年发布政策解读稿件26篇。',
    'press-conference/led=1 interview/led=2 explanation/total=26',
  ],
  [
    'S',
    '我局举办新闻发布会3次、参加政府网站在线访谈5次，共回答记者和网民提问118个。',
    'press-conference/total=3 interview/total=5',
  ],
  [
    'S',
    '传真申请1件、当面申请8件，合计9件，仅占全部53件政府信息公开申请的17%。',
    'applications/fax=1 applications/in-person=8 applications/fax+applications/in-person=9 applications/new=53',
  ],
  [
    'S',
    '33件网络申请、11件信函申请统一登记流转；全部政府信息公开申请中，按时办结47件，延期办结4件。',
    'applications/online=33 applications/letter=11 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '属于已主动公开范围的申请有13件，我局一并告知查询网址；同意公开的申请有19件；同意部分公开的申请有2件，遮盖了患者个人信息。',
    'applications/already-public=13 applications/granted=19 applications/partial=2',
  ],
  [
    'S',
    '对政府信息公开申请不同意公开的理由为：涉及商业秘密2件、涉及个人隐私3件、涉及国家秘密1件。',
    'applications/refused.trade-secret=2 applications/refused.personal-privacy=3 applications/refused.state-secret=1',
  ],
  [
    'S',
    '不属于本行政机关公开的5件，告知相应机关的联系方式；申请信息不存在的3件，附检索说明；告知作出更改补充的2件，告知通过其他途径办理的1件。',
    'applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  ['S', '2016年，我局答复不同意公开的政府信息公开申请有16件。', 'applications/refused=16!'],
  [
    'S',
    '3个政府信息公开查阅点分设在局办公楼、县疾控中心和县医院；全年安排政府信息公开专项经费14.5万元。',
    'reading-point/total=3 funding/total=14.5!',
  ],
  [
    'S',
    '4件政府信息公开行政复议案件已全部审结，其中1件被依法纠错，3件维持具体行政行为；2件政府信息公开行政诉讼案件，法院维持2件。',
    'review/total=4 review/corrected=1 review/upheld=3 litigation/total=2 litigation/upheld=2',
  ],
  [
    'S',
    '我局从事政府信息公开工作人员9人，人均参加上级业务学习3.2次；我局举办政府信息公开培训班4次，接受培训人员215人次。',
    'staff/total=9 training/total=4 trainee/total=215',
  ],
  [
    'S',
    '2016年收到政府信息公开工作举报8件，均在30日内答复举报人；依申请公开信息收取的费用为零。',
    'complaint/total=8! fee/charge=0',
  ],
  ['S*', '全县医疗卫生机构全年诊疗241.7万人次，县人民医院官方微博发布健康科普信息880条。', ''],
  ['S*', '2017年，我局将再建政府信息公开查阅点2个，争取专项经费6万元，培训信息员120人次。', ''],
  // Y
  [
    'Y',
    '石桥街道2017年主动公开政府信息数、主动公开规范性文件数、制发规范性文件总数均为0。',
    'items/publish=0 normative/publish=0 normative/issue=0',
  ],
  [
    'Y',
    '2017年，街道收到的当面申请、传真申请、网络申请、信函申请均为0件。',
    'applications/in-person=0 applications/fax=0 applications/online=0 applications/letter=0',
  ],
  ['Y', '街道依申请公开信息未收取费用，也没有安排政府信息公开专项经费。', 'fee/charge=0 funding/total=0'],
  [
    'Y',
    '街道2017年未举办新闻发布会，未发布政策解读稿件，未开展政府网站在线访谈。',
    'press-conference/total=0 explanation/total=0 interview/total=0',
  ],
  ['Y', '街道配备从事政府信息公开工作的兼职人员4名，由各科室骨干担任。', 'part-time/total=4!'],
  ['Y*', '街道全年为老年人办理优待证371本，走访困难家庭215户，在社区公告栏张贴办事指南66张。', ''],
  // L
  ['L', '全镇2015年主动公开政府信息超过180条，其中通过政府网站公开142条。', 'items/publish=180≥ website/publish=142'],
  ['L', '柳溪镇收到的政府信息公开申请共4件，涉及土地确权2件、农业补贴2件。', 'applications/new=4'],
  [
    'L',
    '政府信息公开申请办结4件，其中按时办结4件，无延期办结。',
    'applications/processed=4 applications/on-time=4 applications/extended=0',
  ],
  [
    'L',
    '我镇举办政府信息公开培训班1次、接受培训人员46人次，召开专题会议2次；政府信息公开工作专门机构1个，专职人员1人，兼职人员2人。',
    'training/total=1 trainee/total=46 meeting/total=2 dedicated-body/total=1 full-time/total=1 part-time/total=2',
  ],
  ['L', '2015年，全镇在政府网站公开政府信息242条，内容涵盖惠农补贴、征地拆迁等。', 'website/publish=242!'],
  ['L*', '我镇9个村全年召开村民代表会议36次，公开“三资”账目108期，受理村民质询14件。', ''],
];
