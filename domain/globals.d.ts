// The few globals that a phone, a browser and Node all have.
declare const crypto: { getRandomValues<Bytes extends Uint8Array>(bytes: Bytes): Bytes }
