{keyword|import} {keyword|type} {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{comment|;}
{keyword|import} {keyword|fs}{punctuation|,} {punctuation|*} {keyword|as} {keyword|path} {keyword|from} '{keyword|path}'{comment|;}

{keyword|export} {keyword|enum} State {punctuation|\{} Cold {punctuation|=} {string|"COLD"}{punctuation|,} Hot {punctuation|=} {number|1} {punctuation|<}{punctuation|<} {number|2} {punctuation|\}}
{keyword|declare} {keyword|module} {string|"tea"} {punctuation|\{} {keyword|export} {keyword|const} {label|leaf:} {keyword|unique} {keyword|symbol}{comment|; \}}

{variable|@Component}{punctuation|(}{punctuation|\{} {label|selector:} '{keyword|app}-{keyword|kettle}' {punctuation|\}}{punctuation|)}
{keyword|export} {keyword|abstract} {keyword|class} Kettle{punctuation|<}T {keyword|extends} {keyword|object} {punctuation|=} {punctuation|\{}{punctuation|\}}{punctuation|>} {keyword|implements} Pot {punctuation|\{}
  {keyword|private} {keyword|readonly} {label|litres:} {keyword|number} {punctuation|=} {number|1.7}{comment|;}
  {keyword|static} {variable|#count}?: {keyword|bigint} {punctuation|=} 10n{comment|;}
  {keyword|constructor}{punctuation|(}{keyword|public} {label|name:} {keyword|string}{punctuation|,} {keyword|protected} {keyword|opts}?: Partial{punctuation|<}Record{punctuation|<}{keyword|keyof} T{punctuation|,} {keyword|unknown}{punctuation|>}{punctuation|>}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{comment|; \}}

  {keyword|get} {type class-name|label}{punctuation|(}{punctuation|)}: `Kettle ${punctuation|\{}{keyword|string}{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}{keyword|this}{punctuation|.}{keyword|name}{punctuation|.}{keyword|replace}{punctuation|(}/\\{keyword|s}+{punctuation|(}\\{keyword|d}{punctuation|)}/{keyword|giu}{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{keyword|map}{punctuation|(}{keyword|x} {punctuation|=}{punctuation|>} `{keyword|n}${punctuation|\{}{keyword|x}{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} {keyword|const}{comment|; \}}

  {keyword|async} {punctuation|*}{keyword|boil}{punctuation|<}K {keyword|extends} {keyword|keyof} T{punctuation|>}{punctuation|(}{label|this:} Kettle{punctuation|<}T{punctuation|>}{punctuation|,} {label|key:} K{punctuation|,} {label|...rest:} {keyword|readonly} {keyword|number}{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{punctuation|<}T{punctuation|[}K{punctuation|]}{punctuation|>} {punctuation|\{}
    {keyword|for} {keyword|await} {punctuation|(}{keyword|const} {keyword|n} {keyword|of} {keyword|rest}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{keyword|n}{punctuation|!} {punctuation|>} {number|0xFF} && {keyword|typeof} {keyword|key} {punctuation|=}{punctuation|=}{punctuation|=} '{keyword|string}'{punctuation|)} {keyword|yield} {punctuation|(}{keyword|this} {keyword|as} {keyword|any}{punctuation|)}{punctuation|[}{keyword|key}{punctuation|]}{comment|; \}}
    {keyword|const} {keyword|f} {punctuation|=} {punctuation|<}U{punctuation|,}{punctuation|>}{punctuation|(}{label|u:} U{punctuation|)}: {keyword|u} {keyword|is} NonNullable{punctuation|<}U{punctuation|>} {punctuation|=}{punctuation|>} {keyword|u} {punctuation|!}{punctuation|=}{punctuation|=} {keyword|undefined} && {keyword|u} {punctuation|!}{punctuation|=} {keyword|null}{comment|;}
    {keyword|type} Fn {punctuation|=} {punctuation|(}{label|a:} {keyword|number}{punctuation|,} {keyword|b}?: {keyword|string}{punctuation|)} {punctuation|=}{punctuation|>} {keyword|asserts} {keyword|a} {keyword|is} {number|3}{comment|;}
    {keyword|let} {label|x:} {keyword|number} \| {keyword|undefined} {punctuation|=} {keyword|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}{number|5e3} : {type class-name|void} {number|0}{comment|;}
    {keyword|x} ??{punctuation|=} Math{punctuation|.}{keyword|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{keyword|rest}{punctuation|)}{comment|; // end}
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} Inner {punctuation|\{} {keyword|export} {keyword|const} {keyword|y} {punctuation|=} {punctuation|<}{keyword|const}{punctuation|>}{punctuation|[}'{keyword|a}'{punctuation|]} {keyword|satisfies} {keyword|string}{punctuation|[}{punctuation|]}{comment|; \}}
