import { useHref } from 'react-router';
import { addressForOthers } from '#src/dataset/root.ts';
import * as words from '#src/text/en/candidate.ts';
import { phrase } from '#src/ui/phrase.ts';
import { useInBrowser } from '#src/ui/useInBrowser.ts';
import { formatView } from '../registry.ts';
import { candidateView } from './screen.ts';

/** On paper: how many lines the sheet has no room for, and where they are. Nothing where it has them all. */
export function More({ role, count }: { role: string; count: number }) {
  const path = useHref(formatView(candidateView(role)));
  const isAlive = useInBrowser(true, false);
  if (count <= 0) return null;
  const address = isAlive ? addressForOthers(path) : path;
  const more = address
    ? words.moreOnPage(count, <a href={path}>{address.replace(/^https?:\/\//, '')}</a>)
    : words.moreThanFits(count);
  return <p className="hidden print:block">{phrase(more)}</p>;
}
