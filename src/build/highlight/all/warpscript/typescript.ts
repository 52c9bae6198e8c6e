import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs, {operator|*} as path from {string|'path'};

export enum State {punctuation|\{} Cold = {string|"COLD"}, Hot = {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol; {punctuation|\}}

{macro property|@Component(\{} selector: {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}{boolean|T} extends object = {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres: number = {number|1.7};
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public name: string, protected opts?: Partial{operator|<}Record{operator|<}keyof {boolean|T}, unknown{operator|>>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}; {punctuation|\}}

  get label{punctuation|(}{punctuation|)}: `Kettle {variable|$\{string\}`} {punctuation|\{} return `Kettle {variable|$\{this.name.replace(/\\s+(\\d)/giu,} {string|"$1"}{punctuation|)}{punctuation|\}} {variable|$\{[1,} {number|2}{punctuation|]}.map{punctuation|(}x ={operator|>} `n{variable|$\{x\}`)\}`} as const; {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof {boolean|T}{operator|>}{punctuation|(}this: Kettle{operator|<}{boolean|T}{operator|>}, key: K, ...rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}{boolean|T}{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}= {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f = {operator|<}U,{operator|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable{operator|<}U{operator|>} ={operator|>} u {operator|!=}= undefined {operator|&&} u {operator|!=} null;
    type Fn = {punctuation|(}a: number, b?: string{punctuation|)} ={operator|>} asserts a is {number|3};
    let x: number {operator|\|} undefined = f{punctuation|(}{number|1}{punctuation|)} ? 1_000.{number|5e3} : void {number|0};
    x ??= Math.max{punctuation|(}...rest{punctuation|)}; {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
