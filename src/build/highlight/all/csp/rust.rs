//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\}{punctuation|;}

#[derive(Debug, Clone, PartialEq)]
pub struct Kettle<'a, {scheme|T:} Display + 'static> where {scheme|T:} Copy \{
    pub {scheme|litres:} f64,
    {scheme|name:} &'a str,
    {scheme|items:} [T{punctuation|;} 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}{punctuation|;} \}

impl<'a, T> fmt::Display for Kettle<'a, T> \{
    /// Writes it.
    fn fmt(&self, {scheme|f:} &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)
    \}
\}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{
    let mut {scheme|map:} HashMap<&str, Vec<u8>> = HashMap::new(){punctuation|;}
    let c = {keyword safe|'x'}{punctuation|;} let b = b"bytes\\x00"{punctuation|;} let e = '\\u\{1F600\}'{punctuation|;}
    'outer: loop \{
        match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8{punctuation|;} 3]){punctuation|;} \} _ => unreachable!() \}
    \}
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>(){punctuation|;}
    Ok(i64::from(sum) + 1_000i64 - {host url|2.5e3} as i64)? /* nested /* comment {host url|{important|*}/} {host url|{important|*}/}
\}
