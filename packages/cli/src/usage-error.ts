/** What commander says of a command line that it can't read, and the same in Chinese. */
const sayings: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^unknown command '([^']*)'/u, '没有“$1”这个命令'],
  [/^unknown option '([^']*)'/u, '没有“$1”这个选项'],
  [/^missing required argument '([^']*)'/u, '缺少 $1'],
  [/^required option '([^']*)' not specified/u, '必须写明 $1'],
  [/^option '([^']*)' argument missing/u, '$1 后面缺少值'],
  [/^option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/u, '$1 不能是“$2”，可以是 $3'],
  [/^option '([^']*)' argument '([^']*)' is invalid\./u, '$1 不能是“$2”'],
  [/^too many arguments/u, '参数太多'],
];

/**
 * One line in both languages for an error of usage, with the nearest name where there is one.
 *
 * @param text what commander writes: `error: unknown option '--x'`, perhaps with `(Did you mean …?)` on a second line.
 * @returns the line; a text that is none of the known ones as it is.
 */
export function usageError(text: string): string {
  const plain = text.replace(/^error: /u, '').trimEnd();
  const meant = /\n\(Did you mean (.*)\?\)$/u.exec(plain);
  const english = meant ? plain.slice(0, meant.index) : plain;
  for (const [pattern, chinese] of sayings) {
    const found = pattern.exec(english);
    if (!found) continue;
    const said = chinese.replace(/\$(\d)/gu, (_, group: string) => found[Number(group)] ?? '');
    return meant ? `${said}，是不是 ${meant[1]}？ · ${english}, did you mean ${meant[1]}?\n` : `${said} · ${english}\n`;
  }
  return `${plain}\n`;
}
