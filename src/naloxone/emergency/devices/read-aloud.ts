import type {Sentence} from '../../../i18n/message-resolver.js';
import {play, stopPlaying} from '../../../ui/player.js';

/**
 * A voice on the device for a language. Voices of a company's servers are ignored: they
 * would tell somebody else what is being read, and need the network.
 */
function voiceFor(tag: string): SpeechSynthesisVoice | undefined {
  const language = (text: string) => text.toLowerCase().split(/[-_]/)[0];
  try {
    const local = speechSynthesis.getVoices().filter(({localService}) => localService);
    const same = local.filter(({lang}) => language(lang) === language(tag));
    return same.find(({lang}) => lang.replace('_', '-') === tag) ?? same[0];
  } catch {
    // Browsers inside apps have no voices, or no list of them.
    return undefined;
  }
}

/** Whether sentences can be heard: each has a recording, or a voice on the device for its language. */
export const canRead = (sentences: readonly Sentence[]): boolean =>
  sentences.length > 0 && sentences.every(({audio, tag}) => audio !== undefined || voiceFor(tag));

/** Reads aloud; one thing at a time, and a new one ends the last. */
export class ReadAloud {
  reading = false;
  private turn = 0;
  private readonly changed: () => void;

  /** @param changed called when reading begins or ends, and when voices arrive. */
  constructor(changed: () => void) {
    this.changed = changed;
    // Some browsers know their voices only after a while.
    if (typeof speechSynthesis !== 'undefined') {
      speechSynthesis.addEventListener?.('voiceschanged', this.changed);
    }
  }

  /** Takes everything back. */
  dispose(): void {
    this.stop();
    if (typeof speechSynthesis !== 'undefined') {
      speechSynthesis.removeEventListener?.('voiceschanged', this.changed);
    }
  }

  async read(sentences: readonly Sentence[]): Promise<void> {
    this.stop();
    const turn = ++this.turn;
    this.reading = true;
    this.changed();
    try {
      for (const sentence of sentences) {
        if (turn !== this.turn) return;
        await (sentence.audio === undefined ? speak(sentence) : play([sentence.audio]));
      }
    } catch {
      // No sound here after all; the words are on the screen.
    }
    if (turn === this.turn) this.stop();
  }

  stop(): void {
    this.turn++;
    if (!this.reading) return;
    this.reading = false;
    stopPlaying();
    if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
    this.changed();
  }
}

const speak = ({text, tag}: Sentence) =>
  new Promise<void>((resolve, reject) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = tag;
    utterance.voice = voiceFor(tag) ?? null;
    utterance.onend = () => resolve();
    utterance.onerror = ({error}) => reject(new Error(error));
    speechSynthesis.speak(utterance);
  });
