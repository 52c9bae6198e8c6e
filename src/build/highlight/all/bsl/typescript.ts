import type \{ Water \} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{punctuation|;}

{keyword|export} enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
declare module {string|"tea"} \{ {keyword|export} const leaf{punctuation|:} unique symbol{punctuation|;} \}

@Component{punctuation|(}\{ selector{punctuation|:} {string|'app-kettle'} \}{punctuation|)}
{keyword|export} abstract class Kettle{operator|<}T extends object {operator|=} \{\}{operator|>} implements Pot \{
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static #count?{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}{punctuation|;} \}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle $\{string\}` \{ {keyword|return} `Kettle $\{this{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {operator|=}{operator|>} `n$\{x\}`{punctuation|)}\}` as const{punctuation|;} \}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} \{
    {keyword|for} await {punctuation|(}const n of rest{punctuation|)} \{ {keyword|if} {punctuation|(}n! {operator|>} {number|0}xFF && typeof key {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} \}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} {keyword|undefined} && u !{operator|=} {keyword|null}{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number \| {keyword|undefined} {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}max{punctuation|(.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  \}
\}
namespace Inner \{ {keyword|export} const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} \}
