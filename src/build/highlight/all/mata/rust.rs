{comment|//! Crate of tea.}
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{operator|#}{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub {type class-name|{keyword|struct} Kettle}{operator|<}{operator|'}a{punctuation|,} T{operator|:} Display {operator|+} {operator|'}{keyword|static}{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} {operator|&}{operator|'}a str{punctuation|,}
    items{operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{operator|:}expr{punctuation|,} ${punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{operator|'}a{punctuation|,} T{operator|>} fmt{operator|::}Display {keyword|for} Kettle{operator|<}{operator|'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{operator|:} {operator|&}mut fmt{operator|::}Formatter{operator|<}{operator|'}_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>}{operator|>} {punctuation|\{}
    let mut map{operator|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{operator|::}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {operator|'}x{operator|'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {operator|'}{operator|\\}u{punctuation|\{}1F600{punctuation|\}}{operator|'}{punctuation|;}
    {operator|'}outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} {keyword|break} {operator|'}outer{punctuation|,} 2{operator|..}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x @ 10{operator|..} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}0{operator|..}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{operator|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}{operator|?} {comment|/* nested /* comment */ */}
{punctuation|\}}
