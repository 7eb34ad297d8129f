import type { FreshSentence } from './measure.ts';
import { paragraphs } from './round-16-paragraphs.ts';

/** Blind: rarer wordings again, all unlike those of round fifteen. Before mending: precision 0.952, recall 0.874. */
export const roundSixteen: readonly FreshSentence[] = [
  // Single sentences
  [
    'B',
    '2023年，县水利局新增政府信息公开申请71宗，承接上一年度未办结申请5宗，二者相加为76宗。',
    'applications/new=71 applications/carried-in=5 applications/handled=76',
  ],
  [
    'B',
    '71件新收申请的申请人以自然人为主，61件出自公民个人之手，6件由商业企业提交，余下4件来自法律服务机构。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '截至2023年12月31日，七十六件应办申请中尚有六件处在法定答复期限之内，转入2024年继续办理。',
    'applications/handled=76 applications/carried-out=6',
  ],
  [
    'B',
    '本年度答复结果分布如下：①予以公开21件；②部分公开7件；③不予公开10件；④无法提供15件；⑤不予处理8件；⑥其他处理9件。',
    'applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  [
    'B',
    '12件因本机关不掌握、5件因没有现成信息需要另行制作、1件因补正后申请内容仍不明确，均告知申请人无法提供。',
    'applications/unavailable.not-held=12 applications/unavailable.needs-creation=5! applications/unavailable.still-unclear=1',
  ],
  ['B*', '局属清源水库管理所全年接待群众来信来访71件次，答复率100%，其中涉及库区移民补偿的18件次。', ''],
  [
    'B',
    '不服我局政府信息公开答复提起的12宗行政诉讼，法院判决结果维持７宗、纠正１宗、其他结果１宗，３宗仍未审结。',
    'litigation/total=12 litigation/upheld=7 litigation/corrected=1 litigation/other-result=1 litigation/pending=3',
  ],
  [
    'B',
    '行政复议决定维持9件，占已审结14件的64.3%；撤销、责令重作等纠正结果2件，另有3件以其他结果结案。',
    'review/upheld=9 review/total=14 review/corrected=2 review/other-result=3',
  ],
  ['B', '全年行政事业性收费进账532800元，全部缴入国库。', 'charges/charge=53.28'],
  [
    'B',
    '行政许可、行政处罚、行政强制决定数量依次为326件、78件、14件。',
    'licensing/total=326 penalties/total=78! coercion/total=14',
  ],
  [
    'B',
    '科研机构、社会公益组织和其他类主体均未向我局提出过政府信息公开申请。',
    'applications/new@research=0 applications/new@public-welfare=0 applications/new@other=0',
  ],
  [
    'B*',
    '依据《中华人民共和国政府信息公开条例》第三十六条第（五）项、第三十九条第一款逐件说明理由，12个工作日内答复率达到86%。',
    '',
  ],
  [
    'B',
    '3件涉及第三方合法权益的申请经书面征求意见，第三方均不同意公开，我局最终决定不予公开。',
    'applications/refused.third-party-rights=3',
  ],
  [
    'B',
    '我局现行有效的42件行政规范性文件已全部入库公开，全年“立”了3件、“废”了11件。',
    'normative/in-force=42 normative/issue=3 normative/repeal=11',
  ],
  [
    'B',
    '未经复议、直接诉至法院的五件中，三件维持，一件其他结果，一件尚未审结，被纠正的则一件也没有。',
    'direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 direct/corrected=0',
  ],
  ['C', '2023年，我县各级行政机关共登记政府信息公开申请1,287件，较2022年增长近三成。', 'applications/new=1287'],
  ['C*', '县政府办公室全年牵头办理答复214件，平均用时11.6个工作日，其中会同县司法局联合审核的38件。', ''],
  [
    'C',
    '“无法提供”类答复由288件“本机关不掌握”、41件“需要另行制作”和13件“补正后申请内容仍不明确”构成，合计342件。',
    'applications/unavailable.not-held=288 applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13 applications/unavailable=342',
  ],
  ['C', '全县因政府信息公开被申请行政复议115件次，维持率55.7%，纠正28件次。', 'review/total=115 review/corrected=28!'],
  [
    'C',
    '全县废止行政规范性文件24件，超出制发数（16件）8件，现行有效文件压减至173件。',
    'normative/repeal=24 normative/issue=16 normative/in-force=173',
  ],
  [
    'C',
    '不予处理的155件申请中，有96件名为申请公开、实为信访举报投诉，有38件系重复申请，还有17件属无正当理由大量反复申请。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.excessive=17',
  ],
  [
    'C',
    '自然人提出申请1204件，占93.6%；法人或其他组织提出申请83件，占6.4%。',
    'applications/new@natural-person=1204 applications/new@organisation=83',
  ],
  [
    'C',
    '全县实施行政强制九百二十一次，作出行政处罚决定一万四千八百三十件、行政许可决定三万六千二百一十四件。',
    'coercion/total=921 penalties/total=14830 licensing/total=36214',
  ],
  ['C', '行政诉讼结案48件，其中判决纠正9件，纠正率18.8%。', 'litigation/total=48 litigation/corrected=9!'],
  [
    'C',
    '因上年度尚未办结而转入的申请46件，本年度应办件总数由此达到1333件。',
    'applications/carried-in=46 applications/handled=1333',
  ],
  [
    'C*',
    '2024年，力争全县政府信息公开行政复议纠正率降至10%以内，行政诉讼败诉案件控制在3件以下，规范性文件报备率达到100%。',
    '',
  ],
  ['C', '行政事业性收费总额四千一百余万元，与上年4508.3万元相比降幅明显。', 'charges/charge=4100≈'],
  [
    'M',
    '2024年，全省新收政府信息公开申请23,160件，办结22,895件，跨年办理1,165件。',
    'applications/new=23160 applications/processed=22895 applications/carried-out=1165',
  ],
  [
    'M',
    '全省共作出行政许可决定约284.2万件、行政处罚决定约193万件，实施行政强制约9万次。',
    'licensing/total=2842000≈ penalties/total=1930000≈ coercion/total=90000≈',
  ],
  [
    'M',
    '全省现行有效规章118件，其中2024年新制发6件，同年废止12件。',
    'regulations/in-force=118 regulations/issue=6 regulations/repeal=12!',
  ],
  [
    'M',
    '商业企业、科研机构、社会公益组织、法律服务机构和其他主体分别提出申请1312件、9件、14件、268件、77件，法人或其他组织小计1680件。',
    'applications/new@enterprise=1312 applications/new@research=9 applications/new@public-welfare=14 applications/new@legal-service=268 applications/new@other=77 applications/new@organisation=1680',
  ],
  [
    'M',
    '复议后提起的诉讼450件，多于未经复议直接起诉的307件，两类案件共计757件。',
    'after-review/total=450 direct/total=307 litigation/total=757',
  ],
  [
    'M*',
    '省政府信息公开平台注册用户23.2万，全年访问1603万次；省政府办公厅作为受理机关直接收到申请2841件，约占全省的八分之一。',
    '',
  ],
  [
    'Z',
    '2022年，县档案馆政府信息公开工作继续保持零申请、零复议、零诉讼。',
    'applications/new=0 review/total=0 litigation/total=0',
  ],
  [
    'Z',
    '我馆全年行政许可、行政处罚、行政强制决定数均为0，亦未收取任何行政事业性收费。',
    'licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  ['Z', '全年仅接到1件政府信息公开申请，由县内一家商业企业邮寄提出。', 'applications/new=1!'],
  ['Z*', '全年完成档案数字化126万页，征集家谱、口述史料218件，接待党史教育基地参观团队53批2100人次。', ''],
  ['Z', '上年没有申请结转到本年，本年也没有申请需要结转下年。', 'applications/carried-in=0 applications/carried-out=0'],
  [
    'T',
    '2019年本局新收申请27件，连同2018年结转的2件，累计办理29件，其中28件在年内答复完毕。',
    'applications/new=27 applications/carried-in=2 applications/handled=29 applications/processed=28',
  ],
  [
    'T',
    '全年政府集中采购总金额二百八十六万四千元，涉及采购项目十三个。',
    'procurement-amount/total=2864000 procurement/total=13',
  ],
  [
    'T',
    '处理结果中，予以公开15件，部分公开3件，因本机关不掌握而无法提供的5件，因属信访举报投诉而不予处理的1件。',
    'applications/granted=15 applications/partial=3 applications/unavailable.not-held=5! applications/not-processed.petition=1',
  ],
  [
    'T',
    '年内作出行政许可415件、行政处罚66件、行政强制5件，另对其他对外管理服务事项作出处理决定37件。',
    'licensing/total=415 penalties/total=66 coercion/total=5 other-services/total=37',
  ],
  ['T*', '局办公室负责信息公开日常工作，配备兼职人员3名，公开咨询电话0000-3213327，全年接听咨询27次。', ''],
  [
    'T',
    '因答复引发的行政复议三件，两件获维持，一件因申请人撤回而以其他结果结案，无尚未审结案件。',
    'review/total=3 review/upheld=2 review/other-result=1 review/pending=0',
  ],
  [
    'U',
    '2020年，镇政府没有实施政府集中采购项目，没有作出任何行政处罚，也没有收到政府信息公开申请。',
    'procurement/total=0 penalties/total=0 applications/new=0',
  ],
  ['U', '我镇2020年共制作规范性文件2件，文件目录在县政府网站公示。', 'normative/issue=2!'],
  ['S', '2016年，县卫生局累计主动公开各类政府信息二千四百一十七条。', 'items/publish=2417'],
  ['S', '主动公开规范性文件9件，占全年制发总数12件的75%。', 'normative/publish=9 normative/issue=12'],
  [
    'S',
    '在答复的51件申请当中，“同意公开”十九件、“同意部分公开”二件、“不同意公开”六件。',
    'applications/processed=51 applications/granted=19 applications/partial=2 applications/refused=6',
  ],
  [
    'S',
    '通过政务微博发布信息231条，通过政务微信发布信息156条，另有88条通过其他方式发布。',
    'weibo/publish=231! wechat/publish=156! other-channel/publish=88',
  ],
  [
    'S',
    '四起行政复议、两起行政诉讼与我局政府信息公开工作有关，法院对两起诉讼均予维持，复议机关则维持三起、纠正一起。',
    'review/total=4 litigation/total=2 litigation/upheld=2 review/upheld=3 review/corrected=1',
  ],
  ['S*', '全县23家医疗卫生单位公开服务承诺215项，公示医疗服务价格2417项，设立意见箱53个。', ''],
  [
    'S',
    '不同意公开的六件，三件触及个人隐私，两件触及商业秘密，一件触及国家秘密。',
    'applications/refused=6 applications/refused.personal-privacy=3 applications/refused.trade-secret=2 applications/refused.state-secret=1',
  ],
  [
    'S',
    '局主要负责同志出席新闻发布会1次、参加政府网站在线访谈2次，分别占全年发布会3次和访谈5次的三分之一和四成。',
    'press-conference/led=1 interview/led=2 press-conference/total=3 interview/total=5',
  ],
  [
    'Y',
    '2017年街道没有举办政府信息公开培训班，没有安排专项经费，也没有专职工作人员。',
    'training/total=0 funding/total=0 full-time/total=0',
  ],
  ['Y', '街道设有政府信息查阅点1个，配备从事信息公开的兼职工作人员2名。', 'reading-point/total=1! part-time/total=2!'],
  ['Y*', '辖区6个社区全年更新居务公开栏72期，张贴公示96份，居民意见箱收到来信11封。', ''],
  [
    'L',
    '全镇4件申请中当面提出3件、信函提出1件，网络和传真渠道均未收到申请。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/online=0 applications/fax=0',
  ],
  [
    'L',
    '从事政府信息公开工作的三人中一人专职、两人兼职，年度专项经费8000元。',
    'staff/total=3 full-time/total=1 part-time/total=2 funding/total=0.8',
  ],
  ['L', '全年在政府网站公开信息142条，占主动公开总量168条的84.5%。', 'website/publish=142 items/publish=168!'],
  // Two or three sentences
  [
    'B',
    '新收申请71件，同比增长22.4%（2022年为58件）。申请内容集中在河道采砂（19件）、水库移民（16件）、取水许可（11件）三个方面。',
    'applications/new=71',
  ],
  [
    'B',
    '予以公开与部分公开两项合计28件，占办结总数的四成。不予公开10件，理由以四类过程性信息居多，有4件。',
    'applications/refused=10 applications/refused.process-information=4',
  ],
  [
    'B',
    '政府信息公开行政复议案件由２０２２年的１１件升至２０２３年的１８件。截至年末，４件尚未审结。',
    'review/total=18 review/pending=4',
  ],
  [
    'B',
    '我局全年没有以“不予处理”方式办结的申请。对来信来访反映的43个问题，均转入信访渠道办理。',
    'applications/not-processed=0!',
  ],
  [
    'B',
    '行政诉讼12起中，5起未经复议直接起诉，其余7起经复议后起诉。尚未审结的，前者有1起，后者有2起。',
    'litigation/total=12 direct/total=5 after-review/total=7 direct/pending=1 after-review/pending=2',
  ],
  ['B*', '2024年1月1日至20日，我局又收到申请9件，已答复4件。相关数据将纳入下一年度报告。', ''],
  [
    'B',
    '对需要收费的申请严格按标准执行。1件因申请人逾期未缴费视为放弃，3件因逾期未补正不再处理，加上其他情形5件，“其他处理”合计9件。',
    'applications/other-handling.fee-unpaid=1 applications/other-handling.not-corrected-in-time=3 applications/other-handling.other=5 applications/other-handling=9',
  ],
  [
    'B',
    '我局没有制发规章的权限，全年也未制发规章。现行有效行政规范性文件四十二件，本年度新制发三件、废止十一件。',
    'regulations/issue=0 normative/in-force=42 normative/issue=3 normative/repeal=11',
  ],
  [
    'B',
    '自然人申请61件，法律服务机构申请4件。商业企业申请10件，主要咨询水资源费缴纳标准。',
    'applications/new@natural-person=61 applications/new@legal-service=4 applications/new@enterprise=10!',
  ],
  ['B*', '县纪委监委派驻纪检组对政务公开工作开展监督检查4次。发现问题14个，下发整改通知书3份，约谈责任人2名。', ''],
  [
    'C',
    '2023年全县共收到政府信息公开申请1287件。收件量最大的是县自然资源局，达312件；其次是县住房和城乡建设局，为208件。',
    'applications/new=1287',
  ],
  [
    'C',
    '行政复议结果纠正18件，占审结案件的17.3%，比全市平均水平低4.2个百分点。行政诉讼结果纠正5件，其中直接起诉类2件、复议后起诉类3件。',
    'review/corrected=18 litigation/corrected=5 direct/corrected=2 after-review/corrected=3',
  ],
  [
    'C',
    '从办结情况看，予以公开485件，部分公开113件，不予公开95件。三项合计占办结总量的一半以上。',
    'applications/granted=485 applications/partial=113! applications/refused=95',
  ],
  [
    'C',
    '法律服务机构申请19件，主要涉及征地补偿。商业企业申请五十七件，多为招标投标类信息；科研机构仅1件。',
    'applications/new@legal-service=19 applications/new@enterprise=57 applications/new@research=1',
  ],
  [
    'C*',
    '2022年，全县收到申请994件，2021年收到申请870件。同样在2022年，因政府信息公开被申请行政复议121件、被提起行政诉讼71件。',
    '',
  ],
  [
    'C',
    '因法律、行政法规禁止公开而不予公开5件，因属于国家秘密而不予公开2件，均附具保密审查意见。属于行政执法案卷的12件、属于行政查询事项的7件，均告知了查询途径。',
    'applications/refused.forbidden-by-law=5 applications/refused.state-secret=2 applications/refused.enforcement-files=12 applications/refused.administrative-query=7',
  ],
  [
    'C',
    '全年作出行政许可决定36214件，日均近百件。作出行政处罚决定14830件，罚没收入2317.4万元；实施行政强制921次。',
    'licensing/total=36214 penalties/total=14830 coercion/total=921',
  ],
  [
    'C',
    '全县全年制发行政规范性文件16件，废止42件。年末现行有效173件，均可在“规范性文件库”栏目检索下载。',
    'normative/issue=16 normative/repeal=42! normative/in-force=173',
  ],
  [
    'M',
    '全省政府信息公开行政复议案件审结1466件，其中维持803件、纠正251件、其他结果412件。与上年相比，纠正率下降1.3个百分点。',
    'review/total=1466 review/upheld=803 review/corrected=251 review/other-result=412',
  ],
  [
    'M',
    '2024年，全省新收申请2.316万件，另有上年结转900件。新收申请中自然人占92.7%，商业企业申请1312件。',
    'applications/new=23160 applications/carried-in=900 applications/new@enterprise=1312',
  ],
  [
    'M',
    '不予公开1600件，其中保护第三方合法权益326件、四类过程性信息415件。不予处理1415件，其中信访举报投诉类902件、重复申请417件。',
    'applications/refused=1600 applications/refused.third-party-rights=326! applications/refused.process-information=415 applications/not-processed=1415 applications/not-processed.petition=902 applications/not-processed.repeated=417',
  ],
  ['M*', '13个设区市中，年申请量超过2000件的有4市。其中清源市收到申请4826件、被申请行政复议317件，均居各市首位。', ''],
  [
    'Z',
    '2022年，县档案馆没有作出行政许可、行政处罚和行政强制决定。全年未发生政府信息公开行政诉讼，行政复议案件数为零。',
    'licensing/total=0 penalties/total=0 coercion/total=0 litigation/total=0 review/total=0',
  ],
  [
    'Z',
    '2022年我馆收到政府信息公开申请2件。经办理，1件予以公开，1件因本机关不掌握而无法提供。',
    'applications/new=2! applications/granted=1! applications/unavailable.not-held=1!',
  ],
  [
    'Z*',
    '馆藏全宗从186个增至191个，馆藏总量达24.7万卷（件）。全年编研成果4种，举办“6·9国际档案日”活动3场，发放宣传册1500册。',
    '',
  ],
  [
    'T',
    '我局2019年制作规范性文件7件。除1件仅在系统内部印发外，其余6件全部新公开。',
    'normative/issue=7 normative/publish=6',
  ],
  [
    'T',
    '全年新收申请27件：自然人23件，商业企业4件。答复28件，按结果分，予以公开15件、部分公开3件、不予公开6件、无法提供3件、不予处理1件。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4 applications/processed=28 applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable=3 applications/not-processed=1',
  ],
  [
    'T',
    '政府集中采购项目13个，采购总金额268.4万元。采购公告、中标公告、合同公告均在法定时限内发布。',
    'procurement/total=13 procurement-amount/total=2684000!',
  ],
  [
    'T*',
    '2018年度，我局共收到信息公开申请31件，办结29件，办结率93.5%。2020年，我局将修订公开指南1部，编制基础教育领域标准目录1份，培训业务骨干60人次。',
    '',
  ],
  [
    'U',
    '本镇2020年没有因政府信息公开被申请行政复议。被提起行政诉讼的案件同样没有；全年行政许可、行政处罚、行政强制处理决定数量皆为0。',
    'review/total=0 litigation/total=0 licensing/total=0 penalties/total=0 coercion/total=0',
  ],
  [
    'U*',
    '2020年，全镇9个村完成疫情防控物资收支公示，张贴公告54份。镇“阳光柳溪”微信公众号粉丝3206人，推送信息187条。',
    '',
  ],
  [
    'S',
    '收到申请53件，网络33件、信函11件、当面8件、传真1件，比重依次为62.3%、20.8%、15.1%、1.9%。申请办结51件，按时办结47件，延期办结4件。',
    'applications/new=53 applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1 applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '我局设政府信息公开专门机构一个、查阅点三处，九名工作人员中专职二名。全年投入专项经费45000元。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 funding/total=4.5',
  ],
  [
    'S',
    '全年参加或举办新闻发布会3次，每次均有主要负责同志参加，即主要负责同志参加3次。发布政策解读稿件26篇。',
    'press-conference/total=3 press-conference/led=3! explanation/total=26',
  ],
  ['S*', '2017年，计划举办培训班6期，培训300人次。同时拟新设查阅点2个，力争将信息公开专项经费增至6万元。', ''],
  [
    'S',
    '借助微博、微信作出回应14次，以其他方式作出回应6次。因政府信息公开工作被举报1件，经查不属实。',
    'social-reply/total=14 other-reply/total=6 complaint/total=1',
  ],
  [
    'Y',
    '2017年，街道办事处未制发规范性文件，未发布政策解读稿件。对依申请公开信息，未收取任何费用。',
    'normative/issue=0 explanation/total=0 fee/charge=0',
  ],
  [
    'Y',
    '全年收到信息公开申请1件，为居民当面提出。行政复议、行政诉讼及举报均未发生。',
    'applications/new=1! review/total=0 litigation/total=0 complaint/total=0',
  ],
  [
    'L',
    '2015年全镇主动公开政府信息186条。政府网站142条为主渠道，公开栏、明白纸等其他方式44条为补充，政务微博、政务微信公开数均为0条。',
    'items/publish=186 website/publish=142 other-channel/publish=44 weibo/publish=0 wechat/publish=0',
  ],
  ['L*', '2016年，镇里拟再建查阅点1处，培训村级信息员24名。各村公开村务信息以每村不少于80条为目标。', ''],
  ...paragraphs,
];
