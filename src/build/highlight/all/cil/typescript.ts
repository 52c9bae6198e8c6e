{keyword|import} type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} * as path from {string|'path'}{punctuation|;}

export {keyword|enum} State {punctuation|\{} Cold {punctuation|=} {string|"COLD"}{punctuation|,} Hot {punctuation|=} {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector{punctuation|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export {keyword|abstract} {keyword|class} Kettle<T {keyword|extends} {keyword|object} {punctuation|=} {punctuation|\{}{punctuation|\}}> {keyword|implements} Pot {punctuation|\{}
  {keyword|private} readonly litres{punctuation|:} number {punctuation|=} {number|1.7}{punctuation|;}
  {keyword|static} #count?{punctuation|:} bigint {punctuation|=} 10n{punctuation|;}
  constructor{punctuation|(}{keyword|public} name{punctuation|:} {keyword|string}{punctuation|,} protected opts?{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}{keyword|string}{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}x {punctuation|=}> `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async *boil<K {keyword|extends} keyof T>{punctuation|(}this{punctuation|:} Kettle<T>{punctuation|,} key{punctuation|:} K{punctuation|,} ...rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator<T{variable|[K]}> {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n! > {number|0xFF} && typeof key {punctuation|=}{punctuation|=}{punctuation|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{variable|[key]}{punctuation|;} {punctuation|\}}
    const f {punctuation|=} <U{punctuation|,}>{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable<U> {punctuation|=}> u !{punctuation|=}{punctuation|=} undefined && u !{punctuation|=} null{punctuation|;}
    type Fn {punctuation|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} {keyword|string}{punctuation|)} {punctuation|=}> asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number \| undefined {punctuation|=} f{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 {punctuation|:} {keyword|void} {number|0}{punctuation|;}
    x ??{punctuation|=} Math.max{punctuation|(}...rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {punctuation|=} <const>{punctuation|[}{string|'a'}{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
