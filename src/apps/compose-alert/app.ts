import {render} from 'lit';
import type {Alert} from '../../alerts/model/alert.js';
import {writeTend} from '../../alerts/write/tend-json.js';
import {check, type Check} from './checks.js';
import {carried, newDraft, type AlertDraft, type Stamp} from './draft.js';
import {fileOf, openFile, type FileKind, type OpenedFile} from './files.js';
import {followUp, type FollowUp} from './follow-up.js';
import {eraseDraft, keepDraft, keptDraft} from './store.js';
import {composerPage} from './templates/page.js';
import {toAlert} from './to-alert.js';
import * as words from './words.js';

const pad = (value: number) => String(value).padStart(2, '0');

/** A name that no other alert has, with its day in it for people who look at files. */
function stamp(): Stamp {
  const now = new Date();
  const random = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  const day = `${now.getFullYear()}${pad(now.getMonth() + 1)}${pad(now.getDate())}`;
  return {id: `alert-${day}-${random.join('')}`, now};
}

/** The page's state, and all that can be done with it. Templates only read it and call it. */
export class ComposerApp {
  draft: AlertDraft = this.kept() ?? newDraft(stamp());
  /** Fields that were left once: only these show their faults, until something is saved. */
  readonly left = new Set<string>();
  showAll = false;
  /** Whether this browser can keep the work. */
  keeps = true;
  opened?: OpenedFile;
  openFault = '';
  reading = false;
  erasing = false;
  tagFault = '';
  /** What was just done, for all who do not see it. */
  told = '';
  previewLang = '';
  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** The work as it was left; one that this page cannot show is not worth a page that fails. */
  private kept(): AlertDraft | undefined {
    const draft = keptDraft(newDraft(stamp()));
    try {
      if (draft) check(draft, new Date());
      return draft;
    } catch {
      return undefined;
    }
  }

  get alert(): Alert {
    return toAlert(this.draft);
  }

  /** What is to be looked at in what is shown. */
  checks: Check[] = [];

  /** What is wrong with a field, if it is time to say so. */
  faultOf(field: string): Check | undefined {
    if (!this.showAll && !this.left.has(field)) return undefined;
    return this.checks.find((each) => each.field === field);
  }

  draw(): void {
    this.checks = check(this.draft, new Date());
    render(composerPage(this), this.root);
  }

  /** Changes the draft, keeps it and shows it. */
  change(how: (draft: AlertDraft) => void): void {
    how(this.draft);
    this.keeps = keepDraft(this.draft);
    this.told = '';
    this.draw();
  }

  leave(field: string): void {
    if (this.left.has(field)) return;
    this.left.add(field);
    this.draw();
  }

  tell(message: string): void {
    this.told = message;
    this.draw();
  }

  /** To a field, also in a part that is folded. */
  focus(id: string): void {
    const element = document.getElementById(id);
    const folded = element?.closest('details');
    if (folded) folded.open = true;
    element?.focus();
  }

  /** Adds something and goes there. */
  add(how: (draft: AlertDraft) => void, focus: () => string): void {
    this.change(how);
    this.focus(focus());
  }

  save(kind: FileKind): void {
    const musts = this.checks.filter(({must}) => must);
    this.showAll = true;
    if (musts.length) {
      this.tell(words.save.blocked(musts.length));
      this.focus('checks');
      return;
    }
    const {name, type, text} = fileOf(kind, this.draft);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], {type}));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.change((draft) => {
      draft.saved = writeTend([toAlert(draft)]);
    });
    this.tell(words.save.done(name));
  }

  async open(file: File | undefined): Promise<void> {
    if (!file) return;
    this.opened = undefined;
    this.openFault = '';
    this.reading = true;
    this.draw();
    const opened = await openFile(file);
    this.reading = false;
    if (opened.alerts.length) this.opened = opened;
    else this.openFault = [words.open.none(file.name), ...opened.problems.slice(0, 2)].join(' ');
    this.draw();
    this.focus(this.opened ? 'opened' : 'file');
  }

  closeOpened(): void {
    this.opened = undefined;
    this.draw();
    this.focus('file');
  }

  goOn(kind: FollowUp, alert: Alert): void {
    const others = (this.opened?.all ?? []).filter((other) => other !== alert);
    this.start(followUp(kind, alert, others, stamp()));
    this.focus(kind === 'cancel' ? 'mode' : 'headline-0');
  }

  /** What was saved is on the website by now: what is written from here on follows it. */
  makeUpdate(): void {
    const [saved] = carried(this.draft.saved);
    if (!saved) return;
    const next = followUp('update', saved, carried(this.draft.others), stamp());
    const {id, type, references, issued, sent} = next;
    this.start({...this.draft, id, type, references, issued, sent, saved: ''});
    this.focus('mode');
  }

  private start(draft: AlertDraft): void {
    this.draft = draft;
    this.opened = undefined;
    this.openFault = '';
    this.left.clear();
    this.showAll = false;
    this.previewLang = '';
    this.keeps = keepDraft(draft);
    this.tell('');
  }

  erase(): void {
    eraseDraft();
    this.draft = newDraft(stamp());
    this.left.clear();
    this.showAll = false;
    this.erasing = false;
    this.opened = undefined;
    this.tell(words.erase.done);
    this.focus('kind-drug-alert');
  }

  /** Whether there is anything to lose. */
  get isStarted(): boolean {
    return this.draft.words.some(({headline, description}) => headline || description);
  }

  /** Leaves an alert of the opened file out of what is saved. */
  leaveOut(sender: string, id: string): void {
    this.change((draft) => {
      const others = carried(draft.others).filter(
        (other) => other.sender !== sender || other.id !== id,
      );
      draft.others = others.length ? writeTend(others) : '';
    });
    this.focus('save-title');
  }

  askErase(asking: boolean): void {
    this.erasing = asking;
    this.draw();
    this.focus(asking ? 'erase-no' : 'erase');
  }
}
