import { undo } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import { LSPPlugin } from '@codemirror/lsp-client';
import type { EditorView } from '@codemirror/view';
import type { StatusParams } from '@gongkai/lsp';
import { marked } from 'marked';
import example from '../../../examples/faulty-2021.gongkai.md';
import { apply, clean, type Finding, Service } from './client.ts';
import { button, element, part } from './dom.ts';
import { Editor } from './editor.ts';
import { download, isReadable, read } from './files.ts';
import { type Actions, list, marks, summary } from './findings.ts';
import { type Language, type Word, words } from './words.ts';

/** The page: one text, its findings, what can be done. Everything is kept in memory and nowhere else. */
class Page {
  private language: Language = /^zh/i.test(navigator.language) || !/^en/i.test(navigator.language) ? 'zh' : 'en';
  private findings: readonly Finding[] = [];
  private status: StatusParams | undefined;
  private notice: Word | undefined;
  private readonly panel = part('findings', HTMLElement);
  private readonly state = part('state', HTMLElement);
  private readonly dialog = part('rule', HTMLDialogElement);
  private readonly service = new Service(this.language, {
    found: (view, findings) => this.found(view, findings),
    status: (status) => this.reported(status),
    stopped: () => this.tell('stopped'),
  });
  private readonly editor: Editor;
  private readonly actions: Actions;

  constructor() {
    const nonce = document.querySelector('style')?.nonce ?? '';
    this.editor = new Editor(part('editor', HTMLElement), this.service, this.language, nonce, (empty) => {
      this.notice = undefined;
      if (empty) this.status = undefined;
    });
    this.actions = {
      show: (from, to) => this.editor.show(from, to),
      showRelated: (finding, index) => this.showRelated(finding, index),
      explain: (code) => void this.explain(code),
      apply: (edits) => void apply(this.editor.view, edits),
      line: (offset) => this.editor.view.state.doc.lineAt(Math.min(offset, this.editor.view.state.doc.length)).number,
    };
    this.listen();
    this.draw();
  }

  private listen(): void {
    const file = part('file', HTMLInputElement);
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.load(chosen);
      file.value = '';
    });
    // Before the editor sees it: the editor would put the file's bytes into the text.
    addEventListener('dragover', (event) => event.preventDefault(), { capture: true });
    addEventListener(
      'drop',
      (event) => {
        const [dropped] = event.dataTransfer?.files ?? [];
        if (!dropped) return;
        event.preventDefault();
        event.stopPropagation();
        void this.load(dropped);
      },
      { capture: true },
    );
    // Links of explanations and hovers lead to rules.
    addEventListener('hashchange', () => {
      const code = /^#rule\/(.+)$/.exec(location.hash)?.[1];
      if (code === undefined) return;
      history.replaceState(null, '', ' ');
      void this.explain(decodeURIComponent(code));
    });
  }

  private async load(file: File): Promise<void> {
    if (!isReadable(file)) return this.tell('wrongFile');
    const { text, opened } = await read(file);
    this.editor.open(text, opened);
  }

  private tell(word: Word): void {
    this.notice = word;
    this.drawFindings();
  }

  private found(view: EditorView, findings: readonly Finding[]): void {
    this.findings = findings;
    view.dispatch(setDiagnostics(view.state, marks(findings, this.language, this.actions)));
    this.drawFindings();
  }

  private reported(status: StatusParams): void {
    this.status = status;
    this.drawFindings();
  }

  private showRelated(finding: Finding, index: number): void {
    const range = finding.relatedInformation?.[index]?.location.range;
    const plugin = LSPPlugin.get(this.editor.view);
    if (range && plugin) this.editor.show(plugin.fromPosition(range.start), plugin.fromPosition(range.end));
  }

  private async explain(subject: string): Promise<void> {
    const markdown = await this.service.explain(subject);
    if (markdown === undefined) return;
    const body = element('div', { class: 'page' });
    body.innerHTML = clean(marked.parse(markdown, { async: false }));
    this.dialog.replaceChildren(
      button(words.close[this.language], 'close', () => this.dialog.close()),
      body,
    );
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.scrollTop = 0;
  }

  private speak(): void {
    this.language = this.language === 'zh' ? 'en' : 'zh';
    this.editor.speak(this.language);
    this.service.speak(this.language);
    void this.service.refresh(this.editor.view);
    this.draw();
  }

  private draw(): void {
    const say = (word: Word): string => words[word][this.language];
    document.documentElement.lang = this.language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('title');
    part('title', HTMLElement).textContent = say('title');
    part('privacy', HTMLElement).textContent = say('privacy');
    part('results', HTMLElement).textContent = say('findings');
    const open = (text: string, name: string): void =>
      this.editor.open(text, { name, format: 'markdown', breaks: '\n' });
    part('bar', HTMLElement).replaceChildren(
      button(say('open'), '', () => part('file', HTMLInputElement).click()),
      button(say('example'), '', () => open(example, 'example.gongkai.md')),
      button(say('fixAll'), '', () => void this.service.fixAll(this.editor.view)),
      button(say('undo'), '', () => void undo(this.editor.view)),
      button(say('download'), '', () => {
        const { name, text } = this.editor.saved();
        download(name || 'report.md', text);
      }),
      button(say('clear'), '', () => open('', '')),
      button(say('switchTo'), 'language', () => this.speak()),
    );
    this.drawFindings();
  }

  private drawFindings(): void {
    const say = (word: Word): string => words[word][this.language];
    const { status } = this;
    const notice = this.notice ?? this.whyNothing();
    this.state.replaceChildren(
      ...(status?.isReport ? [summary(status, this.language)] : []),
      ...(notice ? [element('p', { class: 'notice' }, say(notice))] : []),
    );
    this.panel.replaceChildren(list(this.findings, this.language, this.actions));
    // Which text the list is of: whoever drives this page can wait for it.
    document.body.dataset.version = status ? `${status.uri} ${status.version}` : '';
  }

  /** What to say where there is no finding to show. */
  private whyNothing(): Word | undefined {
    if (this.editor.view.state.doc.length === 0) return 'empty';
    if (!this.status) return 'starting';
    if (this.status.tooLarge) return 'tooLarge';
    if (this.findings.length > 0) return undefined;
    return this.status.isReport ? 'clean' : 'notReport';
  }
}

new Page();
