// The websites of tests/web/server.mjs, as a benchmark starts and asks them.
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const server = fileURLToPath(new URL('../web/server.mjs', import.meta.url));

export class Websites {
  #child;
  #lines;

  /** `count` websites, each at an address of this computer, that take `latency` milliseconds to answer. */
  static async open(count, latency) {
    const sites = new Websites();
    sites.#child = spawn('node', [server, '', String(count), String(latency)], {stdio: ['pipe', 'pipe', 'inherit']});
    sites.#lines = createInterface({input: sites.#child.stdout})[Symbol.asyncIterator]();
    sites.port = (await sites.#next()).http;
    return sites;
  }

  async #next() { return JSON.parse((await this.#lines.next()).value); }

  /** The address of `path` at website `number`, from 1. */
  at(path, number) { return `http://127.0.0.${number}:${this.port}${path}`; }

  /** What they were asked since the last time: `requests` with the milliseconds at which each came, `connections`, `mostUnderWay`. */
  asked() {
    this.#child.stdin.write('?\n');
    return this.#next();
  }

  close() { this.#child.stdin.end(); }
}
