import type { FreshSentence } from './measure.ts';

/** Blind: ordinary wordings unlike those of rounds thirteen, eighteen and twenty. Before mending: precision 0.988, recall 0.964. */
export const roundTwentyOne: readonly FreshSentence[] = [
  // Single sentences
  [
    'B',
    '2023年，我局收到公民、法人和其他组织提出的政府信息公开申请共计71件（自然人61件、商业企业6件、法律服务机构4件）。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  ['B', '政府信息公开申请新收数量由2022年的58件上升为71件，申请人仍以库区移民居多。', 'applications/new=71'],
  ['B*', '2023年，局门户网站设置一级栏目8个、二级栏目35个，累计发布信息1284条，同比增长9.6%。', ''],
  ['B', '全年办理并答复政府信息公开申请70件，按期答复率100%，未出现因超期引发的投诉。', 'applications/processed=70'],
  [
    'B',
    '因申请人逾期未按要求缴纳费用、我局不再处理的申请1件，因申请人逾期不补正、我局不再处理的申请3件。',
    'applications/other-handling.fee-unpaid=1 applications/other-handling.not-corrected-in-time=3',
  ],
  ['B', '2023年，我局废止行政规范性文件14件，主要涉及河道采砂、水费计收等领域。', 'normative/repeal=14!'],
  [
    'B*',
    '全年承办县人大代表建议11件、县政协提案14件，办复率、满意率均达100%，答复件全文公开率较上年提高5个百分点。',
    '',
  ],
  [
    'B',
    '水行政执法信息公开方面，实施行政处罚87件、行政强制14件，执法结果公示率达到100%。',
    'penalties/total=87 coercion/total=14',
  ],
  ['B', '经县财政局核对，我局2023年行政事业性收费实际入库53.28万元，比上年减收5万元。', 'charges/charge=53.28'],
  [
    'B',
    '2023年，申请人不服我局政府信息公开答复而申请行政复议的案件有18件，其中4件尚未审结。',
    'review/total=18 review/pending=4',
  ],
  [
    'B',
    '因公开会损害第三方合法权益而决定不予公开的申请5件，均事先书面征求了第三方意见。',
    'applications/refused.third-party-rights=5!',
  ],
  [
    'B*',
    '局办公室牵头组织政务公开专题培训4次，覆盖机关干部及二级单位业务骨干136人次，另派员参加县里组织的业务轮训3人次。',
    '',
  ],
  [
    'B',
    '当年未办结而转入2024年办理的申请6件，其中自然人5件、法律服务机构1件。',
    'applications/carried-out=6 applications/carried-out@natural-person=5 applications/carried-out@legal-service=1',
  ],
  [
    'B*',
    '县政务公开领导小组办公室通报的年度考核结果显示，我局综合得分91.8分，比2022年提高2.6分，位次由第17位升至第9位。',
    '',
  ],
  [
    'B',
    '不予处理的申请中，属于重复申请的4件，属于信访举报投诉类的6件。',
    'applications/not-processed.repeated=4! applications/not-processed.petition=6',
  ],
  ['C', '全县各级各部门2023年度新收政府信息公开申请1287件，平均每个工作日5.1件。', 'applications/new=1287'],
  [
    'C',
    '新收申请中，商业企业57件、科研机构1件、法律服务机构19件、其他6件，剩余1204件全部来自自然人。',
    'applications/new@enterprise=57 applications/new@research=1 applications/new@legal-service=19 applications/new@other=6 applications/new@natural-person=1204',
  ],
  ['C*', '县融媒体中心承办的“清源发布”视频号全年发布短视频728条，单条最高播放量121万次，新增关注3.6万人。', ''],
  [
    'C',
    '因属于国家秘密、法律行政法规禁止公开而决定不予公开的申请分别为2件、5件。',
    'applications/refused.state-secret=2 applications/refused.forbidden-by-law=5',
  ],
  [
    'C',
    '至2023年12月31日，全县仍有92件政府信息公开申请处于法定办理期内，需结转下年度继续办理。',
    'applications/carried-out=92!',
  ],
  ['C', '经动态清理，县政府现行有效行政规范性文件由年初的181件减少到173件。', 'normative/in-force=173'],
  ['C*', '全年公开重大行政决策事项9项，组织听证3次，公开征求意见24件次，采纳意见建议157条。', ''],
  [
    'C',
    '全县行政执法机关全年办结行政处罚案件并作出处罚决定14380件，全部录入省行政执法监督平台。',
    'penalties/total=14380!',
  ],
  [
    'C',
    '全县涉政府信息公开行政诉讼案件62件，其中被法院维持34件、被纠正5件。',
    'litigation/total=62 litigation/upheld=34 litigation/corrected=5',
  ],
  ['C*', '14个乡镇（街道）共设置基层政务公开专区14个、村级查询点173个，配备专兼职人员46名。', ''],
  [
    'C',
    '要求行政机关确认或重新出具已获取信息的申请1件，要求提供公开出版物的申请3件，均依法不予处理。',
    'applications/not-processed.confirm-or-reissue=1 applications/not-processed.publications=3',
  ],
  [
    'C',
    '收费监管方面，各执收单位全年收取行政事业性收费4712.6万元，收费目录清单实行“一张网”公布。',
    'charges/charge=4712.6!',
  ],
  [
    'M',
    '2024年，全省各级行政机关办理答复政府信息公开申请22895件，能够全部或部分提供信息的占53.5%。',
    'applications/processed=22895',
  ],
  [
    'M*',
    '省政府门户网站围绕大规模设备更新、消费品以旧换新等主题制作专题21个，发布政策解读材料1603篇（条），直播新闻发布会74场。',
    '',
  ],
  [
    'M',
    '以全省各级行政机关为被申请人的政府信息公开行政复议1603件，被复议机关依法纠正251件，占15.7%。',
    'review/total=1603 review/corrected=251',
  ],
  ['M', '2024年，以省政府令形式公布新制定规章8件，均配发政策解读材料。', 'regulations/issue=8!'],
  ['M', '全省法人和其他组织共提出政府信息公开申请1680件，较上年增加129件。', 'applications/new@organisation=1680'],
  [
    'M',
    '因属于行政查询事项不予公开316件，因属于行政执法案卷不予公开188件，因危及“三安全一稳定”不予公开17件。',
    'applications/refused.administrative-query=316 applications/refused.enforcement-files=188 applications/refused.security-and-stability=17',
  ],
  ['Z', '2022年，我馆依申请公开收件量为0件，结转下年度0件。', 'applications/new=0 applications/carried-out=0'],
  ['Z*', '全年完成馆藏档案数字化副本制作38.2万页，开放审核档案5613件，办理异地查档、跨馆出证业务217件。', ''],
  ['Z', '2022年度，我馆作出行政处罚决定2件，均已在县信用信息平台公示。', 'penalties/total=2!'],
  [
    'Z',
    '2022年，没有公民、企业或者社会组织就政府信息公开事项对本馆申请行政复议、提起行政诉讼。',
    'review/total=0 litigation/total=0',
  ],
  ['Z*', '2022年，我馆在县直单位政务公开测评中列第23位，得分较上年上升1.5分，被点名的4个问题均已整改。', ''],
  ['T', '2019年度，本机关共接收政府信息公开申请27件，多数通过县政府网站依申请公开系统提交。', 'applications/new=27'],
  ['T', '2019年，我局新公开规范性文件9件，文件全文和解读材料同步上网。', 'normative/publish=9!'],
  ['T*', '全县12所普通高中和职业学校公布招生章程12份、收费公示24条，局招生热线接听咨询4150人次。', ''],
  [
    'T',
    '教学仪器、课桌凳等政府集中采购项目共13个，采购总金额为286.4万元，节资率6.9%。',
    'procurement/total=13 procurement-amount/total=286.4',
  ],
  ['T', '因政府信息公开工作被申请行政复议5件，复议机关维持2件。', 'review/total=5! review/upheld=2'],
  ['T', '年末尚有1件申请未办结，按规定结转2020年继续办理。', 'applications/carried-out=1'],
  [
    'U',
    '2020年度，柳溪镇政府收到政府信息公开申请数为0，办理答复数为0。',
    'applications/new=0 applications/processed=0',
  ],
  ['U', '本年度，我镇未开展政府集中采购，没有制作规范性文件。', 'procurement/total=0 normative/issue=0'],
  ['U*', '全年利用“村村响”广播播放惠农政策320小时，发放明白卡5400张，更新镇务公开栏24期。', ''],
  ['S', '2016年度，全局通过不同渠道和方式主动公开政府信息2417条。', 'items/publish=2417'],
  ['S', '通过政府公报公开政府信息24条，通过政府网站公开政府信息2308条。', 'gazette/publish=24 website/publish=2308!'],
  ['S*', '全县18家乡镇卫生院、236个村卫生室全部设立公开栏，年内更新药品价格、收费标准等内容1460条次。', ''],
  [
    'S',
    '办结的51件申请中，在规定时限内按时办结47件，经同意延期办结4件。',
    'applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  ['S', '我局主要负责同志全年参加新闻发布会1次、参加政府网站在线访谈2次。', 'press-conference/led=1 interview/led=2'],
  ['S*', '县政府办公室全年印发《政府信息公开工作简报》12期，通报各单位存在问题37个，2次刊登我局做法。', ''],
  [
    'S',
    '当年针对我局政府信息公开的行政复议4件，复议机关依法纠错2件，主要问题是答复期限把握不准。',
    'review/total=4 review/corrected=2!',
  ],
  [
    'Y',
    '2017年度，我街道政府信息公开申请办结数为0件，无延期办结情况。',
    'applications/processed=0 applications/extended=0',
  ],
  ['Y*', '街道各社区全年召开居民议事会41次，公示低保、临时救助对象名单16批386人，办理热线工单203件。', ''],
  ['Y', '全年召开政府信息公开专题工作会议3次，传达学习上级文件精神。', 'meeting/total=3!'],
  [
    'L',
    '我镇2015年答复的政府信息公开申请中，属于已主动公开范围1件、不属于本行政机关公开1件、同意公开2件。',
    'applications/already-public=1 applications/not-held=1 applications/granted=2',
  ],
  ['L*', '在2015年全县政府信息公开考评中，我镇得87分，居全县乡镇第6名，较2014年前移3位。', ''],
  ['L', '全镇共有2处政府信息公开查阅点，分别设在镇便民服务中心和镇文化站。', 'reading-point/total=2'],
  // Two or three sentences
  [
    'B',
    '2023年，我局依申请公开收件71件，上年结转5件。已按程序办理答复70件，剩余6件结转下年度办理，均未超期。',
    'applications/new=71 applications/carried-in=5 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '从答复结果来看，予以公开的21件，部分公开的7件。不予公开的10件均已说明理由，并告知救济途径和期限。',
    'applications/granted=21 applications/partial=7 applications/refused=10',
  ],
  [
    'B*',
    '我局在办事大厅建成政务公开专区，配置自助查询机1台、电脑2台。专区全年接待群众326人次，发放宣传资料1200余份。',
    '',
  ],
  [
    'B',
    '全年发生政府信息公开行政复议案件18件，同比增加6件，增幅50%。行政诉讼案件12件，同比增加2件，其中未经复议直接起诉的5件。',
    'review/total=18 litigation/total=12 direct/total=5',
  ],
  [
    'B',
    '深入推进行政执法公示制度。2023年，我局作出行政许可决定236件、行政处罚决定87件，无执法决定被撤销的情况。',
    'licensing/total=236! penalties/total=87',
  ],
  [
    'B',
    '新出台的3件行政规范性文件均公开征求意见，收到公众意见27条，采纳9条。废止的11件行政规范性文件已在网站标注“失效”。',
    'normative/issue=3 normative/repeal=11',
  ],
  [
    'B*',
    '存在的主要问题：一是信息发布审核把关不严，全年被通报错敏字词7处；二是专栏更新不均衡，5个栏目年更新量不足10条。改进措施：落实“三审三校”，每月自查不少于1次。',
    '',
  ],
  [
    'B',
    '2023年，我局未收到科研机构、社会公益组织的申请，收到法律服务机构申请4件，比上年多3件。收到商业企业申请9件，内容集中在工程招投标领域。',
    'applications/new@research=0 applications/new@public-welfare=0 applications/new@legal-service=4 applications/new@enterprise=9!',
  ],
  [
    'B',
    '15件申请因客观原因无法提供政府信息，占办结总数的21.4%。其中12件所涉信息本机关不掌握，已告知申请人向自然资源、农业农村等部门咨询。',
    'applications/unavailable=15 applications/unavailable.not-held=12',
  ],
  [
    'B',
    '2023年，涉及我局的政府信息公开行政复议、行政诉讼案件分别为18件、12件，上年分别为12件、10件。案件增多的原因主要是移民后期扶持政策调整，部分申请人就同一事项多次申请。',
    'review/total=18 litigation/total=12',
  ],
  [
    'C',
    '2023年全县依申请公开任务较重，新收1287件，上年结转46件，全年共办理1333件。县政府办公室逐件建立台账，对临期件提前3个工作日提醒。',
    'applications/new=1287 applications/carried-in=46 applications/handled=1333',
  ],
  [
    'C*',
    '市政府办公室对我县政务公开工作开展实地评估，抽查县直部门12个、乡镇4个，反馈问题35个。截至年底，整改完成33个，其余2个需长期坚持。',
    '',
  ],
  [
    'C',
    '县政府全年新制定行政规范性文件61件，印发后5个工作日内全部公开，并配发多形式解读89篇。废止24件，均公布了废止目录。',
    'normative/issue=61! normative/repeal=24',
  ],
  [
    'C',
    '政府信息公开行政复议结果中，维持64件、纠正18件、其他结果22件，尚有11件未审结。与上年相比，维持率提高4.2个百分点，纠正率下降3.1个百分点。',
    'review/upheld=64 review/corrected=18 review/other-result=22 review/pending=11',
  ],
  [
    'C',
    '全县各许可实施机关共作出行政许可决定36214件，网上办理率91.2%。作出行政强制决定921件，主要集中在公安、交通运输、城市管理等领域。',
    'licensing/total=36214 coercion/total=921',
  ],
  [
    'C',
    '全县以“无法提供”答复的申请342件，同比增加31件。究其原因，本机关不掌握相关政府信息的238件，没有现成信息需要另行制作的41件，反映出部分群众对部门职责了解不够。',
    'applications/unavailable=342 applications/unavailable.not-held=238! applications/unavailable.needs-creation=41',
  ],
  [
    'C*',
    '12月份，县政府办公室对46家单位的政府信息公开指南逐一核查，发现联系电话错误9处、受理地址未更新6处。县直单位平均得分86.4分，乡镇平均得分81.7分。',
    '',
  ],
  [
    'C',
    '2023年，全县95家预算单位按时公开部门预决算，公开率100%。全县行政事业性收费4172.6万元，同比下降2.1%。',
    'charges/charge=4172.6',
  ],
  [
    'M',
    '全省2024年新收政府信息公开申请23160件，上年结转900件，结转下年度1165件。结转下年度的申请较上年增加265件，主要原因是12月份集中收到批量申请。',
    'applications/new=23160 applications/carried-in=900 applications/carried-out=1165',
  ],
  [
    'M',
    '全省扎实开展规范涉企行政执法专项行动。全年作出行政处罚决定1930455件、行政强制决定90312件，公布涉企行政检查计划3.2万项，压减检查频次27.4%。',
    'penalties/total=1930455 coercion/total=90312',
  ],
  [
    'M',
    '其他处理1261件。其中，申请人逾期不补正、行政机关不再处理其申请507件，申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其申请83件，其他716件。',
    'applications/other-handling=1261 applications/other-handling.not-corrected-in-time=507 applications/other-handling.fee-unpaid=83! applications/other-handling.other=716',
  ],
  [
    'M*',
    '全省各地深化“政府开放日”品牌，全年举办活动912场，邀请群众2.7万人次参与。省级层面遴选优秀案例30个，汇编成册印发各市（州）学习借鉴。',
    '',
  ],
  [
    'Z',
    '2022年，我馆依申请公开登记簿无收件记录，全年申请数量为零。全年未作出行政许可决定，未作出行政处罚决定，也未实施行政强制。',
    'applications/new=0 licensing/total=0 penalties/total=0 coercion/total=0',
  ],
  [
    'Z',
    '全年通过馆微信公众号推送馆藏故事45篇，阅读量2.3万次。年内因政府信息公开被提起行政诉讼1件，由县人民法院受理。',
    'litigation/total=1!',
  ],
  [
    'Z*',
    '2022年，我馆接收各单位移交的政府公开信息纸质文本861份。其中县政府文件98份、县政府办公室文件204份、部门文件559份，均供公众免费查阅。',
    '',
  ],
  [
    'T',
    '2019年新收自然人申请23件、商业企业申请4件，没有科研机构、社会公益组织和法律服务机构申请。申请总量比2018年的19件增加8件。',
    'applications/new@natural-person=23 applications/new@enterprise=4 applications/new@research=0 applications/new@public-welfare=0 applications/new@legal-service=0',
  ],
  [
    'T',
    '全年办结申请28件，平均办理时间13个工作日。其中不予公开6件，不予处理2件，均在答复书中写明了依据。',
    'applications/processed=28 applications/refused=6 applications/not-processed=2!',
  ],
  [
    'T',
    '2019年共作出其他对外管理服务事项处理决定37件，涉及中小学生学籍变动、教师职称申报等。作出行政处罚66件、行政强制5件，主要针对无证办园。',
    'other-services/total=37 penalties/total=66 coercion/total=5',
  ],
  [
    'T*',
    '义务教育阶段学校公布作息时间、课程安排、收费项目等信息2100余条，家长满意度测评得分96.3分。局机关开通“局长接待日”，全年接待来访群众66批152人。',
    '',
  ],
  [
    'U',
    '2020年，镇政府制作规范性文件1件，内容为人居环境整治奖补办法。该文件印发后，由各村在公开栏张贴。',
    'normative/issue=1!',
  ],
  [
    'U',
    '报告期内，我镇没有上年结转申请，也没有收到新的申请，未产生政府信息公开行政复议、行政诉讼案件。各村（社区）报送信息136条，被县融媒体中心采用19条。',
    'applications/carried-in=0 applications/new=0 review/total=0 litigation/total=0',
  ],
  [
    'S',
    '2016年，我局将政府信息公开工作经费列入部门预算，安排专项经费4.5万元。同时落实专职人员2名、兼职人员7名，设立专门机构1个。',
    'funding/total=4.5 full-time/total=2 part-time/total=7 dedicated-body/total=1',
  ],
  [
    'S',
    '围绕H7N9疫情防控、医药卫生体制改革等热点，全年回应公众关注热点或重大舆情20次。组织撰写发布政策解读稿件62篇，把政策讲清讲透。',
    'topics/total=20 explanation/total=62!',
  ],
  [
    'S',
    '从申请方式看，网络申请33件，信函申请11件，当面申请8件，传真申请1件。全年收到申请合计53件，同比增长15.2%。',
    'applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1 applications/new=53',
  ],
  [
    'S*',
    '县卫生局下属28家单位共有门户网站11个、微信公众号19个，年访问量合计93万次。2016年新增微信公众号4个，撤并网站3个。',
    '',
  ],
  [
    'S',
    '2016年，我局制发规范性文件12件，主动公开规范性文件9件。对照县法制办要求，清理历年文件64件，其中继续有效51件。',
    'normative/issue=12 normative/publish=9',
  ],
  [
    'Y',
    '2017年，街道未举行新闻发布会，未开展政府网站在线访谈，回应公众关注热点或重大舆情0次。街道团工委组织志愿服务活动36场，参与690人次。',
    'press-conference/total=0 interview/total=0 topics/total=0',
  ],
  [
    'Y',
    '街道干部8人兼任社区网格长，走访居民4200户。全年收到政府信息公开申请1件，内容为拆迁补偿标准，已按期答复。',
    'applications/new=1!',
  ],
  [
    'L',
    '2015年，镇政府举办政府信息公开业务培训班1期，培训64人次，由县政府办公室派员授课。召开政府信息公开工作会议2次，安排部署公开目录修订。',
    'training/total=1 trainee/total=64! meeting/total=2',
  ],
  [
    'L',
    '从公开形式看，政府网站公开142条，其他方式公开44条。从公开内容看，惠农政策类61条、财政资金类38条、计划生育类29条、其他58条，总量比2014年增加12%。',
    'website/publish=142 other-channel/publish=44',
  ],
  // Paragraphs
  [
    'B',
    '2023年，清源县水利局按照县委、县政府统一部署，以公众关切为导向做好政府信息公开工作。主动公开方面，通过县政府门户网站、局网站和微信公众号分别发布信息312条、1284条、206条，其中涉及农村饮水、防汛抗旱、河湖长制的信息较多。依申请公开方面，新收申请71件，同比增长22.4%；办结70件，其中予以公开21件、无法提供15件。政府信息管理方面，对2016年以来公开的信息进行全面排查，规范更正信息43条。平台建设方面，局网站首页改版1次，新增“数字水利”等栏目3个。监督保障方面，召开专题会2次，将公开工作纳入股室年度考核，占比5%。',
    'applications/new=71 applications/processed=70 applications/granted=21 applications/unavailable=15',
  ],
  [
    'B*',
    '我局政府信息公开工作虽取得一定成绩，但还存在以下不足：一是公开的及时性有待增强，个别股室在文件印发后超过20个工作日才提交公开，全年发现此类情况6起；二是公开形式较为单一，文字类信息占比高达92%；三是专职力量薄弱，承办人员2年内更换3次。下一步，我局将从以下几方面改进：一是建立月提醒、季通报制度，确保信息按时公开率达到100%；二是制作水利科普短视频10个以上、图解15期以上；三是组织全员培训2次，选派2人到县政府办公室跟班学习。',
    '',
  ],
  [
    'B',
    '2023年，我局被申请政府信息公开行政复议18件。其中，结果维持9件，占50%；结果纠正2件，占11.1%；其他结果3件；尚未审结4件。当年被提起政府信息公开行政诉讼12件，未经复议直接起诉5件、复议后起诉7件。局主要负责人出庭应诉3次，分管负责人出庭应诉6次。针对被纠正案件，我局召开专题会议2次，查找答复程序和法律适用方面的问题5个。同期我局调处边界水事纠纷21件，与政府信息公开无关。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4 litigation/total=12 direct/total=5 after-review/total=7',
  ],
  [
    'B',
    '2023年，我局收到的政府信息公开申请在数量和结构上均有变化。新收申请71件，比2022年多13件；自然人申请61件，占85.9%；法人或其他组织申请10件，占14.1%。申请事项中，移民后期扶持23件、征地补偿19件、项目招投标12件、其他事项17件。连同上年结转5件，全年共办理76件。办理结果为：予以公开21件，部分公开7件，不予公开10件，无法提供15件，不予处理8件，其他处理9件。与2022年相比，予以公开的比例提高3.4个百分点。结转下年度继续办理6件，均未超过法定期限。',
    'applications/new=71 applications/new@natural-person=61 applications/new@organisation=10 applications/carried-in=5 applications/handled=76 applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9 applications/carried-out=6',
  ],
  [
    'B',
    '2023年，我局坚持以公开促规范，不断提升水利治理透明度。制发行政规范性文件3件，废止11件，年末现行有效42件。公开水利工程招标公告37份、中标公示35份、合同变更8份，涉及资金2.16亿元。作出行政许可决定326件，其中通过网上办理的291件；作出行政处罚决定87件、行政强制决定24件，执法全过程记录率100%。全年行政事业性收费53.28万元，公开收费标准3项。通过“双随机、一公开”平台公示抽查结果56条，检查市场主体112家。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42 licensing/total=326 penalties/total=87 coercion/total=24! charges/charge=53.28',
  ],
  [
    'C',
    '2023年，清源县人民政府以建设服务型政府为目标，扎实做好政务公开各项工作。一是聚焦政策发布，制发行政规范性文件16件，发布配套解读42件，召开政策吹风会5场。二是聚焦执法规范，全县作出行政许可决定36214件、行政处罚决定14830件、行政强制决定921件，行政执法公示率达99.7%。三是聚焦公众需求，新收政府信息公开申请1287件，办结1261件。四是聚焦平台管理，按季度抽查县政府门户网站栏目1830个次，发现问题96个，整改率100%。五是聚焦队伍建设，举办全县业务培训2期，培训320人次；以清政办发〔2023〕16号印发年度工作要点。',
    'normative/issue=16 licensing/total=36214 penalties/total=14830 coercion/total=921 applications/new=1287 applications/processed=1261',
  ],
  [
    'C',
    '2023年，全县依申请公开答复工作进一步规范。不予公开95件，其中属于国家秘密2件，其他法律行政法规禁止公开5件，保护第三方合法权益27件，属于三类内部事务信息9件，属于四类过程性信息33件，属于行政执法案卷12件，属于行政查询事项7件。无法提供342件，其中本机关不掌握相关政府信息288件，没有现成信息需要另行制作41件，补正后申请内容仍不明确31件。县政府办公室组织法律顾问审核答复书534份，提出修改意见217条。市政府办公室转来申请人投诉5件，经核查属实1件。全县申请平均办理时长13.6天，同比缩短1.2天。',
    'applications/refused=95 applications/refused.state-secret=2 applications/refused.forbidden-by-law=5 applications/refused.third-party-rights=27 applications/refused.internal-affairs=9 applications/refused.process-information=33 applications/refused.enforcement-files=12 applications/refused.administrative-query=7 applications/unavailable=342 applications/unavailable.not-held=288 applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=31!',
  ],
  [
    'C*',
    '基层政务公开方面，我县对照国家部委制定的26个试点领域标准指引，组织31家县直部门和14个乡镇（街道）修订标准目录45套。全县建成“一站式”政务公开专区17个，其中县级1个、乡镇级14个、部门级2个，配备自助终端36台。依托村级便民服务站设置查阅点，覆盖行政村173个，占全县行政村总数的84.8%。村（居）务公开方面，全年公示惠农补贴资金1.32亿元，惠及农户6.4万户。市级评估中，城关镇、柳溪镇专区建设分别得97分、95.5分，位列全市前10名。',
    '',
  ],
  [
    'C',
    '2023年，全县行政机关因政府信息公开被申请行政复议115件，较上年增长13.9%。从复议结果看，维持64件，其他结果22件，纠正18件，年末尚未审结11件。因政府信息公开被提起行政诉讼62件，其中未经复议直接起诉27件，结果维持15件、结果纠正2件、其他结果4件、尚未审结6件；复议后起诉35件，结果维持19件、结果纠正3件、其他结果5件、尚未审结8件。涉案的行政机关共23家，其中县自然资源和规划局涉及31件、县住房和城乡建设局涉及24件。县政府办公室与县司法局联合开展案卷评查1次，评查案卷80份，评出优秀案卷15份。',
    'review/total=115 review/upheld=64 review/other-result=22 review/corrected=18 review/pending=11 litigation/total=62 direct/total=27 direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6 after-review/total=35 after-review/upheld=19 after-review/corrected=3 after-review/other-result=5 after-review/pending=8',
  ],
  [
    'M',
    '2024年，全省政府信息公开申请办理工作总体规范有序。新收申请23160件，较上年减少890件；其中自然人21480件，占92.7%，法人或其他组织1680件，占7.3%。办结22895件，同比减少1.9%。在无法提供的6360件中，本机关不掌握相关政府信息5764件，占比超过九成。在其他处理的1261件中，申请人逾期不补正507件。省政府办公厅建立疑难复杂申请省市县三级会商机制，全年会商214次。各市（州）中，省会市新收申请5120件，占全省的22.1%；申请量最少的市为386件。',
    'applications/new=23160 applications/new@natural-person=21480 applications/new@organisation=1680 applications/processed=22895 applications/unavailable=6360 applications/unavailable.not-held=5764 applications/other-handling=1261 applications/other-handling.not-corrected-in-time=507',
  ],
  [
    'M',
    '2024年，清源省坚持把公开透明贯穿法治政府建设全过程。全年制定省政府规章6件、废止2件，现行有效118件；制发行政规范性文件74件，废止131件，现行有效912件。各级行政机关作出行政许可决定约284.2万件、行政处罚决定约193万件、行政强制决定约9万件。全省行政事业性收费约31.6亿元，降幅2.6%。省政府领导同志出席新闻发布会9场，省直部门主要负责人出席43场。全省12345热线受理诉求1824万件，按时办结率99.1%。利益相关方代表列席省政府有关会议37人次。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118 normative/issue=74 normative/repeal=131 normative/in-force=912 licensing/total=2842000≈ penalties/total=1930000≈ coercion/total=90000≈ charges/charge=316000≈',
  ],
  [
    'Z',
    '2022年，清源县档案馆严格执行政府信息公开条例，明确由馆办公室负责日常工作。一年来，在县政府门户网站发布各类信息52条，其中通知公告14条、业务指导21条、财政预决算2条、其他15条。报告期内未收到公众提出的政府信息公开申请，也没有上年结转的申请。报告期内没有制发行政规范性文件，没有收取行政事业性收费。报告期内没有发生因政府信息公开引起的行政复议或行政诉讼。“6·9国际档案日”期间，发放宣传折页1500份，接受咨询230余人次。',
    'applications/new=0 applications/carried-in=0 normative/issue=0 charges/charge=0 review/total=0 litigation/total=0',
  ],
  [
    'Z*',
    '针对上年度存在的公开内容不够丰富、更新不够及时等2个问题，我馆采取措施加以改进。一是充实公开内容，全年公布开放档案目录8600条，较2021年增加3100条。二是加快更新频率，县政府网站本馆栏目平均每月更新5.2条。三是强化学习培训，全馆18名干部参加线上学习，人均24学时。当前仍存在专业人才缺乏、公开形式单一等不足，全馆档案专业人员仅占33%。2023年，我馆计划举办“档案开放日”活动4次，完成不少于20万页档案的数字化，并争取测评得分达到92分。',
    '',
  ],
  [
    'T',
    '2019年，我局以贯彻落实新《条例》为契机，统筹推进教育领域信息公开。全年在县教育信息网发布信息1423条，其中政策法规36条、招生考试118条、人事人才95条、财务信息27条。规范性文件制作数量为7件，新公开数量为6件。收到政府信息公开申请27件，上年结转2件，办结28件，结转下年度继续办理1件。作出行政许可决定415件、行政处罚决定66件；政府集中采购项目13个，采购总金额286.4万元。我局在全市教育系统政务公开评估中得分89分，列9个县区局第3名。',
    'normative/issue=7 normative/publish=6 applications/new=27 applications/carried-in=2 applications/processed=28 applications/carried-out=1 licensing/total=415 penalties/total=66 procurement/total=13 procurement-amount/total=286.4',
  ],
  [
    'T',
    '2019年，我局新收政府信息公开申请27件，自然人申请占85.2%，商业企业申请占14.8%。从办理结果看，予以公开15件，部分公开3件，不予公开6件，其中属于三类内部事务信息2件、属于四类过程性信息4件；因本机关不掌握相关政府信息无法提供3件，因属于信访举报投诉类申请不予处理1件。因政府信息公开引起的行政复议3件，其中结果维持2件、其他结果1件；复议后起诉1件，年内已审结。县学生资助管理中心全年接受资助咨询870件次，由该中心直接答复。与2018年相比，要求提供会议纪要、内部请示的申请占比上升11个百分点。',
    'applications/new=27 applications/granted=15 applications/partial=3 applications/refused=6 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/unavailable.not-held=3 applications/not-processed.petition=1 review/total=3 review/upheld=2 review/other-result=1 after-review/total=1',
  ],
  [
    'S',
    '2016年，我局认真执行政府信息公开条例，各项工作有序推进。全年主动公开政府信息2417条，其中政府网站2380条、政务微博156条、政务微信231条、政府公报24条、其他方式88条。制发规范性文件12件，发布政策解读稿件26篇，回应公众关注热点或重大舆情20次。收到政府信息公开申请53件，办结51件，其余2件转入2017年办理。被申请行政复议4件，被提起行政诉讼2件，收到举报1件。县疾控中心、县妇幼保健院等单位网站全年发布健康科普文章760篇，点击量54万次。',
    'items/publish=2417 website/publish=2380 weibo/publish=156 wechat/publish=231 gazette/publish=24 other-channel/publish=88 normative/issue=12 explanation/total=26 topics/total=20 applications/new=53 applications/processed=51 review/total=4 litigation/total=2 complaint/total=1',
  ],
  [
    'S',
    '2016年，我局进一步加强信息公开保障和教育培训。局长任政府信息公开领导小组组长，14个股室负责人为成员。从事政府信息公开工作人员9人，其中专职2人、兼职7人；设立专门机构1个，设置查阅点3个。全年投入专项经费4.5万元，召开政府信息公开专题会议6次，举办培训班4期，接受培训人员251人次。各乡镇卫生院自行组织学习62场，参加医务人员1480人次。在市卫生局组织的信息公开知识竞赛中，我局代表队获第2名。',
    'staff/total=9 full-time/total=2 part-time/total=7 dedicated-body/total=1 reading-point/total=3 funding/total=4.5 meeting/total=6 training/total=4 trainee/total=251!',
  ],
  [
    'S',
    '2016年，我局收到政府信息公开申请53件，主要涉及医疗事故鉴定、计划生育证明、医疗机构设置审批等事项。全年答复51件，其中同意公开19件，占37.3%；属于已主动公开范围13件，占25.5%；同意部分公开2件；不同意公开6件。不属于本行政机关公开5件，申请信息不存在3件，告知作出更改补充2件，告知通过其他途径办理1件。申请人对答复不服申请行政复议4件，复议机关维持3件、纠错1件。年内未收取依申请公开的检索、复制、邮寄费用。局信访室登记来信来访271件次，12320卫生热线接听来电5860个，未计入申请数量。',
    'applications/new=53 applications/processed=51 applications/granted=19 applications/already-public=13 applications/partial=2 applications/refused=6 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1 review/total=4 review/upheld=3 review/corrected=1 fee/charge=0',
  ],
  [
    'Y',
    '2017年，石桥街道以社区治理为重点推进政府信息公开。街道未制发规范性文件，未主动公开规范性文件。全年未收到政府信息公开申请，没有举报、行政复议和行政诉讼。未设置政府信息公开查阅点，未安排政府信息公开专项经费。辖区8个社区微信群共有成员1.3万人，社区工作者在群内转发便民提示2260条。社区“阳光议事厅”议事57次，解决停车、加装电梯等问题43个。2018年，街道计划设立查阅点1个，培训社区工作者80人次。',
    'normative/issue=0 normative/publish=0 applications/new=0 complaint/total=0 review/total=0 litigation/total=0 reading-point/total=0 funding/total=0',
  ],
  [
    'L',
    '2015年，柳溪镇扎实开展政府信息公开，基础保障得到加强。镇里设立政府信息公开专门机构1个，有工作人员3名，其中专职1名、兼职2名。全年主动公开政府信息186条，其中政府网站142条、其他方式44条，内容以强农惠农、征地拆迁、社会救助为主。收到政府信息公开申请4件，其中当面申请3件、信函申请1件，均按时办结。未发生涉及政府信息公开的行政复议、行政诉讼和举报，未收取依申请公开信息费用。全镇16个村财务公开64次，镇纪委受理涉及村务公开的信访5件，查实1件。',
    'dedicated-body/total=1 staff/total=3 full-time/total=1 part-time/total=2 items/publish=186 website/publish=142 other-channel/publish=44 applications/new=4 applications/in-person=3 applications/letter=1 review/total=0 litigation/total=0 complaint/total=0 fee/charge=0',
  ],
];
