//! Crate of tea.
use std::\{collections::HashMap{punctuation|,} fmt::\{self{punctuation|,} Display\}\}{punctuation|;}

#[derive(Debug{punctuation|,} Clone{punctuation|,} PartialEq)]
pub struct Kettle<'a{punctuation|,} T: Display + 'static> where T: Copy \{
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: [T{punctuation|;} 4]{punctuation|,}
\}

macro_rules! cup \{ ($x:expr{punctuation|,} $($rest:tt)*) {operator|=}> \{ $x + {number|1} \}{punctuation|;} \}

impl<'a{punctuation|,} T> fmt::Display for Kettle<'a{punctuation|,} T> \{
    /// Writes it.
    fn fmt(&self{punctuation|,} f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#)
    \}
\}

async fn boil(n: u32) -> Result<i64{punctuation|,} Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str{punctuation|,} Vec<u8>> {operator|=} HashMap::new(){punctuation|;}
    let c {operator|=} 'x'{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} '\\u\{1F600\}'{punctuation|;}
    'outer: loop \{
        match n \{ {number|0} \| {number|1} {operator|=}> break 'outer{punctuation|,} 2..{operator|=}{number|9} if n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}> continue{punctuation|,} x @ 10.. {operator|=}> \{ map.insert({string|"k"}{punctuation|,} vec![x as u8{punctuation|;} 3]){punctuation|;} \} _ {operator|=}> unreachable!() \}
    \}
    let sum {operator|=} (0..n).filter(\|&i\| i !{operator|=} 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>(){punctuation|;}
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
\}
