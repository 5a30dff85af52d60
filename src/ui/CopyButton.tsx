import { type ReactNode, useState } from 'react';
import * as words from '#src/text/en/controls.ts';
import { Icon } from './Icon.tsx';

/** Copies a text and says so; where the browser forbids it, shows the text to copy by hand. */
export function CopyButton({ text, children }: { text: () => string; children: ReactNode }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
      setTimeout(() => setState('idle'), 2000);
    } catch {
      setState('refused');
    }
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <button type="button" className="button" onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'link'} />
        {state === 'copied' ? words.copied : children}
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' ? words.copiedToClipboard : ''}
      </span>
      {state === 'refused' && (
        <label className="flex items-center gap-2 text-sm">
          {words.copyFromHere}
          <input
            readOnly
            value={text()}
            className="w-64 rounded border border-edge bg-raised px-2 py-1"
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </span>
  );
}
