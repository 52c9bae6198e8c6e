import type {punctuation|\{} Water {punctuation|\}} from "./water"{punctuation|;}
import fs, * as path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold = "COLD", Hot = 1 << 2 {punctuation|\}}
declare module "tea" {punctuation|\{} export const leaf: unique symbol{punctuation|;} {punctuation|\}}

{function|@Component}{expression|{punctuation|(}{punctuation|\{} selector: {string|'app-kettle'} {punctuation|\}}{punctuation|)}}
export abstract class Kettle{tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|object} {attr-value|{punctuation attr-equals|=} {parser-punctuation punctuation|\{}{parser-punctuation punctuation|\}}}{punctuation|>}} implements Pot {punctuation|\{}
  private readonly litres: number = 1.7{punctuation|;}
  static {parser-comment comment|#count?: bigint = 10n;}
  constructor{expression|{punctuation|(}public name: string, protected opts?: Partial{operator|<}Record{operator|<}keyof T, unknown{operator|>>}{punctuation|)}} {punctuation|\{} super{expression|{punctuation|(}{punctuation|)}}{punctuation|;} {punctuation|\}}

  get label{expression|{punctuation|(}{punctuation|)}}: `Kettle {variable|$}{punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle {variable|$}{punctuation|\{}this.name.replace{expression|{punctuation|(}{operator|/}{operator|\\}s{operator|+}{punctuation|(}{operator|\\}d{punctuation|)}{operator|/}giu, {string|"$1"}{punctuation|)}}{punctuation|\}} {variable|$}{punctuation|\{}{punctuation|[}1, 2{punctuation|]}.map{expression|{punctuation|(}x ={operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async *boil{tag|{tag|{punctuation|<}K} {attr-name|extends} {attr-name|keyof} {attr-name|T}{punctuation|>}}{expression|{punctuation|(}this: Kettle{operator|<}T{operator|>}, key: K, ...rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}}: AsyncGenerator{tag|{tag|{punctuation|<}T[K]}{punctuation|>}} {punctuation|\{}
    for await {expression|{punctuation|(}const n of rest{punctuation|)}} {punctuation|\{} if {expression|{punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}= {string|'string'}{punctuation|)}} yield {expression|{punctuation|(}this as any{punctuation|)}}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f = {tag|{tag|{punctuation|<}U,}{punctuation|>}}{expression|{punctuation|(}u: U{punctuation|)}}: u is NonNullable{tag|{tag|{punctuation|<}U}{punctuation|>}} => u !== undefined && u != null{punctuation|;}
    type Fn = {expression|{punctuation|(}a: number, b?: string{punctuation|)}} => asserts a is 3{punctuation|;}
    let x: number \| undefined = f{expression|{punctuation|(}{number|1}{punctuation|)}} ? 1_000.5e3 : void 0{punctuation|;}
    x ??= Math.max{expression|{punctuation|(}...rest{punctuation|)}}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = {tag|{tag|{punctuation|<}const}{punctuation|>}}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
