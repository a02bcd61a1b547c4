import type { CheckWords } from '../../lib/checks/check';
import type { Spoken } from '../../lib/words/spoken';

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

/**
 * Sentences of a language that does not exist: written from right to left, and a third longer than English, so that
 * what is too narrow or on the wrong side shows. Values of a sentence are changed with it.
 */
export function mirrored(english: Spoken): Spoken {
  const check = (id: string): CheckWords => {
    const words = english.check(id);
    return { ...words, title: foreign(words.title), why: foreign(words.why), ask: foreign(words.ask) };
  };
  return {
    ...english,
    language: 'he',
    say: (key, values) => foreign(english.say(key, values)),
    fill: (sentence, values) => foreign(english.fill(sentence, values)),
    check,
  };
}

function foreign(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const letters = [...word].map((letter) => LETTERS[(letter.codePointAt(0) ?? 0) % LETTERS.length]);
    return letters.join('') + (word.length > 3 ? LETTERS.slice(0, Math.ceil(word.length / 3)) : '');
  });
}
