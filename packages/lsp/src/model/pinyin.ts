/** Whether what was typed in Latin letters stands for a Chinese text: by full pinyin, by initials, or by a mixture. */
export type PinyinMatch = (text: string, typed: string) => boolean;

let loading: Promise<PinyinMatch> | undefined;

/** Loads the table of readings, when Latin letters are typed for the first time. */
export function loadPinyin(): Promise<PinyinMatch> {
  loading ??= import('pinyin-pro').then(
    ({ match }) =>
      (text, typed) =>
        match(text, typed, { continuous: false, precision: 'start' }) !== null,
  );
  return loading;
}
