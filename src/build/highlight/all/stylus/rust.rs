{comment|//! Crate of tea.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap, fmt{punctuation|:}{punctuation|:}{interpolation variable|{delimiter punctuation|\{}self{punctuation|,} Display{delimiter punctuation|\}}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{func|{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}}
pub struct Kettle<{string|'a, T: Display + '}static> where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64,
    name{punctuation|:} &'a str,
    {property-declaration|{property|items}{punctuation|:} {punctuation|[}T{punctuation|;}} {selector|4]{punctuation|,}}
{punctuation|\}}

{selector|macro_rules! cup {punctuation|\{}} {punctuation|(}$x{punctuation|:}expr, ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}*{punctuation|)} => {interpolation variable|{delimiter punctuation|\{} $x {operator|+} {number|1} {delimiter punctuation|\}}}{punctuation|;} {punctuation|\}}

{selector|impl<'a{punctuation|,} T> fmt::Display for Kettle<'a{punctuation|,} T> {punctuation|\{}}
    {comment|/// Writes it.}
    fn {func|{function|fmt}{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}}
        write!{punctuation|(}f, {string|"\{:>8.2\} l of \{name\}\\n"}, self{punctuation|.}litres, name = r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {func|{function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} {punctuation|\{}}
    {property-declaration|{property|let} mut map{punctuation|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{func|{function|new}{punctuation|(}{punctuation|)}{punctuation|;}}}
    {property-declaration|{property|let} c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;}} {selector|let e = '\\u{interpolation variable|{delimiter punctuation|\{}{number|1}F600{delimiter punctuation|\}}}';}
    'outer{punctuation|:} loop {punctuation|\{}
        {selector|match n {punctuation|\{}} {selector|0 \| 1 => break 'outer{punctuation|,} 2..=9 if n % 2 == 0 => continue{punctuation|,} x @ 10.. => {punctuation|\{}} map{punctuation|.}{func|{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}}
    {punctuation|\}}
    {property-declaration|{property|let} sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}.{func|{function|filter}{punctuation|(}\|&i\| i {operator|!=} {number|0}{unit|x}FF_u32{punctuation|)}.{func|{function|map}{punctuation|(}\|i\| i.{func|{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}}}}}
    {func|{function|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{func|{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5}{unit|e}{number|3} as i64{punctuation|)}{operator|?} }{comment|/* nested /* comment */} {operator|*}{operator|/}}
{punctuation|\}}
