import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { exampleRole, outlookOf } from '#src/domain/outlook.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/path.ts';
import { Link } from '#src/ui/Link.tsx';
import { useHere } from '../parts/useHere.ts';
import { pathBetween } from './pathBetween.ts';

/** Paths to begin with: those from the role that is one's own, or from one with much to show. */
export function Examples({ ladder }: { ladder: Ladder }) {
  const here = useHere(ladder);
  const from = here ?? exampleRole(ladder);
  const reaches = from ? Object.values(outlookOf(ladder, from)) : [];
  if (!from || reaches.length === 0) return null;
  return (
    <div className="mt-6">
      <p className="font-medium">
        {here ? words.fromYourRole : words.forExample(labelOf(ladder, from))}
      </p>
      <ul className="mt-1 grid gap-1">
        {reaches.map(({ role, steps }) => (
          <li key={role.id} className="py-0.5">
            <Link to={pathBetween(from.id, role.id)} className="link">
              {words.to(labelOf(ladder, role))}
            </Link>{' '}
            <span className="text-[0.9375rem] text-soft">{counts.steps(steps)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
