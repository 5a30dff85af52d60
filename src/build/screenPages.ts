import type { Ladder } from '#src/domain/ladder.ts';
import { type Ahead, type MovedPage, ONLY_IN_BROWSER, type Page } from '#src/screens/pageTypes.ts';
import { SCREENS, type ScreenName, type View } from '#src/screens/registry.ts';

/** What each screen declares for the build, by the file that it stands in. */
const PAGES = import.meta.glob<Ahead<View> | typeof ONLY_IN_BROWSER>('../screens/*/page.ts', {
  eager: true,
  import: 'page',
});

const NAMES = Object.keys(SCREENS) as readonly ScreenName[];

/** The pages of a screen that are rendered ahead, if any are. Throws where the screen does not say. */
export function aheadOf(name: ScreenName): Ahead<View> | undefined {
  const page = PAGES[`../screens/${name}/page.ts`];
  if (!page) throw new Error(`src/screens/${name}/page.ts exports no page`);
  return page === ONLY_IN_BROWSER ? undefined : page;
}

/** What is said of a view; nothing where its screen is not rendered ahead, or shows what another one is about. */
export function pageFor({ name }: View): Page<View> | undefined {
  const page = aheadOf(name);
  return page && isPage(page) ? page : undefined;
}

function isPage(page: Ahead<View>): page is Page<View> {
  return 'describe' in page;
}

/** Whether search engines are asked to leave a view out. */
export function isUnlisted(view: View): boolean {
  return pageFor(view)?.isUnlisted ?? false;
}

/** Every view that is rendered ahead; `editions` are the dates of all editions of the ladder. */
export function viewsAhead(ladder: Ladder, editions: readonly string[] = []): readonly View[] {
  return NAMES.flatMap((name) => aheadOf(name)?.ahead(ladder, editions) ?? []);
}

/** Every page that an alias once named, with the page that it is now. */
export function movedPages(ladder: Ladder): readonly MovedPage<View>[] {
  return NAMES.flatMap((name) => aheadOf(name)?.moved?.(ladder) ?? []);
}
