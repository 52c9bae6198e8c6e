{keyword|import} type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare {keyword|module} {string|"tea"} {punctuation|\{} export const {property-literal property|leaf}{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@{c-style-function function|Component}{punctuation|(}{punctuation|\{} {property-literal property|selector}{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly {property-literal property|litres}{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  {c-style-function function|constructor}{punctuation|(}public {property-literal property|name}{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {c-style-function function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {keyword|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{dot important|.}{c-style-function function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{dot important|.}{c-style-function function|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}{property-literal property|this}{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} {property-literal property|key}{punctuation|:} K{punctuation|,} {operator|..}{dot important|.}{property-literal property|rest}{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for {c-style-function function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} 0xFF && typeof key {operator|==}{operator|=} 'string'{punctuation|)} {c-style-function function|yield} {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}{property-literal property|u}{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined && u {operator|!=} {keyword|null}{punctuation|;}
    type Fn {operator|=} {punctuation|(}{property-literal property|a}{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let {property-literal property|x}{punctuation|:} number {operator pipe|\|} undefined {operator|=} {c-style-function function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{dot important|.}{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{dot important|.}{c-style-function function|max}{punctuation|(}{operator|..}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|//} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
