import type { Section } from '#src/domain/sections.ts';
import { readTitle } from '#src/lexicon/readTitle.ts';
import { sectionBy } from '#src/lexicon/sections.ts';
import { jobOf } from '#src/lexicon/tables.ts';
import { FAMILY_KEY, LANGUAGE_KEY, LANGUAGE_TAG, LEVEL_KEY } from '../outline/matterKeys.ts';
import type { MatterEntry } from '../outline/outline.ts';
import { listed, NOTHING } from './contents.ts';
import type { Owner, Share } from './owners.ts';
import { nonEmpty } from './passages.ts';
import type { Passage } from './reading.ts';

/** What the front matter of a page says. */
export interface MatterReading {
  readonly summary: readonly Passage[];
  readonly shares: readonly Share[];
  /** The track that it names. */
  readonly track?: string;
  /** The language that it gives the page (BCP 47). */
  readonly language?: string;
  /** The job family that it names. */
  readonly family?: Passage;
  /** What has no place in a ladder, each as `key: value`. */
  readonly left: readonly Passage[];
}

/** Keys that only steer the making of a site. */
const MACHINERY =
  /^(?:layout|weight|date|lastmod|draft|slug|url|aliases|permalink|type|id|image|icon|order|nav_order|sidebar\w*|toc|menu\..*|has_children|parent|noindex|robots|redirect\w*)$/i;

/** Keys whose values are what somebody is asked, besides the names of sections. */
const ITEMS =
  /^(?:criteria|expectations|behaviou?rs|signals|items|content|points|bullets|statements|descriptions?|texts?)$/i;
const NAMES = /^(?:name|title|topic|skill|competency|category|area|label)$/i;

/** Where the reading of nested values stands. */
interface Where {
  readonly name?: string;
  readonly level?: string;
}

/**
 * Reads front matter: the description, the grade or level and the track of the page, and lists of what is asked, by
 * topic and level where it has them (`topics: [{ name, content: [{ level, criteria }] }]`).
 */
export function readMatter(matter: readonly MatterEntry[], pageTitle: string): MatterReading {
  let where: Where = {};
  const read = matter.map((entry): Partial<MatterReading> => {
    const { key, value, line } = entry;
    const meaning = meaningOf(entry);
    switch (meaning) {
      case 'silent':
        return {};
      case 'summary':
        return { summary: [{ text: value, line }] };
      case 'track':
        return { track: value };
      case 'language':
        return { language: value.replaceAll('_', '-') };
      case 'family':
        return { family: { text: value, line } };
      case 'grade':
        return { shares: [gradeOf(entry)] };
      case 'level':
        where = { ...where, level: value };
        return {};
      case 'name':
        where = { name: value };
        return {};
      case 'left':
        return { left: [{ text: `${key}: ${value}`, line }] };
      default:
        return { shares: [itemOf(entry, meaning, where, pageTitle)] };
    }
  });
  const track = read.find((each) => each.track !== undefined)?.track;
  const family = read.find((each) => each.family !== undefined)?.family;
  const language = read.find((each) => each.language !== undefined)?.language;
  return {
    summary: read.flatMap(({ summary = [] }) => summary),
    shares: read.flatMap(({ shares = [] }) => shares),
    left: read.flatMap(({ left = [] }) => left),
    ...(track !== undefined && { track }),
    ...(language !== undefined && { language }),
    ...(family !== undefined && { family }),
  };
}

type Meaning =
  | 'silent'
  | 'summary'
  | 'track'
  | 'language'
  | 'family'
  | 'grade'
  | 'level'
  | 'name'
  | 'left'
  | Section;

function meaningOf({ key, value }: MatterEntry): Meaning {
  const path = key.split('.');
  const last = path.at(-1) ?? '';
  if (key === 'title' || MACHINERY.test(key)) return 'silent';
  if (path.length > 1) {
    if (LEVEL_KEY.test(last)) return 'level';
    return NAMES.test(last) ? 'name' : (sectionOf(last) ?? 'left');
  }
  return OF_PAGE.find(({ holds }) => holds(key, value))?.meaning ?? sectionOf(key) ?? 'left';
}

/** Keys that say something of the page itself. */
const OF_PAGE: readonly {
  readonly meaning: Meaning;
  readonly holds: (key: string, value: string) => boolean;
}[] = [
  { meaning: 'summary', holds: (key) => key === 'description' },
  { meaning: 'track', holds: (key) => key === 'track' },
  {
    meaning: 'language',
    holds: (key, value) => LANGUAGE_KEY.test(key) && LANGUAGE_TAG.test(value),
  },
  // A job at a level (`job: Senior Keeper`) is a role and no family of roles.
  {
    meaning: 'family',
    holds: (key, value) => FAMILY_KEY.test(key) && readTitle(value).level === undefined,
  },
  { meaning: 'grade', holds: (key) => LEVEL_KEY.test(key) },
];

function itemOf(
  { value, line }: MatterEntry,
  section: Section,
  where: Where,
  pageTitle: string,
): Share {
  const { name } = where;
  const over = name === undefined ? {} : { ...nonEmpty([name]), group: name };
  const item = { text: value, line, ...over, details: [] };
  return { owner: ownerAt(where, pageTitle, line), contents: listed(section, [item]) };
}

function sectionOf(key: string): Section | undefined {
  const letters = key.toLowerCase().replaceAll(/[^a-z]/g, '');
  return (
    sectionBy(({ cell }) => cell.test(letters)) ?? (ITEMS.test(key) ? 'competencies' : undefined)
  );
}

function gradeOf({ key, value, line }: MatterEntry): Share {
  const grade = { value, text: `${key}: ${value}`, line };
  return { owner: 'page', contents: { ...NOTHING, grades: [grade] } };
}

/** What is asked at a level is asked of the page's job at that level. */
function ownerAt({ level }: Where, pageTitle: string, line: number): Owner {
  if (level === undefined) return 'page';
  const job = jobOf(pageTitle) || pageTitle;
  return { named: /^\d+$/.test(level) ? `${job} ${level}` : level, line };
}
