{keyword|import} {punctuation|*} {keyword|as} React {keyword|from} '{keyword|react}'{comment|;}
{keyword|type} Props{punctuation|<}T{punctuation|>} {punctuation|=} {punctuation|\{} {label|items:} T{punctuation|[}{punctuation|]}{comment|; render: (t: T) => React.ReactNode; className?: string \};}

{keyword|export} {keyword|const} List {punctuation|=} {punctuation|<}T {keyword|extends} {keyword|unknown}{punctuation|>}{punctuation|(}{punctuation|\{} {keyword|items}{punctuation|,} {keyword|render} {punctuation|\}}: Props{punctuation|<}T{punctuation|>}{punctuation|)}: JSX{punctuation|.}Element {punctuation|=}{punctuation|>} {punctuation|\{}
  {keyword|const} {keyword|ref} {punctuation|=} React{punctuation|.}useRef{punctuation|<}HTMLDivElement{punctuation|>}{punctuation|(}{keyword|null}{punctuation|)}{comment|;}
  {keyword|const} {label|n:} {keyword|number} {punctuation|=} {keyword|items}{punctuation|.}{keyword|length} {keyword|as} {keyword|number}{comment|;}
  {keyword|return} {punctuation|(}
    {punctuation|<}{keyword|div} {keyword|ref}{punctuation|=}{punctuation|\{}{keyword|ref}{punctuation|\}} {keyword|data}-{keyword|n}{punctuation|=}{punctuation|\{}{keyword|n}{punctuation|\}} onClick{punctuation|=}{punctuation|\{}{punctuation|(}{label|e:} React{punctuation|.}MouseEvent{punctuation|<}HTMLDivElement{punctuation|>}{punctuation|)} {punctuation|=}{punctuation|>} {keyword|console}{punctuation|.}{keyword|log}{punctuation|(}{keyword|e}{punctuation|.}{keyword|target}{punctuation|!}{punctuation|)}{punctuation|\}}{punctuation|>}
      Text {keyword|with} {keyword|if} {keyword|and} {keyword|for} {punctuation|\{}{keyword|n} {punctuation|>} {number|1} ? {punctuation|<}{keyword|b}{punctuation|>}{keyword|many}{punctuation|<}/{keyword|b}{punctuation|>} : {punctuation|<}{keyword|i}{punctuation|>}{keyword|one}{punctuation|<}/{keyword|i}{punctuation|>}{punctuation|\}}
      {punctuation|<}Generic{punctuation|<}{keyword|string}{punctuation|>} {keyword|value}{punctuation|=}{string|"x"} /{punctuation|>}
      {punctuation|\{}{keyword|items}{punctuation|.}{keyword|map}{punctuation|(}{punctuation|(}{keyword|t}{punctuation|)} {punctuation|=}{punctuation|>} {punctuation|<}{keyword|span} {keyword|key}{punctuation|=}{punctuation|\{}String{punctuation|(}{keyword|t}{punctuation|)}{punctuation|\}}{punctuation|>}{punctuation|\{}{keyword|render}{punctuation|(}{keyword|t}{punctuation|)}{punctuation|\}}{punctuation|<}/{keyword|span}{punctuation|>}{punctuation|)}{punctuation|\}}
    {punctuation|<}/{keyword|div}{punctuation|>}
  {punctuation|)}{comment|;}
{punctuation|\}}{comment|;}
