{operator|//!} Crate of tea{operator|.}
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{operator|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} &'a str{punctuation|,}
    items{operator|:} {punctuation|[}T{operator|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}{operator|$}x{operator|:}expr{punctuation|,} {operator|$}{punctuation|(}{operator|$}rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} {operator|$}x {operator|+} {number|1} {punctuation|\}}{operator|;} {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|///} Writes it{operator|.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} f{operator|:} &mut fmt{operator|::}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|->} fmt{operator|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{operator|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>>} {punctuation|\{}
    let mut map{operator|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{operator|::}{function|new}{punctuation|(}{punctuation|)}{operator|;}
    let c {operator|=} {string|'x'}{operator|;} let b {operator|=} b{string|"bytes\\x00"}{operator|;} let e {operator|=} {string|'\\u\{1F600\}'}{operator|;}
    'outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} break 'outer{punctuation|,} {number|2.}{operator|.=}{number|9} if n {comment|% 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{operator|.}n{punctuation|)}{operator|.}{function|filter}{punctuation|(}{operator|\|}&i{operator|\|} i {operator|!=} {number|0}xFF_u32{punctuation|)}{operator|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{operator|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{operator|.}sum{operator|::<}u32{operator|>}{punctuation|(}{punctuation|)}{operator|;}
    Ok{punctuation|(}i64{operator|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5}e3 as i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*/}
{punctuation|\}}
