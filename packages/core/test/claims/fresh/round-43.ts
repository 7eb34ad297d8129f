import type { FreshSentence } from './measure.ts';

/** Blind: paragraphs of two and three sentences, written without a look at earlier sets. Before mending: precision 0.990, recall 0.983. */
export const roundFortyThree: readonly FreshSentence[] = [
  // B
  [
    'B',
    '2023年，清源县水利局共收到政府信息公开申请71件，其中自然人提出61件、商业企业提出6件、法律服务机构提出4件。加上上年结转的5件，全年需办理的申请共76件。到年底已办结70件，其余6件结转下年度继续办理。',
    'applications/new=71 applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/carried-in=5 applications/handled=76 applications/processed=70 applications/carried-out=6',
  ],
  [
    'B',
    '我局坚持以公开为常态、不公开为例外，认真做好依申请公开工作。从2023年的办理结果看，予以公开21件，部分公开7件，不予公开10件，无法提供15件，不予处理14件，作其他处理9件。',
    'applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/not-processed=14! applications/other-handling=9',
  ],
  [
    'B',
    '2023年，我局对每一件拟不公开的申请都进行保密审查和法制审核。全年作出不予公开答复10件，按理由分：涉及国家秘密1件，公开会损害第三方合法权益3件，属于内部事务信息2件，属于过程性信息4件。答复书均写明理由和救济渠道。',
    'applications/refused=10 applications/refused.state-secret=1 applications/refused.third-party-rights=3 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'B',
    '本年度因本机关不掌握相关政府信息而无法提供的申请12件，我局为其中5名申请人查明了可能掌握信息的单位，并告知了联系方式。另有2件因没有现成信息、需要另行制作而无法提供，1件经补正后申请内容仍不明确。',
    'applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1',
  ],
  [
    'B',
    '对以申请公开名义进行信访、举报、投诉的6件和重复申请的2件，我局依法不予处理，两项合计8件。在其他处理中，申请人无正当理由逾期不补正的3件，逾期未按收费通知要求缴纳费用的1件，其他情形5件。',
    'applications/not-processed.petition=6 applications/not-processed.repeated=2 applications/not-processed=8 applications/other-handling.not-corrected-in-time=3 applications/other-handling.fee-unpaid=1 applications/other-handling.other=5',
  ],
  [
    'B',
    '2023年，因政府信息公开工作针对我局的行政复议案件18件，结果维持9件，结果纠正2件，其他结果3件，尚未审结4件。同一时期，县司法局还审理了涉及其他单位的信息公开复议案件26件，我局派人旁听了其中的3次听证会。',
    'review/total=18 review/upheld=9 review/corrected=2 review/other-result=3 review/pending=4',
  ],
  [
    'B',
    '信息公开行政诉讼方面，2023年当事人未经复议直接起诉我局的案件8件，复议后起诉的案件7件。复议后起诉的案件中，结果维持4件，结果纠正1件，尚未审结2件。我局负责人按要求出庭应诉。',
    'direct/total=8! after-review/total=7 after-review/upheld=4 after-review/corrected=1 after-review/pending=2',
  ],
  [
    'B',
    '在主动公开方面，清源县水利局2023年制发行政规范性文件3件，废止11件，年末现行有效42件。作出行政许可决定326件、行政处罚决定87件、行政强制决定14件。全年行政事业性收费金额为53.28万元。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42 licensing/total=326 penalties/total=87 coercion/total=14 charges/charge=53.28',
  ],
  [
    'B*',
    '2023年，我局门户网站发布各类信息642条，其中水库水位信息210条、水质公告48条。“清源水利”微信公众号推送图文155篇，关注人数达1.2万人，总阅读量31万次。',
    '',
  ],
  [
    'B*',
    '按照《清源县2023年政务公开工作要点》（清政办发〔2023〕18号），我局承担的26项任务已完成25项。局党组专题研究政务公开工作2次，组织业务培训2场，80余人参加。在全县政务公开考核中，我局得分92.5分，列第7位。',
    '',
  ],
  [
    'B',
    '2023年，群众对水利信息的需求有所上升，我局全年新收申请70余件，上年为58件。我局权力运行情况同步公开，全年作出行政许可决定320余件、行政处罚决定近90件。',
    'applications/new=70≈ licensing/total=320≈ penalties/total=90≈',
  ],
  [
    'B',
    '我局严格执行收费目录清单制度，2023年行政事业性收费共计62.4万元，已全额缴入国库。同时深化“放管服”改革，全年办结行政许可326件，平均办理时间缩短4个工作日。',
    'charges/charge=62.4! licensing/total=326',
  ],
  [
    'B',
    '2023年我局收到信息公开申请71件，比上年增加13件，增长22.4%；答复70件，比上年增加9件。申请内容主要集中在河道采砂、移民后期扶持和工程招投标三个方面，分别占35%、28%和20%。',
    'applications/new=71 applications/processed=70',
  ],
  [
    'B',
    '局属清源县河道管理所全年开展巡查310次，县自来水公司受理用户来信来电740件，均不计入本报告。2023年局机关收到政府信息公开申请71件，自然人申请61件，法人和其他组织申请合计10件。',
    'applications/new=71 applications/new@natural-person=61 applications/new@organisation=10',
  ],
  [
    'B',
    '清源县水利局2023年年初有上年结转的申请5件，年内又新收71件。我局倒排时限、逐件督办，年末没有结转下年度继续办理的申请。',
    'applications/carried-in=5 applications/new=71 applications/carried-out=0!',
  ],
  [
    'B',
    '2023年，我局予以公开和部分公开的申请合计28件，占办结总数的40%。不予公开和无法提供的合计25件，主要是申请人所需信息涉及其他部门职责或者属于过程性信息。',
    'applications/granted+applications/partial=28 applications/refused+applications/unavailable=25',
  ],
  [
    'B',
    '2023年，以我局为被告的信息公开行政诉讼共12件，包括直接起诉的和复议后起诉的案件。从审理结果看，维持7件，纠正1件，其他结果1件，尚未审结3件。对被纠正的案件，我局及时组织复盘，完善答复文书模板5种。',
    'litigation/total=12 litigation/upheld=7 litigation/corrected=1 litigation/other-result=1 litigation/pending=3',
  ],
  [
    'B',
    '2023年，我局公开咨询电话全年接听来电130余个，现场接待来访45人次。在依法不予公开的申请中，公开会损害第三方合法权益的6件，属于人事管理、后勤管理等内部事务信息的2件。',
    'applications/refused.third-party-rights=6! applications/refused.internal-affairs=2',
  ],
  // C
  [
    'C',
    '2023年，全县行政机关共收到政府信息公开申请1287件。按申请人划分，自然人1204件，商业企业57件，科研机构1件，法律服务机构19件，其他6件。上年结转46件，连同新收申请共计1333件。',
    'applications/new=1287 applications/new@natural-person=1204 applications/new@enterprise=57 applications/new@research=1 applications/new@legal-service=19 applications/new@other=6 applications/carried-in=46 applications/handled=1333',
  ],
  [
    'C',
    '清源县人民政府高度重视依申请公开工作，2023年度各项办理结果总计1261件。其中，予以公开485件，部分公开131件，不予公开95件，无法提供342件，不予处理155件，其他处理53件。年末尚有72件结转下年度继续办理。',
    'applications/processed=1261 applications/granted=485 applications/partial=131 applications/refused=95 applications/unavailable=342 applications/not-processed=155 applications/other-handling=53 applications/carried-out=72',
  ],
  [
    'C',
    '2023年全县不予公开的申请中，属于行政执法案卷的12件，属于行政查询事项的7件，法律、行政法规禁止公开的5件，属于国家秘密的2件。此外，属于三类内部事务信息的9件，属于四类过程性信息的33件。',
    'applications/refused.enforcement-files=12 applications/refused.administrative-query=7 applications/refused.forbidden-by-law=5 applications/refused.state-secret=2 applications/refused.internal-affairs=9 applications/refused.process-information=33',
  ],
  [
    'C',
    '2023年，对要求提供公开出版物的3件、无正当理由大量反复申请的17件、要求行政机关确认或重新出具已获取信息的1件申请，全县各有关单位依法不予处理，并作了解释说明。县图书馆和县档案馆的政府信息查阅场所全年接待群众4300人次。',
    'applications/not-processed.publications=3 applications/not-processed.excessive=17 applications/not-processed.confirm-or-reissue=1',
  ],
  [
    'C',
    '2023年，全县因政府信息公开工作被申请行政复议140件，其中结果维持64件，结果纠正18件，其他结果22件。县政府要求被纠正的单位逐案说明情况、限期整改。',
    'review/total=140! review/upheld=64 review/corrected=18 review/other-result=22',
  ],
  [
    'C',
    '2023年，全县信息公开类行政诉讼案件共62件。未经复议直接起诉27件，其中结果维持15件、结果纠正2件、其他结果4件、尚未审结6件。复议后起诉35件，其中结果维持19件、结果纠正3件、其他结果5件、尚未审结8件。',
    'litigation/total=62 direct/total=27 direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6 after-review/total=35 after-review/upheld=19 after-review/corrected=3 after-review/other-result=5 after-review/pending=8',
  ],
  [
    'C',
    '全县各级行政执法机关依法公示执法结果，2023年共作出行政许可决定36,214件、行政处罚决定14,830件、行政强制决定921件。全县行政事业性收费4172.6万元，收费目录清单在县政府网站长期公示。',
    'licensing/total=36214 penalties/total=14830 coercion/total=921 charges/charge=4172.6',
  ],
  [
    'C*',
    '2023年，县政府常务会议听取政务公开工作汇报2次，举办新闻发布会12场，发布政策解读材料186篇，开展在线访谈9期。县长信箱收到群众来信2415件，按期办结率99.2%。',
    '',
  ],
  [
    'C',
    '2023年，全县共答复政府信息公开申请1398件，其中予以公开485件。因信访举报投诉类申请不予处理96件，因重复申请不予处理38件。',
    'applications/processed=1398! applications/granted=485 applications/not-processed.petition=96 applications/not-processed.repeated=38',
  ],
  [
    'C',
    '2023年全县新收政府信息公开申请1287件，较上年的1106件增长16.4%。从收件单位看，县自然资源局412件、县住房城乡建设局268件、柳溪镇97件，居前三位。',
    'applications/new=1287',
  ],
  [
    'C',
    '2023年全县依法答复“无法提供”的申请中，本机关不掌握相关政府信息的288件，没有现成信息需要另行制作的41件，补正后申请内容仍不明确的13件。三种情形合计342件，占全部办结申请的27.1%。',
    'applications/unavailable.not-held=288 applications/unavailable.needs-creation=41 applications/unavailable.still-unclear=13 applications/unavailable=342',
  ],
  [
    'C',
    '2023年，全县新收政府信息公开申请超过1200件，其中自然人申请占九成以上。行政处罚决定信息及时公示，全年作出行政处罚决定不足1.5万件。现行有效的行政规范性文件有170件以上，均可在县政府网站查询下载。',
    'applications/new=1200≥ penalties/total=15000≤ normative/in-force=170≥',
  ],
  [
    'C',
    '2023年，因申请人无正当理由逾期不补正、行政机关不再处理其申请的21件，因申请人逾期未按收费通知要求缴纳费用、不再处理的11件，其他原因作其他处理的28件。县政务服务中心信息公开窗口全年接受咨询560人次。',
    'applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=11! applications/other-handling.other=28',
  ],
  [
    'C',
    '2023年，我县对行政规范性文件进行了集中清理，废止24件，拟在明年修改15件。年内新制发行政规范性文件16件，均同步发布政策解读。截至年底，全县现行有效的行政规范性文件为173件。',
    'normative/repeal=24 normative/issue=16 normative/in-force=173',
  ],
  // M
  [
    'M',
    '2024年，全省行政机关新收政府信息公开申请23160件，上年结转申请900件。从申请人构成看，自然人21480件，商业企业1312件，科研机构9件，社会公益组织14件，法律服务机构268件，其他77件，法人或其他组织合计1680件。',
    'applications/new=23160 applications/carried-in=900 applications/new@natural-person=21480 applications/new@enterprise=1312 applications/new@research=9 applications/new@public-welfare=14 applications/new@legal-service=268 applications/new@other=77 applications/new@organisation=1680',
  ],
  [
    'M',
    '2024年，清源省制定政府规章6件，废止政府规章2件，年末现行有效的规章118件。全省各级行政机关制发行政规范性文件74件，废止131件，现行有效的行政规范性文件912件。规章和行政规范性文件均在省政府网站集中公开。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118 normative/issue=74 normative/repeal=131 normative/in-force=912',
  ],
  [
    'M',
    '2024年，全省行政机关作出行政许可决定约284万件，行政处罚决定超过190万件，行政强制决定9万余件，相关结果按规定公示。全省行政事业性收费约31.64亿元，收费项目实行目录清单管理。',
    'licensing/total=2840000≈ penalties/total=1900000≥ coercion/total=90000≈ charges/charge=316400≈',
  ],
  [
    'M',
    '2024年，全省办结政府信息公开申请22895件，结转下年度继续办理1165件。办结的申请中，予以公开10148件，部分公开2111件，不予公开1600件，无法提供6360件，不予处理2415件，其他处理1261件。',
    'applications/processed=22895 applications/carried-out=1165 applications/granted=10148 applications/partial=2111 applications/refused=1600 applications/unavailable=6360 applications/not-processed=2415! applications/other-handling=1261',
  ],
  [
    'M',
    '2024年，全省政府信息公开行政复议案件1603件，结果维持803件，结果纠正251件，其他结果412件，尚未审结137件。全省政府信息公开行政诉讼案件757件，其中未经复议直接起诉307件、复议后起诉450件。同期，全省法院受理各类一审行政案件3.1万件，同比下降2.7%。',
    'review/total=1603 review/upheld=803 review/corrected=251 review/other-result=412 review/pending=137 litigation/total=757 direct/total=307 after-review/total=450',
  ],
  [
    'M',
    '2024年，各级行政机关从严把握不予公开情形，公开后危及国家安全、公共安全、经济安全和社会稳定的17件，法律、行政法规禁止公开的58件，属于国家秘密的41件。属于行政执法案卷的188件和属于行政查询事项的316件，均引导申请人通过相应渠道查阅。',
    'applications/refused.security-and-stability=17 applications/refused.forbidden-by-law=58 applications/refused.state-secret=41 applications/refused.enforcement-files=188 applications/refused.administrative-query=316',
  ],
  [
    'M*',
    '2024年，省政府门户网站发布信息8.4万条，政务新媒体矩阵账号压减到1120个。省政府新闻办举办新闻发布会96场，回答记者提问870个。全省12345热线受理群众诉求412万件，满意率98.1%。',
    '',
  ],
  // Z
  [
    'Z',
    '2022年，我馆未收到政府信息公开申请，也无上年结转的申请。全年没有发生因政府信息公开引起的行政复议和行政诉讼。',
    'applications/new=0 applications/carried-in=0 review/total=0 litigation/total=0',
  ],
  [
    'Z',
    '2022年，我馆认真落实依申请公开制度，共收到政府信息公开申请2件，均在20个工作日内答复。其中予以公开1件，因本机关不掌握相关信息而无法提供1件。',
    'applications/new=2! applications/granted=1! applications/unavailable.not-held=1!',
  ],
  [
    'Z*',
    '2022年，清源县档案馆接待查档利用者1860人次，受理档案查阅申请1412件，出具档案证明920份。馆藏档案13.6万卷，全年新接收进馆档案4200卷，数字化扫描85万页。',
    '',
  ],
  [
    'Z',
    '2022年，我馆没有制发行政规范性文件，也没有废止行政规范性文件。根据职能，全年未作出行政许可、行政处罚、行政强制决定，未收取行政事业性收费。',
    'normative/issue=0 normative/repeal=0 licensing/total=0 penalties/total=0 coercion/total=0 charges/charge=0',
  ],
  [
    'Z',
    '2022年，我馆依法向社会开放档案1.1万卷，举办“国际档案日”主题活动3场，发放宣传册2000份。全年新收政府信息公开申请0件，结转下年度继续办理0件。',
    'applications/new=0 applications/carried-out=0',
  ],
  [
    'Z',
    '2022年，申请人不服我馆政府信息公开答复提起行政复议1件，复议结果为维持1件。全年未发生信息公开行政诉讼。',
    'review/total=1! review/upheld=1! litigation/total=0',
  ],
  // T
  [
    'T',
    '2019年，清源县教育局新收政府信息公开申请27件，自然人和商业企业分别为23件、4件；上年结转2件。截至2019年12月31日，办结28件，剩余1件结转下年度继续办理。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4 applications/carried-in=2 applications/processed=28 applications/carried-out=1',
  ],
  [
    'T',
    '2019年，我局制作规范性文件7件，新公开规范性文件6件。全年作出行政许可处理决定415件，其他对外管理服务事项处理决定37件，行政处罚处理决定66件，行政强制处理决定5件。',
    'normative/issue=7 normative/publish=6 licensing/total=415 other-services/total=37 penalties/total=66 coercion/total=5',
  ],
  [
    'T',
    '2019年，我局主动公开政府集中采购信息，采购项目数量为13个，采购总金额286.4万元。全县34所中小学自行开展的零星采购由各校另行公示，共119批次。',
    'procurement/total=13 procurement-amount/total=286.4',
  ],
  [
    'T',
    '2019年新修订的《条例》施行后，我局规范不予公开的答复，全年作出不予公开决定14件。其中，属于内部事务信息的2件。',
    'applications/refused=14! applications/refused.internal-affairs=2',
  ],
  [
    'T',
    '2019年，因信息公开被提起行政复议3件，其中结果维持2件、其他结果1件。复议后起诉1件，结果维持1件；没有发生未经复议直接起诉的案件。',
    'review/total=3 review/upheld=2 review/other-result=1 after-review/total=1 after-review/upheld=1 direct/total=0',
  ],
  [
    'T*',
    '2019年，我局推进教育领域信息公开，指导全县中小学发布校务信息2310条。招生政策咨询热线接听来电4120个，发布义务教育招生问答36条。办理人大代表建议14件、政协提案22件，办复率100%。',
    '',
  ],
  [
    'T',
    '2019年，我局办理的信息公开申请连同上年结转的共29件，内容涉及教师招聘、民办学校年检、学区划分等5类。经审查，予以公开15件，部分公开3件，本机关不掌握相关政府信息3件，信访举报投诉类申请1件。',
    'applications/handled=29 applications/granted=15 applications/partial=3 applications/unavailable.not-held=3 applications/not-processed.petition=1',
  ],
  // U
  [
    'U',
    '2020年，柳溪镇人民政府未收到政府信息公开申请，没有结转下年度继续办理的申请。镇便民服务中心全年受理群众办事1.3万件，承办12345热线工单426件。',
    'applications/new=0 applications/carried-out=0',
  ],
  [
    'U*',
    '2020年，我镇通过县政府网站公开信息218条，其中疫情防控信息95条、财政信息6条。全镇9个村（社区）设置公开栏27块，公示涉农补贴1104户次。',
    '',
  ],
  [
    'U',
    '2020年，我镇政府集中采购项目5个，采购总金额48.6万元。全年没有发生涉及政府信息公开的行政复议和行政诉讼。',
    'procurement/total=5! procurement-amount/total=48.6! review/total=0 litigation/total=0',
  ],
  // S
  [
    'S',
    '2016年，清源县卫生局主动公开政府信息2417条，通过政府网站公开2380条，通过政府公报公开24条，通过政务微博公开156条，通过政务微信公开231条，通过其他方式公开88条。全年制发规范性文件12件，主动公开规范性文件9件。',
    'items/publish=2417 website/publish=2380 gazette/publish=24 weibo/publish=156 wechat/publish=231 other-channel/publish=88 normative/issue=12 normative/publish=9',
  ],
  [
    'S',
    '2016年，我局共收到政府信息公开申请53件，其中当面申请8件，传真申请1件，网络申请33件，信函申请11件。全年办结51件，其中按时办结47件、延期办结4件。',
    'applications/new=53 applications/in-person=8 applications/fax=1 applications/online=33 applications/letter=11 applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '从2016年的答复情况看，属于已主动公开范围的13件，同意公开的19件，同意部分公开的2件。不同意公开的6件中，涉及国家秘密1件，涉及商业秘密2件，涉及个人隐私3件。',
    'applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3',
  ],
  [
    'S',
    '2016年，在答复的申请中，不属于本行政机关公开的5件，申请信息不存在的3件，告知作出更改补充的2件，告知通过其他途径办理的1件。县疾病预防控制中心另接待疫苗接种信息查询19人次。',
    'applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '2016年，我局回应公众关注热点或重大舆情20次。参加或举办新闻发布会3次，其中主要负责同志参加1次；参加政府网站在线访谈5次，其中主要负责同志参加2次。发布政策解读稿件26篇，通过微博微信回应14次，通过其他方式回应6次。',
    'topics/total=20 press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2 explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '2016年，我局进一步加强保障，设有政府信息公开工作专门机构1个，设置政府信息公开查阅点7个。从事政府信息公开工作的人员9人，其中专职2人、兼职7人。全年政府信息公开专项经费4.5万元。',
    'dedicated-body/total=1 reading-point/total=7! staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5',
  ],
  [
    'S',
    '2016年，涉及我局政府信息公开的行政复议4件，维持具体行政行为3件，被依法纠错1件。发生行政诉讼2件，维持具体行政行为2件；收到举报1件，已调查处理。依申请公开政府信息未收取任何费用。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2 complaint/total=1 fee/charge=0',
  ],
  [
    'S',
    '2016年，我局召开政府信息公开工作会议或专题会议6次，举办政府信息公开培训班4期，接受培训215人次。同年还举办乡村医生业务培训班12期，参训1340人次。',
    'meeting/total=6 training/total=4 trainee/total=215',
  ],
  [
    'S*',
    '2016年，我局公布了全县23家医疗机构的执业信息，县人民医院公示收费项目4120项。全县家庭医生签约6.8万户，县医疗纠纷调解中心受理投诉71件，调解成功63件。',
    '',
  ],
  // Y
  [
    'Y',
    '2017年，石桥街道未收到政府信息公开申请，未收取依申请公开费用。全年没有发生针对政府信息公开工作的行政复议、行政诉讼和举报。',
    'applications/new=0 fee/charge=0 review/total=0 litigation/total=0 complaint/total=0',
  ],
  [
    'Y',
    '2017年，石桥街道办事处主动公开政府信息64条。其中，通过政府网站公开51条，通过宣传栏等其他方式公开13条。',
    'items/publish=64! website/publish=51! other-channel/publish=13!',
  ],
  [
    'Y',
    '2017年，街道网格员入户走访8600户，收集居民意见1240条，办理热线转办单312件。本年度未召开新闻发布会，未开展在线访谈。',
    'press-conference/total=0 interview/total=0',
  ],
  // L
  [
    'L',
    '2015年，柳溪镇人民政府主动公开政府信息186条，其中政府网站142条，公开栏、便民手册等其他方式44条。围绕惠农补贴、危房改造等群众关心的事项，全年发布政策解读稿件3篇。',
    'items/publish=186 website/publish=142 other-channel/publish=44 explanation/total=3',
  ],
  [
    'L',
    '2015年，我镇收到政府信息公开申请4件，村民到镇政府当面申请的3件，以信函方式申请的1件，按时办结4件。答复结果为：属于已主动公开范围1件，同意公开2件，不属于本行政机关公开1件。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/on-time=4 applications/already-public=1 applications/granted=2 applications/not-held=1',
  ],
  [
    'L',
    '2015年，我镇设有政府信息公开专门机构1个、查阅点2个，落实工作人员3名（专职1名，兼职2名），安排专项经费0.8万元。召开专题会议2次，举办培训班1期，培训46人次。全镇干部还参加了县里组织的普法考试，平均成绩91分。',
    'dedicated-body/total=1 reading-point/total=2 staff/total=3 full-time/total=1 part-time/total=2 funding/total=0.8 meeting/total=2 training/total=1 trainee/total=46',
  ],
];
