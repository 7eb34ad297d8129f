import type { FreshSentence } from './measure.ts';

/** The paragraphs of round thirteen. */
export const paragraphs: readonly FreshSentence[] = [
  [
    'B',
    '2023年，我局深入贯彻《中华人民共和国政府信息公开条例》，紧紧围绕水利中心工作推进政务公开。（一）主动公开。全年主动公开信息538条，其中通过县政府门户网站公开395条，通过“清源水利”微信公众号公开143条。（二）依申请公开。全年收到申请71件，较上年增加13件；上年结转5件。截至年底办结70件，结转2024年继续办理6件。（三）政府信息管理。制发行政规范性文件3件，清理废止11件。（四）平台建设。对18个公开栏目进行优化调整，新增“水旱灾害防御”专题。（五）监督保障。举办培训2期，参训62人次，未发生责任追究情形。',
    'applications/new=71 applications/carried-in=5 applications/processed=70 applications/carried-out=6 normative/issue=3 normative/repeal=11',
  ],
  [
    'B',
    '2023年，我局收到政府信息公开申请71件。按申请人分，自然人61件，商业企业6件，法律服务机构4件。加上上年结转5件，全年应办理76件。按办理结果分，予以公开21件，部分公开7件，不予公开10件，无法提供15件，不予处理8件，其他处理9件，共办结70件。另有6件因尚在法定办理期限内，结转下年度继续办理。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/carried-in=5 applications/handled=76 applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '2023年，我局因政府信息公开被申请行政复议18件，其中维持9件，纠正2件，其他结果3件，尚未审结4件。被提起行政诉讼12件。其中，未经复议直接起诉5件，结果维持3件、其他结果1件、尚未审结1件；复议后起诉7件，结果维持5件、纠正1件。与2022年相比，复议案件增加6件，诉讼案件增加2件。案件主要集中在移民安置和征地补偿领域。今后，我局将加强答复文书审核把关，从源头预防和减少行政争议。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4 litigation/total=12 direct/total=5 direct/upheld=3 direct/other-result=1 direct/pending=1 after-review/total=7 after-review/upheld=5! after-review/corrected=1',
  ],
  [
    'B*',
    '一年来，我局政府信息公开工作取得一定成效，但仍存在差距。一是公开内容还不够精准，群众关注的农村饮水安全、河湖治理类信息仅占全部公开信息的18%。二是解读形式不够丰富，全年12篇解读中仅3篇为视频或图解。三是工作力量不足，局机关仅有1名兼职工作人员，7个二级单位尚未明确专人。2024年，我局将新增专题栏目2个，视频图解解读比例提高到50%以上，每季度开展一次业务培训，力争考核进入前10名。',
    '',
  ],
  [
    'B',
    '在行政执法信息公开方面，全年作出行政许可决定326件、行政处罚决定78件、行政强制决定14件。通过“信用中国”网站归集双公示信息391条，合规率100%。公开双随机抽查计划1份、抽查结果24条。办理人大代表建议9件、政协委员提案13件，办理结果全部公开。全年行政事业性收费53.28万元，收费目录清单同步更新。',
    'licensing/total=326 penalties/total=78! coercion/total=14 charges/charge=53.28',
  ],
  [
    'C',
    '2023年，清源县坚持以公开促落实、强监管、优服务。县政府门户网站主动公开政府信息38450条，其中政策文件1126条、财政预决算信息872条、重大建设项目信息654条。县政府领导参加“在线访谈”9期，举办新闻发布会12场，回应社会关切问题87个。县政府制发行政规范性文件16件，废止24件，现行有效173件。全县41个政务新媒体账号纳入统一监管，全年关停注销6个。',
    'normative/issue=16 normative/repeal=24 normative/in-force=173',
  ],
  [
    'C',
    '全县政府信息公开申请办理工作平稳有序。2023年新收申请1287件，同比增长12.7%，其中自然人申请1204件、法人或其他组织申请83件。上年结转46件，两项合计1333件。全年办结1261件，其中予以公开485件、部分公开131件、不予公开95件、无法提供324件、不予处理155件、其他处理53件。结转下年度72件。县政务公开办组织疑难申请会商56次，印发答复文书范本12种。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@organisation=83 applications/carried-in=46 applications/handled=1333 applications/processed=1261 applications/granted=485 applications/partial=131 applications/refused=95 applications/unavailable=324! applications/not-processed=155 applications/other-handling=53 applications/carried-out=72',
  ],
  [
    'C',
    '2023年，全县因政府信息公开引起的行政复议案件115件，比上年增加14件。复议结果维持64件，占55.7%；纠正18件，占15.7%；其他结果22件，尚未审结11件。未经复议直接起诉27件，其中结果维持15件、纠正2件、其他结果4件、未审结6件。复议后起诉35件，其中结果维持19件、纠正3件、其他结果5件、未审结8件。县司法局向有关单位发出行政复议意见书4份、建议书7份。',
    'review/total=115 review/upheld=64 review/corrected=18 review/other-result=22 review/pending=11 direct/total=27 direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6 after-review/total=35 after-review/upheld=19 after-review/corrected=3 after-review/other-result=5 after-review/pending=8',
  ],
  [
    'C*',
    '对照上级要求和群众期盼，我县政务公开工作还存在不足。一是部分单位依申请公开办理不够规范，第三方评估抽查的60件答复书中有9件存在引用条款不准确问题。二是基层公开发展不平衡，14个乡镇（街道）中得分90分以上的仅5个，最低的仅71.5分。三是政策解读多元化不足，图文、音视频解读占比为38.6%。针对上一年度报告提出的3项问题，已全部整改完成。2024年将开展业务轮训不少于4次，实现14个乡镇（街道）政务公开专区全覆盖。',
    '',
  ],
  [
    'M',
    '2024年，全省新收政府信息公开申请23160件，较2023年的24050件下降3.7%。从申请主体看，自然人21480件，商业企业1312件，科研机构9件，社会公益组织14件，法律服务机构268件，其他77件。上年结转900件。全年办结22895件，其中予以公开10148件，部分公开2111件，不予公开1600件，无法提供6360件，不予处理1415件，其他处理1261件。结转下年度1165件。省政府办公厅抽检答复案卷420份，优良率为91.4%。',
    'applications/new=23160 applications/new@natural-person=21480 applications/new@enterprise=1312 applications/new@research=9 applications/new@public-welfare=14 applications/new@legal-service=268 applications/new@other=77 applications/carried-in=900 applications/processed=22895 applications/granted=10148 applications/partial=2111 applications/refused=1600 applications/unavailable=6360 applications/not-processed=1415 applications/other-handling=1261 applications/carried-out=1165',
  ],
  [
    'M',
    '全省各级行政机关坚持依法履职，持续推进行政权力运行公开透明。全年制定省政府规章6件、废止2件。制发行政规范性文件74件、废止113件，年末现行有效912件。作出行政许可决定2841907件、行政处罚决定1930455件、行政强制决定90312件。省一体化政务服务平台办件量达1.36亿件，主动评价率92.7%。公布行政执法典型案例215个。行政事业性收费316420.75万元。',
    'regulations/issue=6 regulations/repeal=2 normative/issue=74 normative/repeal=113! normative/in-force=912 licensing/total=2841907 penalties/total=1930455 coercion/total=90312 charges/charge=316420.75',
  ],
  [
    'Z',
    '2022年，清源县档案馆认真落实政府信息公开各项要求。全年通过县政府门户网站公开信息43条，发布档案开放公告2期。未收到公民、法人和其他组织提出的政府信息公开申请，无上年结转申请，也无结转下年度办理的申请。未因政府信息公开被申请行政复议、提起行政诉讼。馆内查阅场所全年接待群众1206人次，提供档案利用3380卷次。',
    'applications/new=0 applications/carried-in=0 applications/carried-out=0 review/total=0 litigation/total=0',
  ],
  [
    'Z',
    '2022年，我馆成立由馆长任组长的政务公开工作领导小组，召开专题会议2次。全年制发行政规范性文件2件，已在县政府门户网站公开。未作出行政许可、行政处罚和行政强制决定，未收取行政事业性收费。更新门户网站信息97条，其中馆务动态61条。在全县政务公开第四季度通报中得分88分。',
    'normative/issue=2! licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  [
    'T',
    '2019年，新修订的《中华人民共和国政府信息公开条例》正式施行，我局及时修订政府信息公开指南。全年主动公开信息1036条，其中网站发布742条、微信推送294条。制作规范性文件7件，新公开6件。收到政府信息公开申请27件，上年结转2件；予以公开15件，部分公开3件，不予公开6件，无法提供3件，不予处理1件。因政府信息公开被申请行政复议3件，被提起行政诉讼1件。组织全县教育系统信息员培训2次，310人次参加。',
    'normative/issue=7 normative/publish=6 applications/new=27 applications/carried-in=2 applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable=3 applications/not-processed=1 review/total=3 litigation/total=1',
  ],
  [
    'T',
    '2019年，我局新收政府信息公开申请27件，其中自然人23件、法人或其他组织4件。截至年底已办结28件，结转下年度继续办理3件。不予公开的6件中，属于内部事务信息2件、过程性信息4件。县教育考试中心另收到考生成绩复核申请64件，不纳入政府信息公开申请统计。申请内容以招生划片、教师编制和校车管理为主。',
    'applications/new=27 applications/new@natural-person=23 applications/new@organisation=4 applications/processed=28 applications/carried-out=3! applications/refused=6 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'U',
    '2020年，柳溪镇政府信息公开工作有序推进。全年在县政府网站镇级专栏发布信息268条，涉及疫情防控73条、脱贫攻坚52条、惠农补贴41条。未制作规范性文件，未作出行政处罚和行政强制决定。收到政府信息公开申请2件，均按时答复。未发生因政府信息公开引起的行政复议和行政诉讼。',
    'normative/issue=0 penalties/total=0 coercion/total=0 applications/new=2! review/total=0 litigation/total=0',
  ],
  [
    'S',
    '2016年，我局主动公开政府信息2417条，制发规范性文件12件，主动公开规范性文件9件。从公开渠道看，政府公报公开24条，政府网站公开2380条，政务微博公开156条，政务微信公开231条，其他方式公开88条。回应公众关注热点或重大舆情20次。召开新闻发布会3次，参加在线访谈5次，发布政策解读稿件26篇。县卫生监督所官方微博发布信息512条，不计入上述统计。',
    'items/publish=2417 normative/issue=12 normative/publish=9 gazette/publish=24 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88 topics/total=20 press-conference/total=3 interview/total=5 explanation/total=26',
  ],
  [
    'S',
    '2016年，我局共收到政府信息公开申请53件，较上年减少7件。其中网络申请33件，信函申请11件，当面申请8件，传真申请1件。办结51件，其中按时办结47件，延期办结4件。答复情况为：属于已主动公开范围13件，同意公开19件，同意部分公开2件，不同意公开6件，不属于本行政机关公开5件，申请信息不存在3件，告知作出更改补充2件，告知通过其他途径办理1件。不同意公开的申请中，涉及国家秘密1件、涉及商业秘密2件、涉及个人隐私5件。全年未收取依申请公开信息费用。',
    'applications/new=53 applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1 applications/processed=51 applications/on-time=47 applications/extended=4 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=5! fee/charge=0',
  ],
  [
    'Y',
    '2017年，石桥街道把政府信息公开列入重要议事日程，由办事处主任负总责。辖区12个社区设置公开栏24块。全年没有收到政府信息公开申请，没有因政府信息公开引发的行政复议、行政诉讼和举报。街道安排政府信息公开专项经费3万元。下一步，将继续加强队伍建设，计划2018年开展业务培训2次。',
    'applications/new=0 review/total=0 litigation/total=0 complaint/total=0 funding/total=3!',
  ],
  [
    'L',
    '2015年，柳溪镇设立政府信息公开工作专门机构1个，配备工作人员3名，其中专职1名、兼职2名。设置政府信息公开查阅点2个。召开政府信息公开工作会议2次，举办培训班1期，培训46人次。安排政府信息公开专项经费0.8万元。发布政策解读稿件3篇。全镇16个村更新公开栏32块，发放惠民政策明白纸4600份。',
    'dedicated-body/total=1 staff/total=3 full-time/total=1 part-time/total=2 reading-point/total=2 meeting/total=2 training/total=1 trainee/total=46 funding/total=0.8 explanation/total=3',
  ],
];
