{comment|import} {comment|React}{operator|,} {comment|\{} {comment|useState} {comment|\}} {comment|from} {comment|'react';}

{comment|export} {comment|default} {comment|function} {comment|Kettle(\{} {comment|litres} {comment|=} {comment|1}{operator|.}{comment|7}{operator|,} {comment|children}{operator|,} {operator|.}{operator|.}{operator|.}{comment|rest} {comment|\})} {comment|\{}
  {comment|const} {branching important|[}{comment|hot}{operator|,} {comment|setHot}{branching important|]} {comment|=} {comment|useState(false);} {comment|//} {comment|state}
  {comment|const} {comment|list} {comment|=} {branching important|[}{comment|1}{operator|,} {comment|2}{branching important|]}{operator|.}{comment|map(n} {comment|=}{pointer keyword|>} {pointer keyword|<}{comment|li} {comment|key=\{n\}} {comment|className=\{`item} {comment|$\{n} {pointer keyword|>} {comment|1} {comment|?} {comment|'big'} {comment|:} {comment|''\}`\}}{pointer keyword|>}{comment|Cup} {comment|\{n\}} {comment|if} {comment|true}{pointer keyword|<}{comment|/li}{pointer keyword|>}{comment|);}
  {comment|return} {comment|(}
    {pointer keyword|<}{comment|section} {comment|id="kettle"} {comment|\{}{operator|.}{operator|.}{operator|.}{comment|rest\}} {comment|onClick=\{()} {comment|=}{pointer keyword|>} {comment|setHot(!hot)\}} {comment|style=\{\{} {comment|color:} {comment|'red'} {comment|\}\}}{pointer keyword|>}
      {comment|\{/*} {comment|comment} {comment|*/\}}
      {pointer keyword|<}{comment|h1}{pointer keyword|>}{comment|Tea} {comment|&} {comment|"cake"} {comment|for} {comment|\{litres}{operator|.}{comment|toFixed(1)\}} {comment|people}{operator|,} {comment|class} {comment|of} {comment|2024}{pointer keyword|<}{comment|/h1}{pointer keyword|>}
      {comment|\{hot} {comment|&&} {pointer keyword|<}{comment|Steam}{operator|.}{comment|Cloud} {comment|size=\{3\}} {comment|/}{pointer keyword|>}{comment|\}}
      {pointer keyword|<}{pointer keyword|>}{comment|\{list\}}{pointer keyword|<}{comment|br/}{pointer keyword|>}{pointer keyword|<}{comment|/}{pointer keyword|>}
      {pointer keyword|<}{comment|p}{pointer keyword|>}{comment|return} {comment|this} {comment|new} {comment|function}{pointer keyword|<}{comment|/p}{pointer keyword|>}
      {comment|\{children} {comment|??} {pointer keyword|<}{comment|em}{pointer keyword|>}{comment|none}{pointer keyword|<}{comment|/em}{pointer keyword|>}{comment|\}}
    {pointer keyword|<}{comment|/section}{pointer keyword|>}
  {comment|);}
{comment|\}}
