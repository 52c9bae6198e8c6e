//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<'a, T: Display + 'static> where T: Copy \{
    pub litres: f64,
    name: &'a str,
    items: {punctuation|[}T; {number|4}{punctuation|]},
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + {number|1} \}; \}

impl<'a, T> fmt::Display for Kettle<'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r{comment|#"raw "x""#)}
    \}
\}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b{string|"bytes\\x00"}; let e = '\\u\{1F600\}';
    'outer: loop \{
        match n \{ {number|0} \| {number|1} => break 'outer, {number|2}..={number|9} if n % {number|2} == {number|0} => continue, x @ {number|10}.. => \{ map.insert({string|"k"}, vec!{punctuation|[}x as u8; {number|3}{punctuation|]}); \} _ => unreachable!() \}
    \}
    let sum = ({number|0}..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow({number|2})).sum::<u32>();
    Ok(i64::from(sum) + 1_000i64 - {number|2}.5e3 as i64)? /* nested /* comment */ */
\}
