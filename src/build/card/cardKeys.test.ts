import { expect, test } from 'vitest';
import { INFO, ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { roleView } from '#src/screens/role/screen.ts';
import { cardOf } from './card.ts';
import { cardKeys } from './cardKeys.ts';
import { drawnCard } from './drawnCard.ts';
import { FONTS, STYLES } from './fixture.ts';
import { cardLooks, cardPainter } from './paintCard.ts';

const looks = cardLooks({ styles: STYLES, fonts: FONTS }, INFO);
const ladder = (title = 'Keeper') =>
  ladderOf(
    [role('hand', '1'), role('keeper', '2', { title }), role('mate', '2', { family: 'sailors' })],
    [promotion('hand', 'keeper')],
  );
const card = (id: string, of = ladder()) => drawnCard(cardOf(of, roleView(id)));

test('a card has the same key as long as it is the same picture', () => {
  const key = cardKeys(looks, 'painter');
  expect(key(card('keeper'))).toBe(cardKeys(looks, 'painter')(card('keeper')));
  // Whose title is not on it.
  expect(key(card('mate', ladder('Keeper of lamps')))).toBe(key(card('mate')));
});

test('it keeps its key once typefaces have been registered to paint with', () => {
  const before = cardKeys(looks, 'painter')(card('keeper'));
  cardPainter(looks);
  expect(cardKeys(looks, 'painter')(card('keeper'))).toBe(before);
});

test('it has another one with whatever its picture depends on', () => {
  const { palette, fonts } = looks;
  const keys = [
    cardKeys(looks, 'painter')(card('keeper')),
    cardKeys(looks, 'painter')(card('hand')),
    cardKeys(looks, 'painter')(card('keeper', ladder('Keeper of lamps'))),
    cardKeys(looks, 'another')(card('keeper')),
    cardKeys({ ...looks, language: 'de' }, 'painter')(card('keeper')),
    cardKeys({ ...looks, palette: { ...palette, paper: '#ffffff' } }, 'painter')(card('keeper')),
    cardKeys({ ...looks, fonts: { ...fonts, sans: fonts.serif } }, 'painter')(card('keeper')),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('the program that paints has a word of its own', () => {
  expect(import.meta.env.PAINTER).toMatch(/^[0-9a-f]{64}$/);
});
