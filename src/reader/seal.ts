/** Signatures that let whoever holds a link see its passage, and nobody guess another. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface Seal {
  sign(passageId: string): string;
  /** Takes as long whatever the two are. */
  isSigned(passageId: string, signature: string): boolean;
}

/** 128 bits: out of reach of guessing, and short in a link. */
const SIGNATURE_BYTES = 16;

export function createSeal(secret: string): Seal {
  const bytesOf = (passageId: string) =>
    createHmac('sha256', secret).update(passageId).digest().subarray(0, SIGNATURE_BYTES);
  return {
    sign: passageId => bytesOf(passageId).toString('base64url'),
    isSigned(passageId, signature) {
      const given = Buffer.alloc(SIGNATURE_BYTES);
      const written = given.write(signature, 'base64url');
      // What is not written as a signature is, such as one with more behind it, is none.
      const isWhole = written === SIGNATURE_BYTES && given.toString('base64url') === signature;
      return timingSafeEqual(bytesOf(passageId), given) && isWhole;
    },
  };
}
