import * as vscode from 'vscode';
import type { PageWords } from './messages.ts';

/** A nonce for one page: 128 random bits. */
export function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[each] ?? '&quot;');

/**
 * The page of the preview. Nothing but our own script (by nonce, with its chunks from the extension's folder) and our
 * own style sheet may run or load; images, fonts, frames and connections are shut out altogether.
 */
export function previewPage(webview: vscode.Webview, folder: vscode.Uri, uri: vscode.Uri, words: PageWords): string {
  const nonce = makeNonce();
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}' ${webview.cspSource}`,
  ].join('; ');
  // State of the page: what it needs to be shown again after a restart of the editor.
  const state = escaped(JSON.stringify({ uri: uri.toString(), words }));
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('preview.css')}">
<title></title>
</head>
<body data-state="${state}" data-nonce="${nonce}">
<p id="notice" role="status" hidden></p>
<header id="bar"><button id="toggle" type="button" aria-controls="figures">${escaped(words.figures)}</button></header>
<div id="columns">
<main id="report"></main>
<aside id="figures" aria-label="${escaped(words.figures)}"></aside>
</div>
<script type="module" nonce="${nonce}" src="${file('preview.js')}"></script>
</body>
</html>`;
}
