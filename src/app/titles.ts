import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { rolesOf, type View } from '#src/view.ts';

/** The title of a screen, most telling words first. */
export function titleOf(ladder: Ladder, view: View): string {
  return [headingOf(ladder, view), ladder.info.organisation.name, 'Rungs']
    .filter(Boolean)
    .join(' · ');
}

function headingOf(ladder: Ladder, view: View): string {
  const labels = rolesOf(view).flatMap((id) => {
    const role = ladder.byId.get(id);
    return role ? [labelOf(ladder, role)] : [];
  });
  switch (view.name) {
    case 'ladder':
      return ladder.info.title;
    case 'role':
      return labels.join();
    case 'family':
      return ladder.familyById.get(view.family)?.title ?? '';
    case 'grade':
      return `Grade ${view.grade}`;
    case 'compare':
      if (labels.length < 2) return 'Compare roles';
      return view.show === 'changes' && labels.length === 2
        ? `${labels.join(' to ')}: what changes`
        : `${labels.join(', ')} side by side`;
    case 'not-found':
      return 'Nothing stands here';
  }
}
