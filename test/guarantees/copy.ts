/** A copy of plain data, as quick as can be: what is posted and stored in a schedule is copied more often than anything else is done. */
export function copy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'function' || typeof value === 'symbol') throw new DOMException('It cannot be cloned.', 'DataCloneError');
    return value;
  }
  if (Array.isArray(value)) return value.map(copy) as T;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
  const all: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return structuredClone(value);
    all[key] = copy((value as Record<string, unknown>)[key]);
  }
  return all as T;
}
