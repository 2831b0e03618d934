/** A file that can be read in parts. */
export interface Parts {
  /** Reads some of its bytes; fewer at its end. @throws whatever the download threw. */
  read: (from: number, length: number) => Promise<Uint8Array>;
  /** Bytes in all, once something has been read. */
  size: () => number;
}

/** Bytes from `start` to before `end`. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Bytes between two ranges that are not worth a second request. */
const smallGap = 4096;

/**
 * Reads ranges of bytes in few requests.
 * @param first the beginning of the file, which has been read before.
 * @param most requests.
 * @returns a view of any bytes in these ranges.
 */
export async function readRanges(
  parts: Parts,
  first: Uint8Array,
  ranges: readonly ByteRange[],
  most: number,
): Promise<(from: number, length: number) => DataView> {
  const pieces = await Promise.all(
    join(ranges, most).map(async ({start, end}) => {
      const isRead = end <= first.length;
      const bytes = isRead ? first.subarray(start, end) : await parts.read(start, end - start);
      if (bytes.length < end - start) throw new Error('breaks off');
      return {start, end, bytes};
    }),
  );
  return (from, length) => {
    const piece = pieces.find(({start, end}) => start <= from && from + length <= end)!;
    return viewOf(piece.bytes.subarray(from - piece.start, from - piece.start + length));
  };
}

/** Joins ranges across their smallest gaps, until there are few. */
export function join(ranges: readonly ByteRange[], most: number): ByteRange[] {
  const joined: ByteRange[] = [];
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last && start - last.end <= smallGap) last.end = Math.max(last.end, end);
    else joined.push({start, end});
  }
  while (joined.length > most) {
    let least = 1;
    const gap = (index: number) => joined[index]!.start - joined[index - 1]!.end;
    for (let index = 2; index < joined.length; index++) if (gap(index) < gap(least)) least = index;
    joined[least - 1]!.end = joined[least]!.end;
    joined.splice(least, 1);
  }
  return joined;
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
