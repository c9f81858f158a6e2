/** G20, the session's part: what the schedules of this run left in the page that hosts them. */
import type { Row } from './row.js';

export const g20: Row = {
  g: 'G20', promise: 'The host page is left alone', promised: '0 globals, 0 unhandled rejections, 0 changed prototypes',
  async measure(context) {
    const shape = (): string => [Object.prototype, Array.prototype, Function.prototype, Promise.prototype, Map.prototype, String.prototype]
      .map((prototype) => Reflect.ownKeys(prototype).length).join();
    const [globals, prototypes] = [Reflect.ownKeys(globalThis).length, shape()];
    let rejections = 0;
    const heard = (): void => { rejections += 1; };
    process.on('unhandledRejection', heard);
    const { schedules } = await context.schedules();
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    process.off('unhandledRejection', heard);
    const added = Reflect.ownKeys(globalThis).length - globals;
    const changed = shape() === prototypes ? 0 : 1;
    return { figure: `${added} globals, ${rejections} rejections, ${changed} changed prototypes, in ${schedules} schedules`, kept: added === 0 && rejections === 0 && changed === 0 };
  },
};
