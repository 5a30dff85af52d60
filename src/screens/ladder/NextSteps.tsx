import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { type Outlook, outlookOf, type Reach } from '#src/domain/outlook.ts';
import type { Role } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/ladder.ts';
import { withinSentence } from '#src/text/format.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { compareView } from '../compare/screen.ts';
import { trackTitle } from '../parts/Role.tsx';
import { pathView } from '../path/screen.ts';
import { formatView, type View } from '../registry.ts';
import { roleView } from '../role/screen.ts';

interface Question {
  readonly words: (ladder: Ladder, to: Role) => string;
  /** Where it is answered. */
  readonly answer: (from: Role, to: Role) => View;
}

/** What somebody asks of each way on, in the order in which it is asked. */
const QUESTIONS = {
  next: {
    words: () => words.whatToShow,
    answer: (from, to) => compareView([from.id, to.id]),
  },
  across: {
    words: (ladder, to) => words.howToSwitch(withinSentence(ladder.info, trackTitle(ladder, to))),
    answer: (from, to) => pathView(from.id, to.id),
  },
  far: {
    words: () => words.howFar,
    answer: (from, to) => pathView(from.id, to.id),
  },
} satisfies Record<keyof Outlook, Question>;

/** The questions of somebody in a role, each a link to its answer. */
export function NextSteps({ ladder, from }: { ladder: Ladder; from: Role }) {
  const outlook = outlookOf(ladder, from);
  const asked = Object.entries(QUESTIONS).flatMap(([way, question]): [Question, Reach][] => {
    const reach = outlook[way as keyof Outlook];
    return reach ? [[question, reach]] : [];
  });
  if (asked.length === 0) {
    return (
      <p className="mt-1">
        {phrase(
          words.noStepOn(
            <Link to={formatView(roleView(from.id))} className="link">
              {words.whatAsks(labelOf(ladder, from))}
            </Link>,
          ),
        )}
      </p>
    );
  }
  return (
    <ul className="next-steps mt-1">
      {asked.map(([{ words, answer }, { role: to, steps }]) => (
        <li key={words(ladder, to)}>
          <Link to={formatView(answer(from, to))}>
            {words(ladder, to)}{' '}
            <b>
              {labelOf(ladder, to)}
              {steps > 1 && ` · ${counts.steps(steps)}`}
            </b>
          </Link>
        </li>
      ))}
    </ul>
  );
}
