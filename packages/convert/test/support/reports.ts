import { analyse, type Report } from '@gongkai/core';

export const editionIds = ['2008', '2014', '2019', '2021'] as const;

/** The report that a Markdown text is. */
export const readMarkdown = (text: string): Report => analyse(text, { format: 'markdown' }).report;
