import { edit, swap } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const whole =
  '存在的主要问题：一是政策解读的形式还不够丰富；二是少数信息更新不够及时。\n\n改进情况：一是增加图解和问答等解读形式；二是每月核对栏目，发现逾期未更新的当即督促更新。';
/** A clean report with other words in section five. */
const five = (words: string): string => edit(clean2021(), [whole, words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '只写“无”', en: '“None” only' },
      text: five('无。'),
      expect: ['B12'],
      at: '五、存在的主要问题及改进情况',
    },
    {
      title: { zh: '没有内容', en: 'No text' },
      text: edit(clean2021(), [
        '\n\n存在的主要问题：一是政策解读的形式还不够丰富；二是少数信息更新不够及时。\n\n改进情况：一是增加图解和问答等解读形式；二是每月核对栏目，发现逾期未更新的当即督促更新。',
        '',
      ]),
      expect: ['B12'],
      at: '五、存在的主要问题及改进情况',
    },
    {
      title: { zh: '“暂无”中间有空格', en: '“None”, with spaces' },
      text: five('暂　　无。'),
      expect: ['B12'],
      says: '只写了“暂无。”',
    },
    {
      title: { zh: '一句话写了问题和改进，刚好十五个字', en: 'A problem and a measure in fifteen characters' },
      text: five('更新不够及时，今后每月都核对。'),
      expect: ['B12'],
      at: '五、存在的主要问题及改进情况',
    },
    {
      title: { zh: '一句话写了问题和改进，不到十五个字', en: 'A problem and a measure in fewer' },
      text: five('更新不够及时，今后按月核对'),
      expect: ['B12'],
    },
    {
      title: { zh: '一句话只写了问题', en: 'A line with a problem only' },
      text: five('目前政策解读的形式不够丰富，少数栏目偏少。'),
      expect: ['B12'],
    },
    {
      title: { zh: '一句话只写了改进', en: 'A line with a measure only' },
      text: five('今后每月核对一次栏目，及时督促更新。'),
      expect: ['B12'],
    },
    {
      title: { zh: '只差一个字就够三十个字', en: 'One character short of thirty' },
      text: five('政策解读的形式还不够丰富，下一步增加图解和问答，扩大解读面'),
      expect: ['B12'],
    },
  ],
  good: [
    { title: { zh: '有问题有改进', en: 'Problems and measures' }, text: clean2021() },
    { title: { zh: '2014年版的报告', en: 'The form of 2014' }, text: clean2014() },
    {
      title: { zh: '前面有目录', en: 'A list of contents before it' },
      text: edit(clean2021(), [
        '根据《中华',
        '一、总体情况\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n\n四、政府信息公开行政复议、行政诉讼情况\n\n五、存在的主要问题及改进情况\n\n六、其他需要报告的事项\n\n根据《中华',
      ]),
    },
    {
      title: { zh: '写在表格里', en: 'Written in a table of layout' },
      text: five(
        '| 存在的主要问题 | 改进情况 |\n| --- | --- |\n| 政策解读的形式还不够丰富，少数信息更新不够及时。 | 增加图解和问答等解读形式，每月核对栏目，督促更新。 |',
      ),
    },
    {
      title: { zh: '三十个字的一段', en: 'A paragraph of thirty characters' },
      text: five('政策解读的形式还不够丰富，下一步增加图解和问答，扩大解读面。'),
    },

    {
      title: { zh: '换页后的表散成了文字，连带正文没有读出', en: 'A table broken on the way, and the text with it' },
      text: swap(
        five('无。'),
        '| 三、本年度办理结果 | (七)',
        '\n## 四、',
        '\n(七)总计 12 3 0 0 0 0 15\n\n四、结转下年度继续办理 1 0 0 0 0 0 1\n',
      ),
    },
  ],
};
