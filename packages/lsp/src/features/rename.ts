import type { Span } from '@gongkai/core';
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { covers, type ReportView } from '../service/view.ts';

/** Every place that writes the body's name in full. */
function namePlaces(view: ReportView): Span[] {
  const name = view.analysis.bound.metadata.agency?.value;
  if (name === undefined || name.length < 2) return [];
  const { text } = view.analysis;
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push([at, at + name.length]);
  return places;
}

/** The body's name at a place, which can be renamed; null elsewhere. */
export function prepareRename(view: ReportView, position: Position): { range: Range; placeholder: string } | null {
  if (!view.isReport) return null;
  const place = namePlaces(view).find((span) => covers(span, view.offset(position)));
  return place ? { range: view.range(place), placeholder: view.text.slice(place[0], place[1]) } : null;
}

/** Renames the body throughout. Null where the cursor is on no name, or the new name is none. */
export function rename(view: ReportView, position: Position, newName: string): WorkspaceEdit | null {
  const name = newName.trim();
  if (name === '' || /[\r\n|]/u.test(name) || !prepareRename(view, position)) return null;
  const edits: TextEdit[] = namePlaces(view).map((span) => ({ range: view.range(span), newText: name }));
  return { changes: { [view.uri]: edits } };
}
