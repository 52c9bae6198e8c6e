import {keyword|type} {comment|\{ Water \}} from "{punctuation|.}{operator|/}water"{punctuation|;}
import fs{punctuation|,} {operator|*} {operator|as} path from {string|'path'}{punctuation|;}

{keyword|export} enum State {comment|\{ Cold = "COLD", Hot = 1 << 2 \}}
declare module "tea" {comment|\{ export const leaf: unique symbol; \}}

{operator|@}Component{punctuation|(}{comment|\{ selector: 'app-kettle' \}}{punctuation|)}
{keyword|export} {keyword|abstract} {keyword|class} Kettle{operator|<}T extends {keyword|object} {operator|=} {comment|\{\}}{operator|>} {keyword|implements} Pot {comment|\{
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(); \}}

  get {keyword|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${comment|\{string\}}` {comment|\{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\}} ${comment|\{[1, 2].map(x => `n$\{x\}}`{punctuation|)}\}` {operator|as} {keyword|const}{punctuation|;} \}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {operator|..}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {comment|\{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {operator|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} undefined && u !{operator|=} null{punctuation|;}
    {keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} {keyword|string}{punctuation|)} {operator|=}{operator|>} asserts a {operator|is} {number|3}{punctuation|;}
    let x{punctuation|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}max{punctuation|(}{operator|..}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  \}
\}
namespace Inner {comment|\{ export const y = <const>['a'] satisfies string[]; \}}
