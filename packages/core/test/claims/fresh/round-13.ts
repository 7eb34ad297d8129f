import type { FreshSentence } from './measure.ts';
import { paragraphs } from './round-13-paragraphs.ts';

/**
 * Blind: written without reading the code that is measured nor other rounds, in the wordings that clerks use. Before mending: precision
 * 0.993, recall 0.986.
 */
export const roundThirteen: readonly FreshSentence[] = [
  // Single sentences
  ['B', '2023年，我局新收政府信息公开申请71件，较上年增加13件，增长22.41%。', 'applications/new=71'],
  [
    'B',
    '全年共作出行政许可决定326件、行政处罚决定87件、行政强制决定14件。',
    'licensing/total=326 penalties/total=87 coercion/total=14',
  ],
  [
    'B*',
    '全年通过县政府门户网站水利局专栏公开各类信息412条，其中机构职能类18条、政策文件类26条、工作动态类368条。',
    '',
  ],
  [
    'B',
    '在办理结果方面，予以公开21件，部分公开7件，不予公开12件，无法提供15件。',
    'applications/granted=21 applications/partial=7 applications/refused=12! applications/unavailable=15',
  ],
  [
    'B',
    '因政府信息公开引发行政复议案件18件，其中结果维持9件、结果纠正2件、其他结果3件，尚未审结4件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  [
    'C',
    '2023年，全县各级行政机关共收到政府信息公开申请1287件，其中自然人申请1204件，法人或其他组织申请83件。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@organisation=83',
  ],
  [
    'C',
    '县政府全年制发行政规范性文件16件，废止24件，现行有效173件，均已在县政府门户网站规范性文件库集中公开。',
    'normative/issue=16 normative/repeal=24 normative/in-force=173',
  ],
  ['C', '全年办结依申请公开事项1216件，办结率和按时答复率均为100%。', 'applications/processed=1216!'],
  ['C*', '县政府门户网站全年更新信息18624条，“清源发布”微信公众号推送信息2317条，总阅读量突破460万次。', ''],
  ['M', '2024年，全省行政机关新收政府信息公开申请23160件，同比下降3.7%。', 'applications/new=23160'],
  [
    'M',
    '全省各级行政机关全年作出行政许可决定约284.2万件，作出行政处罚决定193万余件。',
    'licensing/total=2842000≈ penalties/total=1930000≈',
  ],
  ['Z', '2022年，本馆未收到政府信息公开申请，也无上年结转的申请。', 'applications/new=0 applications/carried-in=0'],
  ['Z', '本年度未发生因政府信息公开引起的行政复议和行政诉讼。', 'review/total=0 litigation/total=0'],
  [
    'T',
    '2019年，我局共收到政府信息公开申请27件，其中自然人提出23件，商业企业提出4件。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4',
  ],
  ['T', '全年政府集中采购项目13个，采购总金额286.4万元。', 'procurement/total=13 procurement-amount/total=2864000'],
  ['U', '2020年，柳溪镇没有收到公民、法人和其他组织提出的政府信息公开申请。', 'applications/new=0'],
  [
    'S',
    '2016年，我局共主动公开政府信息2417条，其中通过政府网站公开2380条。',
    'items/publish=2417 website/publish=2380',
  ],
  [
    'S',
    '全年共收到政府信息公开申请53件，其中当面申请8件、传真申请1件、网络申请33件、信函申请11件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11',
  ],
  [
    'Y',
    '2017年，街道未收到依申请公开政府信息的申请，未收取任何检索、复制、邮寄费用。',
    'applications/new=0 fee/charge=0',
  ],
  [
    'L',
    '2015年，我镇主动公开政府信息186条，其中政府网站公开142条，其他方式公开44条。',
    'items/publish=186 website/publish=142 other-channel/publish=44',
  ],
  [
    'B',
    '从申请人类型看，自然人申请61件，占85.92%；商业企业申请6件，占8.45%；法律服务机构申请4件，占5.63%。',
    'applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '答复后申请人不服提起行政诉讼12件，其中未经复议直接起诉5件、复议后起诉7件。',
    'litigation/total=12 direct/total=5 after-review/total=7',
  ],
  ['B*', '在2023年度全县政务公开绩效考核中，我局得分94.6分，在38个县直部门中排名第5位，较上年前进4位。', ''],
  ['B', '全年收取行政事业性收费55.38万元，全部按规定缴入国库。', 'charges/charge=55.38!'],
  [
    'B',
    '无法提供的15件中，本机关不掌握相关政府信息12件、没有现成信息需要另行制作2件、补正后申请内容仍不明确1件。',
    'applications/unavailable=15 applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'C',
    '全年新收申请1287件，上年结转46件，共计1333件，已办结1261件，结转下年度继续办理72件。',
    'applications/new=1287 applications/carried-in=46 applications/handled=1333 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C*',
    '按承办单位统计，县自然资源和规划局承办312件，县住房和城乡建设局承办205件，城关镇承办97件，三家单位合计占全县总量的近五成。',
    '',
  ],
  [
    'C',
    '全县行政复议机关共受理政府信息公开类行政复议案件115件，被纠正26件，纠错率较上年下降2.3个百分点。',
    'review/total=115 review/corrected=26!',
  ],
  ['C*', '申请量较大的领域仍为征地拆迁、城乡规划、房屋征收，三类申请共计836件，占全年新收申请的65%。', ''],
  [
    'M',
    '2024年，省政府制定规章6件，废止2件，现行有效118件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118',
  ],
  [
    'M',
    '各级行政机关共办结政府信息公开申请22895件，其中予以公开10148件，占44.3%，部分公开2111件，占9.2%。',
    'applications/processed=22895 applications/granted=10148 applications/partial=2111',
  ],
  [
    'Z',
    '全年未制发、废止行政规范性文件，未作出行政许可、行政处罚和行政强制决定。',
    'normative/issue=0 normative/repeal=0 licensing/total=0 penalties/total=0 coercion/total=0',
  ],
  ['Z*', '2022年，通过馆门户网站发布信息86条，通过“清源档案”微信公众号推送图文124篇，累计接待查档群众1352人次。', ''],
  ['T', '全年共办理民办学校设立、变更等行政许可415件，作出行政处罚66件。', 'licensing/total=415 penalties/total=66'],
  [
    'T',
    '对收到的27件申请，予以公开15件、部分公开3件、不予公开8件。',
    'applications/new=27 applications/granted=15 applications/partial=3 applications/refused=8!',
  ],
  ['U', '2020年，我镇未因政府信息公开工作被申请行政复议或提起行政诉讼。', 'review/total=0 litigation/total=0'],
  [
    'S',
    '2016年，我局共召开政府信息公开工作会议6次，举办培训班4期，接受培训人员215人次。',
    'meeting/total=6 training/total=4 trainee/total=215',
  ],
  [
    'S',
    '53件申请中，已按时办结47件，延期办结4件，其余2件正在办理中。',
    'applications/new=53 applications/on-time=47 applications/extended=4',
  ],
  ['Y', '2017年，街道主动公开政府信息126条，主要为机构设置、财政预决算、民生保障等方面的内容。', 'items/publish=126!'],
  [
    'L',
    '全年收到政府信息公开申请4件，均已在法定期限内答复，其中当面申请3件、信函申请1件。',
    'applications/new=4 applications/in-person=3 applications/letter=1',
  ],
  [
    'B',
    '新制发规范性文件3件，废止和宣布失效11件，截至2023年底现行有效规范性文件42件。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  [
    'B',
    '全年受理政府信息公开申请76件（含上年结转5件），同比增长16.9%，办结70件，结转下年度6件。',
    'applications/handled=76 applications/carried-in=5 applications/processed=70 applications/carried-out=6',
  ],
  ['B*', '局属清江水库管理处、城区河道管理所全年分别公开信息38条和45条，并指导12个乡镇水利站完善公开栏。', ''],
  ['B', '政府信息公开行政复议案件中，被复议机关纠正5件，反映出个别答复说理不够充分。', 'review/corrected=5!'],
  [
    'B*',
    '全年共开展政务公开业务培训3次，参训人员87人次，并印发《清源县水利局政府信息公开工作规程》（清水办〔2023〕14号）。',
    '',
  ],
  [
    'C',
    '因政府信息公开引起的行政诉讼案件62件，其中维持34件，纠正5件，其他结果9件，尚未审结14件。',
    'litigation/total=62 litigation/upheld=34 litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  ['C', '全县全年行政事业性收费4172.6万元，较上年减少311.4万元。', 'charges/charge=4172.6'],
  [
    'C',
    '不予处理的155件申请中，属于信访举报投诉类的96件、重复申请的38件、要求提供公开出版物的3件、无正当理由大量反复申请的17件、要求行政机关确认或重新出具已获取信息的1件。',
    'applications/not-processed=155 applications/not-processed.petition=96 applications/not-processed.repeated=38 applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '全县共新收自然人申请1240件，占申请总量的96.3%，仍是申请主体的绝大多数。',
    'applications/new@natural-person=1240!',
  ],
  [
    'M',
    '因政府信息公开被提起行政诉讼757件，其中直接起诉307件、经行政复议后起诉450件。',
    'litigation/total=757 direct/total=307 after-review/total=450',
  ],
  ['M*', '全省政府网站集约化平台全年发布信息186.4万条，办理网民留言23.7万条，省政府门户网站总访问量达4.2亿次。', ''],
  ['Z', '2022年，我馆收到依申请公开事项1件，已按程序在法定期限内答复。', 'applications/new=1!'],
  ['T', '2019年共制作规范性文件7件，其中新公开6件。', 'normative/issue=7 normative/publish=6'],
  ['T*', '全系统36所中小学、幼儿园在县教育信息网公开办学信息1520条，义务教育招生入学专栏访问量9.3万次。', ''],
  [
    'S',
    '主动回应公众关注热点或重大舆情20次，发布政策解读稿件26篇，微博微信回应事件14次。',
    'topics/total=20 explanation/total=26 social-reply/total=14',
  ],
  [
    'S',
    '从答复情况看，同意公开29件，同意部分公开2件，不属于本行政机关公开5件，申请信息不存在3件。',
    'applications/granted=29! applications/partial=2 applications/not-held=5 applications/not-existing=3',
  ],
  [
    'S*',
    '县疾病预防控制中心、县妇幼保健院等9家医疗卫生单位全年公开办事信息640条，县人民医院接受群众电话咨询2180人次。',
    '',
  ],
  [
    'S',
    '全局从事政府信息公开工作人员9人，其中专职2人、兼职7人，设立信息查阅点3个。',
    'staff/total=9 full-time/total=2 part-time/total=7 reading-point/total=3',
  ],
  [
    'Y',
    '全年未发生涉及政府信息公开的举报投诉、行政复议和行政诉讼案件。',
    'complaint/total=0 review/total=0 litigation/total=0',
  ],
  [
    'L',
    '安排政府信息公开工作专项经费0.8万元，明确专职人员1名、兼职人员2名。',
    'funding/total=0.8 full-time/total=1 part-time/total=2',
  ],
  // Two or three sentences
  [
    'B',
    '2023年，我局持续规范依申请公开办理流程，严格落实登记、审核、办理、答复、归档等环节。全年共收到申请71件，其中网络申请45件、信函申请26件。所有申请均在法定期限内办理。',
    'applications/new=71',
  ],
  [
    'B*',
    '申请内容主要集中在水库移民后期扶持、河道采砂管理、水利工程征地补偿等领域。其中，涉及征地补偿的29件，涉及移民扶持的17件，涉及采砂管理的8件。',
    '',
  ],
  [
    'B',
    '2023年，因政府信息公开被申请行政复议18件，被提起行政诉讼12件。已审结的复议案件中，维持9件，纠正4件，其他结果3件。',
    'review/total=18 litigation/total=12 review/upheld=9 review/corrected=4! review/other-result=3',
  ],
  [
    'B',
    '全年办理行政许可326件，其中取水许可58件、水土保持方案审批141件、涉河建设项目审批127件。实施行政处罚87件，罚没款项64.2万元。',
    'licensing/total=326 penalties/total=87',
  ],
  [
    'B',
    '收到自然人申请61件，法人或其他组织申请10件。上年结转的5件均为自然人申请，已于一季度全部办结。',
    'applications/new@natural-person=61 applications/new@organisation=10 applications/carried-in=5',
  ],
  [
    'C',
    '全县行政机关共办结申请1261件。其中，予以公开485件，部分公开131件，不予公开95件，无法提供342件，不予处理155件，其他处理53件。',
    'applications/processed=1261 applications/granted=485 applications/partial=131 applications/refused=95 applications/unavailable=342 applications/not-processed=155 applications/other-handling=53',
  ],
  [
    'C*',
    '清源县全年主动公开政府信息41263条，较2022年增加3127条。其中重点领域信息9874条，政策文件及解读材料326条，建议提案办理结果214条。',
    '',
  ],
  [
    'C',
    '2023年全县新收政府信息公开申请1287件，比上年的1142件增长12.7%。其中，县政府本级收到申请184件，县直部门收到申请715件，乡镇（街道）收到申请388件。',
    'applications/new=1287',
  ],
  [
    'C',
    '因政府信息公开被申请行政复议115件，其中维持64件，维持率为55.7%；被提起行政诉讼68件，较上年减少9件。复议和诉讼案件主要涉及征地拆迁领域。',
    'review/total=115 review/upheld=64 litigation/total=68!',
  ],
  [
    'M',
    '全省各级行政机关共收到政府信息公开申请23160件，上年结转900件。新收申请中，自然人21480件，法人或其他组织1680件，分别占92.7%和7.3%。',
    'applications/new=23160 applications/carried-in=900 applications/new@natural-person=21480 applications/new@organisation=1680',
  ],
  [
    'M*',
    '省政府办公厅全年收到政府信息公开申请1046件，办结1031件。13个市（州）政府本级共收到申请5872件，省直部门共收到申请3914件。',
    '',
  ],
  [
    'Z',
    '2022年，我馆共收到政府信息公开申请0件，上年结转0件，予以公开0件。因政府信息公开被申请行政复议0件，被提起行政诉讼0件。',
    'applications/new=0 applications/carried-in=0 applications/granted=0 review/total=0 litigation/total=0',
  ],
  [
    'Z*',
    '本馆全年主动公开政府信息57条，其中财政信息4条、人事信息6条、档案开放公告11条、工作动态36条。馆藏档案新增开放3216卷。',
    '',
  ],
  [
    'T',
    '2019年，我局收到政府信息公开申请27件，上年结转2件，内容涉及招生考试、教师招聘、学校规划等方面。已办结28件，结转下年度继续办理1件。',
    'applications/new=27 applications/carried-in=2 applications/processed=28 applications/carried-out=1',
  ],
  [
    'T',
    '全年因政府信息公开被申请行政复议3件，结果维持2件，其他结果1件。被提起行政诉讼2件，均由县人民法院审理。',
    'review/total=3 review/upheld=2 review/other-result=1 litigation/total=2!',
  ],
  [
    'U',
    '2020年，柳溪镇人民政府通过县政府门户网站公开信息214条，通过村务公开栏公开信息630余条。全年未收到政府信息公开申请，没有上年结转申请。',
    'applications/new=0 applications/carried-in=0',
  ],
  [
    'S',
    '2016年，我局通过县政府网站公开信息2380条，通过政务微博公开信息156条，通过政务微信公开信息231条。微信公众号“清源卫生”关注人数达1.8万人，比上年增加4200人。',
    'website/publish=2380 weibo/publish=156 wechat/publish=231',
  ],
  [
    'S',
    '全年受理的申请已办结51件，其中按时办结45件，延期办结4件。申请内容主要涉及医疗机构设置、医疗纠纷处理和补助资金发放。',
    'applications/processed=51 applications/on-time=45! applications/extended=4',
  ],
  [
    'Y',
    '2017年，街道未制发规范性文件，未召开新闻发布会，未参加政府网站在线访谈。辖区9个社区通过公示栏公开居务信息420条。',
    'normative/issue=0 press-conference/total=0 interview/total=0',
  ],
  [
    'L',
    '2015年，我镇召开政府信息公开工作会议2次，举办培训班1期，培训46人次。选派11名村（社区）文书参加了县里举办的业务学习。',
    'meeting/total=2 training/total=1 trainee/total=46',
  ],
  [
    'B*',
    '我局政府信息公开工作仍存在一些不足：一是政策解读形式较为单一，全年发布的9篇解读材料中图解类仅2篇；二是部分栏目更新不够及时，县政府办季度通报问题5个。针对上述问题，我局已逐项整改到位。',
    '',
  ],
  [
    'B',
    '全年共制发行政规范性文件5件，均经合法性审核并按时报备。新出台文件全部同步发布解读材料，解读率100%。',
    'normative/issue=5!',
  ],
  [
    'B',
    '2023年，我局共作出行政许可决定326件，同比减少21件。作出行政处罚决定87件、行政强制决定14件，全部在决定作出之日起7个工作日内公开。',
    'licensing/total=326 penalties/total=87 coercion/total=14',
  ],
  [
    'B',
    '不予公开的10件申请中，属于国家秘密的1件，保护第三方合法权益的3件，属于内部事务信息的2件，属于过程性信息的4件。不予处理的8件中，信访举报投诉类申请6件、重复申请2件。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/not-processed=8 applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B',
    '从办理时限看，当年办结的70件申请平均用时11.3个工作日，比上年缩短1.6个工作日。因情况复杂延期答复9件，均依法告知了申请人。',
    'applications/processed=70',
  ],
  [
    'C',
    '2023年，全县制发行政规范性文件16件，同步公开解读材料41篇。对照清理要求，废止24件、修改7件，并按季度更新现行有效文件目录。',
    'normative/issue=16 normative/repeal=24',
  ],
  [
    'C*',
    '县政务公开办全年组织业务培训4期，培训各级政务公开工作人员560余人次；开展第三方评估1次，发现并督促整改问题137个。政务公开继续纳入全县高质量发展综合考核，分值为3分。',
    '',
  ],
  [
    'C',
    '全年新收政府信息公开申请1287件，其中自然人1204件、商业企业75件、科研机构1件、法律服务机构19件、其他6件。申请渠道以网络平台为主，占比超过七成。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@enterprise=75! applications/new@research=1 applications/new@legal-service=19 applications/new@other=6',
  ],
  [
    'C',
    '全年作出行政许可决定3.6万余件，行政处罚决定近1.5万件，行政强制决定921件。行政执法信息公示平台累计公示信息7.2万条，覆盖41家执法单位。',
    'licensing/total=36000≈ penalties/total=15000≈ coercion/total=921',
  ],
  [
    'M',
    '因政府信息公开被申请行政复议1603件，其中维持803件，纠正251件，其他结果412件，尚未审结137件。行政复议纠错率为17.1%，较上年降低1.2个百分点。',
    'review/total=1603 review/upheld=803 review/corrected=251 review/other-result=412 review/pending=137',
  ],
  [
    'M',
    '全省全年行政事业性收费约31.6亿元。年末现行有效行政规范性文件921件，较上年末净减少57件。',
    'charges/charge=316000≈ normative/in-force=921!',
  ],
  [
    'Z',
    '2022年，我馆未收到公民、法人或者其他组织的政府信息公开申请，无结转下年度办理的申请。没有被申请行政复议，没有被提起行政诉讼。',
    'applications/new=0 applications/carried-out=0 review/total=0 litigation/total=0',
  ],
  [
    'T',
    '2019年，我局其他对外管理服务事项处理决定37件，行政许可处理决定415件。政府集中采购项目15个，采购总金额2864000元。',
    'other-services/total=37 licensing/total=415 procurement/total=15! procurement-amount/total=2864000',
  ],
  [
    'T*',
    '存在的主要问题：一是基层学校公开意识不强，抽查的24所学校中有5所公示栏内容陈旧；二是教育惠民政策解读偏少，全年仅9篇；三是人员变动频繁，有3名信息员为新任。2020年，我局计划举办专题培训2期。',
    '',
  ],
  [
    'U*',
    '一是主动公开力度有待加强，全镇14个村中仍有3个村未按季更新公开栏。二是专业力量薄弱，仅有1名兼职人员。今后将每半年组织一次业务培训。',
    '',
  ],
  [
    'S',
    '全年召开新闻发布会3次，其中主要负责同志参加1次；参加政府网站在线访谈5次，其中主要负责同志参加2次。以其他方式回应事件6次。',
    'press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2 other-reply/total=6',
  ],
  [
    'S',
    '2016年，因政府信息公开被申请行政复议4件，其中维持具体行政行为3件，被依法纠错1件。被提起行政诉讼2件，维持具体行政行为2件。接到举报1件。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2 complaint/total=1',
  ],
  [
    'S',
    '我局主动公开政府信息2417条，比上年增加402条，增长19.95%。其中，卫生应急类56条、医政管理类318条、基层卫生类427条、疾病防控类605条。',
    'items/publish=2417',
  ],
  [
    'Y',
    '街道未收到政府信息公开申请。全年共办理12345热线转办件386件、县长信箱来信27件，按期办结率99%。',
    'applications/new=0',
  ],
  [
    'L',
    '2015年，我镇主动公开政府信息168条，主要包括惠农补贴、民政救助、计划生育等内容。收到的4件申请中，同意公开2件、属于已主动公开范围1件、不属于本行政机关公开1件。',
    'items/publish=168! applications/new=4 applications/granted=2 applications/already-public=1 applications/not-held=1',
  ],
  ...paragraphs,
];
