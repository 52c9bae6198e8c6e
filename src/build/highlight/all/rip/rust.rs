{punctuation|/}{punctuation|/}{reference|!} {reference|Crate} {reference|of} {reference|tea}{punctuation|.}
{reference|use} {reference|std}{punctuation|:}{punctuation|:}{punctuation|\{}{reference|collections}{punctuation|:}{symbol|:HashMap}{punctuation|,} {reference|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}{reference|self}{punctuation|,} {reference|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
{reference|pub} {reference|struct} {reference|Kettle}{punctuation|<}{string|'a, T: Display + '}{reference|static}{punctuation|>} {reference|where} {reference|T}{punctuation|:} {reference|Copy} {punctuation|\{}
    {reference|pub} {reference|litres}{punctuation|:} {reference|f64}{punctuation|,}
    {reference|name}{punctuation|:} {reference|&}'{reference|a} {reference|str}{punctuation|,}
    {reference|items}{punctuation|:} {punctuation|[}{reference|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

{reference|macro_rules!} {reference|cup} {punctuation|\{} {punctuation|(}{reference|$x}{symbol|:expr}{punctuation|,} {reference|$}{punctuation|(}{reference|$rest}{symbol|:tt}{punctuation|)}{reference|*}{punctuation|)} {keyword|=>} {punctuation|\{} {reference|$x} {reference|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

{reference|impl}{punctuation|<}{string|'a, T> fmt::Display for Kettle<'}{reference|a}{punctuation|,} {reference|T}{punctuation|>} {punctuation|\{}
    {punctuation|/}{punctuation|/}{punctuation|/} {reference|Writes} {reference|it}{punctuation|.}
    {reference|fn} {reference|fmt}{punctuation|(}{reference|&self}{punctuation|,} {reference|f}{punctuation|:} {reference|&mut} {reference|fmt}{punctuation|:}{symbol|:Formatter}{punctuation|<}'{reference|_}{punctuation|>}{punctuation|)} {keyword|->} {reference|fmt}{punctuation|:}{symbol|:Result} {punctuation|\{}
        {reference|write!}{punctuation|(}{reference|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {reference|self}{punctuation|.}{reference|litres}{punctuation|,} {reference|name} {punctuation|=} {reference|r}{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

{reference|async} {reference|fn} {reference|boil}{punctuation|(}{reference|n}{punctuation|:} {reference|u32}{punctuation|)} {keyword|->} {reference|Result}{punctuation|<}{reference|i64}{punctuation|,} {reference|Box}{punctuation|<}{reference|dyn} {reference|std}{punctuation|:}{symbol|:error}{punctuation|:}{symbol|:Error}{punctuation|>}{punctuation|>} {punctuation|\{}
    {reference|let} {reference|mut} {reference|map}{punctuation|:} {reference|HashMap}{punctuation|<}{reference|&str}{punctuation|,} {reference|Vec}{punctuation|<}{reference|u8}{punctuation|>}{punctuation|>} {punctuation|=} {reference|HashMap}{punctuation|:}{symbol|:new}{punctuation|(}{punctuation|)}{punctuation|;}
    {reference|let} {reference|c} {punctuation|=} {string|'x'}{punctuation|;} {reference|let} {reference|b} {punctuation|=} {reference|b}{string|"bytes\\x00"}{punctuation|;} {reference|let} {reference|e} {punctuation|=} {string|'\\u\{1F600\}'}{punctuation|;}
    '{reference|outer}{punctuation|:} {reference|loop} {punctuation|\{}
        {reference|match} {reference|n} {punctuation|\{} {number|0} {reference|\|} {number|1} {keyword|=>} {reference|break} '{reference|outer}{punctuation|,} {number|2}{punctuation|..}{punctuation|=}{number|9} {keyword|if} {reference|n} {reference|%} {number|2} {punctuation|=}{punctuation|=} {number|0} {keyword|=>} {reference|continue}{punctuation|,} {reference|x} {builtin|@} {number|10}{punctuation|..} {keyword|=>} {punctuation|\{} {reference|map}{punctuation|.}{reference|insert}{punctuation|(}{string|"k"}{punctuation|,} {reference|vec!}{punctuation|[}{reference|x} {reference|as} {reference|u8}{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {reference|_} {keyword|=>} {reference|unreachable!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {reference|let} {reference|sum} {punctuation|=} {punctuation|(}{number|0}{punctuation|..}{reference|n}{punctuation|)}{punctuation|.}{reference|filter}{punctuation|(}{reference|\|&i\|} {reference|i} {reference|!}{punctuation|=} 0{reference|xFF_u32}{punctuation|)}{punctuation|.}{reference|map}{punctuation|(}{reference|\|i\|} {reference|i}{punctuation|.}{reference|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{reference|sum}{punctuation|:}{punctuation|:}{punctuation|<}{reference|u32}{punctuation|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {reference|Ok}{punctuation|(}{reference|i64}{punctuation|:}{symbol|:from}{punctuation|(}{reference|sum}{punctuation|)} {reference|+} 1{reference|_000i64} {reference|-} {number|2}{punctuation|.}5{reference|e3} {reference|as} {reference|i64}{punctuation|)}{reference|?} {punctuation|/}{reference|*} {reference|nested} {punctuation|/}{reference|*} {reference|comment} {reference|*}{regex|/ */}
{punctuation|\}}
