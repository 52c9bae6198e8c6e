{comment|//! Crate of tea.}
use std{punctuation|:}{punctuation|:}\{collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}\{{keyword|self}{punctuation|,} Display\}\}{punctuation|;}

#[derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle{operator|<}{comment|'a, T: Display + 'static> where T: Copy \{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &{comment|'a str,}
    items{punctuation|:} [T{punctuation|;} {number|4}]{punctuation|,}
\}

macro_rules! cup \{ {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} \{ $x {operator|+} {number|1} \}{punctuation|;} \}

impl{operator|<}{comment|'a, T> fmt::Display for Kettle<'a, T> \{}
    {comment|/// Writes it.}
    fn fmt{punctuation|(}&{keyword|self}{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}{comment|'_>) -> fmt::Result \{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {keyword|self}{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} \{
    let mut map{punctuation|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{operator|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {comment|'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    {comment|'outer: loop \{}
        match n \{ {number|0} \| {number|1} {operator|=}{operator|>} {keyword|break} {comment|'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    \}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}\|&i\| i !{operator|=} {number|0}xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
\}
