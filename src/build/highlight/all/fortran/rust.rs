{operator|//}{comment|! Crate of tea.}
{keyword|use} std{operator|::}\{collections{operator|::}HashMap{punctuation|,} fmt{operator|::}\{self{punctuation|,} Display\}\}{punctuation|;}

#[derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} {keyword|where} T{punctuation|:} Copy \{
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {punctuation|&}'a str{punctuation|,}
    items{punctuation|:} [T{punctuation|;} {number|4}]{punctuation|,}
\}

macro_rules{comment|! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} \{
    {operator|//}{operator|/} Writes it.
    fn fmt{punctuation|(}{punctuation|&}self{punctuation|,} f{punctuation|:} {punctuation|&}mut fmt{operator|::}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|::}{keyword|Result} \{
        {keyword|write}{comment|!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)}
    \}
\}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} {keyword|Result}{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>}{operator|>} \{
    let mut map{punctuation|:} HashMap{operator|<}{punctuation|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{operator|::}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    'outer{punctuation|:} loop \{
        match n \{ {number|0} \| {number|1} {operator|=>} break 'outer{punctuation|,} {number|2.}.{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x @ {number|10.}. {operator|=>} \{ map.insert{punctuation|(}{string|"k"}{punctuation|,} vec{comment|![x as u8; 3]); \} _ => unreachable!() \}}
    \}
    let sum {operator|=} {punctuation|(}{number|0.}.n{punctuation|)}.filter{punctuation|(}\|{punctuation|&}i\| i {comment|!= 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();}
    Ok{punctuation|(}i64{operator|::}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1_000i64} {operator|-} {number|2.5e3} as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
\}
