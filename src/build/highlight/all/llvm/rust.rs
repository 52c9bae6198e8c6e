//{punctuation|!} Crate {keyword|of} {keyword|tea}{punctuation|.}
{keyword|use} {label|std:}:{punctuation|\{}{label|collections:}:HashMap{punctuation|,} {label|fmt:}:{punctuation|\{}{keyword|self}{punctuation|,} Display{punctuation|\}}{punctuation|\}}{comment|;}

#{punctuation|[}{keyword|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
{keyword|pub} {keyword|struct} Kettle{punctuation|<}'{keyword|a}{punctuation|,} {label|T:} Display + '{keyword|static}{punctuation|>} {keyword|where} {label|T:} Copy {punctuation|\{}
    {keyword|pub} {label|litres:} {keyword|f64}{punctuation|,}
    {label|name:} &'{keyword|a} {keyword|str}{punctuation|,}
    {label|items:} {punctuation|[}T{comment|; 4],}
{punctuation|\}}

{keyword|macro_rules}{punctuation|!} {keyword|cup} {punctuation|\{} {punctuation|(}{label|$x:}{keyword|expr}{punctuation|,} ${punctuation|(}{label|$rest:}{keyword|tt}{punctuation|)}{punctuation|*}{punctuation|)} {punctuation|=}{punctuation|>} {punctuation|\{} ${keyword|x} + {number|1} {punctuation|\}}{comment|; \}}

{keyword|impl}{punctuation|<}'{keyword|a}{punctuation|,} T{punctuation|>} {label|fmt:}:Display {keyword|for} Kettle{punctuation|<}'{keyword|a}{punctuation|,} T{punctuation|>} {punctuation|\{}
    /// Writes {keyword|it}{punctuation|.}
    {keyword|fn} {keyword|fmt}{punctuation|(}&{keyword|self}{punctuation|,} {label|f:} &{keyword|mut} {label|fmt:}:Formatter{punctuation|<}'{keyword|_}{punctuation|>}{punctuation|)} -{punctuation|>} {label|fmt:}:Result {punctuation|\{}
        {keyword|write}{punctuation|!}{punctuation|(}{keyword|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {keyword|self}{punctuation|.}{keyword|litres}{punctuation|,} {keyword|name} {punctuation|=} {keyword|r}#{string|"raw "}{keyword|x}{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{keyword|async} {keyword|fn} {keyword|boil}{punctuation|(}{label|n:} {keyword|u32}{punctuation|)} -{punctuation|>} Result{punctuation|<}{type class-name|i64}{punctuation|,} Box{punctuation|<}{keyword|dyn} {label|std:}:{label|error:}:Error{punctuation|>}{punctuation|>} {punctuation|\{}
    {keyword|let} {keyword|mut} {label|map:} HashMap{punctuation|<}&{keyword|str}{punctuation|,} Vec{punctuation|<}{keyword|u8}{punctuation|>}{punctuation|>} {punctuation|=} {label|HashMap:}:{keyword|new}{punctuation|(}{punctuation|)}{comment|;}
    {keyword|let} {keyword|c} {punctuation|=} '{keyword|x}'{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    '{label|outer:} {keyword|loop} {punctuation|\{}
        {keyword|match} {keyword|n} {punctuation|\{} {number|0} \| {number|1} {punctuation|=}{punctuation|>} {keyword|break} '{keyword|outer}{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{punctuation|=}{number|9} {keyword|if} {keyword|n} % {number|2} {punctuation|=}{punctuation|=} {number|0} {punctuation|=}{punctuation|>} {keyword|continue}{punctuation|,} {keyword|x} @ {number|10}{punctuation|.}{punctuation|.} {punctuation|=}{punctuation|>} {punctuation|\{} {keyword|map}{punctuation|.}{keyword|insert}{punctuation|(}{string|"k"}{punctuation|,} {keyword|vec}{punctuation|!}{punctuation|[}{keyword|x} {keyword|as} {keyword|u8}{comment|; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    {keyword|let} {keyword|sum} {punctuation|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}{keyword|n}{punctuation|)}{punctuation|.}{keyword|filter}{punctuation|(}\|&{keyword|i}\| {keyword|i} {punctuation|!}{punctuation|=} 0xFF_u32{punctuation|)}{punctuation|.}{keyword|map}{punctuation|(}\|{keyword|i}\| {keyword|i}{punctuation|.}{keyword|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{label|.sum:}:{punctuation|<}{keyword|u32}{punctuation|>}{punctuation|(}{punctuation|)}{comment|;}
    Ok{punctuation|(}{label|i64:}:{keyword|from}{punctuation|(}{keyword|sum}{punctuation|)} + 1_000i64 - {number|2.5e3} {keyword|as} {type class-name|i64}{punctuation|)}? /{punctuation|*} {keyword|nested} /{punctuation|*} {keyword|comment} {punctuation|*}/ {punctuation|*}/
{punctuation|\}}
