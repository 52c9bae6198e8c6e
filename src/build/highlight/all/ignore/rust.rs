{entry string|{punctuation|/}{punctuation|/}! Crate of tea.}
{entry string|use std::\{collections::HashMap, fmt::\{self, Display\}\};}

{comment|#[derive(Debug, Clone, PartialEq)]}
{entry string|pub struct Kettle<'a, T: Display + 'static> where T: Copy \{}
    {entry string|pub litres: f64,}
    {entry string|name: &'a str,}
    {entry string|items: {regex|[T; 4]},}
{entry string|\}}

{entry string|macro_rules! cup \{ ($x:expr, $($rest:tt){operator|*}) => \{ $x + 1 \}; \}}

{entry string|impl<'a, T> fmt::Display for Kettle<'a, T> \{}
    {entry string|{punctuation|/}{punctuation|/}{punctuation|/} Writes it.}
    {entry string|fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{}
        {entry string|write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)}
    {entry string|\}}
{entry string|\}}

{entry string|async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{}
    {entry string|let mut map: HashMap<&str, Vec<u8>> = HashMap::new();}
    {entry string|let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    {entry string|'outer: loop \{}
        {entry string|match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec!{regex|[x as u8; 3]}); \} _ => unreachable!() \}}
    {entry string|\}}
    {entry string|let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();}
    {entry string|Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64){operator|?} {punctuation|/}{operator|*} nested {punctuation|/}{operator|*} comment {operator|*}{punctuation|/} {operator|*}{punctuation|/}}
{entry string|\}}
