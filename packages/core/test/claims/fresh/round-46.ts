import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, by a writer who saw no earlier set. Before mending: precision 0.988, recall 0.981. */
export const roundFortySix: readonly FreshSentence[] = [
  // B: bureau, 2021
  [
    'B',
    '本年度新收政府信息公开申请71件，其中自然人61件、商业企业6件、法律服务机构4件。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4',
  ],
  [
    'B',
    '加上上年结转的5件，全年共办理政府信息公开申请76件，年内办结70件，另有6件结转2024年继续办理。',
    'applications/carried-in=5 applications/handled=76 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '在已答复的申请中，予以公开21件，部分公开7件，不予公开10件，无法提供15件，不予处理8件，其他处理9件。',
    'applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=8 applications/other-handling=9',
  ],
  [
    'B',
    '不予公开的10件中，属于国家秘密的1件，为保护第三方合法权益的3件，属于三类内部事务信息的2件，属于四类过程性信息的4件。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'B',
    '因本机关不掌握相关政府信息而无法提供的12件，没有现成信息需要另行制作的2件，补正后申请内容仍不明确的1件。',
    'applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '有6件申请实为信访举报投诉事项，2件属重复申请，均依法告知申请人不予处理。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B',
    '申请人无正当理由逾期不补正、不再处理其申请的3件，逾期未按收费通知要求缴纳费用的1件，按其他处理中的“其他”情形办结5件。',
    'applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/other-handling.other=5',
  ],
  [
    'B',
    '全年因政府信息公开被申请行政复议18件，复议结果维持9件、纠正2件、其他结果3件，尚未审结4件。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  [
    'B',
    '未经复议直接起诉的行政诉讼5件，其中结果维持3件、结果纠正0件、其他结果1件、尚未审结1件。',
    'direct/total=5 direct/upheld=3 direct/corrected=0 direct/other-result=1 direct/pending=1',
  ],
  [
    'B',
    '复议后起诉的案件共7件，法院维持4件，纠正1件，尚在审理中的2件。',
    'after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B',
    '我局全年制发行政规范性文件3件，集中清理后废止11件，目前现行有效42件。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  [
    'B',
    '我局依法作出行政许可决定326件、行政处罚决定87件，实施行政强制14件。',
    'licensing/total=326 penalties/total=87 coercion/total=14',
  ],
  ['B', '全年行政事业性收费金额53.28万元，收费标准和依据均在网站公示。', 'charges/charge=53.28'],
  [
    'B',
    '无法提供和不予处理的申请合计23件，均向申请人书面说明了理由。',
    'applications/unavailable+applications/not-processed=23',
  ],
  ['B', '法人或其他组织提出的政府信息公开申请10件，不足全部申请的两成。', 'applications/new@organisation=10'],
  ['B', '2023年，我局收到依申请公开件84件，内容以防洪工程和移民安置为主。', 'applications/new=84!'],
  ['B', '全年作出行政处罚决定78件，罚没款全部上缴国库。', 'penalties/total=78!'],
  ['B', '经审查决定不予公开的申请13件，理由和法律依据均在告知书中写明。', 'applications/refused=13!'],
  [
    'B',
    '涉及政府信息公开的行政诉讼16件，其中未经复议直接起诉5件、复议后起诉11件。',
    'litigation/total=16! direct/total=5 after-review/total=11!',
  ],
  ['B', '截至2023年12月31日，尚有9件政府信息公开申请未到答复期限，结转下年度继续办理。', 'applications/carried-out=9!'],
  ['B', '我局对25件政府信息公开申请予以公开，占办结总数的三成以上。', 'applications/granted=25!'],
  ['B*', '依申请公开平均办理时间由上年的14个工作日缩短至11个工作日，比法定的20个工作日提前9个工作日。', ''],
  ['B*', '局办公室全年接听群众咨询电话326次，接待现场来访71人次。', ''],
  [
    'B*',
    '根据《中华人民共和国政府信息公开条例》第三十八条、第三十九条规定，我局修订了《政府信息公开申请办理规程》（清水办〔2023〕18号），细化9个环节、42项要求。',
    '',
  ],
  ['B*', '与2022年相比，新收政府信息公开申请增加12件，增长20.3%，行政复议减少3件。', ''],
  ['B*', '通过局门户网站发布水旱灾害防御信息412条、河湖长制信息96条，微信公众号推送信息159条。', ''],
  ['B', '从申请渠道看，新收的71件申请中，网络提交44件、信函寄送19件、当面递交8件。', 'applications/new=71'],
  [
    'B',
    '2022年我局收到政府信息公开申请59件，2023年增至71件，多集中在水库移民补偿和河道采砂领域。',
    'applications/new=71',
  ],
  ['B*', '2024年，我局计划制发行政规范性文件4件，举办政务公开培训2期，力争依申请公开按期答复率达到100%。', ''],
  ['B*', '相邻的白沙县水利局全年收到政府信息公开申请102件、办结97件，其分类答复的做法值得我局借鉴。', ''],
  // C: county government, 2021
  [
    'C',
    '2023年，全县各级行政机关新收政府信息公开申请1287件，同比增长8.4%；上年结转46件。',
    'applications/new=1287 applications/carried-in=46',
  ],
  [
    'C',
    '申请人以自然人为主，共提出申请1204件；另有商业企业57件、法律服务机构19件、科研机构1件、其他6件，社会公益组织0件。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@legal-service=19 applications/new@research=1 applications/new@other=6 applications/new@public-welfare=0',
  ],
  [
    'C',
    '年内应答复的1261件申请已全部办结，按时办结率100%，其余72件结转下年度继续办理。',
    'applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '办理结果中，485件予以公开，131件作区分处理后部分公开，两项合计616件，占办结总数的48.85%。',
    'applications/granted=485 applications/partial=131 applications/granted+applications/partial=616',
  ],
  [
    'C',
    '不予公开的申请95件，其中属于行政执法案卷的12件、属于行政查询事项的7件、其他法律行政法规禁止公开的5件。',
    'applications/refused=95 applications/refused.enforcement-files=12 applications/refused.administrative-query=7 applications/refused.forbidden-by-law=5',
  ],
  [
    'C',
    '要求提供公开出版物的3件，无正当理由大量反复申请的17件，要求行政机关确认或重新出具已获取信息的1件，均作不予处理。',
    'applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '全县无法提供政府信息的申请342件，其中本机关不掌握相关信息的288件。',
    'applications/unavailable=342 applications/unavailable.not-held=288',
  ],
  [
    'C',
    '21件申请因申请人逾期不补正、4件申请因逾期未缴纳费用，按“其他处理”办结。',
    'applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4',
  ],
  [
    'C',
    '全县现行有效行政规范性文件173件，年内新制发16件，废止24件。',
    'normative/in-force=173 normative/issue=16 normative/repeal=24',
  ],
  [
    'C',
    '全县行政许可决定数量为36214件，行政处罚、行政强制决定数量分别为14830件和921件。',
    'licensing/total=36214 penalties/total=14830 coercion/total=921',
  ],
  ['C', '全县行政事业性收费总额约4170万元，收费目录清单实行动态管理。', 'charges/charge=4170≈'],
  [
    'C',
    '因政府信息公开引发行政复议115件、行政诉讼62件，合计177件。',
    'review/total=115 litigation/total=62 review/total+litigation/total=177',
  ],
  [
    'C',
    '在已审结的104件行政复议案件中，维持64件，占61.5%；纠正18件。',
    'review/total=104 review/upheld=64 review/corrected=18',
  ],
  [
    'C',
    '行政诉讼方面，结果维持34件、结果纠正5件、其他结果9件，尚未审结14件。',
    'litigation/upheld=34 litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  [
    'C',
    '以信息公开申请形式提出信访举报投诉的96件，重复申请的38件，两类占不予处理总数的八成以上。',
    'applications/not-processed.petition=96 applications/not-processed.repeated=38',
  ],
  ['C', '全县行政机关全年收到政府信息公开申请1436件，比上年多出百余件。', 'applications/new=1436!'],
  ['C', '政府信息公开行政复议案件中，被复议机关纠正的31件，有关单位逐案分析了原因。', 'review/corrected=31!'],
  ['C', '全县行政机关实施行政强制912件，全部按规定录入执法平台。', 'coercion/total=912!'],
  [
    'C',
    '因保护第三方合法权益不予公开39件，因属于国家秘密不予公开2件。',
    'applications/refused.third-party-rights=39! applications/refused.state-secret=2',
  ],
  [
    'C',
    '组织开展文件清理，全年废止行政规范性文件42件，清理后现行有效的行政规范性文件为137件。',
    'normative/repeal=42! normative/in-force=137!',
  ],
  ['C*', '县政务服务中心、图书馆等政务公开专区全年接待群众3200余人次，提供免费复印1287份。', ''],
  ['C*', '在全市政务公开第三方评估中，我县得分92.6分，列11个县（市、区）第3位。', ''],
  ['C*', '其中，县公安局一家就作出行政处罚决定9120件、行政许可决定2.3万件，居各部门之首。', ''],
  ['C*', '县政府全年召开新闻发布会18场，开展在线访谈6期，发布政策解读材料97篇，12345热线转办群众诉求4.6万件。', ''],
  // M: province, 2021
  [
    'M',
    '省政府全年制发规章6件、废止规章2件，现行有效规章118件。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118',
  ],
  [
    'M',
    '2024年，全省行政机关新收政府信息公开申请23160件，连同上年结转的900件，共办理申请24060件。',
    'applications/new=23160 applications/carried-in=900 applications/handled=24060',
  ],
  [
    'M',
    '全省共作出行政许可决定约284万件、行政处罚决定193万余件，行政强制决定逾9万件。',
    'licensing/total=2840000≈ penalties/total=1930000≈ coercion/total=90000≥',
  ],
  [
    'M',
    '全省收到科研机构提出的政府信息公开申请9件、社会公益组织提出的申请14件，内容多与统计数据和环境监测有关。',
    'applications/new@research=9 applications/new@public-welfare=14',
  ],
  [
    'M',
    '全省政府信息公开行政复议案件1603件，其中维持803件，维持率50.1%；纠正251件，137件尚未审结。',
    'review/total=1603 review/upheld=803 review/corrected=251 review/pending=137',
  ],
  [
    'M',
    '全省不予公开的申请1600件，其中公开后可能危及“三安全一稳定”的17件，属于国家秘密的71件，保护第三方合法权益的362件。',
    'applications/refused=1600 applications/refused.security-and-stability=17 applications/refused.state-secret=71! applications/refused.third-party-rights=362',
  ],
  ['M', '全省现行有效的行政规范性文件1092件，全部纳入统一平台管理。', 'normative/in-force=1092!'],
  ['M', '全省行政事业性收费近31.7亿元，涉企收费项目进一步精简。', 'charges/charge=317000≈'],
  [
    'M',
    '全省政府信息公开行政诉讼757件，其中复议后起诉450件，占近六成；结果纠正的51件。',
    'litigation/total=757 after-review/total=450 litigation/corrected=51',
  ],
  [
    'M',
    '全省全年办结政府信息公开申请25410件，其中予以公开10148件。',
    'applications/processed=25410! applications/granted=10148',
  ],
  ['M*', '省交通运输厅全年收到政府信息公开申请1312件，省自然资源厅收到902件，两部门申请量合计占省级部门的三成。', ''],
  ['M*', '截至2024年底，省政府门户网站累计发布信息1.26万条，政策文件库收录市县文件912件，日均访问量23160次。', ''],
  // Z: nothing, 2021
  ['Z', '2022年，我馆未收到政府信息公开申请，也无上年结转申请。', 'applications/new=0 applications/carried-in=0'],
  ['Z', '全年没有发生因政府信息公开被申请行政复议、提起行政诉讼的情况。', 'review/total=0 litigation/total=0'],
  [
    'Z',
    '我馆不承担行政执法职能，行政许可、行政处罚、行政强制决定数量均为0。',
    'licensing/total=0 penalties/total=0 coercion/total=0',
  ],
  [
    'Z',
    '本年度我馆未制发、未废止行政规范性文件，无行政事业性收费。',
    'normative/issue=0 normative/repeal=0 charges/charge=0',
  ],
  ['Z*', '全年接待查档群众1830人次，提供民生档案2475卷，出具档案证明640份。', ''],
  ['Z', '2022年，我馆共收到政府信息公开申请2件，申请内容均为历史地名资料。', 'applications/new=2!'],
  ['Z*', '我馆对1.2万件馆藏档案开展开放审核，其中9600件同意开放、2400件延期开放。', ''],
  ['Z', '继2021年收到1件申请后，2022年我馆收到的政府信息公开申请为零，依申请公开渠道保持畅通。', 'applications/new=0'],
  ['Z', '本年度我馆作出行政处罚决定3件，处罚结果均已公示。', 'penalties/total=3!'],
  // T: bureau, 2019
  [
    'T',
    '2019年，我局收到政府信息公开申请27件，其中自然人申请23件、商业企业申请4件；上年度结转2件。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4 applications/carried-in=2',
  ],
  [
    'T',
    '全年共办结申请28件：予以公开15件，部分公开3件，不予公开6件，无法提供3件，不予处理1件。',
    'applications/processed=28 applications/granted=15 applications/partial=3 applications/refused=6 applications/unavailable=3 applications/not-processed=1',
  ],
  ['T', '我局本年新制作规范性文件7件，新公开规范性文件6件。', 'normative/issue=7 normative/publish=6'],
  ['T', '其他对外管理服务事项处理决定37件，行政许可处理决定415件。', 'other-services/total=37 licensing/total=415'],
  ['T', '全年政府集中采购项目13个，采购总金额286.4万元。', 'procurement/total=13 procurement-amount/total=286.4'],
  [
    'T',
    '全年作出行政强制决定5件、行政处罚决定66件，均按“双公示”要求在7个工作日内公开。',
    'coercion/total=5 penalties/total=66',
  ],
  [
    'T',
    '因政府信息公开被申请行政复议3件，结果维持2件、其他结果1件；复议后起诉1件，法院维持1件。',
    'review/total=3 review/upheld=2 review/other-result=1 after-review/total=1 after-review/upheld=1',
  ],
  ['T', '我局及时公开采购信息，全年政府集中采购总金额268.4万元。', 'procurement-amount/total=268.4!'],
  ['T', '我局全年作出民办学校设立、教师资格认定等行政许可决定541件，结果全部上网公示。', 'licensing/total=541!'],
  ['T*', '全县86所中小学共设立校务公开栏172个，各校收到家长查询申请27件。', ''],
  ['T*', '县第一中学公开招生方案、收费标准等信息66条，其微信公众号关注人数达1.5万人。', ''],
  ['T', '结转至2020年继续办理的政府信息公开申请1件，预计2020年全年申请量不超过30件。', 'applications/carried-out=1'],
  // U: nothing, 2019
  [
    'U',
    '2020年，我镇未收到公民、法人或其他组织提出的政府信息公开申请，没有结转下年度继续办理的申请。',
    'applications/new=0 applications/carried-out=0',
  ],
  ['U', '我镇年内无政府集中采购项目，未制作规范性文件。', 'procurement/total=0 normative/issue=0'],
  ['U*', '镇便民服务中心公示低保对象312户、临时救助91人次，村务公开栏更新24期。', ''],
  ['U', '我镇全年收到政府信息公开申请3件，均涉及征地补偿安置。', 'applications/new=3!'],
  ['U', '全年未因政府信息公开被提起行政诉讼，行政复议0件，办理县长信箱留言17件。', 'litigation/total=0 review/total=0'],
  // S: bureau, 2014
  [
    'S',
    '2016年，我局主动公开政府信息2417条，其中通过政府网站公开2380条、政务微博公开156条、政务微信公开231条、其他方式公开88条。',
    'items/publish=2417 website/publish=2380 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  [
    'S',
    '全年制发规范性文件12件，主动公开规范性文件9件，通过政府公报公开政府信息24条。',
    'normative/issue=12 normative/publish=9 gazette/publish=24',
  ],
  [
    'S',
    '全年收到政府信息公开申请53件，其中当面申请8件、传真申请1件、网络申请33件、信函申请11件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11',
  ],
  [
    'S',
    '政府信息公开申请办结51件，按时办结47件，延期办结4件。',
    'applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '在申请答复中，属于已主动公开范围的13件，同意公开的19件，同意部分公开的2件，不同意公开的6件。',
    'applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6',
  ],
  [
    'S',
    '不同意公开的原因：涉及国家秘密1件，涉及商业秘密2件，涉及个人隐私3件。',
    'applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3',
  ],
  [
    'S',
    '不属于本行政机关公开的申请5件，申请信息不存在的3件，告知作出更改补充的2件，告知通过其他途径办理的1件。',
    'applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '回应公众关注热点或重大舆情20次，举办新闻发布会3次，其中主要负责同志参加1次；参加政府网站在线访谈5次，其中主要负责同志参加2次。',
    'topics/total=20 press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2',
  ],
  [
    'S',
    '发布政策解读稿件36篇，通过微博微信回应事件14次，以其他方式回应事件6次。',
    'explanation/total=36! social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '我局有政府信息公开工作专门机构1个，从事政府信息公开工作人员9人，其中专职2人、兼职7人；设置政府信息公开查阅点3个。',
    'dedicated-body/total=1 staff/total=9 full-time/total=2 part-time/total=7 reading-point/total=3',
  ],
  [
    'S',
    '全年政府信息公开专项经费4.5万元，召开政府信息公开工作会议或专题会6次，举办培训班4期，接受培训人员215人次。',
    'funding/total=4.5 meeting/total=6 training/total=4 trainee/total=215',
  ],
  [
    'S',
    '因政府信息公开发生行政复议4件，其中维持3件、依法纠错1件；行政诉讼2件，法院维持2件；另收到举报1件。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2 complaint/total=1',
  ],
  [
    'S',
    '我局重视新媒体建设，政务微信公开政府信息321条，政务微博公开政府信息156条。',
    'wechat/publish=321! weibo/publish=156',
  ],
  ['S', '围绕医改政策参加政府网站在线访谈9次，现场答复网民提问120余个。', 'interview/total=9!'],
  ['S*', '县人民医院公示药品价格2417种，接受患者咨询5300人次，处理医疗投诉53件。', ''],
  ['S*', '全县13家乡镇卫生院设置院务公开栏39块，各卫生院共有兼职信息员26名。', ''],
  // Y: nothing, 2014
  [
    'Y',
    '2017年，街道未收到政府信息公开申请，也未发生有关政府信息公开的行政复议、行政诉讼和举报。',
    'applications/new=0 review/total=0 litigation/total=0 complaint/total=0',
  ],
  ['Y', '全年依申请公开信息收取的费用为0元。', 'fee/charge=0'],
  [
    'Y',
    '本年度街道未举办新闻发布会，未参加在线访谈，也未制发规范性文件。',
    'press-conference/total=0 interview/total=0 normative/issue=0',
  ],
  ['Y*', '街道网格员全年走访居民6140户，收集意见建议218条，办结210条。', ''],
  ['Y', '2017年，街道主动公开政府信息75条，内容涉及社会救助和城市管理。', 'items/publish=75!'],
  [
    'Y',
    '街道无政府信息公开专项经费，无专职工作人员，全年未举办培训班。',
    'funding/total=0 full-time/total=0 training/total=0',
  ],
  // L: small town, 2014
  [
    'L',
    '2015年，我镇共主动公开政府信息186条。其中，政府网站公开142条，公开栏、明白纸等其他方式公开44条。',
    'items/publish=186 website/publish=142 other-channel/publish=44',
  ],
  [
    'L',
    '全年仅收到政府信息公开申请4件，3件为群众当面申请，1件为信函申请。',
    'applications/new=4 applications/in-person=3 applications/letter=1',
  ],
  [
    'L',
    '镇里落实了2个政府信息公开查阅点，分设在便民服务大厅和文化站，全年安排专项经费0.8万元。',
    'reading-point/total=2 funding/total=0.8',
  ],
  ['L', '我镇举办政府信息公开培训班1期，接受培训人员64人次。', 'training/total=1 trainee/total=64!'],
  ['L*', '全镇14个村均建有村务公开栏，各村全年公示惠农补贴发放信息2300余条，涉及农户1860户。', ''],
  ['L', '编写政策解读稿件3篇，召开政府信息公开专题会2次。', 'explanation/total=3 meeting/total=2'],
];
