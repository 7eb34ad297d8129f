import { edit, swap } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '只有一句话', en: 'One sentence only' },
      text: swap(
        clean2021(),
        '（一）主动公开情况。',
        '\n\n## 二、主动公开政府信息情况',
        '2023年，我局按照条例规定做好各项工作，主动公开规划计划、预决算、行政许可、行政处罚、招标采购等信息，内容涵盖水资源调度、河道治理、防汛抗旱、农田灌溉和村镇供水，方便群众了解水利建设的进展，也方便企业按时办理取水和河道采砂等事项。',
      ),
      expect: ['B09'],
      at: '一、总体情况',
    },
    {
      title: { zh: '没有写监督保障', en: 'Nothing on supervision' },
      text: edit(
        clean2021(),
        ['保障检索、下载功能正常', '确保检索、下载功能正常'],
        [
          '\n\n（五）监督保障情况。明确专人负责，组织两次业务学习；接受工作考核和社会评议，没有发生需要责任追究的情形。',
          '',
        ],
      ),
      expect: ['B09'],
      at: '一、总体情况',
    },
    {
      title: { zh: '没有写平台建设', en: 'Nothing on platforms' },
      text: edit(
        swap(clean2021(), '（四）政府信息公开平台建设情况。', '（五）监督保障情况。', ''),
        ['通过政府网站和政务新媒体公开', '通过公开栏公开'],
        ['（五）监督', '（四）监督'],
      ),
      expect: ['B09'],
      at: '一、总体情况',
    },
  ],
  good: [
    { title: { zh: '五个方面都有', en: 'All five topics' }, text: clean2021() },
    {
      title: { zh: '几个方面各成一部分，排在表格前', en: 'Topics in sections of their own, before the tables' },
      text: edit(
        clean2021(),
        ['（四）政府信息公开平台建设情况。', '\n\n## 平台建设\n\n'],
        ['（五）监督保障情况。', '\n\n## 监督保障\n\n'],
      ),
    },
    {
      title: { zh: '不分小标题也可以', en: 'Without sub-headings' },
      text: edit(
        clean2021(),
        ['（一）主动公开情况。', '主动公开情况：'],
        ['（二）依申请公开情况。', '依申请公开情况：'],
        ['（三）政府信息管理情况。', '政府信息管理情况：'],
        ['（四）政府信息公开平台建设情况。', '平台建设情况：'],
        ['（五）监督保障情况。', '监督保障情况：'],
      ),
    },
    {
      title: {
        zh: '几个方面各成一部分，只有标题点明',
        en: 'Topics in sections of their own, named by the heading alone',
      },
      text: swap(
        edit(clean2021(), ['保障检索、下载功能正常', '确保检索、下载功能正常']),
        '（五）监督保障情况。',
        '\n\n## 二、主动公开政府信息情况',
        '\n\n## 监督保障\n\n明确专人分管，组织两次业务学习。',
      ),
    },
    {
      title: { zh: '词语被换页拆成两段', en: 'A word broken over two pages' },
      text: edit(
        clean2021(),
        ['保障检索、下载功能正常', '确保检索、下载功能正常'],
        [
          '（五）监督保障情况。明确专人负责，组织两次业务学习；接受工作考核和社会评议，没有发生需要责任追究的情形。',
          '（五）制度落实情况。明确专人分管，组织两次业务学习，接受社会监\n\n督。',
        ],
      ),
    },
  ],
};
