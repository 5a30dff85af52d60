import fc from 'fast-check';
import { views as candidates } from '../candidate/arbitrary.ts';
import { views as comparisons } from '../compare/arbitrary.ts';
import { optional } from '../fixture.ts';
import { views as ladders } from '../ladder/arbitrary.ts';
import { views as lost } from '../not-found/arbitrary.ts';
import { views as roles } from '../role/arbitrary.ts';
import { type EmbedView, embedOf } from './screen.ts';

/** Every embed that a screen can give, and those of nothing. */
export const views: fc.Arbitrary<EmbedView> = fc
  .tuple(
    fc.oneof(roles, candidates, comparisons, ladders, lost),
    optional('theme', fc.constantFrom('light', 'dark')),
  )
  .map(([view, theme]) => {
    const path = view.name === 'not-found' ? view.path : '/compare/a';
    return { name: 'embed', of: embedOf(view)?.of ?? { name: 'not-found', path }, ...theme };
  });
