import type { Bilingual } from '../span.ts';

/** Ends a message that rests on our reading, which is never shown as law. */
export const inference: Bilingual = { zh: '（这是推断，不是规定）', en: ' (our inference, not a rule of law)' };

/** Ends a message that only says what is usual or clearer. */
export const advice: Bilingual = { zh: '（这是建议，不是规定）', en: ' (advice, not a rule of law)' };
