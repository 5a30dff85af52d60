import type { ReactNode } from 'react';
import * as words from '#src/text/en/embed.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView, type View } from '../registry.ts';

interface OutProps {
  readonly to: View;
  readonly className?: string;
  /** Whether an arrow shows that it leads elsewhere: where one link stands for itself. */
  readonly arrow?: boolean;
  readonly children: ReactNode;
}

/** Leads out of the frame that an embed stands in: to the whole screen, in a tab of its own. */
export function Out({ to, className = 'link', arrow = false, children }: OutProps) {
  return (
    <Link to={formatView(to)} target="_blank" rel="noopener" className={className}>
      {children}
      {arrow && <span aria-hidden="true">{'\u00a0↗'}</span>}
      <span className="sr-only">{words.inNewTab}</span>
    </Link>
  );
}
