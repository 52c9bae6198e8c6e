{function|import} type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{function|import} fs{punctuation|,} * as path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{operator|@}Component{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle {antiquotation important|$}{punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle {antiquotation important|$}{punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}{url|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{url|/giu}{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {antiquotation important|$}{punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n{antiquotation important|$}{punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async *boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} 0xFF {operator|&&} typeof key {operator|==}{operator|=} 'string'{punctuation|)} yield {punctuation|(}this as {function|any}{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} {keyword|null}{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    {keyword|let} x{punctuation|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{punctuation|.}5e3 {punctuation|:} void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|//} end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
