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

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** kind → concept → phrases (in normal form: half-width punctuation, no white space). */
export const phrases: Readonly<Record<WordKind, Readonly<Record<string, readonly string[]>>>> = {
  measure: {
    new: list(`新收 新收到 新受理 收到 受理 接收 接收到 接到 接受 收悉 收受 共收 收件 登记受理 新增受理 新接收 收取申请 本年新收 新收到的 收到的 受理的 承接
      提出 提交 递交 新接到 收件数 收到申请数 申请受理 收文登记`),
    handled: list('收办 收办理 办理 承办 处理 处置'),
    'carried-in':
      list(`上年结转 上年度结转 上一年结转 上一年度结转 去年结转 结转上年 上年度转入 上年转入 上年度结转至本年 年初结转 结转上年度 上年度遗留
      上年遗留 往年结转 以前年度结转 上年结余 上一年度转入 上年度顺延 上年结转至今年 上年度结转办理 由上年结转`),
    'carried-out':
      list(`结转下年 结转下年度 结转下一年 结转下一年度 结转至下年 结转至下年度 结转至下一年 结转至下一年度 结转到下年 结转到下年度 结转到下一年
      结转到下一年度 转下年 转下年度 转下一年 转下一年度 转至下年 转至下年度 转入下年 转入下年度 转入下一年 转入下一年度 转到下年度 顺延到下年度
      顺延至下年度 顺延到下一年度 顺延至下一年度 顺延至下年 顺延到下年 延至下年 延至下年度 延至下一年度 结转下年度继续办理 结转至次年 结转次年 结转到次年
      转次年 转至次年 下年度继续办理 下一年度继续办理 下年继续办理 下年度办理 下一年度办理 跨年办理 跨年度办理 尚在办理 正在办理 尚未办结 未办结 正在办理中 尚在办理中
      留待下年度 下年度答复 下一年度答复 还在办理 仍在办理`),
    processed:
      list(`办结 办复 答复 回复 办毕 办理完毕 办理完成 办理完结 已办理 已办结 已答复 作出答复 予以答复 依法答复 办理答复 处理完毕 已处理 已回复 给予答复 已作答复
      答复办结 办结答复 共办结 完成答复 办理办结 作出处理`),
    'on-time': list('按时办结 按期办结 按时答复 按期答复 在法定期限内办结 法定期限内办结 期限内办结 如期办结'),
    extended: list('延期办结 延期答复 延长答复 延长期限办结 经延期办结 延期'),
  },
  outcome: {
    granted: list(
      '予以公开 同意公开 准予公开 全部公开 完全公开 给予公开 予以全部公开 全部予以公开 提供信息 依法公开 予以提供',
    ),
    partial: list('部分公开 同意部分公开 予以部分公开 部分予以公开 区分处理'),
    refused: list('不予公开 不同意公开 不公开 未予公开 决定不予公开'),
    'refused.state-secret': list('属于国家秘密 涉及国家秘密 国家秘密'),
    'refused.forbidden-by-law': list('其他法律行政法规禁止公开 法律行政法规禁止公开 法律法规禁止公开 禁止公开'),
    'refused.security-and-stability': list(
      '危及三安全一稳定 三安全一稳定 危及国家安全公共安全经济安全和社会稳定 危及国家安全、公共安全、经济安全和社会稳定',
    ),
    'refused.third-party-rights': list('保护第三方合法权益 第三方合法权益 损害第三方合法权益'),
    'refused.internal-affairs': list('属于三类内部事务信息 三类内部事务信息 内部事务信息 内部事务'),
    'refused.process-information': list('属于四类过程性信息 四类过程性信息 过程性信息'),
    'refused.enforcement-files': list('属于行政执法案卷 行政执法案卷 执法案卷'),
    'refused.administrative-query': list('属于行政查询事项 行政查询事项 行政查询'),
    'refused.trade-secret': list('涉及商业秘密 商业秘密'),
    'refused.personal-privacy': list('涉及个人隐私 个人隐私'),
    'refused.not-government-information': list('不是条例所指政府信息 不属于政府信息 非政府信息'),
    'refused.other-statutory': list('法律法规规定的其他情形'),
    unavailable: list('无法提供 不能提供'),
    'unavailable.not-held': list(
      '本机关不掌握相关政府信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息 本机关未掌握 信息不掌握 本单位不掌握 本行政机关不掌握',
    ),
    'unavailable.needs-creation': list('没有现成信息需要另行制作 没有现成信息 需要另行制作 需另行制作 无现成信息'),
    'unavailable.still-unclear': list('补正后申请内容仍不明确 补正后仍不明确 内容仍不明确'),
    'not-processed': list('不予处理'),
    'not-processed.petition': list('信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请 信访投诉举报类'),
    'not-processed.repeated': list('重复申请'),
    'not-processed.publications': list('要求提供公开出版物 公开出版物'),
    'not-processed.excessive': list('无正当理由大量反复申请 大量反复申请'),
    'not-processed.confirm-or-reissue': list(
      '要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息 重新出具已获取信息 确认或重新出具',
    ),
    'other-handling': list('其他处理 作其他处理 其他方式处理'),
    'other-handling.not-corrected-in-time': list(
      '申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正',
    ),
    'other-handling.fee-unpaid': list(
      '申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用 逾期未缴费 逾期未缴纳费用',
    ),
    'already-public': list('属于已主动公开范围 已主动公开范围 属于已主动公开 已主动公开'),
    'not-held': list('不属于本行政机关公开 不属于本机关公开 不属于本单位公开 非本机关公开 不属于本机关职责权限范围'),
    'not-existing': list('申请信息不存在 信息不存在 政府信息不存在'),
    'to-be-amended': list('告知作出更改补充 作出更改补充 告知更改补充 告知补正'),
    'other-route': list('告知通过其他途径办理 通过其他途径办理 告知其他途径'),
    'in-person': list('当面申请 当面提交 现场申请 当面递交 当面 现场提交 现场'),
    fax: list('传真申请 传真'),
    online: list(
      '网络申请 网上申请 在线申请 互联网申请 网络提交 网上提交 网络平台 网络渠道 网站在线申请 电子邮件申请 通过网络 网络 网上 在线 网站提交 网络方式',
    ),
    letter: list('信函申请 书面申请 邮寄申请 邮政寄送 信函 邮寄 邮政 来信申请 寄送'),
    upheld: list(
      '结果维持 维持原行政行为 维持原具体行政行为 维持具体行政行为 维持原判 维持 驳回诉讼请求 驳回原告诉讼请求 判决驳回 予以维持 获维持',
    ),
    corrected: list('结果纠正 被依法纠错 依法纠错 被纠错 纠错 被纠正 予以纠正 纠正 败诉 被撤销 被责令履行 被确认违法'),
    'other-result': list('其他结果 其他情形 其他情况 以其他方式结案'),
    pending: list('尚未审结 未审结 正在审理 尚在审理 审理中 尚未结案 未结案 待审结 尚未作出决定 仍在审理 在审'),
  },
  object: {
    applications:
      list(`政府信息公开申请 依申请公开政府信息申请 依申请公开申请 政府信息依申请公开 依申请公开政府信息 依申请公开事项 依申请公开件 信息公开申请 依申请信息公开
      依申请公开 公开申请 申请件 申请数 申请量 申请总数 申请数量 申请 政府信息公开申请件 有效申请 申请事项 公开申请件 政府信息申请 信息申请 依申请件 依申请`),
    review: list('行政复议申请 行政复议案件 行政复议案 行政复议 复议案件 复议申请 复议'),
    litigation: list('行政诉讼案件 行政诉讼案 行政诉讼 行政应诉案件 行政应诉 诉讼案件 诉讼 应诉案件 应诉'),
    direct: list(
      '未经复议直接起诉 未经复议直接提起诉讼 未经复议直接提起行政诉讼 直接起诉 直接提起诉讼 直接提起行政诉讼 直接诉讼 未经复议直接诉讼',
    ),
    'after-review': list(
      '复议后起诉 经复议后起诉 复议后提起诉讼 复议后提起行政诉讼 复议后诉讼 经复议起诉 复议后再起诉',
    ),
    complaint: list('举报投诉 投诉举报 举报 投诉'),
    regulations: list('市政府规章 地方政府规章 政府规章 部门规章 规章'),
    normative: list('行政规范性文件 规范性文件 政府规范性文件'),
    licensing: list('行政许可决定 行政许可事项 行政许可案件 行政许可'),
    'other-services': list('其他对外管理服务事项 对外管理服务事项'),
    penalties: list('行政处罚决定 行政处罚案件 行政处罚事项 行政处罚'),
    coercion: list('行政强制措施决定 行政强制决定 行政强制措施 行政强制案件 行政强制事项 行政强制'),
    charges: list('行政事业性收费金额 行政事业性收费'),
    procurement: list('政府集中采购项目 政府集中采购 集中采购项目 集中采购 政府采购项目'),
    fee: list(
      '政府信息公开信息处理费 政府信息公开处理费 信息公开处理费 信息处理费 信息公开费用 依申请公开费用 依申请公开信息收取的费用 检索费 复制费 邮寄费',
    ),
    items: list('各类政府信息 政府信息 各类信息 信息 政务信息'),
    gazette: list('政府公报 公报'),
    website: list('政府门户网站 门户网站 政府网站 政务网站 官方网站 部门网站 单位网站 网站'),
    weibo: list('政务微博 官方微博 新浪微博 微博'),
    wechat: list('政务微信 微信公众号 微信公众平台 政务微信公众号 官方微信 微信'),
    'social-media': list('微博微信 微信微博 两微 两微一端 政务新媒体 新媒体 政务微博微信'),
    'other-channel': list(
      '其他方式 其他渠道 其他途径 公开栏 政务公开栏 信息公开栏 宣传栏 公示栏 简报 报刊 广播电视 电子显示屏',
    ),
    'press-conference': list('新闻发布会 发布会 新闻通气会'),
    interview: list('政府网站在线访谈 网站在线访谈 在线访谈 网上访谈'),
    explanation: list(
      '政策解读稿件 政策解读材料 政策解读信息 政策解读文章 政策解读 解读稿件 解读材料 解读信息 解读文章 解读类信息 解读',
    ),
    'social-reply': list('微博微信回应事件 微博微信回应'),
    topics: list(
      '公众关注热点或重大舆情 回应公众关注热点或重大舆情 公众关注热点 热点或重大舆情 重大舆情 热点舆情 社会热点 回应热点 回应社会关切 舆情',
    ),
    'dedicated-body': list('政府信息公开工作专门机构 信息公开工作专门机构 专门工作机构 专门机构'),
    'reading-point': list('政府信息公开查阅点 政府信息查阅点 信息公开查阅点 政府信息查阅场所 查阅场所 查阅点'),
    staff: list('从事政府信息公开工作人员 政府信息公开工作人员 信息公开工作人员 工作人员'),
    'full-time': list('专职工作人员 专职人员 专职'),
    'part-time': list('兼职工作人员 兼职人员 兼职'),
    funding: list('政府信息公开专项经费 信息公开专项经费 专项经费'),
    meeting: list(
      '政府信息公开工作会议或专题会议 政府信息公开工作会议 政务公开工作会议 信息公开工作会议 信息公开专题会议 工作会议或专题会议 工作会议 专题会议',
    ),
    training: list(
      '政府信息公开培训班 政务公开培训班 信息公开培训班 各类培训班 业务培训班 专题培训班 培训班 政府信息公开培训 政务公开培训 信息公开培训 业务培训 专题培训 培训会 培训',
    ),
    trainee: list('接受培训人员 参训人员 培训人员 参加培训人员 受训人员'),
  },
  applicant: {
    'natural-person': list('自然人 公民个人 公民 个人'),
    organisation: list(
      '法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人及组织 法人和组织 法人组织 法人',
    ),
    enterprise: list('商业企业'),
    research: list('科研机构'),
    'public-welfare': list('社会公益组织 公益组织'),
    'legal-service': list('法律服务机构 律师事务所'),
  },
  verb: {
    issue: list('制定并印发 制定出台 制定印发 新制定 新制发 新出台 制发 制定 印发 出台 制作 新制作 发文'),
    repeal: list('废止和失效 废止或失效 宣布失效 宣布废止 废止'),
    'in-force': list('现行有效的 现行有效 继续有效 保留有效 有效的'),
    publish: list('主动公开 新增主动公开 主动发布 累计公开 公开发布 对外公开 公开 发布 公布 公示 更新发布 新增公开'),
    decide: list('作出 做出 实施 办理 查处'),
    charge: list('收取 收缴 征收 收费'),
  },
  parts: { parts: list('其中包括 其中: 其中 包括 包含 分为 按申请方式分 按申请人分 按处理结果分 内含 含 另有 此外') },
  'share-out': {
    respectively: list('分别为 分别是 分别有 分别'),
    each: list('均为 均是 各为 各有 均 各 都为 都是 皆为'),
  },
  zero: {
    zero: list(`未收到 没有收到 未受理 没有受理 未接到 没有接到 未接收到 未产生 没有产生 未发生 没有发生 未出现 没有出现 未新收 无新收 未涉及 不涉及 没有因 未因 无因 尚无 暂无 并无
      无一例 无一件 无一起 未被提起 未被申请 未被 没有被 无被 未收取 没有收取 不存在 未制发 未制定 未出台 没有制定 没有制发 未印发 未新增 未废止 没有废止 未举办 未召开 未开展 未设立 未设置
      未办理 未作出 未实施 没有 未有 无 未新制定 没有新收 没有办理 没有作出 从未发生 未引发 未引起 未提起 未提出 未结转 未安排 未列支 未列入 未参加`),
  },
  compare: {
    compare:
      list(`同比增长 同比增加 同比下降 同比减少 同比上升 同比 环比 较上年 较去年 较上一年 较上年度 比上年 比去年 比上一年 比上年度 与上年相比 与去年相比 与上年同期相比 较前一年 增长 下降 上升
      增加 减少 提高 降低 回落 多出 少了 增幅 降幅 上年同期 去年同期 去年 上年度 上年 上一年度 上一年 往年 历年 累计至今 自成立以来 以来 近三年 近五年 近年来 前一年 减幅 超额 目标 计划
      不少于 不低于 不超过 每年 每月 每季度 预计 拟`),
  },
  own: {
    own: list(`办公室代表 办代表 办公厅代表 代表市政府 代表区政府 代表县政府 代表省政府 市政府办公室 区政府办公室 县政府办公室 市政府办公厅 省政府办公厅 市政府办 区政府办 县政府办 市府办 县府办
      区府办 政府办公室 政府办公厅 政府办 本级 市本级 区本级 县本级 省本级 本机关本级 市政府本级 各镇 各乡镇 各街道 各部门 各科室 某 部分单位 局机关 委机关 厅机关 机关本级
      省政府规章 国家规章 上级 刊登 收录 登载 部门规范性文件 公报刊发`),
    attend: list('参加 参与 列席'),
  },
  void: {
    void: list(`信访件 信访事项 信访 建议提案 人大代表建议 代表建议 政协提案 人大建议 委员提案 建议 提案 议案 网民留言 群众留言 留言 来信来访 来电来访 来信 来电 来访 咨询 热线 工单 12345 网络问政 问政 问答 民意征集 征集意见 征集
      转载 阅读量 阅读 关注人数 关注 点击量 点击 访问量 访问 浏览量 浏览 粉丝 短视频 视频 推文 文章 图文 图解 直播 稿件 动态类 动态 新闻 栏目 专栏 专题专栏 账号 平台 网页 检查 抽查 督查 整改 问题
      任务 项目 场次 座谈会 听证会 常务会议 会议纪要 会议公开 解读回应 公示公告 通知公告 人事任免 任免 预算 决算 财政信息 重点领域 权责清单 政务服务事项 服务事项 办事指南 指南 目录 制度 清单 好差评 政策性文件 政策文件
      其他文件 公文 文件 补正通知 补正 征求第三方意见 第三方意见 意见征集 听取意见 答记者问 数据集 数据 开放 档案 案卷评查 示范点 专区 窗口 志愿 宣传 考核 评估 测评 排名 监测 机构职能 机构设置 统计信息 行政执法
      规划计划 应急 采购公告 招标 财政资金 舆论 民生 食品 环境 教育 医疗 就业 社保 征地 拆迁 不动产 房屋 土地 规划 信用 案例 人大 政协 党组织 党员 普法 讲座 竞赛 消费 纠纷 调解 仲裁 执法 赔偿 司法建议 检察建议`),
  },
  filler: {
    filler:
      list(`本年度 本年 全年度 全年 年内 当年 今年 本机关 本单位 我单位 本局 我局 我委 我厅 我办 我中心 我镇 我街道 我区 我县 我市 我省 我校 我院 本级政府 全市 全区 全县 全省 全镇 全局 全系统 行政机关 累计
      共 总 数量 数目 件数 总数 数为 数 总量 为 是 达到 达 有 计 约 近 的 了 已 经 案件 事项 情况 工作 相关 有关 方面 类 公民、法人和其他组织 公民、法人或者其他组织 公民、法人或其他组织 公民法人和其他组织 公民、法人及其他组织 社会公众 公众 群众
      提起的 提起 引发的 引发 引起的 引起 产生的 产生 发生 被申请 被提起 被诉 涉及 关于 因 由 政府信息公开工作 政府信息公开类 信息公开类 信息公开工作 政府信息公开 政务公开 信息公开 因政府信息公开工作 向我局 向本机关 以 通过 结果 决定 处理决定
      期间 截至 截止 年度 其 按照 依法 依规 按时 及时 全部 均已 已全部 所有 书面 正式 方式 形式 渠道 途径 申请渠道 提交的 来自 源自 等 等方式 等形式 等渠道 等原因 原因 原因的 中 另 内 在 期限 法定 规定 时限 于 主要 具体 情形 告知 作出 新增 新 各类 各项
      面向 社会 公开数 公开政府信息数 次数 人数 金额 公布 发出 制发 完成 其余 剩余 剩 还 仅 只 收费 费用 予以 进行 开展 组织 召开 举办 举行 设立 设置 设 配备 投入 安排 落实 用于 建成 编发 推出 撰写 接受 开设 回应 开通 利用 依托
      原告 复议机关 人民法院 法院 审结 裁定 判决 当事人 行政相对人 行政 机关 单位 政府`),
    /** Says nothing of what is counted, but that applications are spoken of. */
    applicants: list('申请人 申请者'),
    /** A sum of what the sentence has named before. */
    sum: list('共计 合计 总计 一共 总共 两项合计'),
  },
  join: { join: list('以及 和 及 与 或 或者 并') },
};
