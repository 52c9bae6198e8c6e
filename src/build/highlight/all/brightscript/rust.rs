{operator|/}{operator|/}! Crate of tea{punctuation|.}
use std{operator|:}{operator|:}{punctuation|\{}{property|collections}{operator|:}{operator|:}HashMap{punctuation|,} {property|fmt}{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{comment|'a, T: Display + 'static> where T: Copy \{}
    pub litres{operator|:} f64{punctuation|,}
    {property|name}{operator|:} &{comment|'a str,}
    {property|items}{operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x{operator|:}expr{punctuation|,} ${punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{comment|'a, T> fmt::Display for Kettle<'a, T> \{}
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} {property|f}{operator|:} &mut fmt{operator|:}{operator|:}Formatter{operator|<}{comment|'_>) -> fmt::Result \{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|:}{operator|:}error{operator|:}{operator|:}Error{operator|>>} {punctuation|\{}
    let mut map{operator|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{operator|:}{operator|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {comment|'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    {comment|'outer: loop \{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}{operator|>} break {comment|'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|&i\| i !{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}\|i\| i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{operator|:}{operator|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2}{punctuation|.}5e3 {keyword|as} {class-name|i64}{punctuation|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
