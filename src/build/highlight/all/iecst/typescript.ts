import {keyword|type} {comment|\{ Water \}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{punctuation|;}

export enum State {comment|\{ Cold = "COLD", Hot = 1 << 2 \}}
declare module {string|"tea"} {comment|\{ export const leaf: unique symbol; \}}

@{function|Component}{punctuation|(}{comment|\{ selector: 'app-kettle' \}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {comment|\{\}}{operator|>} implements Pot {comment|\{
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(); \}}

  get {function|label}{punctuation|(}{punctuation|)}{operator|:} `Kettle ${comment|\{string\}}` {comment|\{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\}} ${comment|\{[1, 2].map(x => `n$\{x\}}`{punctuation|)}\}` as const{punctuation|;} \}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {comment|\{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u is NonNullable{operator|<}U{operator|>} {operator|=>} u !{operator|=}{operator|=} undefined {operator|&&} u !{operator|=} null{punctuation|;}
    {keyword|type} Fn {operator|=} {punctuation|(}a{operator|:} number{punctuation|,} b?{operator|:} string{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    let x{operator|:} number \| undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5e3} {operator|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  \}
\}
{keyword|namespace} Inner {comment|\{ export const y = <const>['a'] satisfies string[]; \}}
