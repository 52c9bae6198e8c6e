{operator|/}{operator|/}{comment|! Crate of tea.}
{function|use} std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} {function|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

#[derive{punctuation|(}{function|Debug}{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle{operator|<}{comment|'a, T: Display + 'static> where T: Copy \{}
    pub litres{punctuation|:} f64{punctuation|,}
    {keyword|name}{punctuation|:} {operator|&}{comment|'a str,}
    items{punctuation|:} [T{punctuation|;} {number|4}]{punctuation|,}
{punctuation|\}}

macro_rules{comment|! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}}

impl{operator|<}{comment|'a, T> fmt::Display for Kettle<'a, T> \{}
    {operator|/}{operator|/}{operator|/} Writes it.
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}{comment|'_>) -> fmt::Result \{}
        {keyword|write}{comment|!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}{keyword|error}{punctuation|:}{punctuation|:}{keyword|Error}{operator|>}{operator|>} {punctuation|\{}
    {keyword|let} mut map{punctuation|:} HashMap{operator|<}{operator|&}{function|str}{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} {comment|'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    {comment|'outer: loop \{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}{operator|>} {function|break} {comment|'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0.}.n{punctuation|)}.filter{punctuation|(}\|{operator|&}i\| i {comment|!= 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();}
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
