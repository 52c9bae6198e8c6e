import type \{ Water \} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path from {comment|'path';}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
{keyword|declare} {keyword|module} {string|"tea"} \{ export {keyword|const} leaf{punctuation|:} unique symbol{punctuation|;} \}

@Component{punctuation|(}\{ {keyword|selector}{punctuation|:} {comment|'app-kettle' \})}
export abstract {keyword|class} Kettle{operator|<}T {keyword|extends} {keyword|object} {operator|=} \{\}{operator|>} {keyword|implements} Pot \{
  {keyword|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count?{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}public name{punctuation|:} {keyword|string}{punctuation|,} {keyword|protected} opts?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} \}

  {keyword|get} label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle $\{{keyword|string}\}` \{ {keyword|return} `Kettle $\{this{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}{operator|\\}s{operator|+}{punctuation|(}{operator|\\}d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{[{number|1}{punctuation|,} {number|2}]{punctuation|.}map{punctuation|(}x {operator|=}{operator|>} `n$\{x\}`{punctuation|)}\}` {keyword|as} {keyword|const}{punctuation|;} \}

  async {operator|*}boil{operator|<}K {keyword|extends} keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number[]{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T[K]{operator|>} \{
    {keyword|for} await {punctuation|(}{keyword|const} n of rest{punctuation|)} \{ {keyword|if} {punctuation|(}n! {operator|>} {number|0}xFF && typeof key {operator|=}{operator|=}{operator|=} {comment|'string') yield (this as any)[key]; \}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {operator|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} undefined && u !{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} {keyword|string}{punctuation|)} {operator|=}{operator|>} asserts a {operator|is} {number|3}{punctuation|;}
    let x{punctuation|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  \}
\}
namespace Inner \{ export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}[{comment|'a'] satisfies string[]; \}}
