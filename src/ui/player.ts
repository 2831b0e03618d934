let player: HTMLAudioElement | undefined;

/**
 * Plays recordings one after the other. One sounds at a time on a page: a new one ends the last.
 * @returns a promise of the end; it rejects when a recording cannot be played.
 */
export async function play(addresses: readonly string[]): Promise<void> {
  player?.pause();
  const own = new Audio();
  player = own;
  for (const address of addresses) {
    own.src = address;
    await own.play();
    await new Promise((resolve) => {
      own.onended = own.onpause = resolve;
    });
    if (player !== own) return;
  }
}

/** Ends what is playing. */
export function stopPlaying(): void {
  player?.pause();
  player = undefined;
}
