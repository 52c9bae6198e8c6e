{operator|/}{operator|/}{operator|!} Crate {keyword|of} tea{punctuation|.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

{operator|#}[derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle{operator|<}{comment|'a, T: Display + 'static> where T: Copy \{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}{comment|'a str,}
    items{punctuation|:} [T; {number|4}]{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}{operator|$}x{punctuation|:}expr{punctuation|,} {operator|$}{punctuation|(}{operator|$}rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} {operator|$}x {operator|+} {number|1} {punctuation|\}}; {punctuation|\}}

impl{operator|<}{comment|'a, T> fmt::Display for Kettle<'a, T> \{}
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}{comment|'_>) -> fmt::Result \{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}{keyword|error}{punctuation|:}{punctuation|:}{keyword|Error}{operator|>}{operator|>} {punctuation|\{}
    {keyword|let} mut map{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{keyword|new}{punctuation|(}{punctuation|)};
    {keyword|let} c {operator|=} {comment|'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    {comment|'outer: loop \{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}{operator|>} break {comment|'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}\|{operator|&}i\| i {operator|!}{operator|=} {number|0}xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{punctuation|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
