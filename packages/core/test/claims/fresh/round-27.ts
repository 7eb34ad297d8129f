import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, other wordings than rounds twenty-three, twenty-five and twenty-six. Before mending: precision 0.981, recall 0.898. */
export const roundTwentySeven: readonly FreshSentence[] = [
  // B
  ['B', '一年来，我局新收政府信息公开申请71件，已全部纳入县级统一管理平台流转。', 'applications/new=71'],
  [
    'B',
    '自然人申请占85.9%，共61件；其余10件来自法人或其他组织，其中商业企业6件、法律服务机构4件。',
    'applications/new@natural-person=61 applications/new@organisation=10 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  ['B', '全年依法答复政府信息公开申请70件，到期申请的按时答复率为100%。', 'applications/processed=70'],
  [
    'B',
    '2023年度，我局受理政府信息公开申请76件（含上年结转5件），办结70件。',
    'applications/handled=76 applications/carried-in=5 applications/processed=70',
  ],
  ['B', '2023年，我局新收政府信息公开申请171件，创历年新高。', 'applications/new=171!'],
  ['B', '2022年结转至本年度的5件申请已在一季度全部办结。', 'applications/carried-in=5'],
  ['B', '对含有不应当公开内容但能够区分处理的7件申请，我局作出部分公开决定。', 'applications/partial=7'],
  ['B', '予以公开类答复31件，比上年增加4件。', 'applications/granted=31!'],
  [
    'B',
    '不予公开的10件申请中，属于国家秘密的1件、会损害第三方合法权益的3件；另外6件属于三类内部事务信息或四类过程性信息。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs+applications/refused.process-information=6',
  ],
  [
    'B',
    '因本机关不掌握相关政府信息而无法提供的22件，均告知了申请人查询途径。',
    'applications/unavailable.not-held=22!',
  ],
  [
    'B',
    '无法提供的15件申请，原因分别是：本机关不掌握12件，需要另行制作2件，补正后仍不明确1件。',
    'applications/unavailable=15 applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  ['B', '2件申请系同一申请人重复提交，我局告知其不予重复处理。', 'applications/not-processed.repeated=2'],
  [
    'B',
    '列入“其他处理”的申请9件中，申请人主动撤回等其他情形5件，逾期未补正3件，逾期未缴费1件。',
    'applications/other-handling=9 applications/other-handling.other=5 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1',
  ],
  ['B', '年底尚有16件申请未办结，结转2024年继续办理。', 'applications/carried-out=16!'],
  [
    'B',
    '申请人不服我局政府信息公开答复，向县政府申请行政复议18件；县政府维持9件、纠正2件，以其他结果结案3件，至年底尚未审结4件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  ['B', '当年审结的政府信息公开行政复议案件14件，维持率64.3%。', 'review/total=14'],
  [
    'B',
    '以我局为被告的政府信息公开案件12件，有7件是经行政复议后起诉的，有5件是未经复议直接起诉的。',
    'litigation/total=12 after-review/total=7 direct/total=5',
  ],
  [
    'B',
    '2023年，我局的政府信息公开行政诉讼案件中，以其他结果审结的1件，尚未审结的有8件。',
    'litigation/other-result=1 litigation/pending=8!',
  ],
  ['B', '依法办理取水许可、洪水影响评价等行政许可事项，全年作出行政许可决定236件。', 'licensing/total=236!'],
  ['B', '我局严肃查处非法采砂、侵占河道等违法行为，全年作出行政处罚决定87件，罚没款46.2万元。', 'penalties/total=87'],
  ['B', '对拒不停止违法取水的，依法采取查封、扣押等措施，共作出行政强制决定14件。', 'coercion/total=14'],
  ['B', '全年征收行政事业性收费53.28万元，为小微企业减免6.1万元。', 'charges/charge=53.28'],
  [
    'B',
    '制发《清源县农村供水管理办法》等行政规范性文件3件，废止11件，目前现行有效42件。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  ['B*', '我局对11个内容重复的栏目进行归并，对2019年以来发布的87条过期信息作了标注，对3处错误链接进行了修复。', ''],
  ['B*', '全年通过县政府网站主动公开政府信息531条，其中机构职能类12条、规划计划类7条、预决算类4条。', ''],
  ['B*', '收到县人大代表建议9件、县政协委员提案6件，均已按期办复并公开答复内容。', ''],
  ['B*', '在第二季度全县政务公开测评中，我局得分94.5分，列县直部门第7名。', ''],
  ['B*', '一年来的工作还存在3方面不足：个别信息公开不够及时，2名工作人员业务不熟，1个栏目更新滞后。', ''],
  [
    'B*',
    '本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与清源县水利局办公室联系（电话：0826-5371118，邮编：638042）。',
    '',
  ],
  ['B*', '2024年，我局将修订办事指南42项，新编水利工程建设领域公开目录1份，组织业务培训3次。', ''],
  // C
  ['C', '全县各级行政机关2023年收到政府信息公开申请1287件，其中县政府办公室直接承办214件。', 'applications/new=1287'],
  [
    'C',
    '来自科研机构的申请只有1件，来自商业企业的申请有57件。',
    'applications/new@research=1 applications/new@enterprise=57',
  ],
  [
    'C',
    '在法人或其他组织的申请中，归入“其他”的6件，法律服务机构提出的91件。',
    'applications/new@other=6 applications/new@legal-service=91!',
  ],
  [
    'C',
    '全县办结政府信息公开申请1261件，平均用时12个工作日；结转下年度继续办理72件。',
    'applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '上年结转46件、本年新收1287件，两项之和1333件，等于本年办结1261件与结转下年度72件之和。',
    'applications/carried-in=46 applications/new=1287 applications/handled=1333 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '依据其他法律、行政法规禁止公开的规定不予公开5件，以属于国家秘密为由不予公开2件。',
    'applications/refused.forbidden-by-law=5 applications/refused.state-secret=2',
  ],
  [
    'C',
    '申请内容属于行政执法案卷的12件，全部不予公开，并告知当事人可以申请阅卷。',
    'applications/refused.enforcement-files=12',
  ],
  [
    'C',
    '属于行政查询事项而不予公开的申请17件，告知申请人按不动产登记、工商登记等规定查询。',
    'applications/refused.administrative-query=17!',
  ],
  [
    'C',
    '属于三类内部事务信息的9件、属于四类过程性信息的33件，合计42件，占不予公开总数的44.2%。',
    'applications/refused.internal-affairs=9 applications/refused.process-information=33 applications/refused.internal-affairs+applications/refused.process-information=42',
  ],
  ['C', '2023年，全县因要求提供公开出版物而不予处理的申请为0件。', 'applications/not-processed.publications=0!'],
  [
    'C',
    '个别申请人在短期内大量反复提出申请，且不能说明正当理由，此类申请17件，全县均不予处理。',
    'applications/not-processed.excessive=17',
  ],
  [
    'C',
    '不予处理155件，主要是信访举报投诉类申请（96件）和重复申请（38件），要求行政机关确认或重新出具已获取信息的1件。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '本机关不掌握相关政府信息的288件，占无法提供总数342件的84.2%。',
    'applications/unavailable.not-held=288 applications/unavailable=342',
  ],
  ['C', '作部分公开处理的申请共311件，占办结总数的近四分之一。', 'applications/partial=311!'],
  [
    'C',
    '全县政府信息公开答复在行政复议中被维持64件、被纠正18件，在行政诉讼中被判决纠正5件。',
    'review/upheld=64 review/corrected=18 litigation/corrected=5',
  ],
  ['C', '当事人不服复议决定、再向法院起诉的政府信息公开案件53件，比上年减少4件。', 'after-review/total=53!'],
  [
    'C',
    '未经复议直接向法院起诉的政府信息公开案件中，维持15件，尚未审结6件，其他结果4件，仅有2件被纠正。',
    'direct/upheld=15 direct/pending=6 direct/other-result=4 direct/corrected=2',
  ],
  ['C', '全县全年制发行政规范性文件16件，废止24件，配发图文解读材料35份。', 'normative/issue=16 normative/repeal=24'],
  ['C', '行政事业性收费总金额为4172.6万元，较上年下降3.4%。', 'charges/charge=4172.6'],
  ['C*', '16个乡镇（街道）、27个县直部门的政府信息公开指南全部更新到位。', ''],
  ['C*', '12月，县政府召开政务公开工作推进会，115人参加；县委党校开设政务公开课程4课时，培训干部173人。', ''],
  ['C*', '县市场监管局全年作出行政处罚决定648件，县综合行政执法局作出行政强制决定57件，均在“双公示”平台公开。', ''],
  ['C*', '据统计，2022年度全县行政许可34902件、行政处罚16204件、行政强制1015件。', ''],
  ['C*', '2024年，县政府将组织政务公开培训不少于4次，覆盖各级经办人员340人，并开展答复案卷评查2轮。', ''],
  // M
  [
    'M',
    '2024年末，省政府现行有效规章118件；这一年新制发规章6件，废止规章2件。',
    'regulations/in-force=118 regulations/issue=6 regulations/repeal=2',
  ],
  ['M', '全省全年制发行政规范性文件174件，同步解读率达到98%。', 'normative/issue=174!'],
  [
    'M',
    '社会公益组织申请14件、科研机构申请9件、其他类申请77件，分别较上年增加5件、2件、11件。',
    'applications/new@public-welfare=14 applications/new@research=9 applications/new@other=77',
  ],
  [
    'M',
    '不予公开的申请中，属于行政查询事项的316件，危及“三安全一稳定”的17件，为保护第三方合法权益不公开的362件。',
    'applications/refused.administrative-query=316 applications/refused.security-and-stability=17 applications/refused.third-party-rights=362',
  ],
  [
    'M',
    '2024年，全省行政处罚决定1930455件，行政强制决定190312件，前者约为后者的10倍。',
    'penalties/total=1930455 coercion/total=190312!',
  ],
  ['M', '补正后申请内容仍不明确、无法提供的申请，全省共525件。', 'applications/unavailable.still-unclear=525!'],
  [
    'M',
    '全省结转下年度继续办理1165件，比上年结转的900件多265件。',
    'applications/carried-out=1165 applications/carried-in=900',
  ],
  [
    'M',
    '因无正当理由大量反复申请而不予处理61件，因要求提供公开出版物而不予处理23件。',
    'applications/not-processed.excessive=61 applications/not-processed.publications=23',
  ],
  [
    'M',
    '1603件政府信息公开行政复议案件中，有137件到年底尚未审结，其余1466件已经审结。',
    'review/total=1603 review/pending=137 review/total=1466',
  ],
  [
    'M',
    '政府信息公开复议后起诉450件，法院维持287件、纠正30件、其他结果58件，75件尚未审结。',
    'after-review/total=450 after-review/upheld=287 after-review/corrected=30 after-review/other-result=58 after-review/pending=75',
  ],
  ['M*', '省政府办公厅印发的2024年政务公开工作要点部署5个方面22项任务，明确了31个责任单位。', ''],
  ['M*', '全省21个市（州）政府门户网站全部完成适老化改造，新开设专栏74个，规范管理政务新媒体账号1312个。', ''],
  // Z
  [
    'Z',
    '2022年，我馆没有收到政府信息公开申请，也没有因政府信息公开被申请行政复议或者提起行政诉讼。',
    'applications/new=0 review/total=0 litigation/total=0',
  ],
  ['Z', '我馆对外提供档案利用服务全部免费，2022年行政事业性收费为0元。', 'charges/charge=0'],
  ['Z', '我馆2022年度无行政处罚、无行政强制。', 'penalties/total=0 coercion/total=0'],
  ['Z', '2022年，我馆共收到政府信息公开申请6件，主要涉及婚姻档案查阅。', 'applications/new=6!'],
  [
    'Z',
    '2022年没有要求提供公开出版物的申请，没有无正当理由大量反复的申请。',
    'applications/not-processed.publications=0 applications/not-processed.excessive=0',
  ],
  [
    'Z',
    '2022年政府信息公开申请办理结果：予以公开0件，部分公开0件，不予公开0件，无法提供0件，不予处理0件，其他处理0件，总计0件。',
    'applications/granted=0 applications/partial=0 applications/refused=0 applications/unavailable=0 applications/not-processed=0 applications/other-handling=0 applications/processed=0',
  ],
  ['Z', '年内，我馆发生1起因政府信息公开引发的行政诉讼，法院已开庭审理。', 'litigation/total=1!'],
  ['Z*', '全年接收进馆档案1.2万卷，完成到期档案开放审核3600件，举办档案展览2场。', ''],
  ['Z*', '我馆收存县直各部门移交的政府信息纸质文件530份，供公众到馆查阅。', ''],
  // T
  [
    'T',
    '按照统计口径，本年新制作规范性文件7件，本年新公开规范性文件6件，均经合法性审查。',
    'normative/issue=7 normative/publish=6',
  ],
  [
    'T',
    '行政许可事项处理决定415件，比2018年增加38件；其他对外管理服务事项处理决定37件。',
    'licensing/total=415 other-services/total=37',
  ],
  [
    'T',
    '2019年，我局行政处罚处理决定66件，其中针对校外培训机构的42件；行政强制处理决定5件。',
    'penalties/total=66 coercion/total=5',
  ],
  ['T', '全年实施政府集中采购项目31个，采购总金额286.4万元。', 'procurement/total=31! procurement-amount/total=286.4'],
  [
    'T',
    '收到政府信息公开申请27件（自然人23件、商业企业4件），比2018年增加8件。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4',
  ],
  [
    'T',
    '予以公开的15件申请，主要涉及招生政策和学区划分；部分公开的13件申请，主要涉及含有个人信息的人员名单。',
    'applications/granted=15 applications/partial=13!',
  ],
  [
    'T',
    '以所申请信息属于过程性信息为由不予公开4件，因本机关不掌握相关信息而无法提供3件。',
    'applications/refused.process-information=4 applications/unavailable.not-held=3',
  ],
  ['T', '12月下旬收到的1件申请尚在答复期限内，结转2020年办理。', 'applications/carried-out=1'],
  ['T', '2019年，我局因政府信息公开被申请行政复议3件，其中被纠正2件。', 'review/total=3 review/corrected=2!'],
  [
    'T',
    '2019年有1件政府信息公开答复被提起行政诉讼，法院判决维持1件、纠正0件。',
    'litigation/total=1 litigation/upheld=1 litigation/corrected=0',
  ],
  ['T*', '义务教育招生入学专栏公布66所学校的招生计划，涉及新生8420人，接受家长咨询1300余次。', ''],
  ['T*', '2019年，县第一中学、县实验小学等27所学校在校务公开栏公示收费项目4类、食堂采购项目13个。', ''],
  // U
  [
    'U',
    '2020年，柳溪镇政府信息公开申请新收数量为零，上年结转数量也为零。',
    'applications/new=0 applications/carried-in=0',
  ],
  ['U', '2020年，我镇未制作规范性文件，也未实施政府集中采购项目。', 'normative/issue=0 procurement/total=0'],
  ['U', '2020年，我镇作出行政处罚决定9件，均为占道经营案件。', 'penalties/total=9!'],
  [
    'U',
    '因政府信息公开被申请行政复议0件、被提起行政诉讼0件；办理县长信箱来信23件。',
    'review/total=0 litigation/total=0',
  ],
  ['U*', '镇政务公开领导小组由7人组成，下设办公室，配备兼职信息员12名，全年召开例会4次。', ''],
  // S
  [
    'S',
    '2016年，我局主动公开政府信息2417条。按渠道分，政府公报24条，政府网站2380条，政务微博156条，政务微信231条，其他方式88条。',
    'items/publish=2417 gazette/publish=24 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  ['S', '全年制发规范性文件12件，主动公开规范性文件19件。', 'normative/issue=12 normative/publish=19!'],
  [
    'S',
    '收到政府信息公开申请53件。申请方式以网络为主，共33件；另有当面申请8件、信函申请11件、传真申请1件。',
    'applications/new=53 applications/online=33 applications/in-person=8 applications/letter=11 applications/fax=1',
  ],
  [
    'S',
    '延期办结的申请4件，均经分管负责人同意；按时办结的申请37件。',
    'applications/extended=4 applications/on-time=37!',
  ],
  [
    'S',
    '属于已主动公开范围的申请13件，直接告知查询网址；同意公开的19件和同意部分公开的2件，按申请人要求的形式提供。',
    'applications/already-public=13 applications/granted=19 applications/partial=2',
  ],
  [
    'S',
    '不同意公开的申请6件，理由依次为：个人隐私3件，商业秘密2件，国家秘密1件。',
    'applications/refused=6 applications/refused.personal-privacy=3 applications/refused.trade-secret=2 applications/refused.state-secret=1',
  ],
  [
    'S',
    '告知申请人通过其他途径办理的1件，涉及病历复制；告知作出更改补充的2件，申请内容过于笼统。',
    'applications/other-route=1 applications/to-be-amended=2',
  ],
  [
    'S',
    '申请信息不存在的3件、不属于本行政机关公开的15件，均出具了告知书。',
    'applications/not-existing=3 applications/not-held=15!',
  ],
  [
    'S',
    '举办新闻发布会3次，其中主要负责同志参加1次；组织政府网站在线访谈5次，其中主要负责同志参加2次。',
    'press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2',
  ],
  [
    'S',
    '全年回应公众关注热点或重大舆情20次，以微博微信回应14次，以其他方式回应6次；另有政策解读稿件26篇在报纸和网站刊发。',
    'topics/total=20 social-reply/total=14 other-reply/total=6 explanation/total=26',
  ],
  [
    'S',
    '接到群众对政府信息公开工作的举报1件，核实后已答复；发生行政复议4件，维持具体行政行为3件，被依法纠错1件。',
    'complaint/total=1 review/total=4 review/upheld=3 review/corrected=1',
  ],
  [
    'S',
    '法院审理涉及我局的政府信息公开行政诉讼2件，维持2件。2016年，我局依申请公开政府信息收取的费用为零。',
    'litigation/total=2 litigation/upheld=2 fee/charge=0',
  ],
  [
    'S',
    '我局设政府信息公开专门机构1个、查阅点3个；从事政府信息公开工作的人员9人，其中专职2人、兼职7人；专项经费4.5万元。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5',
  ],
  [
    'S',
    '先后召开政府信息公开工作会议6次，举办培训班4期，接受培训人员251人次。',
    'meeting/total=6 training/total=4 trainee/total=251!',
  ],
  ['S*', '全县公立医院2016年在院务公开栏公示药品价格2380种、医用耗材价格1560种，接受查询5.3万人次。', ''],
  ['S*', '年内完成医疗机构校验结果公示156家，其中合格144家、暂缓校验8家、注销4家。', ''],
  // Y
  ['Y', '2017年，街道没有收到政府信息公开申请，申请办结数为0件。', 'applications/new=0 applications/processed=0'],
  ['Y', '2017年，街道主动公开政府信息36条，内容以民政救助和计划生育为主。', 'items/publish=36!'],
  ['Y', '街道没有开通政务微博和政务微信，2017年这两个渠道公开的政府信息均为0条。', 'weibo/publish=0 wechat/publish=0'],
  ['Y', '街道主要负责同志2017年未参加新闻发布会，未参加政府网站在线访谈。', 'press-conference/led=0 interview/led=0'],
  [
    'Y',
    '2017年，没有发生针对街道政府信息公开工作的行政诉讼，没有收取依申请公开信息的费用。',
    'litigation/total=0 fee/charge=0',
  ],
  ['Y*', '辖区9个社区设立便民服务点，配备网格员58名，走访居民4100户，解答政策疑问1200人次。', ''],
  // L
  [
    'L',
    '2015年，柳溪镇主动公开政府信息186条，其中惠农补贴类52条、民政救助类31条、财务收支类40条。',
    'items/publish=186',
  ],
  ['L', '除政府网站外，我镇还借助公开栏、广播等其他方式公开政府信息84条。', 'other-channel/publish=84!'],
  [
    'L',
    '收到申请4件，其中当面申请3件、信函申请1件；答复4件，其中同意公开2件。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/processed=4 applications/granted=2',
  ],
  [
    'L',
    '镇政府为政府信息公开工作安排专项经费0.8万元，配备工作人员3名（专职1名、兼职2名）。',
    'funding/total=0.8 staff/total=3 full-time/total=1 part-time/total=2',
  ],
  ['L', '2015年，我镇发布惠农政策解读稿件13篇。', 'explanation/total=13!'],
  ['L*', '全镇12个村全部建立村务监督委员会，委员共36名，全年审核村级账目144次。', ''],
];
