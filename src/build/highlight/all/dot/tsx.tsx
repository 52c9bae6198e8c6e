{node|import} * {node|as} {node|React} {node|from} '{node|react}'{punctuation|;}
{node|type} {node|Props}<{node|T}> {operator|=} {punctuation|\{} {node|items}{operator|:} {node|T}{punctuation|[}{punctuation|]}{punctuation|;} {node|render}{operator|:} ({node|t}{operator|:} {node|T}) {operator|=}> {node|React}.ReactNode{punctuation|;} {node|className}?{operator|:} {node|string} {punctuation|\}}{punctuation|;}

{node|export} {node|const} {attr-name|List} {operator|=} {attr-value|<{markup language-markup language-html language-xml|T extends unknown}>}({punctuation|\{} {node|items}{punctuation|,} {node|render} {punctuation|\}}{operator|:} {node|Props}<{node|T}>){operator|:} {node|JSX}.Element {operator|=}> {punctuation|\{}
  {node|const} {attr-name|ref} {operator|=} {attr-value|React}.useRef<{node|HTMLDivElement}>({node|null}){punctuation|;}
  {node|const} {node|n}{operator|:} {attr-name|number} {operator|=} {attr-value|items}.length {node|as} {node|number}{punctuation|;}
  {node|return} (
    {node|<{markup language-markup language-html language-xml|div ref=\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent{tag|{tag|{punctuation|<}HTMLDivElement}{punctuation|>}}) =}>} {node|console}.log({node|e}.target!){punctuation|\}}>
      {node|Text} {node|with} {node|if} {node|and} {node|for} {punctuation|\{}{node|n} > {node|1} ? {node|<{markup language-markup language-html language-xml|b}>}many</{node|b}> {operator|:} {node|<{markup language-markup language-html language-xml|i}>}one</{node|i}>{punctuation|\}}
      {node|<{markup language-markup language-html language-xml|Generic{tag|{tag|{punctuation|<}string}{punctuation|>}} value="x" /}>}
      {punctuation|\{}{node|items}.map(({node|t}) {operator|=}> {node|<{markup language-markup language-html language-xml|span key=\{String(t)\}}>}{punctuation|\{}{node|render}({node|t}){punctuation|\}}{node|<{markup language-markup language-html language-xml|/span}>}){punctuation|\}}
    {node|<{markup language-markup language-html language-xml|/div}>}
  ){punctuation|;}
{punctuation|\}}{punctuation|;}
