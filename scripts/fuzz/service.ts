import type { Edit } from '@gongkai/core';
import { createLanguageService, defaultContext, type LanguageService, type ReportView } from '@gongkai/lsp';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { applied, faultOfEdits } from './edits.ts';
import type { Random } from './random.ts';

const service = createLanguageService();
const places = 4;

function viewOf(text: string, language: 'zh' | 'en', languageId: string): ReportView {
  const document = TextDocument.create('inmemory:/report', languageId, 1, text);
  return service.view(document, { ...defaultContext, language, today: '2025-03-01' });
}

const spans = (view: ReportView, edits: readonly TextEdit[]): Edit[] =>
  edits.map(({ range, newText }) => ({ span: [view.offset(range.start), view.offset(range.end)], newText }));

/** Every range in what a feature answered, wherever it lies. */
function ranges(answer: unknown): Range[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('start' in answer && 'end' in answer) return [answer as Range];
  return Object.values(answer).flatMap(ranges);
}

/** Everything that can be asked about a text, at some places of it. */
async function answers(view: ReportView, random: Random): Promise<Record<string, unknown>> {
  const at = (): Position => view.position(random.below(view.text.length + 1));
  const [one, two] = [at(), at()];
  const range = view.offset(one) <= view.offset(two) ? { start: one, end: two } : { start: two, end: one };
  const whole: Range = { start: view.position(0), end: view.position(view.text.length) };
  const all: Record<string, unknown> = {
    diagnostics: service.diagnostics(view),
    symbols: service.documentSymbols(view),
    folding: service.folding(view).map(({ startLine, endLine }) => line(startLine, endLine)),
    lenses: service.codeLenses(view),
    hints: service.inlayHints(view, whole),
    links: service.links(view),
    tokens: service.semanticTokens(view).data.length % 5,
    insertables: service.insertables(view),
    actions: service.codeActions(view, range),
    fixAll: service.codeActions(view, whole, ['source.fixAll']),
    formatting: service.formatting(view),
  };
  for (let i = 0; i < places; i++) {
    const place = at();
    const known: readonly (keyof LanguageService)[] = ['hover', 'highlights', 'definition', 'references'];
    for (const name of known) {
      all[`${name} ${i}`] = (service[name] as (view: ReportView, position: Position) => unknown)(view, place);
    }
    all[`linked ${i}`] = service.linkedEditing(view, place);
    all[`rename ${i}`] = service.prepareRename(view, place);
    all[`renamed ${i}`] = service.rename(view, place, '新名');
    all[`typed ${i}`] = service.formatOnType(view, place, random.pick(['|', '\n']));
    all[`selection ${i}`] = service.selectionRanges(view, [place]);
    all[`completion ${i}`] = (await service.completion(view, place)).items;
    all[`paste ${i}`] = service.paste(view, { start: place, end: place }, { text: '1\t2\t3\n4\t5\t6' });
  }
  return all;
}

const line = (start: number, end: number): Range => ({
  start: { line: start, character: 0 },
  end: { line: end, character: 0 },
});

interface Action {
  readonly title: string;
  readonly edit?: { readonly changes?: Readonly<Record<string, readonly TextEdit[]>> };
}

/** The same answer with all words taken out: what must not depend on the language. */
const wordless = (answer: unknown): string =>
  JSON.stringify(answer, (key, value) => (words.has(key) ? undefined : value));
const words = new Set(
  ['message', 'title', 'label', 'detail', 'documentation', 'contents', 'newText', 'sortText'].concat([
    'name',
    'value',
    'tooltip',
    'filterText',
    'arguments',
    'insertText',
    'textEdit',
    'edit',
    'edits',
    'suppress',
    'placeholder',
  ]),
);

/** What a language feature breaks on a text. */
export async function brokenService(text: string, random: Random): Promise<string | undefined> {
  const languageId = random.pick(['gongkai', 'markdown', 'html']);
  const seed = random.below(2 ** 31);
  const zh = viewOf(text, 'zh', languageId);
  const said = await answers(zh, random.fork(seed));
  for (const [name, answer] of Object.entries(said)) {
    const wrong = ranges(answer).find((range) => isWrong(zh, range));
    if (wrong) return `${name} answers a range outside of the text: ${JSON.stringify(wrong)}`;
  }
  for (const name of ['insertables', 'actions', 'fixAll']) {
    for (const { title, edit } of said[name] as Action[]) {
      for (const edits of Object.values(edit?.changes ?? {})) {
        const fault = faultOfEdits(spans(zh, edits), text.length);
        if (fault) return `the action “${title}” has ${fault}`;
      }
    }
  }
  const en = await answers(viewOf(text, 'en', languageId), random.fork(seed));
  const other = Object.keys(said).find((name) => wordless(said[name]) !== wordless(en[name]));
  if (other !== undefined) return `${other} differs between the languages in more than its words`;
  return brokenFormatting(zh, said.formatting as TextEdit[], languageId);
}

function isWrong(view: ReportView, { start, end }: Range): boolean {
  const last = view.position(view.text.length);
  const beyond = (place: Position): boolean =>
    place.line < 0 ||
    place.character < 0 ||
    place.line > last.line ||
    (place.line === last.line && place.character > last.character);
  return beyond(start) || beyond(end) || view.offset(start) > view.offset(end);
}

/** Formatting a second time changes nothing, and formatting never changes a figure or a finding. */
function brokenFormatting(view: ReportView, edits: readonly TextEdit[], languageId: string): string | undefined {
  const changes = spans(view, edits);
  const fault = faultOfEdits(changes, view.text.length);
  if (fault) return `formatting has ${fault}`;
  const text = applied(view.text, changes);
  const after = viewOf(text, 'zh', languageId);
  if (service.formatting(after).length > 0) return 'formatting a second time changes the text again';
  // A row whose bars are put straight may be understood at last; what was understood stays as it was.
  for (const [key, { value }] of view.analysis.bound.cells) {
    const now = after.analysis.bound.cells.get(key)?.value;
    if (value !== now) return `formatting changes ${key} from ${value} to ${now}`;
  }
  return undefined;
}
