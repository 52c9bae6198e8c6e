{comment|//! Crate of tea.}
use std{operator|:}{operator|:}{comment|\{collections::HashMap, fmt::\{self, Display\}}\}{punctuation|;}

{operator|#}{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub {keyword|struct} Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{operator|:} Copy {comment|\{
    pub litres: f64,
    name: &'a str,
    items: [T; 4],
\}}

macro_rules! cup {comment|\{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}}{punctuation|;} \}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {comment|\{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f, "\{:>8.2\}} l of {comment|\{name\}}\\n{string|", self.litres, name = r#"}raw {string|"x"}"{operator|#}{punctuation|)}
    \}
\}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|:}{operator|:}error{operator|:}{operator|:}Error{operator|>}{operator|>} {comment|\{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}}'{punctuation|;}
    'outer{operator|:} loop {comment|\{
        match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \}} _ {operator|=>} unreachable!{punctuation|(}{punctuation|)} \}
    \}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|{operator|&}i\| i !{operator|=} {number|0}xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}\|i\| i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{operator|:}{operator|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {comment|/* nested /* comment */} {operator|*}{operator|/}
\}
