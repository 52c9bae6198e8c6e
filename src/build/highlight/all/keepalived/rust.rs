//{comment|! Crate of tea.}
use std::{punctuation|\{}collections::HashMap, fmt::{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<{string|'a, T: Display + '}static> where T: Copy {punctuation|\{}
    pub litres: f64,
    {property|name}: &'a str,
    items: [T; {number|4}],
{punctuation|\}}

macro_rules{comment|! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}}

impl<{string|'a, T> fmt::Display for Kettle<'}a, T> {punctuation|\{}
    {path string|/}// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {punctuation|\{}
        write{comment|!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> {punctuation|\{}
    let mut map: HashMap<&str, Vec<u8>> {operator|=} HashMap::new();
    let c {operator|=} {string|'x'}; let b {operator|=} b{string|"bytes\\x00"}; let e {operator|=} {string|'\\u\{1F600\}'};
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}> break 'outer, {number|2}..{operator|=}{number|9} if n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}> continue, x @ {number|10}.. {operator|=}> {punctuation|\{} map.insert({string|"k"}, vec{comment|![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    let sum {operator|=} ({number|0}..n).filter(\|&i\| i {comment|!= 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();}
    Ok(i64::from(sum) + {number|1}_000i64 - {number|2.5}e3 as i64)? {path string|/*} nested {path string|/*} comment */ */
{punctuation|\}}
