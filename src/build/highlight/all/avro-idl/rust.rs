{comment|//! Crate of tea.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{punctuation|<}'a{punctuation|,} T{punctuation|:} Display + 'static{punctuation|>} where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}*{punctuation|)} {operator|=}{punctuation|>} {punctuation|\{} $x + {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{punctuation|<}'a{punctuation|,} T{punctuation|>} fmt{punctuation|:}{punctuation|:}Display for Kettle{punctuation|<}'a{punctuation|,} T{punctuation|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter{punctuation|<}'_{punctuation|>}{punctuation|)} {punctuation|-}{punctuation|>} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {punctuation|-}{punctuation|>} Result{punctuation|<}i64{punctuation|,} Box{punctuation|<}dyn std{punctuation|:}{punctuation|:}{keyword|error}{punctuation|:}{punctuation|:}Error{punctuation|>}{punctuation|>} {punctuation|\{}
    let mut {keyword|map}{punctuation|:} HashMap{punctuation|<}&str{punctuation|,} Vec{punctuation|<}u8{punctuation|>}{punctuation|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} 'x'{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}{punctuation|>} break 'outer{punctuation|,} 2{punctuation|.}{punctuation|.}{operator|=}{number|9} if n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}{punctuation|>} continue{punctuation|,} x @ 10{punctuation|.}{punctuation|.} {operator|=}{punctuation|>} {punctuation|\{} {keyword|map}{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{punctuation|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}0{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|&i\| i !{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}{keyword|map}{punctuation|(}\|i\| i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{punctuation|<}u32{punctuation|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} + 1_000i64 {punctuation|-} {number|2.5e3} as i64{punctuation|)}? {comment|/* nested /* comment */} */
{punctuation|\}}
