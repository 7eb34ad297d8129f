/** Formats by name. They stand here, apart from what makes them, so that the help needs to load nothing. */
export const checkFormats = ['pretty', 'json', 'ndjson', 'sarif', 'github', 'html', 'docx', 'csv', 'parquet'] as const;
export const factsFormats = ['json', 'ndjson', 'csv', 'parquet'] as const;
export const catalogueFormats = ['json', 'csv', 'schema'] as const;
export const queryFormats = ['table', 'json', 'csv'] as const;
export const colourChoices = ['auto', 'always', 'never'] as const;
