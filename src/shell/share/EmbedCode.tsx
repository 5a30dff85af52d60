import { useEffect, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { EmbedView } from '#src/screens/embed/screen.ts';
import { formatView } from '#src/screens/registry.ts';
import * as words from '#src/text/en/share.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { embedSnippet } from './texts.ts';

interface EmbedCodeProps {
  readonly embed: EmbedView;
  readonly title: string;
  readonly copy: (what: string, text: string) => void;
}

/** The code that puts a screen into another page, with a look at what it gives. */
export function EmbedCode({ embed, title, copy }: EmbedCodeProps) {
  const [theme, setTheme] = useState<Theme>('');
  const path = useHref(formatView(theme ? { ...embed, theme } : embed));
  const [isSeen, setSeen] = useState(false);
  const [height, setHeight] = useState(USUAL_HEIGHT);
  const code = embedSnippet({ title, link: location.origin + path }, height);
  return (
    <section aria-labelledby="share-embed" className="border-t border-rule pt-4">
      <h3 id="share-embed" className="font-semibold">
        {words.inAnotherPage}
      </h3>
      <p className="mt-1 max-w-[46rem] text-[0.9375rem] text-soft">{words.pasteThis}</p>
      <textarea
        readOnly
        aria-label={words.codeForPage}
        rows={5}
        value={code}
        className="mt-2 block w-full rounded-md border border-edge bg-paper p-2 font-mono text-sm"
        onFocus={({ target }) => target.select()}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="button" className="button" onClick={() => copy(words.code, code)}>
          <Icon name="copy" />
          {words.copyCode}
        </button>
        <label className="flex items-center gap-2 text-[0.9375rem]">
          {words.look}
          <select
            value={theme}
            onChange={({ target }) => setTheme(THEMES.find((each) => each === target.value) ?? '')}
            className="min-h-9 rounded-md border border-edge bg-raised px-1.5 text-base"
          >
            <option value="">{words.asDevice}</option>
            <option value="light">{words.alwaysLight}</option>
            <option value="dark">{words.alwaysDark}</option>
          </select>
        </label>
      </div>
      <details className="mt-3" onToggle={({ currentTarget }) => setSeen(currentTarget.open)}>
        <summary className="w-fit text-[0.9375rem]">{words.seeIt}</summary>
        {isSeen && <Look path={path} title={title} height={height} onHeight={setHeight} />}
      </details>
    </section>
  );
}

const THEMES = ['', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Holds most roles with their lists folded. */
const USUAL_HEIGHT = 560;

interface LookProps {
  readonly path: string;
  readonly title: string;
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

function Look({ path, title, height, onHeight }: LookProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && data?.type === 'rungs:height') {
        onHeight(data.height);
      }
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [onHeight]);
  return (
    <>
      <iframe
        ref={frame}
        src={path}
        title={words.asShown(title)}
        height={height}
        className="mt-2 w-full rounded-md border border-dashed border-edge"
      />
      <p className="mt-1 text-sm text-soft">{phrase(words.pixelsHigh(height))}</p>
    </>
  );
}
