import { useState } from 'react';
import { useHref } from 'react-router';
import { OPENED } from '#src/dataset/root.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { type Audience, audiencesOf } from '#src/screens/audiences.ts';
import { embedOf } from '#src/screens/embed/screen.ts';
import { formatView, type View } from '#src/screens/registry.ts';
import { OPENED_WORDS } from '#src/text/en/opened.ts';
import * as words from '#src/text/en/share.ts';
import { copyText } from '#src/ui/copyText.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Modal } from '#src/ui/Modal.tsx';
import { EmbedCode } from './EmbedCode.tsx';
import { OnlyHere } from './OnlyHere.tsx';
import { QrCode } from './QrCode.tsx';
import { htmlLink, markdownLink, type Page } from './texts.ts';

interface ShareDialogProps {
  readonly ladder: Ladder;
  /** What is on the screen. */
  readonly shown: View;
  readonly titleOf: (view: View) => string;
  readonly onClose: () => void;
}

/** The ways to send what is on the screen to someone else. */
export function ShareDialog({ ladder, shown, titleOf, onClose }: ShareDialogProps) {
  const audiences = audiencesOf(ladder, shown);
  const [view, setView] = useState(shown);
  const title = titleOf(view);
  const page: Page = { title, link: location.origin + useHref(formatView(view)) };
  const embed = embedOf(view);
  const [state, setState] = useState<State>({ said: '' });
  const say = (said: string) => setState({ said });
  const copy = async (what: string, text: string, html?: string) => {
    const copied = await copyText(text, html);
    setState(copied ? { said: words.copied(what) } : { said: words.notCopied(what), text });
  };
  return (
    <Modal
      label={words.share}
      className="max-w-2xl overflow-auto sm:max-h-[92dvh]"
      onClose={onClose}
    >
      {(close) => (
        <>
          <div className="sticky top-0 z-1 flex items-center justify-between gap-4 border-b border-rule bg-raised px-4 py-1.5 sm:px-6">
            <h2 className="font-serif text-2xl">{words.share}</h2>
            <button type="button" className="rounded p-3" aria-label={words.close} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          <div className="grid gap-6 px-4 py-5 sm:px-6">
            {OPENED && <OnlyHere n={OPENED} say={say} close={close} />}
            {audiences.length > 1 && <For {...{ audiences, view }} onChoose={setView} />}
            <section aria-label={words.link}>
              <p className="text-lg font-semibold leading-snug">{title}</p>
              <input
                readOnly
                aria-label={words.linkToPage}
                value={page.link}
                className="mt-2 w-full rounded-md border border-edge bg-paper px-2.5 py-1.5 text-base"
                onFocus={({ target }) => target.select()}
              />
              <Ways page={page} copy={copy} say={say} />
            </section>
            <Said state={state} />
            {!OPENED && <QrCode page={page} say={say} />}
            {!OPENED && embed && (
              <EmbedCode key={embed.of.name} embed={embed} title={title} copy={copy} />
            )}
          </div>
        </>
      )}
    </Modal>
  );
}

interface ForProps {
  readonly audiences: readonly Audience[];
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

/** Whom the link is for, where there is a page for each. */
function For({ audiences, view, onChoose }: ForProps) {
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
      <legend className="sr-only">{words.whomFor}</legend>
      {audiences.map((each) => (
        <label key={each.name} className="flex min-h-9 items-center gap-2">
          <input
            type="radio"
            name="audience"
            checked={each.view.name === view.name}
            onChange={() => onChoose(each.view)}
            className="size-4 accent-focus"
          />
          {each.name}
        </label>
      ))}
    </fieldset>
  );
}

interface State {
  /** How the last copy or file went. */
  readonly said: string;
  /** What could not be copied, to copy it by hand. */
  readonly text?: string;
}

interface WaysProps {
  readonly page: Page;
  readonly copy: (what: string, text: string, html?: string) => void;
  readonly say: (said: string) => void;
}

function Ways({ page, copy, say }: WaysProps) {
  const send = () =>
    navigator.share({ title: page.title, url: page.link }).catch((error: unknown) => {
      // Whoever closes the sheet has changed their mind.
      if (error instanceof Error && error.name === 'AbortError') return;
      say(words.notShared);
    });
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <button type="button" className="button" onClick={() => copy(words.link, page.link)}>
        <Icon name="link" />
        {OPENED ? ` ${OPENED_WORDS.share.copyLink}` : words.copyLink}
      </button>
      {!OPENED && 'share' in navigator && (
        <button type="button" className="button" onClick={send}>
          <Icon name="share" />
          {words.sendWithApp}
        </button>
      )}
      {!OPENED && <InDocuments page={page} copy={copy} />}
    </div>
  );
}

/** Links with words of their own, which in a document would not say where they lead. */
function InDocuments({ page, copy }: Omit<WaysProps, 'say'>) {
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => copy(words.markdownLink, markdownLink(page))}
      >
        <Icon name="copy" />
        {words.copyMarkdown}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => copy(words.richLink, page.link, htmlLink(page))}
      >
        <Icon name="copy" />
        {words.copyRich}
      </button>
    </>
  );
}

/** What became of a copy; its text, where the browser did not allow it. */
function Said({ state: { said, text } }: { state: State }) {
  return (
    <div className="sticky bottom-0 z-1 -my-3 bg-raised empty:hidden">
      <p role="status" className="text-[0.9375rem] font-medium not-empty:py-2">
        {said}
      </p>
      {text !== undefined && (
        <label className="grid gap-1 pb-2 text-[0.9375rem]">
          {words.copyFromHere}
          <textarea
            readOnly
            rows={3}
            value={text}
            className="w-full rounded-md border border-edge bg-paper p-2 text-sm"
            onFocus={({ target }) => target.select()}
          />
        </label>
      )}
    </div>
  );
}
