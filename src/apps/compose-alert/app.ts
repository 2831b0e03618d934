import {render, type TemplateResult} from 'lit';
import type {Alert} from '../../alerts/model/alert.js';
import {writeTend} from '../../alerts/write/tend-json.js';
import {saveFile} from '../shared/save-file.js';
import {check, type Check} from './checks.js';
import {parseDraftAlerts, newDraft, type AlertDraft, type Stamp} from './draft.js';
import {fileOf, openFile, type FileKind, type OpenedFile} from './files.js';
import {followUp, type FollowUp} from './follow-up.js';
import {eraseDraft, storeDraft, storedDraft} from './store.js';
import {toAlert} from './to-alert.js';
import * as texts from './texts/index.js';

const pad = (value: number) => String(value).padStart(2, '0');

/** Makes a unique id for an alert. It contains the day, for people who read files. */
function stamp(): Stamp {
  const now = new Date();
  const random = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  const day = `${now.getFullYear()}${pad(now.getMonth() + 1)}${pad(now.getDate())}`;
  return {id: `alert-${day}-${random.join('')}`, now};
}

/** The page's state and actions. Templates read the state and call the actions. */
export class ComposerApp {
  draft: AlertDraft = this.restored() ?? newDraft(stamp());
  /** Fields that the writer has left at least once. Until the first save, only these show their faults. */
  readonly left = new Set<string>();
  showAll = false;
  /** Whether this browser stores the draft. */
  isStored = true;
  opened?: OpenedFile;
  openFault = '';
  reading = false;
  /** Whether the page asks to confirm the erasing of the draft. */
  isConfirmingErase = false;
  tagFault = '';
  /** The result of the last action, announced to screen readers. */
  status = '';
  previewLang = '';
  private readonly root: HTMLElement;
  private readonly template: (app: ComposerApp) => TemplateResult;

  constructor(root: HTMLElement, template: (app: ComposerApp) => TemplateResult) {
    this.root = root;
    this.template = template;
  }

  /** The stored draft; undefined if this page cannot show it. */
  private restored(): AlertDraft | undefined {
    const draft = storedDraft(newDraft(stamp()));
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

  /** The checks of the draft, updated with each render. */
  checks: Check[] = [];

  /** The fault of a field that may be shown now. */
  faultOf(field: string): Check | undefined {
    if (!this.showAll && !this.left.has(field)) return undefined;
    return this.checks.find((each) => each.field === field);
  }

  draw(): void {
    this.checks = check(this.draft, new Date());
    render(this.template(this), this.root);
  }

  /** Changes the draft, stores it and draws it. */
  change(how: (draft: AlertDraft) => void): void {
    how(this.draft);
    this.isStored = storeDraft(this.draft);
    this.status = '';
    this.draw();
  }

  leave(field: string): void {
    if (this.left.has(field)) return;
    this.left.add(field);
    this.draw();
  }

  announce(message: string): void {
    this.status = message;
    this.draw();
  }

  /** Focuses a field. Opens the section that holds it. */
  focus(id: string): void {
    const element = document.getElementById(id);
    const section = element?.closest('details');
    if (section) section.open = true;
    element?.focus();
  }

  /** Adds something to the draft and focuses it. */
  add(how: (draft: AlertDraft) => void, focus: () => string): void {
    this.change(how);
    this.focus(focus());
  }

  save(kind: FileKind): void {
    const musts = this.checks.filter(({must}) => must);
    this.showAll = true;
    if (musts.length) {
      this.announce(texts.save.blocked(musts.length));
      this.focus('checks');
      return;
    }
    const {name, type, text} = fileOf(kind, this.draft);
    saveFile(name, type, text);
    this.change((draft) => {
      draft.saved = writeTend([toAlert(draft)]);
    });
    this.announce(texts.save.done(name));
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
    else this.openFault = [texts.open.none(file.name), ...opened.problems.slice(0, 2)].join(' ');
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

  /** Makes the draft an update of the saved alert, which may be on the website already. */
  makeUpdate(): void {
    const [saved] = parseDraftAlerts(this.draft.saved);
    if (!saved) return;
    const next = followUp('update', saved, parseDraftAlerts(this.draft.others), stamp());
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
    this.isStored = storeDraft(draft);
    this.announce('');
  }

  erase(): void {
    eraseDraft();
    this.draft = newDraft(stamp());
    this.left.clear();
    this.showAll = false;
    this.isConfirmingErase = false;
    this.opened = undefined;
    this.announce(texts.erase.done);
    this.focus('kind-drug-alert');
  }

  /** Whether the draft contains any text. */
  get isStarted(): boolean {
    return this.draft.words.some(({headline, description}) => headline || description);
  }

  /** Removes an alert of the opened file from the saved files. */
  leaveOut(sender: string, id: string): void {
    this.change((draft) => {
      const others = parseDraftAlerts(draft.others).filter(
        (other) => other.sender !== sender || other.id !== id,
      );
      draft.others = others.length ? writeTend(others) : '';
    });
    this.focus('save-title');
  }

  confirmErase(asking: boolean): void {
    this.isConfirmingErase = asking;
    this.draw();
    this.focus(asking ? 'erase-no' : 'erase');
  }
}
