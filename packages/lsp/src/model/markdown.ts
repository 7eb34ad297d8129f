/** Text that stands for itself in Markdown: nothing in it is taken as markup, whoever has written it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Text as code. */
export function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text.replace(/\s+/g, ' ')}${space}${fence}`;
}

/** Markdown of ours as plain text, for clients that show no Markdown. */
export function plainText(markdown: string): string {
  return markdown.replace(
    /`+ ?([^`]*?) ?`+|\\([\\`*_{}[\]()#+\-.!|<>~&])|\*\*/g,
    (_, span?: string, escaped?: string) => {
      return span ?? escaped ?? '';
    },
  );
}
