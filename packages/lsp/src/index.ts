/**
 * The language service for annual reports on government information disclosure, and the words its server speaks beyond
 * the protocol. The service runs anywhere, a web page included; the server is `gongkai-lsp`.
 */
export type { CompletionOptions } from './features/completion/completion.ts';
export type { DiagnosticData } from './features/diagnostics.ts';
export type { LinkedEditingRanges } from './features/linked-editing.ts';
export type { Clipboard } from './features/paste.ts';
export * from './protocol.ts';
export { completionTriggers, fixAllKind, semanticTokensLegend } from './service/constants.ts';
export { createLanguageService, type LanguageService } from './service/service.ts';
export { defaultSettings, type FeatureName, featureDefaults, readSettings, type Settings } from './service/settings.ts';
export {
  type Context,
  type Document,
  defaultContext,
  type OtherReport,
  ReportView,
  type Token,
} from './service/view.ts';
