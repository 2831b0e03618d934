import {render, type TemplateResult} from 'lit';
import {source} from '../../generated/source.js';
import type {ReviewPart} from '../../i18n/project/review-entries.js';
import {isTree, type Tree} from '../../i18n/read-language.js';
import {saveFile} from '../shared/save-file.js';
import {downloadOf, folderFiles} from './files.js';
import {setPreviewFiles} from './hosted-locale.stub.js';
import {loadLocaleFiles, loadTable} from './load-project.js';
import {locateMessage} from './locate.js';
import {openFiles, readFiles} from './open-files.js';
import {
  allMessages,
  matchingMessages,
  type ListCriteria,
  type ListedMessage,
  type MessageFilter,
} from './message-list.js';
import {eraseAll, lastTag, storedTags, storedWork, storeWork, watchWork} from './store.js';
import {
  messageFaults,
  newWork,
  partsOfWork,
  placeId,
  review,
  touchChanged,
  write,
  type LanguageDetails,
  type MessagePlace,
  type Work,
} from './work.js';

/** The largest number of messages in the list. More would make typing slow on an old computer. */
export const pageSize = 40;
/** Milliseconds without typing until the preview is drawn again. */
const previewDelay = 300;

const fieldOf = (message: MessagePlace) => document.getElementById(`words-${placeId(message)}`);

/** The page's state and actions. Templates read the state and call the actions. */
export class TranslatorApp {
  /** The project's table of languages. */
  table: Tree = {};
  work?: Work;
  filter: MessageFilter = 'all';
  part = 'naloxone';
  query = '';
  visibleCount = pageSize;
  /** The message that is being translated. */
  current?: MessagePlace;
  /** Whether this browser stores the work. */
  isStored = true;
  /** Name and role of the reader who reviews messages. */
  reviewer = '';
  /** The result of the last action. */
  status = '';
  problems: string[] = [];
  /** Whether the page asks to confirm the erasing of all work. */
  isConfirmingErase = false;
  /** Counts the previews: a new address makes the widget load the messages again. */
  edition = 0;
  hasPreview = true;
  private readonly root: HTMLElement;
  private readonly template: (app: TranslatorApp) => TemplateResult;
  private previewTimer?: ReturnType<typeof setTimeout>;
  /** The messages in the list when it was made. A message must not vanish while it is being translated. */
  private listedIds = new Set<string>();

  constructor(root: HTMLElement, template: (app: TranslatorApp) => TemplateResult) {
    this.root = root;
    this.template = template;
  }

  /** Loads the project's languages and opens the last one. */
  async load(): Promise<void> {
    watchWork(
      () => this.work?.tag,
      (work) => {
        this.work = work;
        this.announce('Another window has changed this language. Its words are shown here too.');
      },
    );
    this.table = await loadTable();
    const last = lastTag();
    const work = last && storedWork(last);
    if (work) this.open(work);
    else this.draw();
  }

  /** The project's languages, and those in this browser. */
  get languages(): {tag: string; name: string}[] {
    const tags = [...new Set([...Object.keys(this.table), ...storedTags()])];
    return tags
      .filter((tag) => tag !== 'en')
      .map((tag) => {
        const entry = this.table[tag];
        const name = isTree(entry) ? entry['endonym'] : storedWork(tag)?.language.endonym;
        return {tag, name: typeof name === 'string' ? name : tag};
      });
  }

  async openLanguage(tag: string): Promise<void> {
    const work = storedWork(tag);
    if (work) {
      this.open(work);
      return;
    }
    const files = await loadLocaleFiles(tag, source, this.table);
    const opened = openFiles(files, source, newWork(tag));
    this.problems = opened.problems;
    this.open(opened.work);
  }

  /** Begins a language that the project does not have; opens it if it exists already. */
  startLanguage(tag: string, details: LanguageDetails): void {
    if (this.languages.some((each) => each.tag === tag)) void this.openLanguage(tag);
    else this.open(newWork(tag, details));
  }

  private open(work: Work): void {
    this.work = work;
    this.current = undefined;
    this.status = '';
    this.list({});
    this.update();
  }

  get parts(): ReviewPart[] {
    return this.work ? partsOfWork(this.work, source) : [];
  }

  /** Changes the criteria of the list. */
  list(criteria: Partial<ListCriteria>): void {
    Object.assign(this, criteria);
    this.visibleCount = pageSize;
    const {work, parts} = this;
    this.listedIds = new Set(work && matchingMessages(parts, work, this).map(placeId));
    this.draw();
  }

  /** The messages in the list. */
  get listed(): ListedMessage[] {
    return allMessages(this.parts).filter((message) => this.listedIds.has(placeId(message)));
  }

  type(message: ListedMessage, text: string): void {
    if (!this.work) return;
    this.status = '';
    this.save(write(this.work, message, text, Date.now()));
  }

  /** Trims a message when its field is left. */
  leave(message: ListedMessage): void {
    const text = this.work?.sentences[message.namespace]?.[message.key] ?? '';
    if (text !== text.trim()) this.type(message, text.trim());
  }

  /** Marks messages as reviewed, or not. Messages with faults stay as they are. */
  setReviewed(messages: readonly ListedMessage[], reviewed: boolean): void {
    if (!this.work) return;
    const by = this.reviewer.trim();
    if (reviewed && !by) {
      this.announce('Write your full name and your role first: a review has a name.');
      document.getElementById('reviewer')?.focus();
      return;
    }
    const {work: before} = this;
    const valid = messages.filter(
      ({target, ...message}) => target.trim() && !messageFaults(before, message, target).length,
    );
    const reviewer = reviewed ? {by, on: new Date().toISOString().slice(0, 10)} : undefined;
    this.save(valid.reduce((work, message) => review(work, message, reviewer, Date.now()), before));
    const left = messages.length - valid.length;
    this.announce(
      `${valid.length} ${reviewed ? `marked as reviewed by ${by}` : 'marked as not reviewed'}.${left ? ` ${left} are empty or have a problem and stay as they were.` : ''}`,
    );
  }

  private save(work: Work): void {
    const stored = storeWork(work);
    this.isStored = stored !== undefined;
    this.work = stored ?? work;
    this.update();
  }

  /** Draws the page at once, and the preview after a pause in the typing. */
  private update(): void {
    this.draw();
    clearTimeout(this.previewTimer);
    this.previewTimer = setTimeout(() => {
      if (!this.work || !this.hasPreview) return;
      setPreviewFiles(folderFiles(this.work, source));
      this.edition++;
      this.draw();
    }, previewDelay);
  }

  setCurrent(message: ListedMessage): void {
    const {namespace, key} = message;
    if (this.current && placeId(this.current) === placeId(message)) return;
    this.current = {namespace, key};
    this.status = '';
    this.draw();
  }

  /** Highlights a message in the preview, or explains why that is not possible. */
  locate(message: ListedMessage): void {
    const {work} = this;
    const stage = document.querySelector('.stage');
    if (work && stage) this.announce(locateMessage(work, stage, message));
  }

  /** Goes to the next or previous message, or to the next empty one. */
  go(from: ListedMessage, step: 1 | -1, empty = false): void {
    const all = this.listed;
    const at = all.findIndex((each) => placeId(each) === placeId(from));
    const rest = step > 0 ? all.slice(at + 1) : all.slice(0, at).reverse();
    const to = empty ? rest.find(({target}) => !target.trim()) : rest[0];
    if (!to) {
      this.announce(empty ? 'No empty sentence follows in this list.' : 'The list ends here.');
      return;
    }
    const index = all.indexOf(to);
    if (index >= this.visibleCount) {
      this.visibleCount = index + pageSize;
      this.draw();
    }
    fieldOf(to)?.focus();
  }

  showMore(): void {
    const first = this.listed[this.visibleCount];
    this.visibleCount += pageSize;
    this.draw();
    if (first) fieldOf(first)?.focus();
  }

  /** Inserts a value or a character at the cursor. */
  insert(message: ListedMessage, text: string): void {
    const field = fieldOf(message) as HTMLTextAreaElement | null;
    if (!field) return;
    field.focus();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    this.type(message, field.value);
  }

  /** Saves one file of the language by its name, or all in a zip: `folder` or `project`. */
  download(what: string): void {
    const {work, table} = this;
    if (!work) return;
    const {name, type, data} = downloadOf(what, work, source, table);
    saveFile(name, type, data);
    this.announce(`Saved as ${name}. Look in your downloads.`);
  }

  /** Names of the files that can be saved singly. */
  get fileNames(): string[] {
    return this.work ? Object.keys(folderFiles(this.work, source)) : [];
  }

  async openFrom(list: FileList | null): Promise<void> {
    if (!list?.length) return;
    const {files, problems} = await readFiles([...list]);
    const {work, count, problems: more} = openFiles(files, source, this.work);
    this.problems = [...problems, ...more];
    if (count) {
      this.work = touchChanged(work, this.work, Date.now());
      this.save(this.work);
      this.list({});
    }
    this.announce(
      count ? `${count} sentences are opened.` : 'No sentence was found in what you chose.',
    );
  }

  erase(): void {
    eraseAll();
    this.work = undefined;
    this.current = undefined;
    this.isConfirmingErase = false;
    this.announce('All your work is erased from this browser.');
  }

  announce(message: string): void {
    this.status = message;
    this.draw();
  }

  draw(): void {
    render(this.template(this), this.root);
  }
}
