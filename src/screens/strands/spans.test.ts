import { expect, test } from 'vitest';
import { INFO, ladderOf, role } from '#src/domain/fixture.ts';
import { spanInWords, spansByTheme } from './spans.ts';

const strand = (id: string, theme = 'care') => ({ id, title: id, theme });
const ladder = ladderOf([role('keeper', '1')], [], {
  themes: [...INFO.themes, { id: 'sea', title: 'Sea' }, { id: 'air', title: 'Air' }],
  strands: ['high', 'unknown', 'wide', 'low', 'nobody']
    .map((id) => strand(id))
    .concat(strand('tides', 'sea')),
});
const reach = (id: string, roles: number, low?: string, high?: string) => ({
  id,
  lines: '',
  roles,
  ...(low && high ? { low, high } : {}),
});
const themes = spansByTheme(ladder, [
  reach('nobody', 0),
  reach('high', 2, '4', '5'),
  reach('unknown', 1),
  reach('wide', 5, '1', '4'),
  reach('low', 3, '1', '2'),
]);

test('strands stand by theme, those that begin lowest first, those of no known grade last', () => {
  expect(themes.map(({ theme }) => theme.id)).toEqual(['care', 'sea']);
  const [care] = themes;
  expect(care?.spans.map((span) => span.strand.id)).toEqual([
    'low',
    'wide',
    'high',
    'unknown',
    'nobody',
  ]);
  expect(care?.spans[2]?.ranks).toEqual([3, 4]);
});

test('what reaches equally far stands in the order of its language', () => {
  const swedish = ladderOf([role('keeper', '1')], [], {
    language: 'sv',
    strands: ['ö', 'z', 'a'].map((id) => strand(id)),
  });
  const [theme] = spansByTheme(swedish, []);
  expect(theme?.spans.map((span) => span.strand.id)).toEqual(['a', 'z', 'ö']);
  const german = ladderOf([role('keeper', '1')], [], { ...swedish.info, language: 'de' });
  expect(spansByTheme(german, [])[0]?.spans.map((span) => span.strand.id)).toEqual(['a', 'ö', 'z']);
});

test('each span is told in words', () => {
  const words = themes.flatMap(({ spans }) => spans.map((span) => spanInWords(ladder, span)));
  expect(words).toEqual([
    'grades 1–2',
    'grades 1–4',
    'grades 4–5',
    'no grade known',
    'asked of no role yet',
    'asked of no role yet',
  ]);
  const single = { strand: strand('one'), roles: 1, ranks: [2, 2] as const };
  expect(spanInWords(ladder, single)).toBe('grade 3');
});

test('a ladder without strands has none', () => {
  expect(spansByTheme(ladderOf([role('keeper', '1')]), [])).toEqual([]);
});
