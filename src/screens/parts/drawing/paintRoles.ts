import { labelOf } from '#src/domain/ladder.ts';
import { type PlacedRole, TEXT_STYLES } from '#src/layout/placed.ts';
import { roleInShort } from '#src/text/words.ts';
import { type Brush, halo, type Painting } from './brush.ts';
import { badgeOf, cardTextOf, FAR, FONTS, HALO, RADIUS, STATION_STROKES, tickOf } from './marks.ts';
import { paintText } from './paintText.ts';
import { inkOf } from './palette.ts';
import { type Tier, tierOf } from './tier.ts';

/** Paints stations as cards, labelled marks or dots, whichever can be read at a scale. */
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
  if (tier === 'near') paintCards(brush, painting, roles);
  paintMarks(brush, painting, roles, tier);
  if (tier === 'middle') paintLabels(brush, painting, roles);
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
  for (const [line, own] of Map.groupBy(roles, ({ role }) => scene.colourOf(role.id))) {
    brush.fillStyle = inkOf(palette, 'line', line);
    for (const { x, y } of own) brush.fillRect(x - size / 2, y - size / 2, size, size);
  }
}

function paintMarks(
  brush: Brush,
  { scene, palette }: Painting,
  roles: readonly PlacedRole[],
  tier: Tier,
): void {
  const { orientation } = scene.placed;
  const radius = tier === 'far' ? FAR.radius : RADIUS;
  const alike = Map.groupBy(
    roles,
    ({ role }) => `${role.status} ${scene.colourOf(role.id)}` as const,
  );
  for (const own of alike.values()) {
    const [first] = own;
    if (!first) continue;
    const { width, dash, isTick } = STATION_STROKES[first.role.status];
    const colour = inkOf(palette, 'line', scene.colourOf(first.role.id));
    brush.beginPath();
    if (isTick) {
      brush.fillStyle = colour;
      for (const each of own) {
        const tick = tickOf(each, orientation, radius);
        brush.rect(tick.x, tick.y, tick.width, tick.height);
      }
      brush.fill();
      continue;
    }
    for (const { x, y } of own) {
      brush.moveTo(x + radius, y);
      brush.arc(x, y, radius, 0, Math.PI * 2);
    }
    brush.fillStyle = palette.paper;
    brush.fill();
    brush.strokeStyle = colour;
    brush.lineWidth = width * (tier === 'far' ? FAR.swell : 1);
    brush.setLineDash(dash);
    brush.stroke();
    brush.setLineDash([]);
  }
}

function paintCards(brush: Brush, { scene, palette }: Painting, roles: readonly PlacedRole[]) {
  const { ladder } = scene;
  brush.lineWidth = 0.5;
  brush.strokeStyle = palette.edge;
  brush.textAlign = 'left';
  for (const placed of roles) {
    const { role, card } = placed;
    brush.fillStyle = palette.raised;
    brush.beginPath();
    brush.roundRect(card.x, card.y, card.width, card.height, 2.5);
    brush.fill();
    brush.stroke();
    const { title, meta } = cardTextOf(placed, labelOf(ladder, role));
    brush.fillStyle = palette.ink;
    for (const { line, x, y, size } of title) {
      brush.font = `600 ${size}px ${FONTS.sans}`;
      brush.fillText(line, x, y);
    }
    if (!meta) continue;
    brush.fillStyle = palette.soft;
    brush.font = `${meta.size}px ${FONTS.sans}`;
    brush.fillText(roleInShort(ladder, role), meta.x, meta.y);
  }
}

function paintLabels(
  brush: Brush,
  { palette, selected }: Painting,
  roles: readonly PlacedRole[],
): void {
  for (const { role, label } of roles) {
    paintText(brush, label, {
      fill: role.status === 'named' ? palette.soft : palette.ink,
      weight: role.id === selected ? 700 : TEXT_STYLES.label.weight,
      halo: palette.paper,
    });
  }
}

/** Paints the words that stations bear. */
export function paintBadges(brush: Brush, { scene, palette, badges }: Painting): void {
  brush.textAlign = 'center';
  for (const [id, words] of badges ?? []) {
    const station = scene.placed.roles.get(id);
    if (!station) continue;
    const { box, text } = badgeOf(scene.placed, station, words);
    brush.fillStyle = palette.ink;
    brush.beginPath();
    brush.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
    brush.fill();
    brush.font = `700 ${text.size}px ${FONTS.sans}`;
    brush.fillStyle = palette.paper;
    brush.fillText(words, text.x, text.y);
  }
}

/** Paints the rings of the selected role and of keyboard focus, and from afar their names. */
export function paintRings(brush: Brush, painting: Painting, scale: number): void {
  const { scene, palette, selected, ringed } = painting;
  const { placed, ladder } = scene;
  for (const id of new Set([selected, ringed])) {
    const station = id === undefined ? undefined : placed.roles.get(id);
    if (!station) continue;
    const isFar = tierOf(scale) === 'far';
    brush.strokeStyle = id === ringed ? palette.focus : palette.ink;
    brush.lineWidth = Math.max(id === ringed ? 3 : 2, 2 / scale);
    brush.beginPath();
    const radius = Math.max((isFar ? FAR.radius : RADIUS) + HALO, 7 / scale);
    brush.arc(station.x, station.y, radius, 0, Math.PI * 2);
    brush.stroke();
    if (!isFar) continue;
    brush.font = `600 ${14 / scale}px ${FONTS.sans}`;
    brush.textAlign = 'left';
    const label = labelOf(ladder, station.role);
    halo(brush, palette, label, station.x + radius + 4 / scale, station.y + 5 / scale, 5 / scale);
  }
}
