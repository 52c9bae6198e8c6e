import {keyword|type} {punctuation|\{} Water {punctuation|\}} from {string-literal|{string|"./water"}}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path from {string-literal|{string|'path'}}{punctuation|;}

export {keyword|enum} State {punctuation|\{} Cold {operator|=} {string-literal|{string|"COLD"}}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare {keyword|module} {string-literal|{string|"tea"}} {punctuation|\{} export const leaf{operator|:} unique symbol{punctuation|;} {punctuation|\}}

{variable|@Component}{punctuation|(}{punctuation|\{} {symbol|selector}{operator|:} {string-literal|{string|'app-kettle'}} {punctuation|\}}{punctuation|)}
export {keyword|abstract} {keyword|class} {class-name|Kettle}{operator|<}{constant|T} extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  {keyword|private} readonly litres{operator|:} number {operator|=} {number|1.7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public name{operator|:} string{punctuation|,} {keyword|protected} opts{operator|?}{operator|:} Partial{operator|<}Record{operator|<}keyof {constant|T}{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{operator|:} {command-literal|{command string|`Kettle $\{string\}`}} {punctuation|\{} {keyword|return} {command-literal|{command string|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}}n${punctuation|\{}x{punctuation|\}}{command-literal|{command string|`)\}`}} {keyword|as} const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}{constant|K} extends keyof {constant|T}{operator|>}{punctuation|(}{symbol|this}{operator|:} Kettle{operator|<}{constant|T}{operator|>}{punctuation|,} {symbol|key}{operator|:} {constant|K}{punctuation|,} {operator|...}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}{constant|T}{punctuation|[}{constant|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} {keyword|typeof} key {operator|===} {string-literal|{string|'string'}}{punctuation|)} {keyword|yield} {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}{constant|U}{punctuation|,}{operator|>}{punctuation|(}{symbol|u}{operator|:} {constant|U}{punctuation|)}{operator|:} u is NonNullable{operator|<}{constant|U}{operator|>} {operator|=>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{punctuation|;}
    {keyword|type} Fn {operator|=} {punctuation|(}{symbol|a}{operator|:} number{punctuation|,} {symbol|b?}{operator|:} string{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    let x{operator|:} number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000.5e3} {operator|:} void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}max{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{char|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
