//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\}{comment|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<'a, T: Display + 'static> where T: Copy \{
    pub litres: f64,
    name: &'a str,
    items: [T{comment|; 4],}
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) {value attr-value|{punctuation|=}> \{ $x + 1 \}}{comment|; \}}

impl<'a, T> fmt::Display for Kettle<'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name {value attr-value|{punctuation|=} r}{comment|#"raw "x""#)}
    \}
\}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> {value attr-value|{punctuation|=} HashMap::new()}{comment|;}
    let c {value attr-value|{punctuation|=} 'x'}{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer: loop \{
        match n \{ 0 \| 1 {value attr-value|{punctuation|=}> break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8}{comment|; 3]); \} _ => unreachable!() \}}
    \}
    let sum {value attr-value|{punctuation|=} (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>()}{comment|;}
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
\}
