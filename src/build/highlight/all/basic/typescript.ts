import {keyword|type} \{ Water \} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path from 'path'{punctuation|;}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
{keyword|declare} module {string|"tea"} \{ export {keyword|const} leaf{punctuation|:} unique symbol{punctuation|;} \}

@Component{punctuation|(}\{ selector{punctuation|:} 'app{operator|-}kettle' \}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} \{\}{operator|>} implements Pot \{
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count?{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}public {keyword|name}{punctuation|:} {keyword|string}{punctuation|,} protected opts?{punctuation|:} Partial{operator|<}{function|Record}{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}{punctuation|;} \}

  {keyword|get} label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle $\{{keyword|string}\}` \{ {keyword|return} `Kettle $\{this.{keyword|name}.replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{[{number|1}{punctuation|,} {number|2}].map{punctuation|(}x {operator|=}{operator|>} `n$\{x\}`{punctuation|)}\}` {keyword|as} {keyword|const}{punctuation|;} \}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} {keyword|key}{punctuation|:} K{punctuation|,} ...{function|rest}{punctuation|:} readonly number[]{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T[K]{operator|>} \{
    {keyword|for} await {punctuation|(}{keyword|const} n {function|of} {function|rest}{punctuation|)} \{ {keyword|if} {punctuation|(}n{comment|! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {function|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {comment|!== undefined && u != null;}
    {keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} {keyword|string}{punctuation|)} {operator|=}{operator|>} asserts a {function|is} {number|3}{punctuation|;}
    {function|let} x{punctuation|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000.{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math.{function|max}{punctuation|(}...{function|rest}{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  \}
\}
namespace Inner \{ export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}['a'] satisfies {keyword|string}[]{punctuation|;} \}
