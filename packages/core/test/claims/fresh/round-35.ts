import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, other wordings than rounds thirty to thirty-two. Before mending: precision 0.978, recall 0.956. */
export const roundThirtyFive: readonly FreshSentence[] = [
  // B
  [
    'B',
    '社会公众对水利工程建设的关注度不断提高，我局2023年新收政府信息公开申请较上年增加13件，达到71件。',
    'applications/new=71',
  ],
  [
    'B',
    '新收71件、上年结转5件、结转下年度6件、办结70件，是我局2023年政府信息公开申请办理的基本情况。',
    'applications/new=71 applications/carried-in=5 applications/carried-out=6 applications/processed=70',
  ],
  [
    'B',
    '71件新收申请中，仅有6件由商业企业提出、4件由法律服务机构提出，其余61件的申请人为自然人。',
    'applications/new=71 applications/new@enterprise=6 applications/new@legal-service=4 applications/new@natural-person=61',
  ],
  [
    'B',
    '法律服务机构提出的政府信息公开申请由2022年的1件增加到2023年的4件，均与河道采砂纠纷有关。',
    'applications/new@legal-service=4',
  ],
  ['B', '全年新收政府信息公开申请81件，申请人以自然人为主。', 'applications/new=81!'],
  [
    'B',
    '申请办理结果按占比从高到低依次为：予以公开30%（21件）、无法提供21.4%（15件）、不予公开14.3%（10件）、其他处理12.9%（9件）、不予处理11.4%（8件）、部分公开10%（7件）。',
    'applications/granted=21 applications/unavailable=15 applications/refused=10 applications/other-handling=9 applications/not-processed=8 applications/partial=7',
  ],
  [
    'B',
    '我局就拟公开内容书面征求第三方意见5次，最终以保护第三方合法权益为由不予公开的申请为3件。',
    'applications/refused.third-party-rights=3',
  ],
  ['B', '水库大坝坐标资料经审查属于国家秘密，对应的1件申请依法不予公开。', 'applications/refused.state-secret=1'],
  [
    'B',
    '对属于过程性信息的申请，我局不予公开14件，并在答复书中写明理由。',
    'applications/refused.process-information=14!',
  ],
  [
    'B',
    '申请人索要的统计汇总表须加工、分析后才能形成，我局全年以没有现成信息、需要另行制作为由答复无法提供2件。',
    'applications/unavailable.needs-creation=2',
  ],
  ['B', '经一次性告知补正后，申请内容仍不明确、我局无法提供的只有1件。', 'applications/unavailable.still-unclear=1'],
  [
    'B',
    '2023年，因本机关不掌握相关政府信息而答复无法提供的申请有22件，我局逐件说明了检索情况。',
    'applications/unavailable.not-held=22!',
  ],
  [
    'B',
    '对6件以信息公开名义进行信访投诉举报的申请，我局不予处理，引导申请人拨打12345、12314热线反映。',
    'applications/not-processed.petition=6',
  ],
  [
    'B',
    '不予处理的申请有两类：一类是信访举报投诉类申请，6件；另一类是重复申请，2件。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2',
  ],
  [
    'B',
    '归入“其他处理”的申请9件，除申请人撤回等其他情形5件外，还有逾期不补正3件、逾期不缴费1件。',
    'applications/other-handling=9 applications/other-handling.other=5 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1',
  ],
  [
    'B',
    '申请人逾期未按收费通知缴纳信息处理费、我局不再处理其政府信息公开申请的情形，全年发生4件。',
    'applications/other-handling.fee-unpaid=4!',
  ],
  ['B', '2023年度，我局没有需要结转下年度继续办理的政府信息公开申请。', 'applications/carried-out=0!'],
  [
    'B',
    '本年度因政府信息公开被申请行政复议18件，其中年内审结14件、年底尚未审结4件。',
    'review/total=18 review/total=14 review/pending=4',
  ],
  [
    'B',
    '从县政府作出的政府信息公开行政复议决定看，我局答复被维持9件，被纠正6件。',
    'review/upheld=9 review/corrected=6!',
  ],
  [
    'B',
    '法院就涉及我局的政府信息公开行政诉讼案件全年开庭10次，这些案件中未经复议直接起诉5件、复议后起诉7件。',
    'direct/total=5 after-review/total=7',
  ],
  [
    'B',
    '复议后起诉的政府信息公开案件，法院判决驳回原告诉讼请求、结果维持的4件，判令我局重新答复、结果纠正的1件。',
    'after-review/upheld=4 after-review/corrected=1',
  ],
  [
    'B',
    '全年11件行政规范性文件被废止，3件新的行政规范性文件制发，现行有效行政规范性文件由年初的50件变为42件。',
    'normative/repeal=11 normative/issue=3 normative/in-force=42',
  ],
  [
    'B',
    '行政执法公示情况：行政许可决定326件、行政处罚决定87件、行政强制决定14件，三项共计427件。',
    'licensing/total=326 penalties/total=87 coercion/total=14 licensing/total+penalties/total+coercion/total=427',
  ],
  ['B', '随着普法宣传力度加大，我局行政处罚决定数量比上年的96件减少9件，为87件。', 'penalties/total=87'],
  ['B', '行政事业性收费全年共计83.28万元，主要是水土保持补偿费。', 'charges/charge=83.28!'],
  ['B*', '“清源水利”公众号全年发布图文326篇，其中原创87篇，单篇最高阅读量5.3万次。', ''],
  ['B*', '严格落实“三审三校”制度，全年审核拟公开信息611条，退回修改71条，更正表述错误20处。', ''],
  ['B*', '驻局纪检监察组对政务公开工作开展监督检查2次，提出意见8条，已全部整改到位。', ''],
  [
    'B*',
    '县水利工程管理站、县灌区管理所作为独立的公开主体，2023年分别收到政府信息公开申请6件、4件，由两单位自行答复、单独统计。',
    '',
  ],
  [
    'B*',
    '下一步，力争将政府信息公开申请平均办理时间压缩到10个工作日以内，行政复议案件数量下降20%，组织业务培训3次。',
    '',
  ],
  // C
  [
    'C',
    '全县1333件政府信息公开申请（含上年结转46件）均按法定程序办理，未发生超期情形。',
    'applications/handled=1333 applications/carried-in=46',
  ],
  [
    'C',
    '新收申请的申请人类型更趋多元：自然人1204件，商业企业57件，法律服务机构19件，科研机构1件，其他6件。',
    'applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@legal-service=19 applications/new@research=1 applications/new@other=6',
  ],
  [
    'C',
    '全县新收法人或其他组织的政府信息公开申请连续三年上升，2021年为51件，2022年为68件，2023年为83件。',
    'applications/new@organisation=83',
  ],
  [
    'C',
    '全县办结的1261件申请中，有131件在遮盖个人信息等内容后部分公开。',
    'applications/processed=1261 applications/partial=131',
  ],
  ['C', '全县决定不予公开的政府信息公开申请由2022年的112件降至75件，公开力度持续加大。', 'applications/refused=75!'],
  [
    'C',
    '税收保密资料等其他法律、行政法规禁止公开的信息，涉及申请5件；属于行政执法案卷的信息，涉及申请12件，均不予公开。',
    'applications/refused.forbidden-by-law=5 applications/refused.enforcement-files=12',
  ],
  [
    'C',
    '以属于过程性信息为由不予公开的33件申请中，有20件与房屋征收补偿有关，有8件与道路规划有关。',
    'applications/refused.process-information=33',
  ],
  ['C', '因属于行政查询事项而不予公开的申请，全县共有17件。', 'applications/refused.administrative-query=17!'],
  [
    'C',
    '全县无法提供342件，不予处理155件，合计497件，占办结总量的39.4%。',
    'applications/unavailable=342 applications/not-processed=155 applications/unavailable+applications/not-processed=497',
  ],
  [
    'C',
    '从无法提供的原因看，本机关不掌握相关信息的288件，需要另行制作的41件，经补正仍不明确的13件。',
    'applications/unavailable.not-held=288 applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13',
  ],
  [
    'C',
    '对无正当理由大量反复申请，全县各单位要求申请人说明理由25次，对理由不合理的17件申请不予处理。',
    'applications/not-processed.excessive=17',
  ],
  [
    'C',
    '要求提供公开出版物、不予处理的申请为8件，工作人员告知申请人可到县图书馆查阅。',
    'applications/not-processed.publications=8!',
  ],
  [
    'C',
    '有申请人遗失原答复书后要求行政机关重新出具已获取信息，全县不予处理此类申请1件。',
    'applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '全县各单位发出补正通知146份，申请人逾期不补正、行政机关不再处理的申请为21件。',
    'applications/other-handling.not-corrected-in-time=21',
  ],
  ['C', '截至12月31日，全县尚有172件政府信息公开申请结转下年度继续办理。', 'applications/carried-out=172!'],
  [
    'C',
    '政府信息公开行政复议案件115件，占全县全部行政复议案件的23.6%；结果为维持64件、纠正18件、其他结果22件、尚未审结11件。',
    'review/total=115 review/upheld=64 review/corrected=18 review/other-result=22 review/pending=11',
  ],
  [
    'C',
    '全县政府信息公开行政诉讼案件年内审结48件，被判决纠正5件，败诉率10.4%。',
    'litigation/total=48 litigation/corrected=5',
  ],
  [
    'C',
    '政府信息公开行政诉讼中，未经复议直接起诉的案件结果维持15件，复议后起诉的案件结果维持19件，两者合计34件。',
    'direct/upheld=15 after-review/upheld=19 litigation/upheld=34',
  ],
  ['C', '复议后起诉的政府信息公开案件共35件，其中法院纠正13件。', 'after-review/total=35 after-review/corrected=13!'],
  [
    'C',
    '交通运输、城市管理领域执法任务较重，全县全年行政强制决定921件，行政处罚决定近1.5万件。',
    'coercion/total=921 penalties/total=15000≈',
  ],
  ['C', '2023年全县制发行政规范性文件16件，公开征求意见时间平均32天，同步解读率100%。', 'normative/issue=16'],
  ['C*', '县司法局组织行政执法案卷评查，抽查行政处罚案卷120卷、行政许可案卷80卷，评出优秀案卷36卷。', ''],
  ['C*', '县政府门户网站全年独立用户访问量173万人次，更新信息16214条，办理网民留言1204条。', ''],
  ['C*', '第三方评估结果显示，我县政务公开得分93.6分，在全市9个县（区）中列第2位，较上年上升3位。', ''],
  // M
  ['M', '2024年，省政府制发规章6件，废止规章2件，另修改规章5件。', 'regulations/issue=6 regulations/repeal=2'],
  ['M', '截至2024年年底，省政府现行有效规章188件，目录和文本均在省政府门户网站集中公布。', 'regulations/in-force=188!'],
  ['M', '全省实行行政规范性文件“一年一清理”，全年废止131件，占上年底总数的13.5%。', 'normative/repeal=131'],
  [
    'M',
    '科研机构提出9件申请，多用于课题研究；社会公益组织提出14件申请，集中在生态环境领域；法律服务机构提出268件申请，多为收集证据材料。',
    'applications/new@research=9 applications/new@public-welfare=14 applications/new@legal-service=268',
  ],
  [
    'M',
    '全省上年结转的政府信息公开申请900件，2024年底结转下年度1165件，结转量比上年多265件。',
    'applications/carried-in=900 applications/carried-out=1165',
  ],
  [
    'M',
    '经审查，公开后危及“三安全一稳定”而不予公开的申请17件，其他法律、行政法规禁止公开而不予公开的申请158件。',
    'applications/refused.security-and-stability=17 applications/refused.forbidden-by-law=158!',
  ],
  [
    'M',
    '要求提供公开出版物的23件申请与要求确认或重新出具已获取信息的12件申请，仅占全省不予处理总量1415件的2.5%。',
    'applications/not-processed.publications=23 applications/not-processed.confirm-or-reissue=12 applications/not-processed=1415',
  ],
  [
    'M',
    '全省列入“其他处理”的申请1261件，由三部分构成：逾期未缴费不再处理38件，逾期未补正不再处理507件，其他情形716件。',
    'applications/other-handling=1261 applications/other-handling.fee-unpaid=38 applications/other-handling.not-corrected-in-time=507 applications/other-handling.other=716',
  ],
  [
    'M',
    '全省政府信息公开行政复议1603件，比行政诉讼的757件多846件。未经复议直接起诉的案件中，结果纠正21件、其他结果63件、尚未审结49件；复议后起诉的案件中，其他结果58件、尚未审结75件。',
    'review/total=1603 litigation/total=757 direct/corrected=21 direct/other-result=63 direct/pending=49 after-review/other-result=58 after-review/pending=75',
  ],
  [
    'M',
    '涉企执法检查更加规范，全省行政强制决定超过9万件，行政事业性收费约31.64亿元，分别比上年下降4.1%和2.8%。',
    'coercion/total=90000≥ charges/charge=316400≈',
  ],
  ['M*', '全省一体化政务服务平台归集电子证照2.3亿个，汇聚信用信息1930万条，公布“一件事”清单74项。', ''],
  ['M*', '全年组织政策吹风会24场、新闻发布会118场，通过省政府门户网站发布图解251个，答记者问450个。', ''],
  // Z
  [
    'Z',
    '2022年度，我馆政府信息公开行政复议和行政诉讼均为零，连续三年保持这一态势。',
    'review/total=0 litigation/total=0',
  ],
  [
    'Z',
    '我馆全年未收到政府信息公开申请，相应地，予以公开、部分公开、不予公开的件数均为0。',
    'applications/new=0 applications/granted=0 applications/partial=0 applications/refused=0',
  ],
  ['Z', '2022年，我馆未作出行政强制决定，未收取行政事业性收费。', 'coercion/total=0 charges/charge=0'],
  ['Z', '2022年，我馆既未制发行政规范性文件，也未废止行政规范性文件。', 'normative/issue=0 normative/repeal=0'],
  [
    'Z',
    '本年度没有因申请人逾期未补正、逾期未缴费而不再处理的政府信息公开申请。',
    'applications/other-handling.not-corrected-in-time=0 applications/other-handling.fee-unpaid=0',
  ],
  ['Z', '2022年，我馆收到科研机构提出的政府信息公开申请1件，用于地方史课题研究。', 'applications/new@research=1!'],
  ['Z', '2022年，我馆因政府信息公开答复被申请行政复议2件。', 'review/total=2!'],
  ['Z*', '国际档案日期间，我馆展出珍贵档案复制件71件，接待中小学生1204人次，发放宣传册600本。', ''],
  ['Z*', '县直各部门全年来馆查档286人次，调阅档案1320卷，我馆出具档案证明57份。', ''],
  // T
  [
    'T',
    '围绕招生入学、教师管理等工作，2019年我局制作规范性文件7件，新公开规范性文件6件。',
    'normative/issue=7 normative/publish=6',
  ],
  ['T', '行政许可全年作出处理决定415件，其中准予许可412件、不予许可3件。', 'licensing/total=415'],
  ['T', '其他对外管理服务事项全年处理决定数量为37件，平均办理时限比承诺时限缩短4天。', 'other-services/total=37'],
  ['T', '2019年，我局实施政府集中采购项目23个，重点保障义务教育学校改造。', 'procurement/total=23!'],
  ['T', '全年政府集中采购总金额286.4万元，较预算节约11.3万元，节约率3.8%。', 'procurement-amount/total=286.4'],
  [
    'T',
    '我局2019年收到政府信息公开申请27件，另有上年结转2件，共办理29件，其中1件结转下年度继续办理。',
    'applications/new=27 applications/carried-in=2 applications/handled=29 applications/carried-out=1',
  ],
  [
    'T',
    '对有关学区划分、经费使用的申请，我局予以公开15件、部分公开3件；对涉及讨论稿、请示等过程性信息的申请，不予公开4件。',
    'applications/granted=15 applications/partial=3 applications/refused.process-information=4',
  ],
  ['T', '2019年，我局未发生因政府信息公开引起的行政诉讼。', 'litigation/total=0!'],
  [
    'T',
    '有2件申请涉及人事管理、后勤管理等内部事务信息，不予公开；有5件申请的信息本机关不掌握，无法提供。',
    'applications/refused.internal-affairs=2 applications/unavailable.not-held=5!',
  ],
  ['T*', '开展校务公开专项检查，抽查中小学、幼儿园33所，发现问题19个，已限期整改17个。', ''],
  ['T*', '高考期间开通咨询专线8条，解答考生和家长来电4150余次，回复网上留言66条。', ''],
  [
    'T*',
    '在全县年度政务公开考核中，我局得分91.5分，居27个县直部门第4位，扣分点为栏目更新（2分）和政策解读（1.5分）。',
    '',
  ],
  // U
  [
    'U',
    '我镇2020年行政强制处理决定数为零，其他对外管理服务事项处理决定数也为零。',
    'coercion/total=0 other-services/total=0',
  ],
  [
    'U',
    '2020年，我镇没有制作规范性文件，没有实施政府集中采购项目；在县政府网站公开预决算报告2份。',
    'normative/issue=0 procurement/total=0',
  ],
  [
    'U',
    '2020年我镇未接到政府信息公开申请，上年也无结转申请，全年办结申请0件。',
    'applications/new=0 applications/carried-in=0 applications/processed=0',
  ],
  [
    'U',
    '2020年，我镇收到自然人提交的政府信息公开申请2件，申请内容均为宅基地审批信息。',
    'applications/new@natural-person=2!',
  ],
  ['U*', '疫情防控期间，镇村干部通过大喇叭宣传460次，张贴公告1900张，组建村民微信群37个。', ''],
  // S
  [
    'S',
    '2016年，我局主动公开政府信息2417条，其中政务微博156条、政务微信231条，后两者分别比上年增加40条和92条。',
    'items/publish=2417 weibo/publish=156 wechat/publish=231',
  ],
  [
    'S',
    '通过宣传册、公示栏等其他方式公开政府信息88条，比政府公报的24条多64条；政府网站仍是主渠道，公开政府信息2380条。',
    'other-channel/publish=88 gazette/publish=24 website/publish=2380',
  ],
  ['S', '我局全年制发规范性文件22件，主动公开规范性文件9件。', 'normative/issue=22! normative/publish=9'],
  [
    'S',
    '全年组织召开新闻发布会3次，有媒体记者45人次参加，主要负责同志到场发布1次。',
    'press-conference/total=3 press-conference/led=1',
  ],
  [
    'S',
    '我局参加政府网站在线访谈5次，其中主要负责同志参加2次，与网民互动问题63个。',
    'interview/total=5 interview/led=2',
  ],
  ['S', '解读回应方面，发布政策解读稿件62篇，微博微信回应事件14次。', 'explanation/total=62! social-reply/total=14'],
  [
    'S',
    '全年回应公众关注热点或重大舆情20次，平均响应时间8小时；通过其他方式回应事件6次。',
    'topics/total=20 other-reply/total=6',
  ],
  [
    'S',
    '以传真形式提出的1件政府信息公开申请因字迹不清，经电话核实后予以登记；其他申请中，当面申请8件、信函申请11件、网络申请33件。',
    'applications/fax=1 applications/in-person=8 applications/letter=11 applications/online=33',
  ],
  [
    'S',
    '我局收到政府信息公开申请53件，年内办结51件，剩余2件尚在法定答复期限内。',
    'applications/new=53 applications/processed=51',
  ],
  ['S', '延期办结的政府信息公开申请有14件，均经批准并书面告知申请人。', 'applications/extended=14!'],
  [
    'S',
    '申请答复情况为：同意公开19件，同意部分公开2件，不同意公开6件，属于已主动公开范围13件，不属于本行政机关公开5件，申请信息不存在3件，告知作出更改补充2件，告知通过其他途径办理1件，共答复51件。',
    'applications/granted=19 applications/partial=2 applications/refused=6 applications/already-public=13 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1 applications/processed=51',
  ],
  [
    'S',
    '不同意公开的6件申请里，有3件涉及个人隐私，有2件涉及商业秘密，另有1件涉及国家秘密。',
    'applications/refused=6 applications/refused.personal-privacy=3 applications/refused.trade-secret=2 applications/refused.state-secret=1',
  ],
  [
    'S',
    '上级部门转来对我局政府信息公开工作的举报1件，已办结反馈；政府信息公开行政复议4件（维持3件、被依法纠错1件），行政诉讼2件。',
    'complaint/total=1 review/total=4 review/upheld=3 review/corrected=1 litigation/total=2',
  ],
  [
    'S',
    '全年投入政府信息公开专项经费4.5万元，更新了3个政府信息公开查阅点的设备；依申请公开信息未收取费用。',
    'funding/total=4.5 reading-point/total=3 fee/charge=0',
  ],
  ['S*', '县疾控中心、县妇幼保健院2016年在各自网站分别公开信息156条、88条，县妇幼保健院举办健康讲座26场。', ''],
  ['S*', '组织检查医疗机构院务公开情况53家次，下发整改通知书20份，约谈负责人3名。', ''],
  // Y
  [
    'Y',
    '石桥街道2017年通过政府网站、政务微信、其他方式公开的政府信息数均为0条。',
    'website/publish=0 wechat/publish=0 other-channel/publish=0',
  ],
  [
    'Y',
    '街道没有设立政府信息公开查阅点，从事政府信息公开工作的专职人员、兼职人员均为0人。',
    'reading-point/total=0 full-time/total=0 part-time/total=0',
  ],
  [
    'Y',
    '2017年，街道未收到以传真、信函形式提出的政府信息公开申请，按时办结数、延期办结数均为0。',
    'applications/fax=0 applications/letter=0 applications/on-time=0 applications/extended=0',
  ],
  [
    'Y',
    '全年回应公众关注热点或重大舆情0次，未参加政府网站在线访谈，未发生政府信息公开行政诉讼。',
    'topics/total=0 interview/total=0 litigation/total=0',
  ],
  ['Y', '2017年，街道安排政府信息公开专项经费2万元，用于制作公示栏。', 'funding/total=2!'],
  ['Y*', '辖区7个社区全年公示居务信息412条，召开居民议事会28次，收集意见建议95条。', ''],
  // L
  ['L', '我镇全年主动公开政府信息286条，比2014年增加50条。', 'items/publish=286!'],
  ['L', '2015年，我镇发布政策解读稿件3篇，分别介绍新农合缴费、危房改造和秸秆禁烧政策。', 'explanation/total=3'],
  [
    'L',
    '4件政府信息公开申请中，当面提出的占75%（3件），信函提出的占25%（1件）；从答复看，同意公开的占一半，为2件。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/granted=2',
  ],
  [
    'L',
    '镇党政综合办公室承担政府信息公开日常工作，从事政府信息公开工作人员3人：专职1人，兼职2人。',
    'staff/total=3 full-time/total=1 part-time/total=2',
  ],
  [
    'L',
    '全年拨付政府信息公开专项经费0.8万元，召开专题会议2次，举办培训班1期，接受培训46人次，发放学习资料90份。',
    'funding/total=0.8 meeting/total=2 training/total=1 trainee/total=46',
  ],
  ['L*', '2015年，镇财政所发放各项补贴142万元，镇卫生院公开药品价格186种，均由两单位自行张贴公示。', ''],
];
