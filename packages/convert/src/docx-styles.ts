/** Name of the document property in which a Word file of ours keeps the front matter that its text does not show. */
export const frontMatterProperty = 'gongkai';

const headings = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5'] as const;

/** Id of the Word style of a heading: level 0 is the title. */
export const headingStyle = (level: number): string => headings[Math.max(0, Math.min(level, 5))] ?? 'Heading5';

/**
 * Styles of our own Word files, known to both directions: what they say is read back, and a clerk sees in Word's list
 * of styles what they are for.
 */
export const ownStyles = {
  /** A paragraph that begins like a heading and is none. */
  text: { id: 'GongkaiText', name: '正文（不是标题）' },
  cell: { id: 'GongkaiCell', name: '表格文字' },
  smallCell: { id: 'GongkaiSmallCell', name: '表格小字' },
  /** Holds the place of a comment behind which nothing stands. */
  note: { id: 'GongkaiNote', name: '批注位置' },
  unplacedTitle: { id: 'GongkaiUnplacedTitle', name: '未归位内容标题' },
  unplaced: { id: 'GongkaiUnplaced', name: '未归位内容' },
  /** A table of one column that is a table, and does not only frame text. */
  grid: { id: 'GongkaiGrid' },
  /** Headings whose words look numbered and are not. */
  plainHeadings: headings.map((basedOn, level) => ({
    id: `Gongkai${basedOn}`,
    name: level === 0 ? '标题（无编号）' : `标题 ${level}（无编号）`,
    basedOn,
  })),
} as const;
