/** Which of the files that come in are for the ground: told by their names, since their readers look at the bytes. */

export const isTileFile = (name: string): boolean => /\.pmtiles$/i.test(name);
export const isPictureFile = (name: string): boolean => /\.(png|jpe?g|webp)$/i.test(name);
export const isWorldFile = (name: string): boolean => /\.(pgw|pngw|jgw|jpgw|jpegw|wpw|webpw|wld|wfl|tfw)$/i.test(name);

/** Of a file to be chosen. */
export const acceptedGround = '.pmtiles';
export const acceptedPicture = '.png,.jpg,.jpeg,.webp,.pgw,.pngw,.jgw,.jpgw,.wpw,.wld,.wfl';

/**
 * The files of one drop that can only be for the ground: pictures that come with a world file. A picture alone may be a plan that was saved in one, and an archive of tiles a layer
 * to look at: they are left to the import, which asks.
 */
export function takeGroundFiles<One extends { readonly name: string }>(files: readonly One[]): { readonly ground: readonly One[]; readonly others: readonly One[] } {
  const hasWorld = files.some(({ name }) => isWorldFile(name));
  const isGround = ({ name }: One) => isWorldFile(name) || (hasWorld && isPictureFile(name));
  return { ground: files.filter(isGround), others: files.filter((file) => !isGround(file)) };
}
