import {render} from 'lit';
import {source} from '../../generated/source.js';
import type {ReviewEntry, ReviewPart} from '../../i18n/project/review-entries.js';
import {isTree, type Tree} from '../../i18n/read-language.js';
import {
  folderFiles,
  openFiles,
  projectFiles,
  unzipFiles,
  zipOf,
  type Files,
  type Opened,
} from './files.js';
import {find} from './locate.js';
import {keepWork, kept, keptTags, lastTag, eraseAll, watchWork} from './store.js';
import {translatorPage} from './templates/page.js';
import {show} from './hosted-locale.stub.js';
import {
  messageFaults,
  newWork,
  partsOfWork,
  placeId,
  review,
  write,
  type MessagePlace,
  type WorkProblem,
  type Work,
} from './work.js';

/** Which sentences are listed. */
export type Filter = 'all' | 'empty' | 'stale' | 'draft' | 'mine' | 'problems';

/** How many sentences are listed at once; more would make typing slow on an old computer. */
const pageSize = 40;

/** A sentence in the list. */
export interface Listed extends ReviewEntry {
  namespace: string;
}

/** The page's state, and all that can be done with it. Templates only read it and call it. */
export class TranslatorApp {
  /** The languages of the project, as its table has them. */
  table: Tree = {};
  work?: Work;
  filter: Filter = 'all';
  part = 'naloxone';
  query = '';
  shown = pageSize;
  /** The sentence that is being written. */
  current?: MessagePlace;
  /** Whether this browser keeps the work. */
  keeps = true;
  /** Who marks sentences as reviewed. */
  reviewer = '';
  /** What was just done or went wrong. */
  told = '';
  problems: string[] = [];
  erasing = false;
  /** Counts what the preview has shown: its address must change for it to look again. */
  edition = 0;
  preview = true;
  private readonly root: HTMLElement;
  private refresh?: ReturnType<typeof setTimeout>;
  /** What was listed when the list was made: a sentence must not vanish while it is written. */
  private listedAt = new Set<string>();

  constructor(root: HTMLElement) {
    this.root = root;
  }

  async begin(): Promise<void> {
    watchWork(
      () => this.work?.tag,
      (work) => {
        this.work = work;
        this.tell('Another window has changed this language. Its words are shown here too.');
      },
    );
    const table = await this.read('languages.json');
    this.table = table ? (JSON.parse(table) as Tree) : {};
    const last = lastTag();
    const work = last && kept(last);
    if (work) this.open(work);
    else this.draw();
  }

  /** A file of the project beside this page; undefined where it is not there. */
  private async read(path: string): Promise<string | undefined> {
    try {
      const answer = await fetch(`locales/${path}`);
      return answer.ok ? await answer.text() : undefined;
    } catch {
      return undefined;
    }
  }

  /** Languages that can be gone on with: the project's, and those begun in this browser. */
  get languages(): {tag: string; name: string}[] {
    const tags = [...new Set([...Object.keys(this.table), ...keptTags()])];
    return tags
      .filter((tag) => tag !== 'en')
      .map((tag) => {
        const entry = this.table[tag];
        const known = isTree(entry) ? entry['endonym'] : kept(tag)?.language.endonym;
        return {tag, name: typeof known === 'string' ? known : tag};
      });
  }

  async choose(tag: string): Promise<void> {
    const work = kept(tag);
    if (work) {
      this.open(work);
      return;
    }
    const paths = [
      ...Object.keys(source.content).map((namespace) => `content/${tag}/${namespace}.json`),
      `interface/${tag}.xlf`,
      `review/${tag}.json`,
      `terms/${tag}.json`,
    ];
    const texts = await Promise.all(
      paths.map(async (path) => [path, await this.read(path)] as const),
    );
    const files: Files = {'languages.json': JSON.stringify(this.table)};
    for (const [path, text] of texts) if (text !== undefined) files[path] = text;
    const opened = openFiles(files, source, newWork(tag));
    this.problems = opened.problems;
    this.open(opened.work);
  }

  /** A language that the project does not have; one that is there already is gone on with. */
  start(tag: string, said: WorkProblem): void {
    if (this.languages.some((each) => each.tag === tag)) void this.choose(tag);
    else this.open(newWork(tag, said));
  }

  private open(work: Work): void {
    this.work = work;
    this.current = undefined;
    this.told = '';
    this.list({});
    this.update();
  }

  get parts(): ReviewPart[] {
    return this.work ? partsOfWork(this.work, source) : [];
  }

  /** Changes what is listed. */
  list(what: Partial<Pick<TranslatorApp, 'filter' | 'part' | 'query'>>): void {
    Object.assign(this, what);
    this.shown = pageSize;
    this.listedAt = new Set(this.matching.map(placeId));
    this.draw();
  }

  private get matching(): Listed[] {
    const wanted = this.query.trim().toLowerCase();
    return this.parts
      .filter(({namespace}) => wanted || namespace === this.part)
      .flatMap(({namespace, entries}) => entries.map((entry) => ({...entry, namespace})))
      .filter((entry) => this.passes(entry))
      .filter(
        ({english, target, key}) =>
          !wanted || [english, target, key].some((text) => text.toLowerCase().includes(wanted)),
      );
  }

  private passes(entry: Listed): boolean {
    const {filter, work} = this;
    if (filter === 'all' || !work) return true;
    if (filter === 'mine') return placeId(entry) in work.touched;
    if (filter === 'problems') return messageFaults(work, entry, entry.target).length > 0;
    return entry.state === filter;
  }

  /** The sentences in the list, as it was made. */
  get listed(): Listed[] {
    return this.parts
      .flatMap(({namespace, entries}) => entries.map((entry) => ({...entry, namespace})))
      .filter((entry) => this.listedAt.has(placeId(entry)));
  }

  type(entry: Listed, text: string): void {
    if (!this.work) return;
    this.told = '';
    this.save(write(this.work, entry, text, Date.now()));
  }

  /** A sentence is left: spaces at its ends are nobody's words. */
  leave(entry: Listed): void {
    const text = this.work?.sentences[entry.namespace]?.[entry.key] ?? '';
    if (text !== text.trim()) this.type(entry, text.trim());
  }

  mark(entries: readonly Listed[], reviewed: boolean): void {
    if (!this.work) return;
    const by = this.reviewer.trim();
    if (reviewed && !by) {
      this.tell('Write your full name and your role first: a review has a name.');
      document.getElementById('reviewer')?.focus();
      return;
    }
    const {work: before} = this;
    const sound = entries.filter(
      ({target, ...entry}) => target.trim() && !messageFaults(before, entry, target).length,
    );
    const reviewer = reviewed ? {by, on: new Date().toISOString().slice(0, 10)} : undefined;
    this.save(sound.reduce((work, entry) => review(work, entry, reviewer, Date.now()), before));
    const left = entries.length - sound.length;
    this.tell(
      `${sound.length} ${reviewed ? `marked as reviewed by ${by}` : 'marked as not reviewed'}.${left ? ` ${left} are empty or have a problem and stay as they were.` : ''}`,
    );
  }

  private save(work: Work): void {
    const all = keepWork(work);
    this.keeps = all !== undefined;
    this.work = all ?? work;
    this.update();
  }

  /** Draws the page, and its preview once the typing rests. */
  private update(): void {
    this.draw();
    clearTimeout(this.refresh);
    this.refresh = setTimeout(() => {
      if (!this.work || !this.preview) return;
      show(folderFiles(this.work, source));
      this.edition++;
      this.draw();
    }, 300);
  }

  focusOn(entry: Listed): void {
    const {namespace, key} = entry;
    if (this.current && placeId(this.current) === placeId(entry)) return;
    this.current = {namespace, key};
    this.told = '';
    this.draw();
  }

  /** Where a sentence stands in the preview; what to say where it is not in sight. */
  locate(entry: Listed): string {
    const {work} = this;
    const stage = document.querySelector('.stage');
    if (!work || !stage) return '';
    if (!entry.target.trim())
      return 'Write the sentence first: then it can be found in the preview.';
    if (messageFaults(work, entry, entry.target).length) {
      return 'The sentence has a problem, so readers would see the English there. Mend it first.';
    }
    return find(stage, entry.target)
      ? 'The sentence is marked in the preview.'
      : 'The sentence is not in sight: it shows at another step or moment. Where it stands is said above it.';
  }

  /** To the sentence before or after, or to the next empty one. */
  go(from: Listed, step: 1 | -1, empty = false): void {
    const all = this.listed;
    const at = all.findIndex((each) => placeId(each) === placeId(from));
    const rest = step > 0 ? all.slice(at + 1) : all.slice(0, at).reverse();
    const to = empty ? rest.find(({target}) => !target.trim()) : rest[0];
    if (!to) {
      this.tell(empty ? 'No empty sentence follows in this list.' : 'The list ends here.');
      return;
    }
    const index = all.indexOf(to);
    if (index >= this.shown) {
      this.shown = index + pageSize;
      this.draw();
    }
    document.getElementById(`words-${placeId(to)}`)?.focus();
  }

  showMore(): void {
    const first = this.listed[this.shown];
    this.shown += pageSize;
    this.draw();
    if (first) document.getElementById(`words-${placeId(first)}`)?.focus();
  }

  /** Puts a value or a letter where the cursor is. */
  insert(entry: Listed, text: string): void {
    const field = document.getElementById(`words-${placeId(entry)}`) as HTMLTextAreaElement | null;
    if (!field) return;
    field.focus();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    this.type(entry, field.value);
  }

  /** Saves the file of that name, or all as a zip: `folder`, or `project`. */
  download(what: string): void {
    const {work} = this;
    if (!work) return;
    const folder = folderFiles(work, source);
    const all = what === 'project' ? projectFiles(work, source, this.table) : folder;
    const isZip = what === 'folder' || what === 'project';
    const inside = Object.fromEntries(
      Object.entries(all).map(([path, text]) => [
        what === 'project' ? `locales/${path}` : `${work.tag}/${path}`,
        text,
      ]),
    );
    const name = isZip ? `${work.tag}-${what}.zip` : what;
    const data = isZip ? zipOf(inside) : folder[what]!;
    const type = isZip
      ? 'application/zip'
      : what.endsWith('.xlf')
        ? 'application/xliff+xml'
        : 'application/json';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([data], {type}));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.tell(`Saved as ${name}. Look in your downloads.`);
  }

  /** The names of the files that can be saved singly. */
  get fileNames(): string[] {
    return this.work ? Object.keys(folderFiles(this.work, source)) : [];
  }

  async openFrom(list: FileList | null): Promise<void> {
    if (!list?.length) return;
    let files: Files = {};
    const problems: string[] = [];
    for (const file of list) {
      try {
        if (/\.zip$/i.test(file.name)) {
          files = {...files, ...unzipFiles(new Uint8Array(await file.arrayBuffer()))};
        } else files[file.name] = await file.text();
      } catch (error) {
        problems.push(`${file.name} cannot be opened (${(error as Error).message}).`);
      }
    }
    const {work, count, problems: more}: Opened = openFiles(files, source, this.work);
    this.problems = [...problems, ...more];
    if (count) {
      const now = Date.now();
      for (const [namespace, sentences] of Object.entries(work.sentences)) {
        for (const key of Object.keys(sentences)) {
          if (sentences[key] !== this.work?.sentences[namespace]?.[key]) {
            work.touched[placeId({namespace, key})] = now;
          }
        }
      }
      this.work = work;
      this.save(work);
      this.list({});
    }
    this.tell(
      count ? `${count} sentences are opened.` : 'No sentence was found in what you chose.',
    );
  }

  erase(): void {
    eraseAll();
    this.work = undefined;
    this.current = undefined;
    this.erasing = false;
    this.tell('All your work is erased from this browser.');
  }

  tell(message: string): void {
    this.told = message;
    this.draw();
  }

  draw(): void {
    render(translatorPage(this), this.root);
  }
}
