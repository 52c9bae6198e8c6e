{keyword|import} {function|type} {punctuation|\{} {class-name|Water} {punctuation|\}} {keyword|from} {string|"./water"};
{keyword|import} fs{punctuation|,} {operator|*} as path {keyword|from} {string|'path'};

{keyword|export} enum {class-name|State} {punctuation|\{} {class-name|Cold} {operator|=} {string|"COLD"}{punctuation|,} {class-name|Hot} {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare {function|module} {string|"tea"} {punctuation|\{} {keyword|export} const {property|leaf}{operator|:} unique symbol; {punctuation|\}}

{variable|@}{class-name|Component}{punctuation|(}{punctuation|\{} {property|selector}{operator|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
{keyword|export} abstract {keyword|class} {class-name|Kettle}{operator|<}{class-name|T} {keyword|extends} {class-name|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {class-name|Pot} {punctuation|\{}
  private readonly {property|litres}{operator|:} number {operator|=} {number|1.7};
  static {operator|#}count?{operator|:} bigint {operator|=} 10n;
  constructor{punctuation|(}public {property|name}{operator|:} string{punctuation|,} protected opts?{operator|:} {class-name|Partial}{operator|<}{class-name|Record}{operator|<}keyof {class-name|T}{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}; {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{operator|:} `{class-name|Kettle} ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `{class-name|Kettle} ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}{punctuation|\\}s{operator|+}{punctuation|(}{punctuation|\\}d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {operator|=>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const; {punctuation|\}}

  async {operator|*}boil{operator|<}{class-name|K} {keyword|extends} {class-name|keyof} {class-name|T}{operator|>}{punctuation|(}{property|this}{operator|:} {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|,} {property|key}{operator|:} {class-name|K}{punctuation|,} {operator|...}{property|rest}{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} {class-name|AsyncGenerator}{operator|<}{class-name|T}{punctuation|[}{class-name|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} && typeof key {operator|==}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f {operator|=} {operator|<}{class-name|U}{punctuation|,}{operator|>}{punctuation|(}{property|u}{operator|:} {class-name|U}{punctuation|)}{operator|:} u is {class-name|NonNullable}{operator|<}{class-name|U}{operator|>} {operator|=>} u {operator|!=}{operator|=} undefined && u {operator|!=} null;
    {function|type} {class-name|Fn} {operator|=} {punctuation|(}{property|a}{operator|:} number{punctuation|,} b?{operator|:} string{punctuation|)} {operator|=>} asserts a is {number|3};
    let {property|x}{operator|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}{number|5e3} {operator|:} void {number|0};
    x ??{operator|=} {class-name|Math}{punctuation|.}max{punctuation|(}{operator|...}rest{punctuation|)}; {operator|/}{operator|/} end
  {punctuation|\}}
{punctuation|\}}
namespace {class-name|Inner} {punctuation|\{} {keyword|export} const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
