{keyword|import} type {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
{keyword|import} fs{operator|,} {operator|*} as path {keyword|from} {atom builtin|'path'}{punctuation|;}

{keyword|export} enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{operator|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
{keyword|declare} module {string|"tea"} {punctuation|\{} {keyword|export} const {attr-name|leaf}{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{operator|@}Component{punctuation|(}{punctuation|\{} {attr-name|selector}{punctuation|:} {atom builtin|'app-kettle'} {punctuation|\}}{punctuation|)}
{keyword|export} abstract {keyword|class} Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly {attr-name|litres}{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static {operator|#}count{punctuation|?}{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}public {attr-name|name}{punctuation|:} string{operator|,} protected opts{punctuation|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{operator|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle {keyword|$}{punctuation|\{}string{punctuation|\}}{variable|` \{ return `}Kettle {keyword|$}{punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{operator|,} {string|"$1"}{punctuation|)}{punctuation|\}} {keyword|$}{punctuation|\{}{punctuation|[}{number|1}{operator|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n{keyword|$}{punctuation|\{}x{punctuation|\}}{variable|`)\}`} as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}{attr-name|this}{punctuation|:} Kettle{operator|<}T{operator|>}{operator|,} {attr-name|key}{punctuation|:} K{operator|,} {punctuation|.}{punctuation|.}{punctuation|.}{attr-name|rest}{punctuation|:} readonly number{keyword|[]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for await {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {number|&&} typeof key {operator|==}{operator|=} {atom builtin|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{operator|,}{operator|>}{punctuation|(}{attr-name|u}{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!}{operator|==} undefined {number|&&} u {operator|!}{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}{attr-name|a}{punctuation|:} number{operator|,} b{punctuation|?}{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let {attr-name|x}{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {punctuation|?} 1_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x {punctuation|?}{punctuation|?}{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} {keyword|export} const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{atom builtin|'a'}{punctuation|]} satisfies string{keyword|[]}{punctuation|;} {punctuation|\}}
