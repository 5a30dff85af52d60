/** Names that Windows keeps for devices, with whatever ending: it can neither save nor unpack a file or folder of one. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** Whether Windows keeps a name of a file or folder for a device. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/** The name of a file as every system takes it: `con-file.zip` instead of `con.zip`. */
export function fileNameFor(name: string): string {
  return name.replace(DEVICE, '$&-file');
}
