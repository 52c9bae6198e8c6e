{comment|import} {comment|*} {comment|as} {comment|React} {comment|from} {comment|'react';}
{comment|type} {comment|Props}{pointer keyword|<}{comment|T}{pointer keyword|>} {comment|=} {comment|\{} {comment|items:} {comment|T}{branching important|[}{branching important|]}{comment|;} {comment|render:} {comment|(t:} {comment|T)} {comment|=}{pointer keyword|>} {comment|React}{operator|.}{comment|ReactNode;} {comment|className?:} {comment|string} {comment|\};}

{comment|export} {comment|const} {comment|List} {comment|=} {pointer keyword|<}{comment|T} {comment|extends} {comment|unknown}{pointer keyword|>}{comment|(\{} {comment|items}{operator|,} {comment|render} {comment|\}:} {comment|Props}{pointer keyword|<}{comment|T}{pointer keyword|>}{comment|):} {comment|JSX}{operator|.}{comment|Element} {comment|=}{pointer keyword|>} {comment|\{}
  {comment|const} {comment|ref} {comment|=} {comment|React}{operator|.}{comment|useRef}{pointer keyword|<}{comment|HTMLDivElement}{pointer keyword|>}{comment|(null);}
  {comment|const} {comment|n:} {comment|number} {comment|=} {comment|items}{operator|.}{comment|length} {comment|as} {comment|number;}
  {comment|return} {comment|(}
    {pointer keyword|<}{comment|div} {comment|ref=\{ref\}} {comment|data}{decrement deleted|-}{comment|n=\{n\}} {comment|onClick=\{(e:} {comment|React}{operator|.}{comment|MouseEvent}{pointer keyword|<}{comment|HTMLDivElement}{pointer keyword|>}{comment|)} {comment|=}{pointer keyword|>} {comment|console}{operator|.}{comment|log(e}{operator|.}{comment|target!)\}}{pointer keyword|>}
      {comment|Text} {comment|with} {comment|if} {comment|and} {comment|for} {comment|\{n} {pointer keyword|>} {comment|1} {comment|?} {pointer keyword|<}{comment|b}{pointer keyword|>}{comment|many}{pointer keyword|<}{comment|/b}{pointer keyword|>} {comment|:} {pointer keyword|<}{comment|i}{pointer keyword|>}{comment|one}{pointer keyword|<}{comment|/i}{pointer keyword|>}{comment|\}}
      {pointer keyword|<}{comment|Generic}{pointer keyword|<}{comment|string}{pointer keyword|>} {comment|value="x"} {comment|/}{pointer keyword|>}
      {comment|\{items}{operator|.}{comment|map((t)} {comment|=}{pointer keyword|>} {pointer keyword|<}{comment|span} {comment|key=\{String(t)\}}{pointer keyword|>}{comment|\{render(t)\}}{pointer keyword|<}{comment|/span}{pointer keyword|>}{comment|)\}}
    {pointer keyword|<}{comment|/div}{pointer keyword|>}
  {comment|);}
{comment|\};}
