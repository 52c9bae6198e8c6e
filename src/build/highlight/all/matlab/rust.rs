{operator|/}{operator|/}{punctuation|!} Crate of tea{punctuation|.}
use std{operator|:}{operator|:}{punctuation|\{}collections{operator|:}{operator|:}HashMap{punctuation|,} fmt{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} {operator|&}{operator|'}a str{punctuation|,}
    items{operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{punctuation|!} cup {punctuation|\{} {punctuation|(}$x{operator|:}expr{punctuation|,} ${punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{operator|:} {operator|&}mut fmt{operator|:}{operator|:}Formatter{operator|<}{operator|'}_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|:}{operator|:}Result {punctuation|\{}
        write{punctuation|!}{punctuation|(}f{punctuation|,} "{punctuation|\{}{operator|:}{operator|>}{number|8.2}{punctuation|\}} l of {punctuation|\{}name{punctuation|\}}{operator|\\}n"{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#"raw "x""#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|:}{operator|:}error{operator|:}{operator|:}Error{operator|>}{operator|>} {punctuation|\{}
    let mut map{operator|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{operator|:}{operator|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b"bytes{operator|\\}x00"{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    {operator|'}outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} {keyword|break} {operator|'}outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {comment|% 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}{number|i}{operator|\|} {number|i} {punctuation|!}{operator|=} {number|0}xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}{number|i}{operator|\|} {number|i}{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{operator|:}{operator|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
