/**
 * Locks a body with a password: PBKDF2 (SHA-256) makes the key, AES-256-GCM locks with it and binds the header, so that no flag can be changed. Neither the length of
 * the plan nor that there is one is hidden, and whoever has link and password has the plan for good.
 */
import { asciiOf } from './envelope.ts';

/** OWASP Password Storage Cheat Sheet, 2023: at least 600,000 for PBKDF2 with SHA-256. Part of version 1. */
const rounds = 600_000;
const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;
/** What locking adds to a body. */
export const lockBytes = saltBytes + nonceBytes + tagBytes;

/** The part of WebCrypto that is needed: `globalThis.crypto` in a browser on a secure page, and in Node. */
export type Cryptography = Pick<Crypto, 'subtle' | 'getRandomValues'>;

/** Salt, nonce, then the locked body with its tag. */
export async function lock(body: Uint8Array, password: string, header: string, cryptography: Cryptography): Promise<Uint8Array> {
  const salt = cryptography.getRandomValues(new Uint8Array(saltBytes));
  const nonce = cryptography.getRandomValues(new Uint8Array(nonceBytes));
  const key = await keyOf(password, salt, cryptography);
  const locked = await cryptography.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: asciiOf(header) }, key, new Uint8Array(body));
  const bytes = new Uint8Array(saltBytes + nonceBytes + locked.byteLength);
  bytes.set(salt);
  bytes.set(nonce, saltBytes);
  bytes.set(new Uint8Array(locked), saltBytes + nonceBytes);
  return bytes;
}

/** Null where the password is another, or the bytes were made otherwise. */
export async function unlock(bytes: Uint8Array, password: string, header: string, cryptography: Cryptography): Promise<Uint8Array | null> {
  if (bytes.length < lockBytes) return null;
  const key = await keyOf(password, bytes.slice(0, saltBytes), cryptography);
  const nonce = bytes.slice(saltBytes, saltBytes + nonceBytes);
  try {
    return new Uint8Array(await cryptography.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: asciiOf(header) }, key, bytes.slice(saltBytes + nonceBytes)));
  } catch {
    return null;
  }
}

/** Composed characters and their parts are the same password (NFC). */
async function keyOf(password: string, salt: Uint8Array<ArrayBuffer>, { subtle }: Cryptography): Promise<CryptoKey> {
  const secret = await subtle.importKey('raw', new TextEncoder().encode(password.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
