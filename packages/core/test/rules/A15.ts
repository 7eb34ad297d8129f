import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '六位短号', en: 'An internal number of six digits' },
      text: edit(clean2021(), ['电话：0900-5550123', '电话：550123']),
      expect: ['A15'],
      at: '550123',
    },
    {
      title: { zh: '三位区号后面只有七位', en: 'Seven digits behind a three-digit area code' },
      text: edit(clean2021(), ['电话：0900-5550123', '电话：021-5550123']),
      expect: ['A15'],
      at: '021-5550123',
    },
  ],
  good: [
    {
      title: { zh: '区号加八位号码', en: 'Area code and eight digits' },
      text: edit(clean2021(), ['电话：0900-5550123', '电话：0900-85550123']),
    },
    {
      title: { zh: '号码被分到两段', en: 'A number that runs on in the next paragraph' },
      text: edit(clean2021(), ['电话：0900-5550123，', '电话：0900-55\n\n50123，']),
    },
    {
      title: { zh: '号码后另起一行是年份', en: 'A year on the line below the number' },
      text: edit(clean2021(), ['电话：0900-5550123，', '电话：0900-5550123\n2024年可拨打，']),
    },
    { title: { zh: '热线号码', en: 'A hotline' }, text: edit(clean2021(), ['电话：0900-5550123', '电话：12345']) },
  ],
};
