/** The closed set of errors that a transport may throw. Used by transports, the outbox and the elements' messages. */
export const TRANSPORT_ERROR_CODES = [
  'offline', 'timeout', 'aborted', 'auth', 'forbidden', 'notFound', 'invalid', 'conflict', 'rateLimited', 'windowClosed',
  'tooLarge', 'unsupported', 'server',
] as const;
export type TransportErrorCode = (typeof TRANSPORT_ERROR_CODES)[number];

export interface TransportErrorOptions {
  /** How long to wait before another try, in milliseconds. */
  readonly retryAfter?: number;
  /** The command may have happened all the same: the answer was lost, not the request. */
  readonly ambiguous?: boolean;
  /** The backend's or platform's own code, shown to the agent as it is. */
  readonly platformCode?: string;
  readonly cause?: unknown;
}

/** What a transport throws. Its `message` may hold a stranger's words: it is shown as text and never decides anything. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code: TransportErrorCode;
  readonly retryAfter: number | undefined;
  readonly ambiguous: boolean;
  readonly platformCode: string | undefined;

  constructor(code: TransportErrorCode, message: string = code, options: TransportErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryAfter = options.retryAfter;
    this.ambiguous = options.ambiguous ?? false;
    this.platformCode = options.platformCode;
  }
}

/**
 * Any thrown thing as a TransportError. Recognised by its code, not by `instanceof`, for an adapter may carry a copy of this class
 * of its own; an unknown thing counts as `server` and, because nothing is known of it, as ambiguous.
 */
export function toTransportError(thrown: unknown): TransportError {
  if (thrown instanceof TransportError) return thrown;
  const { code, message, name, retryAfter, ambiguous, platformCode } = (thrown ?? {}) as Record<string, unknown>;
  const text = typeof message === 'string' ? message : String(thrown);
  if (name === 'AbortError') return new TransportError('aborted', text, { cause: thrown });
  if (typeof code === 'string' && (TRANSPORT_ERROR_CODES as readonly string[]).includes(code)) {
    return new TransportError(code as TransportErrorCode, text, {
      ambiguous: ambiguous === true, cause: thrown,
      ...(typeof retryAfter === 'number' ? { retryAfter } : {}), ...(typeof platformCode === 'string' ? { platformCode } : {}),
    });
  }
  return new TransportError('server', text, { ambiguous: true, cause: thrown });
}

const TRANSIENT: ReadonlySet<TransportErrorCode> = new Set(['offline', 'timeout', 'rateLimited', 'server', 'auth', 'aborted']);

/** Whether the same may work later, without anybody doing anything else. */
export const isTransient = ({ code }: TransportError): boolean => TRANSIENT.has(code);
