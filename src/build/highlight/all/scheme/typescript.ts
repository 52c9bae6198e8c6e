import type \{ Water \} from {string|"./water"}{comment|;}
import fs, * as path from {symbol|'path}{symbol|';}

export enum State \{ Cold = {string|"COLD"}, Hot = {number|1} << {number|2} \}
declare module {string|"tea"} \{ export const leaf: unique symbol{comment|; \}}

@Component{punctuation|(}{function|\{} selector: {symbol|'app-kettle}{punctuation|'} \}{punctuation|)}
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = {number|1.7}{comment|;}
  static #count?: bigint = 10n{comment|;}
  constructor{punctuation|(}{function|public} name: string, protected opts?: Partial<Record<keyof T, unknown>>{punctuation|)} \{ super{punctuation|(}{punctuation|)}{comment|; \}}

  get label{punctuation|(}{punctuation|)}: `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace{punctuation|(}{function|/\\s+}{punctuation|(}{function|\\d}{punctuation|)}/giu, {string|"$1"}{punctuation|)}\} $\{{punctuation|[}{function|1,} {number|2}{punctuation|]}.map{punctuation|(}{function|x} => `n$\{x\}`{punctuation|)}\}` as const{comment|; \}}

  async *boil<K extends keyof T>{punctuation|(}{function|this:} Kettle<T>, key: K, ...rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator<T{punctuation|[}{function|K}{punctuation|]}> \{
    for await {punctuation|(}{function|const} n of rest{punctuation|)} \{ if {punctuation|(}{function|n!} > 0xFF && typeof key === {symbol|'string}{punctuation|'}{punctuation|)} yield {punctuation|(}{function|this} as any{punctuation|)}{punctuation|[}{function|key}{punctuation|]}{comment|; \}}
    const f = <U,>{punctuation|(}{function|u:} U{punctuation|)}: u is NonNullable<U> => u !== undefined && u != null{comment|;}
    type Fn = {punctuation|(}{function|a:} number, b?: string{punctuation|)} => asserts a is {number|3}{comment|;}
    let x: number \| undefined = f{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 : void {number|0}{comment|;}
    x ??= Math.max{punctuation|(}{function|...rest}{punctuation|)}{comment|; // end}
  \}
\}
namespace Inner \{ export const y = <const>{punctuation|[}{symbol|'a}{punctuation|'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{comment|; \}}
