import type { AgencyKind } from './types.ts';

export interface KnownKind {
  readonly kind: AgencyKind;
  /** False where the name leaves room: rules then say on what assumption they speak. */
  readonly certain: boolean;
  /** The words of the name that decided. */
  readonly reason: string;
}

/** Ends of names, the most telling first. The law's deadlines hang on the kind, so a doubtful end is not certain. */
const ends: readonly (readonly [pattern: RegExp, kind: AgencyKind, certain: boolean])[] = [
  [
    /(?:国家税务总局.*税务局|税务局|海关|气象局|出入境边防检查站|烟草专卖局|邮政管理局|国家统计局.*调查队|调查队|消防救援(?:支|大|总)队|中国人民银行.*|通信管理局|海事局|地震局)$/u,
    'vertical',
    false,
  ],
  [/(?:街道办事处|街道)$/u, 'street-office', true],
  [/(?:镇|乡|苏木)(?:人民)?政府$/u, 'township', true],
  [/人民政府办公[厅室]$/u, 'government-office', true],
  [/政府办(?:公[厅室])?$/u, 'government-office', true],
  [/人民政府$/u, 'government', true],
  [/(?:省|市|区|县|自治州|州|盟|旗)政府$/u, 'government', true],
  [
    /(?:开发区|园区|新区|高新区|示范区|度假区|风景区|保税区|功能区).*(?:管理委员会|管委会|管理局)$/u,
    'authorised-organisation',
    false,
  ],
  [/(?:管理委员会|管委会)$/u, 'authorised-organisation', false],
  [
    /(?:公司|集团|银行|供电局|供水公司|大学|学院|学校|中学|小学|医院|幼儿园|协会|学会|联合会|总工会)$/u,
    'institution',
    false,
  ],
  [/(?:事务中心|中心|研究院|研究所|院|所|站|馆|台|社|队)$/u, 'institution', false],
  [/(?:委员会|委|局|厅|署|部|办公室|办|总队|支队)$/u, 'department', true],
  [/(?:省|市|自治区|自治州|州|盟|县|自治县|旗)$/u, 'government', true],
  [/区$/u, 'government', false],
  [/(?:镇|乡)$/u, 'township', true],
];

/** Recognises the kind of a body by the end of its name; undefined where the end tells nothing. */
export function kindOfAgency(name: string): KnownKind | undefined {
  const bare = name.replace(/[\s（(].*$/su, '').slice(-40);
  for (const [pattern, kind, certain] of ends) {
    const match = pattern.exec(bare);
    if (match) return { kind, certain, reason: match[0].slice(-12) };
  }
  return undefined;
}
