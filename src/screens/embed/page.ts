import { page as candidatePage } from '../candidate/page.ts';
import { page as comparePage } from '../compare/page.ts';
import type { Ahead } from '../pageTypes.ts';
import { page as rolePage } from '../role/page.ts';
import { type EmbedView, embedOf } from './screen.ts';

export const page: Ahead<EmbedView> = {
  ahead: (ladder, editions) =>
    [
      ...rolePage.ahead(ladder, editions),
      ...candidatePage.ahead(ladder, editions),
      ...comparePage.ahead(ladder, editions),
    ].flatMap((view) => embedOf(view) ?? []),
};
