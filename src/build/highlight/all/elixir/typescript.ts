{keyword|import} type {punctuation|\{} {module class-name|Water} {punctuation|\}} from {string|"./water"};
{keyword|import} fs{punctuation|,} {operator|*} as path from {string|'path'};

export enum {module class-name|State} {punctuation|\{} {module class-name|Cold} {operator|=} {string|"COLD"}{punctuation|,} {module class-name|Hot} {operator|=} {number|1} {punctuation|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const {attr-name|leaf:} unique symbol; {punctuation|\}}

@{module class-name|Component}{punctuation|(}{punctuation|\{} {attr-name|selector:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class {module class-name|Kettle}<{module class-name|T} extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {module class-name|Pot} {punctuation|\{}
  private readonly {attr-name|litres:} number {operator|=} {number|1.7};
  static {comment|#count?: bigint = 10n;}
  {function|constructor}{punctuation|(}public {attr-name|name:} string{punctuation|,} protected {attr-name|opts?:} {module class-name|Partial}<{module class-name|Record}<keyof {module class-name|T}{punctuation|,} unknown{punctuation|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}; {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}: `{module class-name|Kettle} ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `{module class-name|Kettle} ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const; {punctuation|\}}

  async {operator|*}boil{operator|<}{module class-name|K} extends keyof {module class-name|T}>{punctuation|(}{attr-name|this:} {module class-name|Kettle}<{module class-name|T}>{punctuation|,} {attr-name|key:} {module class-name|K}{punctuation|,} {operator|...}{attr-name|rest:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}: {module class-name|AsyncGenerator}<{module class-name|T}{punctuation|[}{module class-name|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n! {operator|>} {number|0xFF} {operator|&&} typeof key {operator|===} {string|'string'}{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f {operator|=} {operator|<}{module class-name|U}{punctuation|,}{operator|>}{punctuation|(}{attr-name|u:} {module class-name|U}{punctuation|)}: u is {module class-name|NonNullable}<{module class-name|U}> {operator|=>} u {operator|!==} undefined {operator|&&} u {operator|!=} null;
    type {module class-name|Fn} {operator|=} {punctuation|(}{attr-name|a:} number{punctuation|,} {attr-name|b?:} string{punctuation|)} {operator|=>} asserts a is {number|3};
    let {attr-name|x:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? {number|1_000.5e3} : void {number|0};
    x ??{operator|=} {module class-name|Math}{punctuation|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}; {operator|/}{operator|/} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace {module class-name|Inner} {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
