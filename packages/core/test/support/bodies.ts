import type { AgencyKind } from '../../src/binding/types.ts';

/** Bodies that do not exist, one of each kind, and what each calls itself. */
export interface Body {
  readonly name: string;
  readonly self: string;
  /** Where its readers may turn to. */
  readonly office: string;
}

export const bodies: Readonly<Record<AgencyKind, Body>> = {
  government: { name: '清源县人民政府', self: '我县', office: '清源县人民政府办公室' },
  'government-office': { name: '清源县人民政府办公室', self: '我办', office: '清源县人民政府办公室' },
  department: { name: '清源县水利局', self: '我局', office: '清源县水利局办公室' },
  township: { name: '清源县白石镇人民政府', self: '我镇', office: '清源县白石镇党政办公室' },
  'street-office': { name: '清源县东关街道办事处', self: '我街道', office: '清源县东关街道办事处' },
  institution: { name: '清源县机关事务服务中心', self: '我中心', office: '清源县机关事务服务中心' },
  'authorised-organisation': { name: '清源经济开发区管理委员会', self: '管委会', office: '清源经济开发区管理委员会' },
  vertical: { name: '清源县气象局', self: '我局', office: '清源县气象局办公室' },
};

/** Who answers a reader: place, postcode, telephone and mail, none of which exists. */
export const contact = {
  address: '清源县城关镇河东路8号',
  postcode: '249800',
  phone: '0900-5550123',
  email: 'gk@qingyuan.example',
} as const;
