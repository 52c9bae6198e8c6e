{keyword|import} {keyword|type} {operator|\{} Water {operator|\}} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} as path from 'path'{punctuation|;}

{keyword|export} {keyword|enum} State {operator|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {operator|\}}
declare {keyword|module} {string|"tea"} {operator|\{} {keyword|export} {keyword|const} leaf{punctuation|:} {keyword|unique} symbol{punctuation|;} {operator|\}}

@{function|Component}{punctuation|(}{operator|\{} selector{punctuation|:} 'app{operator|-}kettle' {operator|\}}{punctuation|)}
{keyword|export} abstract {keyword|class} Kettle{operator|<}T {keyword|extends} object {operator|=} {operator|\{\}>} implements Pot {operator|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count{operator|?}{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} {keyword|string}{punctuation|,} {keyword|protected} opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {operator|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {operator|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} {constant|`Kettle} ${operator|\{}{keyword|string}{operator|\}}` {operator|\{} {keyword|return} {constant|`Kettle} ${operator|\{}{keyword|this}{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{operator|\}} ${operator|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=>} {constant|`n}${operator|\{}x{operator|\}}`{punctuation|)}{operator|\}}` as {keyword|const}{punctuation|;} {operator|\}}

  async {operator|*}boil{operator|<}K {keyword|extends} keyof T{operator|>}{punctuation|(}{keyword|this}{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {operator|\{}
    {keyword|for} await {punctuation|(}{keyword|const} n of rest{punctuation|)} {operator|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0}xFF {operator|&&} typeof key {operator|===} '{keyword|string}'{punctuation|)} yield {punctuation|(}{keyword|this} as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {operator|\}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=>} u {operator|!==} undefined {operator|&&} u {operator|!=} {keyword|null}{punctuation|;}
    {keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} {keyword|string}{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000}{punctuation|.}{number|5e3} {punctuation|:} {keyword|void} {number|0}{punctuation|;}
    x {operator|??=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {operator|\}}
{operator|\}}
namespace Inner {operator|\{} {keyword|export} {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}'a'{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}{punctuation|;} {operator|\}}
