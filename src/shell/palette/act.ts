import { OPENED } from '#src/dataset/root.ts';
import { ALL_STEPS } from '#src/screens/all-steps/screen.ts';
import { compareView } from '#src/screens/compare/screen.ts';
import { DATA } from '#src/screens/data/screen.ts';
import { EXPERIENCE } from '#src/screens/experience/screen.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import { pathView } from '#src/screens/path/screen.ts';
import { PLAN } from '#src/screens/plan/screen.ts';
import { formatView, screenOf, type View } from '#src/screens/registry.ts';
import { ROLES } from '#src/screens/roles/screen.ts';
import type { Opened } from '#src/screens/screenTypes.ts';
import { STRANDS } from '#src/screens/strands/screen.ts';
import type { CommandId } from '#src/search/commands.ts';
import { OPENED_WORDS } from '#src/text/en/opened.ts';
import * as words from '#src/text/en/palette.ts';

const PLACES: Readonly<Partial<Record<CommandId, View>>> = {
  ladder: LADDER,
  roles: ROLES,
  compare: compareView([]),
  paths: pathView(),
  plan: PLAN,
  strands: STRANDS,
  steps: ALL_STEPS,
  experience: EXPERIENCE,
  data: DATA,
};

/** The address that a command goes to; nothing for one that does something else. */
export function placeOf(command: CommandId): string | undefined {
  const view = PLACES[command];
  return view && formatView(view);
}

/** Whether a command does something here: a screen that it goes to may have nothing to show of a ladder. */
export function isOffered(open: Opened, command: CommandId): boolean {
  const view = PLACES[command];
  return !view || (screenOf(view).navigation?.hasContent?.(open) ?? true);
}

/** Copies the address of the page, and says how that went. */
export async function copyLink(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return OPENED ? OPENED_WORDS.copied : words.linkCopied;
  } catch {
    return words.noCopying(location.href);
  }
}
