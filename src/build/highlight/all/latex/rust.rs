//! Crate of tea.
use std::{punctuation|\{}collections::HashMap, fmt::{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}};

#{punctuation|[}derive(Debug, Clone, PartialEq){punctuation|]}
pub struct Kettle<'a, T: Display + 'static> where T: Copy {punctuation|\{}
    pub litres: f64,
    name: {punctuation|&}'a str,
    items: {punctuation|[}T; 4{punctuation|]},
{punctuation|\}}

macro_rules! cup {punctuation|\{} ({equation string|$x:expr, $}({equation string|$rest:tt)*) => \{ $}x + 1 {punctuation|\}}; {punctuation|\}}

impl<'a, T> fmt::Display for Kettle<'a, T> {punctuation|\{}
    /// Writes it.
    fn fmt({punctuation|&}self, f: {punctuation|&}mut fmt::Formatter<'_>) -> fmt::Result {punctuation|\{}
        write!(f, "{punctuation|\{}:>8.2{punctuation|\}} l of {punctuation|\{}name{punctuation|\}}{function selector|\\n}", self.litres, name = r#"raw "x""#)
    {punctuation|\}}
{punctuation|\}}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> {punctuation|\{}
    let mut map: HashMap<{punctuation|&}str, Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b"bytes{function selector|\\x}00"; let e = '{function selector|\\u}{punctuation|\{}1F600{punctuation|\}}';
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} 0 \| 1 => break 'outer, 2..=9 if n {comment|% 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    let sum = (0..n).filter(\|{punctuation|&}i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
{punctuation|\}}
