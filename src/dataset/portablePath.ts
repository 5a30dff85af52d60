import { isDeviceName } from '#src/domain/deviceName.ts';

const OF_FAMILY = /((?:^|\/)families\/)([^/]+?)(_?)(?=\.json$)/;

/**
 * The path of a file of a dataset folder as every system takes it: `families/con_.json` for the family `con`, a name that
 * Windows keeps for a device. No id holds an underscore, so that it is no other family's.
 */
export function portablePath(path: string): string {
  return path.replace(OF_FAMILY, (whole, folder: string, id: string) =>
    isDeviceName(id) ? `${folder}${id}_` : whole,
  );
}

/** The path that a family's file has by its id alone: the other way. */
export function plainPath(path: string): string {
  return path.replace(OF_FAMILY, (whole, folder: string, id: string) =>
    isDeviceName(id) ? `${folder}${id}` : whole,
  );
}
