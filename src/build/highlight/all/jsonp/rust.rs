{comment|//! Crate of tea.}
use std{operator|:}{operator|:}{punctuation|\{}collections{operator|:}{operator|:}HashMap{punctuation|,} fmt{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle<'a{punctuation|,} T{operator|:} Display + 'static> where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} &'a str{punctuation|,}
    items{operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x{operator|:}expr{punctuation|,} {function|$}{punctuation|(}$rest{operator|:}tt{punctuation|)}*{punctuation|)} => {punctuation|\{} $x + {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl<'a{punctuation|,} T> fmt{operator|:}{operator|:}Display for Kettle<'a{punctuation|,} T> {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} f{operator|:} &mut fmt{operator|:}{operator|:}Formatter<'_>{punctuation|)} -> fmt{operator|:}{operator|:}Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name = r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} -> Result<i64{punctuation|,} Box<dyn std{operator|:}{operator|:}error{operator|:}{operator|:}Error>> {punctuation|\{}
    let mut map{operator|:} HashMap<&str{punctuation|,} Vec<u8>> = HashMap{operator|:}{operator|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c = 'x'{punctuation|;} let b = b{string|"bytes\\x00"}{punctuation|;} let e = '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} => break 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}={number|9} if n % {number|2} == {number|0} => continue{punctuation|,} x @ {number|10}{punctuation|.}{punctuation|.} => {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ => unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum = {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}\|i\| i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|:}{operator|:}<u32>{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{operator|:}{operator|:}{function|from}{punctuation|(}sum{punctuation|)} + 1_000i64 - {number|2.5e3} as i64{punctuation|)}? {comment|/* nested /* comment */} */
{punctuation|\}}
