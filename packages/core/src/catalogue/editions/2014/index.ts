import type { Edition } from '../../types.ts';
import type { Id2014 } from './definitions.ts';
import { equations2014 } from './equations.ts';
import { indicators2014 } from './indicators.ts';
import { articleSections, statisticsSection } from './sections.ts';
import { statisticsTable } from './table.ts';

/** The nine-section statistics table, report years 2014–2018. */
export const edition2014: Edition<Id2014> = {
  id: '2014',
  title: { zh: '九类统计表', en: 'Nine-part statistics table' },
  years: [2014, 2018],
  issuer: '国务院办公厅',
  number: '国办发〔2014〕32号',
  cites: ['国办发〔2014〕32号', '条例2007#32'],
  sections: [...articleSections, statisticsSection],
  tables: [statisticsTable],
  indicators: indicators2014,
  equations: equations2014,
  fingerprints: [
    '主动公开政府信息数',
    '申请办结数',
    '机构建设和保障经费情况',
    '制发规范性文件总数',
    '回应解读情况',
    '依申请公开信息收取的费用',
  ],
};
