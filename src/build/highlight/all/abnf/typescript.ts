{rule|import} {rule|type} \{ {rule|Water} \} {rule|from} {string|"./water"}{comment|;}
{rule|import} {rule|fs}, {repetition operator|*} {rule|as} {rule|path} {rule|from} '{rule|path}'{comment|;}

{rule|export} {rule|enum} {rule|State} \{ {rule|Cold} {operator|=} {string|"COLD"}, {rule|Hot} {operator|=} {repetition operator|1} << {repetition operator|2} \}
{rule|declare} {rule|module} {string|"tea"} \{ {rule|export} {rule|const} {rule|leaf}: {rule|unique} {rule|symbol}{comment|; \}}

@{rule|Component}{punctuation|(}\{ {rule|selector}: '{rule|app-kettle}' \}{punctuation|)}
{rule|export} {rule|abstract} {rule|class} {rule|Kettle}{rule|{punctuation|<}T extends object = \{\}{punctuation|>}} {rule|implements} {rule|Pot} \{
  {rule|private} {rule|readonly} {rule|litres}: {rule|number} {operator|=} {repetition operator|1}.{repetition operator|7}{comment|;}
  {rule|static} #{rule|count}?: {rule|bigint} {operator|=} {repetition operator|10}{rule|n}{comment|;}
  {rule|constructor}{punctuation|(}{rule|public} {rule|name}: {rule|string}, {rule|protected} {rule|opts}?: {rule|Partial}<Record{rule|{punctuation|<}keyof T, unknown{punctuation|>}}>{punctuation|)} \{ {rule|super}{punctuation|(}{punctuation|)}{comment|; \}}

  {rule|get} {rule|label}{punctuation|(}{punctuation|)}: `{rule|Kettle} $\{{rule|string}\}` \{ {rule|return} `{rule|Kettle} $\{{rule|this}.{rule|name}.{rule|replace}{punctuation|(}{operator|/}\\{rule|s}+{punctuation|(}\\{rule|d}{punctuation|)}{operator|/}{rule|giu}, {string|"$1"}{punctuation|)}\} $\{{punctuation|[}{repetition operator|1}, {repetition operator|2}{punctuation|]}.{rule|map}{punctuation|(}{rule|x} {operator|=}> `{rule|n}$\{{rule|x}\}`{punctuation|)}\}` {rule|as} {rule|const}{comment|; \}}

  {rule|async} {repetition operator|*}{rule|boil}{rule|{punctuation|<}K extends keyof T{punctuation|>}}{punctuation|(}{rule|this}: {rule|Kettle}{rule|{punctuation|<}T{punctuation|>}}, {rule|key}: {rule|K}, ...{rule|rest}: {rule|readonly} {rule|number}{punctuation|[}{punctuation|]}{punctuation|)}: {rule|AsyncGenerator}{rule|{punctuation|<}T[K]{punctuation|>}} \{
    {rule|for} {rule|await} {punctuation|(}{rule|const} {rule|n} {rule|of} {rule|rest}{punctuation|)} \{ {rule|if} {punctuation|(}{rule|n}! > {repetition operator|0}{rule|xFF} && {rule|typeof} {rule|key} {operator|=}{operator|=}{operator|=} '{rule|string}'{punctuation|)} {rule|yield} {punctuation|(}{rule|this} {rule|as} {rule|any}{punctuation|)}{punctuation|[}{rule|key}{punctuation|]}{comment|; \}}
    {rule|const} {rule|f} {operator|=} {rule|{punctuation|<}U,{punctuation|>}}{punctuation|(}{rule|u}: {rule|U}{punctuation|)}: {rule|u} {rule|is} {rule|NonNullable}{rule|{punctuation|<}U{punctuation|>}} {operator|=}> {rule|u} !{operator|=}{operator|=} {rule|undefined} && {rule|u} !{operator|=} {rule|null}{comment|;}
    {rule|type} {rule|Fn} {operator|=} {punctuation|(}{rule|a}: {rule|number}, {rule|b}?: {rule|string}{punctuation|)} {operator|=}> {rule|asserts} {rule|a} {rule|is} {repetition operator|3}{comment|;}
    {rule|let} {rule|x}: {rule|number} \| {rule|undefined} {operator|=} {rule|f}{punctuation|(}{repetition operator|1}{punctuation|)} ? {repetition operator|1}_000.{repetition operator|5}{rule|e3} : {rule|void} {repetition operator|0}{comment|;}
    {rule|x} ??{operator|=} {rule|Math}.{rule|max}{punctuation|(}...{rule|rest}{punctuation|)}{comment|; // end}
  \}
\}
{rule|namespace} {rule|Inner} \{ {rule|export} {rule|const} {rule|y} {operator|=} {rule|{punctuation|<}const{punctuation|>}}{punctuation|[}'{rule|a}'{punctuation|]} {rule|satisfies} {rule|string}{punctuation|[}{punctuation|]}{comment|; \}}
