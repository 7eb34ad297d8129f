import { decode } from '../../lsp/src/server/decode.ts';
import type { Opened } from './editor.ts';

const readable = /\.(?:md|markdown|txt|html?)$/i;

/** Whether a file is of a kind that this page reads. */
export const isReadable = ({ name, type }: File): boolean =>
  readable.test(name) || (!/\./.test(name) && /^text\//.test(type));

/** A file's text, whatever of the usual encodings it is in, and what it was like. */
export async function read(file: File): Promise<{ text: string; opened: Opened }> {
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  return {
    text,
    opened: {
      name: file.name,
      format: /\.html?$/i.test(file.name) ? 'html' : 'markdown',
      breaks: /\r\n/.test(text) ? '\r\n' : '\n',
    },
  };
}

/** Hands a text to the reader as a download. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the text by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
