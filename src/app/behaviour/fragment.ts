/** Where the id of a place begins in an address: `#f1`, and on the desk `#/source/report/?at=f1`. */
const start = (address: string): number => Math.max(address.lastIndexOf('#'), address.lastIndexOf('=')) + 1;

/** A piece of an address without its escapes; as it stands where they are broken. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The id a fragment ends with, decoded; of `''` it is `''`. */
export function placeIn(hash: string): string {
  return decoded(hash.slice(start(hash)));
}

/** The same address with another place at its end. */
export function withPlace(address: string, id: string): string {
  return address.slice(0, start(address)) + encodeURIComponent(id);
}
