import type { SemanticTokensLegend } from 'vscode-languageserver-types';

// What the server tells a client at once, apart from what it takes to do it: starting must not wait for that.

/** The kind under which every safe fix of the text is applied at once, on save if the user wants it. */
export const fixAllKind = 'source.fixAll.gongkai';

/** Characters after which a client should ask for completion. */
export const completionTriggers = ['|', '#', '《', '第', '到', '请', '开', '理', '结', '转', '诉', '议'];

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ['indicator', 'value', 'unit', 'claim', 'article'],
  tokenModifiers: [],
};
