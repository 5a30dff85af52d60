import { LANGUAGE } from '#src/text/en/language.ts';
import * as words from '#src/text/en/pages.ts';
import * as shell from '#src/text/en/shell.ts';

/** What is told of each reason for which an app does not start (`src/shell/startFailure.ts`). */
const REASONS = {
  offline: shell.youAreOffline,
  unreachable: shell.unreachable,
  failing: shell.failing,
  missing: shell.missing,
  unreadable: shell.damaged,
  broken: words.startBroke,
};

/** What all pages have ready to say should what brings them to life fail: where nothing was rendered ahead it is all that is there. */
export function startFailure(base: string): string {
  return notice(
    `<main class="start-failed mx-auto max-w-2xl px-4 py-20 text-lg"><div role="alert" lang="${LANGUAGE}">${reasons('h1')}<p class="my-4">${words.notDrawn}</p></div><p><button type="button" class="button">${shell.tryAgain}</button> <a class="button" href="${base}">${shell.startFromTheLadder}</a></p></main>`,
  );
}

/** The same as a line above a page that can be read. */
export const FAILURE_LINE = notice(
  `<div role="alert" lang="${LANGUAGE}" class="start-failed no-print bg-changed-wash px-4 py-2 text-changed sm:px-6">${reasons('b')} ${words.controlsNotStarted} <button type="button" class="link">${shell.tryAgain}</button></div>`,
);

function notice(html: string): string {
  return `<template id="start-failure">${html}</template>`;
}

/** Of these, what is not the reason is taken out. */
function reasons(tag: 'h1' | 'b'): string {
  const look = tag === 'h1' ? ' class="font-serif text-3xl"' : '';
  const end = tag === 'b' ? '.' : '';
  const all = Object.entries(REASONS);
  return all
    .map(([name, title]) => `<${tag}${look} data-reason="${name}">${title}${end}</${tag}>`)
    .join('');
}
