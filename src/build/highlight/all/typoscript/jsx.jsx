{tag|import} {tag|React}{punctuation|,} {punctuation|\{} {tag|useState} {punctuation|\}} {tag|from} '{tag|react}'{punctuation|;}

{tag|export} {tag|default} {tag|function} {tag|Kettle}{punctuation|(}{punctuation|\{} {tag|litres} {operator|=} {string|1.7{punctuation|,} children{punctuation|,} ...rest \}) \{}
  {tag|const} {punctuation|[}{tag|hot}{punctuation|,} {tag|setHot}{punctuation|]} {operator|=} {string|useState(false); }{comment|// state}
  {tag|const} {tag|list} {operator|=} {string|[1{punctuation|,} 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' {punctuation|:} ''\}`\}>Cup \{n\} if true</li>);}
  {tag|return} {punctuation|(}
    {operator|<}{tag|section} {tag|id}{operator|=}{string|"kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color{punctuation|:} 'red' \}\}>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {operator|<}{tag|h1}{operator|>}{tag|Tea} {operator|&} "{tag|cake}" {tag|for} {punctuation|\{}{tag|litres{punctuation|.}}{tag|toFixed}{punctuation|(}{tag|1}{punctuation|)}{punctuation|\}} {tag|people}{punctuation|,} {tag|class} {tag|of} {tag|2024}{operator|<}{operator|/}{tag|h1}{operator|>}
      {punctuation|\{}{tag|hot} {operator|&&} {operator|<}{tag|Steam{punctuation|.}}{tag|Cloud} {tag|size}{operator|=}{string|\{3\} />\}}
      {operator|<}{operator|>}{punctuation|\{}{tag|list}{punctuation|\}}{operator|<}{tag|br}{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}{tag|p}{operator|>}{tag|return} {tag|this} {tag|new} {tag|function}{operator|<}{operator|/}{tag|p}{operator|>}
      {punctuation|\{}{tag|children} {operator|?}{operator|?} {operator|<}{tag|em}{operator|>}{tag|none}{operator|<}{operator|/}{tag|em}{operator|>}{punctuation|\}}
    {operator|<}{operator|/}{tag|section}{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
