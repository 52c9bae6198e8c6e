{tag|import} {operator|*} {tag|as} {tag|React} {tag|from} '{tag|react}'{punctuation|;}
{tag|type} {tag|Props}{operator|<}{tag|T}{operator|>} {operator|=} {string|\{ items{punctuation|:} T[]; render{punctuation|:} (t{punctuation|:} T) => React.ReactNode; className?{punctuation|:} string \};}

{tag|export} {tag|const} {tag|List} {operator|=} {string|<T extends unknown>(\{ items{punctuation|,} render \}{punctuation|:} Props<T>){punctuation|:} JSX.Element => \{}
  {tag|const} {tag|ref} {operator|=} {string|React.useRef<HTMLDivElement>(null);}
  {tag|const} {tag|n}{punctuation|:} {tag|number} {operator|=} {string|items.length as number;}
  {tag|return} {punctuation|(}
    {operator|<}{tag|div} {tag|ref}{operator|=}{string|\{ref\} data-n=\{n\} onClick=\{(e{punctuation|:} React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>}
      {tag|Text} {tag|with} {tag|if} {tag|and} {tag|for} {punctuation|\{}{tag|n} {operator|>} {tag|1} {operator|?} {operator|<}{tag|b}{operator|>}{tag|many}{operator|<}{operator|/}{tag|b}{operator|>} {punctuation|:} {operator|<}{tag|i}{operator|>}{tag|one}{operator|<}{operator|/}{tag|i}{operator|>}{punctuation|\}}
      {operator|<}{tag|Generic}{operator|<}{tag|string}{operator|>} {tag|value}{operator|=}{string|"x" />}
      {punctuation|\{}{tag|items{punctuation|.}}{tag|map}{punctuation|(}{punctuation|(}{tag|t}{punctuation|)} {operator|=}{string|> <span key=\{String(t)\}>\{render(t)\}</span>)\}}
    {operator|<}{operator|/}{tag|div}{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
