import type { Edition } from '../../types.ts';
import { applicationsTable } from '../shared/applications.ts';
import { disputes, disputesTable } from '../shared/disputes.ts';
import { type ApplicationId, closing, otherAsOneRow, outcomes, received } from '../shared/outcomes.ts';
import { sixSections } from '../shared/sections.ts';
import { sixPartsEquations } from '../shared/six-parts-equations.ts';
import { disclosure2019, disclosureEquations2019, disclosureTable2019 } from './disclosure.ts';

export const indicators2019 = [
  ...disclosure2019,
  ...received,
  ...outcomes,
  otherAsOneRow,
  ...closing,
  ...disputes('2019'),
] as const;

/** Six parts, trial form, report years 2019 and 2020. Its exact date of issue is not known. */
export const edition2019: Edition<(typeof indicators2019)[number]['id'] | ApplicationId> = {
  id: '2019',
  title: { zh: '六部分格式（试行）', en: 'Six parts, trial form' },
  years: [2019, 2020],
  issuer: '国务院办公厅政府信息与政务公开办公室',
  number: '国办公开办函〔2019〕60号',
  cites: ['国办公开办函〔2019〕60号', '条例#50'],
  sections: sixSections('2019'),
  tables: [disclosureTable2019, applicationsTable('2019'), disputesTable],
  indicators: indicators2019,
  equations: [...disclosureEquations2019, ...sixPartsEquations('2019')],
  fingerprints: [
    '本年新制作数量',
    '本年新公开数量',
    '对外公开总数量',
    '本年增/减',
    '采购总金额',
    '上一年项目数量',
    '其他对外管理服务事项',
  ],
};
