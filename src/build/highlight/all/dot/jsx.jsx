{node|import} {node|React}{punctuation|,} {punctuation|\{} {node|useState} {punctuation|\}} {node|from} '{node|react}'{punctuation|;}

{node|export} {node|default} {node|function} {node|Kettle}({punctuation|\{} {attr-name|litres} {operator|=} {attr-value|1.7}{punctuation|,} {node|children}{punctuation|,} ...rest {punctuation|\}}) {punctuation|\{}
  {node|const} {punctuation|[}{node|hot}{punctuation|,} {node|setHot}{punctuation|]} {operator|=} {attr-value|useState}({node|false}){punctuation|;} {comment|// state}
  {node|const} {attr-name|list} {operator|=} {punctuation|[}{node|1}{punctuation|,} {node|2}{punctuation|]}.map({node|n} {operator|=}> {node|<{markup language-markup language-html language-xml|li key=\{n\} className=\{`item $\{n }>} {node|1} ? '{node|big}' {operator|:} ''{punctuation|\}}`{punctuation|\}}>{node|Cup} {punctuation|\{}{node|n}{punctuation|\}} {node|if} {node|true}</{node|li}>){punctuation|;}
  {node|return} (
    {node|<{markup language-markup language-html language-xml|section id="kettle" \{...rest\} onClick=\{() =}>} {node|setHot}(!{node|hot}){punctuation|\}} {attr-name|style}{operator|=}{punctuation|\{}{punctuation|\{} {node|color}{operator|:} '{node|red}' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {node|<{markup language-markup language-html language-xml|h1}>}Tea & {node|"cake"} {node|for} {punctuation|\{}{node|litres}.toFixed({node|1}){punctuation|\}} {node|people}{punctuation|,} {node|class} {node|of} {node|2024}</{node|h1}>
      {punctuation|\{}{node|hot} && {node|<{markup language-markup language-html language-xml|Steam.Cloud size=\{3\} /}>}{punctuation|\}}
      {node|<>}{punctuation|\{}{node|list}{punctuation|\}}{node|<{markup language-markup language-html language-xml|br/}>}</>
      {node|<{markup language-markup language-html language-xml|p}>}return {node|this} {node|new} {node|function}</{node|p}>
      {punctuation|\{}{node|children} ?? {node|<{markup language-markup language-html language-xml|em}>}none</{node|em}>{punctuation|\}}
    {node|<{markup language-markup language-html language-xml|/section}>}
  ){punctuation|;}
{punctuation|\}}
