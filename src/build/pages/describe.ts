import { expectationsOf, type Texts } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { type Role, SECTIONS, type Section } from '#src/domain/role.ts';
import { rolesOf, type View } from '#src/screens/view.ts';
import { gradeInWords, SECTION_ONE } from '#src/text/words.ts';

/** Search results and chats cut what is longer. */
const LONGEST = 200;

/** What a page holds, in a sentence or two of at most 200 characters. */
export function describe(ladder: Ladder, texts: Texts, view: View): string {
  return shortened(sentence(ladder, texts, view));
}

function sentence(ladder: Ladder, texts: Texts, view: View): string {
  const { info, roles, families } = ladder;
  const shown = rolesOf(view).flatMap((id) => ladder.byId.get(id) ?? []);
  const [role] = shown;
  switch (view.name) {
    case 'role': {
      if (!role) return '';
      const summary = texts(role.family)?.roles[role.id]?.summary;
      return [`${placeOf(ladder, role)}.`, asked(ladder, texts, role), summary]
        .filter(Boolean)
        .join(' ');
    }
    case 'family': {
      const inIt = roles.filter(({ family }) => family === view.family);
      const summary = texts(view.family)?.summary;
      return [
        `${counted(inIt.length, 'role')}: ${inIt.map((each) => each.title).join(', ')}.`,
        summary,
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'grade': {
      const here = roles.filter(({ grade }) => grade?.value === view.grade);
      return `${counted(here.length, 'role')} of ${info.organisation.name} at grade ${view.grade}, by track, with what each expects.`;
    }
    case 'compare':
      return shown.length < 2
        ? 'Put two to four roles side by side and see what changes between them.'
        : `What is new, raised, carried over or no longer listed from ${shown.map((each) => `${labelOf(ladder, each)} (${gradeInWords(each)})`).join(' to ')}.`;
    case 'strand': {
      const strand = info.strands.find(({ id }) => id === view.strand);
      return `How one expectation of ${info.organisation.name} rises from rung to rung: ${strand?.title ?? view.strand}.`;
    }
    case 'strands':
      return `${counted(info.strands.length, 'expectation')} that grow from rung to rung, by theme.`;
    case 'experience':
      return 'The years of experience that roles ask for, plotted against their grades.';
    case 'roles':
      return `All ${counted(roles.length, 'role')} of ${info.organisation.name} by department, family, track, grade and theme.`;
    case 'path':
      return 'Find the ways from one role to another over promotions and switches of track, step by step.';
    case 'data':
      return 'What this ladder is made of: its sources, what it covers, and every problem found in it.';
    default:
      return `${info.organisation.name}’s career ladder: ${counted(roles.length, 'role')} in ${counted(families.length, 'job family', 'job families')} over ${counted(info.grades.length, 'grade')}. See where a role leads, compare any two and send the link.`;
  }
}

/** `Grade 10, Management, Engineering Leadership`. */
function placeOf({ info, familyById }: Ladder, role: Role): string {
  const grade = role.grade ? `Grade ${role.grade.value}` : undefined;
  const track = info.tracks.find(({ id }) => id === role.track)?.title;
  return [grade, track, familyById.get(role.family)?.title].filter(Boolean).join(', ');
}

/** `13 responsibilities, 8 requirements.` */
function asked(ladder: Ladder, texts: Texts, role: Role): string {
  if (role.status === 'named') return 'Named by its sources, which do not say what it expects.';
  const { held } = expectationsOf(ladder, texts, role.id, 'effective');
  const count = (section: Section) => held.filter((each) => each.section === section).length;
  const counts = SECTIONS.flatMap((section) => {
    const plural = section === 'responsibilities' ? 'responsibilities' : undefined;
    return count(section) ? [counted(count(section), SECTION_ONE[section], plural)] : [];
  });
  return counts.length ? `${counts.join(', ')}.` : '';
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Cuts at a word and says so. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
