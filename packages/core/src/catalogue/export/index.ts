export { catalogueCsv, csvCell } from './csv.ts';
export { type CatalogueData, type CatalogueEdition, catalogueJson, catalogueVersion } from './data.ts';
export { catalogueJsonSchema } from './schema.ts';
