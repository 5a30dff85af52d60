import { type CandidateView, candidateScreen } from '../candidate/screen.ts';
import { type CompareView, compareScreen } from '../compare/screen.ts';
import { type LadderView, ladderScreen } from '../ladder/screen.ts';
import { type NotFoundView, notFoundScreen } from '../not-found/screen.ts';
import { oneOf } from '../params.ts';
import { viewAtPath } from '../paths.ts';
import { type RoleView, roleScreen } from '../role/screen.ts';
import type { AnyView, Screen } from '../screenTypes.ts';

/** What can stand in the page of someone else. */
type Whole = LadderView | RoleView | CandidateView | CompareView;

/** A screen in short, to stand in the page of someone else. */
export interface EmbedView {
  readonly name: 'embed';
  readonly of: Whole | NotFoundView;
  /** Absent: as the device of whoever reads it has it. */
  readonly theme?: 'light' | 'dark';
}

const WHOLES: { readonly [V in Whole as V['name']]: Screen<V> } = {
  ladder: ladderScreen,
  role: roleScreen,
  candidate: candidateScreen,
  compare: compareScreen,
};

function isWhole(view: AnyView): view is Whole {
  return Object.hasOwn(WHOLES, view.name);
}

function screenOf({ name }: EmbedView['of']): Screen<EmbedView['of']> {
  return name === 'not-found' ? notFoundScreen : WHOLES[name];
}

/** How a view stands in other pages; most do not. */
export function embedOf(view: AnyView): EmbedView | undefined {
  const of = isWhole(view) ? screenOf(view).embedded?.(view) : undefined;
  return of && { name: 'embed', of };
}

export const embedScreen: Screen<EmbedView, 'texts'> = {
  paths: ['/embed/*'],
  parse(place, params) {
    const pathname = place.pathname.replace(/^\/+embed/, '') || '/';
    const theme = params.take('theme', oneOf(['light', 'dark']));
    const whole = viewAtPath<Whole>(Object.values(WHOLES), { ...place, pathname }, params);
    const of = (whole && embedOf(whole)?.of) ?? { name: 'not-found', path: pathname };
    return { name: 'embed', of, ...(theme ? { theme } : {}) };
  },
  format({ of, theme }) {
    const address = `/embed${screenOf(of)
      .format(of)
      .replace(/^\/(?=\?|$)/, '')}`;
    const sign = address.includes('?') ? '&' : '?';
    return theme ? `${address}${sign}theme=${theme}` : address;
  },
  resolve({ of, ...view }, references) {
    const screen = screenOf(of);
    const now = screen.resolve(of, references);
    const embed = now && embedOf(now);
    return { ...view, of: embed?.of ?? { name: 'not-found', path: screen.format(of) } };
  },
  needs: (ladder, { of }) => ({ texts: [], ...screenOf(of).needs(ladder, of) }),
  heading: (ladder, { of }) => screenOf(of).heading(ladder, of),
  roles: ({ of }) => screenOf(of).roles(of),
  navigation: undefined,
  isFrameless: true,
};
