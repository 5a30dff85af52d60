import { mayMean, sameKey } from '#src/lexicon/sameTitle.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { Draft } from '../extract/draft.ts';
import type { Findings } from '../problems/findings.ts';
import type { Filling } from './filling.ts';
import { gradeInTitle, type StatedGrade, saysNoGrade, statedGrades } from './grade.ts';
import { passagesIn } from './lists.ts';
import type { Part } from './parts.ts';

interface Said extends StatedGrade {
  readonly line: number;
  readonly under?: readonly string[];
}

/** Reads the grades that the parts of a page state, and gives each to its role: by the heading above it, then by its words. */
export function readGrades(parts: readonly Part[], filling: Filling): void {
  const loose: Said[] = [];
  for (const [i, part] of parts.entries()) {
    if (part.heading.level > 0) inHeading(part);
    const said = saidIn(part, filling, parts[i + 1]);
    if (part.role === undefined) loose.push(...said);
    else toRole(part.role, said, filling);
  }
  toPage(loose, filling);
}

/** `Senior Keeper (Grade 7)`. */
function inHeading({ heading, role, kind, opens, under }: Part): void {
  if (role === undefined || !(kind === 'grade' || (kind === 'summary' && opens))) return;
  const { values } = gradeInTitle(heading.title);
  role.grades.push(
    ...values.map((value) => ({
      value,
      text: heading.title,
      line: heading.line,
      ...(under.length > 0 && { under }),
    })),
  );
}

function saidIn(part: Part, filling: Filling, next: Part | undefined): Said[] {
  const { kind, heading, role } = part;
  if (kind === 'unknown' || kind === 'contents' || kind === 'hiring' || kind === 'aside') return [];
  const inSection = kind === 'grade';
  const written = gradeInTitle(heading.title).values;
  const blocks = heading.blocks.filter(({ type }) => !(inSection && type === 'table'));
  const texts = blocks.flatMap((block) => (block.type === 'code' ? [] : passagesIn(block)));
  const said = texts.flatMap(({ text, line }) =>
    statedGrades(text, inSection).map((each) => ({
      ...each,
      line,
      ...(part.under.length > 0 && { under: part.under }),
    })),
  );
  if (!inSection) return said;
  if (role === undefined)
    said.push(...written.map((value) => ({ value, text: heading.title, line: heading.line })));
  if (said.length === 0 && texts.length > 0 && !texts.some(({ text }) => saysNoGrade(text))) {
    const quoted = texts.map(({ text }) => `“${text}”`).join(' ');
    filling.findings.tell('no-grade', heading.line, heading.title, quoted);
  }
  const deeper = next !== undefined && next.heading.level > heading.level;
  if (texts.length === 0 && written.length === 0 && heading.blocks.length === 0 && !deeper) {
    filling.findings.tell('empty-grade', heading.line, heading.title, role?.title);
  }
  return said;
}

/** The heading says whose grade it is; a sentence that names another is told. Of several sentences, each goes to whom it names. */
function toRole(role: Draft, said: readonly Said[], { roles, page, findings }: Filling): void {
  const fits = said.map(
    ({ subject }) => subject === undefined || mayMean(subject, role.title, page.title),
  );
  const some = fits.includes(true);
  said.forEach((each, i) => {
    const named = fits[i] ? undefined : roles.find(each.subject ?? '');
    if (named !== undefined && named !== role && some) give(named, each);
    else {
      give(role, each);
      if (!fits[i]) tellSubject(each, role.title, 'under whose heading', findings);
    }
  });
}

function tellSubject(
  { subject, text, line }: Said,
  title: string,
  where: string,
  findings: Findings,
): void {
  findings.tell('wrong-subject', line, {
    named: subject ?? '',
    title,
    where: `${where} it states a grade`,
    text,
  });
}

/** The same grade in the same place is said once. */
function give(role: Draft, { value, text, line, under }: Said): void {
  const same = role.grades.slice(-8).some((each) => each.value === value && each.line === line);
  if (!same) role.grades.push({ value, text, line, ...(under && { under }) });
}

/** Grades that stand under no role's heading: each goes to the role it names, which is a role even without a heading. */
function toPage(said: readonly Said[], { roles, page, findings }: Filling): void {
  const main = roles.all.filter(({ special }) => special !== true);
  const ranks = main.filter(({ title }) => isRank(title));
  const subjects = new Set(said.flatMap(({ subject }) => (subject ? [sameKey(subject)] : [])));
  const alone = main.length === 0;
  for (const each of said) {
    const subject = each.subject ?? '';
    const named =
      roles.find(subject) ?? ranks.find(({ title }) => mayMean(subject, title, page.title));
    if (named !== undefined) give(named, each);
    else if (alone && (subjects.size < 2 || subject === '')) {
      give(page, each);
      if (subject !== '' && !mayMean(subject, page.title, page.title))
        tellSubject(each, page.title, 'on whose page', findings);
    } else if (subject === '' && main.length === 1 && main[0] !== undefined) give(main[0], each);
    else if (subject !== '' && (looksLikeTitle(subject) || alone))
      give(roles.provide(subject, each.line), each);
    else findings.tell('unread-text', each.line, { gradeOfNobody: each.text });
  }
}
