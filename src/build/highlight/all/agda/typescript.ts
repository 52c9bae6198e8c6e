{keyword|import} type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} fs, * as path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}, Hot {operator|=} 1 << 2 {punctuation|\}}
declare {keyword|module} {string|"tea"} {punctuation|\{} {function|export const leaf}{operator|:} unique symbol{punctuation|;} {punctuation|\}}

{punctuation|@}Component{punctuation|(}{punctuation|\{} {function|selector}{operator|:} 'app-kettle' {punctuation|\}}{punctuation|)}
export {keyword|abstract} class Kettle<T extends object {operator|=} {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  {function|private readonly litres}{operator|:} number {operator|=} 1{punctuation|.}7{punctuation|;}
  {function|static #count?}{operator|:} bigint {operator|=} 10n{punctuation|;}
  {keyword|constructor}{punctuation|(}{function|public name}{operator|:} string, protected opts?: Partial<Record<keyof T, unknown>>{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{operator|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu, {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}[1, 2]{punctuation|.}map{punctuation|(}x => `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>{punctuation|(}{function|this}{operator|:} Kettle<T>, key: K, {punctuation|.}{punctuation|.}{punctuation|.}{function|rest}{operator|:} readonly number[]{punctuation|)}{operator|:} AsyncGenerator<T[K]> {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n! > 0xFF && typeof key === 'string'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}[key]{punctuation|;} {punctuation|\}}
    const f {operator|=} <U,>{punctuation|(}{function|u}{operator|:} U{punctuation|)}{operator|:} u is NonNullable<U> => u !== undefined && u != null{punctuation|;}
    type Fn {operator|=} {punctuation|(}{function|a}{operator|:} number, b?: string{punctuation|)} => asserts a is 3{punctuation|;}
    {function|let x}{operator|:} number {operator|\|} undefined {operator|=} f{punctuation|(}1{punctuation|)} {operator|?} 1_000{punctuation|.}{function|5e3 }{operator|:} void 0{punctuation|;}
    x ??= Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} <const>['a'] satisfies string[]{punctuation|;} {punctuation|\}}
