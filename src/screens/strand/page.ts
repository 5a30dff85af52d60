import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { type StrandView, strandTitle, strandView } from './screen.ts';

export const page: Page<StrandView> = {
  ahead: ({ info }) =>
    [...info.strands, ...(info.formerStrands ?? [])].map(({ id }) => strandView(id)),
  describe: (ladder, _, view) =>
    words.strand(ladder.info.organisation.name, strandTitle(ladder, view)),
  moved: ({ info }) =>
    info.strands.flatMap(({ id, aliases = [] }) =>
      aliases.map((alias) => ({ from: strandView(alias), to: strandView(id) })),
    ),
};
