import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import type { TestContext } from 'vitest';
import type { Editor } from './editor.ts';
import { root } from './setup.ts';

/** Pictures that the READMEs use. */
const keptPictures = new Set(['chinese', 'completion', 'hover', 'preview', 'reports-view']);

/** Keeps what shows why a test has failed, a picture and the log: `afterEach((context) => keepEvidence(context, bench))`. */
export async function keepEvidence({ task }: TestContext, bench: Workbench | undefined): Promise<void> {
  if (task.result?.state !== 'fail' || !bench) return;
  await bench.picture(`failed-${task.name.replace(/\W+/gu, '-')}`);
  const error = task.result.errors?.at(-1);
  if (error) error.stack = `${error.stack ?? error.message}\nLogged:\n${bench.editor.trace()}`;
}

/** What a writer does in the workbench, by keyboard where that is sure. */
export class Workbench {
  readonly page: Page;

  constructor(readonly editor: Editor) {
    this.page = editor.page;
  }

  /** Waits until the workbench is there. */
  async loaded(): Promise<void> {
    await this.page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
  }

  /** Opens a file of the folder by its name. */
  async open(name: string): Promise<void> {
    await this.quickInput('Control+P', name);
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.page.locator(`.quick-input-list .monaco-list-row[aria-label*="${name}"]`).first().click();
    await this.tab(name).waitFor();
  }

  /** Opens a file of the folder in the Explorer, where searching finds none. */
  async openFromTree(name: string): Promise<void> {
    await this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).first().dblclick();
    await this.tab(name).waitFor();
  }

  /** Opens the quick input by a key and types into it; a focus that is stolen while the workbench loads is won back. */
  private quickInput(key: string, text: string): Promise<void> {
    return this.repeat(async () => {
      await this.page.keyboard.press(key);
      await this.page.locator('.quick-input-widget:visible input:visible').first().fill(text, { timeout: 3000 });
    });
  }

  tab(name: string): Locator {
    return this.page.locator(`.tab[aria-label*="${name}"]`).first();
  }

  /** Runs a command by its title; asks again while the editor still reads its extensions. */
  command(title: string): Promise<void> {
    return this.repeat(async () => {
      await this.commands(title);
      await this.page
        .locator('.quick-input-list .monaco-list-row', { hasText: title })
        .first()
        .click({ timeout: 3000 });
    });
  }

  /** Opens the palette on a text and returns the titles offered. */
  async commands(text: string): Promise<string[]> {
    await this.quickInput('F1', `>${text}`);
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    return this.page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
  }

  /** Puts the cursor into words of a text, behind their first character. */
  async goToWords(text: string, words: string): Promise<void> {
    const lines = text.split('\n');
    const line = lines.findIndex((each) => each.includes(words));
    const before = lines[line]?.slice(0, lines[line].indexOf(words) + 1);
    if (before === undefined) throw new Error(`${words} is not in the text`);
    // The editor counts columns as they are seen: a Chinese character takes two.
    const width = Array.from(before, (each) => (/[\u2e80-\uffef]/.test(each) ? 2 : 1)).reduce((a, b) => a + b, 0);
    await this.goTo(line + 1, width + 1);
  }

  /** Puts the cursor on a line and column, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.repeat(async () => {
      await this.quickInput('Control+G', `:${line}:${column}`);
      await this.page.keyboard.press('Enter');
      await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: 5000 });
    });
  }

  squiggles(kind: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${kind}`);
  }

  /** Waits until the document in front has been checked: something is underlined where one can see it. */
  async checked(): Promise<void> {
    await this.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor({ timeout: 30_000 });
  }

  /** The rows of the Problems panel, which is opened, for one file, and perhaps one rule. Other files are filtered out. */
  async problems(file: string, code?: string): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
    await this.page.locator('.panel .viewpane-filter input').first().fill(`**/${file}`);
    const rows = panel.locator('.monaco-list-row');
    const others = panel.locator('.monaco-list-row[aria-level="1"]', { hasNotText: file.replace('*', '') });
    await others.first().waitFor({ state: 'detached' });
    return code === undefined ? rows : rows.filter({ hasText: code });
  }

  /** Hides the panel, for flows that have no use for it. */
  async hidePanel(): Promise<void> {
    const panel = this.page.locator('.part.panel');
    if (!(await panel.isVisible())) return;
    await this.page.keyboard.press('Control+J');
    await panel.waitFor({ state: 'hidden' });
  }

  /** Throws away what was written in the editor in front, and closes it. */
  async discard(): Promise<void> {
    await this.command('View: Revert and Close Editor');
  }

  /** Puts the focus into the first group of editors. */
  async focusEditor(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  }

  /** The rows of our view in the Explorer, which is opened; the folder is closed to make room. */
  async showReports(title: string): Promise<Locator> {
    const folder = this.page.locator('.pane', { has: this.page.locator('.explorer-folders-view') });
    await folder.locator('.pane-header').first().click();
    const header = this.page.locator('.pane-header', { hasText: new RegExp(title, 'i') });
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    const rows = this.page.locator('.pane', { has: header }).locator('.monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** Goes to where a problem is, with the cursor on it. */
  async goToProblem(row: Locator): Promise<void> {
    const line = /\[Ln (\d+),/.exec((await row.textContent()) ?? '')?.[1];
    await row.click();
    await this.page
      .locator('.statusbar-item', { hasText: `Ln ${line},` })
      .first()
      .waitFor();
    await this.focusEditor();
  }

  /** The menu of quick fixes at the cursor; asked for again until it has what is looked for. */
  async quickFix(title: RegExp): Promise<Locator> {
    const row = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    await this.repeat(async () => {
      await this.page.keyboard.press('Control+.');
      await row.waitFor({ timeout: 3000 });
    });
    return row;
  }

  /** Asks for suggestions until one is there. */
  suggest(row: Locator): Promise<void> {
    return this.repeat(async () => {
      await this.page.keyboard.press('Control+Space');
      await row.waitFor({ timeout: 5000 });
    });
  }

  /** Does something again after Escape until it succeeds: on a loaded machine the editor may not be ready for a key. */
  private async repeat(action: () => Promise<void>, times = 10): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await action();
        return;
      } catch (error) {
        if (tries === times) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** The text of the hover at the cursor. */
  async hoverAtCursor(): Promise<string> {
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible').first();
    let text = '';
    await this.repeat(async () => {
      // A page that was opened before may have taken the focus late.
      await this.focusEditor();
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('Control+I');
      await hover.locator('.rendered-markdown').first().waitFor({ timeout: 5000 });
      // It may go again, where the editor draws anew.
      text = (await hover.textContent({ timeout: 1000 })) ?? '';
    });
    return text;
  }

  /** The page inside a webview, once it has the element asked for. */
  async webview(selector: string): Promise<Frame> {
    const end = Date.now() + 30_000;
    for (;;) {
      for (const frame of this.page.frames()) {
        const found = await frame.$(selector).catch(() => null);
        if (found && frame.url().includes('fake.html')) return frame;
      }
      if (Date.now() > end) throw new Error(`no webview with ${selector}`);
      await this.page.waitForTimeout(100);
    }
  }

  async quickPick(text: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
  }

  /** Names a file of the folder in the editor's own dialogue for opening or saving. */
  async confirmPath(name: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input:visible').first();
    // The dialogue opens empty and then names a place.
    await this.page.waitForFunction(() => {
      const shown = document.querySelector<HTMLInputElement>(
        '.quick-input-widget input[type="text"], .quick-input-widget input',
      );
      return shown?.value.startsWith('/') ?? false;
    });
    const dialogue = this.page.locator('.quick-input-widget');
    const listed = dialogue.locator('.monaco-list-row').first();
    // Before the folder is listed, Enter closes the dialogue and names nothing.
    await listed.waitFor();
    const offered = await input.inputValue();
    if (!offered.endsWith(`/${name}`)) {
      await input.fill(offered.replace(/[^/]*$/, name));
      await this.page.locator('.quick-input-progress.done').waitFor({ state: 'attached' });
    }
    // Enter is heard once the dialogue has looked the name up.
    for (let tries = 0; tries < 5 && (await dialogue.isVisible()); tries++) {
      await this.page.keyboard.press('Enter');
      await dialogue.waitFor({ state: 'hidden', timeout: 5000 }).catch(() => undefined);
    }
    await dialogue.waitFor({ state: 'hidden' });
  }

  /**
   * Runs a command that asks, and answers. A page that was opened before may take the focus late, and the question goes:
   * then it is run again.
   */
  answer(title: string, text: string): Promise<void> {
    return this.repeat(async () => {
      await this.command(title);
      // The palette and the question are one element: the palette's text begins with `>`.
      await this.page.waitForFunction(
        () => {
          const input = document.querySelector<HTMLInputElement>('.quick-input-widget input.input');
          return input?.checkVisibility() === true && !input.value.startsWith('>');
        },
        undefined,
        { timeout: 5000 },
      );
      await this.page.locator('.quick-input-widget input.input').first().fill(text, { timeout: 3000 });
      await this.page.keyboard.press('Enter');
    });
  }

  /**
   * Takes a picture into the ignored `reports/e2e`; with `GONGKAI_E2E_IMAGES=1` those that the READMEs use go into
   * `docs/images`. They show reports of our own only.
   */
  async picture(name: string): Promise<void> {
    const keep = process.env.GONGKAI_E2E_IMAGES === '1' && keptPictures.has(name);
    const folder = join(root, keep ? 'docs/images' : 'reports/e2e');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
