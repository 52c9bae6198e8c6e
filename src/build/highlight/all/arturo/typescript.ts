import {builtin-function keyword|type} {multistring string|\{ Water \}} {builtin-function keyword|from} {string|"./water"}{comment|;}
import fs{punctuation|,} {symbol|*} {builtin-function keyword|as} {builtin-function keyword|path} {builtin-function keyword|from} {literal constant|'path}'{comment|;}

export enum State {multistring string|\{ Cold = "COLD", Hot = 1 << 2 \}}
declare {builtin-function keyword|module} {string|"tea"} {multistring string|\{ export const leaf: unique symbol; \}}

{symbol|@}Component{punctuation|(}{multistring string|\{ selector: 'app-kettle' \}}{punctuation|)}
export abstract class Kettle{symbol|<}T extends object {symbol|=} {multistring string|\{\}}{symbol|>} implements Pot {multistring string|\{
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(); \}}

  {builtin-function keyword|get} label{punctuation|(}{punctuation|)}: `Kettle {symbol|$}{multistring string|\{string\}}` {multistring string|\{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\}} {symbol|$}{multistring string|\{[1, 2].map(x => `n$\{x\}}`{punctuation|)}\}` {builtin-function keyword|as} const{comment|; \}}

  async {symbol|*}boil{symbol|<}K extends keyof T{symbol|>}{punctuation|(}{label property|this:} Kettle{symbol|<}T{symbol|>}{punctuation|,} {label property|key:} K{punctuation|,} {symbol|..}.{label property|rest:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{symbol|<}T{punctuation|[}K{punctuation|]}{symbol|>} {multistring string|\{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
    const f {symbol|=} {symbol|<}U{punctuation|,}{symbol|>}{punctuation|(}{label property|u:} U{punctuation|)}: u is NonNullable{symbol|<}U{symbol|>} {sugar operator|=>} u !{symbol|=}{symbol|=} undefined && u !{symbol|=} {builtin-function keyword|null}{comment|;}
    {builtin-function keyword|type} Fn {symbol|=} {punctuation|(}{label property|a:} number{punctuation|,} {label property|b?:} string{punctuation|)} {sugar operator|=>} asserts a is {number|3}{comment|;}
    {builtin-function keyword|let} {label property|x:} number {sugar operator|\|} undefined {symbol|=} f{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 : void {number|0}{comment|;}
    x ??{symbol|=} Math.{builtin-function keyword|max}{punctuation|(}{symbol|..}.rest{punctuation|)}{comment|; // end}
  \}
\}
namespace Inner {multistring string|\{ export const y = <const>['a'] satisfies string[]; \}}
