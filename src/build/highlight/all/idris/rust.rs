{operator|//!} {constant|Crate} {keyword|of} {hvariable|tea}{punctuation|.}
{hvariable|use} {hvariable|std}{operator|::}{punctuation|\{}{hvariable|collections}{operator|::}{constant|HashMap}{punctuation|,} {hvariable|fmt}{operator|::}{punctuation|\{}{hvariable|self}{punctuation|,} {constant|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

{operator|#}{punctuation|[}{hvariable|derive}{punctuation|(}{constant|Debug}{punctuation|,} {constant|Clone}{punctuation|,} {constant|PartialEq}{punctuation|)}{punctuation|]}
{hvariable|pub} {hvariable|struct} {constant|Kettle}{operator|<}'{hvariable|a}{punctuation|,} {constant|T}{operator|:} {constant|Display} {operator|+} '{hvariable|static}{operator|>} {keyword|where} {constant|T}{operator|:} {constant|Copy} {punctuation|\{}
    {hvariable|pub} {hvariable|litres}{operator|:} {hvariable|f64}{punctuation|,}
    {hvariable|name}{operator|:} {operator|&}'{hvariable|a} {hvariable|str}{punctuation|,}
    {hvariable|items}{operator|:} {punctuation|[}{constant|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

{hvariable|macro_rules}{operator|!} {hvariable|cup} {punctuation|\{} {punctuation|(}{operator|$}{hvariable|x}{operator|:}{hvariable|expr}{punctuation|,} {operator|$}{punctuation|(}{operator|$}{hvariable|rest}{operator|:}{hvariable|tt}{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} {operator|$}{hvariable|x} {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

{hvariable|impl}{operator|<}'{hvariable|a}{punctuation|,} {constant|T}{operator|>} {hvariable|fmt}{operator|::}{constant|Display} {hvariable|for} {constant|Kettle}{operator|<}'{hvariable|a}{punctuation|,} {constant|T}{operator|>} {punctuation|\{}
    {operator|///} {constant|Writes} {hvariable|it}{punctuation|.}
    {hvariable|fn} {hvariable|fmt}{punctuation|(}{operator|&}{hvariable|self}{punctuation|,} {hvariable|f}{operator|:} {operator|&}{hvariable|mut} {hvariable|fmt}{operator|::}{constant|Formatter}{operator|<}'{hvariable|_}{operator|>}{punctuation|)} {operator|->} {hvariable|fmt}{operator|::}{constant|Result} {punctuation|\{}
        {hvariable|write}{operator|!}{punctuation|(}{hvariable|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {hvariable|self}{punctuation|.}{hvariable|litres}{punctuation|,} {hvariable|name} {operator|=} {hvariable|r}{operator|#}{string|"raw "}{hvariable|x}{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{hvariable|async} {hvariable|fn} {hvariable|boil}{punctuation|(}{hvariable|n}{operator|:} {hvariable|u32}{punctuation|)} {operator|->} {constant|Result}{operator|<}{hvariable|i64}{punctuation|,} {constant|Box}{operator|<}{hvariable|dyn} {hvariable|std}{operator|::}{hvariable|error}{operator|::}{constant|Error}{operator|>>} {punctuation|\{}
    {keyword|let} {hvariable|mut} {hvariable|map}{operator|:} {constant|HashMap}{operator|<&}{hvariable|str}{punctuation|,} {constant|Vec}{operator|<}{hvariable|u8}{operator|>>} {operator|=} {constant|HashMap}{operator|::}{hvariable|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} {hvariable|c} {operator|=} {char string|'x'}{punctuation|;} {keyword|let} {hvariable|b} {operator|=} {hvariable|b}{string|"bytes\\x00"}{punctuation|;} {keyword|let} {hvariable|e} {operator|=} '{operator|\\}{hvariable|u}{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    '{hvariable|outer}{operator|:} {hvariable|loop} {punctuation|\{}
        {hvariable|match} {hvariable|n} {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} {hvariable|break} '{hvariable|outer}{punctuation|,} {number|2}{operator|..=}{number|9} {keyword|if} {hvariable|n} {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {hvariable|continue}{punctuation|,} {hvariable|x} {operator|@} {number|10}{operator|..} {operator|=>} {punctuation|\{} {hvariable|map}{punctuation|.}{hvariable|insert}{punctuation|(}{string|"k"}{punctuation|,} {hvariable|vec}{operator|!}{punctuation|[}{hvariable|x} {hvariable|as} {hvariable|u8}{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {hvariable|_} {operator|=>} {hvariable|unreachable}{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} {hvariable|sum} {operator|=} {punctuation|(}{number|0}{operator|..}{hvariable|n}{punctuation|)}{punctuation|.}{hvariable|filter}{punctuation|(}{operator|\|&}{hvariable|i}{operator|\|} {hvariable|i} {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{hvariable|map}{punctuation|(}{operator|\|}{hvariable|i}{operator|\|} {hvariable|i}{punctuation|.}{hvariable|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{hvariable|sum}{operator|::<}{hvariable|u32}{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {constant|Ok}{punctuation|(}{hvariable|i64}{operator|::}{hvariable|from}{punctuation|(}{hvariable|sum}{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {hvariable|as} {hvariable|i64}{punctuation|)}{operator|?} {operator|/*} {hvariable|nested} {operator|/*} {hvariable|comment} {operator|*/} {operator|*/}
{punctuation|\}}
