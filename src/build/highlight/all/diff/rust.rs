//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\};

#[derive(Debug, Clone, PartialEq)]
pub struct Kettle<'a, T: Display + 'static> where T: Copy \{
{unchanged|{prefix unchanged| }{line|   pub litres: f64,
}{prefix unchanged| }{line|   name: &'a str,
}{prefix unchanged| }{line|   items: [T; 4],
}}\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'a, T> fmt::Display for Kettle<'a, T> \{
{unchanged|{prefix unchanged| }{line|   /// Writes it.
}{prefix unchanged| }{line|   fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{
}{prefix unchanged| }{line|       write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)
}{prefix unchanged| }{line|   \}
}}\}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{
{unchanged|{prefix unchanged| }{line|   let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
}{prefix unchanged| }{line|   let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';
}{prefix unchanged| }{line|   'outer: loop \{
}{prefix unchanged| }{line|       match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}
}{prefix unchanged| }{line|   \}
}{prefix unchanged| }{line|   let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();
}{prefix unchanged| }{line|   Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
}}\}
