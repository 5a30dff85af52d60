import type { ReactNode } from 'react';
import { PLAN_WORDS } from '#src/text/planWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { PLAN } from '../plan/screen.ts';
import { formatView } from '../registry.ts';

interface ElsewhereProps {
  /** Why there is no case to show. */
  readonly words?: string;
  readonly children?: ReactNode;
}

/** What stands where there is no case to show: the plan's own screen has the way on. */
export function Elsewhere({ words, children }: ElsewhereProps) {
  return (
    <>
      <h1 tabIndex={-1} className="font-serif text-3xl leading-tight sm:text-4xl">
        {PLAN_WORDS.case}
      </h1>
      {children}
      {words !== undefined && (
        <>
          <p className="mt-4 max-w-[46rem]">{words}</p>
          <Link to={formatView(PLAN)} className="button button-primary mt-4">
            {PLAN_WORDS.title}
          </Link>
        </>
      )}
    </>
  );
}
