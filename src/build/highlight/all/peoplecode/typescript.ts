{keyword|import} type \{ Water \} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} {class-name|path} from {string|'path'}{punctuation|;}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
{keyword|declare} module {string|"tea"} \{ export const leaf{punctuation|:} unique symbol{punctuation|;} \}

{operator|@}{keyword|Component}{punctuation|(}\{ selector{punctuation|:} {string|'app-kettle'} \}{punctuation|)}
export {keyword|abstract} {keyword|class} {class-name|Kettle}{operator|<}T {keyword|extends} {class-name|object} {operator|=} \{\}{operator|>} {keyword|implements} {class-name|Pot} \{
  {keyword|private} {keyword|readonly} litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static #count?{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} {keyword|protected} opts?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ {function|super}{punctuation|(}{punctuation|)}{punctuation|;} \}

  {keyword|get} {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle $\{string\}` \{ {keyword|return} `Kettle $\{this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n$\{x\}`{punctuation|)}\}` {keyword|as} {class-name|const}{punctuation|;} \}

  async {operator|*}boil{operator|<}K {keyword|extends} {class-name|keyof} T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} {keyword|readonly} number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} \{
    {keyword|for} {function|await} {punctuation|(}const n {keyword|of} {class-name|rest}{punctuation|)} \{ {keyword|if} {punctuation|(}n! {operator|>} 0xFF && typeof key {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} {function|yield} {punctuation|(}this {keyword|as} {class-name|any}{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} \}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined && u {operator|!=} {keyword|null}{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}5e3 {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} end
  \}
\}
namespace Inner \{ export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} \}
