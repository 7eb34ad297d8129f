import type { FreshSentence } from './measure.ts';

/** The paragraphs of round sixteen. */
export const paragraphs: readonly FreshSentence[] = [
  [
    'B',
    '2023年，我局依申请公开工作量明显加大。（1）接收：新收申请71件，渠道以网上平台（52件）和邮寄（14件）为主，当面仅5件；上年结转5件。（2）答复：全年办结70件，予以公开的占三成，计21件；部分公开的占一成，计7件；不予公开10件；无法提供15件，其中本机关不掌握12件、没有现成信息需要另行制作2件、补正后申请内容仍不明确1件。（3）结转：年末6件未到答复期限，转下年度办理。（4）送达：邮寄送达答复书63份，电子邮件送达7份。',
    'applications/new=71 applications/carried-in=5 applications/processed=70 applications/granted=21 applications/partial=7 applications/refused=10 applications/unavailable=15 applications/unavailable.not-held=12 applications/unavailable.needs-creation=2 applications/unavailable.still-unclear=1 applications/carried-out=6',
  ],
  [
    'B',
    '行政复议与行政诉讼情况。全年被申请行政复议18件，除4件尚未审结外，维持9件、纠正2件、其他结果3件，纠正率14.3%，同比下降4个百分点。全年行政诉讼12件，其中未经复议直接起诉8件、复议后起诉4件。局主要负责人出庭应诉2次，县人民法院组织协调会3次。',
    'review/total=18 review/pending=4 review/upheld=9 review/corrected=2 review/other-result=3 litigation/total=12 direct/total=8! after-review/total=4!',
  ],
  [
    'B*',
    '回看2022年，我局新收申请58件，答复55件，被申请行政复议11件，被提起行政诉讼7件，制发行政规范性文件5件。与此相比，今年工作难度更大、要求更高。县河湖保护中心全年公开水质月报12期，发布巡河通报26期；县水文站公开水情信息3650条。2024年，我局拟制发行政规范性文件不超过2件，集中清理涉水文件42件以上，开展答复文书评查2轮，每轮抽取20份。',
    '',
  ],
  [
    'B',
    '行政执法公开方面。全年作出行政许可决定326件（取水许可118件、水土保持方案审批164件、河道管理范围内建设项目审批44件），作出行政处罚决定87件（其中非法采砂类39件），实施行政强制14件。收取行政事业性收费53.28万元，比预算多3.28万元。规范性文件管理方面，三份新制发文件均附解读，十一份废止文件在文件库内标注“已失效”，现行有效的四十二份全部提供Word、PDF两种格式下载。',
    'licensing/total=326 penalties/total=87 coercion/total=14 charges/charge=53.28 normative/issue=3 normative/repeal=11 normative/in-force=42',
  ],
  [
    'B',
    '从申请主体看，自然人61件，企业6件，法律服务机构4件。从不予公开的理由看，属于国家秘密1件，保护第三方合法权益4件，属于三类内部事务信息2件，属于四类过程性信息3件，合计10件。从不予处理的理由看，信访举报投诉类6件，重复申请2件；要求提供公开出版物、无正当理由大量反复申请、要求确认或重新出具已获取信息三类均为0件。',
    'applications/new@natural-person=61 applications/new@enterprise=6 applications/new@legal-service=4 applications/refused.state-secret=1 applications/refused.third-party-rights=4! applications/refused.internal-affairs=2 applications/refused.process-information=3! applications/refused=10 applications/not-processed.petition=6 applications/not-processed.repeated=2 applications/not-processed.publications=0 applications/not-processed.excessive=0 applications/not-processed.confirm-or-reissue=0',
  ],
  [
    'C',
    '2023年，全县新收政府信息公开申请1287件，从受理机关看，向县直部门提出的854件，向乡镇（街道）提出的219件，向县政府办公室提出的214件。县政府办公室当年答复209件，其中予以公开62件、部分公开27件，平均用时12.4个工作日。全县全年办结1261件，比上年多办297件；结转下年度继续办理72件，比上年多26件。',
    'applications/new=1287 applications/processed=1261 applications/carried-out=72',
  ],
  [
    'C',
    '申请办理结果。予以公开四百八十五件，部分公开一百三十一件，不予公开九十五件，无法提供三百四十二件，不予处理一百五十五件，其他处理五十三件，总计一千二百六十一件。其他处理中，申请人无正当理由逾期不补正的二十一件，逾期未按收费通知要求缴纳费用的四件，其他二十八件。答复书当面送达三十七份、邮寄送达八百零四份。',
    'applications/granted=485 applications/partial=131 applications/refused=95 applications/unavailable=342 applications/not-processed=155 applications/other-handling=53 applications/processed=1261 applications/other-handling.not-corrected-in-time=21 applications/other-handling.fee-unpaid=4 applications/other-handling.other=28',
  ],
  [
    'C',
    '全县政府信息公开行政诉讼共62件，较2022年的71件下降12.7%。其中，未经复议直接起诉27件，结果维持15件、结果纠正2件、其他结果4件、尚未审结6件；复议后起诉35件，结果维持19件、结果纠正3件、其他结果8件、尚未审结5件。县法院、县司法局联合召开府院联席会议2次，发出司法建议书4份，行政机关负责人出庭应诉率98%。',
    'litigation/total=62 direct/total=27 direct/upheld=15 direct/corrected=2 direct/other-result=4 direct/pending=6 after-review/total=35 after-review/upheld=19 after-review/corrected=3 after-review/other-result=8! after-review/pending=5!',
  ],
  [
    'C*',
    '2023年，县政府办公室印发《清源县2023年政务公开工作要点》（清政办发〔2023〕16号），分解任务24项。全县举办政务公开培训班3期，培训业务骨干485人次；开展线上测评4轮，发现并整改问题173个。县市场监管局公开抽检信息1204批次，县公安局办理户籍类许可9870件，柳溪镇收到申请19件、被申请行政复议2件。2024年，拟选取6个部门开展依申请公开规范化试点，力争全县申请按期答复率达到100%。',
    '',
  ],
  [
    'M',
    '2024年，全省政府立法和文件管理持续加强：制发规章六件，废止规章二件，现行有效规章一百一十八件；制发行政规范性文件七十四件，废止一百三十一件，现行有效九百一十二件。全省行政许可决定2841907件、行政处罚决定1930455件、行政强制决定90312件，行政事业性收费约31.64亿元，比上年减少0.78亿元。全省建成政务公开专区1386个，政府公报赠阅点4120个，全年印发公报24期、每期1.2万册。',
    'regulations/issue=6 regulations/repeal=2 regulations/in-force=118 normative/issue=74 normative/repeal=131 normative/in-force=912 licensing/total=2841907 penalties/total=1930455 coercion/total=90312 charges/charge=316400≈',
  ],
  [
    'M',
    '接受监督情况。全省政府信息公开行政复议1603件：维持803件，纠正251件，其他结果412件，尚未审结173件。行政诉讼757件，已审结633件，其中维持461件、占72.8%，纠正51件、占8.1%，其他结果121件、占19.1%。省政府作为被申请人或者被告的案件86件，无一被纠正或者败诉。',
    'review/total=1603 review/upheld=803 review/corrected=251 review/other-result=412 review/pending=173! litigation/total=757 litigation/total=633 litigation/upheld=461 litigation/corrected=51 litigation/other-result=121',
  ],
  [
    'Z',
    '2022年，县档案馆作为公益一类事业单位参照《条例》开展工作。全年新收政府信息公开申请0件，上年结转0件，自然人、法人和其他组织的申请均为0。现行有效行政规范性文件为0件，当年制发、废止亦为0件。行政复议、行政诉讼未发生。另据统计，全馆受理查档预约电话631个，跨馆利用档案47件，向县政务公开专区补充查阅资料126册。',
    'applications/new=0 applications/carried-in=0 applications/new@natural-person=0 applications/new@organisation=0 normative/in-force=0 normative/issue=0 normative/repeal=0 review/total=0 litigation/total=0',
  ],
  [
    'Z',
    '我馆2022年制发行政规范性文件1件，即《清源县国有企业档案管理办法》。全年未收取行政事业性收费。全年被申请行政复议2件，均针对上年度作出的政府信息公开答复；未被提起行政诉讼。开放审核档案5120件，延期开放318件，审核比例为94.2%。',
    'normative/issue=1! charges/charge=0 review/total=2! litigation/total=0',
  ],
  [
    'T',
    '2019年，县教育局制作规范性文件7件，新公开6件。行政许可事项上年33项，本年增加2项，作出处理决定415件；其他对外管理服务事项19项，作出处理决定37件；行政处罚事项120项，作出处理决定66件；行政强制事项8项，作出处理决定5件。行政事业性收费由4项减至3项。政府集中采购项目13个，采购总金额2864000元，其中教学设备类1936000元。',
    'normative/issue=7 normative/publish=6 licensing/total=415 other-services/total=37 penalties/total=66 coercion/total=5 procurement/total=13 procurement-amount/total=2864000',
  ],
  [
    'T',
    '一年来，我局认真落实新《条例》关于申请办理的规定。全年应办申请29件，其中2019年新收27件、上年结转2件；年内答复28件，结转下年度继续办理3件。6件不予公开的申请，2件属于三类内部事务信息，4件属于四类过程性信息。县招生考试中心另行受理成绩复核申请37件，县青少年活动中心收到建议15条，均不计入上述数据。',
    'applications/handled=29 applications/new=27 applications/carried-in=2 applications/processed=28 applications/carried-out=3! applications/refused=6 applications/refused.internal-affairs=2 applications/refused.process-information=4',
  ],
  [
    'U',
    '2020年，柳溪镇通过县政府网站、村级公开栏公开信息268条，其中财政预决算4条、惠农补贴63条。镇政府全年未制作规范性文件，未收到政府信息公开申请，也没有2019年结转的申请。未经复议直接起诉和复议后起诉的行政诉讼均为零，行政复议为零。镇综合执法队协助县城管局拆除违建17处，协助县市场监管局检查门店126家次。',
    'normative/issue=0 applications/new=0 applications/carried-in=0 direct/total=0 after-review/total=0 review/total=0',
  ],
  [
    'S',
    '2016年，我局把主动公开作为首要任务。全年主动公开政府信息2417条，政府网站、政务微信、政务微博、政府公报、其他方式分别公开2380条、231条、156条、24条和88条（同一信息多渠道发布的分别计数）。制发规范性文件9件，主动公开规范性文件12件。县人民医院官方微信推送科普文章326篇，县妇幼保健院开设专栏5个、更新信息480条。',
    'items/publish=2417 website/publish=2380 wechat/publish=231 weibo/publish=156 gazette/publish=24 other-channel/publish=88 normative/issue=9! normative/publish=12!',
  ],
  [
    'S',
    '全年共收到政府信息公开申请53件，比2015年的47件增长12.8%；办结51件。从答复情况看，13件所涉信息已主动公开，19件同意公开，2件同意部分公开，6件不同意公开，5件不属于本行政机关公开，3件申请信息不存在，2件告知作出更改补充，1件告知通过其他途径办理。行政复议4件，行政诉讼2件，举报1件。同期，县食品药品监管局收到申请31件，县红十字会收到捐赠款物查询22件。',
    'applications/new=53 applications/processed=51 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1 review/total=4 litigation/total=2 complaint/total=1',
  ],
  [
    'Y',
    '2017年，石桥街道因机构调整，信息公开工作起步较晚。全年没有回应公众关注热点或重大舆情，没有参加或举办新闻发布会，政策解读稿件发布数为零。未收到政府信息公开申请，未被申请行政复议，未被提起行政诉讼。没有设立政府信息公开专门机构，设查阅点0个。石桥社区、柳岸社区各设公开栏2块，居民代表会议全年召开11次，通报事项46项。',
    'topics/total=0 press-conference/total=0 explanation/total=0 applications/new=0 review/total=0 litigation/total=0 dedicated-body/total=0 reading-point/total=0',
  ],
  [
    'L',
    '2015年，柳溪镇收到信息公开申请4件，全部按时办结。答复结果为：属于已主动公开范围2件，同意公开1件，不属于本行政机关公开1件。全年发布政策解读稿件3篇，召开政府信息公开工作会议两次，举办培训班一期，接受培训人员46人次。镇中心学校、镇卫生院分别公示收费项目9项、74项。因政府信息公开引发的行政复议、行政诉讼、举报均未发生，也未收取依申请公开费用。',
    'applications/new=4 applications/already-public=2! applications/granted=1! applications/not-held=1 explanation/total=3 meeting/total=2 training/total=1 trainee/total=46 review/total=0 litigation/total=0 complaint/total=0 fee/charge=0',
  ],
];
