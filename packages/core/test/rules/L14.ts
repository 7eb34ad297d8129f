import { edit } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '办公室是第一责任人', en: 'The office as first responsible person' },
      text: edit(clean2021(), ['明确专人负责', '由办公室具体承办，明确为政府信息公开的第一责任人']),
      expect: ['L14'],
      at: '第一责任人',
    },
    {
      title: { zh: '法规科是第一责任人', en: 'A section as first responsible person' },
      text: edit(clean2021(), ['明确专人负责', '政策法规科作为信息公开的第一责任人']),
      expect: ['L14'],
      at: '第一责任人',
    },
    {
      title: { zh: '离这几个字最近的科室才是所说的', en: 'The office nearest to the words is meant' },
      text: edit(clean2021(), ['明确专人负责', '综合科承办，办公室是政府信息公开的第一责任人']),
      expect: ['L14'],
      at: '第一责任人',
      says: '“办公室”',
    },
    {
      title: { zh: '2021年以前只作提示', en: 'Before 2021: a note' },
      text: edit(clean2019(), ['明确专人负责', '由办公室具体承办，明确为政府信息公开的第一责任人']),
      expect: ['L14'],
      at: '第一责任人',
      says: '“办公室”',
    },
    {
      title: { zh: '领导在科室之前', en: 'A leader named before the office' },
      text: edit(clean2021(), ['明确专人负责', '局长部署，由信息中心作为信息公开的第一责任人']),
      expect: ['L14'],
      at: '第一责任人',
      says: '“信息中心”',
    },
  ],
  good: [
    {
      title: { zh: '没有说是哪个科室', en: 'No office is named' },
      text: edit(clean2021(), ['明确专人负责', '压实第一责任人职责，明确专人负责']),
    },
    {
      title: { zh: '办公室只是提醒', en: 'The office only reminds' },
      text: edit(clean2021(), ['明确专人负责', '办公室每季度提醒第一责任人，明确专人负责']),
    },
    {
      title: { zh: '句首就是第一责任人', en: 'The words begin the sentence' },
      text: edit(clean2021(), ['明确专人负责', '明确专人负责。第一责任人每季度听取汇报']),
    },
    {
      title: { zh: '分管领导是第一责任人', en: 'The leader in charge' },
      text: edit(clean2021(), ['明确专人负责', '明确分管领导为第一责任人，办公室具体承办']),
    },
    {
      title: { zh: '办公室主任是人', en: 'The head of the office is a person' },
      text: edit(clean2021(), ['明确专人负责', '明确办公室主任为第一责任人']),
    },
  ],
};
