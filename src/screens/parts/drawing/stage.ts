import type { RoleId } from '#src/domain/role.ts';
import type { Box, Camera } from '#src/ui/camera.ts';
import type { Items, Painting } from './brush.ts';
import { type Badges, type Lit, type LitRoute, type Scene, visibleBox } from './drawing.ts';
import { hitBox } from './marks.ts';
import { paintItems } from './paint.ts';
import { paintFurniture, paintGround } from './paintFurniture.ts';
import { paintBadges, paintRings } from './paintRoles.ts';
import { type Palette, resolvedPalette } from './palette.ts';
import { sightOf } from './sight.ts';
import { tierOf } from './tier.ts';

/** So many roles and links are painted anew in every frame; more than that are copied from the overview. */
const MOST_PER_FRAME = 1800;
/** The side of the overview's canvas, in pixels. */
const OVERVIEW = 2400;
const REST_MS = 140;
/** How far beside a dot a finger may land, in pixels. */
const FINGER = 12;

/**
 * A ladder on a canvas. While it moves, each frame paints what is in sight if that is little, and copies the overview,
 * a picture of the whole, if it is much; at rest everything is painted sharply, unless some of it is lit.
 */
export class Stage {
  readonly #scene: Scene;
  readonly #isStill: boolean;
  readonly #sight;
  readonly #canvas: HTMLCanvasElement;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #palette: Palette;
  #isFaded: (role: RoleId) => boolean = () => false;
  #lit: Lit | undefined;
  #litItems: Items | undefined;
  #selected: RoleId | undefined;
  #route: LitRoute | undefined;
  #badges: Badges | undefined;
  #ringed: RoleId | undefined;
  #overview: HTMLCanvasElement | undefined;
  #isSized = false;
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(scene: Scene, canvas: HTMLCanvasElement, isStill: boolean) {
    this.#scene = scene;
    this.#isStill = isStill;
    this.#sight = sightOf(scene);
    this.#canvas = canvas;
    this.#palette = resolvedPalette(scene.ladder.info.tracks);
  }

  move(camera: Camera): void {
    const { x, y, scale } = this.#camera;
    // Whoever fits the map to its frame says so whenever the frame is looked at, and to paint it all takes long.
    if (camera.x === x && camera.y === y && camera.scale === scale) return;
    this.#camera = camera;
    this.#soon();
  }

  light(asked: Lit | undefined): void {
    const lit = asked ?? this.#route;
    if (lit === this.#lit) return;
    this.#lit = lit;
    const { all } = this.#sight;
    this.#litItems = lit && {
      roles: all.roles.filter(({ role }) => lit.roles.has(role.id)),
      links: [...lit.links],
    };
    this.#soon();
  }

  choose(role: RoleId | undefined): void {
    this.#selected = role;
    this.#soon();
  }

  ring(role: RoleId | undefined): void {
    this.#ringed = role;
    this.#soon();
  }

  show(
    isFaded: (role: RoleId) => boolean,
    selected: RoleId | undefined,
    route: LitRoute | undefined,
    badges: Badges,
  ): void {
    this.#badges = badges;
    this.#selected = selected;
    // To paint the overview takes longer than a touch may: what is selected or lit is painted over it.
    if (isFaded !== this.#isFaded) this.#overview = undefined;
    this.#isFaded = isFaded;
    if (route !== this.#route) {
      this.#route = route;
      this.light(route);
    }
    this.#soon();
  }

  /** Paints all anew, in the colours of now. */
  repaint(): void {
    this.#palette = resolvedPalette(this.#scene.ladder.info.tracks);
    this.#overview = undefined;
    this.#soon();
  }

  /**
   * Fits the canvas to its box and paints at once, before the browser shows it empty. While the window stays as it is the
   * canvas never shrinks, as when a sheet comes beside it: that only covers a part, which needs no painting when it goes.
   */
  resize(): void {
    const { clientWidth, clientHeight, style } = this.#canvas;
    style.minWidth = `min(${clientWidth}px, 100vw)`;
    style.minHeight = `min(${clientHeight}px, 100vh)`;
    const density = Math.min(devicePixelRatio, 2);
    this.#canvas.width = Math.round(clientWidth * density);
    this.#canvas.height = Math.round(clientHeight * density);
    this.#isSized = true;
    this.#paint('sharp');
  }

  /** The part of the map that is in view. */
  visible(): Box {
    const { clientWidth: width, clientHeight: height } = this.#canvas.parentElement ?? this.#canvas;
    return visibleBox(this.#camera, { width, height });
  }

  /** The role whose card or label lies at a point of the frame. */
  roleAt(x: number, y: number): RoleId | undefined {
    const { x: left, y: top, scale } = this.#camera;
    const reach = tierOf(scale) === 'far' ? FINGER / scale : 0;
    return this.#sight.roleAt((x - left) / scale, (y - top) / scale, reach)?.role.id;
  }

  /** Where a role's card shows in the frame. */
  boxOf(role: RoleId): Box | undefined {
    const placed = this.#scene.placed.roles.get(role);
    if (!placed) return undefined;
    const { x, y, scale } = this.#camera;
    const card = hitBox(placed);
    return {
      x: x + card.x * scale,
      y: y + card.y * scale,
      width: card.width * scale,
      height: card.height * scale,
    };
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resting);
  }

  #soon(): void {
    // What is asked before the canvas has its size is painted with that.
    if (!this.#isSized) return;
    this.#frame ||= requestAnimationFrame(() => this.#paint('quick'));
    this.#rest(() => this.#paint('sharp'));
  }

  /** Does something when nothing has happened for a while. */
  #rest(then: () => void): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(then, REST_MS);
  }

  #paint(how: 'quick' | 'sharp'): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const brush = this.#canvas.getContext('2d');
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (!brush || width === 0) return;
    const camera = this.#camera;
    const density = this.#canvas.width / width;
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    brush.setTransform(
      camera.scale * density,
      0,
      0,
      camera.scale * density,
      camera.x * density,
      camera.y * density,
    );
    const box = visibleBox(camera, { width, height });
    const painting = this.#painting();
    paintGround(brush, painting, box);
    this.#paintItems(brush, painting, box, how, density);
    paintBadges(brush, painting);
    paintRings(brush, painting, camera.scale);
    paintFurniture(brush, painting, camera, { width, height });
  }

  #painting(): Painting {
    return {
      scene: this.#scene,
      palette: this.#palette,
      isFaded: this.#isFaded,
      lit: this.#lit,
      badges: this.#badges,
      selected: this.#selected,
      ringed: this.#ringed,
    };
  }

  #paintItems(
    brush: CanvasRenderingContext2D,
    painting: Painting,
    box: Box,
    how: 'quick' | 'sharp',
    density: number,
  ): void {
    const { all } = this.#sight;
    const { scale } = this.#camera;
    const isMuch =
      shareIn(this.#scene, box) * (all.roles.length + all.links.length) > MOST_PER_FRAME;
    if (!isMuch || (how === 'sharp' && scale * density > overviewScale(this.#scene) * 1.2)) {
      paintItems(brush, painting, this.#sight.within(box), scale, box);
      return;
    }
    if (how === 'sharp' && !painting.lit) {
      paintItems(brush, painting, all, scale, box);
      // The first look is sooner without the overview; it is there when somebody moves the map.
      if (!this.#isStill) this.#rest(() => this.#takeOverview());
      return;
    }
    const overview = this.#takeOverview();
    const { width, height } = this.#scene.placed;
    brush.globalAlpha = painting.lit ? DIM_OVERVIEW : 1;
    brush.drawImage(overview, 0, 0, width, height);
    brush.globalAlpha = 1;
    if (this.#litItems) paintItems(brush, painting, this.#litItems, scale, box);
  }

  #takeOverview(): HTMLCanvasElement {
    this.#overview ??= paintOverview(
      { ...this.#painting(), lit: undefined, selected: undefined },
      this.#sight.all,
    );
    return this.#overview;
  }
}

/** Between how much stations and links are dimmed. */
const DIM_OVERVIEW = 0.2;

/** How much of the map lies in a box, from 0 to 1. */
function shareIn({ placed: { width, height } }: Scene, box: Box): number {
  const across = Math.min(box.x + box.width, width) - Math.max(box.x, 0);
  const down = Math.min(box.y + box.height, height) - Math.max(box.y, 0);
  return (Math.max(0, across) * Math.max(0, down)) / (width * height);
}

function overviewScale({ placed: { width, height } }: Scene): number {
  return Math.min(OVERVIEW / width, OVERVIEW / height, 1);
}

/** Paints all items small, on nothing. */
function paintOverview(painting: Painting, all: Items): HTMLCanvasElement {
  const scale = overviewScale(painting.scene);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(painting.scene.placed.width * scale);
  canvas.height = Math.ceil(painting.scene.placed.height * scale);
  const brush = canvas.getContext('2d');
  if (brush) {
    brush.scale(scale, scale);
    const { width, height } = painting.scene.placed;
    paintItems(brush, painting, all, scale, { x: 0, y: 0, width, height });
  }
  return canvas;
}
