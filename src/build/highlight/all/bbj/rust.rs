{operator|/}{operator|/}! Crate of tea{punctuation|.}
{keyword|use} std{punctuation|:}{punctuation|:}\{collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}\{self{punctuation|,} Display\}\}{punctuation|;}

#[{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle{operator|<}{string|'a, T: Display + '}{keyword|static}{operator|>} {keyword|where} T{punctuation|:} Copy \{
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}'a str{punctuation|,}
    items{punctuation|:} [T{punctuation|;} {number|4}]{punctuation|,}
\}

macro_rules! cup \{ {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} \{ $x {operator|+} {number|1} \}{punctuation|;} \}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} \{
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result \{
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    \}
\}

async fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} \{
    {keyword|let} mut map{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} {string|'x'}{punctuation|;} {keyword|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {keyword|let} e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    'outer{punctuation|:} loop \{
        match n \{ {number|0} \| {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=}{operator|>} \{ map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec![x as u8{punctuation|;} {number|3}]{punctuation|)}{punctuation|;} \} _ {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} \}
    \}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|{operator|&}i\| i !{operator|=} {number|0}xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}\|i\| i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
\}
