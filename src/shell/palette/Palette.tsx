import { useState } from 'react';
import { Finder, type FinderProps } from './Finder.tsx';
import { Keys, type KeysProps } from './Keys.tsx';

interface PaletteProps extends Omit<FinderProps, 'onKeys'>, KeysProps {
  /** What is asked for: the search, or the list of keys. */
  readonly start: 'search' | 'keys';
}

/** Finds everything that has a name, what expectations say, and what can be done; or lists the keys. */
export function Palette({ start, ...rest }: PaletteProps) {
  const [showing, show] = useState(start);
  return showing === 'keys' ? <Keys {...rest} /> : <Finder {...rest} onKeys={() => show('keys')} />;
}
