/** A report is in the form of 2014, or a table is not whole in Markdown and is looked for in lines of text. */
export * from '../../core/src/binding/grid/list.ts';
export * from '../../core/src/binding/lines/bind-lines.ts';
export * from '../../core/src/binding/lines/list.ts';
export * from '../../core/src/claims/scopes/statistics.ts';
