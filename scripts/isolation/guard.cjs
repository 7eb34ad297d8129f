// Loaded before a program that must not touch the network, start programs, or write files it was not told to write.
// Every attempt is said on standard error, behind `gongkai-guard:`; attempts at the network and at programs throw.
const { writeSync } = require('node:fs');
const module_ = require('node:module');

const allowed = JSON.parse(process.env.GONGKAI_GUARD_WRITES ?? '[]');
const say = (what) => writeSync(2, `\ngongkai-guard: ${what}\n`);

const refuse = (object, names, what) => {
  for (const name of names) {
    object[name] = () => {
      say(`${what}.${name}`);
      throw new Error(`refused: ${what}.${name}`);
    };
  }
};

const net = require('node:net');
refuse(net.Socket.prototype, ['connect'], 'net.Socket');
refuse(net.Server.prototype, ['listen'], 'net.Server');
refuse(require('node:dgram'), ['createSocket'], 'dgram');
const dns = require('node:dns');
const lookups = ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse'];
refuse(dns, lookups, 'dns');
refuse(dns.promises, lookups, 'dns.promises');
refuse(
  require('node:child_process'),
  ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  'child_process',
);
refuse(globalThis, ['fetch', 'WebSocket', 'EventSource'], 'globalThis');

const fs = require('node:fs');
const isAllowed = (path) => allowed.some((folder) => String(path).startsWith(folder));
const watch = (object, name, place, isWrite = () => true) => {
  const real = object[name];
  object[name] = function watched(...args) {
    if (isWrite(...args) && typeof args[place] !== 'number' && !isAllowed(args[place]))
      say(`fs.${name} ${args[place]}`);
    return real.apply(this, args);
  };
};
const opensForWriting = (_, flags) =>
  typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+]/.test(String(flags ?? 'r'));
const writers = {
  writeFile: 0,
  appendFile: 0,
  mkdir: 0,
  mkdtemp: 0,
  rename: 1,
  rm: 0,
  rmdir: 0,
  unlink: 0,
  truncate: 0,
  copyFile: 1,
  cp: 1,
  symlink: 1,
  link: 1,
  chmod: 0,
  utimes: 0,
};
for (const [name, place] of Object.entries(writers)) {
  watch(fs, name, place);
  watch(fs, `${name}Sync`, place);
  watch(fs.promises, name, place);
}
watch(fs, 'createWriteStream', 0);
for (const [object, name] of [
  [fs, 'open'],
  [fs, 'openSync'],
  [fs.promises, 'open'],
])
  watch(object, name, 0, opensForWriting);
module_.syncBuiltinESMExports();
