import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs{punctuation|,} * as path from {string|'path'};

export enum State {punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const {property unquoted|leaf}{operator|:} unique symbol; {punctuation|\}}

@Component({punctuation|\{} {property unquoted|selector}{operator|:} {string|'app-kettle'} {punctuation|\}})
export abstract class Kettle<T extends object = {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly {property unquoted|litres}{operator|:} number = {number|1.7};
  static #count?{operator|:} bigint = {number|10}n;
  constructor(public {property unquoted|name}{operator|:} string{punctuation|,} protected opts?{operator|:} Partial<Record<keyof T{punctuation|,} unknown>>) {punctuation|\{} super(); {punctuation|\}}

  get label(){operator|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace(/\\s+(\\d)/giu{punctuation|,} {string|"$1"}){punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map(x => `n${punctuation|\{}x{punctuation|\}}`){punctuation|\}}` as const; {punctuation|\}}

  async *boil<K extends keyof T>({property unquoted|this}{operator|:} Kettle<T>{punctuation|,} {property unquoted|key}{operator|:} K{punctuation|,} ...{property unquoted|rest}{operator|:} readonly number{punctuation|[}{punctuation|]}){operator|:} AsyncGenerator<T{punctuation|[}K{punctuation|]}> {punctuation|\{}
    for await (const n of rest) {punctuation|\{} if (n! > {number|0xFF} && typeof key === {string|'string'}) yield (this as any){punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f = <U{punctuation|,}>({property unquoted|u}{operator|:} U){operator|:} u is NonNullable<U> => u !== undefined && u != {null keyword|null};
    type Fn = ({property unquoted|a}{operator|:} number{punctuation|,} b?{operator|:} string) => asserts a is {number|3};
    let {property unquoted|x}{operator|:} number \| undefined = f({number|1}) ? {number|1}_000.{number|5}{property unquoted|e3} {operator|:} void {number|0};
    x ??= Math.max(...rest); {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = <const>{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
