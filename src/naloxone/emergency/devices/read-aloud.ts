import type {Sentence} from '../../../i18n/message-resolver.js';
import {play, stopPlaying} from '../../../ui/player.js';

/**
 * Finds a voice on the device for a language. Voices on a company's servers are ignored: they need the
 * network and would send the text to a third party.
 */
function voiceFor(tag: string): SpeechSynthesisVoice | undefined {
  const language = (text: string) => text.toLowerCase().split(/[-_]/)[0];
  try {
    const local = speechSynthesis.getVoices().filter(({localService}) => localService);
    const same = local.filter(({lang}) => language(lang) === language(tag));
    return same.find(({lang}) => lang.replace('_', '-') === tag) ?? same[0];
  } catch {
    // Browsers inside apps may have no voices, or no list of them.
    return undefined;
  }
}

/** Whether every sentence can be heard: from a recording, or with a voice on the device for its language. */
export const canRead = (sentences: readonly Sentence[]): boolean =>
  sentences.length > 0 && sentences.every(({audio, tag}) => audio !== undefined || voiceFor(tag));

/** Reads aloud. Starting a new text ends the one before. */
export class ReadAloud {
  reading = false;
  private turn = 0;
  private readonly changed: () => void;

  /** @param changed called when reading begins or ends, and when voices arrive. */
  constructor(changed: () => void) {
    this.changed = changed;
    // Some browsers load their list of voices late.
    if (typeof speechSynthesis !== 'undefined') {
      speechSynthesis.addEventListener?.('voiceschanged', this.changed);
    }
  }

  /** Stops reading and removes all listeners. */
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
      // Audio is not available. The text is on the screen.
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
