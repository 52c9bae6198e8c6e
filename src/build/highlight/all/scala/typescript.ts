{keyword|import} {namespace|type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} {namespace|fs}{punctuation|,} {operator|*} as path from {char|'path'}{punctuation|;}

export {keyword|enum} State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{operator|:} unique symbol{punctuation|;} {punctuation|\}}

{annotation punctuation|@Component}{punctuation|(}{punctuation|\{} selector{operator|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export {keyword|abstract} {keyword|class} Kettle{operator|<}T {keyword|extends} {keyword|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  {keyword|private} readonly litres{operator|:} number {operator|=} {number|1.7}{punctuation|;}
  static #count{operator|?}{operator|:} bigint {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}public name{operator|:} string{punctuation|,} {keyword|protected} opts{operator|?}{operator|:} Partial{generics|{punctuation|<}{class-name|Record}{punctuation|<}keyof {class-name|T}{punctuation|,} unknown{punctuation|>}{punctuation|>}}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{operator|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}{keyword|this}{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {keyword|=>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{generics|{punctuation|<}{class-name|K} {keyword|extends} keyof {class-name|T}{punctuation|>}}{punctuation|(}{keyword|this}{operator|:} Kettle{generics|{punctuation|<}{class-name|T}{punctuation|>}}{punctuation|,} key{operator|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}{operator|=} {char|'string'}{punctuation|)} {keyword|yield} {punctuation|(}{keyword|this} as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {generics|{punctuation|<}{class-name|U}{punctuation|,}{punctuation|>}}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u is NonNullable{generics|{punctuation|<}{class-name|U}{punctuation|>}} {keyword|=>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} {keyword|null}{punctuation|;}
    {keyword|type} Fn {operator|=} {punctuation|(}a{operator|:} number{punctuation|,} b{operator|?}{operator|:} string{punctuation|)} {keyword|=>} asserts a is {number|3}{punctuation|;}
    let x{operator|:} number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1}_000{punctuation|.}{number|5e3} {operator|:} void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {generics|{punctuation|<}{keyword|const}{punctuation|>}}{punctuation|[}{char|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
