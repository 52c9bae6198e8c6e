{comment|//! Crate of tea.}
use std{operator|:}{operator|:}{punctuation|\{}collections{operator|:}{operator|:}{class-name|HashMap}{punctuation|,} fmt{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}'a{punctuation|,} T{operator|:} {class-name|Display} + '{keyword|static}{operator|>} where T{operator|:} {class-name|Copy} {punctuation|\{}
    pub litres{operator|:} {class-name|f64}{punctuation|,}
    name{operator|:} &'{class-name|a} str{punctuation|,}
    items{operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x{operator|:}{class-name|expr}{punctuation|,} ${punctuation|(}$rest{operator|:}{class-name|tt}{punctuation|)}*{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x + {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt{operator|:}{operator|:}{class-name|Display} for Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    {class-name|fn} fmt{punctuation|(}&self{punctuation|,} f{operator|:} &mut fmt{operator|:}{operator|:}{class-name|Formatter}{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|:}{operator|:}{class-name|Result} {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{keyword|async} {class-name|fn} boil{punctuation|(}n{operator|:} {class-name|u32}{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|:}{operator|:}{class-name|error}{operator|:}{operator|:}{class-name|Error}{operator|>}{operator|>} {punctuation|\{}
    let mut map{operator|:} {class-name|HashMap}{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{operator|:}{operator|:}{class-name|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|let} c {operator|=} 'x'{punctuation|;} {class-name|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {class-name|let} e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{operator|:} {class-name|loop} {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} if n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x {class-name|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {class-name|let} sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}\|&i\| i !{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{operator|:}{operator|:}{class-name|from}{punctuation|(}sum{punctuation|)} + 1_000i64 {operator|-} {number|2.5e3} {class-name|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} */
{punctuation|\}}
