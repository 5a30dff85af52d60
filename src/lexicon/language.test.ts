import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessLanguage } from './language.ts';

test.each([
  ['en', ['Keeps the lamp burning through the night', 'Shows others how to trim the wick']],
  [
    'de',
    ['Hält die Lampe in der Nacht am Brennen', 'Zeigt anderen, wie man den Docht kürzt und pflegt'],
  ],
  [
    'fr',
    ['Garde la lampe allumée pendant la nuit', 'Montre aux autres comment on taille les mèches'],
  ],
  [
    'es',
    [
      'Mantiene la lámpara encendida por la noche',
      'Enseña a los demás cómo se corta la mecha del faro',
    ],
  ],
  [
    'it',
    [
      'Tiene la lampada accesa per tutta la notte',
      'Mostra agli altri come si cura il lume della torre',
    ],
  ],
  [
    'nl',
    [
      'Houdt de lamp brandend in de nacht',
      'Laat anderen zien hoe je het licht van de toren onderhoudt',
    ],
  ],
  [
    'pt',
    [
      'Mantém a lâmpada acesa durante a noite',
      'Mostra aos outros como cuidar da luz do farol para os navios',
    ],
  ],
  ['ru', ['Поддерживает огонь в лампе', 'Показывает другим']],
  ['uk', ['Підтримує вогонь у лампі', 'Показує іншим, її робота']],
  ['ja', ['夜のあいだ灯りを守る', 'コードを書く']],
  ['zh', ['整夜守护灯光', '教导他人']],
  ['ko', ['밤새 등불을 지킨다']],
  ['ar', ['يقود التصميم']],
  ['el', ['Κρατά τη λάμπα αναμμένη']],
])('a page is in %s', (language, texts) => {
  expect(guessLanguage(texts)).toBe(language);
});

describe('nothing is said of', () => {
  test.each([
    ['no text', []],
    ['figures', ['12', '—', '3.5']],
    ['titles alone', ['Keeper', 'Senior Keeper', 'Staff Engineer II']],
    ['a word', ['Wien']],
    [
      'two languages at once',
      ['the lamp and the tower and of it', 'die Lampe und der Turm und das ist'],
    ],
  ])('%s', (_, texts) => {
    expect(guessLanguage(texts)).toBeUndefined();
  });
});

test('a name in another script changes nothing', () => {
  expect(guessLanguage(['The keeper of the lamp in 東京 is with you and will help'])).toBe('en');
});

test('the glossary of the project is English, and a text of millions of letters is read', () => {
  const glossary = readFileSync('docs/glossary.md', 'utf8');
  expect(guessLanguage([glossary])).toBe('en');
  expect(guessLanguage([glossary.repeat(400)])).toBe('en');
});
