//{operator|!} {property|Crate} {property|of} {property|tea}.
{property|use} {attr-name|std}{punctuation|:}{punctuation|:}{punctuation|\{}{attr-name|collections}{punctuation|:}{punctuation|:}{class-name|HashMap}{punctuation|,} {attr-name|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}{property|self}{punctuation|,} {property|Display}{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
{property|pub} {property|struct} {property|Kettle}<'{property|a}{punctuation|,} {attr-name|T}{punctuation|:} {class-name|Display} + '{property|static}> {property|where} {attr-name|T}{punctuation|:} {class-name|Copy} {punctuation|\{}
    {property|pub} {attr-name|litres}{punctuation|:} {property|f64}{punctuation|,}
    {attr-name|name}{punctuation|:} {operator|&}'{property|a} {property|str}{punctuation|,}
    {attr-name|items}{punctuation|:} {punctuation|[}{constant|T}; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

{property|macro_rules}{operator|!} {object|cup} {punctuation|\{} {punctuation|(}{variable|$x}{punctuation|:}{property|expr}{punctuation|,} ${punctuation|(}{variable|$rest}{punctuation|:}{property|tt}{punctuation|)}*{punctuation|)} {operator|=}> {punctuation|\{} {variable|$x} + {number|1} {punctuation|\}}; {punctuation|\}}

{property|impl}<'{property|a}{punctuation|,} {constant|T}> {attr-name|fmt}{punctuation|:}{punctuation|:}{class-name|Display} {property|for} {property|Kettle}<'{property|a}{punctuation|,} {constant|T}> {punctuation|\{}
    /// {property|Writes} {property|it}.
    {property|fn} {property-query|fmt}{punctuation|(}{operator|&}{property|self}{punctuation|,} {attr-name|f}{punctuation|:} {operator|&}{property|mut} {attr-name|fmt}{punctuation|:}{punctuation|:}{class-name|Formatter}<'{property|_}>{punctuation|)} -> {attr-name|fmt}{punctuation|:}{punctuation|:}{class-name|Result} {punctuation|\{}
        {property|write}{operator|!}{punctuation|(}{property|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {property|self}.{property|litres}{punctuation|,} {property|name} {operator|=} {property|r}{comment|#"raw "x""}{comment|#)}
    {punctuation|\}}
{punctuation|\}}

{property|async} {property|fn} {property-query|boil}{punctuation|(}{attr-name|n}{punctuation|:} {property|u32}{punctuation|)} -> {property|Result}<{property|i64}{punctuation|,} {property|Box}<{property|dyn} {attr-name|std}{punctuation|:}{punctuation|:}{attr-name|error}{punctuation|:}{punctuation|:}{class-name|Error}>> {punctuation|\{}
    {property|let} {property|mut} {attr-name|map}{punctuation|:} {class-name|HashMap}<{operator|&}{property|str}{punctuation|,} {property|Vec}<{property|u8}>> {operator|=} {attr-name|HashMap}{punctuation|:}{punctuation|:}{property-query|new}{punctuation|(}{punctuation|)};
    {property|let} {property|c} {operator|=} '{property|x}'; {property|let} {property|b} {operator|=} {property|b}{string|"bytes\\x00"}; {property|let} {property|e} {operator|=} '\\{object|u}{punctuation|\{}{property|1F600}{punctuation|\}}';
    '{attr-name|outer}{punctuation|:} {object|loop} {punctuation|\{}
        {property|match} {object|n} {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}> {property|break} '{property|outer}{punctuation|,} {number|2}..{operator|=}{number|9} {property|if} {property|n} % {number|2} {operator|=}{operator|=} {number|0} {operator|=}> {property|continue}{punctuation|,} {property|x} @ {number|10}.. {operator|=}> {punctuation|\{} {property|map}.{property-query|insert}{punctuation|(}{string|"k"}{punctuation|,} {property|vec}{operator|!}{punctuation|[}{property|x} {property|as} {property|u8}; {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} {property|_} {operator|=}> {property|unreachable}{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {property|let} {property|sum} {operator|=} {punctuation|(}{number|0}..{property|n}{punctuation|)}.{property-query|filter}{punctuation|(}{operator|\|}{operator|&}{property|i}{operator|\|} {property|i} {operator|!}{operator|=} {property|0xFF_u32}{punctuation|)}.{property-query|map}{punctuation|(}{operator|\|}{property|i}{operator|\|} {property|i}.{property-query|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.{attr-name|sum}{punctuation|:}{punctuation|:}<{property|u32}>{punctuation|(}{punctuation|)};
    {property-query|Ok}{punctuation|(}{attr-name|i64}{punctuation|:}{punctuation|:}{property-query|from}{punctuation|(}{property|sum}{punctuation|)} + {property|1_000i64} - {number|2.5e3} {property|as} {property|i64}{punctuation|)}? /* {property|nested} /* {property|comment} */ */
{punctuation|\}}
