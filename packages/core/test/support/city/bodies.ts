import type { AgencyConfig, Config } from '../../../src/config/types.ts';

/** A body of a city that does not exist. */
export interface CityBody {
  readonly name: string;
  readonly self: string;
  readonly kind: 'government' | 'department' | 'township';
}

export const government: CityBody = { name: '清源市人民政府', self: '我市', kind: 'government' };

const fields =
  '发展和改革 教育 科学技术 工业和信息化 民政 司法 财政 人力资源和社会保障 自然资源 生态环境 住房和城乡建设 城市管理 交通运输 水利 农业农村 林业 商务 文化和旅游 卫生健康 退役军人事务 应急管理 审计 市场监督管理 体育 统计 医疗保障 粮食和物资储备 乡村振兴 园林绿化 海洋与渔业';
const towns = '白石 青溪 柳湾 石桥 东岭 南塘 西坪 北渡 松林 云山 长堤 金沙';

/** Sixty departments, of the city and of its one district, and twelve towns. */
export const children: readonly CityBody[] = [
  ...['清源市', '清源市河东区'].flatMap((place) =>
    fields.split(' ').map((field): CityBody => ({ name: `${place}${field}局`, self: '我局', kind: 'department' })),
  ),
  ...towns.split(' ').map((town): CityBody => ({ name: `清源市${town}镇人民政府`, self: '我镇', kind: 'township' })),
];

/** The list of bodies: who reports, and to whom the figures add up. */
export const cityConfig: Config = {
  agencies: [
    { name: government.name, kind: 'government' },
    ...children.map(({ name, kind }): AgencyConfig => ({ name, kind, parent: government.name })),
  ],
};
