import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '复议纠正 1 件', en: 'One review corrected' },
      text: sample({
        edition: '2021',
        facts: { 'review.upheld': 1, 'review.corrected': 1 },
        prose: {
          problems: [
            '存在的主要问题：政策解读的形式还不够丰富，少数栏目更新不够及时。',
            '改进情况：增加图解和问答等解读形式，每月核对栏目，及时更新。',
          ],
        },
      }),
      expect: ['H09'],
    },
    {
      title: { zh: '诉讼纠正 2 件', en: 'Two suits corrected' },
      text: sample({
        edition: '2019',
        facts: { 'litigation.direct.corrected': 2, 'litigation.direct.total': 2 },
        prose: {
          problems: [
            '存在的主要问题：政策解读的形式还不够丰富，少数栏目更新不够及时。',
            '改进情况：增加图解和问答等解读形式，每月核对栏目，及时更新。',
          ],
        },
      }),
      expect: ['H09'],
    },
  ],
  good: [
    {
      title: { zh: '第五部分写了答复质量', en: 'Section five speaks of replies' },
      text: sample({ edition: '2021', facts: { 'review.upheld': 1, 'review.corrected': 1 } }),
    },
    {
      title: { zh: '没有被纠正的', en: 'None corrected' },
      text: sample({
        edition: '2021',
        prose: {
          problems: [
            '存在的主要问题：政策解读的形式还不够丰富，少数栏目更新不够及时。',
            '改进情况：增加图解和问答等解读形式，每月核对栏目，及时更新。',
          ],
        },
      }),
    },
  ],
};
