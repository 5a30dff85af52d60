import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOfTitle, readLevel } from './levels.ts';
import { isBareRank, readTitle, saysOnlyLevel } from './readTitle.ts';
import { isRank, looksLikeTitle } from './titleForm.ts';

const inShort = (text: string) => {
  const level = readLevel(text);
  return level && `${level.scheme} · ${level.label} · ${level.rest}`;
};

test.each([
  ['L3', 'L · L3 · '],
  ['IC4', 'IC · IC4 · '],
  ['ic 4', 'IC · IC4 · '],
  ['M2', 'M · M2 · '],
  ['P5', 'P · P5 · '],
  ['E6', 'E · E6 · '],
  ['T3', 'T · T3 · '],
  ['G7', 'G · G7 · '],
  ['L3.5', 'L · L3.5 · '],
  ['L4+', 'L · L4+ · '],
  ['Band 6', 'Band · Band 6 · '],
  ['band: 8A', 'Band · Band 8a · '],
  ['Band 6 Nurse', 'Band · Band 6 · Nurse'],
  ['SFIA 4', 'SFIA · SFIA 4 · '],
  ['Senior Keeper (SFIA 4)', 'SFIA · SFIA 4 · Senior Keeper'],
  ['Level 5 –', ' · 5 · '],
  ['Level 5 – Lead Keeper', ' · 5 · Lead Keeper'],
  ['Level 5 - Lead Keeper', ' · 5 · Lead Keeper'],
  ['Level II', ' · II · '],
  ['(L2)', 'L · L2 · '],
  ['Keeper (L2)', 'L · L2 · Keeper'],
  ['Keeper (L2), Night', 'L · L2 · Keeper, Night'],
  ['[L2] Keeper', 'L · L2 · Keeper'],
  ['Keeper, L2', 'L · L2 · Keeper'],
  ['**Level:** L8', 'L · L8 · '],
  ['Level: 8', ' · 8 · '],
  ['Level 3 (L3)', 'L · L3 · '],
  ['Grade 6', ' · 6 · '],
  ['Grade 9,5', ' · 9.5 · '],
  ['Grade B+', ' · B+ · '],
  ['Job Grade: 08', ' · 8 · '],
  ['Pay Grade 12', ' · 12 · '],
  ['Keeper at level 3', ' · 3 · Keeper'],
  ['L1: Junior Keeper', 'L · L1 · Junior Keeper'],
  ['IC6 Staff Keeper', 'IC · IC6 · Staff Keeper'],
  ['IC6 Senior Keeper II', 'IC · IC6 · Senior Keeper II'],
  ['Principal Keeper – P7', 'P · P7 · Principal Keeper'],
  ['IC9: Distinguished (Thought Leader)', 'IC · IC9 · Distinguished (Thought Leader)'],
  ['Tier 1', 'Tier · Tier 1 · '],
  ['Level D2', 'D · D2 · '],
  ['Stufe 3', ' · 3 · '],
  ['Niveau 2', ' · 2 · '],
  ['Échelon 3', ' · 3 · '],
  ['EG 13', 'EG · EG 13 · '],
  ['Entgeltgruppe 9b', 'EG · EG 9b · '],
  ['Besoldungsgruppe A13', 'A · A13 · '],
  ['Coefficient 270', 'Coefficient · Coefficient 270 · '],
  ['Karrierestufe 4: Pflegefachkraft', ' · 4 · Pflegefachkraft'],
  ['Pflegefachkraft EG 8', 'EG · EG 8 · Pflegefachkraft'],
  ['Stufe III – Meister', ' · III · Meister'],
])('%s is the label of a scheme', (text, expected) => {
  expect(inShort(text)).toBe(expected);
});

test.each([
  ['Senior', 'Senior', ''],
  ['Associate', 'Associate', ''],
  ['Staff', 'Staff', ''],
  ['Lead', 'Lead', ''],
  ['Mid-level', 'Mid', ''],
  ['Entry Level', 'Entry', ''],
  ['Level: Senior', 'Senior', ''],
  ['Engineer II', 'II', 'Engineer'],
  ['SWE II', 'II', 'SWE'],
  ['Keeper 3', '3', 'Keeper'],
  ['Sr. Keeper II', 'Senior II', 'Keeper'],
  ['Lead Keeper', 'Lead', 'Keeper'],
  ['Team Lead', 'Lead', 'Team Lead'],
  ['Senior Director, IT', 'Senior Director', 'Director, IT'],
  ['Ingénieure confirmée', 'Confirmé', 'Ingénieure'],
  ['Développeur senior', 'Senior', 'Développeur'],
  ['Junior Pflegefachkraft (m/w/d)', 'Junior', 'Pflegefachkraft (m/w/d)'],
])('%s has its level in its words: %s', (text, label, rest) => {
  expect(readLevel(text)).toMatchObject({ kind: 'word', label, rest });
});

/** What looks like a level to a careless reader. */
const NO_LEVELS = [
  ...['Windows 11', 'Java 8', 'Python 3 Developer', 'C#', 'C++', 'S3', 'K8s', 'Web3', 'MP3', 'A4'],
  ...['B2B', 'E2E Tester', 'P2P', '24/7', '3 years', 'ISO 9001', 'Top 10', '2025', 'Q4', 'G20'],
  ...['Tier 1 support', 'Level 2 Support', 'L2 Support Engineer', 'Grade 6 Teacher', 'M1 chip'],
  ...['World War II', 'Type II Diabetes Nurse', 'Formula 1 Engineer', 'Phase I', 'Part II'],
  ...['Step 1', 'Round 2', 'Engineer, Windows 11', 'Lead Generation', 'Staff Meeting', '3', 'I'],
  ...['Associate degree', 'Principal components', 'Executive Summary', 'Levels', 'Level'],
  ...['Graded', 'Ranked', 'Level up', 'Level head', 'L3/L4', 'Level 3-5', 'Levels (IC1-IC9)'],
  ...['The Keeper is a grade 10.', 'Works at level 3', 'Grade A Quality', 'Entry requirements'],
  ...['Stufe 2 Lehrer', 'Klasse 3', 'Woche 2', 'Étape 2', 'L100', 'Kapitel IV', 'Niveau', 'Stufen'],
  ...['Senior stakeholders', 'Version 2', 'Chapter 3', 'Base 64', 'H1', '1:1', '', '–', 'L', 'IC'],
];

test.each(NO_LEVELS)('“%s” is no level', (text) => {
  expect(readLevel(text)).toBeUndefined();
});

test.each([
  ['IC4', 'ic'],
  ['M2: Keeper', 'management'],
  ['L3', undefined],
])('the scheme of %s is of the track %s', (text, track) => {
  expect(readLevel(text)?.track).toBe(track);
});

test.each([
  ['IC9: Distinguished (Thought Leader)', 'ic'],
  ['M2 Keeper', 'management'],
])('the scheme of %s tells the track, whatever the words', (title, track) => {
  expect(readTitle(title).track).toEqual({ track, sure: true });
});

test.each([['Barista 2'], ['Barista II'], ['M2 Barista'], ['Grade 7 Barista'], ['P4 Barista']])(
  '%s has a level where it is known to be a title',
  (title) => {
    expect(levelOfTitle(title)?.rest).toBe('Barista');
  },
);

describe('what is said of a level agrees', () => {
  test.each(['L3', 'IC4', 'Band 6', 'Level II', 'Senior', 'Senior Level', 'Grade 6'])(
    '%s',
    (text) => {
      expect([isRank(text), saysOnlyLevel(text), readLevel(text)?.rest]).toEqual([true, true, '']);
    },
  );

  test.each(['Director', 'Senior Manager'])('%s is a level and may be a role', (text) => {
    expect([isRank(text), isBareRank(text), saysOnlyLevel(text)]).toEqual([true, true, false]);
  });

  test.each(['L1: Junior Keeper', 'Keeper (L2)', 'IC6 Staff Keeper', 'Level 5 – Keeper'])(
    '%s is a title',
    (text) => {
      expect([looksLikeTitle(text), isRank(text)]).toEqual([true, false]);
    },
  );

  test('titles of one scheme rise by its numbers', () => {
    const rising = ['L1', 'L2', 'L10', 'Keeper (L11)'];
    const heights = rising.map((title) => readTitle(title).level?.height ?? -1);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });
});

const SCHEMES = ['L', 'IC', 'M', 'P', 'E', 'T', 'G'];
const number = fc.integer({ min: 1, max: 15 });
const job = fc.constantFrom('Keeper', 'Lamp Engineer', 'Nurse', 'Senior Teacher');

describe('whatever is written', () => {
  test('a label beside a job is found in every place that people give it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCHEMES), number, job, (scheme, at, title) => {
        const label = `${scheme}${at}`;
        const written = [
          ...[
            `${label}: ${title}`,
            `${label} – ${title}`,
            `${label} ${title}`,
            `(${label}) ${title}`,
          ],
          ...[
            `${title} (${label})`,
            `${title}, ${label}`,
            `${title} - ${label}`,
            `${title} ${label}`,
          ],
        ];
        for (const text of written) {
          expect(readLevel(text)).toMatchObject({ scheme, label, order: at, rest: title });
        }
      }),
    );
  });

  test('a label is read back as itself, and what is left is no level of its scheme', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCHEMES, 'Band ', 'SFIA '), number, job, (name, at, title) => {
        const level = readLevel(`${name}${at}: ${title}`);
        expect(readLevel(level?.label ?? '')).toMatchObject({ label: level?.label, rest: '' });
        expect(readLevel(level?.rest ?? '')?.kind).not.toBe('label');
      }),
    );
  });

  test('no text without a digit, a numeral or a level word has one, and the longest are answered', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'qwzjk -–:,([]).*') });
    fc.assert(fc.property(plain, (text) => readLevel(text) === undefined));
    // What grows with the square of its length would not end within the runner's limit.
    for (const bait of ['L1 ', '(L1', 'Level ', ': ', 'II ', 'Senior '])
      expect(() => readLevel(bait.repeat(300_000))).not.toThrow();
  });

  test('every word of a text is in its level or in what is left', () => {
    const text = fc.array(fc.constantFrom('Senior', 'Keeper', 'II', 'Lamp', 'Night'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(text, (words) => {
        const level = readLevel(words.join(' '));
        const left = level
          ? `${level.label} ${level.rest}`.toLowerCase()
          : words.join(' ').toLowerCase();
        for (const word of words) expect(left).toContain(word.toLowerCase());
      }),
      { numRuns: 2_000 },
    );
  });
});

test('numbers beside words in brackets count something, and are no level', () => {
  expect(levelOfTitle('Senior Keeper (4–7 years qualified)')?.label).toBe('Senior');
  expect(levelOfTitle('Keeper (II)')?.label).toBe('II');
});
