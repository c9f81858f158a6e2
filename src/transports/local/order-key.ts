/** A total-order key: as many digits as fit a safe integer, so that code units sort as numbers. Used by unit.ts and the demo. */
export const orderKey = (order: number): string => String(order).padStart(16, '0');
