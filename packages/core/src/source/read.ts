import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { SourceDocument, SourceFormat } from './types.ts';

/** Whether a text is a web page: it begins like one, or holds HTML tables near its beginning. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    /^\s*(?:<!doctype html|<html|<head|<body|<\?xml|<div|<table|<meta|<p[ >])/iu.test(head) ||
    /<(?:html|body)[ >]/iu.test(head)
  );
}

/** Reads a text in the given form, or in the one it looks like. Never throws. */
export function readDocument(text: string, format?: SourceFormat): SourceDocument {
  return (format ?? (looksLikeHtml(text) ? 'html' : 'markdown')) === 'html' ? readHtml(text) : readMarkdown(text);
}
