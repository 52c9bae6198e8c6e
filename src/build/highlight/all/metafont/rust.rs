//! Crate {keyword|of} tea.
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} Display\}\}{punctuation|;}

{variable|#}{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}'a{punctuation|,} T{operator|:} Display {operator|+} 'static{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f{number|64}{punctuation|,}
    name{operator|:} {operator|&}'a {builtin|str}{punctuation|,}
    items{operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}${variable|x}{operator|:}{type property|expr}{punctuation|,} ${punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} => {punctuation|\{} ${variable|x} {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt{operator|::}Display {keyword|for} Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    /// Writes it.
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f{operator|:} {operator|&}mut fmt{operator|::}Formatter{operator|<}'{constant|_}{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|::}Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name {operator|=} r{variable|#}{string|"raw "}{variable|x}{string|""}{variable|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{operator|:} u{number|32}{punctuation|)} {operator|-}{operator|>} Result{operator|<}i{number|64}{punctuation|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error>> {punctuation|\{}
    {command builtin|let} mut map{operator|:} HashMap{operator|<}{operator|&}{builtin|str}{punctuation|,} Vec{operator|<}u{number|8}>> {operator|=} HashMap{operator|::}new{punctuation|(}{punctuation|)}{punctuation|;}
    {command builtin|let} c {operator|=} '{variable|x}'{punctuation|;} {command builtin|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {command builtin|let} e {operator|=} '{constant|\\}u{punctuation|\{}{number|1}F{number|600}{punctuation|\}}'{punctuation|;}
    '{command builtin|outer}{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} => break '{command builtin|outer}{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} {keyword|if} n {comment|% 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    {command builtin|let} sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}.filter{punctuation|(}\|{operator|&}i\| i !{operator|=} {number|0}xFF_u{number|32}{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::<u{number|32}{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i{number|64}{operator|::}{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}{constant|_}{number|000}i{number|64} {operator|-} {number|2.5}e{number|3} as i{number|64}{punctuation|)}? /* nested /* comment */ */
{punctuation|\}}
