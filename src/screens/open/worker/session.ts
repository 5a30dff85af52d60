import { openFiles } from '#src/dataset/openDataset.ts';
import { LOCK_PATH, type RawFile } from '#src/dataset/read.ts';
import { datasetSchema, familySchema } from '#src/dataset/schema.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import { type Problem, sortProblems } from '#src/domain/problem.ts';
import { type Assembled, assemble } from '#src/importer/assemble.ts';
import { NO_OVERRIDES } from '#src/importer/choices/choices.ts';
import { toFiles } from '#src/importer/link/files.ts';
import { type FileReading, pagesIn, type ReadOptions } from '#src/importer/readFile.ts';
import type { Answered, Choices, GivenFile, Stage } from '../messages.ts';
import { previewMap } from './drawn.ts';
import { editionsOf } from './editions.ts';
import { readGiven, readPasted } from './given.ts';
import { rawOf } from './made.ts';
import { nameAfter } from './nameAfter.ts';
import { previewOf } from './preview.ts';
import { publishedIds } from './record.ts';

/** What came of the last reading, to be kept and downloaded. */
export interface Result {
  readonly assembled: Assembled;
  /** What reading and joining came upon. */
  readonly problems: readonly Problem[];
  /** The dataset files that were given. */
  readonly known: readonly RawFile[];
  /** The files of its earlier editions, by their paths within its folder. */
  readonly editions: readonly TextFile[];
}

interface Held {
  readonly read: FileReading;
  /** What the ladder may go by, where it does not say. */
  readonly name?: string | undefined;
  readonly choices: Choices;
}

/** Between two looks at what the page has asked meanwhile, in milliseconds. */
const TURN = 50;

/** What was asked is overtaken by something newer. */
export class Overtaken extends Error {}

/**
 * What a worker has read, and all that comes of it. A newer question ends an older one at its next turn; what was read for
 * the last one stays, so that choices are followed without the files.
 */
export class ReadingSession {
  readonly #tell: (answer: Answered) => void;
  #held: Held | undefined;
  #result: Result | undefined;
  #turn = 0;
  #last = 0;

  constructor(tell: (answer: Answered) => void) {
    this.#tell = tell;
  }

  get result(): Result | undefined {
    return this.#result;
  }

  async read(files: readonly GivenFile[], choices: Choices): Promise<void> {
    const turn = this.#begin();
    this.#held = undefined;
    if (files.length === 0) {
      this.#tell({ kind: 'failed', failure: { reason: 'empty' } });
      return;
    }
    const read = await readGiven(files, optionsOf(choices), (done, of, file) =>
      this.#progress(turn, { stage: 'reading', done, of, file }),
    );
    const name = nameAfter(files.map(({ path }) => path));
    await this.#present(turn, { read, choices, name });
  }

  async paste(
    pasted: { readonly html?: string; readonly text: string },
    choices: Choices,
  ): Promise<void> {
    const turn = this.#begin();
    this.#held = undefined;
    if (pasted.text.trim() === '' && !pasted.html) {
      this.#tell({ kind: 'failed', failure: { reason: 'empty' } });
      return;
    }
    await this.#progress(turn, { stage: 'reading', done: 0, of: 1 });
    const read = await readPasted(pasted, optionsOf(choices));
    await this.#present(turn, { read, choices });
  }

  async again(choices: Choices): Promise<void> {
    const turn = this.#begin();
    const held = this.#held;
    if (!held) {
      this.#tell({ kind: 'failed', failure: { reason: 'empty' } });
      return;
    }
    await this.#progress(turn, { stage: 'reading', done: 0, of: 1 });
    const isReadAlike = readingKey(choices) === readingKey(held.choices);
    const { sources } = held.read;
    const pages = isReadAlike ? held.read.pages : pagesIn(sources, optionsOf(choices));
    await this.#present(turn, { ...held, read: { ...held.read, pages }, choices });
  }

  /** The map is answered first, before the rest is even counted. */
  async #present(turn: number, held: Held): Promise<void> {
    this.#held = held;
    const { read, choices, name } = held;
    await this.#stage(turn, 'joining');
    const assembled = assemble(read, {
      options: {
        asOf: asOfNow(),
        keepsDay: true,
        ...(choices.language && { language: choices.language }),
        // A dataset says itself whose it is.
        ...(name && read.known.length === 0 && { organisation: name }),
      },
      mends: choices.mends,
    });
    const { dataset, families } = assembled.imported;
    const isRecorded = read.known.some(({ path }) => path.split('/').at(-1) === LOCK_PATH);
    const files = isRecorded ? toFiles(dataset, families).map(rawOf) : [];
    const { broken } = publishedIds(files, read.known);
    const problems = sortProblems([...assembled.problems, ...broken]);
    this.#result = undefined;
    const hasRoles = families.some(({ roles }) => roles.length > 0);
    if (hasRoles) {
      await this.#stage(turn, 'drawing');
      const opened = openFiles(
        datasetSchema.parse(dataset),
        families.map((family) => familySchema.parse(family)),
      );
      const map = await previewMap(opened.dataset);
      await this.#stage(turn, 'checking');
      this.#tell({ kind: 'map', map });
      this.#result = { assembled, problems, known: read.known, editions: editionsOf(read) };
    }
    await this.#stage(turn, 'checking');
    const overrides = choices.overrides;
    const preview = previewOf({ read, assembled, problems, overrides });
    if (!hasRoles) this.#tell({ kind: 'failed', failure: { reason: 'unread' } });
    this.#tell({ kind: 'preview', preview });
  }

  #begin(): number {
    this.#turn += 1;
    this.#last = 0;
    return this.#turn;
  }

  /** Lets newer questions in, and tells how far it is, now and then. */
  async #progress(
    turn: number,
    progress: Omit<Extract<Answered, { kind: 'progress' }>, 'kind'>,
  ): Promise<void> {
    if (performance.now() - this.#last < TURN) return;
    this.#tell({ kind: 'progress', ...progress });
    await new Promise((done) => setTimeout(done));
    this.#last = performance.now();
    if (turn !== this.#turn) throw new Overtaken();
  }

  async #stage(turn: number, stage: Stage): Promise<void> {
    this.#last = 0;
    await this.#progress(turn, { stage, done: 0, of: 1 });
  }
}

function optionsOf({ overrides, language, takesAll = false }: Choices): ReadOptions {
  return {
    overrides: overrides ?? NO_OVERRIDES,
    takeAll: takesAll,
    takesEditions: true,
    ...(language && { language }),
  };
}

function readingKey({ overrides, language, takesAll }: Choices): string {
  return JSON.stringify([overrides, language, takesAll]);
}

/** The day of which a ladder tells that does not say. */
function asOfNow(): string {
  return new Date().toISOString().slice(0, 10);
}
