import type { ComponentType } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { ScreenName, View } from '#src/screens/registry.ts';
import type { AnyScreenProps } from '#src/screens/screenTypes.ts';
import { type OnDemand, onDemand } from '#src/ui/onDemand.tsx';

/** The file of a screen's component, which bears the name of that. */
type ViewModule = { readonly [component: `${string}View`]: ComponentType<AnyScreenProps> } & {
  /** Fetches what this view will show beyond the code of its screen; answers whether it came. */
  readonly preload?: (view: View, ladder: Promise<Ladder>) => Promise<boolean>;
};

interface ScreenCode extends OnDemand<AnyScreenProps> {
  readonly load: () => Promise<ViewModule>;
}

/** The code of each screen by its folder, fetched when a link to it is followed or looked at. */
const SCREEN_CODE: ReadonlyMap<string, ScreenCode> = new Map(
  Object.entries(import.meta.glob<ViewModule>('../screens/*/*View.tsx')).map(([file, load]) => {
    const [component = '', folder = ''] = file.replace('.tsx', '').split('/').reverse();
    const code = onDemand(async () => {
      const found = (await load())[`${component.replace(/View$/, '')}View`];
      if (!found) throw new Error(`${file} exports no ${component}`);
      return found;
    });
    return [folder, { ...code, load }];
  }),
);

function codeOf(name: ScreenName): ScreenCode {
  const code = SCREEN_CODE.get(name);
  if (!code) throw new Error(`src/screens/${name} has no component`);
  return code;
}

/** What shows the views of a screen. */
export function componentOf(name: ScreenName): OnDemand<AnyScreenProps>['Component'] {
  return codeOf(name).Component;
}

/** Fetches the code that shows a view ahead of its use, as far as the ladder decides on it once that is there; answers whether it came. */
export async function preloadScreen(view: View, ladder: Promise<Ladder>): Promise<boolean> {
  const { preload, load } = codeOf(view.name);
  if (!(await preload())) return false;
  const more = (await load()).preload;
  return more ? more(view, ladder) : true;
}
