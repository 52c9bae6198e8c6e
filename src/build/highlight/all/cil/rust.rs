{comment|//! Crate of tea.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub {keyword|struct} Kettle<{string|'a, T: Display + '}{keyword|static}> where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}*{punctuation|)} {punctuation|=}> {punctuation|\{} $x + {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl<{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T> {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter<'_>{punctuation|)} -> fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name {punctuation|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} -> Result<i64{punctuation|,} Box<dyn std{punctuation|:}{punctuation|:}{keyword|error}{punctuation|:}{punctuation|:}Error>> {punctuation|\{}
    let mut map{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> {punctuation|=} HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c {punctuation|=} {string|'x'}{punctuation|;} let b {punctuation|=} b{string|"bytes\\x00"}{punctuation|;} let e {punctuation|=} {string|'\\u\{1F600\}'}{punctuation|;}
    'outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {punctuation|=}> {function|break} 'outer{punctuation|,} {number|2}..{punctuation|=}{number|9} if n % {number|2} {punctuation|=}{punctuation|=} {number|0} {punctuation|=}> continue{punctuation|,} x @ {number|10}.. {punctuation|=}> {punctuation|\{} map.insert{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {punctuation|=}> unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {punctuation|=} {punctuation|(}{number|0}..n{punctuation|)}.filter{punctuation|(}\|&i\| i !{punctuation|=} 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum{punctuation|:}{punctuation|:}<u32>{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} + 1_000i64 - {number|2.5e3} as i64{punctuation|)}? /* {keyword|nested} /* comment */ */
{punctuation|\}}
