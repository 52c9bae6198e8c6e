{literal string|//! Crate of tea.}
{literal string|use std::\{collections::HashMap}{punctuation|,} {literal string|fmt::\{self}{punctuation|,} {literal string|Display}{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
{literal string|pub struct Kettle<'a}{punctuation|,} {key property|T}{punctuation|:} {literal string|Display + 'static> where} {key property|T}{punctuation|:} {literal string|Copy \{}
    {literal string|pub} {key property|litres}{punctuation|:} {literal string|f64}{punctuation|,}
    {key property|name}{punctuation|:} {literal string|&'a str}{punctuation|,}
    {key property|items}{punctuation|:} {punctuation|[}{literal string|T;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

{literal string|macro_rules! cup \{} {punctuation|(}{literal string|$x:expr}{punctuation|,} {literal string|$}{punctuation|(}{literal string|$rest:tt}{punctuation|)}*{punctuation|)} {punctuation|=}{literal string|> \{ $x +} {number|1} {punctuation|\}}; {punctuation|\}}

{literal string|impl<'a}{punctuation|,} {literal string|T> fmt::Display for Kettle<'a}{punctuation|,} {literal string|T> \{}
    {literal string|/// Writes it.}
    {literal string|fn fmt}{punctuation|(}{literal string|&self}{punctuation|,} {key property|f}{punctuation|:} {literal string|&mut fmt::Formatter<'_>}{punctuation|)} {literal string|-> fmt::Result \{}
        {literal string|write!}{punctuation|(}{literal string|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {literal string|self.litres}{punctuation|,} {key property|name} {punctuation|=} {literal string|r}{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

{literal string|async fn boil}{punctuation|(}{key property|n}{punctuation|:} {literal string|u32}{punctuation|)} {literal string|-> Result<i64}{punctuation|,} {literal string|Box<dyn std::error::Error>> \{}
    {literal string|let mut} {key property|map}{punctuation|:} {literal string|HashMap<&str}{punctuation|,} {key property|Vec<u8>>} {punctuation|=} {literal string|HashMap::new}{punctuation|(}{punctuation|)};
    {literal string|let} {key property|c} {punctuation|=} {string|'x'}{literal string|; let} {key property|b} {punctuation|=} {literal string|b"bytes\\x00"; let} {key property|e} {punctuation|=} {string|'\\u\{1F600\}'}{literal string|;}
    'outer{punctuation|:} {literal string|loop \{}
        {literal string|match n \{} {number|0} {literal string|\|} {key property|1} {punctuation|=}{literal string|> break 'outer}{punctuation|,} {key property|2..}{punctuation|=}{number|9} {literal string|if n %} {key property|2} {punctuation|=}{punctuation|=} {key property|0} {punctuation|=}{literal string|> continue}{punctuation|,} {literal string|x @} {key property|10..} {punctuation|=}{literal string|> \{ map.insert}{punctuation|(}{string|"k"}{punctuation|,} {literal string|vec![x as u8;} {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} {key property|_} {punctuation|=}{literal string|> unreachable!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {literal string|let} {key property|sum} {punctuation|=} {punctuation|(}{literal string|0..n}{punctuation|)}.filter{punctuation|(}{literal string|\|&i\| i} {key property|!}{punctuation|=} {literal string|0xFF_u32}{punctuation|)}.map{punctuation|(}{literal string|\|i\| i.pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum{punctuation|:}{literal string|:<u32>}{punctuation|(}{punctuation|)};
    {literal string|Ok}{punctuation|(}{literal string|i64::from}{punctuation|(}{literal string|sum}{punctuation|)} {literal string|+ 1_000i64 -} {number|2.5e3} {literal string|as i64}{punctuation|)}? {literal string|/* nested /* comment */ */}
{punctuation|\}}
