{operator|/}{operator|/}{operator|!} Crate of tea{punctuation|.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{operator|#}{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{operator|'}a{punctuation|,} T{punctuation|:} Display {operator|+} {operator|'}static{operator|>} where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}{operator|'}a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{operator|'}a{punctuation|,} T{operator|>} fmt{punctuation|:}{punctuation|:}Display {keyword|for} Kettle{operator|<}{operator|'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    {function|fn fmt}{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}{operator|'}_{operator|>}{punctuation|)} {operator|->} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{function|async fn boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>>} {punctuation|\{}
    let mut map{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>> =} HashMap{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {operator|'}x{operator|'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {operator|'}{operator|\\}u{punctuation|\{}{number|1}F600{punctuation|\}}{operator|'}{punctuation|;}
    {operator|'}outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {punctuation|\|} {number|1} {operator|=}{operator|>} {keyword|break} {operator|'}outer{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10}{operator|..} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{punctuation|\|}{operator|&}i{punctuation|\|} i {operator|!=} {number|0}xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{punctuation|\|}i{punctuation|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
