import { edit, swap } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '总体情况超过一千字', en: 'An overview of more than 1000 characters' },
      text: edit(clean2021(), [
        '（一）主动公开情况。',
        `（一）主动公开情况。${'我局按季度公布水资源、水工程、防汛和灌溉的信息，并在村镇公示栏张贴。'.repeat(30)}`,
      ]),
      expect: ['B20'],
      at: '一、总体情况',
    },
    {
      title: { zh: '正文不足三百字', en: 'Less than 300 characters of prose' },
      text: swap(
        edit(
          swap(clean2021(), '如有疑问', '\n\n## 一、总体情况', '电话：0900-5550123，地址：清源县河东路8号。'),
          [
            '和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
            '',
          ],
          [
            '存在的主要问题：一是政策解读的形式还不够丰富；二是少数信息更新不够及时。\n\n改进情况：一是增加图解和问答等解读形式；二是每月核对栏目，发现逾期未更新的当即督促更新。',
            '问题：解读形式不够丰富，更新不及时。改进：增加图解，按月核对，督促更新。',
          ],
        ),
        '（一）主动公开情况。',
        '\n\n## 二、主动公开政府信息情况',
        '公开信息，办理申请，管理文件，维护平台，接受监督。',
      ),
      expect: ['B20'],
    },
  ],
  good: [
    { title: { zh: '篇幅适中', en: 'Of usual length' }, text: clean2021() },
    {
      title: { zh: '设置放宽到两千字', en: '2000 characters by configuration' },
      text: edit(clean2021(), [
        '（一）主动公开情况。',
        `（一）主动公开情况。${'我局按季度公布水资源、水工程、防汛和灌溉的信息，并在村镇公示栏张贴。'.repeat(30)}`,
      ]),
      config: { thresholds: { overviewLength: 2000 } },
    },
  ],
};
