// Verifies receipts offline, in a browser or in Node.
export { parse, type FileEntry, type Input, type Receipt } from './claims.js';
export { compareFiles, fileEntry, zipEntries, zipFiles, type Difference } from './files.js';
export { InvalidReceipt, type Reason } from './invalid.js';
export { parseKeys, type PublicKeys } from './keys.js';
export { includes, leafHash, nodeHash, root } from './merkle.js';
export { verify } from './verify.js';
