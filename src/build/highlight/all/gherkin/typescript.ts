import type \{ Water \} from {string|"./water"};
import fs, * as path from {string|'path'};

export enum State \{ Cold = {string|"COLD"}, Hot = 1 << 2 \}
declare module {string|"tea"} \{ export const leaf: unique symbol; \}

{tag|@Component(\{} selector: {string|'app-kettle'} \})
export abstract class Kettle{outline variable|<T extends object = \{\}>} implements Pot \{
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial{outline variable|<Record<keyof T, unknown>}>) \{ super(); \}

  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, {string|"$1"})\} $\{[1, 2].map(x => `n$\{x\}`)\}` as const; \}

  async *boil{outline variable|<K extends keyof T>}(this: Kettle{outline variable|<T>}, key: K, ...rest: readonly number[]): AsyncGenerator{outline variable|<T[K]>} \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === {string|'string'}) yield (this as any)[key]; \}
    const f = {outline variable|<U,>}(u: U): u is NonNullable{outline variable|<U>} => u !== undefined && u != null;
    type Fn = (a: number, b?: string) => asserts a is 3;
    let x: number \| undefined = f(1) ? 1_000.5e3 : void 0;
    x ??= Math.max(...rest); // end
  \}
\}
namespace Inner \{ export const y = {outline variable|<const>}[{string|'a'}] satisfies string[]; \}
