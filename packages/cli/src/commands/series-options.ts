import type { Severity } from '@gongkai/core';

export const seriesFormats = ['pretty', 'json', 'html'] as const;

export interface SeriesOptions {
  readonly format: (typeof seriesFormats)[number];
  readonly output?: string;
  readonly severity: Severity;
  readonly lang?: string;
  readonly config?: string;
  readonly null?: boolean;
}
