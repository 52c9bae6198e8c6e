{tag|import} {tag|type} {punctuation|\{} {tag|Water} {punctuation|\}} {tag|from} "{punctuation|.}{operator|/}{tag|water}"{punctuation|;}
{tag|import} {tag|fs}{punctuation|,} {operator|*} {tag|as} {tag|path} {tag|from} '{tag|path}'{punctuation|;}

{tag|export} {tag|enum} {tag|State} {punctuation|\{} {tag|Cold} {operator|=} {string|"COLD"{punctuation|,} Hot = 1 << 2 \}}
{tag|declare} {tag|module} "{tag|tea}" {punctuation|\{} {tag|export} {tag|const} {tag|leaf}{punctuation|:} {tag|unique} {tag|symbol}{punctuation|;} {punctuation|\}}

@{tag|Component}{punctuation|(}{punctuation|\{} {tag|selector}{punctuation|:} '{tag|app-kettle}' {punctuation|\}}{punctuation|)}
{tag|export} {tag|abstract} {tag|class} {tag|Kettle}{operator|<}{tag|T} {tag|extends} {tag|object} {operator|=} {string|\{\}> implements Pot \{}
  {tag|private} {tag|readonly} {tag|litres}{punctuation|:} {tag|number} {operator|=} {string|1.7;}
  {tag|static} {comment|#count?: bigint = 10n;}
  {tag|constructor}{punctuation|(}{tag|public} {tag|name}{punctuation|:} {tag|string}{punctuation|,} {tag|protected} {tag|opts}{operator|?}{punctuation|:} {tag|Partial}{operator|<}{tag|Record}{operator|<}{tag|keyof} {tag|T}{punctuation|,} {tag|unknown}{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {tag|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {tag|get} {tag|label}{punctuation|(}{punctuation|)}{punctuation|:} `{tag|Kettle} ${punctuation|\{}{tag|string}{punctuation|\}}` {punctuation|\{} {tag|return} `{tag|Kettle} ${punctuation|\{}{tag|this{punctuation|.}}{tag|name{punctuation|.}}{tag|replace}{punctuation|(}{operator|/}{tag|\\s}{operator|+}{punctuation|(}{tag|\\d}{punctuation|)}{operator|/}{tag|giu}{punctuation|,} "${tag|1}"{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{tag|1}{punctuation|,} {tag|2}{punctuation|]}{tag|{punctuation|.}map}{punctuation|(}{tag|x} {operator|=}{string|> `n$\{x\}`)\}` as const; \}}

  {tag|async} {operator|*}{tag|boil}{operator|<}{tag|K} {tag|extends} {tag|keyof} {tag|T}{operator|>}{punctuation|(}{tag|this}{punctuation|:} {tag|Kettle}{operator|<}{tag|T}{operator|>}{punctuation|,} {tag|key}{punctuation|:} {tag|K}{punctuation|,} {punctuation|.}{punctuation|.}{tag|{punctuation|.}rest}{punctuation|:} {tag|readonly} {tag|number}{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {tag|AsyncGenerator}{operator|<}{tag|T}{punctuation|[}{tag|K}{punctuation|]}{operator|>} {punctuation|\{}
    {tag|for} {tag|await} {punctuation|(}{tag|const} {tag|n} {tag|of} {tag|rest}{punctuation|)} {punctuation|\{} {tag|if} {punctuation|(}{tag|n}{operator|!} {operator|>} {tag|0xFF} {operator|&&} {tag|typeof} {tag|key} {operator|=}{string|== 'string') yield (this as any)[key]; \}}
    {tag|const} {tag|f} {operator|=} {string|<U{punctuation|,}>(u{punctuation|:} U){punctuation|:} u is NonNullable<U> => u !== undefined && u != null;}
    {tag|type} {tag|Fn} {operator|=} {string|(a{punctuation|:} number{punctuation|,} b?{punctuation|:} string) => asserts a is 3;}
    {tag|let} {tag|x}{punctuation|:} {tag|number} {punctuation|\|} {tag|undefined} {operator|=} {string|f(1) ? 1_000.5e3 {punctuation|:} void 0;}
    {tag|x} {operator|?}{operator|?}{operator|=} {string|Math.max(...rest); }{comment|// end}
  {punctuation|\}}
{punctuation|\}}
{tag|namespace} {tag|Inner} {punctuation|\{} {tag|export} {tag|const} {tag|y} {operator|=} {string|<const>['a'] satisfies string[]; \}}
