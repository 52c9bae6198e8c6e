{property|import} * {property|as} {property|React} {property|from} '{property|react}';
{keyword|type} {class-name|Props}<{constant|T}> {operator|=} {punctuation|\{} {attr-name|items}{punctuation|:} {constant|T}{punctuation|[}{punctuation|]}; {attr-name|render}{punctuation|:} {punctuation|(}{attr-name|t}{punctuation|:} {constant|T}{punctuation|)} {operator|=}> {property|React}.{property|ReactNode}; {property|className}?{punctuation|:} {property|string} {punctuation|\}};

{property|export} {property|const} {property|List} {operator|=} <{constant|T} {property|extends} {property|unknown}>{punctuation|(}{punctuation|\{} {property|items}{punctuation|,} {property|render} {punctuation|\}}{punctuation|:} {class-name|Props}<{constant|T}>{punctuation|)}{punctuation|:} {constant|JSX}.{property|Element} {operator|=}> {punctuation|\{}
  {property|const} {property|ref} {operator|=} {property|React}.{property|useRef}<{property|HTMLDivElement}>{punctuation|(}{property|null}{punctuation|)};
  {property|const} {attr-name|n}{punctuation|:} {property|number} {operator|=} {property|items}.{property|length} {property|as} {property|number};
  {property-query|return} {punctuation|(}
    <{property|div} {property|ref}{operator|=}{punctuation|\{}{property|ref}{punctuation|\}} {property|data}-{property|n}{operator|=}{punctuation|\{}{property|n}{punctuation|\}} {property|onClick}{operator|=}{punctuation|\{}{punctuation|(}{attr-name|e}{punctuation|:} {class-name|React}.{property|MouseEvent}<{property|HTMLDivElement}>{punctuation|)} {operator|=}> {property|console}.{property-query|log}{punctuation|(}{property|e}.{property|target}{operator|!}{punctuation|)}{punctuation|\}}>
      {property|Text} {property|with} {property|if} {property|and} {object|for} {punctuation|\{}{property|n} > {number|1} ? <{property|b}>{property|many}</{property|b}> {punctuation|:} <{property|i}>{property|one}</{property|i}>{punctuation|\}}
      <{property|Generic}<{property|string}> {property|value}{operator|=}{string|"x"} />
      {punctuation|\{}{property|items}.{property-query|map}{punctuation|(}{punctuation|(}{property|t}{punctuation|)} {operator|=}> <{property|span} {property|key}{operator|=}{punctuation|\{}{scalar|String}{punctuation|(}{property|t}{punctuation|)}{punctuation|\}}>{punctuation|\{}{property-query|render}{punctuation|(}{property|t}{punctuation|)}{punctuation|\}}</{property|span}>{punctuation|)}{punctuation|\}}
    </{property|div}>
  {punctuation|)};
{punctuation|\}};
