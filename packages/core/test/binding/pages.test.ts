import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';

/** What real pages and texts look like around the report: chrome, columns, fields, footers; all words are ours. */
const metadataOf = (text: string, format?: 'html') => analyse(text, format ? { format } : {}).bound.metadata;

const body = `一、总体情况
2022年，全局认真贯彻条例，公开工作有序开展，没有发生差错。
二、主动公开政府信息情况
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0 0
行政规范性文件 3 2 21`;

describe('the title', () => {
  test('is the line that names year and body, not the column of the site', () => {
    const { title, year, agency } = metadataOf(
      `首页\n政务公开\n政府信息公开年报\n当前位置：首页 > 政务公开 > 2022年\n澄江市水利局2022年政府信息公开工作年度报告\n${body}`,
    );
    expect(title?.value).toBe('澄江市水利局2022年政府信息公开工作年度报告');
    expect([year?.value, agency?.value]).toEqual([2022, '澄江市水利局']);
  });

  test('is not joined to the line of page chrome below it', () => {
    const { title, year, agency } = metadataOf(
      `澄江市白沙街道办事处2022年政府信息公开工作年度报告\n发布时间：2023-01-25 10:12 信息来源：白沙街道 浏览次数：96\n　　${body}`,
    );
    expect(title?.value).toBe('澄江市白沙街道办事处2022年政府信息公开工作年度报告');
    expect([year?.value, agency?.value]).toEqual([2022, '澄江市白沙街道办事处']);
  });

  test('of a page is its heading that names the year, whatever headings stand above', () => {
    const { title } = metadataOf(
      '<h2>政府信息公开年报</h2><p>澄江市水利局</p><h1>澄江市水利局2022年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>公开工作有序开展。</p>',
      'html',
    );
    expect(title?.value).toBe('澄江市水利局2022年政府信息公开工作年度报告');
  });
});

describe('the way of contact', () => {
  test('an address ends where the next field begins', () => {
    const { addresses, dates, phones } = metadataOf(
      `澄江市水利局2022年政府信息公开工作年度报告\n\n联系电话：0900-5550123 地址：澄江市河东路8号 填报日期：2023年1月10日\n\n${body}`,
    );
    expect(addresses.map(({ value }) => value)).toEqual(['澄江市河东路8号']);
    expect(phones.map(({ value }) => value)).toEqual(['0900-5550123']);
    expect(dates.find(({ role }) => role === 'filled')?.value).toBe('2023-01-10');
  });

  test('a street and number beside a telephone are an address without a label', () => {
    const { addresses } = metadataOf(
      `澄江市水利局2022年政府信息公开工作年度报告\n\n联系方式：澄江市水利局办公室（城关镇人民路2号，邮编237000，电话0900-5550123）。\n\n${body}`,
    );
    expect(addresses).toHaveLength(1);
  });
});

test('the report of a university, by school year and under other rules, is not one of these', () => {
  const report =
    '江州大学2018—2019学年信息公开工作年度报告\n\n本报告的统计期限为2018年9月1日至2019年8月31日。\n\n一、概述\n学校重视信息公开工作。\n';
  expect(analyse(report).bound.isReport).toBe(false);
  expect(analyse(report).findings).toEqual([]);
});

test('the body that signs is the body where nothing else names it', () => {
  const report = `关于2022年度政府信息公开工作的报告\n\n${body}\n\n五、存在的主要问题及改进情况\n\n公开不够及时。\n\n澄江市统计局\n\n2023年1月15日`;
  expect(metadataOf(report).agency?.value).toBe('澄江市统计局');
});
