{operator|/}{operator|/}{comment|! Crate of tea.}
{function|use} std{punctuation|:}{punctuation|:}\{collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}\{self{punctuation|,} {function|Display}\}\}{punctuation|;}

#[derive{punctuation|(}{function|Debug}{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle{operator|<}'a{punctuation|,} T{punctuation|:} {function|Display} {operator|+} '{keyword|static}{operator|>} where T{punctuation|:} Copy \{
    pub litres{punctuation|:} f64{punctuation|,}
    {keyword|name}{punctuation|:} {operator|&}'a {function|str}{punctuation|,}
    items{punctuation|:} [T{punctuation|;} {number|4}]{punctuation|,}
\}

macro_rules{comment|! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt{punctuation|:}{punctuation|:}{function|Display} {keyword|for} Kettle{operator|<}'a{punctuation|,} T{operator|>} \{
    {operator|/}{operator|/}{operator|/} Writes it.
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result \{
        {keyword|write}{comment|!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)}
    \}
\}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}{keyword|error}{punctuation|:}{punctuation|:}{keyword|Error}{operator|>}{operator|>} \{
    {function|let} mut map{punctuation|:} HashMap{operator|<}{operator|&}{function|str}{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)}{punctuation|;}
    {function|let} c {operator|=} 'x'{punctuation|;} {function|let} b {operator|=} b"bytes\\x00"{punctuation|;} {function|let} e {operator|=} '\\u\{{number|1}F600\}'{punctuation|;}
    'outer{punctuation|:} {keyword|loop} \{
        match n \{ {number|0} \| {number|1} {operator|=}{operator|>} {function|break} 'outer{punctuation|,} {number|2.}.{operator|=}{number|9} {keyword|if} n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10.}. {operator|=}{operator|>} \{ map.insert{punctuation|(}{string|"k"}{punctuation|,} vec{comment|![x as u8; 3]); \} _ => unreachable!() \}}
    \}
    {function|let} sum {operator|=} {punctuation|(}{number|0.}.n{punctuation|)}.filter{punctuation|(}\|{operator|&}i\| i {comment|!= 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();}
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
\}
