import type {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path {keyword|from} {char|'path'}{punctuation|;}

{keyword|export} enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {punctuation|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} {keyword|export} const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector{punctuation|:} {char|'app-kettle'} {punctuation|\}}{punctuation|)}
{keyword|export} abstract {keyword|class} Kettle{operator|<}{class-name|T} extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static #count{punctuation|?}{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  constructor{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts{punctuation|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof {class-name|T}{punctuation|,} unknown{punctuation|>>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}{class-name|K} extends keyof {class-name|T}{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}{class-name|T}{operator|>}{punctuation|,} key{punctuation|:} {class-name|K}{punctuation|,} {operator|..}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}{class-name|T}{punctuation|[}{class-name|K}{punctuation|]}{operator|>} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} {number|0xFF} && typeof key {operator|=}{operator|=}{operator|=} {char|'string'}{punctuation|)} yield {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}{class-name|U}{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} {class-name|U}{punctuation|)}{punctuation|:} u is NonNullable{operator|<}{class-name|U}{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} undefined && u !{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{punctuation|?}{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {punctuation|?} {number|1_000.5e3} {punctuation|:} {keyword|void} {number|0}{punctuation|;}
    x {punctuation|?}{punctuation|?}{operator|=} Math{punctuation|.}max{punctuation|(}{operator|..}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|//} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} {keyword|export} const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{char|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
