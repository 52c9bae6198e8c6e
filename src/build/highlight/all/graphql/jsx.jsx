{property|import} {property|React}{punctuation|,} {punctuation|\{} {property|useState} {punctuation|\}} {property|from} '{property|react}';

{property|export} {property|default} {property|function} {property-query|Kettle}{punctuation|(}{punctuation|\{} {property|litres} {operator|=} {number|1.7}{punctuation|,} {property|children}{punctuation|,} {operator|...}{fragment function|rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  {property|const} {punctuation|[}{property|hot}{punctuation|,} {property|setHot}{punctuation|]} {operator|=} {property-query|useState}{punctuation|(}{boolean|false}{punctuation|)}; // {property|state}
  {property|const} {property|list} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.{property-query|map}{punctuation|(}{property|n} {operator|=}> <{property|li} {property|key}{operator|=}{punctuation|\{}{property|n}{punctuation|\}} {property|className}{operator|=}{punctuation|\{}`{property|item} ${punctuation|\{}{property|n} > {number|1} ? '{property|big}' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}>{object|Cup} {punctuation|\{}{property|n}{punctuation|\}} {property|if} {boolean|true}</{property|li}>{punctuation|)};
  {property-query|return} {punctuation|(}
    <{property|section} {property|id}{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}{fragment function|rest}{punctuation|\}} {property|onClick}{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}> {property-query|setHot}{punctuation|(}{operator|!}{property|hot}{punctuation|)}{punctuation|\}} {property|style}{operator|=}{punctuation|\{}{punctuation|\{} {attr-name|color}{punctuation|:} '{property|red}' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* {property|comment} */{punctuation|\}}
      <{property|h1}>{property|Tea} {operator|&} {description string|"{language-markdown|cake}"} {object|for} {punctuation|\{}{property|litres}.{property-query|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} {property|people}{punctuation|,} {property|class} {property|of} {number|2024}</{property|h1}>
      {punctuation|\{}{property|hot} {operator|&}{operator|&} <{property|Steam}.{property|Cloud} {property|size}{operator|=}{punctuation|\{}{number|3}{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}{property|list}{punctuation|\}}<{property|br}/></>
      <{property|p}>{property|return} {property|this} {property|new} {property|function}</{property|p}>
      {punctuation|\{}{property|children} ?? <{property|em}>{property|none}</{property|em}>{punctuation|\}}
    </{property|section}>
  {punctuation|)};
{punctuation|\}}
