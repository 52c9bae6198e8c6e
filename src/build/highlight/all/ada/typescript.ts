{variable|import} {keyword|type} \{ {variable|Water} \} {variable|from} {string|"./water"}{punctuation|;}
{variable|import} {variable|fs}{punctuation|,} {operator|*} {variable|as} {variable|path} {variable|from} '{variable|path}'{punctuation|;}

{variable|export} {variable|enum} {variable|State} \{ {variable|Cold} {operator|=} {string|"COLD"}{punctuation|,} {variable|Hot} {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
{keyword|declare} {variable|module} {string|"tea"} \{ {variable|export} {variable|const} {variable|leaf}{punctuation|:} {variable|unique} {variable|symbol}{punctuation|;} \}

@{variable|Component}{punctuation|(}\{ {variable|selector}{punctuation|:} '{variable|app}{operator|-}{variable|kettle}' \}{punctuation|)}
{variable|export} {keyword|abstract} {variable|class} {variable|Kettle}{operator|<}{variable|T} {variable|extends} {variable|object} {operator|=} \{\}{operator|>} {variable|implements} {variable|Pot} \{
  {keyword|private} {variable|readonly} {variable|litres}{punctuation|:} {variable|number} {operator|=} {number|1.7}{punctuation|;}
  {variable|static} #{variable|count}?{punctuation|:} {variable|bigint} {operator|=} 10n{punctuation|;}
  {variable|constructor}{punctuation|(}{variable|public} {variable|name}{punctuation|:} {variable|string}{punctuation|,} {keyword|protected} {variable|opts}?{punctuation|:} {variable|Partial}{operator|<}{keyword|Record}{operator|<}{variable|keyof} {variable|T}{punctuation|,} {variable|unknown}{operator|>}{operator|>}{punctuation|)} \{ {variable|super}{punctuation|(}{punctuation|)}{punctuation|;} \}

  {variable|get} {variable|label}{punctuation|(}{punctuation|)}{punctuation|:} `{variable|Kettle} $\{{variable|string}\}` \{ {keyword|return} `{variable|Kettle} $\{{variable|this}{punctuation|.}{variable|name}{punctuation|.}{variable|replace}{punctuation|(}{operator|/}\\{variable|s}{operator|+}{punctuation|(}\\{variable|d}{punctuation|)}{operator|/}{variable|giu}{punctuation|,} {string|"$1"}{punctuation|)}\} $\{[{number|1}{punctuation|,} {number|2}]{punctuation|.}{variable|map}{punctuation|(}{variable|x} {operator|=>} `{variable|n}$\{{variable|x}\}`{punctuation|)}\}` {variable|as} {variable|const}{punctuation|;} \}

  {variable|async} {operator|*}{variable|boil}{operator|<}{variable|K} {variable|extends} {variable|keyof} {variable|T}{operator|>}{punctuation|(}{variable|this}{punctuation|:} {variable|Kettle}{operator|<}{variable|T}{operator|>}{punctuation|,} {variable|key}{punctuation|:} {variable|K}{punctuation|,} {punctuation|..}{punctuation|.}{variable|rest}{punctuation|:} {variable|readonly} {variable|number}[]{punctuation|)}{punctuation|:} {variable|AsyncGenerator}{operator|<}{variable|T}[{variable|K}]{operator|>} \{
    {keyword|for} {variable|await} {punctuation|(}{variable|const} {variable|n} {keyword|of} {variable|rest}{punctuation|)} \{ {keyword|if} {punctuation|(}{variable|n}! {operator|>} 0xFF {operator|&}{operator|&} {variable|typeof} {variable|key} {operator|=}{operator|=}{operator|=} '{variable|string}'{punctuation|)} {variable|yield} {punctuation|(}{variable|this} {variable|as} {variable|any}{punctuation|)}[{variable|key}]{punctuation|;} \}
    {variable|const} {variable|f} {operator|=} {operator|<}{variable|U}{punctuation|,}{operator|>}{punctuation|(}{variable|u}{punctuation|:} {variable|U}{punctuation|)}{punctuation|:} {variable|u} {keyword|is} {variable|NonNullable}{operator|<}{variable|U}{operator|>} {operator|=>} {variable|u} !{operator|=}{operator|=} {variable|undefined} {operator|&}{operator|&} {variable|u} !{operator|=} {keyword|null}{punctuation|;}
    {keyword|type} {variable|Fn} {operator|=} {punctuation|(}{variable|a}{punctuation|:} {variable|number}{punctuation|,} {variable|b}?{punctuation|:} {variable|string}{punctuation|)} {operator|=>} {variable|asserts} {variable|a} {keyword|is} {number|3}{punctuation|;}
    {variable|let} {variable|x}{punctuation|:} {variable|number} \| {variable|undefined} {operator|=} {variable|f}{punctuation|(}{number|1}{punctuation|)} ? {number|1_000.5e3} {punctuation|:} {variable|void} {number|0}{punctuation|;}
    {variable|x} ??{operator|=} {variable|Math}{punctuation|.}{variable|max}{punctuation|(}{punctuation|..}{punctuation|.}{variable|rest}{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  \}
\}
{variable|namespace} {variable|Inner} \{ {variable|export} {variable|const} {variable|y} {operator|=} {operator|<}{variable|const}{operator|>}[{char|'a'}] {variable|satisfies} {variable|string}[]{punctuation|;} \}
