/** The commands that the engine can execute: all of the model. Used wherever it asks permit(). */
import { CommandArgs } from '../model/commands.js';

export const ENGINE_COMMANDS: ReadonlySet<string> = new Set(Object.keys(CommandArgs));
