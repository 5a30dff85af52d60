import type { ReactNode } from 'react';
import { PLAN_NAMES } from '#src/text/en/plan.ts';
import { Link } from '#src/ui/Link.tsx';
import { PLAN } from '../plan/screen.ts';
import { formatView } from '../registry.ts';

interface ElsewhereProps {
  /** Why there is no case to show. */
  readonly words: string;
  /** What can be done about it here. */
  readonly children?: ReactNode;
}

/** What stands where there is no case to show: the plan's own screen has the way on. */
export function Elsewhere({ words, children }: ElsewhereProps) {
  return (
    <>
      <p className="mt-4 max-w-[46rem]">{words}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        {children}
        <Link to={formatView(PLAN)} className="button button-primary">
          {PLAN_NAMES.title}
        </Link>
      </p>
    </>
  );
}
