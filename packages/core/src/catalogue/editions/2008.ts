import type { Edition } from '../types.ts';
import { articleSections } from './2014/sections.ts';

/** Free form under the 2007 regulations: six topics, no national table. */
export const edition2008: Edition<never> = {
  id: '2008',
  title: { zh: '条例六项（自由格式）', en: 'Six topics, free form' },
  years: [2008, 2013],
  issuer: '国务院',
  number: '国务院令第492号',
  cites: ['条例2007#31', '条例2007#32'],
  sections: articleSections,
  tables: [],
  indicators: [],
  equations: [],
  fingerprints: [],
};
