{comment|//! Crate of tea.}
use std::{punctuation|\{}collections::HashMap{punctuation|,} fmt::{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{data-field symbol|'a, T: Display + '}static{operator|>} where T: Copy {punctuation|\{}
    pub litres: f64{punctuation|,}
    name: {operator|&}{data-field symbol|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a{punctuation|,} T{operator|>} fmt::Display for Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f: {operator|&}mut fmt::Formatter{operator|<}{data-field symbol|'_>) -> fmt::Result \{
        write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)
    \}
\}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = '}x{data-field symbol|'; let b = b"bytes\\x00"; let e = '}\\u{punctuation|\{}{number|1}F600{punctuation|\}}{data-field symbol|';
    '}outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} if n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|{operator|&}i\| i !{operator|=} {number|0}xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum::{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5}e3 as i64{punctuation|)}? {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
