import { nearestSeen, shortfallOf, THEME_NAMES } from '#src/domain/accent.ts';
import { inside, located, problemAt, type Rule } from './rules.ts';

/** What an organisation makes its own can be seen by everybody, in both themes. */
export const siteRules: Rule = ({ dataset }) => {
  const accent = dataset.value.site?.accent;
  if (accent === undefined) return [];
  const at = inside(located(dataset), accent, 'site', 'accent');
  return THEME_NAMES.flatMap((theme) => {
    // Of one colour for both, the dark theme takes a shade that does.
    const isOne = typeof accent === 'string';
    if (isOne && theme === 'dark') return [];
    const colour = isOne ? accent : accent[theme];
    const short = shortfallOf(colour, theme);
    if (!short) return [];
    const place = isOne ? at : inside(at, colour, theme);
    return [problemAt(place, 'faint-accent', theme, colour, short, nearestSeen(colour, theme))];
  });
};
