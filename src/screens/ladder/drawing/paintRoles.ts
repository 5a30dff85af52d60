import { labelOf } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { type PlacedRole, SIZE } from '#src/layout/placed.ts';
import { wrapTitle } from '#src/layout/title.ts';
import { roleInShort } from '#src/text/words.ts';
import { type Brush, halo, type Painting } from './brush.ts';
import {
  CARD_SHIFT,
  cardHeight,
  FAR,
  FONTS,
  firstBaseline,
  STATION_STROKES,
  TEXT,
} from './marks.ts';
import { paintLineEnds } from './paintLineEnds.ts';
import { type Tier, tierOf } from './tier.ts';

/** Paints stations as cards, labelled rings or dots, whichever can be read at a scale. */
export function paintRoles(
  brush: Brush,
  painting: Painting,
  roles: readonly PlacedRole[],
  scale: number,
): void {
  const tier = tierOf(scale);
  if (FAR.radius * scale < SMALLEST_RING) {
    paintDots(brush, painting, roles, scale);
    return;
  }
  if (tier !== 'far') paintLineEnds(brush, painting, roles);
  if (tier === 'near') paintCards(brush, painting, roles);
  paintRings(brush, painting, roles, tier === 'far' ? FAR.radius : SIZE.radius);
  if (tier !== 'far') paintLabels(brush, painting, roles, tier);
}

/** Below this radius, in pixels, a ring is a dot. */
const SMALLEST_RING = 3;

function paintDots(
  brush: Brush,
  { scene, palette }: Painting,
  roles: readonly PlacedRole[],
  scale: number,
): void {
  const size = Math.max(FAR.radius * 2, 1.8 / scale);
  for (const [line, own] of Map.groupBy(roles, ({ role }) => scene.colourOf(role.family))) {
    brush.fillStyle = palette.lines[line] ?? palette.ink;
    for (const { x, y } of own) brush.fillRect(x - size / 2, y - size / 2, size, size);
  }
}

function paintRings(
  brush: Brush,
  { scene, palette }: Painting,
  roles: readonly PlacedRole[],
  radius: number,
): void {
  brush.fillStyle = palette.paper;
  const alike = Map.groupBy(
    roles,
    ({ role }) => `${role.status} ${scene.colourOf(role.family)}` as const,
  );
  for (const own of alike.values()) {
    const [first] = own;
    if (!first) continue;
    const { width, dash } = STATION_STROKES[first.role.status];
    brush.beginPath();
    for (const { x, y } of own) {
      brush.moveTo(x + radius, y);
      brush.arc(x, y, radius, 0, Math.PI * 2);
    }
    brush.fill();
    brush.strokeStyle = palette.lines[scene.colourOf(first.role.family)] ?? palette.ink;
    brush.lineWidth = width * (radius === FAR.radius ? FAR.swell : 1);
    brush.setLineDash(dash);
    brush.stroke();
  }
  brush.setLineDash([]);
}

function paintCards(brush: Brush, { scene, palette }: Painting, roles: readonly PlacedRole[]) {
  brush.lineWidth = 1;
  brush.strokeStyle = palette.rule;
  for (const { role, x, y } of roles) {
    const height = cardHeight(wrapTitle(labelOf(scene.ladder, role)).length);
    const left = x - SIZE.cardLeft;
    const top = y - height / 2;
    brush.fillStyle = palette.raised;
    brush.beginPath();
    brush.roundRect(left, top, SIZE.card, height, 6);
    brush.fill();
    brush.stroke();
    brush.fillStyle = palette.lines[scene.colourOf(role.family)] ?? palette.ink;
    brush.beginPath();
    brush.roundRect(left, top, 4, height, 2);
    brush.fill();
  }
}

function paintLabels(
  brush: Brush,
  { scene, palette, selected }: Painting,
  roles: readonly PlacedRole[],
  tier: Tier,
): void {
  const { ladder } = scene;
  const lift = tier === 'near' ? CARD_SHIFT : 0;
  const weightOf = (id: RoleId) => (id === selected ? 700 : tier === 'near' ? 600 : 400);
  brush.textAlign = 'left';
  for (const { role, x, y } of roles) {
    const lines = wrapTitle(labelOf(ladder, role));
    const first = y + firstBaseline(lines.length) - lift;
    brush.font = `${weightOf(role.id)} ${TEXT.title}px ${FONTS.sans}`;
    brush.fillStyle = role.status === 'named' ? palette.soft : palette.ink;
    for (const [at, line] of lines.entries()) {
      brush.fillText(line, x + SIZE.label, first + at * SIZE.lineHeight);
    }
    if (tier !== 'near') continue;
    brush.font = `${TEXT.meta}px ${FONTS.sans}`;
    brush.fillStyle = palette.soft;
    brush.fillText(
      roleInShort(ladder, role),
      x + SIZE.label,
      first + lines.length * SIZE.lineHeight,
    );
  }
}

/** Paints the rings of the selected role and of keyboard focus, and from afar their names. */
export function paintMarks(brush: Brush, painting: Painting, scale: number): void {
  const { scene, palette, selected, ringed } = painting;
  const { placed, ladder } = scene;
  for (const id of new Set([selected, ringed])) {
    const station = id === undefined ? undefined : placed.roles.get(id);
    if (!station) continue;
    const isFar = tierOf(scale) === 'far';
    const colour = palette.lines[scene.colourOf(station.role.family)] ?? palette.ink;
    brush.strokeStyle = id === ringed ? palette.focus : colour;
    brush.lineWidth = Math.max(id === ringed ? 3 : 2, 2 / scale);
    brush.beginPath();
    const radius = Math.max(isFar ? FAR.radius + 10 : SIZE.radius + 6, 7 / scale);
    brush.arc(station.x, station.y, radius, 0, Math.PI * 2);
    brush.stroke();
    if (!isFar) continue;
    brush.font = `600 ${14 / scale}px ${FONTS.sans}`;
    brush.textAlign = 'left';
    const label = labelOf(ladder, station.role);
    halo(brush, palette, label, station.x + radius + 4 / scale, station.y + 5 / scale, 5 / scale);
  }
}
