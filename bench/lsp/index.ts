import type { Measure } from '../report.ts';
import { memorySection } from './memory.ts';
import { startSection } from './starting.ts';
import { typingSections } from './typing.ts';

export const measures: readonly Measure[] = [...typingSections, startSection, memorySection];
