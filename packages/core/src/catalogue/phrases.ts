/**
 * The words by which prose names what the tables count. Data only: `claims/` puts them together into claims.
 *
 * A *concept* is edition-free (`new`, `granted`, `review`); `claims/scopes.ts` says which cells it means in an edition.
 * Longest match wins, so a longer phrase protects the shorter one inside it (`新增` is no `增`).
 */
export type WordKind =
  /** What happened to applications: received, closed, carried over. */
  | 'measure'
  /** How an application or a case ended, or by which way it came. */
  | 'outcome'
  /** A noun that says what is counted: applications, reviews, documents. */
  | 'object'
  /** Who applied. */
  | 'applicant'
  /** What was done with documents: issued, repealed, in force, made public. */
  | 'verb'
  /** `其中`: what follows are parts of the number before. */
  | 'parts'
  /** `分别`, `均`, `各`: how several concepts share what follows. */
  | 'share-out'
  /** Says zero of what follows or precedes: 未收到, 没有, 无. */
  | 'zero'
  /** Another year or a comparison: numbers behind it are not this year's. */
  | 'compare'
  /** One office among many, or the body itself and not its area: a smaller number is no contradiction. */
  | 'own'
  /** Names something that no table counts: the number belongs to it. */
  | 'void'
  /** Says nothing about what is counted. */
  | 'filler'
  /** 和、及、以及: joins concepts. */
  | 'join';

export interface Word {
  readonly kind: WordKind;
  readonly concept: string;
}

/** `{收到|受理}数` → 收到数, 受理数. */
function expand(word: string): readonly string[] {
  const from = word.indexOf('{');
  const to = word.indexOf('}');
  if (from < 0) return [word];
  const alternatives = word.slice(from + 1, to).split('|');
  return alternatives.flatMap((one) => expand(word.slice(0, from) + one + word.slice(to + 1)));
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/u).flatMap(expand);

/** Every phrase of the one list before every phrase of the other. */
const pairs = (before: string, after: string): readonly string[] =>
  list(before).flatMap((first) => list(after).map((second) => first + second));

const yearBefore = '{上|上一|前一|去}{年|年度} 往年 历年 以前年度';
const yearAfter = '{下|下一|次}{年|年度} 明年 来年';
const petition = list(
  '信访{、举报|、举报、投诉|、投诉|、投诉、举报|举报|举报投诉|投诉|投诉举报} 投诉、举报{|、信访} 投诉举报 举报投诉 举报、投诉',
);

/** kind → concept → phrases (in normal form: half-width punctuation, no white space). */
export const phrases: Readonly<Record<WordKind, Readonly<Record<string, readonly string[]>>>> = {
  measure: {
    new: list(
      '{共接|受理|接收|新收}{|到} 接{到|办|受|收件|收办理|获} 收{件|件量|到|到并办理|到并受理|取到|取申请|受|悉|文登记|集到} 新收件 共收 登记受理 新增 受理{办理|登记|量} 承接 提出 提交 递交 来件',
    ),
    handled: list(
      '{共|应|承|收|经|需}办 {收|需|须}办理 {|应|收到及|收到和}{办理|处理} 处置 应办结 {受理|受理和|受理并|待|接收并|收到并}处理 收处 办理量',
    ),
    'carried-in': list(
      '上年{度结转|度结转办理|度结转至本年|度转入|度遗留|度顺延|结余|结转|结转至今年|转入|遗留} {上一年|上一年度|以前年度|去年|年初|往年}结转 结转上年{|度} 上一年度转入',
    ).concat(
      pairs(
        yearBefore,
        '结转{|入|到今年|到本年|到本年度|本年|本年度|而来|至今年|至本年|至本年度|过来} 转入 转来 转接 遗留 {尚未办|未|未办|转|遗留未}结 结余 顺延 延续 延至今年 {年底|年末|底|度|未办结|末}结转 跨年 跨年度 接转 移交 递延 待办 剩余 留存',
      ),
      pairs('结转 转结 接转 承接 延续', yearBefore),
      list('结转自上{一年|一年度|年|年度} 年初未办结 上期结转 期初结转'),
    ),
    'carried-out': list(
      '{延至|结转|结转到|结转至|转|转入|顺延到|顺延至}{下一年度|下年|下年度} {结转|结转到|结转至|转}{下一年|次年} 转至下年 {留待下|跨|转到下|转至下}年度 转入下一年 {下年|结转下年度}继续办理 转至次年 {下一年度|下年度}{办理|答复|继续办理} {跨年|跨年度}{办理|结转} {年底|年末}未办结',
    ).concat(
      pairs(
        '{延续|结转|转|顺延}{|到|至} 结转入 转入 转结 {延|延期|接转|推迟|留|移|结余|跨年|转结|递延}至 接转 延到 留待 留到 将于 将在 拟于 待',
        yearAfter,
      ),
      pairs(yearAfter, '{|继续}{办理|办结|处理|答复}'),
      list('{年底|年末|期末}结转'),
    ),
    /** Not closed at the end of the year: applications are carried over, cases are pending. */
    open: list(
      '{仍在|尚在|待|正在|正处于|还在}办理 {|尚}{待答复|未办理完毕|未办结|未答复} 待办 待办结 在办 未{到期|到答复期限|办完|完结|结} 在途 办理中',
    ).concat(pairs('{仍|尚}{在|处于} 还在', '{办理|法定|法定办理|法定答复|答复}期限内 办理期内')),
    /** Carried over, from where or to where is not said. */
    carried: list('结转 转结 延续办理 结转办理'),
    processed: list(
      '{|已}{办毕|办结|结案} {共办|在办|处理终|审}结 办复 {|作出|给予}{回复|答复} 做出答复 出具{告知书|答复|答复书} 制发答复 办理{办结|完成|完毕|完结|答复|终结|结果|结果合计|结果总计} 已{办|办理|处理|完成|结} 处理完毕 作出处理 按时办结率 办结量 答复量',
    ),
    'on-time': list('{如期|按时|按期|期限内|法定时限内|规定时间内|规定时限内}办结 按时答复 按期答复'),
    extended: list('{延期|延长期限}{办结|答复} 延期 延期后办结 延长答复'),
  },
  outcome: {
    granted: list(
      '{予以|全文|全部|决定|准予|可以|同意|同意全部|完全|属于|答复|答复予以|给予}公开 {予以|全部|同意|给予}提供 {|予以|作出|同意}公开答复 公开类 予以公开的政府信息',
    ),
    partial: list('部分{不予公开|予以公开|公开|公开答复|同意公开|提供} {同意|答复}部分公开 区分处理'),
    refused: list('{不|不予|不予以|不同意|不宜|作出不予|免予|拒绝|未|未予|答复不予}公开 {不|不予|不同意}公开答复'),
    'refused.state-secret': list('{|涉}国家秘密 涉密 涉及秘密'),
    'refused.forbidden-by-law': list(
      '{其他法律|法律|法律、}{法规禁止公开|行政法规禁止公开} {|其他法律、行政法规|法律、行政法规规定|法律行政法规规定}禁止公开',
    ),
    'refused.security-and-stability': list(
      '{|危及}{“三安全一稳定”|三安全一稳定} 危及国家安全 {危及|危及国家安全公共安全经济安全和|影响}社会稳定 {|可能}{危及国家安全、公共安全、经济安全、社会稳定|危及国家安全、公共安全、经济安全和社会稳定}',
    ),
    'refused.third-party-rights': list(
      '{|侵害|保护|损害|涉及}{第三方合法权益|第三方权益} 涉及第三方 第三方不同意{|公开} {侵犯|可能损害}第三方合法权益 会对第三方合法权益造成损害',
    ),
    'refused.internal-affairs': list('{|三类|属于}内部事务信息 内部{事务|管理|管理信息}'),
    'refused.process-information': list('过程{信息|性|性信息|性文件} 四类过程性信息'),
    'refused.enforcement-files': list('{|行政}执法案卷 {|属于行政|行政}执法案卷信息'),
    'refused.administrative-query': list('行政查询'),
    'refused.trade-secret': list('{|涉}商业秘密'),
    'refused.personal-privacy': list('{|涉}个人隐私 涉及公民隐私'),
    'refused.not-government-information': list(
      '{不属于《条例》|不属于条例|不是《政府信息公开条例》|不是《条例》|不是政府信息公开条例|不是条例}所指政府信息 {不属于|非}政府信息',
    ),
    'refused.other-statutory': list('法律法规规定的其他情形'),
    unavailable: list('{不能|无法|无法予以|未能|答复无法}提供 无法提供信息'),
    'unavailable.not-held': list(
      '不掌握{|信息|所申请信息|政府信息|相关信息|相关政府信息|相关申请信息|该信息|该政府信息} {不由本机关|信息不|信息不存在或不|未|非本机关}掌握 未掌握相关信息',
    ),
    'unavailable.needs-creation': list(
      '没有现成{信息|信息、需要另行制作|信息，需要另行制作|的信息} {需|需要}{加工、分析|加工分析|另行制作|汇总加工|重新制作} 无现成信息 另行制作 {汇总|需要另行|需要汇总、}加工 加工分析',
    ),
    'unavailable.still-unclear': list(
      '内容不明确 {仍|内容仍|申请内容|经补正仍|补正后|补正后仍|补正后仍然|补正后依然|补正后内容|补正后内容仍|补正后申请仍|补正后申请内容仍}不明确',
    ),
    'not-processed': list('{不予|不予重复|不作|不再|答复不予}处理'),
    'not-processed.petition': petition
      .flatMap((words) => [`${words}类`, `${words}类申请`, `${words}形式`, `${words}等形式`, `${words}类事项`])
      .concat(list('信访{事项类|类|类申请} 属于信访 举报类 投诉类')),
    'not-processed.repeated': list('重复{提交|提出申请|申请|申请公开}'),
    'not-processed.publications': list('{|要求提供|要求提供政府公报、报刊、书籍等}公开出版物'),
    'not-processed.excessive': list(
      '{|无正当理由}{大量、反复申请|大量反复申请} 反复大量申请 反复申请 {|申请数量、}频次明显超过合理范围',
    ),
    'not-processed.confirm-or-reissue': list(
      '{|确认或}{重新出具|重新出具已获取信息} 确认或{者重新出具|重新出具已获取的信息}',
    ),
    'other-handling': list('{作出其他|做其他|其他|其他情形|其他方式|其它|按其他方式}处理'),
    'other-handling.not-corrected-in-time': pairs(
      '{|无正当理由|申请人}{逾期不|逾期未} 申请人无正当理由逾期不 逾期仍未 未{及时|在规定时间内|在规定期限内|按时|按期|按要求} 在规定期限内未',
      '补正{|材料|申请内容} 作出补正',
    ).concat(list('视为放弃{|申请}')),
    'other-handling.fee-unpaid': pairs(
      '{|申请人}逾期不 不{按规定|按时|按期|按要求} {|申请人逾期|逾期}{未|未按收费通知要求} 逾期未按要求 未按{收费通知|时|期|要求} 未在规定期限内',
      '缴费 缴纳{信息处理费|处理费|相关费用|费用} 交费 交纳费用 支付费用',
    ),
    'already-public': list('{已|已经}主动公开 {属|属于|已}主动公开范围 属于已主动公开的政府信息'),
    'not-held': list(
      '不属于本{单位|单位公开|局公开|机关|机关公开|机关公开范围|机关掌握|机关职责权限范围|行政机关|行政机关公开|行政机关公开范围|部门公开} 非本机关公开{|范围} {不属于我局|不属本机关}{|公开}',
    ),
    'not-existing': list('{|所申请|政府|申请|申请公开的|申请的}信息不存在'),
    'to-be-amended': list(
      '{|告知申请人}{作出更改补充|更改补充} 告知补正 作出更改、补充 要求补充 申请内容不明确{|告知补正}',
    ),
    'other-route': list('{|告知申请人通过|告知通过}其他途径办理 {告知|告知通过}其他途径'),
    'in-person': list('{当面|现场}{|受理|提交|提出|申请|递交} {上门|到现场|来访|窗口}申请'),
    fax: list('传真{|提交|方式申请|申请}'),
    online: list(
      '{互联网|在线|网上|网络}{|提交|申请} 网{上受理|上提出|站在线申请|站平台|站提交|站申请|络受理|络平台|络提出|络渠道提交} 电子邮{件|件申请|箱} 邮件申请 平台申请',
    ),
    letter: list('{信函|邮寄}{|提交|申请} 信函提出 {书面|信件|来信}申请 邮政 邮政特快专递 寄送 信件 书信 挂号信'),
    upheld: list(
      '{复议|得到|获|被}维持 维持{|具体行政行为|原具体行政行为|原决定|原判|原处理决定|原政府信息公开答复|原答复|原行为|原行政行为|我局答复|本机关答复|行政行为} {判决驳回|驳回|驳回原告|驳回原告的|驳回当事人}诉讼请求 判决驳回',
    ),
    corrected: list(
      '复议纠正 {|被}{撤销|确认违法|纠正|纠错} 被判决撤销 被责令履行 撤销{原具体行政行为|原答复|原行政行为|重作|重做} 判决履行 变更 行政复议纠错',
    ).concat(
      pairs(
        '判决 {|撤销并}{判令|责令} 判决责令 决定责令',
        '{|限期}{履行|答复|重新答复} 重新{作出|作出答复|处理} 重作 履职',
      ),
    ),
    'other-result': list(
      '其他{处理结果|情况|情形|方式结案|结果} 其它结果 终止{|复议|审理} 复议终止 {|准予|准许}撤诉 撤回{|申请|起诉} 申请人撤回{|复议申请|申请} 自行撤回 {和解|调解}{|结案} 结果为其他',
    ),
    /** Suits only. */
    won: list('胜诉'),
    lost: list('败诉 被判败诉'),
    /** 驳回: of the claim (then it is upheld) or of the application as inadmissible (then it is another result). */
    dismissed: list('驳回{|上诉|原告起诉|复议申请|复议请求|申请|申请人|行政复议申请|行政复议请求|起诉}'),
    pending: list(
      '{尚未|未}{作出决定|判决|审结|宣判|开庭|结案} {仍|尚|正|还}在审理 审理中 待判决 待审理 {仍未|待|暂未}审结 待开庭 在审 未结 尚未{作出裁判|审理完毕|有结果|裁决} 暂未结案 未作出裁决 {尚|正}在审查 未审理完结 尚在诉讼中 结果未出',
    ),
  },
  object: {
    applications: list(
      '{|政府信息公开}{依申请|申请|申请事项|申请件|申请案件} 依申请公开{|业务|事项|件|信息|信息申请|办件|工作|政府信息|政府信息事项|政府信息申请|数量|案件|申请|申请事项|申请件} 政府信息{依申请|依申请公开|公开申请表|公开的申请|申请} {信息|信息公开|信息公开的|公开|公开政府信息|有效}申请 依申请{件|信息|信息公开} 申请{书|公开|公开事项|公开信息|公开政府信息|总数|数|数量|量} 公开申请{书|件} 书面申请件',
    ),
    review: list(
      '被复议机关 {复议|行政复议}{|案|案件|申请} 行政复议事项 {信息|政府信息}{公开类行政复议|公开行政复议} 信息公开{复议|类复议} 依申请公开行政复议',
    ),
    litigation: list(
      '{|行政}{应诉|应诉案件|诉讼|诉讼案|诉讼案件} {依申请|政府信息}公开行政诉讼 {信息公开|信息公开类}{行政诉讼|诉讼} 行政诉讼{事项|应诉} 被诉{|案件|讼} 涉诉',
    ),
    direct: pairs(
      '未经复议{|直接|直接向法院|程序直接} 未经行政复议{|直接} 未复议直接 直接{|向人民法院|向法院}',
      '起诉 {|提起|提起行政}诉讼',
    ).concat(list('未经复议{的|直接起诉案件} 直接起诉类 直接提起行政诉讼案件')),
    'after-review': pairs(
      '{|经|经行政|行政}{复议后|复议后再} 复议后{仍|又} 经复议 先复议后 对复议{决定不服|结果不服} 不服复议决定',
      '起诉 {|提起|提起行政}诉讼',
    ).concat(list('复议后起诉案件 经复议的')),
    complaint: list('举报投诉 投诉举报 举报、投诉 投诉、举报 信息公开{举报|举报投诉|投诉|投诉举报}'),
    /** Of the disclosure of information only where that is spoken of. */
    grievance: list('举报 投诉'),
    appeal: list('申诉 申诉案件'),
    outlay: list('经费'),
    /** Of the kind that was spoken of before. */
    case: list('案件 案子'),
    /** Money of what was spoken of before. */
    amount: list('金额 合计金额 总额'),
    regulations: list('{|地方政府|部门}规章'),
    normative: list('{|政府|行政}规范性文件'),
    licensing: list('行政许可{|业务|件|办件|处理决定|案件} 许可决定 行政审批许可'),
    'other-services': list('{|其他}对外管理服务事项'),
    penalties: list('行政处罚{|决定书|处理决定|案件} 处罚决定'),
    coercion: list('行政强制{|处理决定|执行|措施|案件} 强制措施'),
    charges: list('行政事业性收费{|金额}'),
    procurement: list('{|政府集中|集中}采购项目 集中采购'),
    'procurement-amount': list('{|政府集中|集中}{采购总金额|采购金额} 采购{总额|资金|项目金额|额}'),
    fee: list(
      '{信息处理|复制|工本|成本|邮寄}费 检索{、复制、邮寄|复制邮寄|费|费、复制费、邮寄费} 信息公开{处理费|收费|费用} 依申请公开{信息收取的费用|收取的费用|收取费用|收费|费用} {任何|依申请提供政府信息|相关}费用',
    ),
    items: list('信息 政务信息'),
    gazette: list('公报'),
    website: list('{|官方|政务|部门|门户}网站 {信息|官|政务|政府信息公开}网 部门门户 网站平台公开'),
    weibo: list('{|官微|官方|政务|新浪}微博 {|政务}微博平台'),
    wechat: list('微信{|公众平台|公众账号|号|平台|订阅号} 官方微信 政务微信{|平台} 公众号'),
    'social-media': list('{|政务}{微博微信|新媒体} 微信微博 两微 两微一端'),
    'other-channel': list('其他{方式|渠道|途径} {|信息|政务}公开栏 宣传栏 公示栏 简报 报刊 广播电视 电子显示屏'),
    'press-conference': list('新闻{发布|发布会|通气会} 发布会 媒体通气会'),
    interview: list('{|在线|政府网站在线|网上|网站|网站在线}访谈 在线访谈活动'),
    explanation: list('{政策解读|解读}{|信息|文章|材料|稿件} 解读类信息'),
    'social-reply': list('微博微信回应事件 {微博|微博、|微博及|微博和}微信回应 微信微博回应 两微回应'),
    'other-reply': list('其他{形式回应|方式回应|方式回应事件|渠道回应|途径回应}'),
    topics: list(
      '{公众|回应|社会}{关切|热点} 公众关注{热点|热点或舆情|的热点} {|公众关注热点和|公众关注热点或|热点、|热点和|热点或}重大舆情 热点舆情 {|社会}热点问题 民生热点 舆情',
    ),
    'dedicated-body': list('专门工作机构 专门机构'),
    'reading-point': list('{|信息|公共|公开}查阅点 {|政府信息}查阅场所 信息查阅中心 查阅室'),
    staff: list(
      '{专兼职|专兼职工作|从事政务公开工作|从事政府信息公开|信息公开|工作}人员 {从事信息公开工作|从事政府信息公开工作}{人员|的|的人员}',
    ),
    'full-time': list('专职{|人员|从事政府信息公开|工作人员}'),
    'part-time': list('兼职{|人员|工作人员}'),
    funding: list('{信息公开|政府信息公开}{工作经费|经费} {专项|工作|政务公开}经费'),
    meeting: list(
      '专题{会|会议|工作会议} {|政府信息公开}{工作会议|工作会议或专题会议} 推进会议 {信息公开|政务公开}{会议|工作会|工作会议} 工作推进会',
    ),
    training: list('{|专题|业务}{培训|培训班} 培训{会|会议|活动} 专项培训'),
    trainee: list('{参|受|接受培}{训|训人员} 培训{人员|人数|人次|工作人员|干部} 参加培训人员 参训干部 累计培训'),
  },
  applicant: {
    'natural-person': list('自然人 公民{|(自然人)|（自然人）} 个人 个人申请者'),
    organisation: list(
      '{法人、|法人及|法人和|法人或|法人或者}{其他组织|组织} 法人{|与其他组织|及其它组织|和其它组织|或其它组织|（其他组织）} 企业法人和其他组织 企事业单位 来自单位 单位申请',
    ),
    enterprise: list('商业企业 商业公司 企业类 企业法人 商企'),
    research: list('科研{单位|机构|类|院所}'),
    'public-welfare': list('公益{性组织|机构|类|组织}'),
    'legal-service': list('法律服务{所|机构|类} 律师事务所 律所 法律机构'),
    other: list('其他{主体|申请人|类申请人|组织} 其它组织'),
    /** 企业 without 商业: business firms, or all organisations. */
    firm: list('企业 公司'),
  },
  verb: {
    issue: list(
      '制{作|发|发并公开|定|定出台并公开|定发布|定并印发|定并发布|订} 起草制定 {出台|印发}{|实施} 新发布 颁布 发文',
    ),
    repeal: list('{|宣布}{失效|失效或废止|废止|废止和失效|废止或失效} 废止、失效 {失效、|宣布失效和|清理}废止'),
    'in-force': list('{|仍|仍然|尚|现}有效 现行 继续执行 保留 存量 继续生效 现存'),
    publish: list('{|主动|对外|挂网|新增|新增主动}公开 {|对外|更新}发布 公布 公示'),
    decide: list('处理决定 作出 做出 实施 办理 查处 核发 下达 审批'),
    charge: list('收取 收缴 收费 征收 计收 征缴 共收费 产生费用'),
  },
  parts: {
    parts: list(
      '{|主要|其中|具体|分别}包括 其中: 其中 包含有 具体为 具体是 按{处理结果分|来源分|申请主体分|申请人分|申请方式分|申请渠道分|答复方式分|答复类型分|答复结果分|类别分|类型分|结果分} 从{办理结果看|申请人看|申请方式看|结果看} 包含 分为 内含 含 另有 此外',
    ),
  },
  'share-out': {
    respectively: list('分别{|为|共|是|有|达|达到} 依次{|为|是}'),
    each: list('{全部|均|都}{为|是} 各为 各有 均 各 皆为 全为 都 皆 均只有'),
  },
  zero: {
    zero: pairs(
      '{|从|均|尚|暂}未 没有 无 未曾 不曾 未有',
      '收到 受理 接到 {接收|新收}{|到} 接获 产生 发生 出现 涉及 被 引发 引起 提起 提出 新增 举办 召开 开展 组织 设立 设置 设 配备 安排 列支 列入 参加 办理 作出 做出 实施 形成 处理 回应 接待 发布过 因',
    ).concat(
      list(
        '零 不涉及 {尚|并|暂|皆}无 没有{一个人|人|任何人} 无一人 未{办结|有|答复|被提起|被申请} 不存在 {|均|都}{无|没有} 无人 没设',
      ),
    ),
    issue: list('{未|没有}{出台|制作|制发|制定|印发|新出台|新制发|新制定} 未发布 未制订 未新制作'),
    repeal: list('{无|未|没有}废止 未宣布失效'),
    publish: list('{未|没有}{主动公开|公开}'),
    'carried-out': pairs('{未结转|没有结转}{|到|至} 无结转', yearAfter),
    charge: list('{未|没有}{征收|收取|收费} {不|从未|均未|未曾}收取 未{产生收费|产生费用|发生收费|收取过}'),
  },
  compare: {
    compare: list(
      '{上升|下降}{|了} 减少 增{加|多|幅|长} 同比 环比 {|比|较}{上一年|上一年度|上年|上年度|去年} 较去年度 {|与上一年|与上一年度|与上年|与上年同期|与上年度|与去年|与去年同期}相比 {前一|历|往|每|较前一|近三|近五}年 提高 降低 回落 多出 {多|少}{了|于} 降幅 {上|去}年同期 累计至今 自成立以来 {三|五|近}年来 减幅 超额 目标 计划 缩短 压缩 不{低于|包括|含|少于|计|超过} 用于 {仅|只|重复|预}计 计作 算作 只算 除去 刊登 收录 登载 公报刊发 刊载 转发 审理 归档 移送 送达 每月 每季度 {平|年|日|月}均 拟 力争 较2 相较 新增加 净增 翻番 通报 上届',
    ),
    /** What was reached, where the word alone says by how much: 上升9件, 上升至71件. */
    level: pairs('上升 增加 增长 提高 下降 降低 减少 回落 增 升 降 减', '至 到'),
    /** A part of the year, or more than the year: until the sentence ends or comes back to the whole year. */
    period: list(
      '以来 {实施|施行}{后|至|至今|起} 此前 之前 成立至今 {一|三|二|前三|四|第一|第三|第二|第四}季度 {上|下|前|后}半年 每季 五年间 三年间 五{|”}{期间|时期} 通报的 年来 {单|当|本|该|次}月',
    ),
    /** Back to the year of the report. */
    whole: list('{全年|本年}{|度} 当年 年度内 报告期内 报告年度 统计期内'),
  },
  own: {
    own: list(
      '{办|办公厅|办公室}代表 {代表区|代表县|代表市|代表省}{人民政府|政府} 代表镇政府 {区|县|市}{府办|政府办|政府办公室|本级|级层面} {|市|省}政府办公厅 政府办{|公室} {|市政府|本机关|机关|省}本级 各{乡镇|科室|街道|部门|镇} 某 部分单位 {厅|委|局}机关 省级层面 省政府规章 国家规章 上级 部门规范性文件 {直属|下属|所属|局属|委属|厅属}{单位|机构|事业单位} 二级单位 基层{单位|站所} 各{医疗机构|医疗卫生机构|医院|学校|中小学|中小学校|村|村社区|社区|企业|站所|股室}',
    ),
    attend: list('参加 参与 列席 出席'),
    /** 以县政府名义: in the name of another. */
    name: list('名义'),
    led: list('主要{负责人|负责同志|领导} 一把手 负责同志'),
    area: list('全{乡|区|县|局|州|市|旗|盟|省|系统|街道|镇}'),
  },
  void: {
    void: list(
      '与{|政府}信息公开{|工作}无关 不予受理 {微信|QQ|工作|居民}群 {|政务|信息|政府信息}公开{栏目|专栏} {村|党|厂|校|院|财}务公开栏 线索 案卷 {公|图|推|收}文 {|其他|政策|政策性}文件 稿件 邮件 {|政务}服务事项 {信|回|来|走}访 诉求 {委员提|提|档|议}案 {|代表|司法|检察}建议 {|网民|群众}留言 来信 来电 咨询 热线 {|事项|权责}清单 工单 订单 12345 网络问政 问政 问答 征集 意见征集 听取意见 {|征求}第三方意见 转载 浏览 点击 访问 阅读 关注 粉丝 短视频 视频 文章 图解 直播 动态 新闻 栏目 专栏 专题专栏 账号 平台 网页 问题 {任|党|厂|村|校|财|院}务 {|收费}{目录|项目} 场次 座谈会 听证会 常务会议 会议纪要 会议公开 解读回应 {公示|通知|采购}公告 人事任免 任免 预算 决算 {双公示|培训|处罚|统计|行政处罚|行政强制|许可|财政}信息 重点领域 办事指南 指南 制度 好差评 补正 答记者问 数据 开放 示范点 专区 窗口 志愿 宣传 考核 测评 排名 监测 机构职能 机构设置 行政{处罚公示|处罚结果|执法} 规划计划 应急 招标 财政资金 舆论 民生 食品 环境 教育 医疗 就业 社保 征地 拆迁 不动产 房屋 土地 规划 案例 {一|二|再|终}审 信用 人大 政协 党组织 党员 普法 讲座 竞赛 消费 纠纷 调解 仲裁 执法 赔偿 行政许可{、行政处罚信息|与行政处罚信息|信息|公示|及行政处罚信息|和行政处罚信息|结果} 双公示 收费标准 裁量基准 {|县长|局长|市长|领导}信箱 民意 舆情监测 党建 学习 会商 研判 约谈 文件解读 社区 学校 医院 门诊 患者 学生 招生 招聘 考试 教师 群众满意 服务企业 惠企 帮扶 巡查 巡检 错敏词 敏感词 错别字 死链 断链 维护 办理时间 时间 天数 合同 协议 证照 证书 许可证 营业执照 身份证 户籍 公证',
    ),
    /** What was done to documents or cases that the tables do not count. */
    act: list(
      '标注 公开属性 {个别|同一|部分}申请人 同一人 提前办结 提前答复 审议 旁听 观摩 庭审 起草 备案 {合法性审|备案审|审|抽|检|督}查 审核 清理 评估 修订 修改 整改 编制 梳理 转办 交办 督办 征集',
    ),
  },
  filler: {
    filler: list(
      '各{单位|地各部门|种|类|类别|级|级各部门|项} 产生 原因 发生 引发 引起 提起 方面 类 任何{|个人|人|公民|公民、法人和其他组织|公民、法人或者其他组织|单位、个人|单位和个人|单位或个人|组织和个人|组织或个人} 年{内|底|度|末} 今年 今年以来 一年来 {|复议}{决定|机关|结果} {上级机|有|本机|本行政机|相}关 {我|本}{中心|办|单位|厅|委|局|所|校|街道|镇|院|馆} 我{区|县|处|市|省|站|队} {|区|县|市|本级|镇}政府 累计 共 总 数据 数目 数量 {|人|件|公开|公开政府信息|占多|次}数 总量 为 是 达到 达 {|均}{依法|已|按时} 全部 有 经 计 约 近 {|其中|提交|提出|结案|递交}的 了 事项 形式 情况 情形 方式 渠道 工作 {公民、法人及|公民、法人和|公民、法人或}{其他组织|其它组织} 组织 {公民、法人或者|公民法人和}其他组织 公众 群众 被申请 被提起 涉及 于 关于 用于 因 由 {信息|政务|申请}公开 向 对 以 通过 审理结果 诉讼结果 期间 截至 截止 其 按照 依规 及时 所有 书面 正式 途径 申请渠道 来自 源自 等 等案件 等申请 中 另 内 在 期限 法定 规定 时限 主要 具体 告知 作出 新增 新 面向 过 而 即 亦 同时 同期 均按期 要求 继续 另外 认真 严格 规范 妥善 稳妥 高效 快速 准确 全面 扎实 有序 持续 进一步 圆满 顺利 积极 主动 切实 稳步 不断 均能 逐件 逐一 统一 集中 高质量 高标准 随后 先后 陆续 当前 至此 实际 社会 公布 发出 制发 完成 其余 剩余 剩 还 仅 只 收费 费用 予以 进行 开展 召开 举办 举行 设立 设置 设 配备 投入 安排 落实 建成 编发 推出 撰写 接受 开设 回应 开通 利用 依托 原告 人民法院 法院 审结 裁定 判决 当事人 行政相对人 行政 单位 针对 事务 事宜 本部门 就 多种 不同 形态 类别 类型 途径提交 现象 被依法 已按期 规定时间内 生效 最终 经复议 经审理 复议机构 为主 居多 最多 为主要 占比最大 占 属 作 现有 目前 期末 止 制作发布 名称 项目 分类 口径 统计 报告',
    ),
    /** Says nothing of what is counted, but that applications are spoken of. */
    applicants: list('申请人 申请者'),
    /** A sum of what the sentence has named before. */
    sum: list('则为 共计 {|三项|两类|两者|两项|二者|以上}合计 总计 一共 总共 累计共 两项共计'),
  },
  join: { join: list('和 及 与 或 或者 并 加上 加 连同') },
};
