import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { htmlLanguage } from '@codemirror/lang-html';
import { markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { hoverTooltips, serverCompletion } from '@codemirror/lsp-client';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
  tooltips,
  ViewPlugin,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Service } from './client.ts';
import { type Language, words } from './words.ts';

/** Milliseconds after the last key before the server hears of it. */
const pause = 120;

/** How a text is written, as the protocol calls it. */
export type Format = 'markdown' | 'html';

/** What is open: a name to download it by, its format, and how its lines ended. */
export interface Opened {
  readonly name: string;
  readonly format: Format;
  readonly breaks: '\n' | '\r\n';
}

/** Has the findings asked for at once, and a moment after each change. */
const checking = (service: Service): Extension =>
  ViewPlugin.define((view) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void service.refresh(view), pause);
    };
    later();
    return {
      update({ docChanged }) {
        if (docChanged) later();
      },
      destroy: () => clearTimeout(timer),
    };
  });

/** As plain as the text: headings bold, nothing underlined but findings. */
const highlighting = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: [tags.meta, tags.comment, tags.processingInstruction, tags.contentSeparator], color: 'var(--faint)' },
  { tag: [tags.tagName, tags.attributeName, tags.angleBracket], color: 'var(--accent)' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--paper)', fontSize: '15px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.65' },
  '.cm-content': { caretColor: 'var(--text)', paddingBottom: '40vh' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--faint)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--line)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--chosen) !important' },
  '.cm-tooltip': { color: 'var(--text)', backgroundColor: 'var(--raised)', border: '1px solid var(--edge)' },
  '.cm-tooltip .cm-lsp-documentation': { maxWidth: 'min(46em, 88vw)', maxHeight: '50vh', overflow: 'auto' },
  '.cm-panels': { color: 'var(--text)', backgroundColor: 'var(--raised)' },
  '.cm-placeholder': { color: 'var(--faint)', whiteSpace: 'normal' },
});

const place = (dom: HTMLElement): { top: number; left: number; bottom: number } => {
  const { top, left, bottom } = dom.getBoundingClientRect();
  return { top, left, bottom };
};

/** The editor of the page and what of it changes while it lives. */
export class Editor {
  readonly view: EditorView;
  private readonly said = new Compartment();
  private readonly language = new Compartment();
  private readonly service = new Compartment();
  private opened: Opened = { name: '', format: 'markdown', breaks: '\n' };
  private count = 0;

  constructor(
    parent: HTMLElement,
    private readonly checker: Service,
    speech: Language,
    nonce: string,
    changed: (empty: boolean) => void,
  ) {
    this.view = new EditorView({
      parent,
      extensions: [
        EditorView.cspNonce.of(nonce),
        lineNumbers(),
        lintGutter(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        syntaxHighlighting(highlighting),
        EditorView.lineWrapping,
        keymap.of([...defaultKeymap, ...searchKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
        serverCompletion(),
        hoverTooltips({ hoverTime: 250 }),
        // Bubbles may lie over the list, but not under the bar.
        tooltips({ tooltipSpace: ({ dom }) => ({ ...place(dom), right: innerWidth }) }),
        theme,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.length === 0);
        }),
        this.said.of(this.speech(speech)),
        this.language.of(markdownLanguage),
        this.service.of(this.plugin()),
      ],
    });
  }

  private speech(language: Language): Extension {
    return [
      placeholder(words.placeholder[language]),
      EditorView.contentAttributes.of({ 'aria-label': words.editor[language] }),
    ];
  }

  /** Each opened text is a document of its own to the server. */
  private plugin(): Extension {
    const plugin = this.checker.client.plugin(`inmemory:/${this.count++}`, this.opened.format);
    return [plugin, checking(this.checker)];
  }

  /** Puts a text in place of the present one, which a step back brings again. */
  open(text: string, opened: Opened): void {
    const other = opened.format !== this.opened.format;
    this.opened = opened;
    const language = opened.format === 'html' ? htmlLanguage : markdownLanguage;
    this.view.dispatch({
      changes: { from: 0, to: this.view.state.doc.length, insert: text.replace(/^\ufeff/, '') },
      selection: { anchor: 0 },
      scrollIntoView: true,
      effects: other ? [this.language.reconfigure(language), this.service.reconfigure(this.plugin())] : [],
    });
  }

  /** Speaks another language from now on. */
  speak(language: Language): void {
    this.view.dispatch({ effects: this.said.reconfigure(this.speech(language)) });
  }

  /** What is open, with its text as it would be saved. */
  saved(): Opened & { readonly text: string } {
    return { ...this.opened, text: this.view.state.doc.toString().replaceAll('\n', this.opened.breaks) };
  }

  /** Shows a place and selects it. */
  show(from: number, to: number): void {
    this.view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    this.view.focus();
  }
}
