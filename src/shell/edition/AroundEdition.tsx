import { useEffect } from 'react';
import { editionOf } from '#src/domain/editionIds.ts';
import { findRole } from '#src/domain/ladder.ts';
import { rolesOf } from '#src/screens/registry.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import type { AroundProps } from '../queries.ts';
import { ComparedEditions, Outward, RoleAsOf, Within } from './EditionNote.tsx';
import { NotInEdition } from './NotInEdition.tsx';

/** What is shown of an edition, under what is to be known of that; or why there is nothing to show. */
export function AroundEdition({ open, asked, view, children }: AroundProps) {
  useEffect(outOfSearch, []);
  const { ladder, editions = [] } = open;
  const isEmbedded = view.name === 'embed';
  const To = isEmbedded ? Outward : Within;
  if (view.name === 'not-found' || (isEmbedded && view.of.name === 'not-found')) {
    const missing = rolesOf(asked).find((id) => editionOf(id) && !findRole(ladder, id));
    // Where every edition has what is asked of it something else is amiss, and what is shown says that.
    if (missing === undefined) return children;
    const why = <NotInEdition {...{ ladder, editions, missing, To }} />;
    return isEmbedded ? <main>{why}</main> : why;
  }
  const [role, ...others] = rolesOf(view);
  if (role === undefined) return children;
  return (
    <>
      <aside lang={LANGUAGE} className="mx-auto max-w-6xl px-4 pt-4 sm:px-6">
        <div className="rounded-lg border border-rule bg-changed-wash px-4 py-2.5 text-[0.9375rem] text-changed">
          {others.length > 0 ? (
            <ComparedEditions {...{ ladder, editions, To }} roles={[role, ...others]} />
          ) : (
            <RoleAsOf {...{ ladder, editions, role, To }} />
          )}
        </div>
      </aside>
      {children}
    </>
  );
}

/** Search engines are to find what holds today. */
function outOfSearch(): () => void {
  const tag = Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex' });
  document.head.append(tag);
  return () => tag.remove();
}
