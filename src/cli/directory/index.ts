import {exit, parseOptions, UsageError, type Terminal} from '../command.js';
import {didYouMean} from '../did-you-mean.js';
import {writeAtomically} from '../files.js';
import {formatJson} from '../../shared/format-json.js';
import {basename, resolve} from 'node:path';
import type {Service} from '../../services/model/service.js';
import {writeServices} from '../../services/write/tend-json.js';
import {directoryFaults} from './faults.js';
import {readInputs} from './inputs.js';
import {missingPoints} from './missing-points.js';
import {findingLines, findingsOf} from './findings.js';

/** The largest number of lines to print for one kind of fault. Others are only counted. */
const maxLines = 20;

export const directoryUsage = `tend-widgets directory check <input …>              checks a directory: a file, folder, zip or address
    --json               prints what it found as JSON
tend-widgets directory build <input …> --out <file>  merges them into one services.json for a site's finder, or
    --out <file>.fgb     for thousands of places, a FlatGeobuf file, of which readers load the part near them`;

/**
 * Runs `tend-widgets directory …`.
 * @returns the exit code: 1 if there are problems, printed one per line. Services that can be used are
 * written nevertheless.
 * @throws {UsageError}
 */
export async function directory(
  [name = '', ...args]: string[],
  terminal: Terminal,
): Promise<number> {
  if (name !== 'check' && name !== 'build')
    throw new UsageError(
      name ? `There is no "directory ${name}".${didYouMean(name, ['check', 'build'])}` : '',
    );
  const {inputs, out, json} = parse(args);
  if (!inputs.length) throw new UsageError(`"directory ${name}" needs a file, folder or address.`);
  if (name === 'build' && !out) throw new UsageError('"directory build" needs --out FILE.');
  if (name === 'check' && out) throw new UsageError('"directory check" writes nothing.');
  if (name === 'build' && json) throw new UsageError('--json is an option of "directory check".');
  if (out && !/\.(json|fgb)$/i.test(out))
    throw new UsageError('--out must end in ".json" or ".fgb".');

  const {print, warn, cwd} = terminal;
  const {services, problems, audits} = await readInputs(inputs, cwd);
  const faults = directoryFaults(services, new Date());
  const exitCode = problems.length || faults.size ? exit.problems : exit.done;
  const found = findingsOf(services, faults, audits);
  if (json) {
    print(JSON.stringify({...found, problems}, null, 2));
    return exitCode;
  }
  problems.forEach(({message}) => warn(message));
  for (const lines of faults.values()) {
    lines.slice(0, maxLines).forEach(({line}) => warn(line));
    if (lines.length > maxLines) warn(`… and ${lines.length - maxLines} more of this kind`);
  }
  const count = `${services.length} ${services.length === 1 ? 'service' : 'services'} read`;
  if (!out) {
    const points = await missingPoints(services);
    if (points) print(points);
    print(count);
    findingLines(found).forEach((line) => print(line));
    return exitCode;
  }
  // Do not replace a good directory with an empty one.
  if (!services.length) {
    print(`${count}: ${out} stays as it is`);
    return exit.problems;
  }
  try {
    for (const [path, content] of await filesOf(services, out)) {
      writeAtomically(resolve(cwd, path), content);
      if (path !== out) print(`${path} holds the services without a point: keep it beside ${out}`);
    }
  } catch (error) {
    warn(`${out}: could not be written (${(error as Error).message}).`);
    return exit.problems;
  }
  print(`${count}: ${out} is written`);
  return exitCode;
}

/** The files to write. `out` comes last, because it names the other one. */
async function filesOf(
  services: readonly Service[],
  out: string,
): Promise<[path: string, content: string | Uint8Array][]> {
  if (!/\.fgb$/i.test(out)) return [[out, formatJson(writeServices(services))]];
  const {writeFlatGeobuf} = await import('../../services/write/flatgeobuf.js');
  const withoutPoint = out.replace(/\.fgb$/i, '.nowhere.json');
  const {bytes, nowhere} = writeFlatGeobuf(services, basename(withoutPoint));
  return nowhere.length
    ? [
        [withoutPoint, formatJson(writeServices(nowhere))],
        [out, bytes],
      ]
    : [[out, bytes]];
}

function parse(args: string[]): {inputs: string[]; out?: string; json?: boolean} {
  const {positionals, values} = parseOptions({
    args,
    options: {out: {type: 'string'}, json: {type: 'boolean'}},
  });
  return {inputs: positionals, out: values.out, json: values.json};
}
