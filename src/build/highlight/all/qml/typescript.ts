{keyword|import} type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} * {keyword|as} path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = 1 << 2 {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} {javascript-expression language-javascript|unique symbol}{punctuation|;} {punctuation|\}}

@Component({punctuation|\{} {property|selector}{punctuation|:} {javascript-expression language-javascript|{string|'app-kettle'} }{punctuation|\}})
export abstract class Kettle<T extends object = {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} {javascript-expression language-javascript|number {operator|=} {number|1.7}}{punctuation|;}
  static #count?{punctuation|:} {javascript-expression language-javascript|bigint {operator|=} {number|10n}}{punctuation|;}
  constructor(public name{punctuation|:} {javascript-expression language-javascript|string{punctuation|,} {keyword|protected} opts{operator|?}{operator|:} Partial{operator|<}Record{operator|<}keyof {constant|T}{punctuation|,} unknown{operator|>>}}) {punctuation|\{} super(){punctuation|;} {punctuation|\}}

  get label(){punctuation|:} {javascript-expression language-javascript|{template-string|{template-punctuation string|`}{string|Kettle }{interpolation|{interpolation-punctuation punctuation|$\{}string{interpolation-punctuation punctuation|\}}}{template-punctuation string|`}} }{punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace(/\\s+(\\d)/giu{punctuation|,} {string|"$1"}){punctuation|\}} ${punctuation|\{}{punctuation|[}1{punctuation|,} 2{punctuation|]}.map(x => `n${punctuation|\{}x{punctuation|\}}`){punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>(this{punctuation|:} {javascript-expression language-javascript|Kettle{operator|<}{constant|T}{operator|>}{punctuation|,} {literal-property property|key}{operator|:} {constant|K}{punctuation|,} {operator|...}rest{operator|:} readonly number{punctuation|[}{punctuation|]}}){punctuation|:} {javascript-expression language-javascript|AsyncGenerator{operator|<}{constant|T}{punctuation|[}{constant|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {keyword|await} {punctuation|(}{keyword|const} n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} {keyword|typeof} key {operator|===} {string|'string'}{punctuation|)} {keyword|yield} {punctuation|(}{keyword|this} {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}{constant|U}{punctuation|,}{operator|>}{punctuation|(}u{operator|:} {constant|U}{punctuation|)}{operator|:} u is NonNullable{operator|<}{constant|U}{operator|>} {operator|=>} u {operator|!==} {keyword|undefined} {operator|&&} u {operator|!=} {keyword|null}{punctuation|;}
    type {function-variable function|Fn} {operator|=} {punctuation|(}{parameter|{literal-property property|a}{operator|:} number{punctuation|,} b{operator|?}{operator|:} string}{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    {keyword|let} {literal-property property|x}{operator|:} number {operator|\|} {keyword|undefined} {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000.5e3} {operator|:} {keyword|void} {number|0}{punctuation|;}
    x {operator|??=} Math{punctuation|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = <const>{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
