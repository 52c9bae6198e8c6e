{keyword|import} type {punctuation|\{} Water {punctuation|\}} {keyword|from} {string-literal|{string|"./water"}}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} {operator|as} path {keyword|from} {string-literal|{string|'path'}}{punctuation|;}

export {keyword|enum} State {punctuation|\{} Cold {operator|=} {string-literal|{string|"COLD"}}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string-literal|{string|"tea"}} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{annotation builtin|@Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {string-literal|{string|'app-kettle'}} {punctuation|\}}{punctuation|)}
export {keyword|abstract} {keyword|class} Kettle{operator|<}T {keyword|extends} object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  {keyword|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static #count{operator|?}{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}{keyword|public} name{punctuation|:} string{punctuation|,} {keyword|protected} opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}{keyword|this}{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string-literal|{string|"$1"}}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {operator|=>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {operator|as} const{punctuation|;} {punctuation|\}}

  {keyword|async} {operator|*}boil{operator|<}K {keyword|extends} keyof T{operator|>}{punctuation|(}{keyword|this}{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {keyword|await} {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} && typeof key {operator|==}{operator|=} {string-literal|{string|'string'}}{punctuation|)} yield {punctuation|(}{keyword|this} {operator|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {operator|is} NonNullable{operator|<}U{operator|>} {operator|=>} u {operator|!}{operator|==} undefined && u {operator|!}{operator|=} {keyword|null}{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=>} asserts a {operator|is} {number|3}{punctuation|;}
    let x{punctuation|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000.5e3} {punctuation|:} {keyword|void} {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string-literal|{string|'a'}}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
