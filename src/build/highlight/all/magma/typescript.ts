{keyword|import} type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} as path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {punctuation|<}{punctuation|<} {number|2} {punctuation|\}}
{keyword|declare} module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class {generator class-name|Kettle}{punctuation|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{punctuation|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static {operator|#}count?{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} {generator class-name|Partial}{punctuation|<}{generator class-name|Record}{punctuation|<}keyof T{punctuation|,} unknown{punctuation|>}{punctuation|>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{punctuation|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async {operator|*}{generator class-name|boil}{punctuation|<}K extends keyof T{punctuation|>}{punctuation|(}this{punctuation|:} {generator class-name|Kettle}{punctuation|<}T{punctuation|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {operator|..}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {generator class-name|AsyncGenerator}{punctuation|<}T{punctuation|[}K{punctuation|]}{punctuation|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {punctuation|>} 0xFF && typeof key {operator|=}{operator|=}{operator|=} 'string'{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {punctuation|<}U{punctuation|,}{punctuation|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} {generator class-name|NonNullable}{punctuation|<}U{punctuation|>} {operator|=}{punctuation|>} u {operator|!}{operator|=}{operator|=} undefined && u {operator|!}{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}{punctuation|>} asserts a {keyword|is} {number|3}{punctuation|;}
    let x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}5e3 {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{operator|..}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {punctuation|<}const{punctuation|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
