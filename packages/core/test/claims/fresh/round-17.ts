import type { FreshSentence } from './measure.ts';

/** Blind: whole paragraphs after real reports. Before mending, its first fifty: precision 0.969, recall 0.957. */
export const roundSeventeen: readonly FreshSentence[] = [
  [
    'B',
    '2023年，清源县水利局围绕水旱灾害防御、河湖管护、农村供水等重点工作持续推进政府信息公开。（一）主动公开。全年在县政府门户网站水利局专栏更新信息412条，其中工作动态236条、通知公告58条；制发行政规范性文件3件，全部同步配发解读材料。（二）依申请公开。共新收政府信息公开申请71件，其中自然人61件、商业企业6件、法律服务机构4件，连同上年结转的5件，均依法登记。全年办结70件，另有6件结转至2024年继续办理。（三）监督保障。组织业务培训2次，参训83人次。',
    'normative/issue=3 applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/carried-in=5 applications/processed=70 applications/carried-out=6',
  ],
  [
    'C',
    '依申请公开方面。2023年全县共收到政府信息公开申请1287件，比2022年的1143件增长12.6%。从申请人看，自然人1204件，占93.6%，法人或其他组织83件。从提交渠道看，网上提交902件，邮寄318件，现场67件。上年结转46件，本年度共办结1261件，其中予以公开485件、部分公开131件、不予公开95件、无法提供342件、不予处理155件、其他处理53件，其余72件结转下年度办理。县公共法律服务中心为申请人提供咨询211人次。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@organisation=83 applications/carried-in=46 applications/processed=1261 applications/granted=485 applications/partial=131 applications/refused=95 applications/unavailable=342 applications/not-processed=155 applications/other-handling=53 applications/carried-out=72',
  ],
  [
    'S',
    '2016年，我局主动公开政府信息2417条。从公开方式看，政府网站公开2380条，政务微信公开231条，政务微博公开156条，政府公报公开24条，其他方式公开88条，同一信息多渠道发布的分别统计。全年制发规范性文件12件，主动公开规范性文件9件。局网站信息公开专栏下设机构职能、疾控动态、药品采购等11个子栏目，全文电子化率100%。2015年公开信息2103条，同比上升14.9%。召开政府信息公开专题会议6次，举办培训班4期，培训215人次。',
    'items/publish=2417 website/publish=2380 wechat/publish=231 weibo/publish=156 gazette/publish=24 other-channel/publish=88 normative/issue=12 normative/publish=9 meeting/total=6 training/total=4 trainee/total=215',
  ],
  [
    'M',
    '因政府信息公开引发的争议化解工作稳步推进。2024年，全省政府信息公开行政复议案件1603件，其中结果维持803件、结果纠正251件、其他结果412件，尚未审结137件。行政诉讼案件757件，其中未经复议直接起诉307件，复议后起诉450件；结果维持461件，结果纠正51件，其他结果121件，尚未审结124件。省司法厅就纠正较多的征地补偿类案件印发通报2期，选编典型案例18个。',
    'review/total=1603 review/upheld=803 review/corrected=251 review/other-result=412 review/pending=137 litigation/total=757 direct/total=307 after-review/total=450 litigation/upheld=461 litigation/corrected=51 litigation/other-result=121 litigation/pending=124',
  ],
  [
    'B*',
    '政府信息管理方面，我局严格落实“三审三校”制度，把好政治关、政策关、文字关。全年退回修改稿件26篇，撤下表述不规范的信息9条。对照县政务公开办印发的4期监测通报，整改错别字31处、断链12个，整改率100%。按照县府办函〔2023〕17号文件要求，重新编制局政府信息公开指南，更新领导分工、内设机构等信息5次。局属清河灌区管理处在本单位公示栏张贴水费收缴公示14期。',
    '',
  ],
  [
    'L',
    '2015年，柳溪镇人民政府主动公开政府信息186条，其中网站公开142条，村务公开栏、明白纸等其他方式公开44条。公开内容以惠农补贴、低保评议、新农合为主，覆盖全镇17个行政村。全年收到政府信息公开申请4件，其中当面申请3件，信函申请1件，均在法定的15个工作日内办理完毕。镇党政办公室牵头负责此项工作，全镇设查阅点2处，从事政府信息公开工作人员3人，其中专职1人、兼职2人。',
    'items/publish=186 website/publish=142 other-channel/publish=44 applications/new=4 applications/in-person=3 applications/letter=1 reading-point/total=2 staff/total=3 full-time/total=1 part-time/total=2',
  ],
  [
    'T',
    '2019年，县教育局共收到政府信息公开申请27件，比2018年减少5件，其中自然人23件、商业企业4件；另有上年结转2件。截至年底办结28件：予以公开15件，部分公开3件，不予公开6件（内部事务信息2件、过程性信息4件），本机关不掌握相关信息3件，信访类申请不予处理1件。结转下年度继续办理1件。因政府信息公开被申请行政复议3件，维持2件，其他结果1件。复议后起诉1件，尚有申请人对答复内容电话反映意见7次，均已当面解释。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4 applications/carried-in=2 applications/processed=28 applications/granted=15 applications/partial=3 applications/refused=6 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/unavailable.not-held=3 applications/not-processed.petition=1 applications/carried-out=1 review/total=3 review/upheld=2 review/other-result=1 after-review/total=1',
  ],
  [
    'Z',
    '2022年，清源县档案馆坚持以公开促开放、以公开促服务。全年接待查档群众3126人次，提供利用档案8940卷次，编发《档案窗》内刊4期。馆内设立自助查询终端2台，方便群众查阅现行文件。依申请公开方面，全年未收到政府信息公开申请，也无上年结转的申请。全年没有发生因政府信息公开引起的行政复议和行政诉讼。',
    'applications/new=0 applications/carried-in=0 review/total=0 litigation/total=0',
  ],
  [
    'C',
    '2023年，全县因政府信息公开被申请行政复议115件，较上年下降8.7%。其中，结果维持64件，结果纠正28件，其他结果22件，尚未审结11件。被提起行政诉讼62件，其中未经复议直接起诉27件，复议后起诉35件。针对复议纠正案件反映出的检索不到位、说理不充分等问题，县政府办公室约谈单位3家，发出提示函9份。县法院全年向行政机关发送司法建议4份，均已书面反馈。',
    'review/total=115 review/upheld=64 review/corrected=28! review/other-result=22 review/pending=11 litigation/total=62 direct/total=27 after-review/total=35',
  ],
  [
    'S',
    '（一）收到申请情况。2016年共收到政府信息公开申请53件，其中当面申请8件，传真申请1件，网络申请33件，信函申请11件。（二）办理情况。申请办结51件，按时办结47件，延期办结4件。答复的申请中，属于已主动公开范围13件，同意公开19件，同意部分公开2件，不同意公开16件。不属于本行政机关公开5件，申请信息不存在3件，告知作出更改补充2件，告知通过其他途径办理1件。从内容看，涉及医疗事故鉴定、乡村医生身份认定的占六成以上。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11 applications/processed=51 applications/on-time=47 applications/extended=4 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=16! applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'B',
    '本年度，以我局为被申请人的政府信息公开类行政复议案件共18件，复议机关维持9件、纠正2件、作出其他处理3件，年末尚有4件未审结。2022年同类案件为10件，增幅达80%，主要集中在清河水库库区移民安置补偿领域。行政诉讼共12件，直接起诉5件，经复议后起诉7件。一审、二审庭审中，局领导出庭应诉3人次。针对被纠正案件，我局已于9月底前全部重新作出答复。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4 litigation/total=12 direct/total=5 after-review/total=7',
  ],
  [
    'C',
    '（一）主动公开情况。县政府门户网站全年发布信息21460条，较2022年增加1870条。制发行政规范性文件16件，废止24件，现行有效173件，全部集中在“行政规范性文件库”专题公布。全县作出行政许可决定36214件、行政处罚决定14830件、行政强制决定921件，均按“双公示”要求归集上网。行政事业性收费4172.6万元，收费目录清单列明收费项目29项。全年策划“走进城市书房”等政府开放日活动12场，邀请群众代表380人。',
    'normative/issue=16 normative/repeal=24 normative/in-force=173 licensing/total=36214 penalties/total=14830 coercion/total=921 charges/charge=4172.6',
  ],
  [
    'Y',
    '石桥街道办事处认真做好依申请公开的接收和登记。2017年，街道未收到公民、法人或其他组织提出的政府信息公开申请，也未向申请人收取任何检索、复制、邮寄费用。全年未发生因政府信息公开引起的行政复议和行政诉讼，没有收到相关举报。便民服务大厅窗口共解答居民咨询1350人次，以社保、计生、老年优待证办理为主。',
    'applications/new=0 fee/charge=0 review/total=0 litigation/total=0 complaint/total=0',
  ],
  [
    'B',
    '在依申请公开方面，我局进一步规范受理、交办、会商、答复各环节，统一制作文书模板11种。2023年度收到政府信息公开申请98件，从申请内容看，涉及水库移民后期扶持的31件，涉及河道采砂的17件，涉及农村饮水工程的12件。通过在线平台提交48件，通过邮政寄送18件，其余为窗口递交。办理中予以公开21件，部分公开7件。全年平均办理时长13.5天，比上年缩短2.1天。',
    'applications/new=98! applications/granted=21 applications/partial=7',
  ],
  [
    'M',
    '依法有序办理政府信息公开申请。2024年，全省新收政府信息公开申请23160件，其中自然人提出21480件，商业企业提出1312件，科研机构9件，社会公益组织14件，法律服务机构268件，其他77件。加上2023年结转的900件，当年办理完毕22895件，1165件转入2025年继续办理。省政府办公厅依托全省统一办理系统，对17个市州的4600余份答复书开展抽查，抽查合格率97.2%。省自然资源厅一家收到申请2874件，数量居省直部门之首。',
    'applications/new=23160 applications/new@natural-person=21480 applications/new@enterprise=1312 applications/new@research=9 applications/new@public-welfare=14 applications/new@legal-service=268 applications/new@other=77 applications/carried-in=900 applications/processed=22895 applications/carried-out=1165',
  ],
  [
    'T',
    '主动公开工作扎实开展。2019年，县教育局制作规范性文件7件，新公开规范性文件6件，未公开的1件按程序移送县司法局复核。全年作出行政许可决定415件，其他对外管理服务事项处理决定37件，行政处罚66件，行政强制5件。实施政府集中采购项目13个，采购总金额286.4万元。局网站“招生考试”“学生资助”专栏共发布消息640条，义务教育阶段入学政策单篇阅读量突破3万次。',
    'normative/issue=7 normative/publish=6 licensing/total=415 other-services/total=37 penalties/total=66 coercion/total=5 procurement/total=13 procurement-amount/total=2864000',
  ],
  [
    'U',
    '2020年，柳溪镇切实做好疫情防控、脱贫攻坚和惠民惠农资金等信息的公开。通过镇村公示栏张贴公告320余张，利用“村村响”广播播报防疫政策1500次。本年度本镇没有收到书面或网上的政府信息公开申请，2019年结转申请0件。全年未因政府信息公开被申请行政复议，也未被提起行政诉讼。镇纪委对8个村的公示情况进行了抽查，督促2个村补充公示低保名单。',
    'applications/new=0 applications/carried-in=0 review/total=0 litigation/total=0',
  ],
  [
    'S*',
    '制度建设不断完善。我局转发县政府办公室《关于做好2016年政务公开重点工作的通知》（清政办〔2016〕41号），将任务分解为5类18项，明确到12个股室。信息公开列入股室年度目标考核，占3分。县人民医院、县中医院在门诊大厅公示药品价格1260种、医疗服务价格830项，县疾控中心在其官方微博推送健康知识96条。群众满意度测评得分92.4分，在全县卫生系统行风评议中位列第2。',
    '',
  ],
  [
    'C*',
    '政府信息公开平台建设方面，我县持续推进集约化建设。年内关停整合政务新媒体17个，目前在册运行46个，其中微信公众号33个、微博账号5个、视频号8个。县政府网站独立用户访问量218万人次，总浏览量967万次，注册用户5.2万。县政务服务中心和14个乡镇（街道）建成政务公开专区15个，配置查询终端30台。《清源县人民政府公报》出刊6期，免费赠阅7200册。在第三方评估中，我县得分88.6分，居全市第3位。',
    '',
  ],
  [
    'B',
    '2023年我局办结的申请中，不予公开10件，依据分别为：属于国家秘密1件，保护第三方合法权益3件，属于三类内部事务信息2件，属于四类过程性信息4件。无法提供15件，其中本机关不掌握12件，没有现成信息需要另行制作2件，补正后申请内容仍不明确1件。不予处理8件，信访举报投诉类6件，重复申请2件。其他处理9件，包括逾期不补正3件、逾期未缴费1件、其他情形5件。办理过程中发出补正告知书16份、征求第三方意见函9份。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/unavailable=15 applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1 applications/not-processed=8 applications/not-processed.petition=6 applications/not-processed.repeated=2 applications/other-handling=9 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/other-handling.other=5',
  ],
  [
    'C',
    '从办理结果看，不予公开的95件中，属于四类过程性信息33件、保护第三方合法权益27件、属于行政执法案卷12件、属于三类内部事务信息9件、属于行政查询事项7件、其他法律行政法规禁止公开5件、属于国家秘密2件。无法提供的342件中，本机关不掌握相关政府信息288件，没有现成信息需要另行制作41件，补正后申请内容仍不明确13件。全年对征地拆迁、工程招投标等领域申请组织会商63次。县法律顾问团审核疑难答复稿149份，提出修改意见312条。',
    'applications/refused=95 applications/refused.process-information=33 applications/refused.third-party-rights=27 applications/refused.enforcement-files=12 applications/refused.internal-affairs=9 applications/refused.administrative-query=7 applications/refused.forbidden-by-law=5 applications/refused.state-secret=2 applications/unavailable=342 applications/unavailable.not-held=288 applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13',
  ],
  [
    'M',
    '法定主动公开内容更加规范。截至2024年底，全省现行有效规章118件，年内制定6件、废止2件；行政规范性文件制发74件、废止131件、现行有效912件。全省各级行政机关作出行政许可决定284万余件、行政处罚决定193万余件、行政强制决定9万余件。行政事业性收费316420.75万元，同口径下降3.4%。省政府网站开设“高质量发展调研行”等专题16个，发布图解、动漫、视频类解读产品740个。省政府新闻办举办新闻发布会88场，省政府组成部门主要负责人出席41人次。',
    'regulations/in-force=118 regulations/issue=6 regulations/repeal=2 normative/issue=74 normative/repeal=131 normative/in-force=912 licensing/total=2840000≈ penalties/total=1930000≈ coercion/total=90000≈ charges/charge=316420.75',
  ],
  [
    'Z*',
    '2022年，我馆以档案法宣传为契机，着力提升公开服务水平。组织“6·9国际档案日”主题活动3场，接待参观师生820人，发放《档案法》单行本1500册。公布第8批开放档案目录，涉及全宗21个、案卷4367卷。在县政府网站档案馆栏目更新馆务动态54条，在“清源记忆”公众号推送史料图文38篇。2023年计划再整理数字化档案60万页。',
    '',
  ],
  [
    'B',
    '我局严格落实行政执法公示制度，执法事项、依据、流程和监督电话（12314）在网站公布。2023年作出行政许可决定326件，其中取水许可148件、涉河建设方案审批57件。行政处罚决定87件，罚没入库46.9万元。行政强制14件，主要为强行拆除阻水构筑物。依法征收水资源费、水土保持补偿费等行政事业性收费53.28万元。县综合行政执法局另查处河道倾倒垃圾案件39起，由该局自行公示。',
    'licensing/total=326 penalties/total=87 coercion/total=14 charges/charge=53.28',
  ],
  [
    'S',
    '积极回应社会关切。针对人感染禽流感、二类疫苗接种、医保跨省结算等话题，全年回应公众关注热点或重大舆情20次。举行新闻发布会3次，局主要负责同志参加1次；参加政府网站在线访谈5次，其中主要负责同志参加2次。围绕分级诊疗、全面两孩等政策发布解读稿件26篇，微博微信回应事件14次，以其他方式回应6次。局长信箱收到来信148封，办结率98.6%，平均回复时间3.2个工作日。',
    'topics/total=20 press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2 explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'L',
    '为保障信息公开工作开展，镇政府将信息公开列入年初党政联席会议议题，由一名副镇长分管。全年召开专题会议2次，举办业务培训班1期，接受培训46人次。镇财政安排信息公开专项经费1.8万元，主要用于更换公示栏和印制明白纸。全镇17个村各确定信息员1名，负责收集报送信息。县政府办派员到镇督查2次，对公开目录不规范问题提出整改意见3条。',
    'meeting/total=2 training/total=1 trainee/total=46 funding/total=1.8!',
  ],
  [
    'T',
    '2019年是新修订的《条例》施行第一年，我局对照第二十条、第二十一条梳理公开事项，调整网站一级栏目8个、二级栏目35个。全县62所中小学、幼儿园同步公开招生范围、收费项目和食堂收支。依申请公开方面，上年结转2件，新收27件，均按新《条例》规定的20个工作日办结或续办。经批准延长答复期限的3件，占比约11%。第一中学、实验小学收到家长书面询问9件，由学校直接答复。',
    'applications/carried-in=2 applications/new=27',
  ],
  [
    'B',
    '2023年，申请人以自然人为主，共提出61件，占85.9%；科研机构、社会公益组织未提出申请。全年予以公开21件，其中自然人19件、企业2件。部分公开7件，均对其中的个人信息作了遮挡处理。因属于四类过程性信息不予公开4件，没有因属于行政执法案卷而不予公开的情形。对申请量较大的水库移民后扶资金发放情况，我局主动在移民村公示3批次，同类申请由上半年的22件降至下半年的9件。',
    'applications/new@natural-person=61 applications/new@research=0 applications/new@public-welfare=0 applications/granted=21 applications/granted@natural-person=19 applications/granted@enterprise=2 applications/partial=7 applications/refused.process-information=4 applications/refused.enforcement-files=0',
  ],
  [
    'Y',
    '依申请公开工作规范有序。街道党政综合办公室设置受理窗口，公布受理电话和电子邮箱，明确登记、审核、答复、归档四个环节。2017年，街道共收到政府信息公开申请2件，内容涉及老旧小区加装电梯和临时救助发放，均按期答复。没有因信息公开引发的行政复议，没有行政诉讼。下一步，计划在6个社区增设电子触摸屏12台。',
    'applications/new=2! review/total=0 litigation/total=0',
  ],
  [
    'C',
    '县政府办公室持续加强对依申请公开工作的指导。2023年，全县新收申请1287件，连同结转申请共办理1333件，年底仍有72件处于办理期限内，结转下一年度。在不予处理的155件中，信访举报投诉类96件，重复申请38件，申请人要求提供公开出版物3件，无正当理由大量反复申请17件，要求行政机关确认或重新出具已获取信息1件。自然资源、住建、农业农村三个系统收到的申请合计占全县的54.3%。全年组织专题培训2期，300余名经办人员参训，编印《典型案例选编》500本。',
    'applications/new=1287 applications/handled=1333 applications/carried-out=72 applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'B*',
    '监督保障方面，我局调整了政务公开领导小组，由党组书记任组长，14个股室和7个局属单位负责人为成员。全年参加市、县两级业务培训5次，局内自办“水利讲堂”2期，累计参训190人次。县政务公开办季度监测中，我局四个季度得分分别为91.5分、93分、95.2分和96分。聘请社会监督员8名，发放满意度问卷260份，回收241份，满意率97.1%。未发生因信息公开不当被追究责任的情况，2024年将把测评结果纳入股室考核，权重由3%提高到5%。',
    '',
  ],
  [
    'C',
    '行政应诉情况。全年未经复议直接起诉的政府信息公开行政诉讼27件，其中结果维持15件、结果纠正2件、其他结果4件、尚未审结6件。复议后起诉35件，结果维持29件、结果纠正3件、其他结果5件、尚未审结8件。县政府负责人出庭应诉9次，出庭率100%。县司法局对败诉案件逐案剖析，向责任单位发出行政应诉建议书5份。',
    'direct/total=27 direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6 after-review/total=35 after-review/upheld=29! after-review/corrected=3 after-review/other-result=5 after-review/pending=8',
  ],
  [
    'M',
    '2024年，全省答复质效同步提升。在办结的22,895件申请中，予以公开10,148件、部分公开2,111件，两项合计占53.5%。不予公开1,600件，占7.0%，其中保护第三方合法权益362件、行政查询事项316件、危及“三安全一稳定”17件。无法提供6,360件，不予处理1,415件，其他处理1,261件。省政府办公厅开通全省统一的咨询热线，全年接听来电1.9万个，平均接通率96.4%。',
    'applications/processed=22895 applications/granted=10148 applications/partial=2111 applications/refused=1600 applications/refused.third-party-rights=362 applications/refused.administrative-query=316 applications/refused.security-and-stability=17 applications/unavailable=6360 applications/not-processed=1415 applications/other-handling=1261',
  ],
  [
    'T',
    '因政府信息公开引起的行政复议、行政诉讼情况：2019年，县教育局政府信息公开行政复议案件3件，结果维持2件，没有被纠正的案件。行政诉讼6件，无未经复议直接起诉的案件。上述案件均由局政策法规股牵头应对，外聘律师2名全程参与。2018年我局涉及信息公开的复议为1件，无诉讼。市教育局对本系统复议应诉工作进行了通报，点名表扬县（区）教育局3家。',
    'review/total=3 review/upheld=2 review/corrected=0 litigation/total=6! direct/total=0',
  ],
  [
    'Z',
    '县档案馆在政务服务大厅设立政府信息查阅点，陈列县政府公报合订本26册、县直部门文件汇编112册。2022年接待查阅人员457人次，其中党政机关人员占三成。本年度我馆收到政府信息公开申请3件，申请人均为自然人，查询内容为土地确权档案。无上年结转申请。全年未发生行政复议、行政诉讼案件。',
    'applications/new=3! applications/carried-in=0 review/total=0 litigation/total=0',
  ],
  [
    'S',
    '机构建设和保障经费情况。我局设政府信息公开工作专门机构1个，挂靠局办公室；设置政府信息公开查阅点3个，分别位于局机关一楼、县卫生监督所和县妇幼保健院。从事政府信息公开工作人员9人，其中专职人员2人，兼职人员7人。安排专项经费4.5万元，比2015年增加0.7万元。依申请公开未收取任何费用。收到举报1件，经查属于对诊疗收费的咨询，已转县物价局办理。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5 fee/charge=0 complaint/total=1',
  ],
  [
    'B',
    '按季度看，我局第一季度登记申请14件，第二季度21件，第三季度19件，第四季度17件，汛期前后相对集中。全年新收申请合计71件，连同上年结转共办理76件，办结率为92.1%。其中本机关不掌握相关信息的12件，均告知申请人有权机关的名称和联系方式。信访举报投诉类6件，同步转局信访室处理。为减少重复申请，我局将河长名单、水质月报等34类高频信息纳入常态化公开。',
    'applications/new=71 applications/handled=76 applications/unavailable.not-held=12 applications/not-processed.petition=6',
  ],
  [
    'C*',
    '为提升基层政务公开水平，县政府办公室以25个试点领域标准目录为抓手，指导14个乡镇（街道）编制事项清单1126项。开展“政务公开大讲堂”6讲，线上线下累计参训2300人次，跟班学习8人。柳溪镇、石桥街道开放日活动被市政府办公室采用为典型案例，经验材料在《政务公开》简报2023年第9期刊发。县政府办公室全年收到各单位报送信息1840条，采用517条，采用率28.1%。对连续两次排名末3位的单位，由督查室下发督办单。',
    '',
  ],
  [
    'U',
    '2020年，柳溪镇政府在做好常态化疫情防控的同时，持续规范权力运行公开。全年作出行政处罚决定6件，均为农村建房类案件，处罚结果在镇公示栏公布。本年未制作规范性文件，无政府集中采购项目。未收到政府信息公开申请，镇便民服务中心接听咨询电话560个。全镇21个村（社区）“三务”公开栏更新4轮，县纪委监委抽查3个村，公开合格率100%。',
    'penalties/total=6! normative/issue=0 procurement/total=0 applications/new=0',
  ],
  [
    'B',
    '涉诉情况与往年相比有所增加。全年政府信息公开行政诉讼12件，比2022年多5件；从结果看，维持7件，纠正1件，其他结果1件，尚未审结3件。其中直接起诉的案件5件，法院维持3件，其他结果1件，尚未审结1件；复议后起诉的案件7件，法院维持4件，纠正1件，尚未审结2件。被纠正的案件系未充分检索即告知信息不存在，我局已重新检索并答复。围绕该案，组织全局干部旁听庭审1次，参加干部45人。',
    'litigation/total=12 litigation/upheld=7 litigation/corrected=1 litigation/other-result=1 litigation/pending=3 direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'M*',
    '平台载体建设再上台阶。全省政府网站总数稳定在302家，普查合格率100%，IPv6改造全部完成。省政府网站全年页面浏览量3.27亿次，智能问答“小清”应答咨询146.8万次，问答知识库扩充至8.9万条。《清源省人民政府公报》出版24期，向基层赠阅点投放57.6万册，电子版回溯至1952年创刊号。全省在运行政务新媒体4117个，年内注销僵尸账号603个。17个市州建成线下政务公开专区2935处，省级示范专区50处。',
    '',
  ],
  [
    'B',
    '围绕“放管服”改革和行业监管，我局及时公开政策与执法信息。年内制发行政规范性文件三件，废止十一件，截至年底现行有效四十二件，均在县政府网站规范性文件专栏集中展示。配发图解、问答等解读材料9篇，局主要负责人走进“行风热线”直播间解读农村供水政策1次。办理行政许可326件，全部纳入“一网通办”，承诺时限压缩62%。农村饮水安全工程涉及的11个乡镇逐村公示水质检测结果4批。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42 licensing/total=326',
  ],
  [
    'C',
    '2023年，全县予以公开485件，占办结总数的38.5%，其中自然人402件、商业企业57件、科研机构1件、法律服务机构19件、其他6件。部分公开131件，申请人全部为自然人。上年结转的46件申请也均由自然人提出，已于第一季度全部办结。本年度从受理到答复平均用时12.8个工作日，最短的当场答复，最长的因征求第三方意见历时57天。县自然资源和规划局、石桥街道办事处分别办理214件、89件，承办量较大。',
    'applications/granted=485 applications/granted@natural-person=402 applications/granted@enterprise=57 applications/granted@research=1 applications/granted@legal-service=19 applications/granted@other=6 applications/partial=131 applications/carried-in=46',
  ],
  [
    'S',
    '2016年，我局因政府信息公开被申请行政复议4件，其中维持具体行政行为3件，被依法纠错1件。被提起行政诉讼2件，均为不服医疗纠纷处理信息答复，法院维持2件。纠错案件的起因是答复书未载明救济途径，我局据此修订了5类答复文书格式。2014年、2015年此类复议分别为2件和3件，呈逐年上升态势。县法制办在全县依法行政培训会上，对包括我局在内的4家单位作了案例点评。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2',
  ],
  [
    'L',
    '2015年度，我镇收到申请4件，申请办结4件，其中按时办结4件，延期办结0件。答复的申请中，属于已主动公开范围1件，同意公开2件，不属于本行政机关公开1件，没有不同意公开的申请。申请内容涉及林权登记、危房改造补助名单和集镇规划。未收取检索、复制等费用。全年未发生针对本镇政府信息公开工作的行政复议、行政诉讼和举报。',
    'applications/new=4 applications/processed=4 applications/on-time=4 applications/extended=0 applications/already-public=1 applications/granted=2 applications/not-held=1 applications/refused=0 fee/charge=0 review/total=0 litigation/total=0 complaint/total=0',
  ],
  [
    'Z',
    '作为县委、县政府直属的文化事业机构，我馆不承担行政审批和执法职能。2022年未制发行政规范性文件，未作出行政许可、行政处罚和行政强制决定，无行政事业性收费。年内发布馆藏珍品赏析28期，“红色档案进校园”走进9所学校，观展人数突破6000人。县财政安排数字档案室建设资金85万元，用于扫描民国档案2300卷。新馆建设项目的招标、中标信息在县公共资源交易网公开。',
    'normative/issue=0 licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  [
    'B',
    '我局坚持“一申请一档案”，从登记编号到邮寄回执全程留痕。2023年新收申请71件，其中10件来自法人或其他组织，占14.1%。全年作出答复70件，16件因申请提交较晚结转2024年度。局法律顾问参与会商22次，对拟不予公开的事项逐件出具书面意见。申请人来电催问31次，均在1个工作日内回复进度。',
    'applications/new=71 applications/new@organisation=10 applications/processed=70 applications/carried-out=16!',
  ],
  [
    'T*',
    '2019年，全县教育系统深化校务公开。62所公办学校、幼儿园建成校务公开栏148个，开通微信公众号57个，家长委员会列席校务会议430余次。县招生考试中心发布中考、高考政策问答12期，接听考生咨询电话2860个。县第二中学公开食堂大宗物资采购结果18批次，节约资金37万元。依据县府办发〔2019〕22号文件，学校信息公开在年度综合督导评估中占5分，23所学校获评A等。',
    '',
  ],
  [
    'C',
    '权力运行公开更加透明。全县调整公布行政许可事项清单264项，取消证明事项19项，办事指南同源发布。2023年全县作出行政许可决定36214件，作出行政处罚决定18430件，实施行政强制921件。“信用清源”网站归集公示各类信用信息41.7万条，曝光失信被执行人623名。县财政局公开全县75家一级预算单位部门预决算，公开率100%。行政事业性收费全年入库4172.6万元，较上年减少310万元。',
    'licensing/total=36214 penalties/total=18430! coercion/total=921 charges/charge=4172.6',
  ],
  [
    'S',
    '全年主动公开政府信息2417条，较2015年净增314条。按内容分，机构职能类36条，规划计划类74条，卫生监督执法类902条，疾病预防类655条，人事招考类48条，其余为动态类信息。按渠道分，网站公开2380条，微博公开156条，微信公开231条，另通过电子屏、宣传册等其他方式公开88条。乡镇卫生院和村卫生室由县局统一制作公示牌219块，公示家庭医生签约服务内容。网站无障碍浏览改造已列入2017年计划，预算6万元。',
    'items/publish=2417 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  [
    'Y*',
    '石桥街道办事处把信息公开与基层治理结合起来，着力打通服务居民的“最后一百米”。辖区6个社区的居务公开栏每月更新，居民小组长微信群共41个，覆盖住户9800余户。县政府办考核组于2017年11月到街道实地检查，反馈问题4项，年底考核得分93.5分，在全县7个街道中排第2名。街道社区卫生服务中心在候诊区公示常用药品价格410种。2018年，街道拟投入8万元更换社区电子屏3块，并争取将政府信息公开指南译成盲文版。',
    '',
  ],
  [
    'B*',
    '建议提案和群众诉求办理公开有序。2023年，我局承办县人大代表建议14件、政协提案9件，办结率和满意率均为100%，复文全文上网15件。办理12345热线工单188件，按期办结186件；回复“县长信箱”留言27条。开展“双随机、一公开”抽查36家次，抽查结果录入省监管平台。公布行政许可事项21项、行政处罚事项118项的办理流程和裁量基准。与县生态环境局、县公安局联合执法巡河52次，媒体曝光非法采砂线索3条。',
    '',
  ],
  [
    'B',
    '2023年，我局坚持“谁执法谁公示”，持续压实各股室公开责任。全年作出行政处罚决定78件，较上年增加9件，案由以擅自取水、未编报水土保持方案为主；作出行政强制决定14件。行政许可决定326件，其中当场办结占四成。全县水利系统“信用中国”数据上报合规率99.3%。承办人大建议14件，其中3件的答复摘要在网站“建议提案”栏目公开。',
    'penalties/total=78! coercion/total=14 licensing/total=326',
  ],
  [
    'B',
    '（二）依申请公开。2023 年度，我局新收政府信息公开申请 71 件，同比增长 29.1%；上年结转 5 件。申请人中，法律服务机构 4 件，商业企业 6 件。办结 70 件，其中予以公开 21 件，部分公开 7 件，不予公开 10 件，无法提供 15 件，不予处理 8 件，其他处理 9 件。结转下年度 6 件，均为 12 月 10 日之后收到的申请。（三）政府信息管理。建立公开属性源头认定机制，对 540 份公文逐件标注公开属性，其中主动公开 212 份、依申请公开 241 份、不予公开 87 份。',
    'applications/new=71 applications/carried-in=5 applications/new@legal-service=4 applications/new@enterprise=6 applications/processed=70 applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9 applications/carried-out=6',
  ],
  [
    'C',
    '全县收到的申请呈现主体集中、内容集中的特点。自然人申请 1204 件，商业企业 57 件，法律服务机构 19 件，科研机构 1 件，其他 6 件，社会公益组织未提出申请。不予公开决定共 95 件，没有以危及“三安全一稳定”为由不予公开的情形。内容上，征地补偿安置占 41.2%，房屋征收占 16.5%，工程建设占 9.8%。14 个乡镇（街道）收到申请 403 件，其中城关镇 126 件。县政务公开办对答复超过 15 个工作日的 58 件申请进行了跟踪提醒。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@legal-service=19 applications/new@research=1 applications/new@other=6 applications/new@public-welfare=0 applications/refused=95 applications/refused.security-and-stability=0',
  ],
  [
    'C',
    '一年来，全县行政权力运行信息应公开尽公开。全年办理行政许可决定逾3.6万件，作出行政处罚决定近1.5万件，行政强制决定900余件，均在法定时限内归集公示。收取行政事业性收费超过4100万元，涉企收费政策同步在“惠企直通车”专区公布。县市场监督管理局一家作出的处罚决定为2316件。县政府常务会议邀请公众代表列席4次，听取意见建议23条，采纳11条。',
    'licensing/total=36000≥ penalties/total=15000≈ coercion/total=900≈ charges/charge=4100≥',
  ],
  [
    'S',
    '2016年，县卫生局收到公开申请53件，同比增加9件，答复51件，剩余2件因收到时间较晚于2017年1月答复。不同意公开的6件中，涉及国家秘密1件，涉及商业秘密2件，涉及个人隐私3件。围绕申请较多的村医养老补助问题，局里发布专题解读，带动全年政策解读稿件达到26篇。局办公室牵头召开信息公开专题会议6次，通报进度、研究疑难件；县政府办组织的全县培训班我局派出12人参加。民营医院申请变更登记的办事流程由15步压减为9步。',
    'applications/new=53 applications/processed=51 applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3 explanation/total=26 meeting/total=6',
  ],
  [
    'M',
    '对无法提供和不予处理的申请，各地各部门注重做好解释引导。2024年，全省因本机关不掌握相关信息无法提供5764件，因没有现成信息需要另行制作391件，因补正后仍不明确205件。不予处理的申请中，信访举报投诉902件，重复申请417件，大量反复申请61件，要求提供公开出版物23件。其他处理的申请中，逾期不补正507件，逾期不缴费38件。省级层面开展“以案说法”视频轮训4期，在线学习1.2万人次，较2023年增长近三成。',
    'applications/unavailable.not-held=5764 applications/unavailable.needs-creation=391 applications/unavailable.still-unclear=205 applications/not-processed.petition=902 applications/not-processed.repeated=417 applications/not-processed.excessive=61 applications/not-processed.publications=23 applications/other-handling.not-corrected-in-time=507 applications/other-handling.fee-unpaid=38',
  ],
  [
    'T',
    '县教育局将预决算、采购和资助资金作为2019年财政信息公开重点。全年实施政府集中采购项目13个，采购总金额约286万元，主要为标准化考场设备和图书。发放各学段资助资金1934万元，惠及学生2.1万人次，名单在学校公示7天。办理结果方面，予以公开15件，其中自然人11件、商业企业4件；因属于过程性信息不予公开4件。没有尚未审结的行政复议案件。县第一中学自行采购的校服项目由该校另行公示，金额96万元。',
    'procurement/total=13 procurement-amount/total=2860000≈ applications/granted=15 applications/granted@natural-person=11 applications/granted@enterprise=4 applications/refused.process-information=4 review/pending=0',
  ],
  [
    'Z',
    '县档案馆严格区分档案利用与政府信息公开申请，对误递的16份查档申请当场指引至利用窗口办理。2022年，本馆政府信息公开申请、行政复议、行政诉讼均为0件，无结转下年度继续办理的申请。馆领导班子专题学习《条例》1次，全馆21名干部职工参加线上答题，平均成绩94分。《清源县档案馆政府信息公开指南》于3月更新，受理时间调整为工作日9:00至17:00。',
    'applications/new=0 review/total=0 litigation/total=0 applications/carried-out=0',
  ],
];
