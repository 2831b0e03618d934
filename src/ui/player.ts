let player: HTMLAudioElement | undefined;

/**
 * Plays recordings one after the other. A page plays one at a time: a new one stops the last.
 * @returns resolves at the end; rejects if a recording cannot be played.
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

/** Stops the recording that is playing. */
export function stopPlaying(): void {
  player?.pause();
  player = undefined;
}
