export { notAdditive } from './additive.ts';
export { crosswalk, crosswalkOf } from './crosswalk/index.ts';
export { editionForYear, editionIds, editions, type IndicatorId, indicatorIds } from './editions/index.ts';
export { type ConcreteEquation, equationsOf } from './equations.ts';
export {
  type CatalogueData,
  type CatalogueEdition,
  catalogueCsv,
  catalogueJson,
  catalogueJsonSchema,
  catalogueVersion,
  csvCell,
} from './export/index.ts';
export { type FactKey, factKey, factSpec, factsOfEdition, indicator } from './facts.ts';
export * from './types.ts';
