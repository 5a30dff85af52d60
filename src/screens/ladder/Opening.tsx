import { useHref } from 'react-router';
import { isLarge } from '#src/layout/large.ts';
import type { DrawingProps } from '../parts/drawing/drawing.ts';
import { LadderDrawing } from '../parts/drawing/LadderDrawing.tsx';
import { type Framing, unaskedFraming } from './framing.ts';
import { text } from './openingScript.ts?inline-script';

/** The drawing of the map or, while a page is rendered ahead, what stands for it, with what brings it into view. */
export function MapPicture(props: DrawingProps) {
  if (!import.meta.env.SSR) return <LadderDrawing {...props} />;
  const { placed } = props.scene;
  return (
    <>
      {isLarge(placed.roles.size) ? <PrerenderedPicture /> : <LadderDrawing {...props} />}
      <Opening framing={unaskedFraming(placed)} />
    </>
  );
}

/** Brings a map that was rendered ahead into view as it is parsed, before the code of the app has come. */
function Opening({ framing }: { framing: Framing }) {
  return (
    <script
      data-framing={JSON.stringify(framing)}
      // Made of this project's own code, the same for every page.
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}

/** A large map that was painted ahead, where the canvas will show the whole of it. */
function PrerenderedPicture() {
  const root = useHref('/').replace(/\/$/, '');
  const address = (scheme: string) => `${root}/pictures/ladder-${scheme}.png`;
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcSet={address('dark')} />
      <img
        src={address('light')}
        alt=""
        // Not fetched where the table is shown instead.
        loading="lazy"
        className="absolute inset-1.5 h-[calc(100%-0.75rem)] w-[calc(100%-0.75rem)] object-contain"
      />
    </picture>
  );
}
