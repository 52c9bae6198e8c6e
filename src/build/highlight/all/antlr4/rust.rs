{comment|//! Crate of tea.}
use {definition rule class-name|std}{punctuation|:}{punctuation|:}{action|{punctuation|\{}{content|collections::HashMap, fmt::\{self, Display\}}{punctuation|\}}}{punctuation|;}

#{character-class regex|{punctuation|[}derive(Debug, Clone, PartialEq){punctuation|]}}
pub struct Kettle<{string|'a, T: Display + '}static> where {definition token constant|T}{punctuation|:} Copy {action|{punctuation|\{}{content|
    pub litres: f64,
    name: &'a str,
    items: [T; 4],
}{punctuation|\}}}

macro_rules! cup {action|{punctuation|\{}{content| ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; }{punctuation|\}}}

impl<{string|'a, T> fmt::Display for Kettle<'}a, {constant|T}> {action|{punctuation|\{}{content|
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)
    \}
}{punctuation|\}}}

async fn boil{punctuation|(}{definition rule class-name|n}{punctuation|:} u32{punctuation|)} {operator|->} Result<i64, Box<dyn {definition rule class-name|std}{punctuation|:}{punctuation|:}{definition rule class-name|error}{punctuation|:}{punctuation|:}Error>> {action|{punctuation|\{}{content|
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';
    'outer: loop \{
        match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}
    \}
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
}{punctuation|\}}}
