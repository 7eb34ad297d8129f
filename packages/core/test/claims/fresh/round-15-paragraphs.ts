import type { FreshSentence } from './measure.ts';

/** The paragraphs of round fifteen. */
export const paragraphs: readonly FreshSentence[] = [
  [
    'B',
    '（一）主动公开。2023年，我局通过县政府门户网站公开信息612条，其中工作动态348条、重点领域信息264条；制发规范性文件3件，均在印发后20个工作日内公开并配发解读材料5篇。（二）依申请公开。全年新收申请71件，加上2022年结转的5件，应办76件，办结70件，6件结转2024年。从办理结果看，予以公开21件、部分公开7件、不予公开10件、无法提供15件、不予处理8件、其他处理9件。（三）监督保障。在县政务公开考核中得94.5分，列县直部门第6位；开展培训2次，61人次参加。',
    'normative/issue=3 applications/new=71 applications/carried-in=5 applications/handled=76 applications/processed=70 applications/carried-out=6 applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  [
    'B',
    '2023年，不服我局政府信息公开答复申请行政复议的案件共18件：复议机关维持9件，责令纠正2件，以撤回申请终止等其他结果结案3件，年底前尚未审结4件。提起行政诉讼12件，比2022年增加5件；其中未经复议直接起诉的5件，维持3件、其他结果1件、尚未审结1件；复议后起诉的7件，维持2件、纠正3件、尚未审结2件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4 litigation/total=12 direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 after-review/total=7 after-review/upheld=2! after-review/corrected=3! after-review/pending=2',
  ],
  [
    'B*',
    '2023年，我局认真落实县政务公开工作要点38项任务。全县水利工程建设项目信息公开412条，涉及小型水库除险加固14座、农村供水工程87处、完成投资2.6亿元。指导12个乡镇水利站编制公开事项标准目录，其中柳溪镇水利站收到群众申请2件，均已答复。县河长办受理河湖问题举报71件，办结率98.6%。下一步，计划2024年制发规范性文件2件，废止4件，开展业务培训不少于3次。',
    '',
  ],
  [
    'B',
    '我局全年依申请公开工作呈现三个特点：一是总量上升，新收申请由2021年的43件、2022年的58件增加到71件；二是主体集中，自然人申请61件，占85.9%，商业企业、法律服务机构分别为6件、4件，科研机构、社会公益组织没有提出申请；三是“本机关不掌握”类答复较多，共12件，相当于“予以公开”件数的一半以上。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/new@research=0 applications/new@public-welfare=0 applications/unavailable.not-held=12',
  ],
  [
    'C',
    '全县各级各部门深入贯彻《条例》。制发行政规范性文件16件，同步发布解读材料41篇；废止24件；截至12月31日现行有效173件。作出行政许可36214件、行政处罚14830件、行政强制921件，收取行政事业性收费4172.6万元。县政府门户网站发布信息2.3万条，政务新媒体矩阵32个账号推送1.9万条。',
    'normative/issue=16 normative/repeal=24 normative/in-force=173 licensing/total=36214 penalties/total=14830 coercion/total=921 charges/charge=4172.6',
  ],
  [
    'C',
    '依申请公开。全县收到申请1287件，其中县政府本级收到146件（含县政府办公室代收35件），县自然资源局、县城管局、清源经济开发区管委会分别收到312件、83件、74件。县政府本级办结139件，其中予以公开46件、部分公开18件。全县办结1261件，予以公开485件，部分公开131件，不予公开95件，公开率48.9%。',
    'applications/new=1287 applications/processed=1261 applications/granted=485 applications/partial=131 applications/refused=95',
  ],
  [
    'C',
    '全年不予公开类答复共95件。其中，属于国家秘密2件，法律、行政法规禁止公开5件，保护第三方合法权益27件，属于三类内部事务信息9件，属于四类过程性信息33件，属于行政执法案卷7件，属于行政查询事项12件。不予处理共155件，包括信访举报投诉类96件、重复申请38件、要求提供公开出版物3件、无正当理由大量反复申请17件、要求确认或重新出具已获取信息1件。',
    'applications/refused=95 applications/refused.state-secret=2 applications/refused.forbidden-by-law=5 applications/refused.third-party-rights=27 applications/refused.internal-affairs=9 applications/refused.process-information=33 applications/refused.enforcement-files=7! applications/refused.administrative-query=12! applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '行政复议和诉讼。2021年以来，全县政府信息公开行政复议案件逐年下降，2021年132件，2022年121件，2023年115件。2023年审结行政复议104件，维持率61.5%，纠正18件；另有11件尚未审结。同期行政诉讼62件，较2022年减少9件；审结48件，维持34件，占70.8%。分析被纠正的原因，事实不清9件、程序违法6件、适用依据错误8件。',
    'review/total=115 review/total=104 review/corrected=18 review/pending=11 litigation/total=62 litigation/total=48 litigation/upheld=34',
  ],
  [
    'M',
    '2024年，省政府制定规章6件、废止2件，截至年末现行有效规章118件；全省制发行政规范性文件74件，废止131件，现行有效912件。新收政府信息公开申请23160件、上年结转900件，共计24060件，办结22895件，结转下年度1165件。行政复议方面，维持803件、纠正251件、其他结果412件、尚未审结137件，共1603件。行政诉讼方面，未经复议直接起诉307件，复议后起诉450件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118 normative/issue=74 normative/repeal=131 normative/in-force=912 applications/new=23160 applications/carried-in=900 applications/handled=24060 applications/processed=22895 applications/carried-out=1165 review/upheld=803 review/corrected=251 review/other-result=412 review/pending=137 review/total=1603 direct/total=307 after-review/total=450',
  ],
  [
    'M',
    '2024年，全省政府网站发布信息187.6万条、政务新媒体发布412.3万条，举办新闻发布会268场，其中省政府新闻办举办74场。全省行政机关收到的申请中，涉及征地拆迁的8120件、社会保障的2311件、教育医疗的1690件，合计占52.3%。因本机关不掌握相关政府信息而无法提供的5764件，因没有现成信息需要另行制作的319件，因补正后申请内容仍不明确的205件。',
    'applications/unavailable.not-held=5764 applications/unavailable.needs-creation=319! applications/unavailable.still-unclear=205',
  ],
  [
    'Z',
    '2022年，县档案馆坚持“以公开为常态、不公开为例外”，通过县政府门户网站公开信息36条，开放档案目录2.4万条。全年没有收到政府信息公开申请，没有因政府信息公开工作被申请行政复议或者提起行政诉讼。没有制发行政规范性文件，没有作出行政许可、行政处罚、行政强制决定，没有收取行政事业性收费。',
    'applications/new=0 review/total=0 litigation/total=0 normative/issue=0 licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  [
    'Z',
    '我馆全年依申请公开工作平稳。新收申请2件，上年结转0件；办结1件，结转下年度1件。未发生行政复议；行政诉讼亦为零。馆内查阅中心接待查询公开信息群众158人次。',
    'applications/new=2! applications/carried-in=0 applications/processed=1! applications/carried-out=1! review/total=0 litigation/total=0',
  ],
  [
    'T',
    '2019年是新修订《条例》施行首年。我局制作规范性文件7件，新公开6件；作出行政许可决定415件、行政处罚决定66件、行政强制决定5件、其他对外管理服务事项处理决定37件；政府集中采购项目13项，采购总金额2864000元。新收申请27件，上年结转2件，答复28件；其中予以公开15件、部分公开3件、不予公开6件、无法提供3件、不予处理1件。行政复议3件，行政诉讼1件，该案系复议后起诉，法院已判决维持。',
    'normative/issue=7 normative/publish=6 licensing/total=415 penalties/total=66 coercion/total=5 other-services/total=37 procurement/total=13 procurement-amount/total=2864000 applications/new=27 applications/carried-in=2 applications/processed=28 applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable=3 applications/not-processed=1 review/total=3 litigation/total=1',
  ],
  [
    'T',
    '依申请公开办理情况。全年收到书面申请27件，较2018年的31件下降12.9%。申请内容以学区划分（11件）、教师招聘（6件）、校车管理（3件）为主。经审查，予以公开15件，不予公开8件。申请人不服答复申请行政复议3件，复议后起诉1件，未经复议直接起诉0件。',
    'applications/new=27 applications/granted=15 applications/refused=8! review/total=3 after-review/total=1 direct/total=0',
  ],
  [
    'U*',
    '2020年，我镇围绕疫情防控、脱贫攻坚等公开信息268条，其中疫情防控41条。辖区9个村（社区）设公开栏27块，更换内容216期次。镇卫生院、中心学校等单位公示收费项目15项。县政府信息公开办公室对我镇开展督查2次，反馈问题4条，已整改4条。2021年，拟新增查阅点3处，举办培训2期。',
    '',
  ],
  [
    'S',
    '2016年，我局共主动公开政府信息2417条，同比增加312条。其中，通过政府网站公开2380条，占98.5%；主动公开规范性文件9件。制发规范性文件总数12件。回应公众关注热点或重大舆情20次，参加或举办新闻发布会3次，政府网站在线访谈5次，政策解读稿件26篇，微博微信回应事件14次。设置查阅点3个，有专门机构1个。2015年同期主动公开2105条、受理申请47件。',
    'items/publish=2417 website/publish=2380 normative/publish=9 normative/issue=12 topics/total=20 press-conference/total=3 interview/total=5 explanation/total=26 social-reply/total=14 reading-point/total=3 dedicated-body/total=1',
  ],
  [
    'S',
    '依申请公开方面。共收到申请53件，同比增加6件，其中当面申请8件、传真申请1件、网络申请33件、信函申请11件。办结51件，另有2件跨年办理。答复情况为：属于已主动公开范围13件、同意公开19件、同意部分公开2件、不同意公开9件、不属于本行政机关公开2件、申请信息不存在3件、告知作出更改补充2件、告知通过其他途径办理1件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11 applications/processed=51 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=9! applications/not-held=2! applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '监督保障。我局从事政府信息公开工作人员9人，其中专职2人、兼职7人；各乡镇卫生院另有信息员34人。专项经费4.5万元，较上年增加0.5万元。全年召开政府信息公开工作会议或专题会6次，举办培训班4期，接受培训人员215人次；局属医院自行组织培训11期、参训1260人次。因政府信息公开被举报1件。未收取依申请公开费用。',
    'staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5 meeting/total=6 training/total=4 trainee/total=215 complaint/total=1 fee/charge=0',
  ],
  [
    'Y',
    '2017年，街道办事处未召开新闻发布会，未开展在线访谈。全年收到政府信息公开申请数为零，收取依申请公开费用零元。社区“两委”公开栏公布低保、救助等信息742条，便民服务大厅受理事项5128件。因信息公开被申请行政复议、被提起行政诉讼、被举报的，均没有发生。',
    'press-conference/total=0 interview/total=0 applications/new=0 fee/charge=0 review/total=0 litigation/total=0 complaint/total=0',
  ],
  [
    'L',
    '柳溪镇2015年政府信息公开工作有序推进。全镇主动公开政府信息186条，比2014年多22条。发布政策解读稿件3篇。收到申请4件，按时办结3件，延期办结1件。专项经费0.8万元。召开政府信息公开工作会议2次，举办培训班1期，46人次接受培训。',
    'items/publish=186 explanation/total=3 applications/new=4 applications/on-time=3! applications/extended=1! funding/total=0.8 meeting/total=2 training/total=1 trainee/total=46',
  ],
];
