import type { ReactNode } from 'react';

/** What a plan is, to who has none yet. */
export function Beginning({ children }: { children: ReactNode }) {
  return (
    <>
      <p className="mt-3 max-w-[46rem] sm:text-lg">
        What your next role asks, line by line, with how far you are and what shows it. It stays in
        this browser: nobody else sees it, and no address or request says anything of it.
      </p>
      {children}
    </>
  );
}

/** What stands in the place of a plan before it is there. Where no scripts run it never will be, and that is said. */
export function Coming({ children }: { children?: ReactNode }) {
  return (
    <>
      <p className="mt-6 hidden noscript:block">
        A plan is kept and changed in the browser, which needs JavaScript.
      </p>
      <div role="status" className="waiting mt-8 min-h-96 noscript:hidden">
        {children}
      </div>
    </>
  );
}
