import { useHref } from 'react-router';
import { useInBrowser } from '#src/ui/useInBrowser.ts';
import { formatView } from '../registry.ts';
import { candidateView } from './screen.ts';

/** On paper: how many lines the sheet has no room for, and where they are. Nothing where it has them all. */
export function More({ role, count }: { role: string; count: number }) {
  const path = useHref(formatView(candidateView(role)));
  const isAlive = useInBrowser(true, false);
  if (count <= 0) return null;
  return (
    <p className="hidden print:block">
      and {count} more on the page: <a href={path}>{(isAlive ? location.host : '') + path}</a>
    </p>
  );
}
