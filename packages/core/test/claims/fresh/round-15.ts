import type { FreshSentence } from './measure.ts';
import { paragraphs } from './round-15-paragraphs.ts';

/** Blind: rarer wordings, by an examiner who had read many reports. Before mending: precision 0.983, recall 0.939. */
export const roundFifteen: readonly FreshSentence[] = [
  // Single sentences
  [
    'B',
    '2023年度，向我局提出政府信息公开申请的共71件次，其中以个人名义提出的61件次，以企业名义提出的6件次，律师事务所等法律服务机构提出的4件次。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '连同上年度转来的５件在内，本年须办理的依申请公开件为７６件，年内办结７０件。',
    'applications/carried-in=5 applications/handled=76 applications/processed=70',
  ],
  [
    'B',
    '答复“予以公开”的二十一件，“部分公开”的七件，“不予公开”的十件，三者合计38件。',
    'applications/granted=21 applications/partial=7 applications/refused=10',
  ],
  [
    'B',
    '不予公开的10件里，属三类内部事务信息的2件，属四类过程性信息的4件，涉及第三方合法权益的3件，涉国家秘密的1件。',
    'applications/refused=10 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/refused.third-party-rights=3 applications/refused.state-secret=1',
  ],
  ['B*', '在全县各级行政机关收到的1287件政府信息公开申请中，涉及水利部门职责而由县政府办公室直接答复的有9件。', ''],
  [
    'B',
    '因政府信息公开引发的行政复议案件18起，已审结的14起中，维持9起、纠正2起、其他结果3起。',
    'review/total=18 review/total=14 review/upheld=9 review/corrected=2 review/other-result=3',
  ],
  [
    'B',
    '全年行政诉讼案件共12起，其中未经复议直接起诉的7起，复议后起诉的5起。',
    'litigation/total=12 direct/total=7! after-review/total=5!',
  ],
  ['B', '年末结转至2024年继续办理的申请尚有6件，均系12月下旬收到。', 'applications/carried-out=6'],
  [
    'B',
    '本局现行有效行政规范性文件42份，年内新制发3份、宣布废止11份。',
    'normative/in-force=42 normative/issue=3 normative/repeal=11',
  ],
  [
    'B',
    '依据《水法》第六十五条、第六十六条等规定，全年作出行政处罚决定87宗，同比少了19宗，罚没入库132.6万元。',
    'penalties/total=87',
  ],
  ['B', '本年度共收取水土保持补偿费等行政事业性收费58.23万元。', 'charges/charge=58.23!'],
  [
    'B',
    '收到的申请中，除61件由自然人提出外，其余10件的申请人为法人或其他组织。',
    'applications/new@natural-person=61 applications/new@organisation=10',
  ],
  ['B*', '三年来我局依申请公开办件量累计突破170件，年均57件，群众满意率由91.4%升至97.6%。', ''],
  [
    'B',
    '告知申请人“本机关不掌握相关政府信息”的12件，占答复总量的17.1%，较上年上升3个百分点。',
    'applications/unavailable.not-held=12',
  ],
  [
    'B',
    '补正通知发出后逾期未补正、我局不再处理的3件，逾期未按收费通知要求缴费、视为放弃申请的1件。',
    'applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1',
  ],
  [
    'C',
    '2023年，全县各级行政机关新收政府信息公开申请1287件，其中县政府办公室收214件，17个乡镇（街道）收388件，县直各部门收685件。',
    'applications/new=1287',
  ],
  [
    'C',
    '按申请人分，自然人1204件、商业企业57件、科研机构1件、法律服务机构19件、其他6件，未收到社会公益组织提出的申请。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@research=1 applications/new@legal-service=19 applications/new@other=6 applications/new@public-welfare=0',
  ],
  [
    'C',
    '全年审结的政府信息公开行政复议案件中，结果纠正的18件，占17.3%，较2022年的26件减少8件。',
    'review/corrected=18',
  ],
  [
    'C',
    '一年来，全县共作出行政许可决定36214件、行政处罚决定18430件，实施行政强制921次。',
    'licensing/total=36214 penalties/total=18430! coercion/total=921',
  ],
  [
    'C',
    '以“需要另行制作”为由无法提供41件，以“补正后申请内容仍不明确”为由无法提供13件，二者相差28件。',
    'applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13',
  ],
  ['C*', '县政府门户网站全年发布各类信息1287条，政务微信“清源发布”推送921条，总阅读量402万次。', ''],
  [
    'C',
    '信访举报投诉类申请96件、重复申请38件、要求提供公开出版物3件、无正当理由大量反复申请17件以及要求确认或重新出具已获取信息1件，依法不予处理。',
    'applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '到年底，我县现行有效的行政规范性文件为一百七十三件，当年制发十六件，清理废止二十四件。',
    'normative/in-force=173 normative/issue=16 normative/repeal=24',
  ],
  ['C', '全县行政事业性收费不足4200万元，比上年的4508.3万元又有下降。', 'charges/charge=4200≤'],
  ['C', '未发生因不服政府信息公开答复而未经复议径行起诉的案件。', 'direct/total=0!'],
  [
    'C',
    '行政诉讼方面，法院审结48件，驳回诉讼请求等结果维持的34件，判决纠正的5件，其他结果9件，另有14件尚未审结。',
    'litigation/total=48 litigation/upheld=34 litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  [
    'C*',
    '2023年度县对乡镇政务公开考核中，16个乡镇得分在90分以上，抽查申请答复文书173份，发现不规范问题24个并全部整改。',
    '',
  ],
  [
    'M',
    '2024年，全省行政机关收到的政府信息公开申请首次超过2.3万件，增幅较上年回落3.1个百分点。',
    'applications/new=23000≥',
  ],
  [
    'M',
    '省政府年内出台规章6部、废止2部，现行有效规章118部。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118',
  ],
  [
    'M',
    '从处理结果看，予以公开10148件，部分公开2111件，不予公开1600件，无法提供6306件，不予处理1415件，其他处理1261件。',
    'applications/granted=10148 applications/partial=2111 applications/refused=1600 applications/unavailable=6306! applications/not-processed=1415 applications/other-handling=1261',
  ],
  [
    'M',
    '公开后危及“三安全一稳定”的17件，法律、行政法规禁止公开的58件，属于行政执法案卷的188件，属于行政查询事项的316件。',
    'applications/refused.security-and-stability=17 applications/refused.forbidden-by-law=58 applications/refused.enforcement-files=188 applications/refused.administrative-query=316',
  ],
  ['M', '全省各级行政许可机关作出许可决定逾284万件，日均7700余件。', 'licensing/total=2840000≥'],
  ['M*', '截至2024年末，全省建成政务公开专区1603个，其中省级1个、市级13个、县级118个、乡镇及村级1471个。', ''],
  ['Z', '本年度我馆未收到任何形式的政府信息公开申请，亦无上年结转件。', 'applications/new=0 applications/carried-in=0'],
  [
    'Z',
    '2022年，我馆既无因政府信息公开被申请行政复议的情形，也没有被提起行政诉讼。',
    'review/total=0 litigation/total=0',
  ],
  ['Z', '2022年我馆收到书面提交的政府信息公开申请1件，申请事项为婚姻登记档案的开放目录。', 'applications/new=1!'],
  ['Z*', '全年接待查档群众1864人次，提供利用档案3120卷次，出具档案证明426份，免收复印费用0.9万元。', ''],
  ['Z', '全年制发、废止行政规范性文件均为零。', 'normative/issue=0 normative/repeal=0'],
  [
    'T',
    '自然人申请23件、企业申请4件，构成了2019年我局收到的全部27件政府信息公开申请。',
    'applications/new@natural-person=23 applications/new@enterprise=4 applications/new=27',
  ],
  ['T', '全年实施政府集中采购项目13个，采购总金额286.4万元。', 'procurement/total=13 procurement-amount/total=2864000'],
  ['T', '行政许可事项由33项增至35项，全年作出行政许可决定415件。', 'licensing/total=415'],
  [
    'T',
    '答复申请28件，其中予以公开15件，部分公开5件，不予公开6件。',
    'applications/processed=28 applications/granted=15 applications/partial=5! applications/refused=6',
  ],
  [
    'T',
    '申请行政复议3件，2件维持、1件其他结果，无一件被纠正。',
    'review/total=3 review/upheld=2 review/other-result=1 review/corrected=0',
  ],
  ['T*', '全县142所中小学、幼儿园全年主动公开信息5800余条，其中县实验小学收到家长书面公开申请3件，均已答复。', ''],
  [
    'U',
    '2020年，本镇没有收到公民、法人或者其他组织的政府信息公开申请，也没有结转下年度继续办理的申请。',
    'applications/new=0 applications/carried-out=0',
  ],
  ['U', '2020年本镇被提起行政诉讼一起，案由为不服政府信息公开答复。', 'litigation/total=1!'],
  ['U*', '年内处理12345热线工单219件、信访事项17件，办结率分别为99.5%和100%。', ''],
  [
    'S',
    '全年主动公开政府信息2417条，其中通过政府网站公开2380条，通过政务微博公开156条，通过政务微信公开231条，通过政府公报公开24条，通过其他方式公开88条。',
    'items/publish=2417 website/publish=2380 weibo/publish=156 wechat/publish=231 gazette/publish=24 other-channel/publish=88',
  ],
  [
    'S',
    '网络申请33件居首，信函11件、当面8件次之，传真仅1件。',
    'applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1',
  ],
  [
    'S',
    '2016年收到的53件申请，已办结51件，其中按时办结44件、延期办结7件。',
    'applications/new=53 applications/processed=51 applications/on-time=44! applications/extended=7!',
  ],
  [
    'S',
    '组织参加新闻发布会3场，其中主要负责同志出席1场；参加在线访谈5期，主要负责同志作客2期。',
    'press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2',
  ],
  [
    'S',
    '从事政府信息公开工作人员9名，专职2名，兼职7名，专项经费4.5万元。',
    'staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5',
  ],
  ['S*', '全县17家乡镇卫生院全年公示药品价格、医疗服务项目等信息4180条，设立公开栏53块。', ''],
  [
    'S',
    '申请信息不存在的3件，不属于本行政机关公开的5件，告知作出更改补充的2件，告知通过其他途径办理的1件。',
    'applications/not-existing=3 applications/not-held=5 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'Y',
    '2017年，本街道没有收到政府信息公开申请，没有收取任何检索、复制、邮寄费用，也没有因此引发的行政复议、行政诉讼和举报。',
    'applications/new=0 fee/charge=0 review/total=0 litigation/total=0 complaint/total=0',
  ],
  ['Y', '举办政府信息公开专题培训班2期，参训干部38人次。', 'training/total=2! trainee/total=38!'],
  ['Y*', '2018年，街道计划开设政务微信，力争全年主动公开信息200条以上，培训信息员30人次。', ''],
  [
    'L',
    '我镇2015年主动公开政府信息186条，其中在政府网站公开142条，以公开栏、广播等其他方式公开44条。',
    'items/publish=186 website/publish=142 other-channel/publish=44',
  ],
  [
    'L',
    '全年收到信息公开申请4件，当面申请1件，信函申请3件。',
    'applications/new=4 applications/in-person=1! applications/letter=3!',
  ],
  [
    'L',
    '镇里设专门机构1个、查阅点2处，有专兼职工作人员3人。',
    'dedicated-body/total=1 reading-point/total=2 staff/total=3',
  ],
  // Two or three sentences
  [
    'B',
    '2023年，我局收到政府信息公开申请71件，比上年的58件多13件。从提交渠道看，网上提交49件，邮寄15件，当面递交7件。',
    'applications/new=71',
  ],
  [
    'B',
    '全县水利系统共接到申请134件。其中局机关收到71件，下属河道管理所、水库管理处等事业单位收到63件。',
    'applications/new=71',
  ],
  [
    'B',
    '本年度我局没有被申请行政复议的情况。被提起行政诉讼12件，法院已审结9件，3件尚未审结。',
    'review/total=0! litigation/total=12 litigation/total=9 litigation/pending=3',
  ],
  [
    'B',
    '对疑难申请，局法规科组织会商31次，邀请法律顾问参与19次。未经复议直接起诉的案件中，没有一件被判决纠正。',
    'direct/corrected=0',
  ],
  [
    'B',
    '我局在答复书中逐项说明理由。涉及信访、举报、投诉的6件以及重复申请的2件，告知不予处理，并同步告知了法定渠道。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B*',
    '2022年，我局收到申请58件、办结55件，被申请行政复议11件。2024年，我局将进一步压缩答复时限，力争平均用时控制在12个工作日以内。',
    '',
  ],
  [
    'B',
    '全年新收申请中，商业企业提出4件，法律服务机构提出6件。余下的申请人均为自然人。',
    'applications/new@enterprise=4! applications/new@legal-service=6!',
  ],
  [
    'B',
    '其他处理情形共9件。细分来看，逾期不补正3件，逾期未缴费1件，其他5件。',
    'applications/other-handling=9 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/other-handling.other=5',
  ],
  [
    'B',
    '复议后又起诉的7件。法院维持4件、纠正1件，还有2件未审结。',
    'after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B*',
    '召开水旱灾害防御新闻发布会3场，公开水情、雨情信息326期。局微信公众号“清源水利”关注人数达1.1万，推送图文87篇。',
    '',
  ],
  [
    'B',
    '行政执法信息公示到位。行政许可三百二十六件、行政处罚八十七例、行政强制十四例，决定书摘要在7个工作日内全部上网，公示率100%。',
    'licensing/total=326 penalties/total=87 coercion/total=14',
  ],
  [
    'C',
    '全县政府信息公开申请总量比上年翻了近一番。新收1287件，上年结转46件，合计1333件；办结1261件，72件结转下年度继续办理。',
    'applications/new=1287 applications/carried-in=46 applications/handled=1333 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '县自然资源局、县住建局、县公安局为收到申请最多的三家单位，分别为312件、208件、97件。三家合计617件，占全县新收申请1287件的47.9%。',
    'applications/new=1287',
  ],
  [
    'C',
    '因政府信息公开工作被申请行政复议115件。其中维持18件，纠正64件，其他结果22件，尚未审结11件。',
    'review/total=115 review/upheld=18! review/corrected=64! review/other-result=22 review/pending=11',
  ],
  [
    'C',
    '无法提供的共计三百四十二件，占办理总量的27.1%。这当中，本机关不掌握的288件，没有现成信息、需另行制作的41件，补正后仍不明确的13件。',
    'applications/unavailable=342 applications/unavailable.not-held=288 applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13',
  ],
  ['C*', '组织政务公开业务培训4期，参训485人次。对57家单位的131份答复书开展评查，评出优秀答复书19份。', ''],
  [
    'C',
    '上年未办结而转入本年度的46件，已于一季度清零。结转2024年继续办理的有７２件，其中５１件依法延长了答复期限。',
    'applications/carried-in=46 applications/carried-out=72',
  ],
  [
    'C',
    '全县现行有效规范性文件173件，均在门户网站集中公开。年内制发61件，废止24件。',
    'normative/in-force=173 normative/issue=61! normative/repeal=24',
  ],
  [
    'C',
    '全年发生政府信息公开行政诉讼案件62件，其中未经复议直接起诉27件、经复议后起诉35件。被法院判决纠正的共5件，占8.1%。',
    'litigation/total=62 direct/total=27 after-review/total=35 litigation/corrected=5',
  ],
  [
    'M',
    '全年新收申请23160件，自然人提出21480件，占92.7%。法人及其他组织提出1680件，其中商业企业1312件、科研机构9件、社会公益组织14件、法律服务机构268件、其他77件。',
    'applications/new=23160 applications/new@natural-person=21480 applications/new@organisation=1680 applications/new@enterprise=1312 applications/new@research=9 applications/new@public-welfare=14 applications/new@legal-service=268 applications/new@other=77',
  ],
  [
    'M',
    '对政府信息公开工作的复议和司法监督力度加大。全省各级行政机关因政府信息公开被申请行政复议1306件，被提起行政诉讼757件。',
    'review/total=1306! litigation/total=757',
  ],
  [
    'M*',
    '2023年，全省收到申请21307件，2022年为19846件。《清源省政府信息公开规定》（省政府令第268号）将于2025年3月1日起施行。',
    '',
  ],
  [
    'M',
    '全省作出行政处罚决定193万余件，实施行政强制9万余件。行政事业性收费316420.75万元，同口径下降2.4%。',
    'penalties/total=1930000≈ coercion/total=90000≈ charges/charge=316420.75',
  ],
  [
    'Z',
    '2022年，我馆收到政府信息公开申请0件，办结0件，结转下年度0件。行政复议0件，行政诉讼0件。',
    'applications/new=0 applications/processed=0 applications/carried-out=0 review/total=0 litigation/total=0',
  ],
  [
    'Z',
    '全年共收到政府信息公开申请3件，均为个人提出。因对答复不服，申请人向县政府申请行政复议1件。',
    'applications/new=3! review/total=1!',
  ],
  [
    'Z*',
    '新增馆藏档案6114卷，到馆查阅登记1320人次。馆内政府信息查阅中心接收各单位移送的公开文件482份，其中县政府文件37份。',
    '',
  ],
  [
    'T',
    '本年度办理申请29件，含上年结转2件。已答复28件，结转下年度1件。',
    'applications/handled=29 applications/carried-in=2 applications/processed=28 applications/carried-out=1',
  ],
  [
    'T',
    '2019年制作规范性文件7件，对外公开6件。作出行政处罚决定66件，行政强制决定15件。',
    'normative/issue=7 normative/publish=6 penalties/total=66 coercion/total=15!',
  ],
  [
    'T',
    '因“属于过程性信息”不予公开4件，因“属于内部事务信息”不予公开2件。另有3件因本机关不掌握而无法提供，1件实为信访诉求，不予处理。',
    'applications/refused.process-information=4 applications/refused.internal-affairs=2 applications/unavailable.not-held=3 applications/not-processed.petition=1',
  ],
  [
    'T*',
    '2019年高考期间，发布招生政策解读26篇，接听咨询电话415个。全县民办学校公示收费标准58条，县教育考试中心办理成绩复核37件。',
    '',
  ],
  [
    'U',
    '镇党政办设有申请接收窗口1个，公布咨询电话1部。全年没有发生政府信息公开方面的行政复议、行政诉讼案件，政府集中采购项目数量为0。',
    'review/total=0 litigation/total=0 procurement/total=0',
  ],
  [
    'S',
    '2016年受理申请53件，答复结果为已主动公开13件、同意公开19件、同意部分公开2件、不同意公开6件。不同意公开的理由，涉及国家秘密1件，涉及商业秘密2件，涉及个人隐私3件。',
    'applications/new=53 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3',
  ],
  [
    'S',
    '召开政府信息公开工作会议6次，举办培训班4期。接受培训人员521人次。',
    'meeting/total=6 training/total=4 trainee/total=521!',
  ],
  [
    'S',
    '回应公众关注热点或重大舆情20次，发布政策解读稿件26篇。通过微博微信回应14次，通过其他方式回应6次。',
    'topics/total=20 explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S*',
    '县疾控中心发布疾病防控提示24期，县中心血站公布采血信息156条。市卫生计生委《关于做好信息公开工作的通知》（清卫发〔2016〕53号）要求，各单位每月报送信息不少于4条。',
    '',
  ],
  [
    'S',
    '一年来，被申请行政复议4宗，维持具体行政行为3宗，被依法纠错1宗。行政诉讼2宗，举报1宗。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 complaint/total=1',
  ],
  [
    'Y',
    '街道未发生因政府信息公开引起的行政复议。行政诉讼、举报均为零。',
    'review/total=0 litigation/total=0 complaint/total=0',
  ],
  [
    'Y',
    '2017年街道主动公开政府信息96条，比上年多14条。依申请公开方面，全年未收到申请。',
    'items/publish=96! applications/new=0',
  ],
  [
    'L',
    '本镇全年答复申请4件。其中属于已主动公开范围1件，同意公开2件，不属于本行政机关公开1件。',
    'applications/processed=4 applications/already-public=1 applications/granted=2 applications/not-held=1',
  ],
  ['L*', '12个行政村公开村务信息1040条，更新公开栏46块。镇便民服务中心受理群众办事申请2300余件，办结率99%。', ''],
  ...paragraphs,
];
