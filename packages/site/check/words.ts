/** Everything the page says itself, in both languages; findings and hovers come from the server in the one asked for. */
export const words = {
  title: { zh: '政府信息公开年度报告检查', en: 'Check an annual report' },
  privacy: {
    zh: '报告只在这个浏览器里检查，不上传，不联网。',
    en: 'The report is checked inside this browser. Nothing is sent anywhere.',
  },
  open: { zh: '打开文件', en: 'Open a file' },
  example: { zh: '看一个例子', en: 'Show an example' },
  download: { zh: '下载', en: 'Download' },
  fixAll: { zh: '修正可以确定的问题', en: 'Fix what is certain' },
  undo: { zh: '撤销', en: 'Undo' },
  clear: { zh: '清空', en: 'Clear' },
  switchTo: { zh: 'English', en: '中文' },
  placeholder: {
    zh: '把报告全文粘贴在这里，或者把文件（.md、.txt、.html）拖进来。',
    en: 'Paste the whole report here, or drop a file (.md, .txt, .html).',
  },
  editor: { zh: '报告正文', en: 'Text of the report' },
  findings: { zh: '检查结果', en: 'Findings' },
  starting: { zh: '正在准备……', en: 'Getting ready …' },
  empty: {
    zh: '还没有报告。粘贴进来就会检查，改动后会重新检查。',
    en: 'No report yet. It is checked as soon as it is pasted, and again whenever it changes.',
  },
  notReport: {
    zh: '看不出这是一篇政府信息公开工作年度报告，所以没有检查。请连同标题粘贴全文。',
    en: 'This does not look like an annual report on government information disclosure, so nothing was checked. Paste the whole text, with its title.',
  },
  clean: { zh: '没有发现问题。', en: 'Nothing found.' },
  tooLarge: { zh: '文本太长，没有检查。', en: 'The text is too long: it was not checked.' },
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '提醒', en: 'Warning' },
  info: { zh: '提示', en: 'Note' },
  line: { zh: '第 {} 行', en: 'Line {}' },
  check: { zh: '（请核对）', en: ' (check it)' },
  explain: { zh: '说明', en: 'Explain' },
  close: { zh: '关闭', en: 'Close' },
  also: { zh: '同时看', en: 'See also' },
  wrongFile: {
    zh: '这个页面只能读文字文件（.md、.txt、.html）。Word 或 PDF 里的报告，请全选、复制后粘贴进来。',
    en: 'This page reads text files only (.md, .txt, .html). From Word or PDF, select all, copy, and paste it here.',
  },
  stopped: {
    zh: '检查程序停止了。您的文字还在；请下载保存，然后重新打开这个页面。',
    en: 'The checker has stopped. Your text is still here: download it, then open this page again.',
  },
} as const;

export type Language = 'zh' | 'en';
export type Word = keyof typeof words;
