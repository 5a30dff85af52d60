import type { AddressTable, LadderAddresses } from '#src/dataset/addresses.ts';
import type { ReportFile, StrandReach, ThemesFile } from '#src/dataset/compile.ts';
import type { ChangesWanted, ShownChanges } from '#src/dataset/editions/loadChanges.ts';
import type { AgreementPool } from '#src/domain/agreement.ts';
import type { MeasuredStep } from '#src/domain/allSteps.ts';
import type { ListedExpectation, Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { FamilyId, RoleId } from '#src/domain/role.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import type { Params } from './params.ts';
import type { AddressParts } from './paths.ts';
import type { References } from './references.ts';

/** A screen as data: what is shown, and nothing of how it is addressed. */
export interface AnyView {
  readonly name: string;
}

/** What a screen can be given besides the ladder: each file of the dataset by its name here, with what to ask of it. */
export interface Needs {
  /** The families whose prose is shown, or the route of whose roles it is. */
  readonly texts: readonly FamilyId[] | RouteBetween;
  /** How far each strand reaches. */
  readonly strands: true;
  /** All lines of one strand, or all that ask for years of experience. */
  readonly lines: 'experience' | { readonly strand: string };
  /** Under which themes each role asks anything. */
  readonly themes: true;
  /** How much each promotion brings. */
  readonly steps: true;
  /** Which roles of each grade ask the same. */
  readonly agreement: true;
  /** What the dataset holds, and the problems in it. */
  readonly report: true;
  /** What has changed with an edition. */
  readonly changes: ChangesWanted;
  /** How the whole map is drawn, where the build has worked that out; perhaps of use on a wide screen only. */
  readonly map: 'always' | 'on wide screens' | 'never';
  /** Prose of which only the screen itself knows whose it wants, and when. */
  readonly fetchTexts: true;
}

/** One of the routes from one role to another. To find the roles along it takes code that few screens have. */
export interface RouteBetween {
  readonly from: RoleId;
  readonly to: RoleId;
  readonly route: number;
}

export type NeedName = keyof Needs;

/** What has come of it. */
export interface Loaded {
  readonly texts: Texts;
  readonly strands: readonly StrandReach[];
  readonly lines: readonly ListedExpectation[];
  readonly themes: ThemesFile['themes'];
  readonly steps: readonly MeasuredStep[];
  readonly agreement: readonly AgreementPool[];
  readonly report: ReportFile;
  readonly changes: ShownChanges;
  readonly map: PlacedLadder | undefined;
  readonly fetchTexts: FetchTexts | undefined;
}

/** A way to prose for a screen that does not say in its address whose. */
export interface FetchTexts {
  /** Where the prose of each family is: another place when it has changed. */
  readonly addresses: AddressTable['texts'];
  /** Fetches it. Rejects with a `LoadError`. */
  fetch(families: readonly FamilyId[]): Promise<Texts>;
}

/**
 * Everything about a screen but how it looks: `V` is its view, `N` what it cannot be shown without, `L` what it shows
 * once that has come. Functions are methods, so that whoever holds the right view may ask any screen of the registry.
 */
export interface Screen<V extends AnyView, N extends NeedName = never, L extends NeedName = never> {
  /**
   * The paths that it is found at, as `/families/:family/matrix` or, with any number of parts at the end, `/compare/*`.
   * No two screens share one.
   */
  readonly paths: readonly string[];
  /** Reads an address at one of its paths; nothing where that names nothing. */
  parse(place: AddressParts, params: Params): V | undefined;
  /** Writes the address that `parse` reads. Defaults are never written. */
  format(view: V): string;
  /**
   * The same view in the names that a ladder has now. What it cannot find of a query is left out with a notice; nothing
   * where it cannot find what the path names.
   */
  resolve(view: V, references: References): V | undefined;
  /** What has to be there before it is shown. Nothing else is downloaded for it. */
  needs(ladder: Ladder, view: V): Pick<Needs, N>;
  /** What it shows once that has come. */
  later?(ladder: Ladder, view: V): Pick<Needs, L>;
  /** Its heading, most telling words first. */
  heading(ladder: Ladder, view: V): string;
  /** The roles that it is about, in order. */
  roles(view: V): readonly RoleId[];
  /** The role of it that somebody would hold against their own; absent or nothing: there is none. */
  fromHere?(view: V): RoleId | undefined;
  /** A part of it that keyboards may skip to, by its id in the page. */
  readonly landmark?: { readonly id: string; readonly label: string };
  /** Its place in the navigation, in the order of the registry. */
  readonly navigation: Navigation<V> | undefined;
  /** How it stands in other pages, with as much of its state as counts there; nothing where it cannot. */
  embedded?(view: V): V | undefined;
  /** What it keeps its state for: with another subject it starts afresh. Absent: it goes on whatever it is about. */
  subject?(view: V): string;
  /** It stands within the page of somebody else, without header and foot. */
  readonly isFrameless?: true;
  /** It is read by people from outside: no ways to the other screens stand around it. */
  readonly isForOutsiders?: true;
}

/** A ladder, and what it says of the files of its dataset. */
export interface Opened {
  readonly ladder: Ladder;
  readonly addresses: LadderAddresses;
}

/** A link to a screen from every page. */
export interface Navigation<V extends AnyView> {
  readonly label: string;
  /** In the header, which on a phone is the bar at the foot; in a header with room for it, and on a phone in the menu; or in the menu. */
  readonly place: 'bar' | 'header' | 'menu';
  /** Whether a dataset has anything to show there; absent: every dataset has. */
  hasContent?(open: Opened): boolean;
  /** It is about the site: pages of a ladder that was opened on the device do not lead to it. */
  readonly isOfSite?: true;
  /** Where it leads to from a screen about some roles, perhaps of its own kind. */
  to(about: readonly RoleId[], shown?: V): V;
}

type Parsed<S> = S extends { parse(...given: never): infer V } ? NonNullable<V> : never;

/** The view of a screen. */
export type ViewOf<S> = Extract<Parsed<S>, AnyView>;

type Asked<S, How extends 'needs' | 'later'> = S extends {
  readonly [H in How]?: (...given: never) => infer N;
}
  ? Extract<keyof N, NeedName>
  : never;

/** What the component of a screen is given: the ladder, its view, and what it asked for by name. */
export type ScreenProps<S> = {
  readonly ladder: Ladder;
  readonly view: ViewOf<S>;
} & Pick<Loaded, Asked<S, 'needs'> | Asked<S, 'later'>> &
  ([Asked<S, 'later'>] extends [never] ? unknown : Retrying);

interface Retrying {
  /** Asks again for what comes later, where that has failed. */
  readonly onRetry: (() => void) | undefined;
}

/** What any component of a screen may be given. */
export type AnyScreenProps = { readonly ladder: Ladder; readonly view: AnyView } & Partial<Loaded> &
  Retrying;
