import type \{ Water \} from "./water";
import fs, * as path from 'path';

export enum State \{ Cold {punctuation|=} "COLD", Hot {punctuation|=} {value attr-value|1 << 2 \}}
declare module "tea" \{ export const leaf: unique symbol; \}

@Component(\{ selector: 'app-kettle' \})
export abstract class Kettle<T extends object {punctuation|=} {value attr-value|\{\}> implements Pot \{}
  private readonly litres: number {punctuation|=} {value attr-value|1.7;}
  static #count?: bigint {punctuation|=} {value attr-value|10n;}
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(); \}

  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x {punctuation|=}{value attr-value|> `n$\{x\}`)\}` as const; \}}

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key {punctuation|=}{value attr-value|== 'string') yield (this as any)[key]; \}}
    const f {punctuation|=} {value attr-value|<U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;}
    type Fn {punctuation|=} {value attr-value|(a: number, b?: string) => asserts a is 3;}
    let x: number \| undefined {punctuation|=} {value attr-value|f(1) ? 1_000.5e3 : void 0;}
    x ??{punctuation|=} {value attr-value|Math.max(...rest); // end}
  \}
\}
namespace Inner \{ export const y {punctuation|=} {value attr-value|<const>['a'] satisfies string[]; \}}
