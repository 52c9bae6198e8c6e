{regex|//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<'a, T: Display + 'static> where T: Copy \{
    pub litres: f64,
    name: &'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'a, T> fmt::Display for Kettle<'a, T> \{
    //}{operator|/} {identifier|Writes} {keyword|it}{punctuation|.}
    {identifier|fn} {identifier|fmt}{punctuation|(}{argument variable|&}{identifier|self}{punctuation|,} {identifier|f}{punctuation|:} {argument variable|&}{identifier|mut} {identifier|fmt}{operator|::}{identifier|Formatter}{operator|<}{string|'_>) -> fmt::Result \{
        write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)
    \}
\}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = '}{identifier|x}{string|'; let b = b"bytes\\x00"; let e = '}{string|\\u\{1F600}{punctuation|\}}{string|';
    '}{identifier|outer}{punctuation|:} {keyword|loop} {punctuation|\{}
        {identifier|match} {identifier|n} {punctuation|\{} {number|0} {punctuation|\|} {number|1} {operator|=}{operator|>} {keyword|break} '{identifier|outer}{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} {keyword|if} {identifier|n} {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} {identifier|x} {operator|@} {number|10}{operator|..} {operator|=}{operator|>} {punctuation|\{} {identifier|map}{punctuation|.}{identifier|insert}{punctuation|(}{interpolated-string|{string|"k"}}{punctuation|,} {identifier|vec}{operator|!}{punctuation|[}{identifier|x} {identifier|as} {identifier|u8}{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {identifier|_} {operator|=}{operator|>} {identifier|unreachable}{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} {identifier|sum} {operator|=} {punctuation|(}{number|0}{operator|..}{identifier|n}{punctuation|)}{punctuation|.}{identifier|filter}{punctuation|(}{punctuation|\|}{argument variable|&}{identifier|i}{punctuation|\|} {identifier|i} {operator|!=} {number|0xFF_u32}{punctuation|)}{punctuation|.}{identifier|map}{punctuation|(}{punctuation|\|}{identifier|i}{punctuation|\|} {identifier|i}{punctuation|.}{identifier|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{identifier|sum}{operator|::}{operator|<}{identifier|u32}{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {identifier|Ok}{punctuation|(}{identifier|i64}{operator|::}{keyword-operator operator|from}{punctuation|(}{identifier|sum}{punctuation|)} {operator|+} {number|1_000i64} {operator|-} {number|2.5e3} {identifier|as} {identifier|i64}{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
