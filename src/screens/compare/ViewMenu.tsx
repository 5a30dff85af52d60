import { SECTION_KINDS, SECTIONS, type Section } from '#src/domain/sections.ts';
import * as words from '#src/text/en/compare.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { Choice, type Option } from '#src/ui/Choice.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { ReadingChoice } from '../parts/ReadingChoice.tsx';
import { formatView } from '../registry.ts';
import type { Compared } from './compared.ts';
import type { CompareView } from './screen.ts';

interface ViewMenuProps {
  readonly view: CompareView;
  readonly compared: readonly Compared[];
  /** Whether what changes from one role to the other can be shown. */
  readonly isStep: boolean;
}

/** How the comparison is seen: every choice in one menu. */
export function ViewMenu({ view, compared, isStep }: ViewMenuProps) {
  const { section: _, ...everySection } = view;
  const showing = (show: CompareView['show'], label: string): Option => ({
    label,
    to: formatView({ ...view, show }),
    current: view.show === show,
  });
  return (
    <span className="noscript:hidden">
      <Menu label={words.view}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a choice that is made closes the menu. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click. */}
        <div
          className="grid gap-2 p-1"
          onClick={({ target, currentTarget }) => {
            if (target instanceof Element && target.closest('a')) {
              currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
            }
          }}
        >
          {isStep && (
            <Choice
              label={words.wayOfComparing}
              options={[showing('changes', words.whatChanges), showing('all', words.sideBySide)]}
            />
          )}
          {view.roles.length > 2 && (
            <Choice
              label={words.whichAreListed}
              options={[
                showing('all', words.everything),
                showing('changes', words.differencesOnly),
              ]}
            />
          )}
          <ReadingChoice view={view} />
          <Choice
            label={words.section}
            options={[
              { label: words.allSections, to: formatView(everySection), current: !view.section },
              ...sectionsOf(compared, view).map((section) => ({
                label: SECTION_WORDS[section].title,
                to: formatView({ ...view, section }),
                current: view.section === section,
              })),
            ]}
          />
        </div>
      </Menu>
    </span>
  );
}

/** What is chosen that is not so from the start. */
export function unusualInWords({ as, section, show, roles }: CompareView): string {
  const said = [
    roles.length > 2 && show === 'changes' && words.differencesOnlyWithin,
    as === 'stated' && words.ownPageOnly,
    section && words.within(SECTION_WORDS[section].title),
  ];
  return said.filter(Boolean).join(' · ');
}

/** The sections that pages usually have, that which is chosen, and those in which one of the roles lists anything. */
function sectionsOf(compared: readonly Compared[], view: CompareView): readonly Section[] {
  const used = new Set(
    compared.flatMap(({ expectations }) => expectations.items.map(({ section }) => section)),
  );
  return SECTION_KINDS.filter(
    (section) => SECTIONS[section].isUsual || section === view.section || used.has(section),
  );
}
