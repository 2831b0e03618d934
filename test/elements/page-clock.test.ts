import {expect} from '@open-wc/testing';
import {callAt, onTick} from '../../src/ui/page-clock.js';
import {fakeClock} from './fake-clock.js';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('the clock of the page', () => {
  const {pass, sleep} = fakeClock(Date.parse('2026-11-23T12:00:00Z'));

  it('calls back once at a moment, however far it is', async () => {
    let calls = 0;
    callAt(Date.now() + 30 * day, () => calls++);
    await pass(2 * minute);
    expect(calls).to.equal(0);
    sleep(30 * day);
    await pass(minute);
    expect(calls).to.equal(1);
    await pass(2 * minute);
    expect(calls).to.equal(1);
  });

  it('calls back for a moment that is over, and not for a cancelled one', async () => {
    const called: string[] = [];
    callAt(Date.now() - 1, () => called.push('over'));
    callAt(Date.now() + minute, () => called.push('cancelled'))();
    await pass(2 * minute);
    expect(called).to.deep.equal(['over']);
  });

  it('goes on for others when one call fails', async () => {
    let ticks = 0;
    const stop = onTick(1000, () => ticks++);
    callAt(Date.now() + 1500, () => {
      throw new Error('expected by the test');
    });
    await pass(1400);
    const failed = await pass(200).then(
      () => undefined,
      (error: Error) => error.message,
    );
    expect(failed).to.equal('expected by the test');
    await pass(3000);
    stop();
    expect(ticks).to.equal(4);
    await pass(3000);
    expect(ticks).to.equal(4);
  });
});
