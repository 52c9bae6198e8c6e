import type {punctuation|\{} {class-name|Water} {punctuation|\}} from {string|"./water"};
import fs{punctuation|,} {operator|*} {keyword|as} path from 'path';

export enum {class-name|State} {punctuation|\{} {class-name|Cold} {operator|=} {string|"COLD"}{punctuation|,} {class-name|Hot} {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{operator|:} unique symbol; {punctuation|\}}

{operator|@}{class-name|Component}{punctuation|(}{punctuation|\{} selector{operator|:} 'app-kettle' {punctuation|\}}{punctuation|)}
export abstract class {class-name|Kettle}{operator|<}{class-name|T} extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {class-name|Pot} {punctuation|\{}
  private readonly litres{operator|:} number {operator|=} {number|1.7};
  static {operator|#}count{operator|?}{operator|:} bigint {operator|=} 10n;
  constructor{punctuation|(}public name{operator|:} string{punctuation|,} protected opts{operator|?}{operator|:} {class-name|Partial}{operator|<}{class-name|Record}{operator|<}keyof {class-name|T}{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}; {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{operator|:} {label|`Kettle $\{string\}`} {punctuation|\{} return {label|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}n${punctuation|\{}x{punctuation|\}}{label|`)\}`} {keyword|as} const; {punctuation|\}}

  async {operator|*}boil{operator|<}{class-name|K} extends keyof {class-name|T}{operator|>}{punctuation|(}this{operator|:} {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|,} key{operator|:} {class-name|K}{punctuation|,} {punctuation|..}{punctuation|.}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} {class-name|AsyncGenerator}{operator|<}{class-name|T}{punctuation|[}{class-name|K}{punctuation|]}{operator|>} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} {number|0xFF} {operator|&&} typeof key {operator|===} 'string'{punctuation|)} yield {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f {operator|=} {operator|<}{class-name|U}{punctuation|,}{operator|>}{punctuation|(}u{operator|:} {class-name|U}{punctuation|)}{operator|:} u is {class-name|NonNullable}{operator|<}{class-name|U}{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null;
    type {class-name|Fn} {operator|=} {punctuation|(}a{operator|:} number{punctuation|,} b{operator|?}{operator|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3};
    {keyword|let} x{operator|:} number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{punctuation|.}{number|5e3} {operator|:} void {number|0};
    x {operator|?}{operator|?}{operator|=} {class-name|Math}{punctuation|.}max{punctuation|(}{punctuation|..}{punctuation|.}rest{punctuation|)}; {operator|//} end
  {punctuation|\}}
{punctuation|\}}
namespace {class-name|Inner} {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
