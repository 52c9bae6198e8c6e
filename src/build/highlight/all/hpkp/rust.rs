//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\}{punctuation|;}

#[derive(Debug, Clone, PartialEq)]
pub struct Kettle<'a, T: Display + 'static> where T: Copy \{
    pub litres: f64,
    name: &'a str,
    items: [T{punctuation|;} 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) {operator|=}> \{ $x + 1 \}{punctuation|;} \}

impl<'a, T> fmt::Display for Kettle<'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name {operator|=} r#"raw "x""#)
    \}
\}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> {operator|=} HashMap::new(){punctuation|;}
    let c {operator|=} 'x'{punctuation|;} let b {operator|=} b"bytes\\x00"{punctuation|;} let e {operator|=} '\\u\{1F600\}'{punctuation|;}
    'outer: loop \{
        match n \{ 0 \| 1 {operator|=}> break 'outer, 2..{operator|=}9 if n % 2 {operator|=}{operator|=} 0 {operator|=}> continue, x @ 10.. {operator|=}> \{ map.insert("k", vec![x as u8{punctuation|;} 3]){punctuation|;} \} _ {operator|=}> unreachable!() \}
    \}
    let sum {operator|=} (0..n).filter(\|&i\| i !{operator|=} 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>(){punctuation|;}
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
\}
