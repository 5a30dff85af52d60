import type { ReactNode } from 'react';
import { OPEN_TROUBLES } from '#src/text/en/open.ts';
import type { Opening } from './session.ts';

interface TroubleNoteProps {
  readonly trouble: NonNullable<Opening['trouble']>;
  /** What can be done here, as buttons. */
  readonly children?: ReactNode;
}

/** Why nothing came of it, said at once, with the ways out. */
export function TroubleNote({ trouble: { code, detail }, children }: TroubleNoteProps) {
  const { title, advice } = OPEN_TROUBLES[code];
  return (
    <div role="alert" className="mt-4 rounded-lg bg-changed-wash p-4 text-changed">
      <p className="font-semibold">{title}</p>
      <p className="mt-0.5 max-w-[46rem]">{advice}</p>
      {detail && <p className="mt-0.5 text-sm wrap-anywhere">{detail}</p>}
      {children && <p className="mt-3 flex flex-wrap gap-2 text-ink">{children}</p>}
    </div>
  );
}
