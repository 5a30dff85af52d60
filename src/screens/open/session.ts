import type { OpenTrouble } from '#src/text/en/open.ts';
import type {
  Answered,
  Asked,
  Choices,
  DownloadForm,
  Failure,
  GivenFile,
  Mend,
  Preview,
  PreviewMap,
} from './messages.ts';

/** What somebody gave: files, or a table off the clipboard. */
export type Given =
  | { readonly kind: 'files'; readonly files: readonly GivenFile[] }
  | { readonly kind: 'table'; readonly html?: string; readonly text: string };

export type Progress = Extract<Answered, { readonly kind: 'progress' }>;

/** Where the reading of what was given stands. */
export interface Opening {
  readonly given: Given | undefined;
  /** What the worker is doing; absent while it rests. */
  readonly busy: { readonly asked: Asked['kind']; readonly progress?: Progress } | undefined;
  /** It does not answer. */
  readonly isSlow: boolean;
  readonly map: PreviewMap | undefined;
  readonly preview: Preview | undefined;
  readonly choices: Choices;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly trouble: { readonly code: OpenTrouble; readonly detail?: string } | undefined;
  /** The number under which it is kept on this device by now. */
  readonly kept: number | undefined;
}

export const NO_CHOICES: Choices = { overrides: { headings: [], columns: [] }, mends: [] };

const RESTING: Opening = {
  given: undefined,
  busy: undefined,
  isSlow: false,
  map: undefined,
  preview: undefined,
  choices: NO_CHOICES,
  canUndo: false,
  canRedo: false,
  trouble: undefined,
  kept: undefined,
};

/** What a worker is, as far as it is used. */
export type Reader = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

interface Means {
  /** Starts a worker, which may be refused. */
  readonly start: () => Reader;
  /** Hands over a file that was made. */
  readonly onFile: (name: string, blob: Blob) => void;
}

/** After so many milliseconds without a word it is asked whether it lives, and after as many more that is told. */
const SILENCE = 10_000;

/**
 * The reading of a ladder of one's own, without a framework: what was given, what came of it, and every choice that was
 * made since, which can be undone. The worker holds the bytes; to end it is to break off, and frees them all.
 */
export class OpenSession {
  #opening = RESTING;
  #reader: Reader | undefined;
  #past: readonly Choices[] = [];
  #future: readonly Choices[] = [];
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #pings = 0;
  /** Tells a worker that broke down from one that never began. */
  #hasSpoken = false;
  readonly #listeners = new Set<() => void>();
  readonly #means: Means;

  constructor(means: Means) {
    this.#means = means;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly opening = (): Opening => this.#opening;

  /** Reads what is given instead of whatever was there. */
  give(given: Given, choices = NO_CHOICES): void {
    this.#end();
    this.#past = [];
    this.#future = [];
    this.#opening = { ...RESTING, given, choices };
    this.#ask(
      given.kind === 'files'
        ? { kind: 'read', files: given.files, choices }
        : { kind: 'paste', text: given.text, ...(given.html && { html: given.html }), choices },
    );
  }

  /** Says that nothing came with what was given; what is in hand stays so. */
  refuseEmpty(): void {
    this.#show({ ...this.#opening, trouble: { code: 'empty' } });
  }

  /** Whether choices were made that are kept nowhere. */
  isAtStake(): boolean {
    const { canUndo, kept } = this.#opening;
    return canUndo && kept === undefined;
  }

  /** Breaks off, and lets go of all that was read. */
  leave(): void {
    this.#end();
    this.#past = [];
    this.#future = [];
    this.#show(RESTING);
  }

  /** The same once more, with a new worker. */
  retry(): void {
    const { given, choices } = this.#opening;
    if (given) this.give(given, choices);
  }

  choose(choices: Choices): void {
    this.#past = [...this.#past, this.#opening.choices];
    this.#future = [];
    this.#readAgain(choices);
  }

  mend(mend: Mend): void {
    const { choices } = this.#opening;
    this.choose({ ...choices, mends: [...choices.mends, mend] });
  }

  readonly undo = (): void => {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#opening.choices, ...this.#future];
    this.#readAgain(last);
  };

  readonly redo = (): void => {
    const [next, ...rest] = this.#future;
    if (!next) return;
    this.#past = [...this.#past, this.#opening.choices];
    this.#future = rest;
    this.#readAgain(next);
  };

  keep(name: string): void {
    this.#ask({ kind: 'keep', name });
  }

  download(form: DownloadForm, name: string): void {
    this.#ask({ kind: 'download', form, name });
  }

  #readAgain(choices: Choices): void {
    this.#opening = {
      ...this.#opening,
      choices,
      canUndo: this.#past.length > 0,
      canRedo: this.#future.length > 0,
    };
    this.#ask({ kind: 'again', choices });
  }

  #ask(asked: Asked): void {
    this.#show({ ...this.#opening, busy: { asked: asked.kind }, trouble: undefined });
    try {
      this.#reader ??= this.#started();
      this.#reader.postMessage(asked);
      this.#watch();
    } catch (error) {
      this.#break('refused', error);
    }
  }

  #started(): Reader {
    this.#hasSpoken = false;
    const reader = this.#means.start();
    reader.onmessage = ({ data }: MessageEvent<Answered>) => {
      this.#hasSpoken = true;
      this.#watch();
      this.#hear(data);
    };
    reader.onerror = (event) => {
      event.preventDefault();
      this.#break(this.#hasSpoken ? 'died' : 'refused', event.message);
    };
    reader.onmessageerror = () => this.#break('died');
    return reader;
  }

  #hear(answered: Answered): void {
    const { busy } = this.#opening;
    switch (answered.kind) {
      case 'progress':
        if (busy) this.#show({ ...this.#opening, busy: { ...busy, progress: answered } });
        return;
      case 'map':
        this.#show({ ...this.#opening, map: answered.map });
        return;
      case 'preview':
        this.#rest({ preview: answered.preview });
        return;
      case 'kept':
        this.#rest({ kept: answered.n });
        return;
      case 'file':
        this.#rest({});
        this.#means.onFile(answered.name, answered.blob);
        return;
      case 'failed':
        this.#rest({ trouble: troubleOf(answered.failure) });
        return;
      case 'pong':
        // That it speaks is all that it says.
        return;
    }
  }

  #rest(came: Partial<Opening>): void {
    clearTimeout(this.#waiting);
    this.#show({ ...this.#opening, busy: undefined, isSlow: false, ...came });
  }

  /** Asks a worker that has been silent for long whether it lives, and tells when it does not answer. */
  #watch(): void {
    clearTimeout(this.#waiting);
    if (this.#opening.isSlow) this.#show({ ...this.#opening, isSlow: false });
    if (!this.#opening.busy) return;
    this.#waiting = setTimeout(() => {
      this.#pings += 1;
      this.#reader?.postMessage({ kind: 'ping', id: this.#pings } satisfies Asked);
      this.#waiting = setTimeout(() => this.#show({ ...this.#opening, isSlow: true }), SILENCE);
    }, SILENCE);
  }

  /** The worker is gone, and all that it held: what was given is there still, to be read once more. */
  #break(code: 'died' | 'refused', error?: unknown): void {
    this.#end();
    const said = error instanceof Error ? error.message : error;
    const detail = typeof said === 'string' && said ? { detail: said } : {};
    this.#rest({ trouble: { code, ...detail }, preview: undefined, map: undefined });
  }

  #end(): void {
    clearTimeout(this.#waiting);
    this.#reader?.terminate();
    this.#reader = undefined;
  }

  #show(opening: Opening): void {
    this.#opening = opening;
    for (const listener of this.#listeners) listener();
  }
}

function troubleOf(failure: Failure): NonNullable<Opening['trouble']> {
  if (failure.reason === 'error') return { code: 'error', detail: failure.message };
  if (failure.reason !== 'store') return { code: failure.reason };
  return { code: STORE_FAULTS.find((each) => each === failure.fault) ?? 'failed' };
}

const STORE_FAULTS = ['denied', 'full', 'newer', 'failed'] as const;
