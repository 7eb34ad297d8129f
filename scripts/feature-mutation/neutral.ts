/**
 * What each feature's function answers when it has nothing to say: the mutation run makes it answer that always. Files
 * below `packages/lsp/src`; functions by name, each with its neutral value as an expression over its parameters.
 */
export const neutral: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'features/code-actions/code-actions.ts': { codeActions: '[]' },
  'features/code-actions/convert.ts': { convertTable: '[]' },
  'features/code-actions/fixes.ts': { fixesOf: '[]', fixRule: '[]', fixAll: '[]' },
  'features/code-actions/list.ts': { convertList: '[]' },
  'features/code-actions/numbers.ts': { computeTotals: '[]', reconcile: '[]' },
  'features/code-lens.ts': { codeLenses: '[]' },
  'features/completion/citations.ts': { citationOffers: 'undefined' },
  'features/completion/completion.ts': {
    completion: '{ isIncomplete: false, items: [] }',
    resolveCompletion: 'unresolved',
  },
  'features/completion/front-matter.ts': { frontMatterOffers: 'undefined' },
  'features/completion/numbers.ts': { numberOffers: 'undefined' },
  'features/completion/rules.ts': { ruleOffers: 'undefined' },
  'features/completion/structure.ts': { structureOffers: 'undefined' },
  'features/definition.ts': { definition: '[]' },
  'features/diagnostics.ts': { diagnostics: '[]', rulePage: "''" },
  'features/folding.ts': { folding: '[]' },
  'features/formatting.ts': { formatting: '[]', formatOnType: '[]' },
  'features/highlights.ts': { highlights: '[]' },
  'features/hover.ts': { hover: 'null' },
  'features/inlay-hints.ts': { inlayHints: '[]' },
  'features/insertable.ts': { insertables: '[]' },
  'features/linked-editing.ts': { linkedEditing: 'null' },
  'features/links.ts': { links: '[]' },
  'features/paste.ts': { paste: 'null' },
  'features/references.ts': { references: '[]' },
  'features/rename.ts': { prepareRename: 'null', rename: 'null' },
  'features/selection.ts': { selectionRanges: '[]' },
  'features/semantic-tokens.ts': { semanticTokens: '{ data: [] }' },
  'features/symbols.ts': { documentSymbols: '[]' },
  'features/workspace-symbols.ts': { workspaceSymbols: '[]' },
  'model/pinyin.ts': { loadPinyin: 'Promise.resolve(() => false)' },
  'model/suppress.ts': { suppression: 'undefined', suppressInFile: "({ span: [0, 0], newText: '' })" },
  'requests/explain-place.ts': { explainPlace: 'undefined' },
  'requests/figures.ts': { figures: 'null' },
  'requests/new-report.ts': { makeReport: 'undefined' },
  'requests/pages.ts': { page: 'undefined', ruleEntries: '[]' },
  'requests/reports.ts': { reportsByAgency: '({ agencies: [], scanning: false })' },
  'server/workspace-diagnostics.ts': { workspaceDiagnostics: '({ items: [] })' },
  'workspace/year-before.ts': { yearBefore: 'undefined' },
};

/** Files of `features/` that are no feature of their own. */
export const noFeature: readonly string[] = ['features/completion/item.ts'];
