import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { type MatrixView, rolesOf, type View } from '#src/screens/view.ts';

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
      return labels.join() + (view.audience ? ': for candidates' : '');
    case 'family':
      return ladder.familyById.get(view.family)?.title ?? '';
    case 'grade':
      return `Grade ${view.grade}`;
    case 'compare':
      if (labels.length < 2) return 'Compare roles';
      return view.show === 'changes' && labels.length === 2
        ? `${labels.join(' to ')}: what changes`
        : `${labels.join(', ')} side by side`;
    case 'steps':
      return labels.length > 1 ? `Step by step from ${labels[0]} to ${labels.at(-1)}` : 'Steps';
    case 'matrix':
      return `Expectations by theme: ${subjectOf(ladder, view) ?? listed(labels)}`;
    case 'strands':
      return 'Strands';
    case 'strand':
      return `${ladder.info.strands.find(({ id }) => id === view.strand)?.title}, rung by rung`;
    case 'experience':
      return 'Years of experience asked';
    case 'roles':
      return 'All roles';
    case 'path':
      return labels.length > 1 ? `From ${labels.join(' to ')}` : ['Paths', ...labels].join(': ');
    case 'data':
      return 'The data';
    case 'embed':
      return headingOf(ladder, view.of);
    case 'not-found':
      return 'Nothing stands here';
  }
}

/** So many titles that a tab can show them. */
function listed(labels: readonly string[]): string {
  return labels.length > 3 ? `${labels.length} roles` : labels.join(', ');
}

function subjectOf(ladder: Ladder, { of }: MatrixView): string | undefined {
  if ('grade' in of) return `grade ${of.grade}`;
  return 'family' in of ? ladder.familyById.get(of.family)?.title : undefined;
}
