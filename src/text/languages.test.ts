import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as deAbout from './de/about.ts';
import * as deAgreement from './de/agreement.ts';
import * as deAllSteps from './de/allSteps.ts';
import * as deAnswers from './de/answers.ts';
import * as deArchive from './de/archive.ts';
import * as deCandidate from './de/candidate.ts';
import * as deCards from './de/cards.ts';
import * as deChain from './de/chain.ts';
import * as deChangeList from './de/changeList.ts';
import * as deChanges from './de/changes.ts';
import * as deCommands from './de/commands.ts';
import * as deCompare from './de/compare.ts';
import * as deControls from './de/controls.ts';
import * as deCounts from './de/counts.ts';
import * as deData from './de/data.ts';
import * as deEditions from './de/editions.ts';
import * as deEmbed from './de/embed.ts';
import * as deExpectations from './de/expectations.ts';
import * as deExperience from './de/experience.ts';
import * as deExporting from './de/exporting.ts';
import * as deExports from './de/exports.ts';
import * as deFamily from './de/family.ts';
import * as deFamilyTies from './de/familyTies.ts';
import * as deFoot from './de/foot.ts';
import * as deFromHere from './de/fromHere.ts';
import * as deGrade from './de/grade.ts';
import * as deGrades from './de/grades.ts';
import * as deHiring from './de/hiring.ts';
import * as deLadder from './de/ladder.ts';
import * as deLanguage from './de/language.ts';
import * as deLists from './de/lists.ts';
import * as deMapFile from './de/mapFile.ts';
import * as deMark from './de/mark.ts';
import * as deMatrix from './de/matrix.ts';
import * as deNotFound from './de/notFound.ts';
import * as deOffline from './de/offline.ts';
import * as deOpen from './de/open.ts';
import * as deOpened from './de/opened.ts';
import * as dePages from './de/pages.ts';
import * as dePalette from './de/palette.ts';
import * as dePartial from './de/partial.ts';
import * as deParts from './de/parts.ts';
import * as dePath from './de/path.ts';
import * as dePlan from './de/plan.ts';
import * as dePlanCase from './de/planCase.ts';
import * as dePlanFile from './de/planFile.ts';
import * as dePlanParts from './de/planParts.ts';
import * as dePlanScreen from './de/planScreen.ts';
import * as dePlanWords from './de/planWords.ts';
import * as deQuestions from './de/questions.ts';
import * as deRole from './de/role.ts';
import * as deRoles from './de/roles.ts';
import * as deScreens from './de/screens.ts';
import * as deSections from './de/sections.ts';
import * as deShare from './de/share.ts';
import * as deShared from './de/shared.ts';
import * as deShell from './de/shell.ts';
import * as deSteps from './de/steps.ts';
import * as deStrand from './de/strand.ts';
import * as deStrands from './de/strands.ts';
import * as deTray from './de/tray.ts';
import * as deUndescribed from './de/undescribed.ts';
import * as deWords from './de/words.ts';
import * as deWorkbook from './de/workbook.ts';
import * as enAbout from './en/about.ts';
import * as enAgreement from './en/agreement.ts';
import * as enAllSteps from './en/allSteps.ts';
import * as enAnswers from './en/answers.ts';
import * as enArchive from './en/archive.ts';
import * as enCandidate from './en/candidate.ts';
import * as enCards from './en/cards.ts';
import * as enChain from './en/chain.ts';
import * as enChangeList from './en/changeList.ts';
import * as enChanges from './en/changes.ts';
import * as enCommands from './en/commands.ts';
import * as enCompare from './en/compare.ts';
import * as enControls from './en/controls.ts';
import * as enCounts from './en/counts.ts';
import * as enData from './en/data.ts';
import * as enEditions from './en/editions.ts';
import * as enEmbed from './en/embed.ts';
import * as enExpectations from './en/expectations.ts';
import * as enExperience from './en/experience.ts';
import * as enExporting from './en/exporting.ts';
import * as enExports from './en/exports.ts';
import * as enFamily from './en/family.ts';
import * as enFamilyTies from './en/familyTies.ts';
import * as enFoot from './en/foot.ts';
import * as enFromHere from './en/fromHere.ts';
import * as enGrade from './en/grade.ts';
import * as enGrades from './en/grades.ts';
import * as enHiring from './en/hiring.ts';
import * as enLadder from './en/ladder.ts';
import * as enLanguage from './en/language.ts';
import * as enLists from './en/lists.ts';
import * as enMapFile from './en/mapFile.ts';
import * as enMark from './en/mark.ts';
import * as enMatrix from './en/matrix.ts';
import * as enNotFound from './en/notFound.ts';
import * as enOffline from './en/offline.ts';
import * as enOpen from './en/open.ts';
import * as enOpened from './en/opened.ts';
import * as enPages from './en/pages.ts';
import * as enPalette from './en/palette.ts';
import * as enPartial from './en/partial.ts';
import * as enParts from './en/parts.ts';
import * as enPath from './en/path.ts';
import * as enPlan from './en/plan.ts';
import * as enPlanCase from './en/planCase.ts';
import * as enPlanFile from './en/planFile.ts';
import * as enPlanParts from './en/planParts.ts';
import * as enPlanScreen from './en/planScreen.ts';
import * as enPlanWords from './en/planWords.ts';
import * as enQuestions from './en/questions.ts';
import * as enRole from './en/role.ts';
import * as enRoles from './en/roles.ts';
import * as enScreens from './en/screens.ts';
import * as enSections from './en/sections.ts';
import * as enShare from './en/share.ts';
import * as enShared from './en/shared.ts';
import * as enShell from './en/shell.ts';
import * as enSteps from './en/steps.ts';
import * as enStrand from './en/strand.ts';
import * as enStrands from './en/strands.ts';
import * as enTray from './en/tray.ts';
import * as enUndescribed from './en/undescribed.ts';
import * as enWords from './en/words.ts';
import * as enWorkbook from './en/workbook.ts';
import { interfaceLanguage, LANGUAGES } from './languages.ts';

/** Holds each language against the English, in one file although long: more than half of it is the table of all files of words. */

const ENGLISH = {
  about: enAbout,
  agreement: enAgreement,
  allSteps: enAllSteps,
  answers: enAnswers,
  archive: enArchive,
  candidate: enCandidate,
  cards: enCards,
  chain: enChain,
  changeList: enChangeList,
  changes: enChanges,
  commands: enCommands,
  compare: enCompare,
  controls: enControls,
  counts: enCounts,
  data: enData,
  editions: enEditions,
  embed: enEmbed,
  expectations: enExpectations,
  experience: enExperience,
  exporting: enExporting,
  exports: enExports,
  family: enFamily,
  familyTies: enFamilyTies,
  foot: enFoot,
  fromHere: enFromHere,
  grade: enGrade,
  grades: enGrades,
  hiring: enHiring,
  ladder: enLadder,
  language: enLanguage,
  lists: enLists,
  mapFile: enMapFile,
  mark: enMark,
  matrix: enMatrix,
  notFound: enNotFound,
  offline: enOffline,
  open: enOpen,
  opened: enOpened,
  pages: enPages,
  palette: enPalette,
  partial: enPartial,
  parts: enParts,
  path: enPath,
  plan: enPlan,
  planCase: enPlanCase,
  planFile: enPlanFile,
  planParts: enPlanParts,
  planScreen: enPlanScreen,
  planWords: enPlanWords,
  questions: enQuestions,
  role: enRole,
  roles: enRoles,
  screens: enScreens,
  sections: enSections,
  share: enShare,
  shared: enShared,
  shell: enShell,
  steps: enSteps,
  strand: enStrand,
  strands: enStrands,
  tray: enTray,
  undescribed: enUndescribed,
  words: enWords,
  workbook: enWorkbook,
};

/** What a word is in any language: a text, a function of the same parts, or a table of such. */
type Translated<Word> = Word extends string
  ? string
  : Word extends boolean | RegExp
    ? Word
    : Word extends (...parts: infer Parts) => infer Said
      ? (...parts: Parts) => Said extends readonly unknown[] ? Said : Translated<Said>
      : { readonly [Name in keyof Word]: Translated<Word[Name]> };

/** The compiler asks for each word of the English files, and for each file. */
const GERMAN = {
  about: deAbout,
  agreement: deAgreement,
  allSteps: deAllSteps,
  answers: deAnswers,
  archive: deArchive,
  candidate: deCandidate,
  cards: deCards,
  chain: deChain,
  changeList: deChangeList,
  changes: deChanges,
  commands: deCommands,
  compare: deCompare,
  controls: deControls,
  counts: deCounts,
  data: deData,
  editions: deEditions,
  embed: deEmbed,
  expectations: deExpectations,
  experience: deExperience,
  exporting: deExporting,
  exports: deExports,
  family: deFamily,
  familyTies: deFamilyTies,
  foot: deFoot,
  fromHere: deFromHere,
  grade: deGrade,
  grades: deGrades,
  hiring: deHiring,
  ladder: deLadder,
  language: deLanguage,
  lists: deLists,
  mapFile: deMapFile,
  mark: deMark,
  matrix: deMatrix,
  notFound: deNotFound,
  offline: deOffline,
  open: deOpen,
  opened: deOpened,
  pages: dePages,
  palette: dePalette,
  partial: dePartial,
  parts: deParts,
  path: dePath,
  plan: dePlan,
  planCase: dePlanCase,
  planFile: dePlanFile,
  planParts: dePlanParts,
  planScreen: dePlanScreen,
  planWords: dePlanWords,
  questions: deQuestions,
  role: deRole,
  roles: deRoles,
  screens: deScreens,
  sections: deSections,
  share: deShare,
  shared: deShared,
  shell: deShell,
  steps: deSteps,
  strand: deStrand,
  strands: deStrands,
  tray: deTray,
  undescribed: deUndescribed,
  words: deWords,
  workbook: deWorkbook,
} satisfies Translated<typeof ENGLISH>;

/** Words that are the same in both languages: names, signs and units. */
const SAME = new Set([
  'clone',
  'Esc',
  'Export',
  'h',
  'Link',
  'min',
  'npm ci',
  'npx',
  'open',
  'Start',
  'Status',
  'System',
  'Tab',
]);

const FOLDERS = { en: ENGLISH, de: GERMAN } satisfies Record<(typeof LANGUAGES)[number], object>;

test.each(LANGUAGES)(
  'every file of words in %s is held to those of the others here',
  (language) => {
    const files = readdirSync(`src/text/${language}`).map((file) => file.replace(/\.ts$/, ''));
    expect(files.toSorted()).toEqual(Object.keys(FOLDERS[language]).toSorted());
  },
);

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-ch', 'de'],
  ['en-US', 'en'],
  ['fr', 'en'],
  ['den', 'en'],
])('over a dataset in %s the interface speaks %s', (tag, language) => {
  expect(interfaceLanguage(tag)).toBe(language);
});

describe.each(Object.entries(ENGLISH))('the German of “%s”', (file, english) => {
  const german: unknown = Object.entries(GERMAN).find(([name]) => name === file)?.[1];
  const pairs = saidBy(english, german, file);

  test('says all that the English says, and nothing else', () => {
    expect(pairs.filter(([, , said]) => typeof said !== 'string').map(([name]) => name)).toEqual(
      [],
    );
    expect(saidBy(german, english, file).map(([name]) => name)).toEqual(
      pairs.map(([name]) => name),
    );
  });

  test('is no English that was forgotten', () => {
    const same = pairs.filter(([, en, de]) => en === de && hasWords(en)).map(([, en]) => en);
    expect(same.filter((words) => !SAME.has(wordsIn(words)))).toEqual([]);
  });

  test('uses every part that the English is given', () => {
    const lost = pairs.filter(([, en, de]) => partsIn(en).some((part) => !de.includes(part)));
    expect(lost.map(([name]) => name)).toEqual([]);
  });

  test('is written as German is: quotes, dashes, no doubled spaces or stops', () => {
    const odd = pairs.filter(([, , de]) => /[”"]| {2}|\.\.| ,|\bdaß\b/.test(de));
    expect(odd.map(([name, , de]) => `${name}: ${de}`)).toEqual([]);
  });
});

type Pair = readonly [name: string, words: string, other: string];

/** What two files say for each name, functions with parts that are found again: numbers, one and many, or texts. */
function saidBy(words: unknown, other: unknown, name: string): readonly Pair[] {
  if (typeof words === 'string') return [[name, words, String(other)]];
  if (words instanceof RegExp || typeof words === 'boolean' || words === null) return [];
  if (typeof words === 'function') {
    return PARTS.flatMap((parts, at) =>
      saidBy(called(words, parts), called(other, parts), `${name}(${at})`),
    );
  }
  if (Array.isArray(words)) {
    if (words.some((each) => typeof each === 'object')) return [];
    return [[name, words.join(''), Array.isArray(other) ? other.join('') : String(other)]];
  }
  if (typeof words !== 'object') return [];
  const others = new Map(Object.entries(Object(other)));
  return Object.entries(words).flatMap(([key, each]) =>
    saidBy(each, others.get(key), `${name}.${key}`),
  );
}

/** Parts for any function of words, all of them different. */
const PARTS = [
  [7001, 7002, 7003, 7004, 7005, 7006],
  [1, 1, 1, 1, 1, 1],
];

function called(words: unknown, parts: readonly number[]): unknown {
  return typeof words === 'function' ? words(...parts) : undefined;
}

function partsIn(words: string): readonly string[] {
  return words.match(/700\d/g) ?? [];
}

function hasWords(words: string): boolean {
  return /\p{L}/u.test(words);
}

function wordsIn(words: string): string {
  return words.replaceAll(/\d+/g, '').trim();
}
