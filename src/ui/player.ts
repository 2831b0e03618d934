let player: HTMLAudioElement | undefined;

/**
 * Plays recordings one after the other. A page plays one at a time: a new one stops the last.
 * @returns resolves at the end; rejects if a recording cannot be played.
 */
export async function play(addresses: readonly string[]): Promise<void> {
  player?.pause();
  const audio = new Audio();
  player = audio;
  for (const address of addresses) {
    audio.src = address;
    await audio.play();
    await new Promise((resolve) => {
      audio.onended = audio.onpause = resolve;
    });
    if (player !== audio) return;
  }
}

/** Stops the recording that is playing. */
export function stopPlaying(): void {
  player?.pause();
  player = undefined;
}
