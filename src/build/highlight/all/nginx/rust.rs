//! {directive|{keyword|Crate} of tea.
use std::}{punctuation|\{}collections::HashMap, {directive|{keyword|fmt::}}{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
{directive|{keyword|pub} struct Kettle<{string|'a, T: Display + '}static> where T: Copy} {punctuation|\{}
    {directive|{keyword|pub} litres: f64,
    name: &{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ({variable|$x}:expr, $({variable|$rest}:tt)*) => \{ {variable|$x} + 1 \}; \}

impl<'}a, T> fmt::Display for Kettle<{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}_>) -> fmt::Result} {punctuation|\{}
        write!(f, "{punctuation|\{}:>8.2{punctuation|\}} {directive|{keyword|l} of} {punctuation|\{}name{punctuation|\}}\\n", self.litres, name = r#"raw "x""#)
    {punctuation|\}}
{punctuation|\}}

{directive|{keyword|async} fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>>} {punctuation|\{}
    {directive|{keyword|let} mut map: HashMap<&str, Vec<u8>> = HashMap::new()}{punctuation|;}
    {directive|{keyword|let} c = {string|'x'}}{punctuation|;} {directive|{keyword|let} b = b{string|"bytes\\x00"}}{punctuation|;} {directive|{keyword|let} e = {string|'\\u\{1F600\}'}}{punctuation|;}
    'outer: {directive|{keyword|loop}} {punctuation|\{}
        {directive|{keyword|match} n} {punctuation|\{} 0 \| 1 => break 'outer, {directive|{keyword|2..=9} if n % {number|2} == {number|0} => continue, x @ 10.. =>} {punctuation|\{} {directive|{keyword|map.insert("k",} vec![x as u8}{punctuation|;} {directive|{keyword|3])}}{punctuation|;} {punctuation|\}} _ => unreachable!() {punctuation|\}}
    {punctuation|\}}
    {directive|{keyword|let} sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>()}{punctuation|;}
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
{punctuation|\}}
