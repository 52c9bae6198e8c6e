{keyword|import} {builtin|type} {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} path {keyword|from} {string|'path'}{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{decorator annotation punctuation|@Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract {keyword|class} {class-name|Kettle}{operator|<}T extends {builtin|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {builtin|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{builtin|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  {keyword|async} {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {keyword|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} {number|0xFF} {operator|&}{operator|&} typeof key {operator|==}{operator|=} {string|'string'}{punctuation|)} {keyword|yield} {punctuation|(}this {keyword|as} {builtin|any}{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&}{operator|&} u {operator|!=} null{punctuation|;}
    {builtin|type} Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a {keyword|is} {number|3}{punctuation|;}
    let x{punctuation|:} number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1_000.5e3} {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{builtin|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|//} end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
