import type {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as {type property|path} {keyword|from} '{type property|path}'{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{operator|:} unique symbol{punctuation|;} {punctuation|\}}

{variable|@}Component{punctuation|(}{punctuation|\{} selector{operator|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} \{\}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{operator|:} number {operator|=} {number|1.7}{punctuation|;}
  static {variable|#}count?{operator|:} bigint {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}public name{operator|:} {type property|string}{punctuation|,} protected opts?{operator|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} {builtin|unknown}>>{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{operator|:} `Kettle ${punctuation|\{}{type property|string}{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace{punctuation|(}/\\s{operator|+}{punctuation|(}{constant|\\}{variable|d}{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}{variable|x} => `n${punctuation|\{}{variable|x}{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {operator|...}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} {number|0}xFF && typeof key === '{type property|string}'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u is NonNullable{operator|<}U{operator|>} => u !== undefined && u !{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{operator|:} number{punctuation|,} b?{operator|:} {type property|string}{punctuation|)} => asserts a is {number|3}{punctuation|;}
    {command builtin|let} {variable|x}{operator|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}{constant|_}{number|000.5}e{number|3} {operator|:} void {number|0}{punctuation|;}
    {variable|x} ??{operator|=} Math.{macro function|max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} // {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const {variable|y} {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies {type property|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
