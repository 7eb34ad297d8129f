export { editionForYear, editionIds, editions, type IndicatorId } from './editions/index.ts';
export { type ConcreteEquation, equationsOf } from './equations.ts';
export { factKey, factSpec, factsOfEdition, indicator } from './facts.ts';
export * from './types.ts';
