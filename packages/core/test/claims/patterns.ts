/**
 * Sentences of our own, made after the kinds that real reports use. `{name}` is a figure of the table; `{name:concept}`
 * names the concept where it differs from the usual one. A pattern marked `trap` has numbers that are no claim about the
 * table, or a scope that is easily taken for another.
 */
export interface Pattern {
  readonly edition: '2014' | '2019' | '2021';
  readonly text: string;
  readonly trap?: boolean;
  /** Claims in words, which have no figure: `concept=0`. */
  readonly zero?: readonly string[];
  /** The body is a government with an area, not one department. */
  readonly government?: boolean;
}

/** The concept a placeholder usually stands for. */
export const concepts: Readonly<Record<string, string>> = {
  new: 'applications/new', in: 'applications/carried-in', out: 'applications/carried-out', done: 'applications/processed', both: 'applications/handled',
  granted: 'applications/granted', partial: 'applications/partial', refused: 'applications/refused', unavailable: 'applications/unavailable',
  unprocessed: 'applications/not-processed', other: 'applications/other-handling', person: 'applications/new@natural-person', firm: 'applications/new@organisation',
  'refused.state-secret': 'applications/refused.state-secret', 'refused.third-party-rights': 'applications/refused.third-party-rights',
  'unavailable.not-held': 'applications/unavailable.not-held', 'not-processed.repeated': 'applications/not-processed.repeated', 'not-processed.petition': 'applications/not-processed.petition',
  'r-total': 'review/total', 'r-upheld': 'review/upheld', 'r-corrected': 'review/corrected', 'r-other': 'review/other-result', 'r-pending': 'review/pending', 'r-closed': 'review/total',
  'l-total': 'litigation/total', 'l-closed': 'litigation/total', 'l-upheld': 'litigation/upheld', 'l-corrected': 'litigation/corrected', 'l-pending': 'litigation/pending',
  'd-total': 'direct/total', 'a-total': 'after-review/total', 'd-upheld': 'direct/upheld', 'a-corrected': 'after-review/corrected',
  issued: 'normative/issue', repealed: 'normative/repeal', force: 'normative/in-force', licences: 'licensing/total', penalties: 'penalties/total', coercion: 'coercion/total', charges: 'charges/charge',
  made: 'normative/issue', shown: 'normative/publish', stock: 'normative/publish',
  items: 'items/publish', website: 'website/publish', weibo: 'weibo/publish', wechat: 'wechat/publish', gazette: 'gazette/publish',
  received: 'applications/new', closed: 'applications/processed', ontime: 'applications/on-time', late: 'applications/extended', inperson: 'applications/in-person', fax: 'applications/fax',
  online: 'applications/online', letter: 'applications/letter', public: 'applications/already-public', explained: 'explanation/total', press: 'press-conference/total',
  interviews: 'interview/total', topics: 'topics/total', staff: 'staff/total', full: 'full-time/total', part: 'part-time/total', points: 'reading-point/total',
  meetings: 'meeting/total', courses: 'training/total', people: 'trainee/total', complaints: 'complaint/total',
};

const of = (edition: Pattern['edition'], list: readonly (string | Omit<Pattern, 'edition'>)[]): Pattern[] =>
  list.map((one) => (typeof one === 'string' ? { edition, text: one } : { edition, ...one }));

export const patterns: readonly Pattern[] = [
  ...of('2021', [
    '全年共收到政府信息公开申请{new}件。',
    '本年度新收政府信息公开申请{new}件，上年结转{in}件。',
    '2023年，我局受理依申请公开事项{new}件，办结{done}件，结转下年度{out}件。',
    '共办理政府信息公开申请{both}件，其中上一年度结转{in}件、本年新收{new}件。',
    '全年收到申请{new}件，均在法定期限内予以答复。',
    '收到公民、法人和其他组织提出的政府信息公开申请{new}件，答复{done}件（含上年度结转申请{in}件，另有{out}件顺延到下一年度）。',
    '答复申请人{done}件，其中予以公开{granted}件，部分公开{partial}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{unprocessed}件，其他处理{other}件。',
    '申请人中，自然人{person}件，法人或其他组织{firm}件。',
    '新收的申请按申请人分，自然人和法人或其他组织分别为{person}件、{firm}件。',
    '予以公开、部分公开和不予公开的分别为{granted}件、{partial}件、{refused}件。',
    '因本机关不掌握相关政府信息无法提供的{unavailable.not-held:applications/unavailable}件。',
    '在不予公开的申请中，属于国家秘密{refused.state-secret}件，保护第三方合法权益{refused.third-party-rights}件。',
    '重复申请{not-processed.repeated}件，信访举报投诉类申请{not-processed.petition}件，依法作出不予处理的告知。',
    '因政府信息公开被申请行政复议{r-total}件，结果维持{r-upheld}件，结果纠正{r-corrected}件，尚未审结{r-pending}件。',
    '全年发生政府信息公开行政诉讼{l-total}件，其中结果维持{l-upheld}件、结果纠正{l-corrected}件。',
    '审结行政复议案件{r-closed}件。',
    '涉及政府信息公开的行政复议{r-total}起，行政诉讼{l-total}起。',
    '未经复议直接起诉{d-total}件，复议后起诉{a-total}件。',
    '其中，未经复议直接起诉的案件维持{d-upheld}件；复议后起诉的案件纠正{a-corrected}件。',
    '有{r-total}件行政复议申请涉及政府信息公开。',
    '全年制发行政规范性文件{issued}件，废止{repealed}件，现行有效{force}件。',
    '清理后现行有效的行政规范性文件{force}件。',
    '全年作出行政许可决定{licences}件，行政处罚决定{penalties}件，行政强制{coercion}件。',
    '收取行政事业性收费{charges}万元。',
    '对{done}件申请作出答复。',
    '截至2023年12月31日，结转下一年度继续办理{out}件。',
    '本年新收政府信息公开申请 {new} 件,上年结转 {in} 件,共计 {both:applications/handled} 件。',
    '政府信息公开申请数量为{new}件。',
    '我局承接依申请公开{new}件，办复{done}件。',
    '２０２３年收到政府信息公开申请{new}件，已办理完毕{done}件。',
    { text: '全年未收到政府信息公开申请之外，答复{done}件。' , trap: true },
    { text: '没有发生因政府信息公开引起的赔偿，制发行政规范性文件{issued}件。' },
    { text: '收到人大代表建议27件、政协提案31件，全部按时答复。', trap: true },
    { text: '受理12345热线工单5210件，办结率100%。', trap: true },
    { text: '依据《政府信息公开条例》第二十条和国办发〔2018〕23号文件，梳理事项96项。', trap: true },
    { text: '通过政府网站公开信息1356条，微信公众号推送图文412篇，阅读量26.8万次。', trap: true },
    { text: '2022年收到政府信息公开申请999件，2023年收到政府信息公开申请{new}件。', trap: true },
    { text: '较上年的888件增加77件，增长8.7%。', trap: true },
    { text: '举办培训班3期，培训人员180人次，召开座谈会6次。', trap: true },
    { text: '收到涉及征地拆迁的申请888件。', trap: true },
    { text: '电话0900-5550123，邮编249800，24小时值守。', trap: true },
    { text: '20个工作日内答复申请人，最长延长20个工作日。', trap: true },
    { text: '网民留言回复777条，来信来访66件次。', trap: true },
    { text: '发布政策解读材料46篇，参加新闻发布会2场，回应社会关切19次。', trap: true },
    { text: '一是健全制度，二是加强培训，进一步规范答复文书，统一格式。', trap: true },
    { text: '在第三方评估中名列第二，得分93.5分，较上年前进三名。', trap: true },
    { text: '县政府办公室代表县政府受理政府信息公开申请7件。', trap: true, government: true },
    { text: '共收到申请约{new}件，答复{done}件。', trap: true },
    { text: '同比上升12.5%，申请办理时限平均缩短3天。', trap: true },
    { text: '公示双随机抽查结果2条。', trap: true },
    { text: '未发生因政府信息公开引发的行政赔偿案件1件以上的情形。', trap: true },
    { text: '收集意见建议555条，采纳33条。', trap: true },
    { text: '县教育局、县卫生健康局分别公开信息88条、99条。', trap: true, government: true },
  ]),
  ...of('2019', [
    '全年新制作规范性文件{made}件，新公开{shown}件。',
    '全年收到政府信息公开申请{new}件，上年结转{in}件，办结{done}件，结转下年{out}件。',
    '行政复议{r-total}件，行政诉讼{l-total}件。',
    '答复申请{done}件，其中同意公开{granted}件，部分公开{partial}件，不予公开{refused}件。',
    '主动公开规范性文件{shown}件。',
    '办理行政许可{licences}件。',
    { text: '上一年项目数量为30项，新增事项2项。', trap: true },
    { text: '2018年度的申请654件已全部答复。', trap: true },
  ]),
  ...of('2014', [
    '全年主动公开政府信息{items}条。',
    '2016年累计主动公开政府信息{items}条，其中通过政府网站公开{website}条、政务微博公开{weibo}条、政务微信公开{wechat}条。',
    '通过政府公报公开政府信息{gazette}条。',
    '全年收到政府信息公开申请{received}件，其中当面申请{inperson}件、传真申请{fax}件、网络申请{online}件、信函申请{letter}件。',
    '申请办结{closed}件，按时办结{ontime}件，延期办结{late}件。',
    '在已答复的申请中，同意公开{granted}件，同意部分公开{partial}件，不同意公开{refused}件。',
    '属于已主动公开范围{public}件。',
    '因政府信息公开申请行政复议{r-total}件，维持{r-upheld}件，被依法纠错{r-corrected}件。',
    '提起行政诉讼{l-total}件。',
    '制发规范性文件{made}件。',
    '发布政策解读稿件{explained}篇，举办新闻发布会{press}次，在线访谈{interviews}次。',
    '回应公众关注热点或重大舆情{topics}次。',
    '从事政府信息公开工作人员{staff}人，其中专职人员{full}人、兼职人员{part}人。',
    '设置政府信息公开查阅点{points}个。',
    '召开政府信息公开工作会议{meetings}次，举办培训班{courses}期，接受培训人员{people}人次。',
    '收到举报投诉{complaints}件。',
    { text: '未收到不予公开的申请以外的申诉，主动公开政府信息{items}条。' },
    { text: '网站访问量达555万人次，网站改版2次。', trap: true },
    { text: '参加上级组织的培训88次。', trap: true },
    { text: '主动公开财政信息321条、人事信息45条。', trap: true },
    { text: '2015年主动公开政府信息9999条。', trap: true },
    { text: '印发《2016年政务公开工作要点》，分解任务5大类32项。', trap: true },
    { text: '公开率达98%，全文电子化率达100%。', trap: true },
  ]),
];

/** Sentences that say zero in words, for tables whose cells are 0. */
export const zeros: readonly Pattern[] = [
  { edition: '2021', text: '全年未收到政府信息公开申请。', zero: ['applications/new'] },
  { edition: '2021', text: '未发生因政府信息公开引起的行政复议、行政诉讼。', zero: ['review/total', 'litigation/total'] },
  { edition: '2021', text: '没有上年结转的申请。', zero: ['applications/carried-in'] },
  { edition: '2021', text: '行政复议、行政诉讼均为0件。', zero: ['review/total', 'litigation/total'] },
  { edition: '2021', text: '2023年没有制发行政规范性文件。', zero: ['normative/issue'] },
  { edition: '2014', text: '2016年没有收到政府信息公开申请。', zero: ['applications/new'] },
  { edition: '2014', text: '无因政府信息公开被申请行政复议、提起行政诉讼的情况。', zero: ['review/total', 'litigation/total'] },
  { edition: '2019', text: '未收到公民、法人和其他组织的政府信息公开申请。', zero: ['applications/new'] },
];
