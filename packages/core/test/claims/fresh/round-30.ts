import type { FreshSentence } from './measure.ts';

/** Blind: as an acceptance, other wordings than rounds twenty-five to twenty-eight. Before mending: precision 0.985, recall 0.917. */
export const roundThirty: readonly FreshSentence[] = [
  // B
  ['B', '与上年的58件相比，2023年我局新收政府信息公开申请71件，多了13件。', 'applications/new=71'],
  [
    'B',
    '从新收申请的申请人身份看，自然人61件，法律服务机构4件，商业企业6件，科研机构和社会公益组织均为0件。',
    'applications/new@natural-person=61 applications/new@legal-service=4 applications/new@enterprise=6 applications/new@research=0 applications/new@public-welfare=0',
  ],
  [
    'B',
    '2022年结转的5件申请与年内新收的71件申请，我局均明确专人跟踪办理。',
    'applications/carried-in=5 applications/new=71',
  ],
  [
    'B',
    '截至2023年12月31日，我局仍在办理、需结转下年度的政府信息公开申请还有6件，最早一件将于1月8日到期。',
    'applications/carried-out=6',
  ],
  [
    'B',
    '我局办结的70件政府信息公开申请里，予以公开和部分公开的合计28件，占四成。',
    'applications/processed=70 applications/granted+applications/partial=28',
  ],
  ['B', '部分公开的政府信息以工程合同为主，全年涉及申请7件，遮盖处理文件23份。', 'applications/partial=7'],
  ['B', '我局作出不予公开决定的政府信息公开申请有20件，同比减少2件。', 'applications/refused=20!'],
  [
    'B',
    '4件申请涉及讨论记录、过程稿，属于过程性信息，不予公开；2件申请涉及人事管理，属于内部事务信息，不予公开。',
    'applications/refused.process-information=4 applications/refused.internal-affairs=2',
  ],
  [
    'B',
    '没有现成信息需要另行制作的申请由上年的5件上升为11件，均告知申请人无法提供。',
    'applications/unavailable.needs-creation=11!',
  ],
  [
    'B',
    '借依申请公开渠道反映信访诉求的现象仍然存在，全年有6件申请按信访举报投诉类申请不予处理。',
    'applications/not-processed.petition=6',
  ],
  ['B', '8件不予处理的申请，我局均在收到之日起5个工作日内告知申请人。', 'applications/not-processed=8'],
  [
    'B',
    '“其他处理”的申请中，因逾期未按收费通知要求缴纳费用而不再处理的1件，因逾期不补正而不再处理的3件，其他情形5件。',
    'applications/other-handling.fee-unpaid=1 applications/other-handling.not-corrected-in-time=3 applications/other-handling.other=5',
  ],
  ['B', '政府信息公开申请办理结果为“其他处理”的共29件，主要是申请人撤回申请。', 'applications/other-handling=29!'],
  ['B', '县政府行政复议机构纠正我局政府信息公开答复2件，我局已重新作出答复。', 'review/corrected=2'],
  ['B', '涉及我局的政府信息公开行政复议中，年底尚未审结的案件为10件。', 'review/pending=10!'],
  [
    'B',
    '法院对涉及我局的政府信息公开案件裁判情况：未经复议直接起诉的维持3件、其他结果1件，复议后起诉的维持4件、纠正1件。',
    'direct/upheld=3 direct/other-result=1 after-review/upheld=4 after-review/corrected=1',
  ],
  [
    'B',
    '年底尚未审结的3件政府信息公开行政诉讼中，未经复议直接起诉的1件，复议后起诉的2件。',
    'litigation/pending=3 direct/pending=1 after-review/pending=2',
  ],
  ['B', '2023年，我局未发生复议后起诉的政府信息公开案件。', 'after-review/total=0!'],
  [
    'B',
    '全年制发行政规范性文件3件，公开征求意见收到建议47条；废止行政规范性文件11件；列入现行有效目录的行政规范性文件42件。',
    'normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  ['B', '我局行政强制决定的数量由2022年的9件增加到2023年的41件。', 'coercion/total=41!'],
  [
    'B',
    '全年作出行政许可决定326件，其中取水许可118件、涉河建设方案审批64件、水土保持方案审批144件。',
    'licensing/total=326',
  ],
  [
    'B',
    '行政处罚决定87件、行政强制决定14件，合计101件，全部在作出决定之日起7个工作日内公示。',
    'penalties/total=87 coercion/total=14 penalties/total+coercion/total=101',
  ],
  ['B', '全年行政事业性收费53.28万元，全部缴入国库，收费公示牌更新2次。', 'charges/charge=53.28'],
  ['B*', '全县现有水库27座、堤防87公里，2023年我局公开防汛责任人信息326条、水情信息1.2万条。', ''],
  ['B*', '我局水政监察大队微信群全年收到群众线索61条，核查属实19条。', ''],
  ['B*', '我局在县政府网站“政民互动”栏目答复留言71条，平均用时2.3天，群众评价满意的70条。', ''],
  ['B*', '省水利厅通报显示，全省水利系统2023年收到政府信息公开申请1312件，办结1286件，被申请行政复议97件。', ''],
  ['B*', '优化办事指南87项，精简申请材料14份，行政许可承诺办理时限压缩至法定时限的三成。', ''],
  [
    'B*',
    '根据《清源县水利局政府信息公开申请办理规范》第七条，一般申请在20个工作日内答复，需要延期的，延长不超过20个工作日。',
    '',
  ],
  ['B*', '2021年和2022年，我局分别收到政府信息公开申请49件、58件，分别作出行政处罚决定71件、80件。', ''],
  // C
  [
    'C',
    '全县47个行政机关和16个乡镇（街道）共新收政府信息公开申请1287件，申请量排在前三位的部门合计占54%。',
    'applications/new=1287',
  ],
  [
    'C',
    '公民个人提出的申请1204件，是新收申请的主体；科研机构、“其他”两类申请人的申请数量很少，分别为1件和6件。',
    'applications/new@natural-person=1204 applications/new@research=1 applications/new@other=6',
  ],
  ['C', '上年结转的政府信息公开申请146件，已于2023年3月底前全部办结。', 'applications/carried-in=146!'],
  [
    'C',
    '485件申请予以公开，131件申请部分公开，两者占全部办结申请的48.9%。',
    'applications/granted=485 applications/partial=131',
  ],
  ['C', '2023年，全县没有以属于行政执法案卷为由不予公开的申请。', 'applications/refused.enforcement-files=0!'],
  [
    'C',
    '为保护第三方合法权益不予公开的27件申请，均履行了书面征求意见程序；属于行政查询事项不予公开的7件申请，均引导至专门窗口查询。',
    'applications/refused.third-party-rights=27 applications/refused.administrative-query=7',
  ],
  [
    'C',
    '补正后申请内容仍不明确、行政机关无法提供的申请13件，没有现成信息、需要另行制作而无法提供的申请41件。',
    'applications/unavailable.still-unclear=13 applications/unavailable.needs-creation=41',
  ],
  ['C', '本机关不掌握相关政府信息的申请388件，居无法提供各类原因之首。', 'applications/unavailable.not-held=388!'],
  [
    'C',
    '全县对重复申请不予重复处理，共38件，比信访举报投诉类申请的96件少58件。',
    'applications/not-processed.repeated=38 applications/not-processed.petition=96',
  ],
  [
    'C',
    '3件申请要求提供公报、年鉴等公开出版物，告知申请人获取途径后不予处理。',
    'applications/not-processed.publications=3',
  ],
  [
    'C',
    '全县以不予处理、其他处理两种方式办结的政府信息公开申请合计208件。',
    'applications/not-processed+applications/other-handling=208',
  ],
  ['C', '结转下年度继续办理的72件申请全部来自自然人，其中12月下旬收到的41件。', 'applications/carried-out=72'],
  [
    'C',
    '全县政府信息公开行政复议案件共115件，年内审结104件，其中被纠正18件。',
    'review/total=115 review/total=104 review/corrected=18',
  ],
  ['C', '政府信息公开行政复议中结果维持的案件为46件，复议机关层级监督力度加大。', 'review/upheld=46!'],
  [
    'C',
    '各级法院审理的全县政府信息公开行政诉讼案件中，结果纠正5件、其他结果9件、尚未审结14件。',
    'litigation/corrected=5 litigation/other-result=9 litigation/pending=14',
  ],
  [
    'C',
    '全县因政府信息公开引发行政复议115件、行政诉讼62件，共177件，较上年减少9件。',
    'review/total=115 litigation/total=62 review/total+litigation/total=177',
  ],
  [
    'C',
    '向乡镇赋权后，全县行政执法力量下沉，全年作出行政处罚决定14830件、行政强制决定1921件。',
    'penalties/total=14830 coercion/total=1921!',
  ],
  [
    'C',
    '现行有效行政规范性文件173件，较上年底的181件净减8件；年内废止24件、新制发16件。',
    'normative/in-force=173 normative/repeal=24 normative/issue=16',
  ],
  [
    'C',
    '全县深化审批制度改革，全年作出行政许可决定36214件，全程网办率82%；行政事业性收费超过4100万元。',
    'licensing/total=36214 charges/charge=4100≥',
  ],
  ['C*', '12345热线全年受理群众诉求14830件，办结14795件，退回重办131件。', ''],
  [
    'C*',
    '县人民法院全年受理土地、公安、社会保障等各类行政案件215件，县司法局全年收到治安处罚、工伤认定等各类行政复议申请342件。',
    '',
  ],
  ['C*', '县政府办公室开展政务公开满意度调查，发放问卷1287份，回收1204份，表示满意的占93.6%。', ''],
  ['C*', '2024年，全县计划废止行政规范性文件12件、修订9件，取消行政许可事项6项，新增政务公开专区5个。', ''],
  ['C*', '从前几年看，全县政府信息公开申请2020年903件、2021年1064件、2022年1172件，年均增长13.9%。', ''],
  // M
  [
    'M',
    '规章立改废工作稳步推进，2件不适应改革要求的规章被废止，6件新制发的规章公布施行，年末现行有效规章118件。',
    'regulations/repeal=2 regulations/issue=6 regulations/in-force=118',
  ],
  ['M', '全省开展文件集中清理，清理后现行有效的行政规范性文件为1912件。', 'normative/in-force=1912!'],
  [
    'M',
    '全省新收政府信息公开申请23160件，上年结转900件，合计24060件；办结22895件，结转下年度1165件。',
    'applications/new=23160 applications/carried-in=900 applications/handled=24060 applications/processed=22895 applications/carried-out=1165',
  ],
  [
    'M',
    '法人或其他组织提出申请1680件，其中科研机构、社会公益组织、法律服务机构分别为9件、14件、268件。',
    'applications/new@organisation=1680 applications/new@research=9 applications/new@public-welfare=14 applications/new@legal-service=268',
  ],
  [
    'M',
    '商业企业的政府信息公开申请集中在招投标和产业政策领域，全省全年新收2312件。',
    'applications/new@enterprise=2312!',
  ],
  [
    'M',
    '全省不予公开1600件，占办结总数的7%，其中危及“三安全一稳定”17件、其他法律行政法规禁止公开58件、属于国家秘密41件。',
    'applications/refused=1600 applications/refused.security-and-stability=17 applications/refused.forbidden-by-law=58 applications/refused.state-secret=41',
  ],
  [
    'M',
    '无法提供的6360件申请中，需要另行制作的391件，补正后仍不明确的205件，其余均为本机关不掌握相关政府信息。',
    'applications/unavailable=6360 applications/unavailable.needs-creation=391 applications/unavailable.still-unclear=205',
  ],
  [
    'M',
    '要求行政机关确认或重新出具已获取信息的申请在不予处理的各种情形中最少，全省为12件；无正当理由大量反复申请为61件。',
    'applications/not-processed.confirm-or-reissue=12 applications/not-processed.excessive=61',
  ],
  [
    'M',
    '未经复议直接起诉的政府信息公开案件中，结果纠正的达71件；复议后起诉的案件中，其他结果为58件。',
    'direct/corrected=71! after-review/other-result=58',
  ],
  [
    'M',
    '全省政府信息公开行政诉讼757件，较上年减少36件，其中复议后起诉占59.4%、未经复议直接起诉占40.6%；被法院维持的共461件。',
    'litigation/total=757 litigation/upheld=461',
  ],
  [
    'M',
    '减税降费成效继续显现，全省行政事业性收费不足32亿元；执法更加审慎，全省行政强制决定9万余件。',
    'charges/charge=320000≤ coercion/total=90000≈',
  ],
  ['M*', '全省建成政务公开专区1603个、基层查阅点9208个，省政府公报全年出刊24期，赠阅31.2万册。', ''],
  ['M*', '省生态环境厅、省自然资源厅2024年分别收到政府信息公开申请803件、1312件，申请量居省直部门前两位。', ''],
  // Z
  [
    'Z',
    '2022年，我馆没有上年结转的政府信息公开申请，年末也没有结转下年度的申请。',
    'applications/carried-in=0 applications/carried-out=0',
  ],
  ['Z', '全年无公民、法人或者其他组织向我馆提出政府信息公开申请。', 'applications/new=0'],
  [
    'Z',
    '我馆无规章制定权，现行有效规章为0件；2022年也未废止行政规范性文件。',
    'regulations/in-force=0 normative/repeal=0',
  ],
  [
    'Z',
    '由于没有收到政府信息公开申请，我馆全年未出现因属于国家秘密、因保护第三方合法权益而不予公开的情形。',
    'applications/new=0 applications/refused.state-secret=0 applications/refused.third-party-rights=0',
  ],
  [
    'Z',
    '政府信息公开行政复议案件数量为零；未经复议直接起诉、复议后起诉的案件数量也都为零。',
    'review/total=0 direct/total=0 after-review/total=0',
  ],
  ['Z', '经区分处理后，我馆部分公开的政府信息公开申请有2件。', 'applications/partial=2!'],
  ['Z', '依据档案法律法规，我馆2022年对损毁档案行为作出行政处罚决定5件。', 'penalties/total=5!'],
  ['Z', '查档大厅全年办理婚姻、土地等查档1204件，未收到政府信息公开申请。', 'applications/new=0'],
  ['Z*', '全年征集家谱、老照片等民间档案71件，举办档案开放日活动4场，线上展览浏览量2.6万次。', ''],
  // T
  [
    'T',
    '2019年我局新公开规范性文件6件，制作规范性文件7件，公开的文件均在印发后20个工作日内上网。',
    'normative/publish=6 normative/issue=7',
  ],
  [
    'T',
    '办理教师资格认定等行政许可，全年作出处理决定415件；办理学籍证明等其他对外管理服务事项，全年作出处理决定37件。',
    'licensing/total=415 other-services/total=37',
  ],
  [
    'T',
    '教学设备购置等13个政府集中采购项目全部公开招标，采购总金额为468.2万元。',
    'procurement/total=13 procurement-amount/total=468.2!',
  ],
  ['T', '2019年，我局没有作出行政强制决定。', 'coercion/total=0!'],
  [
    'T',
    '2018年结转的2件和2019年新收的27件政府信息公开申请，年内办结28件。',
    'applications/carried-in=2 applications/new=27 applications/processed=28',
  ],
  [
    'T',
    '不予公开的6件申请，有4件属于过程性信息，有2件属于内部事务信息。',
    'applications/refused=6 applications/refused.process-information=4 applications/refused.internal-affairs=2',
  ],
  ['T', '本机关不掌握相关政府信息、无法提供的申请共13件。', 'applications/unavailable.not-held=13!'],
  [
    'T',
    '1件申请实为反映学校收费问题，按信访举报投诉类申请不予处理，已转相关股室核查。',
    'applications/not-processed.petition=1',
  ],
  [
    'T',
    '政府信息公开行政复议结果维持2件、其他结果1件；复议后起诉1件，法院已作出裁判，结果维持1件。',
    'review/upheld=2 review/other-result=1 after-review/total=1 after-review/upheld=1',
  ],
  ['T*', '全县66所学校开通微信公众号，累计推送信息4150篇，组织校园开放日120场。', ''],
  ['T*', '2018年，我局收到政府信息公开申请19件，实施采购项目17个，对无证办学作出行政处罚决定54件。', ''],
  // U
  [
    'U',
    '2020年，我镇其他对外管理服务事项处理决定为0件，政府集中采购总金额为0元。',
    'other-services/total=0 procurement-amount/total=0',
  ],
  [
    'U',
    '因未收到政府信息公开申请，2020年我镇予以公开、部分公开的答复均为0件，也未发生未经复议直接起诉的案件。',
    'applications/new=0 applications/granted=0 applications/partial=0 direct/total=0',
  ],
  ['U', '2020年，我镇制作规范性文件3件，均与疫情防控有关。', 'normative/issue=3!'],
  [
    'U',
    '不存在因不服政府信息公开答复而引发的行政复议、行政诉讼；镇司法所全年调解纠纷38起。',
    'review/total=0 litigation/total=0',
  ],
  ['U*', '镇便民服务中心全年受理社保、民政等事项2714件，办结2709件，群众满意率99%。', ''],
  // S
  [
    'S',
    '全年主动公开政府信息2417条，其中政府网站公开2380条，占98.5%；政府公报刊登24条。',
    'items/publish=2417 website/publish=2380 gazette/publish=24',
  ],
  [
    'S',
    '政务微博公开政府信息156条，政务微信公开政府信息231条，两者合计387条，新增粉丝3200人。',
    'weibo/publish=156 wechat/publish=231 weibo/publish+wechat/publish=387',
  ],
  [
    'S',
    '2016年，12件规范性文件经集体讨论后制发，主动公开的规范性文件为9件。',
    'normative/issue=12 normative/publish=9',
  ],
  [
    'S',
    '公众关注热点或重大舆情的回应全年共20次；5次政府网站在线访谈中，有4次由主要负责同志参加。',
    'topics/total=20 interview/total=5 interview/led=4!',
  ],
  [
    'S',
    '我局举办新闻发布会3次，主要负责同志出席1次，另外2次由分管负责同志发布。',
    'press-conference/total=3 press-conference/led=1',
  ],
  [
    'S',
    '发布政策解读稿件26篇，其中图解8篇、问答18篇；微博微信回应事件14次，其他方式回应事件6次。',
    'explanation/total=26 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '收到的政府信息公开申请中，传真仅1件，信函11件，当面8件，其余33件由网络提交。',
    'applications/fax=1 applications/letter=11 applications/in-person=8 applications/online=33',
  ],
  [
    'S',
    '政府信息公开申请按时办结47件，占办结总数51件的92.2%；延期办结4件。',
    'applications/on-time=47 applications/processed=51 applications/extended=4',
  ],
  [
    'S',
    '对政府信息公开申请，作出同意公开答复29件、同意部分公开答复2件。',
    'applications/granted=29! applications/partial=2',
  ],
  [
    'S',
    '作出不同意公开答复6件，其中涉及个人隐私的占一半，为3件；涉及商业秘密2件，涉及国家秘密1件。',
    'applications/refused=6 applications/refused.personal-privacy=3 applications/refused.trade-secret=2 applications/refused.state-secret=1',
  ],
  [
    'S',
    '申请信息不存在、不属于本行政机关公开两类答复合计8件。此外，告知作出更改补充2件，告知通过其他途径办理1件。',
    'applications/not-existing+applications/not-held=8 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '收到政府信息公开方面的举报1件，经查不属实；政府信息公开行政诉讼2件；行政复议4件，除1件被依法纠错外，其余3件维持。',
    'complaint/total=1 litigation/total=2 review/total=4 review/corrected=1 review/upheld=3',
  ],
  [
    'S',
    '全年依申请公开信息收取的费用为0元；政府信息公开专项经费4.5万元，主要用于栏目维护和资料印制。',
    'fee/charge=0 funding/total=4.5',
  ],
  [
    'S',
    '我局设有政府信息公开专门机构1个，对外开放政府信息公开查阅点13个。',
    'dedicated-body/total=1 reading-point/total=13!',
  ],
  [
    'S',
    '从事政府信息公开工作的9名人员中，专职2名；全年召开专题会议6次，举办培训班4期，215人次接受培训。',
    'staff/total=9 full-time/total=2 meeting/total=6 training/total=4 trainee/total=215',
  ],
  ['S*', '全县16所乡镇卫生院、214个村卫生室全部设置公开栏，公示医疗服务价格53项。', ''],
  // Y
  ['Y', '2017年，街道主动公开政府信息0条，未制发规范性文件。', 'items/publish=0 normative/issue=0'],
  [
    'Y',
    '街道2017年没有召开政府信息公开专题会议，没有举办培训班，接受培训人员数为0。',
    'meeting/total=0 training/total=0 trainee/total=0',
  ],
  [
    'Y',
    '街道未设立政府信息公开专门机构，未配备专职工作人员，相关事务由党政办代管。',
    'dedicated-body/total=0 full-time/total=0',
  ],
  [
    'Y',
    '全年不同意公开答复、同意部分公开答复均为0件，涉及政府信息公开的举报为0件。',
    'applications/refused=0 applications/partial=0 complaint/total=0',
  ],
  ['Y', '2017年，街道回应公众关注热点或重大舆情6次。', 'topics/total=6!'],
  ['Y*', '街道辖区常住人口5.3万人，2017年发放政务公开宣传单4600份，新装电子显示屏8块。', ''],
  // L
  [
    'L',
    '柳溪镇2015年主动公开政府信息186条，平均每月15.5条；以公开栏、广播等其他方式公开44条，其余142条通过政府网站公开。',
    'items/publish=186 other-channel/publish=44 website/publish=142',
  ],
  [
    'L',
    '收到的4件政府信息公开申请均在15个工作日内答复，其中同意公开2件、属于已主动公开范围1件、不属于本行政机关公开1件。',
    'applications/new=4 applications/granted=2 applications/already-public=1 applications/not-held=1',
  ],
  ['L', '镇政府大院、镇文化站设有政府信息公开查阅点，共2个，全年接待查阅320人次。', 'reading-point/total=2'],
  ['L', '我镇从事政府信息公开工作的人员由上年的5名增加到8名，其中2名为兼职。', 'staff/total=8! part-time/total=2'],
  [
    'L',
    '没有以传真、网络方式提出的政府信息公开申请；信函申请1件，当面申请3件。',
    'applications/fax=0 applications/online=0 applications/letter=1 applications/in-person=3',
  ],
  ['L*', '2015年，全镇发放粮食直补、退耕还林等资金186万元，惠及农户4200户，发放明细在各村张榜公示。', ''],
];
