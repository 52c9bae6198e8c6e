{keyword|import} type \{ Water \} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} as path from {comment|'path';}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
declare {keyword|module} {string|"tea"} \{ export {keyword|const} leaf{punctuation|:} unique symbol{punctuation|;} \}

@{function|Component}{punctuation|(}\{ selector{punctuation|:} {comment|'app-kettle' \})}
export {keyword|abstract} {keyword|class} Kettle{operator|<}T {keyword|extends} {keyword|object} {operator|=} \{\}{operator|>} {keyword|implements} Pot \{
  {keyword|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static #count{type-char class-name|?}{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  {function|constructor}{punctuation|(}{keyword|public} name{punctuation|:} {keyword|string}{punctuation|,} protected opts{type-char class-name|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ {function|super}{punctuation|(}{punctuation|)}{punctuation|;} \}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle $\{{keyword|string}\}` \{ {keyword|return} `Kettle $\{this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n{type-char class-name|$}\{x\}`{punctuation|)}\}` as {keyword|const}{punctuation|;} \}

  async {operator|*}boil{operator|<}K {keyword|extends} keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {operator|..}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} \{
    {keyword|for} await {punctuation|(}{keyword|const} n of rest{punctuation|)} \{ {keyword|if} {punctuation|(}n! {operator|>} {number|0}xFF {operator|&}{operator|&} typeof key {operator|=}{operator|=}{operator|=} {comment|'string') yield (this as any)[key]; \}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} undefined {operator|&}{operator|&} u !{operator|=} {keyword|null}{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{type-char class-name|?}{punctuation|:} {keyword|string}{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5}e3 {punctuation|:} {keyword|void} {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{operator|..}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  \}
\}
namespace Inner \{ export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{comment|'a'] satisfies string[]; \}}
