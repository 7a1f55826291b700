// Plain JavaScript that any Node can run: says what is wrong where TypeScript can't be run as it is.
const least = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < least[0] || (major === least[0] && minor < least[1])) {
  console.error(
    `plaincast: this is Node ${process.versions.node}, and TypeScript runs as it is from Node ${least.join('.')} on.\n` +
      'npm brings Node 24 along for Linux, macOS and Windows as an optional dependency: run `npm ci` without\n' +
      '--omit=optional, or install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}
