import {TimeSlice} from '../../shared/yield-to-main.js';

/** Does all the work at once. */
export function inOneGo<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}

/** Does the work in pieces, between which a page can do what it has to. */
export async function inTurns<Result>(work: Generator<void, Result>): Promise<Result> {
  const turns = new TimeSlice();
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
    await turns.yieldToMain();
  }
}
