{comment|//! Crate of tea.}
{selector|use std::\{collections::HashMap, fmt::\{self, Display\}\};}

{selector|#[derive(Debug, Clone, PartialEq)]}
{selector|pub struct Kettle<'a, T: Display + 'static> where T: Copy \{}
    {selector|pub litres: f64}{punctuation|,}
{property-line|    {property|name}{punctuation|:} &'a str,}
{property-line|    {property|items}{punctuation|:} [T; 4],}
{selector|\}}

{selector|macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}}

{selector|impl<'a, T> fmt::Display for Kettle<'a, T> \{}
    {comment|/// Writes it.}
    {selector|fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{}
        {selector|write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)}
    {selector|\}}
{selector|\}}

{selector|async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{}
    {selector|let mut map: HashMap<&str, Vec<u8>> = HashMap::new();}
    {selector|let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
{property-line|    {property|'outer}{punctuation|:} loop \{}
        {selector|match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {selector|\}}
    {selector|let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();}
{property-line|    {property|Ok(i64}{punctuation|:}{punctuation|:}{property|from(sum)} {operator|+} 1_000i64 {operator|-} 2.5e3 as i64)? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}}
{selector|\}}
