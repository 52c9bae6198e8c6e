import {class-name|{builtin-type keyword|type}} {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from 'path'{punctuation|;}

{keyword|export} {keyword|enum} {class-name|State} {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} {keyword|export} {keyword|const} leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{builtin|@Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
{keyword|export} abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {class-name|Pot} {punctuation|\{}
  private readonly litres{punctuation|:} {class-name|number} {operator|=} {number|1.7}{punctuation|;}
  static #count{operator|?}{punctuation|:} {class-name|bigint} {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} {class-name|string}{punctuation|,} protected opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as {keyword|const}{punctuation|;} {punctuation|\}}

  {keyword|async} {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} {class-name|K}{punctuation|,} {operator|...}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {keyword|await} {punctuation|(}{keyword|const} n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&}{operator|&} typeof key {operator|==}{operator|=} 'string'{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} {class-name|U}{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=>} u {operator|!=}{operator|=} {keyword|undefined} {operator|&}{operator|&} u {operator|!=} {keyword|null}{punctuation|;}
    {builtin-type keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} {class-name|number}{punctuation|,} b{operator|?}{punctuation|:} {class-name|string}{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number {operator|\|} {keyword|undefined} {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{punctuation|.}{number|5e3} {punctuation|:} {builtin-type keyword|void} {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace {class-name|Inner} {punctuation|\{} {keyword|export} {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{char|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
