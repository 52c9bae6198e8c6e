{node|import} {node|type} {punctuation|\{} {node|Water} {punctuation|\}} {node|from} {node|"./water"}{punctuation|;}
{node|import} {node|fs}{punctuation|,} * {node|as} {node|path} {node|from} '{node|path}'{punctuation|;}

{node|export} {node|enum} {node|State} {punctuation|\{} {attr-name|Cold} {operator|=} {attr-value|"COLD"}{punctuation|,} {attr-name|Hot} {operator|=} {attr-value|1} << {node|2} {punctuation|\}}
{node|declare} {node|module} {node|"tea"} {punctuation|\{} {node|export} {node|const} {node|leaf}{operator|:} {node|unique} {node|symbol}{punctuation|;} {punctuation|\}}

@{node|Component}({punctuation|\{} {node|selector}{operator|:} '{node|app}-kettle' {punctuation|\}})
{node|export} {node|abstract} {node|class} {node|Kettle}<{node|T} {node|extends} {attr-name|object} {operator|=} {punctuation|\{}{punctuation|\}}> {node|implements} {node|Pot} {punctuation|\{}
  {node|private} {node|readonly} {node|litres}{operator|:} {attr-name|number} {operator|=} {attr-value|1.7}{punctuation|;}
  {node|static} #{node|count}?{operator|:} {attr-name|bigint} {operator|=} {attr-value|10}n{punctuation|;}
  {node|constructor}({node|public} {node|name}{operator|:} {node|string}{punctuation|,} {node|protected} {node|opts}?{operator|:} {node|Partial}<{node|Record}<{node|keyof} {node|T}{punctuation|,} {node|unknown}>>) {punctuation|\{} {node|super}(){punctuation|;} {punctuation|\}}

  {node|get} {node|label}(){operator|:} `{node|Kettle} ${punctuation|\{}{node|string}{punctuation|\}}` {punctuation|\{} {node|return} `{node|Kettle} ${punctuation|\{}{node|this}.name.replace(/\\s+(\\d)/{node|giu}{punctuation|,} {node|"$1"}){punctuation|\}} ${punctuation|\{}{punctuation|[}{node|1}{punctuation|,} {node|2}{punctuation|]}.map({node|x} {operator|=}> `{node|n}${punctuation|\{}{node|x}{punctuation|\}}`){punctuation|\}}` {node|as} {node|const}{punctuation|;} {punctuation|\}}

  {node|async} *{node|boil}<{node|K} {node|extends} {node|keyof} {node|T}>({node|this}{operator|:} {node|Kettle}<{node|T}>{punctuation|,} {node|key}{operator|:} {node|K}{punctuation|,} ...rest{operator|:} {node|readonly} {node|number}{punctuation|[}{punctuation|]}){operator|:} {node|AsyncGenerator}<{node|T}{punctuation|[}{node|K}{punctuation|]}> {punctuation|\{}
    {node|for} {node|await} ({node|const} {node|n} {node|of} {node|rest}) {punctuation|\{} {node|if} ({node|n}! > {node|0}xFF && {node|typeof} {attr-name|key} {operator|=}{operator|=}{operator|=} '{node|string}') {node|yield} ({node|this} {node|as} {node|any}){punctuation|[}{node|key}{punctuation|]}{punctuation|;} {punctuation|\}}
    {node|const} {attr-name|f} {operator|=} {attr-value|<{markup language-markup language-html language-xml|U,}>}({node|u}{operator|:} {node|U}){operator|:} {node|u} {node|is} {node|NonNullable}<{node|U}> {operator|=}> {node|u} !{operator|=}{operator|=} {attr-value|undefined} && {node|u} !{operator|=} {attr-value|null}{punctuation|;}
    {node|type} {attr-name|Fn} {operator|=} ({node|a}{operator|:} {node|number}{punctuation|,} {node|b}?{operator|:} {node|string}) {operator|=}> {node|asserts} {node|a} {node|is} {node|3}{punctuation|;}
    {node|let} {node|x}{operator|:} {node|number} \| {attr-name|undefined} {operator|=} {attr-value|f}({node|1}) ? {node|1}_000.5e3 {operator|:} {node|void} {node|0}{punctuation|;}
    {node|x} ??{operator|=} {attr-value|Math}.max(...rest){punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
{node|namespace} {node|Inner} {punctuation|\{} {node|export} {node|const} {attr-name|y} {operator|=} {attr-value|<{markup language-markup language-html language-xml|const}>}{punctuation|[}'{node|a}'{punctuation|]} {node|satisfies} {node|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
