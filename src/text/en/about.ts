/** A way to make a ladder of one's own. */
export interface WayToMake {
  readonly id: 'open' | 'npx' | 'clone';
  readonly title: string;
  readonly words: string;
  /** What is typed, a line each. */
  readonly commands?: readonly string[];
}

/** Something that a browser keeps of what people do here. */
export interface KeptHere {
  readonly what: string;
  readonly where: string;
  readonly gone: string;
}

/** The words of the page that says what this is. */
export const ABOUT_WORDS = {
  title: 'About this site',
  card: 'What it is, and how to make one of your own',
  describe: (organisation: string) =>
    `What the career ladder of ${organisation} is shown with, how to make one of your own, what is kept on your device, and the licences.`,
  here: 'Here are',
  of: 'of',
  asOf: (day: string) => `as of ${day}`,
  lead: 'Each role as a station on one map, what it asks, how it grows from level to level, and what changes from one role to the next.',
  rungs:
    'It is made with Rungs, a free explorer for career ladders. Rungs reads job-family pages, documents and tables as data, and makes a site of them that any host can serve. Nothing is computed on a server.',
  toData: 'Where the data comes from, and what is amiss in it',

  make: 'Make one of your own',
  makeLead:
    'Any organisation’s ladder can stand here: three ways, from a first look to a site of your own.',
  ways: [
    {
      id: 'open',
      title: 'In this browser',
      words:
        'Drop a spreadsheet, a document or a folder, or paste a table. You see the map of it in seconds, and can use every screen on it. It is read on your device and is sent nowhere.',
    },
    {
      id: 'npx',
      title: 'With one command',
      words:
        'With Node on your computer the package makes a folder to begin from, takes in what you have, checks it and builds the finished site.',
      commands: [
        'npx rungs init',
        'npx rungs import our-ladder.xlsx --out data --force',
        'npx rungs check',
        'npx rungs build',
      ],
    },
    {
      id: 'clone',
      title: 'From the source',
      words:
        'With a clone of the source you can change anything. Your data stays in a folder of its own.',
      commands: ['npm ci', 'LADDER_DATA=../data npm start'],
    },
  ] satisfies readonly WayToMake[],
  toOpen: 'Open your own',

  kept: 'What stays on your device',
  keptLead:
    'This site sets no cookies, counts no visits and asks no other site for anything. What you do here stays in this browser:',
  until: 'until',
  keptHere: [
    {
      what: 'Plans, with their notes and evidence',
      where: 'a database of this browser, locked by a passphrase if you like',
      gone: 'you erase the plan',
    },
    {
      what: 'Ladders that you opened yourself',
      where: 'a database of this browser',
      gone: 'you remove the ladder',
    },
    {
      what: 'Your role, the theme, what you opened last',
      where: 'the storage of this browser',
      gone: 'you change it',
    },
    {
      what: 'Pages to read without a network',
      where: 'the cache of this browser',
      gone: 'you remove them under “Data”',
    },
  ] satisfies readonly KeptHere[],
  keptEnd: 'Clearing the data of this site in the browser removes all of it at once.',

  licences: 'Code and licences',
  code: 'The code of Rungs is free under the MIT licence; it is in the package “rungs”, and whoever runs a site may change it.',
  packages: 'The packages and typefaces that it is made with, and their licences',
  data: 'The data:',
} as const;
