//! Crate of tea.
use std::{punctuation|\{}collections::HashMap{punctuation|,} fmt::{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

#[derive(Debug{punctuation|,} Clone{punctuation|,} PartialEq)]
pub struct Kettle<{string|'a, T: Display + '}static> where T: Copy {punctuation|\{}
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: [T; {number|4}]{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} ($x:expr{punctuation|,} $($rest:tt)*) => {punctuation|\{} $x + {number|1} {punctuation|\}}; {punctuation|\}}

impl<{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T> {punctuation|\{}
    /// Writes it.
    fn fmt(&self{punctuation|,} f: &mut fmt::Formatter<'_>) -> fmt::Result {punctuation|\{}
        write!(f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name = r#{string|"raw "}x{string|""}#)
    {punctuation|\}}
{punctuation|\}}

async fn boil(n: u32) -> Result<i64{punctuation|,} Box<dyn std::error::Error>> {punctuation|\{}
    let mut map: HashMap<&str{punctuation|,} Vec<u8>> = HashMap::new();
    let c = {string|'x'}; let b = b{string|"bytes\\x00"}; let e = {string|'\\u\{1F600\}'};
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} => break 'outer{punctuation|,} {number|2}..={number|9} if n {comment|% 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    let sum = ({number|0}..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow({number|2})).sum::<u32>();
    Ok(i64::from(sum) + 1_000i64 - {number|2}.5e3 as i64)? /* nested /* comment */ */
{punctuation|\}}
