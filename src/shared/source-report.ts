import type {Problem} from './problem.js';
import type {CodeAfter, ProblemCode} from './problem-codes.js';
import {webAddress} from './web-address.js';

/** What is known about a source before it is read. */
export interface SourceReadOptions<Format extends string> {
  /** The `Content-Type` header of the response. */
  contentType?: string;
  /** Address of the source. Relative links are resolved against it, and problems name it. */
  baseUrl?: string;
  /** The format to assume where the content does not show it. */
  format?: Format;
}

/** Collects the problems of one source while it is read. */
export abstract class SourceReport<
  Options extends SourceReadOptions<string>,
  Prefix extends 'alerts' | 'services',
> {
  readonly problems: Problem[] = [];
  readonly options: Options;
  /** The name of the source in problems: its address, if there is one. */
  readonly name: string;
  private readonly prefix: Prefix;

  /** @param prefix of the codes of all problems: `alerts`. */
  constructor(options: Options, {prefix, name}: {prefix: Prefix; name: string}) {
    this.options = options;
    this.name = options.baseUrl ?? name;
    this.prefix = prefix;
  }

  /** Adds a problem. @param message the whole sentence, with the name of the source. */
  protected push(
    code: CodeAfter<Prefix>,
    message: string,
    where: Pick<Problem, 'path' | 'line'>,
  ): void {
    this.problems.push({
      code: `${this.prefix}-${code}` as ProblemCode,
      message,
      source: this.name,
      ...where,
    });
  }

  /** Resolves an http or https address; undefined for any other, which a browser must not open. */
  protected resolve(address: string | undefined): string | undefined {
    return webAddress(address, this.options.baseUrl);
  }
}
