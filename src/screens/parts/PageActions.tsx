import type { ReactNode } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/parts.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { Menu } from '#src/ui/Menu.tsx';

/** Something to do about what a page shows. */
export type PageAction = Leading | Doing | Telling;

interface Named {
  readonly label: string;
  readonly icon?: Parameters<typeof Icon>[0]['name'];
}

/** Leads to an address of this site, also without scripts. */
interface Leading extends Named {
  readonly to: string;
}

interface Doing extends Named {
  readonly act: () => void;
}

/** Unfolds a few words. */
interface Telling extends Named {
  readonly note: string;
}

interface PageActionsProps {
  /** What most people come for, if there is such a thing. */
  readonly primary?: Leading | Doing;
  /** All else, in the order in which it is wanted. */
  readonly more: readonly PageAction[];
  /** What has a menu of its own: the export. */
  readonly children?: ReactNode;
}

/** What can be done about the page: one thing first, the rest in one menu. */
export function PageActions({ primary, more, children }: PageActionsProps) {
  return (
    <div className="no-print flex flex-wrap gap-2">
      {primary && <Action action={primary} look="button button-primary" />}
      {children}
      {more.length > 0 && (
        <Menu label={words.more}>
          <ul>
            {more.map((action) => (
              <li key={action.label}>
                <Action action={action} look="menu-item" />
              </li>
            ))}
          </ul>
        </Menu>
      )}
    </div>
  );
}

function Action({ action, look }: { action: PageAction; look: string }) {
  const words = (
    <>
      {action.icon && <Icon name={action.icon} />}
      {action.label}
    </>
  );
  if ('to' in action) {
    return (
      <Link to={action.to} className={look}>
        {words}
      </Link>
    );
  }
  if ('act' in action) {
    return (
      <button type="button" className={`${look} noscript:hidden`} onClick={action.act}>
        {words}
      </button>
    );
  }
  return (
    <details>
      <summary className={look}>{words}</summary>
      <p className="px-2.5 pb-2 text-[0.9375rem] text-soft">{action.note}</p>
    </details>
  );
}

/** What the dataset has to say of its grade scale, wherever grades are shown. */
export function aboutGrades({ info }: Ladder): readonly PageAction[] {
  return info.notice ? [{ label: words.aboutTheseGrades, note: info.notice }] : [];
}
