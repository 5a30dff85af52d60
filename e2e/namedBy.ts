import type { Compiled } from '../src/dataset/compile.ts';
import { synthesizeDataset } from '../src/tools/synthesize.ts';
import { compiled } from './invented.ts';

/** How an organisation may call its things: every kind of words that a layout made for others finds hard. */
interface Names {
  readonly language: string;
  /** What the things of the ladder are called, beside a number that keeps them apart. */
  readonly titles: readonly string[];
  /** The labels of its grades, lowest first. */
  readonly grades: readonly string[];
  /** What its roles ask. */
  readonly lines: readonly string[];
}

const LONG = 'Qualitätssicherungsmaßnahmenbeauftragtenstellvertretung';

export const NAMES = {
  'long words, and words for grades': {
    language: 'de',
    titles: [LONG, 'Hauptabteilungsleitungsassistenz', `${LONG} (${LONG})`, 'Amt'],
    grades: [
      'Berufseinsteigende',
      'Associate',
      'Intermediate',
      'Senior',
      'Staff',
      'Fachverantwortung',
      'Principal',
      'Distinguished',
      'Bereichsverantwortung',
      'Fellow',
      'Geschäftsführung',
      'Vorstandsvorsitz',
    ],
    lines: [`Verantwortet die ${LONG}`, 'Leitet'],
  },
  'long numbers, and nothing to break at': {
    language: 'en',
    titles: [
      'Engineer/Developer/Architect/Administrator/Operator/Consultant',
      'site_reliability_engineering_team_lead_for_everything',
      'Head of the Department of the Coordination of the Offices for the Support of All Others',
      'B',
      '00000000000000000000000000000000000000000000000000',
    ],
    grades: Array.from({ length: 12 }, (_, at) => `${1010 + at * 105}`),
    lines: [
      'Keeps https://example.org/a/very/long/address/that/nobody/has/ever/broken/in/two/index.html',
      'Says www.example.org',
    ],
  },
  'letters of the whole world': {
    language: 'ar',
    titles: [
      'كبير مهندسي البنية التحتية والموثوقية',
      'מנהלת בכירה של הנדסת תשתיות',
      '基盤技術本部長補佐代理兼信頼性向上推進責任者',
      'วิศวกรอาวุโสด้านความน่าเชื่อถือของระบบโครงสร้างพื้นฐาน',
      'Главный инженер-программист',
      '👩🏽‍🚀 Ängström ﷽',
    ],
    grades: ['一級', '二級', 'ثالث', 'רביעי', 'ห้า', 'VI', '七', 'أ', '九', '十', 'ข', 'Ω'],
    lines: ['يقود فريقًا من المهندسين', '障害に対応し、再発を防ぐ仕組みを作る', 'ดูแลระบบ'],
  },
} as const satisfies Readonly<Record<string, Names>>;

/** An invented ladder in which everything is called as these names have it, always the same. */
export function namedBy({ language, titles, grades, lines }: Names): Compiled {
  const files = synthesizeDataset({ roles: 40, seed: 7 });
  let count = 0;
  const next = (of: readonly string[]) => of[count++ % of.length] ?? '';
  /** The scale as the invented ladder has it: a grade keeps its place. */
  const scale: string[] = [];
  const gradeOf = (value: unknown) => {
    const label = String(value);
    if (!scale.includes(label)) scale.push(label);
    return grades[scale.indexOf(label) % grades.length];
  };
  /** What is said under a key of the files; nothing where it stays. */
  const said = (key: string, was: unknown): unknown => {
    if (key === 'title' && typeof was === 'string') return `${next(titles)} ${count}`;
    if (key === 'text' && typeof was === 'string') return `${next(lines)} ${was}`;
    if (key === 'short' || key === 'summary') return next(titles);
    if (key === 'value') return gradeOf(was);
    return undefined;
  };
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, was]) => [
      key,
      said(key, was) ?? renamed(was),
    ]);
    return Object.fromEntries(entries);
  };
  return compiled(
    files.map(({ path, text }) => {
      const named = renamed(JSON.parse(text));
      const own = path === 'dataset.json' ? { language } : {};
      return { path, text: JSON.stringify({ ...Object(named), ...own }) };
    }),
  );
}
