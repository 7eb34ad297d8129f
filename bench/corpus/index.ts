import type { Measure } from '../report.ts';
import { corpusSection } from './throughput.ts';

export const measures: readonly Measure[] = [corpusSection];
