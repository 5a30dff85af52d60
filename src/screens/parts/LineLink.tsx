import { anchorOf, type EffectiveExpectation, type Reading } from '#src/domain/effective.ts';
import type { RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/expectations.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';

interface LineLinkProps {
  readonly item: EffectiveExpectation;
  readonly role: RoleId;
  readonly as?: Reading;
}

/** A quiet mark behind a line that leads to its place on the page of a role. It needs a `group` around the two. */
export function LineLink({ item, role, as = 'effective' }: LineLinkProps) {
  return (
    <Link
      to={formatView(roleView(role, { as, mark: anchorOf(item, role) }))}
      aria-label={words.linkTo(expectationInWords(item))}
      className="line-link no-print ml-1 inline-block w-6 text-center [@media(hover:hover)]:-mr-7 text-soft no-underline opacity-0 group-hover:opacity-100 focus-visible:opacity-100"
    >
      #
    </Link>
  );
}
