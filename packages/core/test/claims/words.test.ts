import { describe, expect, test } from 'vitest';
import { lexicon } from '../../src/catalogue/phrases.ts';
import { mayDeny, tellingAt, wordAt } from '../../src/claims/words.ts';
import { namesChannel, rows } from '../../src/rules/P/P03-channel-named.ts';

const phrases = lexicon();

describe('words that say zero', () => {
  test('each has a character by which a text without any is told apart', () => {
    const unknown = Object.values(phrases.zero)
      .flat()
      .filter((phrase) => tellingAt(phrase) < 0);
    expect(unknown).toEqual([]);
  });

  test('each is found inside a text, with white space in it as well', () => {
    for (const phrase of Object.values(phrases.zero).flat()) {
      // 未答复 is known as something else first: it says that replies are open.
      if (wordAt(phrase, 0)?.word.kind !== 'zero') continue;
      expect(mayDeny(`本年度${phrase}`), phrase).toBe(true);
      expect(mayDeny(`本年度${[...phrase].join(' ')}`), phrase).toBe(true);
    }
  });

  test('what only has one of the characters is none', () => {
    expect(mayDeny('为行动不便的群众提供帮助')).toBe(false);
    expect(mayDeny('及时更新公开指南和目录')).toBe(false);
  });
});

test('each phrase for a channel has a character by which a text without any is told apart', () => {
  const channels = Object.keys(rows).flatMap((concept) => phrases.object[concept] ?? []);
  expect(channels.length).toBeGreaterThan(20);
  expect(channels.filter((phrase) => !namesChannel.test(phrase))).toEqual([]);
});
