/** Completion by pinyin. */
export * from 'pinyin-pro';
