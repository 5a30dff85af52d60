import { expectationsOf, type Texts, textOf } from '#src/domain/effective.ts';
import { familyTiesAt } from '#src/domain/familyTies.ts';
import {
  type Ladder,
  labelOf,
  rungAbove,
  rungBelow,
  type TieGroup,
  tiesOf,
} from '#src/domain/ladder.ts';
import { routeOf, routesBetween } from '#src/domain/path.ts';
import { RELATIONS } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';
import { SECTION_KINDS, SECTIONS, type Section } from '#src/domain/sections.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/ladder.ts';
import { RELATION_WORDS, STATUS_WORDS } from '#src/text/en/words.ts';
import { countedIn } from '#src/text/sectionWords.ts';
import { tieInWords } from '#src/text/words.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { compareView, MOST_COMPARED } from '../compare/screen.ts';
import { toggleCompared } from '../parts/compared.ts';
import { FamilyTies } from '../parts/FamilyTies.tsx';
import { PartialNotes } from '../parts/PartialNotes.tsx';
import {
  departmentTitle,
  familyTitle,
  GradeNumeral,
  RoleLink,
  StatusMark,
  trackTitle,
} from '../parts/Role.tsx';
import { pathView } from '../path/screen.ts';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';
import type { LadderView } from './screen.ts';
import { withoutOnly, withoutRoute } from './viewChanges.ts';

interface SheetProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly role: Role;
  readonly view: LadderView;
  readonly go: (view: LadderView) => void;
  readonly onClose: () => void;
  /** Present when the role's text could not be fetched: asks for it again. */
  readonly onRetry?: (() => void) | undefined;
}

/** The essentials of the selected role beside the map, with where it leads. The focus stays on the map, one Tab away. */
export function Sheet(props: SheetProps) {
  const { ladder, texts, role, view, go, onClose, onRetry } = props;
  const isCompared = view.compare.includes(role.id);
  const isAlone = view.only === 'career';
  const essentials = tiesOf(ladder, role.id).filter(({ kind }) => RELATIONS[kind].isEssential);
  const ofFamilies = familyTiesAt(ladder, role.id);
  const described = (other: Role | undefined) =>
    role.status !== 'named' && other?.status !== 'named' ? other : undefined;
  const above = described(rungAbove(ladder, role.id));
  const below = described(rungBelow(ladder, role.id));
  return (
    <aside
      aria-label={words.selectedRole}
      className="sheet flex flex-col gap-4 overflow-auto border-rule bg-raised p-5"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="flex items-start gap-4">
        <GradeNumeral role={role} />
        <div className="grow">
          <h2 className="font-serif text-2xl leading-tight">{labelOf(ladder, role)}</h2>
          <p className="mt-1 text-[0.9375rem] text-soft">
            {trackTitle(ladder, role)} · {familyTitle(ladder, role)} ·{' '}
            {departmentTitle(ladder, role)}
          </p>
        </div>
        <button
          type="button"
          className="button no-print px-2"
          onClick={onClose}
          aria-label={words.close}
        >
          <Icon name="close" />
        </button>
      </div>
      <div>
        <StatusMark role={role} />
      </div>
      <ShownRoute {...{ ladder, role, view, go }} />
      <Essentials {...{ ladder, texts, role, onRetry }} />
      {essentials.map((group) => (
        <Ties key={`${group.kind} ${group.way}`} {...{ ladder, group }} />
      ))}
      {ofFamilies.length > 0 && <FamilyTies ladder={ladder} ties={ofFamilies} on="role" />}
      <div className="no-print mt-auto flex flex-wrap gap-2 pt-2">
        <Link to={formatView(roleView(role.id))} className="button">
          {words.openRole}
        </Link>
        <button
          type="button"
          className="button"
          disabled={!isCompared && view.compare.length === MOST_COMPARED}
          onClick={() => go(toggleCompared(view, role.id))}
        >
          {isCompared ? words.takeOut : words.addToCompare}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => go(isAlone ? withoutOnly(view) : { ...view, only: 'career' })}
        >
          {isAlone ? words.showAllRoles : words.showOnlyCareer}
        </button>
        <Link to={formatView(pathView(role.id))} className="button">
          {words.pathsFromHere}
        </Link>
        {above && (
          <Link to={formatView(compareView([role.id, above.id]))} className="button">
            {words.changesUp}
          </Link>
        )}
        {!above && below && (
          <Link to={formatView(compareView([below.id, role.id]))} className="button">
            {words.changesHere}
          </Link>
        )}
      </div>
    </aside>
  );
}

/** The route that the map shows to this role, with the way to its page and out of it. */
function ShownRoute({
  ladder,
  role,
  view,
  go,
}: Pick<SheetProps, 'ladder' | 'role' | 'view' | 'go'>) {
  const start = ladder.byId.get(view.from ?? '');
  const { route = 1 } = view;
  const steps = start && routeOf(routesBetween(ladder, start.id, role.id), route)?.steps;
  if (!start || !steps) return null;
  return (
    <div className="rounded-lg bg-kept-wash p-3">
      <p>{words.routeShown(labelOf(ladder, start), counts.steps(steps.length))}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Link to={formatView(pathView(start.id, role.id, route))} className="button">
          {words.stepByStep}
        </Link>
        <button type="button" className="button" onClick={() => go(withoutRoute(view))}>
          {words.showWholeMap}
        </button>
      </p>
    </div>
  );
}

function Essentials({
  ladder,
  texts,
  role,
  onRetry,
}: Pick<SheetProps, 'ladder' | 'texts' | 'role' | 'onRetry'>) {
  const text = textOf(ladder, texts, role.id);
  if (!text && onRetry) {
    return (
      <p role="alert">
        {phrase(
          words.notFetched(
            <button type="button" className="link" onClick={onRetry}>
              {words.tryAgain}
            </button>,
          ),
        )}
      </p>
    );
  }
  if (!text) return <p className="text-soft">{words.fetching}</p>;
  if (role.status === 'named') {
    return (
      <p className="text-soft">{text.summary || words.roleIs(STATUS_WORDS.named.explained)}</p>
    );
  }
  const { items } = expectationsOf(ladder, texts, role.id, 'stated');
  const count = (wanted: Section) => items.filter(({ section }) => section === wanted).length;
  const listedSections = SECTION_KINDS.filter(
    (section) => SECTIONS[section].asks !== 'may' && (SECTIONS[section].isUsual || count(section)),
  );
  return (
    <>
      {text.summary && <p>{text.summary}</p>}
      <p className="text-[0.9375rem] text-soft">
        {words.ofItsOwn(
          listedSections.map((section) => countedIn(section, count(section))).join(', '),
        )}
      </p>
      <PartialNotes ladder={ladder} roles={[role.id]} reading="effective" />
    </>
  );
}

function Ties({ ladder, group: { kind, way, ties } }: { ladder: Ladder; group: TieGroup }) {
  return (
    <section>
      <h3 className="eyebrow">{RELATION_WORDS[kind][way]}</h3>
      <ul className="mt-1">
        {ties.map((tie) => (
          <li key={tie.role.id}>
            <RoleLink ladder={ladder} role={tie.role} />
            <span className="text-sm text-soft"> {tieInWords(tie)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
