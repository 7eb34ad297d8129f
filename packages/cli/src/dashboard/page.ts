import { createHash } from 'node:crypto';
import { escapeHtml } from '@gongkai/core';

/** Data made safe inside of a script element: no text in it can end the element. */
export const embedJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The head of a page that is one file: its policy lets in its own style and its own script by their hashes, and no
 * connection whatever.
 */
export function pageHead(title: string, language: 'zh' | 'en', style: string, script: string | undefined): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    ...(script === undefined ? [] : [`script-src ${hash(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
`;
}
