//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\};

{punctuation|#}{url|[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{tag|{tag|{punctuation|<}'a,} {attr-name|{namespace|T:}} {attr-name|Display} {attr-name|+} {attr-name|'static}{punctuation|>}} where T: Copy \{
    pub litres: f64,
    name: &'a str,
    items: {url|[T; 4]},
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl{tag|{tag|{punctuation|<}'a,} {attr-name|T}{punctuation|>}} fmt::Display for Kettle{tag|{tag|{punctuation|<}'a,} {attr-name|T}{punctuation|>}} \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter{tag|{tag|{punctuation|<}'_}{punctuation|>}}) -> fmt::Result \{
        write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)
    \}
\}

async fn boil(n: u32) -> Result{tag|{tag|{punctuation|<}i64,} {attr-name|Box<dyn} {attr-name|{namespace|std:}:error::Error}{punctuation|>}}> \{
    let mut map: HashMap{tag|{tag|{punctuation|<}&str,} {attr-name|Vec<u8}{punctuation|>}}> = HashMap::new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';
    'outer: loop \{
        match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec!{url|[x as u8; 3]}); \} _ => unreachable!() \}
    \}
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::{tag|{tag|{punctuation|<}u32}{punctuation|>}}();
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? {block-comment comment|/* nested /* comment */} */
\}
