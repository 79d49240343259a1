// Why a receipt, or a key for one, is refused.

export type Reason =
  | 'receipt_bytes'
  | 'form'
  | 'version'
  | 'entries'
  | 'field'
  | 'path'
  | 'duplicate'
  | 'unsorted'
  | 'root_differs'
  | 'algorithm'
  | 'signature_form'
  | 'unknown_key'
  | 'signature_wrong'
  | 'key'
  | 'artifact_differs'
  | 'files_differ';

/** One plain reason. What was read is shown escaped: it comes from anywhere. */
export class InvalidReceipt extends Error {
  override readonly name = 'InvalidReceipt';

  constructor(
    readonly reason: Reason,
    message: string,
  ) {
    super(`${reason}: ${message}`);
  }
}

/** A text from outside, escaped and cut. */
export const shown = (text: string): string => JSON.stringify(text.slice(0, 128));
