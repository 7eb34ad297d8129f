/** `@gongkai/core/series`: many reports. Apart from the front door, so that an editor or a web page need not load it. */
export type { JudgedRelation, JudgedTerm, Obstacle } from '../rules/X/judge.ts';
export type { PartFigures, Parts } from '../rules/X/parts.ts';
export type { YearRelation, YearTerm } from '../rules/X/relations.ts';
export { type IndicatorPoint, type IndicatorRow, type IndicatorTable, indicatorTable } from './indicators.ts';
export { type JoinDoubt, type Joined, type JoinedBody, type JoinInput, type JoinReason, joinBodies } from './join.ts';
export { type Merged, type MergeInput, type MergeResult, mergeReports, type OpenCell } from './merge.ts';
export { bodyKey, configuredBody, type NameRelation, relationOfNames } from './names.ts';
export { figuresOf, partsOf } from './parts.ts';
export { type Series, type SeriesInput, type SeriesReport, type SeriesResult, seriesOf } from './series.ts';
export { type Lack, type OpenReason, openReasons, type YearVerdict } from './verdicts.ts';
