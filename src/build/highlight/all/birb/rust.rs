{comment|//! Crate of tea.}
{variable|use} {variable|std}{operator|:}{operator|:}{punctuation|\{}{variable|collections}{operator|:}{operator|:}{class-name|HashMap}{punctuation|,} {variable|fmt}{operator|:}{operator|:}{punctuation|\{}{variable|self}{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}{class-name|Debug}{punctuation|,} {class-name|Clone}{punctuation|,} {class-name|PartialEq}{punctuation|)}{punctuation|]}
{variable|pub} {variable|struct} {class-name|Kettle}{operator|<}{string|'a, T: Display + '}{keyword|static}{operator|>} {variable|where} {class-name|T}{operator|:} {class-name|Copy} {punctuation|\{}
    {variable|pub} {variable|litres}{operator|:} {variable|f64}{punctuation|,}
    {variable|name}{operator|:} {operator|&}{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}{variable|a}{punctuation|,} {class-name|T}{operator|>} {variable|fmt}{operator|:}{operator|:}{class-name|Display} {keyword|for} {class-name|Kettle}{operator|<}{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}{variable|_}{operator|>}{punctuation|)} {operator|-}{operator|>} {variable|fmt}{operator|:}{operator|:}{class-name|Result} {punctuation|\{}
        {variable|write}{operator|!}{punctuation|(}{variable|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {variable|self}{punctuation|.}{variable|litres}{punctuation|,} {variable|name} {operator|=} {variable|r}#{string|"raw "}{variable|x}{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{variable|async} {class-name|fn} {function|boil}{punctuation|(}{variable|n}{operator|:} {variable|u32}{punctuation|)} {operator|-}{operator|>} {class-name|Result}{operator|<}{variable|i64}{punctuation|,} {class-name|Box}{operator|<}{variable|dyn} {variable|std}{operator|:}{operator|:}{variable|error}{operator|:}{operator|:}{class-name|Error}{operator|>>} {punctuation|\{}
    {variable|let} {variable|mut} {variable|map}{operator|:} {class-name|HashMap}{operator|<}{operator|&}{variable|str}{punctuation|,} {class-name|Vec}{metadata symbol|<u8>}{operator|>} {operator|=} {class-name|HashMap}{operator|:}{operator|:}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|let} {variable|c} {operator|=} {string|'x'}{punctuation|;} {class-name|let} {variable|b} {operator|=} {variable|b}{string|"bytes\\x00"}{punctuation|;} {class-name|let} {variable|e} {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}{variable|outer}{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} {variable|n} {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} {variable|continue}{punctuation|,} {variable|x} @ {number|10.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} {variable|map}{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} {variable|vec}{operator|!}{punctuation|[}{variable|x} {class-name|as} {variable|u8}{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {variable|_} {operator|=}{operator|>} {variable|unreachable}{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {class-name|let} {variable|sum} {operator|=} {punctuation|(}{number|0.}{punctuation|.}{variable|n}{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}{variable|i}{operator|\|} {variable|i} {operator|!=} {number|0}{variable|xFF_u32}{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}{variable|i}{operator|\|} {variable|i}{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{variable|sum}{operator|:}{operator|:}{metadata symbol|<u32>}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|Ok}{punctuation|(}{variable|i64}{operator|:}{operator|:}{function|from}{punctuation|(}{variable|sum}{punctuation|)} {operator|+} {number|1}{variable|_000i64} {operator|-} {number|2.5e3} {class-name|as} {variable|i64}{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
