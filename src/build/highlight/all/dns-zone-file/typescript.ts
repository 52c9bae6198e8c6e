import type \{ Water \} from {string|"./water"}{comment|;}
import fs, * as path from 'path'{comment|;}

export enum State \{ Cold = {string|"COLD"}, Hot = 1 << 2 \}
declare module {string|"tea"} \{ export const leaf: unique symbol{comment|; \}}

@Component{punctuation|(}\{ selector: 'app-kettle' \}{punctuation|)}
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = 1.7{comment|;}
  static #count?: bigint = 10n{comment|;}
  constructor{punctuation|(}public name: string, protected opts?: Partial<Record<keyof T, unknown>>{punctuation|)} \{ super{punctuation|(}{punctuation|)}{comment|; \}}

  get label{punctuation|(}{punctuation|)}: `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu, {string|"$1"}{punctuation|)}\} $\{[1, 2].map{punctuation|(}x => `n$\{x\}`{punctuation|)}\}` as const{comment|; \}}

  async *boil<K extends keyof T>{punctuation|(}this: Kettle<T>, key: K, ...rest: readonly number[]{punctuation|)}: AsyncGenerator<T[K]> \{
    for await {punctuation|(}const n of rest{punctuation|)} \{ if {punctuation|(}n! > 0xFF && typeof key === 'string'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}[key]{comment|; \}}
    const f = <U,>{punctuation|(}u: U{punctuation|)}: u is NonNullable<U> => u !== undefined && u != null{comment|;}
    type Fn = {punctuation|(}a: number, b?: string{punctuation|)} => asserts a is 3{comment|;}
    let x: number \| undefined = f{punctuation|(}1{punctuation|)} ? 1_000.5e3 : void 0{comment|;}
    x ??= Math.max{punctuation|(}...rest{punctuation|)}{comment|; // end}
  \}
\}
namespace Inner \{ export const y = <const>['a'] satisfies string[]{comment|; \}}
