import type { Water } from "./water";
import fs, * as path from 'path';

export enum State { Cold = "COLD", Hot = 1 << 2 }
declare module "tea" { export const leaf: unique symbol; }

@Component({ selector: 'app-kettle' })
export abstract class Kettle<T extends object = {}> implements Pot {
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) { super(); }

  get label(): `Kettle ${string}` { return `Kettle ${this.name.replace(/\s+(\d)/giu, "$1")} ${[1, 2].map(x => `n${x}`)}` as const; }

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> {
    for await (const n of rest) { if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; }
    const f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;
    type Fn = (a: number, b?: string) => asserts a is 3;
    let x: number | undefined = f(1) ? 1_000.5e3 : void 0;
    x ??= Math.max(...rest); // end
  }
}
namespace Inner { export const y = <const>['a'] satisfies string[]; }
