import type { DatasetInfo } from '#src/domain/role.ts';
import { ABOUT } from '#src/screens/about/screen.ts';
import { formatView } from '#src/screens/registry.ts';
import { FEEDBACK, FOOT_WORDS } from '#src/text/en/foot.ts';
import { LANGUAGE } from '#src/text/en/language.ts';

interface SiteFootProps {
  readonly info: Pick<DatasetInfo, 'site' | 'language'>;
  /** The path that the site is served under, with slashes around it. */
  readonly base: string;
  /** Where the feed of changes is within the site, where it has one. */
  readonly feed?: string | undefined;
  /** Whether the page is of a ladder that was opened in this browser: the archive of the site is of another. */
  readonly isOpened?: boolean;
}

/**
 * Where every page ends: the links of an organisation, where feedback goes, and what this site is. It is written into the
 * pages by the build, beside what is brought to life, so that no page pays for it with a script.
 */
export function SiteFoot({ info, base, feed, isOpened = false }: SiteFootProps) {
  const { site } = info;
  const ours = [
    ...(site?.feedback ? [{ label: FEEDBACK, url: site.feedback }] : []),
    { label: FOOT_WORDS.about, url: base.slice(0, -1) + formatView(ABOUT) },
    ...(feed ? [{ label: FOOT_WORDS.feed, url: base + feed }] : []),
    ...(isOpened ? [] : [{ label: FOOT_WORDS.archive, url: `${base}data/ladder.zip` }]),
    { label: FOOT_WORDS.licences, url: `${base}licenses.txt` },
  ];
  return (
    <nav aria-label={FOOT_WORDS.label} lang={LANGUAGE}>
      <ul>
        {(site?.links ?? []).map(({ label, url }) => (
          <li key={`${label} ${url}`}>
            <a href={url} lang={info.language} rel="noreferrer" className="link">
              {label}
            </a>
          </li>
        ))}
        {ours.map(({ label, url }) => (
          <li key={url}>
            <a href={url} className="link">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
