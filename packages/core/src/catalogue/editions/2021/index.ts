import type { Edition } from '../../types.ts';
import { applicationsTable } from '../shared/applications.ts';
import { disputes, disputesTable } from '../shared/disputes.ts';
import { closing, otherAsOneRow, otherAsThreeRows, outcomes, received } from '../shared/outcomes.ts';
import { sixSections } from '../shared/sections.ts';
import { sixPartsEquations } from '../shared/six-parts-equations.ts';
import { disclosure2021, disclosureEquations2021, disclosureTable2021 } from './disclosure.ts';

export const indicators2021 = [
  ...disclosure2021,
  ...received,
  ...outcomes,
  ...otherAsThreeRows,
  otherAsOneRow,
  ...closing,
  ...disputes('2021'),
] as const;

/** Six parts, revised form, report years from 2021. */
export const edition2021: Edition<(typeof indicators2021)[number]['id']> = {
  id: '2021',
  title: { zh: '六部分格式（2021年）', en: 'Six parts, revised form' },
  years: [2021, null],
  issuer: '国务院办公厅政府信息与政务公开办公室',
  number: '国办公开办函〔2021〕30号',
  date: '2021-09-26',
  cites: ['国办公开办函〔2021〕30号', '条例#50'],
  sections: sixSections('2021'),
  tables: [disclosureTable2021, applicationsTable('2021'), disputesTable],
  indicators: indicators2021,
  equations: [...disclosureEquations2021, ...sixPartsEquations('2021')],
  fingerprints: ['本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量', '本年收费金额'],
};
