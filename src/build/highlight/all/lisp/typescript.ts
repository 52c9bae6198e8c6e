import type \{ Water \} from {string|"./water"}{comment|;}
import fs, * as path from {quoted-symbol variable symbol|'path}'{comment|;}

export enum State \{ Cold = {string|"COLD"}, Hot = {number|1} << {number|2} \}
declare module {string|"tea"} \{ export const leaf: unique symbol{comment|; \}}

@Component{punctuation|(}{car|\{} selector: {quoted-symbol variable symbol|'app-kettle}' \}{punctuation|)}
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = 1.7{comment|;}
  static #count?: bigint = 10n{comment|;}
  constructor{punctuation|(}{car|public} name: string, protected opts?: Partial<Record<keyof T, unknown>>{punctuation|)} \{ super{punctuation|(}{punctuation|)}{comment|; \}}

  get label{punctuation|(}{punctuation|)}: `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace{punctuation|(}{car|/}\\s+{punctuation|(}\\d{punctuation|)}/giu, {string|"$1"}{punctuation|)}\} $\{{punctuation|[}1, 2{punctuation|]}.map{punctuation|(}{car|x} => `n$\{x\}`{punctuation|)}\}` as const{comment|; \}}

  async *boil<K extends keyof T>{punctuation|(}{car|this}: Kettle<T>, key: K, ...rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator<T{punctuation|[}K{punctuation|]}> \{
    for await {punctuation|(}{car|const} n of rest{punctuation|)} \{ if {punctuation|(}{car|n!} > 0xFF && typeof key === {quoted-symbol variable symbol|'string}'{punctuation|)} yield {punctuation|(}{car|this} as any{punctuation|)}{punctuation|[}key{punctuation|]}{comment|; \}}
    const f = <U{splice symbol variable|,>}{punctuation|(}{car|u}: U{punctuation|)}: u is NonNullable<U> => u !== undefined && u != null{comment|;}
    type Fn = {punctuation|(}{car|a}: number, b?: string{punctuation|)} => asserts a is 3{comment|;}
    let x: number \| undefined = f{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 : void 0{comment|;}
    x ??= Math.max{punctuation|(}...rest{punctuation|)}{comment|; // end}
  \}
\}
namespace Inner \{ export const y = <const>{punctuation|[}{quoted-symbol variable symbol|'a}'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{comment|; \}}
