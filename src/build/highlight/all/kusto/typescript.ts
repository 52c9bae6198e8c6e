import type {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path {keyword|from} {string|'path'}{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
{keyword|declare} module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector{punctuation|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static #count?{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} {class-name|string}{punctuation|,} protected opts?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}{class-name|string}{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{command keyword|.name}{command keyword|.replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{command keyword|.map}{punctuation|(}x {operator|=>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {operator|..}{command keyword|.rest}{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for {function|await} {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} && typeof key {operator|==}{operator|=} {string|'string'}{punctuation|)} {function|yield} {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=>} u {operator|!=}{operator|=} undefined && u {operator|!=} {boolean|null}{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} {class-name|string}{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    {keyword|let} x{punctuation|:} number {operator|\|} {verb keyword|undefined} {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math{command keyword|.max}{punctuation|(}{operator|..}{command keyword|.rest}{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies {class-name|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
