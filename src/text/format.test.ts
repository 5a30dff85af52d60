import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGE } from '#src/text/en/language.ts';
import { counted, inDigits, withDigits } from './format.ts';

test('numbers are grouped, and sizes cut to what they say', () => {
  expect(inDigits(0)).toBe('0');
  expect(inDigits(10_000)).toBe('10,000');
  expect(inDigits(1.2345, 2)).toBe('1.2');
  expect(inDigits(123, 2)).toBe('120');
  expect(withDigits('1500 roles of 2000')).toBe('1,500 roles of 2000');
});

test('what is counted is one or many', () => {
  expect(counted(1, 'role')).toBe('1 role');
  expect(counted(0, 'role')).toBe('0 roles');
  expect(counted(2, 'job family', 'job families')).toBe('2 job families');
});

test('the page that every address starts from is in the language of the interface', () => {
  expect(readFileSync('index.html', 'utf8')).toContain(`<html lang="${LANGUAGE}"`);
});
