//! Crate of tea.
use std::{punctuation|\{}collections::HashMap{punctuation|,} fmt::{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{comment|;}

{operator|#}{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle<'a{punctuation|,} T: Display + 'static> where T: Copy {punctuation|\{}
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: {punctuation|[}T{comment|; 4],}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x:expr{punctuation|,} ${punctuation|(}$rest:tt{punctuation|)}*{punctuation|)} => {punctuation|\{} $x + {number|1} {punctuation|\}}{comment|; \}}

impl<'a{punctuation|,} T> fmt::Display for Kettle<'a{punctuation|,} T> {punctuation|\{}
    /// Writes it.
    fn fmt{punctuation|(}&self{punctuation|,} f: &mut fmt::Formatter<'_>{punctuation|)} -> fmt::Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name = r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n: u32{punctuation|)} -> Result<i64{punctuation|,} Box<dyn std::error::Error>> {punctuation|\{}
    let mut map: HashMap<&str{punctuation|,} Vec<u8>> = HashMap::new{punctuation|(}{punctuation|)}{comment|;}
    let c = 'x'{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} => break 'outer{punctuation|,} {number|2}..={number|9} if n % {number|2} == {number|0} => continue{punctuation|,} x {operator|@} {number|10}.. => {punctuation|\{} map.insert{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x as u8{comment|; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    let sum = {punctuation|(}{number|0}..n{punctuation|)}.filter{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::<u32>{punctuation|(}{punctuation|)}{comment|;}
    Ok{punctuation|(}i64::from{punctuation|(}{function|sum}{punctuation|)} + 1_000i64 - {number|2.5e3} as i64{punctuation|)}? /* nested /* comment */ */
{punctuation|\}}
