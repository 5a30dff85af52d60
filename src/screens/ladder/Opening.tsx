import { useHref } from 'react-router';
import type { Framing } from './framing.ts';
import { text } from './openingScript.ts?inline-script';

/** Brings a map that was rendered ahead into view as it is parsed, before the code of the app has come. */
export function Opening({ framing }: { framing: Framing }) {
  return (
    <script
      data-framing={JSON.stringify(framing)}
      // Made of this project's own code, the same for every page.
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}

/** A large map that was painted ahead, where the canvas will show the whole of it. */
export function PrerenderedPicture() {
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
        className="absolute inset-6 h-[calc(100%-3rem)] w-[calc(100%-3rem)] object-contain"
      />
    </picture>
  );
}
