import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs, * as path from {string|'path'}{punctuation|;}

{keyword|export} enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}, Hot {operator|=} 1 << 2 {punctuation|\}}
declare module {string|"tea"}{target symbol| \{ export const leaf}{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{target symbol|@Component(\{ selector}{punctuation|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
{keyword|export} abstract class Kettle<T extends object {operator|=} {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
{target symbol|  private readonly litres}{punctuation|:} number {operator|=} 1.7{punctuation|;}
  static {comment|#count?: bigint = 10n;}
{target symbol|  constructor(public name}{punctuation|:} string, protected opts?{punctuation|:} Partial<Record<keyof T, unknown>>{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

{target symbol|  get label()}{punctuation|:} `Kettle {variable|$}{punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle {variable|$}{punctuation|\{}this.name.replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu, {string|"$1"}{punctuation|)}{punctuation|\}} {variable|$}{punctuation|\{}[1, 2].map{punctuation|(}x {operator|=}> `n{variable|$}{punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

{target symbol|  async *boil<K extends keyof T>(this}{punctuation|:} Kettle<T>, key{punctuation|:} K, ...rest{punctuation|:} readonly number[]{punctuation|)}{punctuation|:} AsyncGenerator<T[K]> {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n! > 0xFF && typeof key {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}[key]{punctuation|;} {punctuation|\}}
    const f {operator|=} <U,>{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable<U> {operator|=}> u {operator|!=}{operator|=} undefined && u {operator|!=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number, b?{punctuation|:} string{punctuation|)} {operator|=}> asserts a is 3{punctuation|;}
{target symbol|    let x}{punctuation|:} number {operator|\|} undefined {operator|=} f{punctuation|(}1{punctuation|)} ? 1_000.5e3 {punctuation|:} void 0{punctuation|;}
    x ?{operator|?=} Math.max{punctuation|(}...rest{punctuation|)}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} {keyword|export} const y {operator|=} <const>[{string|'a'}] satisfies string[]{punctuation|;} {punctuation|\}}
