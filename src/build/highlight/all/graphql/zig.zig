//{operator|!} {property|kettle}
{property|const} {property|std} {operator|=} {directive function|@import}{punctuation|(}{string|"std"}{punctuation|)};
/// {property|Doc}
{property|pub} {property|const} {property|Kettle} {operator|=} {object|struct} {punctuation|\{}
    {attr-name|litres}{punctuation|:} {property|f64} {operator|=} {number|1.7}{punctuation|,}
    {attr-name|name}{punctuation|:} {punctuation|[}{punctuation|]}{property|const} {property|u8}{punctuation|,}
    {property|pub} {property|fn} {property-query|boil}{punctuation|(}{attr-name|self}{punctuation|:} *{property|Kettle}{punctuation|,} {property|comptime} {attr-name|T}{punctuation|:} {keyword|type}{punctuation|,} {attr-name|n}{punctuation|:} ?{property|u32}{punctuation|)} {operator|!}{constant|T} {punctuation|\{}
        {property|const} {property|s} {operator|=} \\\\{property|multi}
        \\\\{property|line}
        ;
        {property|var} {attr-name|i}{punctuation|:} {property|usize} {operator|=} {property|0xFF};
        {property-query|while} {punctuation|(}{property|i} < {number|10}{punctuation|)} {punctuation|:} {punctuation|(}{property|i} +{operator|=} {number|1}{punctuation|)} {punctuation|\{} {property-query|if} {punctuation|(}{property|n}{punctuation|)} {operator|\|}{property|x}{operator|\|} {punctuation|\{} {property|_} {operator|=} {property|x}; {punctuation|\}} {property|else} {property|continue}; {punctuation|\}}
        {property|defer} {property|std}.{property|debug}.{property-query|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}{property|i}{punctuation|\}}{punctuation|)};
        {property|return} {property-query|switch} {punctuation|(}{property|i}{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=}> {property|error}.{property|Cold}{punctuation|,} {property|else} {operator|=}> {directive function|@as}{punctuation|(}{constant|T}{punctuation|,} {property|undefined}{punctuation|)} {property|orelse} {property|unreachable} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
{property|test} {string|"boil"} {punctuation|\{} {property|try} {property|std}.{property|testing}.{property-query|expect}{punctuation|(}{boolean|true} {property|and} '{property|a}' {operator|!}{operator|=} '\\{property|n}'{punctuation|)}; {punctuation|\}} // {property|end}
