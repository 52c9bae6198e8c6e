import type \{ Water \} from "./water"{comment|;}
import fs, * as path from 'path'{comment|;}

export enum State \{ Cold {value attr-value|{punctuation|=} "COLD", Hot = 1 << 2 \}}
declare module "tea" \{ export const leaf: unique symbol{comment|; \}}

@Component(\{ selector: 'app-kettle' \})
export abstract class Kettle<T extends object {value attr-value|{punctuation|=} \{\}> implements Pot \{}
  private readonly litres: number {value attr-value|{punctuation|=} 1.7}{comment|;}
  static {comment|#count?: bigint = 10n;}
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(){comment|; \}}

  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x {value attr-value|{punctuation|=}> `n$\{x\}`)\}` as const}{comment|; \}}

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key {value attr-value|{punctuation|=}{punctuation|=}{punctuation|=} 'string') yield (this as any)[key]}{comment|; \}}
    const f {value attr-value|{punctuation|=} <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null}{comment|;}
    type Fn {value attr-value|{punctuation|=} (a: number, b?: string) => asserts a is 3}{comment|;}
    let x: number \| undefined {value attr-value|{punctuation|=} f(1) ? 1_000.5e3 : void 0}{comment|;}
    x ??{value attr-value|{punctuation|=} Math.max(...rest)}{comment|; // end}
  \}
\}
namespace Inner \{ export const y {value attr-value|{punctuation|=} <const>['a'] satisfies string[]}{comment|; \}}
