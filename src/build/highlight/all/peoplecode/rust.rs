{operator|/}{operator|/}! Crate {keyword|of} {class-name|tea}{punctuation|.}
use std{punctuation|:}{punctuation|:}\{collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}\{self{punctuation|,} Display\}\}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{punctuation|:} Copy \{
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
\}

macro_rules! cup \{ {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} \{ $x {operator|+} {number|1} \}{punctuation|;} \}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} \{
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result \{
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    \}
\}

async fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} \{
    let mut map{punctuation|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    'outer{punctuation|:} loop \{
        match n \{ {number|0} {operator|\|} {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} continue{punctuation|,} x {operator|@} {number|10}{punctuation|.}{punctuation|.} {operator|=}{operator|>} \{ map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x {keyword|as} {class-name|u8}{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} \} _ {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} \}
    \}
    let sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}&i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2}{punctuation|.}5e3 {keyword|as} {class-name|i64}{punctuation|)}? {comment|/* nested /* comment */} {operator|*}{operator|/}
\}
