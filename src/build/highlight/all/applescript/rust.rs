{operator|/}{operator|/}! Crate {keyword|of} tea.
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}'a{punctuation|,} T{punctuation|:} Display {operator|+} 'static{operator|>} {keyword|where} T{punctuation|:} Copy {punctuation|\{}
    pub {class-name|litres}{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}'a str{punctuation|,}
    items{punctuation|:} [T; {number|4}]{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}; {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt{punctuation|:}{punctuation|:}Display {keyword|for} Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes {keyword|it}.
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.{class-name|litres}{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}{keyword|error}{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} {punctuation|\{}
    let mut map{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)};
    let c {operator|=} 'x'; let b {operator|=} b{string|"bytes\\x00"}; let e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}';
    'outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}..{operator|=}{number|9} {keyword|if} n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x @ {number|10}.. {operator|=}{operator|>} {punctuation|\{} map.insert{punctuation|(}{string|"k"}{punctuation|,} vec![x {operator|as} u8; {number|3}]{punctuation|)}; {punctuation|\}} _ {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}..n{punctuation|)}.filter{punctuation|(}\|{operator|&}i\| i !{operator|=} 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {operator|as} i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
