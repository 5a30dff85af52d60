/**
 * Whether so many roles are too many to be drawn as elements: then the map is a canvas, the cells of the table fold, and
 * a build works the map out ahead. Each role is some twenty elements; with twice as many roles as this browsers without
 * a graphics card drop every other frame.
 */
export function isLarge(roles: number): boolean {
  return roles > 250;
}
