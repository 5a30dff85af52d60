import type { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { AddressTable } from '#src/dataset/addresses.ts';
import type { Texts } from '#src/domain/effective.ts';
import { siteName } from '#src/domain/site.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import { canonicalOf, formatView, screenOf, type View } from '#src/screens/registry.ts';
import type { Needs } from '#src/screens/screenTypes.ts';
import type { OpenLadder } from '#src/shell/queries.ts';
import { Site } from '#src/shell/Site.tsx';
import { SiteFoot } from '#src/shell/SiteFoot.tsx';
import { titleOf } from '#src/shell/titles.ts';
import { FEED, feedOfFamily } from '../feedNames.ts';
import { isUnlisted } from '../screenPages.ts';
import { describe } from './describe.ts';
import { HeadTags } from './HeadTags.tsx';
import { linkedDataOf } from './linkedData.ts';
import { MovedNotice } from './MovedNotice.tsx';
import { addressesIn, namedFiles } from './namedFiles.ts';
import type { Template } from './template.ts';

export interface Rendering {
  readonly template: Template;
  readonly client: QueryClient;
  readonly open: OpenLadder;
  readonly texts: Texts;
  /** The address of a view, absolute where the site knows its own. */
  readonly addressOf: (view: View) => string;
  /** The address of the picture that stands for a view. */
  readonly imageOf: (view: View) => string;
  /** What that picture shows, in words. */
  readonly wordsOf: (view: View) => string;
  /** The addresses of the scripts of a view's screen. */
  readonly filesOf: (view: View) => readonly string[];
  /** Where the files are that a page names of them what it needs. */
  readonly table: AddressTable;
  /** The address of how the map is drawn, where that was worked out ahead. */
  readonly map: string | undefined;
  /** The site's base path, with slashes around it. */
  readonly base: string;
  /** The feeds of the site by their address, each with its title: none where it has none. */
  readonly feeds: ReadonlyMap<string, string>;
  /** Where the site stands, whole where it is known. */
  readonly site: string;
}

/** A whole page as HTML. */
export function renderPage(rendering: Rendering, view: View): string {
  const { template, client, open, texts, addressOf, imageOf, wordsOf, filesOf, base } = rendering;
  const { ladder } = open;
  const path = formatView(view);
  // What stands within other pages is the same content again: the screen itself is what search should find.
  const subject = canonicalOf(view);
  const title = titleOf(ladder, subject);
  const head = renderToStaticMarkup(
    <HeadTags
      head={{
        title,
        description: describe(ladder, texts, subject),
        address: addressOf(subject),
        site: `${siteName(ladder.info)} · Rungs`,
        image: { address: imageOf(subject), words: wordsOf(subject) },
        linkedData: linkedDataOf(ladder, texts, subject, addressOf),
        isHidden: subject !== view || isUnlisted(view),
        feeds: feedsBeside(rendering, subject),
        own: ladder.info.site,
      }}
    />,
  );
  const body = renderToString(
    <StaticRouter basename={base} location={base.slice(0, -1) + path}>
      <Site client={client} />
    </StaticRouter>,
  );
  const later: Partial<Needs> = screenOf(view).later?.(ladder, view) ?? {};
  const map = later.map && later.map !== 'never' ? rendering.map : undefined;
  const foot = footOf(rendering);
  const named = namedFiles(ladder, rendering.table, view);
  const needed = addressesIn(named).map((address) => base + address);
  return template.page(path, { head, files: filesOf(view), named, needed, map, body, foot });
}

/** The page of every address that was not rendered ahead: chats that are sent one show the site itself. */
export function renderShell(rendering: Rendering): string {
  const { template, open, texts, imageOf, wordsOf } = rendering;
  const { ladder } = open;
  return template.shell({
    foot: footOf(rendering),
    head: renderToStaticMarkup(
      <HeadTags
        head={{
          title: titleOf(ladder, LADDER),
          description: describe(ladder, texts, LADDER),
          site: `${siteName(ladder.info)} · Rungs`,
          image: { address: imageOf(LADDER), words: wordsOf(LADDER) },
          linkedData: [],
          own: ladder.info.site,
        }}
      />,
    ),
  });
}

/** The feed of the ladder, and that of a family on its page. */
function feedsBeside({ feeds, site }: Rendering, view: View) {
  const addresses = [FEED, ...(view.name === 'family' ? [feedOfFamily(view.family)] : [])];
  return addresses.flatMap((address) => {
    const title = feeds.get(address);
    return title === undefined ? [] : [{ title, address: `${site}/${address}` }];
  });
}

function footOf({ open, base, feeds }: Rendering): string {
  const feed = feeds.has(FEED) ? FEED : undefined;
  return renderToStaticMarkup(<SiteFoot info={open.ladder.info} base={base} feed={feed} />);
}

/** A page that leads on to where the content of a view is now. */
export function renderMoved({ open, addressOf, base }: Rendering, to: View): string {
  const path = base.slice(0, -1) + formatView(to);
  const page = <MovedNotice title={titleOf(open.ladder, to)} path={path} address={addressOf(to)} />;
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
