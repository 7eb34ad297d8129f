import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '没有收费及减免', en: 'Nothing on fees' },
      text: edit(clean2014(), [
        '## 四、政府信息公开的收费及减免情况\n\n没有收取费用，也没有减免。',
        '## 四、工作保障\n\n安排了专人和场所。',
      ]),
      expect: ['B06'],
    },
    {
      title: { zh: '没有复议和诉讼', en: 'Nothing on reviews and suits' },
      text: edit(clean2014(), [
        '## 五、因政府信息公开申请行政复议、提起行政诉讼的情况\n\n没有因政府信息公开被申请行政复议、被提起行政诉讼。',
        '## 五、工作保障\n\n安排了专人和场所。',
      ]),
      expect: ['B06'],
    },
  ],
  good: [
    { title: { zh: '六项内容都有', en: 'All topics' }, text: clean2014() },
    {
      title: { zh: '写在别的标题下也可以', en: 'Under another heading' },
      text: edit(clean2014(), [
        '## 四、政府信息公开的收费及减免情况\n\n没有收取费用，也没有减免。',
        '## 四、工作保障\n\n安排了专人。没有收取费用。',
      ]),
    },
  ],
};
