import { page as candidatePage } from '../candidate/page.ts';
import { page as comparePage } from '../compare/page.ts';
import type { Ahead } from '../pageTypes.ts';
import { page as rolePage } from '../role/page.ts';
import { type EmbedView, embedOf } from './screen.ts';

export const page: Ahead<EmbedView> = {
  ahead: (ladder) =>
    [
      ...rolePage.ahead(ladder),
      ...candidatePage.ahead(ladder),
      ...comparePage.ahead(ladder),
    ].flatMap((view) => embedOf(view) ?? []),
};
