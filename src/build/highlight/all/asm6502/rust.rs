//! Crate of tea.
use std{punctuation|:}{punctuation|:}\{collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}\{self{punctuation|,} Display\}\}{comment|;}

#[derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle<{string|'a, T: Display + '}static> where T{punctuation|:} Copy \{
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &'{register variable|a} str{punctuation|,}
    items{punctuation|:} [T{comment|; 4],}
\}

macro_rules! cup \{ {punctuation|(}${register variable|x}{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}*{punctuation|)} => \{ ${register variable|x} + {decimal-number number|1} \}{comment|; \}}

impl<{string|'a, T> fmt::Display for Kettle<'}{register variable|a}{punctuation|,} T> \{
    /// Writes it.
    fn fmt{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter<'_>{punctuation|)} -> fmt{punctuation|:}{punctuation|:}Result \{
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name = r#{string|"raw "}{register variable|x}{string|""}#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} -> Result<i64{punctuation|,} Box<dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error>> \{
    let mut map{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> = HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)}{comment|;}
    let c = {string|'x'}{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer{punctuation|:} loop \{
        match n \{ {decimal-number number|0} \| {decimal-number number|1} => break 'outer{punctuation|,} {decimal-number number|2}..={decimal-number number|9} if n % {decimal-number number|2} == {decimal-number number|0} => continue{punctuation|,} {register variable|x} @ {decimal-number number|10}.. => \{ map.insert{punctuation|(}{string|"k"}{punctuation|,} vec![{register variable|x} as u8{comment|; 3]); \} _ => unreachable!() \}}
    \}
    let sum = {punctuation|(}{decimal-number number|0}..n{punctuation|)}.filter{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{decimal-number number|2}{punctuation|)}{punctuation|)}.sum{punctuation|:}{punctuation|:}<u32>{punctuation|(}{punctuation|)}{comment|;}
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} + 1_000i64 - {decimal-number number|2}{directive property|.5e3} as i64{punctuation|)}? /* nested /* comment */ */
\}
