{operator|/}{operator|/}! Crate {keyword|of} tea{punctuation|.}
{keyword|use} std{punctuation|:}{punctuation|:}\{collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}\{self{punctuation|,} {keyword|Display}\}\};

#[derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{punctuation|:} {keyword|Copy} \{
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}'a str{punctuation|,}
    items{punctuation|:} [T; {number|4}]{punctuation|,}
\}

macro_rules! cup \{ {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} \{ $x {operator|+} {number|1} \}; \}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} \{
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result \{
        {keyword|write}!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}{string|x""}#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}{keyword|error}{punctuation|:}{punctuation|:}{keyword|Error}{operator|>}{operator|>} \{
    let mut map{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)};
    let c {operator|=} {string|'x'}; let b {operator|=} b{string|"bytes\\x00"}; let e {operator|=} {string|'\\u\{1F600\}'};
    'outer{punctuation|:} loop \{
        match n \{ {number|0} \| {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x @ {number|10}{punctuation|.}{punctuation|.} {operator|=}{operator|>} \{ map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec![x {keyword|as} u8; {number|3}]{punctuation|)}; \} _ {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} \}
    \}
    let {keyword|sum} {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}\|{operator|&}i\| i !{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{keyword|sum}{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}{keyword|from}{punctuation|(}{keyword|sum}{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
\}
