import { useCallback, useEffect, useRef, useState } from 'react';
import { OPENED } from '#src/dataset/root.ts';
import type { NamesAnswer, TextsAnswer } from '#src/search/answer.ts';
import type { Answer, Ask } from './messages.ts';

/** Where the index lies, as full addresses; that of the wordings is not known as soon. */
export interface IndexAddresses {
  readonly names: string;
  readonly texts: () => Promise<string>;
}

/** What is known so far of the answer to what was typed. */
export interface SearchResults {
  readonly typed: string;
  readonly names?: NamesAnswer;
  readonly texts?: TextsAnswer;
  /** Whether nothing more comes. */
  readonly isWhole: boolean;
}

export interface Search {
  readonly found: SearchResults;
  readonly failed: 'names' | 'texts' | undefined;
  readonly retry: () => void;
}

const NOTHING: SearchResults = { typed: '', isWhole: true };

/** A worker that a browser has ended says nothing: one that has answered before, each time within a frame, is not silent for so long. */
const SILENT_MS = 5000;

/** One worker for as long as the page lives: the palette is opened again and again. */
let shared: Worker | undefined;
let hasAnswered = false;
let asked = 0;

function startWorker({ names, texts }: IndexAddresses): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  tell(worker, { kind: 'open', names, opened: OPENED });
  texts().then(
    (address) => tell(worker, { kind: 'texts', texts: address }),
    () => tell(worker, { kind: 'texts', texts: undefined }),
  );
  return worker;
}

function tell(worker: Worker, message: Ask): void {
  worker.postMessage(message);
}

/** Ends the worker: even its own code may have been missing, so another attempt starts anew. */
function endWorker(): void {
  shared?.terminate();
  shared = undefined;
  hasAnswered = false;
}

/** Asks the worker what is typed. The last answer stays until the next one is there; stale ones are dropped. */
export function useSearch(index: IndexAddresses, typed: string): Search {
  const [found, setFound] = useState(NOTHING);
  const [failed, setFailed] = useState<Search['failed']>();
  const [attempt, setAttempt] = useState(0);
  const question = useRef({ id: 0, typed: '' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt listens to another worker.
  useEffect(() => {
    shared ??= startWorker(index);
    const worker = shared;
    const onMessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'failed') return setFailed(data.what);
      hasAnswered = true;
      const { id, typed } = question.current;
      if (data.id === id) setFound((last) => joined(last, typed, data));
    };
    const onError = () => setFailed('names');
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    return () => {
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
    };
  }, [index, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again.
  useEffect(() => {
    asked++;
    question.current = { id: asked, typed };
    if (typed.trim() === '') setFound(NOTHING);
    else if (shared) tell(shared, { kind: 'find', id: asked, typed });
  }, [typed, attempt]);

  const isAnswered = typed.trim() === '' || found.typed === typed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is typed next, or asked again, is waited for anew.
  useEffect(() => {
    if (isAnswered || !hasAnswered) return undefined;
    const silent = setTimeout(setFailed, SILENT_MS, 'names');
    return () => clearTimeout(silent);
  }, [isAnswered, typed, attempt]);

  // What has failed is not kept for the next time that the palette opens.
  const hasFailed = failed !== undefined;
  useEffect(() => (hasFailed ? endWorker : undefined), [hasFailed]);

  const retry = useCallback(() => {
    endWorker();
    setFailed(undefined);
    setAttempt((count) => count + 1);
  }, []);
  return { found, failed, retry };
}

/** What was known before, with an answer more. Old expectations stay until there are new ones, so that nothing jumps. */
function joined(
  last: SearchResults,
  typed: string,
  answer: Exclude<Answer, { kind: 'failed' }>,
): SearchResults {
  return answer.kind === 'names'
    ? { typed, names: answer.answer, ...(last.texts ? { texts: last.texts } : {}), isWhole: false }
    : { ...last, texts: answer.answer, isWhole: true };
}
