{symbol|/}{symbol|/}! Crate of tea.
use {label property|std:}:{multistring string|\{collections::HashMap, fmt::\{self, Display\}}\}{comment|;}

{symbol|#}{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{symbol|<}{literal constant|'a}{punctuation|,} {label property|T:} Display {symbol|+} {literal constant|'static}{symbol|>} where {label property|T:} Copy {multistring string|\{
    pub litres: f64,
    name: &'a str,
    items: [T; 4],
\}}

macro_rules! cup {multistring string|\{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}}{comment|; \}}

impl{symbol|<}{literal constant|'a}{punctuation|,} T{symbol|>} {label property|fmt:}{type class-name|:Display} for Kettle{symbol|<}{literal constant|'a}{punctuation|,} T{symbol|>} {multistring string|\{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f, "\{:>8.2\}} l of {multistring string|\{name\}}{symbol|\\}n{string|", self.litres, name = r#"}raw {string|"x"}"{symbol|#}{punctuation|)}
    \}
\}

async fn boil{punctuation|(}{label property|n:} u32{punctuation|)} {sugar operator|->} Result{symbol|<}i64{punctuation|,} Box{symbol|<}dyn {label property|std:}:{label property|error:}{type class-name|:Error}{symbol|>}{symbol|>} {multistring string|\{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}}'{comment|;}
    '{label property|outer:} {builtin-function keyword|loop} {multistring string|\{
        match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \}} _ {sugar operator|=>} unreachable!{punctuation|(}{punctuation|)} \}
    \}
    {builtin-function keyword|let} {builtin-function keyword|sum} {symbol|=} {punctuation|(}{number|0}{symbol|..}n{punctuation|)}.{builtin-function keyword|filter}{punctuation|(}{sugar operator|\|}&i{sugar operator|\|} i !{symbol|=} 0xFF_u32{punctuation|)}.{builtin-function keyword|map}{punctuation|(}{sugar operator|\|}i{sugar operator|\|} i.{builtin-function keyword|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.{label property|sum:}:{symbol|<}u32{symbol|>}{punctuation|(}{punctuation|)}{comment|;}
    Ok{punctuation|(}{label property|i64:}{type class-name|:from}{punctuation|(}{builtin-function keyword|sum}{punctuation|)} {symbol|+} 1_000i64 {symbol|-} {number|2}.5e3 {builtin-function keyword|as} i64{punctuation|)}? {symbol|/}{symbol|*} nested {symbol|/}{symbol|*} comment {symbol|*}{symbol|/} {symbol|*}{symbol|/}
\}
