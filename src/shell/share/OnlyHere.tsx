import { OPENED_WORDS } from '#src/text/en/opened.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { saveFiles } from '../opened/saveFiles.ts';

interface OnlyHereProps {
  /** The number of the opened ladder. */
  readonly n: number;
  readonly say: (said: string) => void;
  readonly close: () => void;
}

/** Says before a link to an opened ladder is sent that it leads nowhere else, and what can be sent instead. */
export function OnlyHere({ n, say, close }: OnlyHereProps) {
  const words = OPENED_WORDS.share;
  const site = import.meta.env.BASE_URL;
  const menu = document.querySelector<HTMLElement>('[data-export] [popover]');
  const saveWhole = async () => {
    const name = await saveFiles(n);
    say(name ? OPENED_WORDS.saved(name) : words.notSaved);
  };
  return (
    <section aria-labelledby="share-only-here">
      <h3 id="share-only-here" className="text-lg font-semibold">
        {words.title}
      </h3>
      <p className="mt-1 max-w-[46rem] text-soft">{words.lead}</p>
      <h4 className="mt-4 font-semibold">{words.instead}</h4>
      <ul className="mt-1">
        {menu && (
          <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-rule py-3">
            {words.page}
            <button
              type="button"
              className="button"
              onClick={() => {
                close();
                // The dialog gives the focus back first, which would close the menu.
                requestAnimationFrame(() => menu.showPopover());
              }}
            >
              {words.exportPage}
            </button>
          </li>
        )}
        <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-rule py-3">
          {words.whole}
          <button type="button" className="button" onClick={() => void saveWhole()}>
            <Icon name="save" /> {words.saveWhole}
          </button>
        </li>
        <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-y border-rule py-3">
          {words.site}
          <a href={`${site}about`} className="link py-1">
            {words.makeOne}
          </a>
        </li>
      </ul>
    </section>
  );
}
