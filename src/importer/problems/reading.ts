import { type AnyProblemEntry, type FactsOf, problemsBy } from '#src/domain/problemTable.ts';

/** What a drawing holds that is not read or is doubtful. */
const drawing = (message: string, hint: string) => ({
  severity: 'warning' as const,
  message: (says: string) => `${message}: ${says}`,
  hint,
});

/** Every kind of problem that reading a page may find. Whole texts and titles come bare, stretches that may be cut quoted. */
export const READING_PROBLEMS = {
  unreadable: {
    severity: 'warning',
    message: (why: string, text: string) => `The page cannot be read (${why}): “${text}”`,
  },
  'page-too-long': {
    severity: 'warning',
    message: (than: string, left: string) => `The page ${than}: ${left} from here on are not read.`,
  },
  'too-many-marks': {
    severity: 'warning',
    message: (marks: number) =>
      `A paragraph has ${marks} marks of emphasis, links or code; they are not read as such.`,
  },
  'broken-comment': {
    severity: 'warning',
    message: () => 'A comment opens here and never ends; what follows is read as text.',
  },
  'broken-front-matter': {
    severity: 'warning',
    message: (form: string, text: string) => `The front matter is not ${form}: “${text}”`,
    hint: (form: string) =>
      form === 'YAML' ? 'Quote values that hold a colon.' : 'Quote values that are text.',
  },
  'unread-matter': {
    severity: 'info',
    message: (values: readonly string[]) =>
      `These values of the front matter have no place in a ladder: “${values.join('”, “')}”`,
  },
  'text-elsewhere': {
    severity: 'info',
    message: (call: string) => `Text that is kept in another file is not read: ${call}`,
  },
  'left-out': {
    severity: 'warning',
    message: (element: string, text: string) =>
      `What stands in <${element}> is not read and never run: “${text}”`,
  },
  'empty-section': {
    severity: 'info',
    message: (heading: string) => `Nothing stands under “${heading}”.`,
  },
  'contents-list': {
    severity: 'info',
    message: (heading: string, items: readonly string[]) => {
      const says = items.length === 0 ? '' : `: “${items.join(' · ')}”`;
      return `“${heading}” lists the page's own headings and is not read${says}`;
    },
  },
  'unread-text': {
    severity: 'warning',
    message: (unread: Unread) => {
      if ('gradeOfNobody' in unread)
        return `This states a grade, but not for which of the roles: “${unread.gradeOfNobody}”`;
      if ('text' in unread) return `This found no place in the reading: “${unread.text}”`;
      const { heading, under, texts } = unread;
      const where = under.length > 0 ? ` (under “${under.join('” › “')}”)` : '';
      const says = texts.map((text) => `“${text}”`).join(' ');
      return texts.length === 0
        ? `Nothing stands under the heading “${heading}”${where}, and it names no section that is known.`
        : `The heading “${heading}”${where} names no section that is known, so this was put nowhere: ${says}`;
    },
  },
  'no-grade': {
    severity: 'warning',
    message: (heading: string, says: string) =>
      `“${heading}” has text under it, but states no grade that can be read: ${says}`,
  },
  'empty-grade': {
    severity: 'warning',
    message: (heading: string, role: string | undefined) => {
      const whose = role === undefined ? '' : ` of “${role}”`;
      return `“${heading}”${whose} has nothing under it: no grade is stated.`;
    },
  },
  'wrong-subject': {
    severity: 'warning',
    message: (subject: WrongSubject) =>
      'taken' in subject
        ? `The sentence speaks of “${subject.named}”, not of a role of this page; the step is taken to be ${subject.taken.join(' and ')}’s: ${subject.says}`
        : `The sentence names “${subject.named}”, not “${subject.title}”, ${subject.where}: “${subject.text}”`,
    hint: (subject: WrongSubject) =>
      'taken' in subject ? 'Name the role or the family of this page.' : undefined,
  },
  'relation-without-role': {
    severity: 'warning',
    message: (says: string) => `It is not clear of which role this is said: ${says}`,
    hint: 'Name the role in the sentence, or put it under the role’s heading.',
  },
  'relation-to-page': {
    severity: 'warning',
    message: (says: string) =>
      `It is not clear what “above” stands for here, so nothing is taken over. If it is the page's own lists, every role of it has them anyway: ${says}`,
    hint: 'Name the role if one is meant.',
  },
  'unclear-relation': {
    severity: 'warning',
    message: (says: string, form: 'sentence' | 'arrows') =>
      form === 'arrows'
        ? `A chain of arrows has an end that does not read as the title of a role: ${says}`
        : `A relation seems to be stated here, but not to which role: ${says}`,
    hint: (_: string, form: 'sentence' | 'arrows') =>
      form === 'arrows'
        ? 'Write nothing but titles between the arrows.'
        : 'Name the other role by its title.',
  },
  'ladder-to-family': {
    severity: 'warning',
    message: (says: string, named: string) =>
      `The ladder leads on to ${named}, which is a job family or a level and not a role: ${says}`,
    hint: 'Name the role that is the next step.',
  },
  'drawing-unread': drawing(
    'This line of the drawing was not understood',
    'Write it as `a[Title] --> b[Title]`.',
  ),
  'drawing-relabelled': drawing(
    'A node of the drawing has two titles; the last one is taken, as Mermaid draws it',
    'Give every role an id of its own.',
  ),
  'drawing-unclosed': drawing('An `end` without a `subgraph`', 'Remove it.'),
  'drawing-too-many': drawing('The drawing has more arrows than are read', 'Split it.'),
  'drawing-undirected': drawing(
    'A line without an arrowhead says no direction',
    'Write `-->` for a step.',
  ),
  'drawing-unnamed': drawing(
    'An end of this arrow has no title of a role',
    'Give every node its title: `id[Title]`.',
  ),
} as const satisfies Record<string, AnyProblemEntry>;

/** Text that is in no reading: a stretch, a grade that may be anybody's, or all that stands under a heading. */
type Unread =
  | { readonly text: string }
  | { readonly gradeOfNobody: string }
  | {
      readonly heading: string;
      /** The headings over it. */
      readonly under: readonly string[];
      readonly texts: readonly string[];
    };

/** A sentence about somebody else than the role where it stands, or than any role of its page. */
type WrongSubject =
  | {
      readonly named: string;
      readonly title: string;
      /** How the sentence belongs to that title: `under whose heading it stands`. */
      readonly where: string;
      readonly text: string;
    }
  | { readonly named: string; readonly taken: readonly string[]; readonly says: string };

export type ReadingFacts = FactsOf<typeof READING_PROBLEMS>;

export const readingProblem = problemsBy<ReadingFacts>(READING_PROBLEMS);
