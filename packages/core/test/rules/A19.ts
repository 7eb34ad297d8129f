import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '分管领导签作单位负责人', en: 'The leader in charge signs as head' },
      text: edit(clean2014(), ['明确专人负责', '由分管领导甲某负责']),
      expect: ['A19'],
      at: '单位负责人：甲某',
    },
    {
      title: { zh: '副局长签作单位负责人', en: 'A deputy director signs as head' },
      text: edit(clean2014(), ['明确专人负责', '由副局长甲某牵头']),
      expect: ['A19'],
      at: '单位负责人：甲某',
    },
    {
      title: { zh: '分管的副职签作单位负责人', en: 'The deputy in charge signs as head' },
      text: edit(clean2014(), ['明确专人负责', '由分管副职领导甲某负责']),
      expect: ['A19'],
      at: '单位负责人：甲某',
    },
    {
      title: { zh: '分管工作的负责人', en: 'The person in charge of the work' },
      text: edit(clean2014(), ['明确专人负责', '由分管公开工作的副主任甲某负责']),
      expect: ['A19'],
      at: '单位负责人：甲某',
    },
  ],
  good: [
    {
      title: { zh: '分管领导是另一个人', en: 'Somebody else is in charge' },
      text: edit(clean2014(), ['明确专人负责', '由分管领导丁某负责']),
    },
    {
      title: { zh: '局长签署', en: 'The director signs' },
      text: edit(clean2014(), ['明确专人负责', '由局长甲某负责']),
    },
    {
      title: { zh: '审核人是分管领导', en: 'The reviewer is the leader in charge' },
      text: edit(clean2014(), ['明确专人负责', '由分管领导乙某负责']),
    },
    {
      title: { zh: '分管领导在别处，负责人另说', en: 'The head, named behind somebody else' },
      text: edit(clean2014(), ['明确专人负责', '由分管领导丁某、局长甲某共同负责']),
    },
  ],
};
