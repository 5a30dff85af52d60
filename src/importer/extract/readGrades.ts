import { mayMean, sameKey } from '#src/lexicon/sameTitle.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';
import { gradeInTitle } from '../classify/gradeInTitle.ts';
import type { Part } from '../classify/placeHeadings.ts';
import type { RoleSeed } from '../classify/roleSeed.ts';
import type { Findings } from '../problems/findings.ts';
import { NOTHING } from './contents.ts';
import type { RoleIndex, Share } from './owners.ts';
import { nonEmpty, passagesIn } from './passages.ts';
import type { Passage } from './reading.ts';
import { type StatedGrade, saysNoGrade, statedGrades } from './statedGrades.ts';

interface Said extends StatedGrade {
  readonly line: number;
  readonly under?: readonly string[];
}

export interface GradesContext {
  readonly roles: RoleIndex;
  readonly pageTitle: string;
  readonly findings: Findings;
}

/** Reads the grades that the parts of a page state, and gives each to its role: by the heading above it, then by its words. */
export function readGrades(parts: readonly Part[], context: GradesContext): readonly Share[] {
  const said = parts.map((part, i) => ({
    part,
    grades: saidIn(part, parts[i + 1], context.findings),
  }));
  const loose = said.flatMap(({ part, grades }) => (part.role === undefined ? grades : []));
  return [
    ...said.flatMap(({ part, grades }) => [
      ...inHeading(part),
      ...(part.role === undefined ? [] : sharesOf(part.role, grades, context)),
    ]),
    ...sharesOfPage(loose, context),
  ];
}

/** `Senior Keeper (Grade 7)`. */
function inHeading({ heading, role, kind, opens, under }: Part): readonly Share[] {
  const isRoles = kind === 'grade' || (kind === 'summary' && opens);
  if (role === undefined || heading.level === 0 || !isRoles) return [];
  return gradeInTitle(heading.title).values.map((value) =>
    share(role, { value, text: heading.title, line: heading.line, ...nonEmpty(under) }),
  );
}

function share(owner: Share['owner'], { value, text, line, under }: Said): Share {
  const grade = { value, text, line, ...(under && { under }) };
  return { owner, contents: { ...NOTHING, grades: [grade] } };
}

const WITHOUT_GRADES: readonly Part['kind'][] = [
  'unknown',
  'contents',
  'hiring',
  'aside',
  'examples',
];

/** Where a line that is nothing but a level of a scheme says whose it is. */
const TELLING: readonly Part['kind'][] = ['grade', 'summary', 'about'];

function saidIn(part: Part, next: Part | undefined, findings: Findings): readonly Said[] {
  const { kind, heading, role, under } = part;
  if (WITHOUT_GRADES.includes(kind)) return [];
  const isSection = kind === 'grade';
  const blocks = heading.blocks.filter(({ type }) => type !== 'code' && type !== 'table');
  const texts = blocks.flatMap(passagesIn);
  const said = texts.flatMap(({ text, line }) =>
    statedGrades(text, isSection, TELLING.includes(kind)).map(
      (each): Said => ({ ...each, line, ...nonEmpty(under) }),
    ),
  );
  if (!isSection) return said;
  const written = gradeInTitle(heading.title).values;
  tellNone(part, texts, said.length, written.length, next, findings);
  if (role !== undefined) return said;
  return [...said, ...written.map((value) => ({ value, text: heading.title, line: heading.line }))];
}

/** A section on grades that states none says so. */
function tellNone(
  { heading, role }: Part,
  texts: readonly Passage[],
  said: number,
  written: number,
  next: Part | undefined,
  findings: Findings,
): void {
  if (said === 0 && texts.length > 0 && !texts.some(({ text }) => saysNoGrade(text))) {
    const quoted = texts.map(({ text }) => `“${text}”`).join(' ');
    findings.tell('no-grade', heading.line, heading.title, quoted);
  }
  const isDeeper = next !== undefined && next.heading.level > heading.level;
  if (written === 0 && heading.blocks.length === 0 && !isDeeper)
    findings.tell('empty-grade', heading.line, heading.title, role?.title);
}

/** The heading says whose grade it is; a sentence that names another is told. Of several sentences, each goes to whom it names. */
function sharesOf(
  role: RoleSeed,
  said: readonly Said[],
  { roles, pageTitle, findings }: GradesContext,
): readonly Share[] {
  const fits = said.map(
    ({ subject }) => subject === undefined || mayMean(subject, role.title, pageTitle),
  );
  const isSaidOfIt = fits.includes(true);
  return said.map((each, i) => {
    const named = fits[i] ? undefined : roles.find(each.subject ?? '');
    if (named !== undefined && named !== role && isSaidOfIt) return share(named, each);
    if (!fits[i]) tellSubject(each, role.title, 'under whose heading', findings);
    return share(role, each);
  });
}

function tellSubject(
  { subject = '', text, line }: Said,
  title: string,
  where: string,
  findings: Findings,
): void {
  findings.tell('wrong-subject', line, {
    named: subject,
    title,
    where: `${where} it states a grade`,
    text,
  });
}

/** Grades that stand under no role's heading: each goes to the role it names, which is a role even without a heading. */
function sharesOfPage(said: readonly Said[], context: GradesContext): readonly Share[] {
  const { roles, pageTitle } = context;
  const main = roles.all.filter(({ isSpecial }) => isSpecial !== true);
  const ranks = main.filter(({ title }) => isRank(title));
  return said.flatMap((each) => {
    const { subject = '' } = each;
    const named =
      apartFrom(said, each, roles) ??
      roles.find(subject) ??
      ranks.find(({ title }) => mayMean(subject, title, pageTitle));
    return named === undefined ? shareOfNobody(each, said, main, context) : [share(named, each)];
  });
}

/** A grade whose sentence names no role of the page: the page's own, the only role's, or one of a role that only it names. */
function shareOfNobody(
  each: Said,
  said: readonly Said[],
  main: readonly RoleSeed[],
  { pageTitle, findings }: GradesContext,
): readonly Share[] {
  const { subject = '', line, text } = each;
  const subjects = new Set(said.flatMap((one) => (one.subject ? [sameKey(one.subject)] : [])));
  const [first, ...others] = main;
  if (first === undefined && (subjects.size < 2 || subject === '')) {
    if (subject !== '' && !mayMean(subject, pageTitle, pageTitle))
      tellSubject(each, pageTitle, 'on whose page', findings);
    return [share('page', each)];
  }
  if (subject === '' && first !== undefined && others.length === 0) return [share(first, each)];
  if (subject !== '' && (looksLikeTitle(subject) || first === undefined))
    return [share({ named: subject, line }, each)];
  findings.tell('unread-text', line, { gradeOfNobody: text });
  return [];
}

/**
 * Beside “the Manager, Oven is a grade 8”, “the Oven Manager is a grade 6” speaks of another: where the same words in
 * another order have another grade, the sentence means the role of whose title they are the beginning.
 */
function apartFrom(said: readonly Said[], { subject, value }: Said, roles: RoleIndex) {
  if (subject === undefined) return undefined;
  const twin = said.find(
    (other) =>
      other.subject !== undefined &&
      other.subject !== subject &&
      other.value !== value &&
      sameKey(other.subject) === sameKey(subject),
  );
  const found = twin && roles.find(subject);
  if (found === undefined || found.title === subject) return undefined;
  return (
    roles.findLonger(subject) ?? roles.all.find(({ title }) => title.startsWith(`${subject},`))
  );
}
