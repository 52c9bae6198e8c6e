{node|package} {node|kitchen}

{node|import} {node|scala}.collection.mutable.{punctuation|\{}{node|Map} {operator|=}> {node|MMap}{punctuation|,} {node|_}{punctuation|\}}

{node|trait} {node|Brew}{punctuation|[}+{node|A}{punctuation|]} {node|extends} {node|Serializable} {punctuation|\{} {node|def} {node|steep}({node|minutes}{operator|:} {node|Int}){operator|:} {node|Option}{punctuation|[}{node|A}{punctuation|]} {punctuation|\}}

{node|case} {node|class} {node|Tea}({node|name}{operator|:} {node|String}{punctuation|,} {node|grams}{operator|:} {node|Double}) {comment|// leaf}
{node|object} {node|Tea} {punctuation|\{}
  {node|val} {node|Default}{operator|:} {attr-name|Tea} {operator|=} {attr-value|Tea}({node|"Assam"}{punctuation|,} {node|2.5})
  {node|implicit} {node|class} {node|Rich}({node|private} {node|val} {node|t}{operator|:} {node|Tea}) {node|extends} {node|AnyVal} {punctuation|\{} {node|def} *({node|n}{operator|:} {node|Int}) {operator|=} {attr-value|t}.copy({node|grams} {operator|=} {attr-value|t}.grams * {node|n}) {punctuation|\}}
  {node|private} {node|lazy} {node|val} {attr-name|cache} {operator|=} {attr-value|MMap}.empty{punctuation|[}{node|Symbol}{punctuation|,} {node|Tea}{punctuation|]}

  {node|def} {node|find}({node|s}{operator|:} {node|Symbol})({node|implicit} {node|ec}{operator|:} {node|ExecutionContext}){operator|:} {attr-name|Tea} {operator|=} {attr-value|cache}.getOrElse({node|s}{punctuation|,} {punctuation|\{}
    {node|val} {attr-name|text} {operator|=} {attr-value|s}"{node|""}cup {node|of} ${punctuation|\{}{node|s}.name{punctuation|\}}{punctuation|,} ${node|s}"{node|""}
    {node|for} {punctuation|\{} {node|c} {node|<{markup language-markup language-html language-xml|- text if c != 'x' && c }>} '\\u0020' {punctuation|\}} {node|yield} {node|c}.toUpper
    {node|text} {node|match} {punctuation|\{}
      {node|case} {node|t} {node|if} {node|t}.length > {node|0}xFF {operator|=}> {node|Default}
      {node|case} {attr-name|_} {operator|=}> {node|throw} {node|new} {node|IllegalStateException}({node|f}"{node|none}{operator|:} ${node|text}%{node|s}")
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
