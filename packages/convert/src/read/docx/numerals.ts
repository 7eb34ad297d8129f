const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const legalDigits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** Chinese ordinals as Word counts them, 1 to 99: 十一, 二十. */
function chinese(value: number, names: readonly string[], ten: string): string {
  if (value < 10) return names[value] ?? String(value);
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? names[tens] : ''}${ten}${value % 10 > 0 ? names[value % 10] : ''}`;
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  let text = '';
  for (const [step, letters] of steps) for (; rest >= step && text.length < 40; rest -= step) text += letters;
  return text;
}

const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(8, Math.floor((value - 1) / 26) + 1));

const cyclic = (names: string, value: number): string => names[(value - 1) % names.length] ?? String(value);

/** A number in one of Word's formats (`w:numFmt`); an unknown one is written in figures. */
export function wordNumeral(format: string, value: number): string {
  if (value < 1) return String(value);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return chinese(value, digits, '十');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return chinese(value, legalDigits, '拾');
    case 'ideographTraditional':
      return cyclic(stems, value);
    case 'ideographZodiac':
      return cyclic(branches, value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    case 'decimalFullWidth':
      return String(value).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    default:
      return String(value);
  }
}
