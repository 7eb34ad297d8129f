import type { FreshSentence } from './measure.ts';

/** Round twelve: the sentences put to the tables of 2014 and 2019. */
export const olderForms: readonly FreshSentence[] = [
  // A bureau, form of 2019.
  [
    'T',
    '2019年本局新收政府信息公开申请27件，比2018年的19件增加8件，其中自然人提出23件、商业企业提出4件。上年结转2件一并办理，全年办结28件，1件结转至2020年。',
    'applications/new=27 applications/new@natural-person=23 applications/new@enterprise=4 applications/carried-in=2 applications/processed=28 applications/carried-out=1',
  ],
  [
    'T',
    '办结申请28件，其中公开15件，部分公开3件，不予公开6件（内部事务信息2件、过程性信息4件），无法提供3件，因属信访事项不予处理1件。',
    'applications/processed=28 applications/granted=15 applications/partial=3 applications/refused=6 applications/refused.internal-affairs=2 applications/refused.process-information=4 applications/unavailable=3 applications/not-processed=1',
  ],
  [
    'T',
    '制作规范性文件7件，新公开规范性文件6件，对外公开规范性文件总数达到58件。',
    'normative/issue=7 normative/publish=6 normative/publish=58',
  ],
  [
    'T',
    '政府集中采购项目13个，采购总金额286.4万元，节约资金21.6万元，节资率7%。教育系统另有学校自行采购项目47个，金额312.5万元。',
    'procurement/total=13 procurement-amount/total=2864000',
  ],
  [
    'T',
    '全年政府集中采购项目16个，总金额286.4万元。行政许可处理决定415件，行政处罚处理决定66件，行政强制处理决定5件。',
    'procurement/total=16! procurement-amount/total=2864000 licensing/total=415 penalties/total=66 coercion/total=5',
  ],
  ['T*', '受理教师资格认定申请386人，认定372人，不予认定14人；受理民办学校设立申请12件，同意8件，不同意4件。', ''],
  [
    'T',
    '因政府信息公开引起的行政复议3件，维持2件，其他结果1件；行政诉讼1件，结果维持。局机关全年非信息公开类行政诉讼5件，胜诉4件。',
    'review/total=3 review/upheld=2 review/other-result=1 litigation/total=1 litigation/upheld=1',
  ],
  ['T', '上年结转政府信息公开申请4件，本年新收27件。', 'applications/carried-in=4! applications/new=27'],
  [
    'T',
    '依申请公开数量逐年上升：2017年11件，2018年19件，2019年27件。2019年申请人中自然人23件，占85.2%。',
    'applications/new=27 applications/new@natural-person=23',
  ],
  ['T*', '接听信息公开咨询电话41次，接待来访咨询9人次，网上答复家长咨询613条，其中招生入学类388条。', ''],
  [
    'T',
    '对27件申请，我局予以公开15件、部分公开3件、不予公开9件。',
    'applications/new=27 applications/granted=15 applications/partial=3 applications/refused=9!',
  ],
  [
    'T*',
    '中小学、幼儿园通过公开栏、家长会公开信息5600余条，公开收费项目38项；学校收到家长信息公开申请21件，答复21件。',
    '',
  ],

  // Nothing happened, form of 2019.
  [
    'U',
    '2020年度，本镇收到政府信息公开申请0份，因政府信息公开提起行政复议0起、行政诉讼0起。',
    'applications/new=0 review/total=0 litigation/total=0',
  ],
  [
    'U*',
    '发放惠农补贴1248户，公示名单36批次，收到异议申请4件，均已复核答复。疫情防控信息通过大喇叭播放960次、微信群转发2300条。',
    '',
  ],
  ['U*', '便民服务中心受理各类事项3217件，办结3209件，代办县级审批事项41件，退件8件。', ''],
  ['U*', '镇综合执法队巡查发现违法建设9处，移送县局立案处罚4件，自行拆除5处。', ''],
  [
    'U',
    '全年收到公民书面申请公开政府信息2件，主要涉及征地补偿。未收到法人或其他组织的申请。',
    'applications/new@natural-person=2! applications/new@organisation=0',
  ],
  ['U*', '司法所调解纠纷113件，代写行政复议申请书2份、起诉状5份，提供法律援助17人次。', ''],
  [
    'U',
    '本年度无政府采购项目，未作出行政处罚和行政强制决定，规范性文件制发数为零。',
    'procurement/total=0 penalties/total=0 coercion/total=0 normative/issue=0',
  ],

  // A bureau, statistics table of 2014.
  [
    'S',
    '2016年主动公开政府信息2417条，其中门户网站2380条、政府公报24条、微博156条、微信231条、其他方式88条（同一信息多渠道公开的分别计数）。',
    'items/publish=2417 website/publish=2380 gazette/publish=24 weibo/publish=156 wechat/publish=231 other-channel/publish=88',
  ],
  [
    'S',
    '受理政府信息公开申请53件：网上33件，信函11件，当面8件，传真1件。办结51件，其中按时办结47件、延期办结4件。',
    'applications/new=53 applications/online=33 applications/letter=11 applications/in-person=8 applications/fax=1 applications/processed=51 applications/on-time=47 applications/extended=4',
  ],
  [
    'S',
    '申请答复51件，其中属已主动公开范围13件，同意公开19件，同意部分公开2件，不同意公开6件，不属于本机关公开5件，信息不存在3件，告知作出更改补充2件，告知通过其他途径办理1件。',
    'applications/processed=51 applications/already-public=13 applications/granted=19 applications/partial=2 applications/refused=6 applications/not-held=5 applications/not-existing=3 applications/to-be-amended=2 applications/other-route=1',
  ],
  [
    'S',
    '对6件申请不同意公开，原因分别是：国家秘密1件、商业秘密2件、个人隐私3件。',
    'applications/refused=6 applications/refused.state-secret=1 applications/refused.trade-secret=2 applications/refused.personal-privacy=3',
  ],
  [
    'S',
    '召开新闻发布会3场（主要负责人出席1场），参加政府网站在线访谈5次（主要负责人参加2次），发布政策解读稿件26篇，回应公众关注热点20次。回应微博微信事件14次，其他形式回应6次。',
    'press-conference/total=3 press-conference/led=1 interview/total=5 interview/led=2 explanation/total=26 topics/total=20 social-reply/total=14 other-reply/total=6',
  ],
  [
    'S',
    '我局设信息公开专门机构1个，查阅点3处；有工作人员9名，专职2名、兼职7名；安排工作经费4.5万元。召开工作会议6次、举办培训班4期，受训215人次。',
    'dedicated-body/total=1 reading-point/total=3 staff/total=9 full-time/total=2 part-time/total=7 funding/total=4.5 meeting/total=6 training/total=4 trainee/total=215',
  ],
  [
    'S',
    '受理政府信息公开申请53件，同意公开16件、部分公开2件、不予公开6件。申请内容以预防接种、医保报销为主，分别为17件和12件。',
    'applications/new=53 applications/granted=16! applications/partial=2 applications/refused=6',
  ],
  [
    'S',
    '通过政务微信公开政府信息321条，通过政务微博公开政府信息156条。“两微”粉丝4.2万人，最高单篇阅读量3.6万次。',
    'wechat/publish=321! weibo/publish=156',
  ],
  ['S*', '办理公共场所卫生许可申请268件，发证261件，不予许可7件；医师注册申请94件，准予92件。', ''],
  ['S*', '全县12家医院公开收费项目4300项、药品价格1860种，院务公开栏更新170期，受理患者投诉63件。', ''],
  [
    'S',
    '因政府信息公开引起的行政复议4件，3件维持、1件纠正；行政诉讼2件，均维持。收到举报投诉1起，已办结。',
    'review/total=4 review/upheld=3 review/corrected=1 litigation/total=2 litigation/upheld=2 complaint/total=1',
  ],
  ['S', '全系统从事政府信息公开工作的人员11名，其中专职2名。', 'full-time/total=2'],
  ['S*', '开展健康讲座46场，听众5200人次；举办医务人员业务培训班18期，培训1100人次；召开医改工作会议9次。', ''],
  [
    'S',
    '全年未收取检索、复制、邮寄等费用。信函申请11件、当面申请8件，较2015年分别减少3件、5件；网上申请23件。',
    'fee/charge=0 applications/letter=11 applications/in-person=8 applications/online=23!',
  ],

  // A town with little to count, statistics table of 2014.
  [
    'L',
    '2015年，全镇主动公开政府信息186条，其中通过政府网站公开142条，通过公开栏、广播、明白纸等其他方式公开44条；发布政策解读稿件3篇。各村财务公开12次，公开栏更换内容288期。',
    'items/publish=186 website/publish=142 other-channel/publish=44 explanation/total=3',
  ],
  [
    'L',
    '接到公开申请4件，当面递交3件、来信1件。答复结果为：已主动公开1件、同意公开2件、不属于本镇公开1件。',
    'applications/new=4 applications/in-person=3 applications/letter=1 applications/already-public=1 applications/granted=2 applications/not-held=1',
  ],
  [
    'L',
    '举办政府信息公开培训班1期，56人参加；召开专题会议2次。另派2人参加县级培训3次。',
    'training/total=1 trainee/total=56! meeting/total=2',
  ],
  [
    'L',
    '设公共查阅点两处，落实专职人员一人、兼职人员两人，投入工作经费8000元。',
    'reading-point/total=2 full-time/total=1 part-time/total=2 funding/total=0.8',
  ],
  ['L*', '2014—2015学年，镇中心学校收到信息公开申请6件，其中同意公开5件、不予公开1件。', ''],

  // Nothing happened, statistics table of 2014.
  ['Y', '本年度通过政府网站公开政府信息56条。', 'website/publish=56!'],
  [
    'Y',
    '全年无人提出政府信息公开申请，无举报投诉，未发生行政复议和行政诉讼；未安排专项经费，未召开新闻发布会。',
    'applications/new=0 complaint/total=0 review/total=0 litigation/total=0 funding/total=0 press-conference/total=0',
  ],
  [
    'Y*',
    '居务公开栏更新96期，发放便民手册3200册，居民微信群转发通知740条。受理最低生活保障申请61户，批准47户，不符合条件14户，临时救助88人次。',
    '',
  ],
];
