{text comment|//! Crate of tea}{punctuation|.}
{keyword|use} {text comment|std}{punctuation|:}{punctuation|:}{punctuation|\{}{text comment|collections}{punctuation|:}{punctuation|:}{text comment|HashMap}{punctuation|,} {text comment|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}{text comment|self}{punctuation|,} {text comment|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

{text comment|#}{comment|[derive(Debug, Clone, PartialEq)]}
{text comment|pub struct Kettle<'a}{punctuation|,} {text comment|T}{punctuation|:} {text comment|Display + 'static> where T}{punctuation|:} {text comment|Copy} {punctuation|\{}
    {text comment|pub litres}{punctuation|:} {text comment|f64}{punctuation|,}
    {text comment|name}{punctuation|:} {text comment|&'a str}{punctuation|,}
    {text comment|items}{punctuation|:} {comment|[T; 4]}{punctuation|,}
{punctuation|\}}

{text comment|macro_rules! cup} {punctuation|\{} {punctuation|(}{text comment|$x}{punctuation|:}{text comment|expr}{punctuation|,} {text comment|$}{punctuation|(}{text comment|$rest}{punctuation|:}{text comment|tt}{punctuation|)}{text comment|*}{punctuation|)} {text comment|=>} {punctuation|\{} {text comment|$x +} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

{text comment|impl<'a}{punctuation|,} {text comment|T> fmt}{punctuation|:}{punctuation|:}{text comment|Display for Kettle<'a}{punctuation|,} {text comment|T>} {punctuation|\{}
    {text comment|/// Writes it}{punctuation|.}
    {text comment|fn fmt}{punctuation|(}{text comment|&self}{punctuation|,} {text comment|f}{punctuation|:} {text comment|&mut fmt}{punctuation|:}{punctuation|:}{text comment|Formatter<'_>}{punctuation|)} {text comment|-> fmt}{punctuation|:}{punctuation|:}{text comment|Result} {punctuation|\{}
        {text comment|write!}{punctuation|(}{text comment|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {text comment|self}{punctuation|.}{text comment|litres}{punctuation|,} {text comment|name = r#}{string|"raw "}{text comment|x}{string|""}{text comment|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{text comment|async fn boil}{punctuation|(}{text comment|n}{punctuation|:} {text comment|u32}{punctuation|)} {text comment|-> Result<i64}{punctuation|,} {text comment|Box<dyn std}{punctuation|:}{punctuation|:}{text comment|error}{punctuation|:}{punctuation|:}{text comment|Error>>} {punctuation|\{}
    {keyword|let} {text comment|mut map}{punctuation|:} {text comment|HashMap<&str}{punctuation|,} {text comment|Vec<u8>> = HashMap}{punctuation|:}{punctuation|:}{text comment|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} {text comment|c = 'x'}{punctuation|;} {keyword|let} {text comment|b = b}{string|"bytes\\x00"}{punctuation|;} {keyword|let} {text comment|e = '\\u}{punctuation|\{}{number|1F600}{punctuation|\}}{text comment|'}{punctuation|;}
    {text comment|'outer}{punctuation|:} {text comment|loop} {punctuation|\{}
        {text comment|match n} {punctuation|\{} {number|0} {text comment|\|} {number|1} {text comment|=> break 'outer}{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{text comment|=}{number|9} {keyword|if} {text comment|n %} {number|2} {text comment|==} {number|0} {text comment|=> continue}{punctuation|,} {text comment|x @} {number|10}{punctuation|.}{punctuation|.} {text comment|=>} {punctuation|\{} {text comment|map}{punctuation|.}{text comment|insert}{punctuation|(}{string|"k"}{punctuation|,} {text comment|vec!}{comment|[x as u8; 3]}{punctuation|)}{punctuation|;} {punctuation|\}} {text comment|_ => unreachable!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} {text comment|sum =} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}{text comment|n}{punctuation|)}{punctuation|.}{text comment|filter}{punctuation|(}{text comment|\|&i\| i !=} {number|0xFF_u32}{punctuation|)}{punctuation|.}{text comment|map}{punctuation|(}{text comment|\|i\| i}{punctuation|.}{text comment|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{text comment|sum}{punctuation|:}{punctuation|:}{text comment|<u32>}{punctuation|(}{punctuation|)}{punctuation|;}
    {text comment|Ok}{punctuation|(}{text comment|i64}{punctuation|:}{punctuation|:}{text comment|from}{punctuation|(}{text comment|sum}{punctuation|)} {text comment|+} {number|1_000i64} {text comment|-} {number|2.5e3} {text comment|as i64}{punctuation|)}{text comment|? /* nested /* comment */ */}
{punctuation|\}}
