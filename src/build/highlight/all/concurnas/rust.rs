{comment|//! Crate of tea.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string-literal|{string|'a, T: Display + '}}static{operator|>} where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string-literal|{string|'a, T> fmt::Display for Kettle<'}}a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|->} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string-literal|{string|"}{interpolation|{punctuation|\{}{punctuation|:}{operator|>}{number|8.2}{punctuation|\}}}{string| l of }{interpolation|{punctuation|\{}name{punctuation|\}}}{string|\\n"}}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string-literal|{string|"raw "}}x""#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{keyword|async} fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} {punctuation|\{}
    let mut map{punctuation|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string-literal|{string|'x'}}{punctuation|;} let b {operator|=} b"bytes\\x00"{punctuation|;} let e {operator|=} {string-literal|{string|'\\u}{interpolation|{punctuation|\{}{number|1F}{number|600}{punctuation|\}}}{string|'}}{punctuation|;}
    'outer{punctuation|:} {keyword|loop} {punctuation|\{}
        {keyword|match} n {punctuation|\{} {number|0} \| {number|1} {operator|=>} {keyword|break} 'outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x {annotation builtin|@} {number|10.}{punctuation|.} {operator|=>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string-literal|{string|"k"}}{punctuation|,} vec{operator|!}{punctuation|[}x {operator|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}\|&i\| i {operator|!}{operator|=} {number|0}xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1_000}i64 {operator|-} {number|2.5e3} {operator|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
