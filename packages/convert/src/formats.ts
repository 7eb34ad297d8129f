/** Forms a report can be written in. */
export const outputFormats = ['md', 'html', 'docx', 'xlsx', 'json', 'csv'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** Forms that have to be converted before they can be read; Markdown, text and web pages are read as they are. */
export const importFormats = ['docx', 'pdf', 'xlsx', 'doc', 'wps', 'ofd'] as const;
export type ImportFormat = (typeof importFormats)[number];

const extensionOf = (name: string): string => /\.([^./\\]+)$/u.exec(name.toLowerCase())?.[1] ?? '';

/** The form that a file's name asks for when it is written; `report.htm` is a page, `report.gongkai.md` Markdown. */
export function outputFormatOf(name: string): OutputFormat | undefined {
  const extension = extensionOf(name);
  const known: Readonly<Record<string, OutputFormat>> = { htm: 'html', markdown: 'md', txt: 'md' };
  return known[extension] ?? outputFormats.find((format) => format === extension);
}

/** The form that a file's name says it is in, where that form has to be converted to be read. */
export function importFormatOf(name: string): ImportFormat | undefined {
  const extension = extensionOf(name);
  const known: Readonly<Record<string, ImportFormat>> = { docm: 'docx', dotx: 'docx', xlsm: 'xlsx' };
  return known[extension] ?? importFormats.find((format) => format === extension);
}
