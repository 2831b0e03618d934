// Link B: a slow path modelled under TLS, so that opening a connection and slow start cost what
// they cost a visitor. It lives in user space because the kernels this runs on need not have
// netem, and because a model needs no root and is the same on every machine.
import {Duplex} from 'node:stream';

/** Payload of one full-size segment, in bytes. */
const MSS = 1460;
/** IPv4 and TCP headers that travel with each segment, in bytes. */
const HEADER = 40;
/** Initial congestion window in bytes: ten segments, as servers have used since RFC 6928. */
const INITIAL_WINDOW = 10 * MSS;

/** One direction of the path: a bottleneck that sends packets one by one, then a fixed delay. */
class Pipe {
  #free = 0;
  #queue = [];
  #timer;

  constructor(delay, rate) {
    this.delay = delay;
    this.rate = rate;
  }

  /** Sends a packet of `size` bytes; `arrived` runs when its last bit is at the other end. */
  send(size, arrived) {
    this.#free = Math.max(performance.now(), this.#free) + (size * 8000) / this.rate;
    this.#queue.push({at: this.#free + this.delay, arrived});
    this.#arm();
  }

  // A single timer for the head of the queue: two timers could fire in the wrong order, and TCP
  // delivers in order.
  #arm() {
    if (this.#timer || !this.#queue.length) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        while (this.#queue.length && this.#queue[0].at <= performance.now() + 0.5) {
          this.#queue.shift().arrived();
        }
        this.#arm();
      },
      Math.max(0, this.#queue[0].at - performance.now()),
    );
  }
}

/** The sending half of a TCP connection: segments, congestion window, slow start. No losses. */
class Sender {
  #chunks = [];
  #inFlight = 0;
  #window = INITIAL_WINDOW;
  #open = false;

  constructor(forth, back, {deliver, progress}) {
    this.forth = forth;
    this.back = back;
    this.deliver = deliver;
    this.progress = progress;
    this.buffered = 0; // bytes written and not yet acknowledged
    // Linux's HyStart leaves slow start about when a queue builds up at the bottleneck.
    this.limit = Math.max(INITIAL_WINDOW, (2 * 2 * forth.delay * forth.rate) / 8000);
  }

  open() {
    this.#open = true;
    this.#pump();
  }

  write(chunk) {
    this.#chunks.push(chunk);
    this.buffered += chunk.length;
    this.#pump();
  }

  /** Whether the socket's send buffer takes more: Linux lets it grow to twice the window. */
  get hasRoom() {
    return this.buffered < 2 * this.#window;
  }

  #pump() {
    while (this.#open && this.#chunks.length && this.#inFlight < this.#window) {
      const segment = this.#segment();
      this.#inFlight += segment.length;
      this.forth.send(segment.length + HEADER, () => {
        this.deliver(segment);
        this.back.send(HEADER, () => {
          this.#inFlight -= segment.length;
          this.buffered -= segment.length;
          this.#window = Math.min(this.#window + segment.length, this.limit);
          this.#pump();
          this.progress();
        });
      });
    }
  }

  /** Takes up to one segment's bytes off what waits, joining small writes as TCP does. */
  #segment() {
    const parts = [];
    let room = MSS;
    while (room > 0 && this.#chunks.length) {
      const chunk = this.#chunks.shift();
      if (chunk.length > room) this.#chunks.unshift(chunk.subarray(room));
      parts.push(chunk.subarray(0, room));
      room -= parts.at(-1).length;
    }
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
  }
}

/** The server's end of a shaped connection: what TLS reads from and writes to. */
class ShapedSocket extends Duplex {
  #waiting;
  #finishing;

  constructor(raw, {up, down}) {
    super();
    this.raw = raw;
    raw.setNoDelay(true);
    const fromClient = new Sender(up, down, {
      deliver: (bytes) => this.readable && this.push(bytes),
      progress: () => {
        if (raw.readableEnded && !fromClient.buffered && this.readable) this.push(null);
      },
    });
    this.toClient = new Sender(down, up, {
      deliver: (bytes) => raw.writable && raw.write(bytes),
      progress: () => this.#progress(),
    });
    raw.on('data', (bytes) => fromClient.write(bytes));
    raw.on('end', () => !fromClient.buffered && this.readable && this.push(null));
    raw.on('close', () => this.destroy());
    raw.on('error', () => this.destroy());
    // The loopback connection is open at once; the modelled one after SYN and SYN-ACK.
    up.send(HEADER, () => {
      this.toClient.open();
      down.send(HEADER, () => fromClient.open());
    });
  }

  #progress() {
    if (this.#waiting && this.toClient.hasRoom) {
      const done = this.#waiting;
      this.#waiting = undefined;
      done();
    }
    if (this.#finishing && !this.toClient.buffered) this.#finishing();
  }

  _read() {}

  _write(chunk, _encoding, done) {
    this.toClient.write(chunk);
    if (this.toClient.hasRoom) done();
    else this.#waiting = done;
  }

  _final(done) {
    this.#finishing = () => {
      this.#finishing = undefined;
      this.raw.end();
      done();
    };
    this.#progress();
  }

  _destroy(error, done) {
    this.raw.destroy();
    done(error);
  }
}

/**
 * A path shared by all connections that are wrapped with it, as a phone's link is.
 * @param {{delay: number, rate: number}} options `delay` one way in ms; `rate` in bit/s, each way
 * @returns {{wrap: (raw: import('node:net').Socket) => Duplex}} `wrap` turns an accepted socket
 *   into the server's end of a connection over this path
 */
export function createLink({delay, rate}) {
  const path = {up: new Pipe(delay, rate), down: new Pipe(delay, rate)};
  return {wrap: (raw) => new ShapedSocket(raw, path)};
}
