{rule|import} {repetition operator|*} {rule|as} {rule|React} {rule|from} '{rule|react}'{comment|;}
{rule|type} {rule|Props}{rule|{punctuation|<}T{punctuation|>}} {operator|=} \{ {rule|items}: {rule|T}{punctuation|[}{punctuation|]}{comment|; render: (t: T) => React.ReactNode; className?: string \};}

{rule|export} {rule|const} {rule|List} {operator|=} {rule|{punctuation|<}T extends unknown{punctuation|>}}{punctuation|(}\{ {rule|items}, {rule|render} \}: {rule|Props}{rule|{punctuation|<}T{punctuation|>}}{punctuation|)}: {rule|JSX}.{rule|Element} {operator|=}> \{
  {rule|const} {rule|ref} {operator|=} {rule|React}.{rule|useRef}{rule|{punctuation|<}HTMLDivElement{punctuation|>}}{punctuation|(}{rule|null}{punctuation|)}{comment|;}
  {rule|const} {rule|n}: {rule|number} {operator|=} {rule|items}.{rule|length} {rule|as} {rule|number}{comment|;}
  {rule|return} {punctuation|(}
    <div {rule|ref}{operator|=}\{{rule|ref}\} {rule|data-n}{operator|=}\{{rule|n}\} {rule|onClick}{operator|=}\{{punctuation|(}{rule|e}: {rule|React}.{rule|MouseEvent}{rule|{punctuation|<}HTMLDivElement{punctuation|>}}{punctuation|)} {operator|=}> {rule|console}.{rule|log}{punctuation|(}{rule|e}.{rule|target}!{punctuation|)}\}>
      {rule|Text} {rule|with} {rule|if} {rule|and} {rule|for} \{{rule|n} > {repetition operator|1} ? {rule|{punctuation|<}b{punctuation|>}}{rule|many}{rule|{punctuation|<}/b{punctuation|>}} : {rule|{punctuation|<}i{punctuation|>}}{rule|one}{rule|{punctuation|<}/i{punctuation|>}}\}
      <Generic{rule|{punctuation|<}string{punctuation|>}} {rule|value}{operator|=}{string|"x"} {operator|/}>
      \{{rule|items}.{rule|map}{punctuation|(}{punctuation|(}{rule|t}{punctuation|)} {operator|=}> {rule|{punctuation|<}span key=\{String(t)\}{punctuation|>}}\{{rule|render}{punctuation|(}{rule|t}{punctuation|)}\}{rule|{punctuation|<}/span{punctuation|>}}{punctuation|)}\}
    {rule|{punctuation|<}/div{punctuation|>}}
  {punctuation|)}{comment|;}
\}{comment|;}
