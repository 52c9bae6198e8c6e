{punctuation|\{}-# {node|LANGUAGE} {node|OverloadedStrings} #-{punctuation|\}}
{punctuation|\{}- {node|block} -{punctuation|\}}
{node|module} {node|Tea} ({node|Kettle}(..){punctuation|,} {node|boil}) {node|where}
{node|import} {node|qualified} {node|Data}.Map.{keyword|Strict} {node|as} {node|M}
{node|import} {node|Data}.List ({node|sortBy}{punctuation|,} {node|foldl}') 

{operator|--} \| {node|A} {node|kettle}.
{node|data} {node|Kettle} {attr-name|a} {operator|=} {attr-value|Kettle} {punctuation|\{} {node|litres} {operator|:}{operator|:} {node|Double}{punctuation|,} {node|name} {operator|:}{operator|:} {node|String} {punctuation|\}} \| {node|Empty} {node|deriving} ({node|Show}{punctuation|,} {node|Eq})
{node|class} {node|Hot} {node|a} {node|where} {node|heat} {operator|:}{operator|:} {node|a} {operator|->} {node|Int} {operator|->} {node|Maybe} {node|a}
{node|instance} {node|Hot} ({node|Kettle} {node|b}) {node|where}
  {node|heat} {node|k} {node|n} \| {node|n} > {node|0}x5F {operator|=} {attr-value|Just} {node|k} {punctuation|\{} {attr-name|litres} {operator|=} {attr-value|1.5}e3 {punctuation|\}}
           \| {attr-name|otherwise} {operator|=} {attr-value|Nothing}
{node|boil} {operator|:}{operator|:} ({node|Num} {node|a}{punctuation|,} {node|Ord} {node|a}) {operator|=}> {punctuation|[}{node|a}{punctuation|]} {operator|->} {node|IO} ()
{node|boil} {attr-name|xs} {operator|=} {attr-value|do}
  {node|let} {attr-name|ys} {operator|=} {punctuation|[}{node|x} * {node|2} \| {node|x} {node|<{markup language-markup language-html language-xml|- xs, x /= 3] ++ map (\\x -}>} {node|x} `{node|div}` {node|2}) {node|xs}
  {node|case} {node|ys} {node|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {node|return} (){punctuation|;} ({node|c}{operator|:}{compass-point builtin|_}) {operator|->} {node|print} ('{node|a}'{punctuation|,} {node|"str\\n\\"q\\""}{punctuation|,} {node|c}) {punctuation|\}}
  {node|if} {node|null} {node|ys} {node|then} {node|pure} () {node|else} {node|mapM_} {node|print} $ {node|sortBy} {node|compare} {node|ys}
