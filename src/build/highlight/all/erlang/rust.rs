{operator|/}{operator|/}{operator|!} {variable|Crate} {keyword|of} {atom|tea}{punctuation|.}
{atom|use} {atom|std}{punctuation|:}{punctuation|:}{punctuation|\{}{atom|collections}{punctuation|:}{punctuation|:}{variable|HashMap}{punctuation|,} {atom|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}{atom|self}{punctuation|,} {variable|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

{punctuation|#}{punctuation|[}{function|derive}{punctuation|(}{variable|Debug}{punctuation|,} {variable|Clone}{punctuation|,} {variable|PartialEq}{punctuation|)}{punctuation|]}
{atom|pub} {atom|struct} {variable|Kettle}{operator|<}{quoted-atom atom|'a, T: Display + '}{atom|static}{operator|>} {atom|where} {variable|T}{punctuation|:} {variable|Copy} {punctuation|\{}
    {atom|pub} {atom|litres}{punctuation|:} {atom|f64}{punctuation|,}
    {atom|name}{punctuation|:} &'{atom|a} {atom|str}{punctuation|,}
    {atom|items}{punctuation|:} {punctuation|[}{variable|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

{atom|macro_rules}{operator|!} {atom|cup} {punctuation|\{} {punctuation|(}{number|$x}{punctuation|:}{atom|expr}{punctuation|,} {number|$(}{number|$r}{atom|est}{punctuation|:}{atom|tt}{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} {number|$x} {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

{atom|impl}{operator|<}{quoted-atom atom|'a, T> fmt::Display for Kettle<'}{atom|a}{punctuation|,} {variable|T}{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} {variable|Writes} {atom|it}{punctuation|.}
    {atom|fn} {function|fmt}{punctuation|(}&{atom|self}{punctuation|,} {atom|f}{punctuation|:} &{atom|mut} {atom|fmt}{punctuation|:}{punctuation|:}{variable|Formatter}{operator|<}'{variable|_}{operator|>}{punctuation|)} {operator|-}{operator|>} {atom|fmt}{punctuation|:}{punctuation|:}{variable|Result} {punctuation|\{}
        {atom|write}{operator|!}{punctuation|(}{atom|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {atom|self}{punctuation|.}{atom|litres}{punctuation|,} {atom|name} {operator|=} {atom|r}{punctuation|#}{string|"raw "}{atom|x}{string|""}{punctuation|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{atom|async} {atom|fn} {function|boil}{punctuation|(}{atom|n}{punctuation|:} {atom|u32}{punctuation|)} {operator|-}{operator|>} {variable|Result}{operator|<}{atom|i64}{punctuation|,} {variable|Box}{operator|<}{atom|dyn} {atom|std}{punctuation|:}{punctuation|:}{atom|error}{punctuation|:}{punctuation|:}{variable|Error}{punctuation|>>} {punctuation|\{}
    {atom|let} {atom|mut} {atom|map}{punctuation|:} {variable|HashMap}{operator|<}&{atom|str}{punctuation|,} {variable|Vec}{operator|<}{atom|u8}{punctuation|>>} {operator|=} {variable|HashMap}{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {atom|let} {atom|c} {operator|=} {quoted-atom atom|'x'}{punctuation|;} {atom|let} {atom|b} {operator|=} {atom|b}{string|"bytes\\x00"}{punctuation|;} {atom|let} {atom|e} {operator|=} {quoted-atom atom|'\\u\{1F600\}'}{punctuation|;}
    '{atom|outer}{punctuation|:} {atom|loop} {punctuation|\{}
        {atom|match} {atom|n} {punctuation|\{} {number|0} {punctuation|\|} {number|1} {operator|=}{operator|>} {atom|break} '{atom|outer}{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} {atom|n} {comment|% 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    {atom|let} {atom|sum} {operator|=} {punctuation|(}{number|0.}{punctuation|.}{atom|n}{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{punctuation|\|}&{atom|i}{punctuation|\|} {atom|i} {operator|!}{operator|=} {number|0}{atom|xFF_u32}{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{punctuation|\|}{atom|i}{punctuation|\|} {atom|i}{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{atom|sum}{punctuation|:}{punctuation|:}{operator|<}{atom|u32}{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {variable|Ok}{punctuation|(}{atom|i64}{punctuation|:}{punctuation|:}{function|from}{punctuation|(}{atom|sum}{punctuation|)} {operator|+} {number|1}{variable|_000i64} {operator|-} {number|2.5e3} {atom|as} {atom|i64}{punctuation|)}? {operator|/}{operator|*} {atom|nested} {operator|/}{operator|*} {atom|comment} {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
