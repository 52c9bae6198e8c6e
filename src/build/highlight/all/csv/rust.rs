{value|//! Crate of tea.}
{value|use std::\{collections::HashMap}{punctuation|,}{value| fmt::\{self}{punctuation|,}{value| Display\}\};}

{value|#[derive(Debug}{punctuation|,}{value| Clone}{punctuation|,}{value| PartialEq)]}
{value|pub struct Kettle<'a}{punctuation|,}{value| T: Display + 'static> where T: Copy \{}
{value|    pub litres: f64}{punctuation|,}
{value|    name: &'a str}{punctuation|,}
{value|    items: [T; 4]}{punctuation|,}
{value|\}}

{value|macro_rules! cup \{ ($x:expr}{punctuation|,}{value| $($rest:tt)*) => \{ $x + 1 \}; \}}

{value|impl<'a}{punctuation|,}{value| T> fmt::Display for Kettle<'a}{punctuation|,}{value| T> \{}
{value|    /// Writes it.}
{value|    fn fmt(&self}{punctuation|,}{value| f: &mut fmt::Formatter<'_>) -> fmt::Result \{}
{value|        write!(f}{punctuation|,}{value| }{value|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,}{value| self.litres}{punctuation|,}{value| name = r#}{value|"raw "}{value|x}{value|""}{value|#)}
{value|    \}}
{value|\}}

{value|async fn boil(n: u32) -> Result<i64}{punctuation|,}{value| Box<dyn std::error::Error>> \{}
{value|    let mut map: HashMap<&str}{punctuation|,}{value| Vec<u8>> = HashMap::new();}
{value|    let c = 'x'; let b = b}{value|"bytes\\x00"}{value|; let e = '\\u\{1F600\}';}
{value|    'outer: loop \{}
{value|        match n \{ 0 \| 1 => break 'outer}{punctuation|,}{value| 2..=9 if n % 2 == 0 => continue}{punctuation|,}{value| x @ 10.. => \{ map.insert(}{value|"k"}{punctuation|,}{value| vec![x as u8; 3]); \} _ => unreachable!() \}}
{value|    \}}
{value|    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();}
{value|    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */}
{value|\}}
