import type { ReactNode } from 'react';

interface CandidateBlockProps {
  readonly id: string;
  readonly title: string;
  /** Said beneath the title. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** One part of the page for candidates: its title at the side, or above where the page or the paper is narrow. */
export function CandidateBlock({ id, title, note, children }: CandidateBlockProps) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-3 border-t border-rule py-7 md:grid-cols-[13rem_1fr] print:block print:py-2"
    >
      <div className="print:mb-1 print:break-after-avoid">
        <h2 id={id} className="font-serif text-2xl leading-tight print:text-lg">
          {title}
        </h2>
        {note && <p className="mt-1 text-[0.9375rem] text-soft print:mt-0">{note}</p>}
      </div>
      <div className="min-w-0 max-w-[46rem]">{children}</div>
    </section>
  );
}
