import type { Measure } from '../report.ts';
import { analysisSection, scalingSection } from './analysis.ts';
import { claimsSection, repairSection } from './claims.ts';
import { hostilePagesSection, webPageSection } from './web-page.ts';

export const measures: readonly Measure[] = [
  analysisSection,
  scalingSection,
  webPageSection,
  hostilePagesSection,
  claimsSection,
  repairSection,
];
