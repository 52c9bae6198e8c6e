import {function|type} {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path {keyword|from} {string|'path'}{punctuation|;}

export enum State {punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = 1 << 2 {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol{punctuation|;} {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector: {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract {keyword|class} Kettle<T extends object = {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly litres: number = 1{punctuation|.}7{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public name: string{punctuation|,} protected opts?: Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}: `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}\\s+{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"{variable|$1}"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}1{punctuation|,} 2{punctuation|]}{punctuation|.}map{punctuation|(}x => `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil<K extends keyof T>{punctuation|(}this: Kettle<T>{punctuation|,} key: K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator<T{namespace|[K]}> {punctuation|\{}
    {keyword|for} await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! > 0xFF && typeof key === {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{namespace|[key]}{punctuation|;} {punctuation|\}}
    const f = <U{punctuation|,}>{punctuation|(}u: U{punctuation|)}: u is NonNullable<U> => u {operator|!}== undefined && u {operator|!}= null{punctuation|;}
    {function|type} Fn = {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} => asserts a is 3{punctuation|;}
    let x: number {punctuation|\|} undefined = f{punctuation|(}1{punctuation|)} ? 1_000{punctuation|.}5e3 : void 0{punctuation|;}
    x ??= Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = <const>{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
