import { describe, expect, test } from 'vitest';
import { intensityOf, levelOf } from './intensity.ts';
import type { Expectation, Strand, Years } from './role.ts';
import type { Section } from './sections.ts';

const LIGHT: Strand = {
  id: 'light',
  title: 'The light',
  theme: 'tending',
  levels: ['tends', 'keeps', 'answers for'],
};

function form(more: Partial<Expectation>, section: Section = 'requirements') {
  return { expectation: { id: 'q1', text: 'The light', theme: 'tending', ...more }, section };
}

const BOATS: Strand = {
  id: 'boats',
  title: 'Boats',
  theme: 'tending',
  levels: ['bails', 'rows', 'steers'],
};

const shift = (before: ReturnType<typeof form>, after: ReturnType<typeof form>) =>
  intensityOf([LIGHT, BOATS], before, after);

describe('years', () => {
  const asking = (years: Omit<Years, 'of'>) => form({ years: { ...years, of: 'keeping' } });

  test.each<[Omit<Years, 'of'>, Omit<Years, 'of'>, string]>([
    [{ min: 2, max: 5 }, { min: 5 }, 'raised'],
    [{ min: 5 }, { min: 10 }, 'raised'],
    [{ min: 2, max: 4 }, { min: 2, max: 5 }, 'raised'],
    [{ min: 10 }, { min: 5, max: 20 }, 'lowered'],
    [{ min: 3 }, { min: 3 }, 'same'],
    [{ min: 2, max: 5 }, { min: 2 }, 'same'],
  ])('%j and then %j are %s', (before, after, expected) => {
    expect(shift(asking(before), asking(after))).toEqual({ shift: expected, by: 'years' });
  });

  test('say nothing where only one form asks for any', () => {
    expect(shift(asking({ min: 2 }), form({}))).toBeUndefined();
  });

  test('of two different things do not compare, whatever the strand', () => {
    const years = (of: string) => form({ strand: 'light', years: { min: of.length, of } });
    expect(shift(years('keeping'), years('keeping other keepers'))).toBeUndefined();
    expect(shift(years('the keeping'), years('keeping'))?.by).toBe('years');
  });
});

describe('levels of a strand', () => {
  const at = (level: string, strand = 'light') => form({ strand, level });

  test('raise, lower and keep', () => {
    expect(shift(at('tends'), at('answers for'))).toEqual({ shift: 'raised', by: 'level' });
    expect(shift(at('keeps'), at('tends'))).toEqual({ shift: 'lowered', by: 'level' });
    expect(shift(at('keeps'), at('keeps'))).toEqual({ shift: 'same', by: 'level' });
  });

  test('of two strands do not compare, whatever their places in them', () => {
    expect(shift(at('tends'), at('steers', 'boats'))).toBeUndefined();
    expect(shift(at('keeps'), at('rows', 'boats'))).toBeUndefined();
  });

  test('say nothing of another strand, of a level that it lacks or of none', () => {
    expect(shift(at('tends'), at('keeps', 'boats'))).toBeUndefined();
    expect(shift(at('tends'), at('sleeps'))).toBeUndefined();
    expect(shift(at('tends'), form({ strand: 'light' }))).toBeUndefined();
    expect(levelOf([LIGHT], form({ strand: 'light' }))).toBeUndefined();
  });

  test('give way to years', () => {
    const before = form({ strand: 'light', level: 'tends', years: { min: 5, of: 'keeping' } });
    const after = form({ strand: 'light', level: 'keeps', years: { min: 2, of: 'keeping' } });
    expect(shift(before, after)).toEqual({ shift: 'lowered', by: 'years' });
  });
});

test('what was nice to have and is now required is raised, and the other way round lowered', () => {
  expect(shift(form({}, 'niceToHaves'), form({}))).toEqual({ shift: 'raised', by: 'section' });
  expect(shift(form({}), form({}, 'niceToHaves'))).toEqual({ shift: 'lowered', by: 'section' });
});

test('what stays at its level but is now required is raised all the same', () => {
  const at = (section: Section) => form({ strand: 'light', level: 'keeps' }, section);
  expect(shift(at('niceToHaves'), at('requirements'))).toEqual({ shift: 'raised', by: 'section' });
});

test('a requirement in other words than the nice-to-have before it is not known to be more', () => {
  const said = (text: string, section: Section) => form({ strand: 'light', text }, section);
  expect(
    shift(said('Has kept a great light', 'niceToHaves'), said('Can trim a wick', 'requirements')),
  ).toBeUndefined();
});

test('more of it, but only as a nice-to-have, is neither more nor less', () => {
  const at = (level: string, section: Section) => form({ strand: 'light', level }, section);
  expect(shift(at('tends', 'requirements'), at('keeps', 'niceToHaves'))).toBeUndefined();
  expect(shift(at('tends', 'niceToHaves'), at('keeps', 'requirements'))).toEqual({
    shift: 'raised',
    by: 'level',
  });
});

describe('levels of a competency of its own', () => {
  const shown = (level: string, more: Partial<Expectation> = {}) =>
    form({ level, ...more }, 'competencies');

  test.each([
    ['1', '2', 'raised'],
    ['9', '10', 'raised'],
    ['Level 3', 'level 2.5', 'lowered'],
    ['L2', 'L2', 'same'],
  ])('%s and then %s are %s', (before, after, expected) => {
    expect(shift(shown(before), shown(after))).toEqual({ shift: expected, by: 'level' });
  });

  test.each([
    ['basic', 'advanced'],
    ['2', 'L3'],
    ['1–2', '3'],
  ])('%s and then %s have no known order', (before, after) => {
    expect(shift(shown(before), shown(after))).toBeUndefined();
  });

  test('give way to the levels of its strand', () => {
    const [low, high] = [shown('tends', { strand: 'light' }), shown('keeps', { strand: 'light' })];
    expect(shift(low, high)).toEqual({ shift: 'raised', by: 'level' });
  });

  test('say nothing in a section whose lines have none of their own', () => {
    expect(shift(form({ level: '1' }), form({ level: '2' }))).toBeUndefined();
  });
});

test('sections that do not compare say nothing of more or less', () => {
  expect(shift(form({}, 'requirements'), form({}, 'competencies'))).toBeUndefined();
  expect(shift(form({}, 'responsibilities'), form({}, 'niceToHaves'))).toBeUndefined();
});
