import type { Severity } from '@gongkai/core';
import type { DocumentKind } from '../files/find.ts';

export const seriesFormats = ['pretty', 'json', 'html'] as const;

export interface SeriesOptions {
  readonly format: (typeof seriesFormats)[number];
  readonly output?: string;
  readonly severity: Severity;
  readonly lang?: string;
  readonly config?: string;
  /** Documents that are taken in folders too. */
  readonly include?: readonly DocumentKind[];
  readonly null?: boolean;
}
